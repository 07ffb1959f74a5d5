#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qgt::bank {

/// How sure a fact is; question_bank/SCHEMA.md gives each word's meaning.
enum class FactGrade : std::uint8_t { Read, Snapshot, Yearly, Known };

/// One checkable point (命题事实) that items, cases and handbook sections are made from.
struct Fact {
    std::string id;
    LineId line;
    std::string text;
    SourceId source;  ///< empty: the register of sources has none for it
    std::string article;
    FactGrade grade = FactGrade::Read;
    std::string note;    ///< what held before, and remarks
    std::string unused;  ///< why nothing is made from it
    SourcePos where;

    bool operator==(const Fact&) const = default;
};

inline constexpr std::string_view kFactsFile = "facts.yaml";

/// The register of facts: for who writes and checks content, not for who practises, so loading a
/// bank does not read it.
struct FactRegister {
    std::vector<Fact> facts;
    bool present = false;  ///< a bank may have none; then nothing is checked against facts
    Diagnostics diagnostics;
    std::unordered_map<std::string, std::size_t> places;  ///< id → index into `facts`

    /// Null when there is none.
    [[nodiscard]] const Fact* fact(const std::string& id) const;
};

/// Reads `facts.yaml` of the bank below `root`.
[[nodiscard]] FactRegister readFacts(const std::filesystem::path& root);

[[nodiscard]] std::string toText(FactGrade grade);

}  // namespace qgt::bank
