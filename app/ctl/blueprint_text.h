#pragma once

#include "app/ctl/command.h"
#include "engine/bank/bank.h"

#include <string>

#include <nlohmann/json_fwd.hpp>

namespace qgt::ctl {

/// One line: id, title, marks, time, tasks, pool.
void printSummary(const bank::Blueprint& blueprint, const Context& context);

/// Everything that a trainer reads of a blueprint; `bank` names its lines and blocks.
void printBlueprint(const bank::Blueprint& blueprint,
                    const bank::Bank& bank,
                    const Context& context);

/// What a quota counts, as words with " · " between them.
[[nodiscard]] std::string subjectOf(const bank::Quota& quota,
                                    const bank::Bank& bank,
                                    const Context& context);

[[nodiscard]] nlohmann::json summaryJson(const bank::Blueprint& blueprint);
[[nodiscard]] nlohmann::json blueprintJson(const bank::Blueprint& blueprint);

}  // namespace qgt::ctl
