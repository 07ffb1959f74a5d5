#pragma once

#include "engine/bank/rules.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

inline constexpr std::string_view kInfoFile = "bank.yaml";
inline constexpr std::string_view kLinesFile = "lines.yaml";
inline constexpr std::string_view kSourcesFile = "sources.yaml";
inline constexpr std::string_view kRequestsFile = "requests.yaml";

/// What the four files said, and the findings about them.
struct RegisterFiles {
    Registers registers;
    Diagnostics diagnostics;
};

/// One file's bytes, or why there are none.
struct RegisterText {
    std::string file;
    Result<std::string> bytes;
};

/// bank.yaml, lines.yaml, sources.yaml and requests.yaml below `root`, in the order in which they
/// are read.
[[nodiscard]] std::vector<RegisterText> registerTexts(const std::filesystem::path& root);

/// Reads the texts of `registerTexts` and checks them against each other.
[[nodiscard]] RegisterFiles readRegisters(const std::vector<RegisterText>& texts);

/// A missing or unreadable file as a finding about `fileName`.
[[nodiscard]] Diagnostic unreadable(const Error& error, const std::string& fileName);

}  // namespace qgt::bank
