#pragma once

#include "app/runtime/exam_folders.h"
#include "engine/bank/bank_unit.h"
#include "engine/core/result.h"
#include "engine/integrity/key_ring.h"

#include <filesystem>
#include <string>

namespace qgt::app {

/// The decrypted files of an exam pool, overwritten when they go. Values that were read out of them
/// are as long in memory as whoever holds them wants.
class PoolFiles {
  public:
    PoolFiles() = default;

    explicit PoolFiles(bank::BankFiles read) : files(std::move(read)) {}

    PoolFiles(PoolFiles&&) = default;
    PoolFiles& operator=(PoolFiles&&) = default;
    PoolFiles(const PoolFiles&) = delete;
    PoolFiles& operator=(const PoolFiles&) = delete;
    ~PoolFiles();

    /// `<line>/<topic>.yaml` and its bytes.
    bank::BankFiles files;
};

/// The pool of a data folder; empty when there is none yet. Errors: sealed.*, file.*.
[[nodiscard]] Result<PoolFiles> readPoolFiles(const ExamFolders& folders,
                                              const integrity::KeyRing& ring);

/// Seals all files with the key in use and puts them in the place of those before: after a power
/// cut or a kill at any moment one of both is there, whole. Gives the digest of the sealed file,
/// which tells one state of the pool from another. Errors: file.*, pool.too-large.
[[nodiscard]] Result<std::string> writePoolFiles(const ExamFolders& folders,
                                                 const integrity::KeyRing& ring,
                                                 const bank::BankFiles& files);

/// Writes the files as they are, readable for their owner only. Errors: file.*.
[[nodiscard]] Status writePlainFiles(const bank::BankFiles& files,
                                     const std::filesystem::path& folder);

}  // namespace qgt::app
