#pragma once

#include "app/runtime/exam_pool.h"
#include "app/runtime/workspace.h"
#include "engine/bank/item.h"
#include "engine/core/date.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

using PoolRing = std::shared_ptr<const integrity::KeyRing>;

/// Who works with the exam pool, on what, and the unlocked keys that open it.
struct PoolErrand {
    std::shared_ptr<Workspace> workspace;
    people::Actor actor;
    PoolRing ring;
};

/// An item or case of the pool, without a word of it.
struct PoolEntry {
    std::string id;
    std::string no;
    LineId line;
    std::optional<bank::ItemKind> kind;  ///< nothing: a case
};

/// What the pool holds. What has an error is not drawn, and stands in no other figure.
struct PoolHoldings {
    std::vector<PoolEntry> entries;
    std::size_t ended = 0;  ///< no longer drawn
    std::size_t soon = 0;   ///< end, are to be read again or rest on a repealed source by that day
    Date soonBy;
    std::size_t errors = 0;
    std::shared_ptr<const bank::Bank> bank;  ///< whose lines they have
};

/// The keys, and what they opened.
struct OpenedPool {
    PoolRing ring;
    PoolHoldings holdings;
};

/// What a step gave, and the pool as it is afterwards if it changed.
struct PoolStep {
    Result<PoolChange> change;
    std::optional<Result<PoolHoldings>> after = {};
};

// For the worker's thread. Errors of all: as in exam_pool.h.

/// Errors: keys.none, keys.wrong-passphrase too.
[[nodiscard]] Result<OpenedPool> openExamPool(const PoolErrand& errand,
                                              const people::Secret& passphrase);

/// What adding the files would do. Errors: those of readItemsFiles too.
[[nodiscard]] PoolStep tryPoolFiles(const PoolErrand& errand,
                                    const std::vector<std::filesystem::path>& chosen);

[[nodiscard]] PoolStep addPoolFiles(const PoolErrand& errand,
                                    const std::vector<std::filesystem::path>& chosen);

[[nodiscard]] PoolStep checkPoolWhole(const PoolErrand& errand);

[[nodiscard]] PoolStep removeFromPool(const PoolErrand& errand, const std::string& id);

/// `items` of the change is the number of files written.
[[nodiscard]] PoolStep exportPoolPlain(const PoolErrand& errand,
                                       const std::filesystem::path& folder,
                                       const std::string& purpose);

}  // namespace qgt::app
