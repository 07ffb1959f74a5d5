#pragma once

#include <filesystem>
#include <string>

namespace qgt::test {

inline constexpr const char* kUnitPerson = "陆文静";
inline constexpr const char* kUnitPassword = "qinghe-2026";

/// Founds a unit in a data folder: the shipped bank, a store, one person who is administrator and
/// director.
void makeUnit(const std::filesystem::path& root);

// Each makes one thing wrong in the data folder of a unit that is not open.

/// The shipped bank's folder is there and holds nothing.
void emptyBank(const std::filesystem::path& root);
/// One more items file, in which a quote is not closed.
void addFileWithOpenQuote(const std::filesystem::path& root);
/// One more items file, saved in GBK.
void addFileInGbk(const std::filesystem::path& root);
/// The store says that a later version of the program wrote it.
void makeStoreNewer(const std::filesystem::path& root);

/// The store's file.
[[nodiscard]] std::filesystem::path storeFile(const std::filesystem::path& root);

/// Its bytes.
[[nodiscard]] std::string storeBytes(const std::filesystem::path& root);

}  // namespace qgt::test
