#pragma once

#include "engine/bank/rules.h"
#include "engine/core/diagnostic.h"

#include <filesystem>

namespace qgt::bank {

inline constexpr std::string_view kInfoFile = "bank.yaml";
inline constexpr std::string_view kLinesFile = "lines.yaml";
inline constexpr std::string_view kSourcesFile = "sources.yaml";
inline constexpr std::string_view kRequestsFile = "requests.yaml";

/// Reads bank.yaml, lines.yaml, sources.yaml and requests.yaml below `root` and checks them against
/// each other.
[[nodiscard]] Registers readRegisters(const std::filesystem::path& root, Diagnostics& diagnostics);

/// A missing or unreadable file as a finding about `fileName`.
[[nodiscard]] Diagnostic unreadable(const Error& error, const std::string& fileName);

}  // namespace qgt::bank
