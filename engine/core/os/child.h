#pragma once

#include "engine/core/result.h"

#include <filesystem>
#include <functional>
#include <string>

namespace qgt::os {

/// Runs a program without arguments to its end, with `input` as its standard input; `line` hears
/// every line of its standard output as it comes. Its standard error is this program's. Gives its
/// exit code. `stopped` may be empty; it is asked several times a second, and once it says yes the
/// child is ended. Errors: os.child-not-started (args path, reason), os.child-killed (args path,
/// signal), os.child-stopped.
[[nodiscard]] Result<int> runChild(const std::filesystem::path& program,
                                   const std::string& input,
                                   const std::function<void(const std::string& line)>& line,
                                   const std::function<bool()>& stopped = {});

}  // namespace qgt::os
