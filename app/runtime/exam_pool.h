#pragma once

#include "app/runtime/exam_keys.h"
#include "engine/bank/bank_unit.h"
#include "engine/bank/exam_pool.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/integrity/key_ring.h"

#include <cstddef>
#include <filesystem>
#include <string>

namespace qgt::app {

/// Who works with the exam pool, and the unlocked keys that open it.
struct PoolDesk {
    const KeyDesk& keys;
    const integrity::KeyRing& ring;
};

/// What a change of the pool does or would do.
struct PoolChange {
    Diagnostics findings;
    std::size_t items = 0;  ///< that came in, or that were checked
    bool applied = false;   ///< false: there are errors, and nothing changed
};

/// How many of the findings are of this severity.
[[nodiscard]] std::size_t countOf(const Diagnostics& findings, Severity severity);

// Items that certify lie sealed in the data folder. They are decrypted in memory only, and every
// use is in the audit chain before anything of it is shown: who, when and what, never a word of an
// item. Errors of all: rights.refused, sealed.*, file.*, store.*.

/// Every good item, and what is wrong with the others.
[[nodiscard]] Result<bank::PoolReport> listExamPool(const PoolDesk& desk);

/// Errors: pool.no-item (arg id).
[[nodiscard]] Result<bank::Item> examItem(const PoolDesk& desk, const ItemId& id);

/// All rules, those for authors too.
[[nodiscard]] Result<PoolChange> checkExamPool(const PoolDesk& desk);

/// Adds items files and cases, checked like those of the bank; none of them when any has an error.
/// Findings name the files as they were given. Errors: pool.too-large.
[[nodiscard]] Result<PoolChange> importToExamPool(const PoolDesk& desk,
                                                  const bank::BankFiles& files);

/// What `importToExamPool` would find, without taking anything.
[[nodiscard]] Result<PoolChange> tryExamPoolImport(const PoolDesk& desk,
                                                   const bank::BankFiles& files);

/// An items file as it was given.
struct NamedText {
    std::string name;
    std::string text;
};

/// Replaces one item by that of the same id in an items file. Errors: pool.no-item; pool.other-item
/// (arg id) when the file has not just that one; pool.other-line; pool.revision when content
/// changed and the revision did not grow.
[[nodiscard]] Result<PoolChange> editExamItem(const PoolDesk& desk,
                                              const ItemId& id,
                                              const NamedText& file);

/// An item, or a case by its id. Errors: pool.no-item.
[[nodiscard]] Status removeExamItem(const PoolDesk& desk, const ItemId& id);

/// Writes the files of the pool as plain text, readable for their owner only; gives their number.
/// The purpose is recorded. Errors: pool.no-purpose, pool.folder-in-use (arg path).
[[nodiscard]] Result<std::size_t> exportExamPool(const PoolDesk& desk,
                                                 const std::filesystem::path& folder,
                                                 const std::string& purpose);

}  // namespace qgt::app
