#pragma once

#include "engine/bank/field_reader.h"
#include "engine/bank/item.h"
#include "engine/bank/item_file.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// Reads the keys that items, case scenarios and handbook sections share, and collects what they
/// name outside their own file, for one entry of a file at a time.
class ContentFields {
  public:
    /// `entry` is the index of the entry in its file; both references outlive this.
    ContentFields(Reporter& reporter, std::vector<Reference>& references, std::size_t entry)
        : m_reporter(reporter),
          m_references(references),
          m_entry(static_cast<std::uint32_t>(entry)) {}

    void refer(ReferenceKind kind, const std::string& target, YamlTree::Index node);

    [[nodiscard]] std::vector<BasisRef> basis(FieldReader& fields);
    [[nodiscard]] std::vector<BasisRef> basisIfAny(FieldReader& fields);
    [[nodiscard]] Validity validity(FieldReader& fields) const;
    [[nodiscard]] std::optional<Review> review(FieldReader& fields) const;
    /// Slugs of handbook sections, `book/section`.
    [[nodiscard]] std::vector<std::string> handbook(FieldReader& fields);
    [[nodiscard]] std::vector<RequestId> requests(FieldReader& fields);
    [[nodiscard]] std::vector<LineId> alsoLines(FieldReader& fields);
    [[nodiscard]] static std::vector<std::string> facts(FieldReader& fields);
    /// Reports an exam entry in a bank, and any other in the exam pool.
    [[nodiscard]] Pool pool(FieldReader& fields, ItemHome home) const;
    [[nodiscard]] std::vector<Waiver> waivers(FieldReader& fields) const;
    /// Reports a meaning above the revision.
    void checkMeaning(const FieldReader& fields, int meaning, int revision) const;
    /// Reports a text of more than `most` characters.
    void checkLength(const FieldReader& fields,
                     std::string_view key,
                     std::string_view text,
                     std::size_t most) const;

  private:
    void checkDates(const FieldReader& fields, const Validity& valid) const;
    [[nodiscard]] std::vector<BasisRef> basisAt(const std::vector<YamlTree::Index>& nodes);

    Reporter& m_reporter;
    std::vector<Reference>& m_references;
    std::uint32_t m_entry;
};

/// Revisions and meanings are counted up to here.
inline constexpr int kMostRevision = 999'999;

/// Name of the folder directly below `top` (ends with '/') that holds the file; empty when none
/// does.
[[nodiscard]] std::string_view folderBelow(std::string_view top, std::string_view fileName);

/// `book/section`, of small letters, digits, hyphens and underscores.
[[nodiscard]] bool isHandbookSlug(std::string_view text);

}  // namespace qgt::bank
