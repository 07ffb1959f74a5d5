#pragma once

#include <string>
#include <utility>
#include <vector>

namespace qgt::faults {

/// What a program said and how it ended.
struct Ran {
    int exitCode = -1;  ///< -1: by a signal
    std::string out;
    std::string err;
};

/// Variables of the environment that are set for a program beside the present ones.
using Settings = std::vector<std::pair<std::string, std::string>>;

/// Runs a program to its end with `input` as its standard input.
[[nodiscard]] Ran runProgram(const std::vector<std::string>& command,
                             const std::string& input = {},
                             const Settings& settings = {});

}  // namespace qgt::faults
