#pragma once

#include <cstddef>

namespace qgt::bank {

// What the guard lets through, of question_bank/SCHEMA.md. Beyond them yaml-cpp needs more than two
// seconds or more than a hundred times the memory of the file.
inline constexpr std::size_t kMaxFileBytes = 8U << 20U;
inline constexpr std::size_t kLargeFileBytes = 2U << 20U;  ///< a warning from here on
inline constexpr std::size_t kMaxLineBytes = 64U << 10U;
inline constexpr std::size_t kMaxValueBytes = 256U << 10U;
inline constexpr std::size_t kMaxDepth = 16;
inline constexpr std::size_t kMaxNodes = 200'000;
inline constexpr std::ptrdiff_t kMaxUntoldBytes = 3 << 20;  ///< without the end of any entry
inline constexpr std::size_t kMostTitle = 24;               ///< characters of a title
inline constexpr std::size_t kMaxItemsPerFile = 200;
inline constexpr std::size_t kMostItemsRead = 1000;       ///< of a file that has too many
inline constexpr std::size_t kMaxFindingsPerFile = 1000;  ///< what is beyond is counted only
inline constexpr std::size_t kMaxShownBytes = 60;         ///< of a value inside a message

}  // namespace qgt::bank
