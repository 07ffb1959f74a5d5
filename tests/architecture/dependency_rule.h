#pragma once

#include <string>
#include <vector>

namespace qgt::architecture {

/// A line that breaks a rule of the house.
struct Breach {
    std::string file;
    int line = 0;
    std::string rule;

    bool operator==(const Breach&) const = default;
};

/// Checks one source file against the dependency rule and the bans. `file` is relative to the
/// repository root with '/' separators.
[[nodiscard]] std::vector<Breach> breachesIn(const std::string& file, const std::string& content);

}  // namespace qgt::architecture
