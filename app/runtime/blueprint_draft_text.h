#pragma once

#include "app/runtime/blueprint_draft.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt::app {

/// A draft written as a blueprint's file, one field a line, whatever was typed.
struct DraftText {
    std::string yaml;
    std::vector<std::string> fields;  ///< of each line

    [[nodiscard]] std::string fieldAt(std::uint32_t line) const {
        return line == 0 || line > fields.size() ? std::string() : fields[line - 1];
    }
};

[[nodiscard]] DraftText draftText(const BlueprintDraft& draft, const bank::Bank& bank);

}  // namespace qgt::app
