#pragma once

#include "engine/core/os/file_lock.h"
#include "engine/core/result.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace qgt::app {

/// Where a data folder keeps its bank, and what a change of the whole bank leaves beside it.
struct BankFolders {
    std::filesystem::path root;  ///< the data folder

    [[nodiscard]] std::filesystem::path bank() const { return root / "bank"; }

    /// The shipped bank that the unit's bank comes from, for the next product update.
    [[nodiscard]] std::filesystem::path base() const { return bank() / kBase; }

    /// The bank before the last merge or undo.
    [[nodiscard]] std::filesystem::path undo() const { return root / "bank.undo"; }

    /// A bank that is being written.
    [[nodiscard]] std::filesystem::path part() const { return root / "bank.part"; }

    /// A whole bank that is about to become the bank.
    [[nodiscard]] std::filesystem::path fresh() const { return root / "bank.new"; }

    /// The undo copy that the present change replaces.
    [[nodiscard]] std::filesystem::path outgoing() const { return root / "bank.undo-old"; }

    /// A bank that is only looked at.
    [[nodiscard]] std::filesystem::path trial() const { return root / "bank.trial"; }

    static constexpr const char* kBase = ".base";
};

/// Held while the bank as a whole is changed. Errors: lock.busy, file.*.
[[nodiscard]] Result<os::FileLock> lockBank(const BankFolders& folders);

/// Copies a folder with everything in it but its `.base`; links are left out, as no bank may hold
/// one. Errors: file.*.
[[nodiscard]] Status copyBankFolder(const std::filesystem::path& from,
                                    const std::filesystem::path& to);

/// Files of a bank folder by their path below it, without those of its base. `wanted` says which
/// are read. Errors: file.*.
[[nodiscard]] Result<std::map<std::string, std::string>> readBankFiles(
    const std::filesystem::path& folder, const std::function<bool(const std::string&)>& wanted);

/// Writes files below a folder. What stood there by their names is replaced, not written over: it
/// may be a link. Errors: file.no-space.
[[nodiscard]] Status writeBankFiles(const std::filesystem::path& folder,
                                    const std::map<std::string, std::string>& files);

/// Makes everything below the folder durable. Errors: file.*.
[[nodiscard]] Status syncBankFolder(const std::filesystem::path& folder);

/// Makes `part` the bank and the bank the undo copy. A power cut or a kill at any moment leaves,
/// after `finishBankChange`, either the old bank and its old undo copy or the new ones, whole.
/// Errors: file.*.
[[nodiscard]] Status exchangeBank(const BankFolders& folders);

/// Ends a change of the bank that was cut off: forwards once the bank had been moved away, else
/// back. Errors: file.*.
[[nodiscard]] Status finishBankChange(const BankFolders& folders);

/// True when a change was cut off, or is going on in another program.
[[nodiscard]] bool bankChangeIsOpen(const BankFolders& folders);

/// The error for a path that a call of the file system refused.
[[nodiscard]] tl::unexpected<Error> folderFailure(const std::filesystem::path& path,
                                                  const std::error_code& error);

}  // namespace qgt::app
