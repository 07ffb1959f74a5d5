#pragma once

#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qgt {

enum class Severity : std::uint8_t { Note, Warning, Error };

/// Place in a text file. Line and column are 1-based; the column counts characters (code points),
/// not bytes. Line 0 means "the file as a whole".
struct SourcePos {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const SourcePos&) const = default;
};

/// One finding about content. Findings are data: a loader returns all of them, nothing is dropped.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code;
    Args args;
    SourcePos where;

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool hasErrors(const Diagnostics& diagnostics);

}  // namespace qgt
