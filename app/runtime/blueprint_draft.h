#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/core/diagnostic.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// A blueprint while somebody edits it: what was typed, fit or not, by the names of its fields.
/// They are those of SCHEMA.md ("minutes", "pool"), below a section "section.0.marks", of a quota
/// "quota.line=jzz.min", of a floor "floor.each", of a stage "stage.appeal", "stage.appeal.days"
/// and "stage.appeal.marks"; what is on or off is `kOn` or not there. A field that is not there is
/// empty.
struct BlueprintDraft {
    std::map<std::string, std::string> values;
    int revision = 1;
    int sections = 0;
    std::vector<std::string> quotas;  ///< names, in the order of the file

    [[nodiscard]] std::string value(const std::string& field) const;
    [[nodiscard]] bool on(const std::string& field) const;
    /// An empty value takes the field away.
    void set(const std::string& field, const std::string& value);

    bool operator==(const BlueprintDraft&) const = default;
};

inline constexpr const char* kOn = "on";

/// "line=each", "block=b1+level=know", "first": of what a quota is.
[[nodiscard]] std::string quotaName(const bank::Quota& quota);
/// The other way round; its numbers are not set.
[[nodiscard]] bank::Quota quotaNamed(std::string_view name);

/// "section.2.marks".
[[nodiscard]] std::string sectionField(int section, std::string_view name);
/// The section moves to the place `to`; places outside do nothing.
void moveSection(BlueprintDraft& draft, int section, int to);
void removeSection(BlueprintDraft& draft, int section);

[[nodiscard]] BlueprintDraft draftOf(const bank::Blueprint& blueprint);

/// What is wrong with a draft, at the field where it can be mended.
struct DraftFinding {
    std::string field;
    Diagnostic what;
};

struct DraftReading {
    std::optional<bank::Blueprint> blueprint;  ///< there when nothing is wrong
    std::vector<DraftFinding> findings;        ///< errors, and warnings too
};

/// Judges a draft by the rules of blueprint files: it is written as one and read.
[[nodiscard]] DraftReading readDraft(const BlueprintDraft& draft, const bank::Bank& bank);

}  // namespace qgt::app
