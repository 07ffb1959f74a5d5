#pragma once

#include "engine/bank/blueprint.h"
#include "engine/bank/content_fields.h"
#include "engine/bank/field_reader.h"

#include <string_view>
#include <vector>

namespace qgt::bank {

/// Reads what a blueprint says of its paper: sections with their scoring, and quotas.
class SectionsReader {
  public:
    /// Both references outlive this.
    SectionsReader(Reporter& reporter, ContentFields& content)
        : m_reporter(reporter), m_content(content) {}

    [[nodiscard]] std::vector<BlueprintSection> sections(FieldReader& fields);
    [[nodiscard]] std::vector<Quota> quotas(FieldReader& fields);
    /// Marks of a key, in hundredths.
    [[nodiscard]] int marks(FieldReader& fields, std::string_view key);
    /// The key `block`: the name of a block, or "each".
    [[nodiscard]] BlockId block(FieldReader& fields, bool required);
    [[nodiscard]] static ReleasedPart part(FieldReader& fields, YamlTree::Index node);

  private:
    [[nodiscard]] BlueprintSection section(YamlTree::Index node);
    [[nodiscard]] Scoring scoring(FieldReader& section, TaskKind kind);
    void checkScheme(const FieldReader& scoring, ScoringScheme scheme, TaskKind kind);
    [[nodiscard]] Quota quota(YamlTree::Index node);
    void readNumbers(FieldReader& fields, Quota& quota);

    Reporter& m_reporter;
    ContentFields& m_content;
};

}  // namespace qgt::bank
