#pragma once

#include "engine/core/result.h"

#include <string>

namespace qgt::ctl {

/// A zip file with one text entry; a file of that name is replaced. Errors: file.io (args path,
/// reason).
[[nodiscard]] Status writeZip(const std::string& path,
                              const std::string& entry,
                              const std::string& text);

}  // namespace qgt::ctl
