#pragma once

#include "app/ctl/command.h"
#include "engine/bank/bank.h"
#include "engine/core/date.h"
#include "engine/core/diagnostic.h"
#include "engine/exam/supply.h"

#include <memory>
#include <optional>
#include <string>

namespace qgt::ctl {

/// What `blueprint check` and `blueprint draft` were asked.
struct BlueprintQuestion {
    std::string id;    ///< empty: all
    std::string bank;  ///< empty: the unit's own
    std::string pool;  ///< folder of the exam pool; empty: none
    bool specimen = false;
    std::string line;
    std::string asOf;
    bool json = false;
};

/// Everything that was read for it.
struct CheckedBanks {
    std::shared_ptr<const bank::Bank> bank;
    std::shared_ptr<const bank::Bank> pool;  ///< the exam pool, or null
    Diagnostics findings;                    ///< about the files of blueprints
    Date day;                                ///< of the exam
};

/// Reads the bank and the pool that were named. What is wrong was said; then the exit code.
[[nodiscard]] tl::expected<CheckedBanks, int> readBanks(const BlueprintQuestion& question,
                                                        const Context& context);

/// What a paper of the blueprint could be made from, if that is known; of the asked line alone when
/// the blueprint is about one.
[[nodiscard]] std::optional<exam::Supply> supplyFor(const bank::Blueprint& blueprint,
                                                    const BlueprintQuestion& question,
                                                    const CheckedBanks& banks);

/// Says that there is none of this id; the exit code.
[[nodiscard]] int noSuchBlueprint(const std::string& id, const Context& context);

}  // namespace qgt::ctl
