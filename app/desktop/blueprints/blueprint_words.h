#pragma once

#include "app/desktop/wording.h"
#include "app/runtime/blueprint_draft.h"
#include "engine/bank/bank.h"

#include <string>
#include <vector>

#include <QString>

namespace qgt::app {

/// What a field of a blueprint is called on the screen.
struct BlueprintFieldWords {
    QString label;
    QString unit;  ///< unit and range, or what an empty field means
};

/// Of fields of sections the last part counts: "section.0.marks".
[[nodiscard]] BlueprintFieldWords blueprintFieldWords(const std::string& field);

/// A word of SCHEMA.md as people say it, such as "section_lock".
[[nodiscard]] QString blueprintWord(const std::string& word);

/// The words that a field chooses from; of a scheme those that fit the section's kind.
[[nodiscard]] std::vector<std::string> blueprintOptions(const BlueprintDraft& draft,
                                                        const std::string& field);

/// What is wrong, without a word of YAML.
[[nodiscard]] QString blueprintFindingWords(const DraftFinding& finding, const Wording& wording);

/// Of what a quota is: a line, a block, a level.
[[nodiscard]] QString blueprintQuotaWords(const std::string& name,
                                          const bank::Bank& bank,
                                          const Wording& wording);

}  // namespace qgt::app
