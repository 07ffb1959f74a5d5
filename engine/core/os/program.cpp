#include "engine/core/os/program.h"

#include <system_error>

namespace qgt::os {

std::filesystem::path programFile() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error);
}

}  // namespace qgt::os
