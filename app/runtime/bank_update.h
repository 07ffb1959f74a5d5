#pragma once

#include "app/runtime/data_folder.h"
#include "engine/bank/bank_merge.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/integrity/audit.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

namespace qgt::app {

/// What is merged into the bank of which data folder, and how conflicts are decided.
struct BankUpdateRequest {
    DataFolder folder;
    std::filesystem::path shipped;
    bank::MergeChoices choices = {};
    /// Told how far a preview or a merge is, 0..1, on the thread that works.
    std::function<void(double)> progress = {};
};

/// What a merge with a newer shipped bank does, or would do.
struct BankUpdate {
    bank::BankMerge merge;
    Diagnostics findings;  ///< errors of the merged bank; when there are any it is not applied
    bool waits = false;    ///< it would change the bank or what the bank is compared with
    bool applied = false;
    bool baseKnown = true;    ///< false: the bank is older than its base; differences are conflicts
    std::string fromVersion;  ///< of the base; empty when it is not known
    std::string toVersion;

    [[nodiscard]] std::size_t conflicts() const;
};

/// Whose bank it is; both null while nobody has founded a unit.
struct BankKeeper {
    const people::Actor* actor = nullptr;
    integrity::AuditLog* audit = nullptr;
};

/// Whether the shipped bank is another one than the unit's bank was made from or last merged with.
/// Errors: file.*, data.no-bank.
[[nodiscard]] Result<bool> bankUpdateWaits(const BankUpdateRequest& request);

/// Everything but the change itself. Errors: file.*, data.no-bank, lock.busy, bank.merge-*.
[[nodiscard]] Result<BankUpdate> previewBankUpdate(const BankUpdateRequest& request);

/// Merges, unless the merged bank would have errors: then nothing changes and they are told. The
/// bank before is kept for `undoBankUpdate`. The audit chain knows before the bank is changed and
/// after. Errors: as the preview, rights.refused, store.*.
[[nodiscard]] Result<BankUpdate> applyBankUpdate(const BankUpdateRequest& request,
                                                 const BankKeeper& keeper);

[[nodiscard]] bool canUndoBankUpdate(const DataFolder& folder);

/// Brings back the bank before the last merge, byte for byte; the present one is kept in its place,
/// so that a second undo returns to it. Errors: bank.merge-no-undo, lock.busy, rights.refused,
/// file.*, store.*.
[[nodiscard]] Status undoBankUpdate(const DataFolder& folder, const BankKeeper& keeper);

}  // namespace qgt::app
