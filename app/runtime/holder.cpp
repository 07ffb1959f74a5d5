#include "app/runtime/holder.h"

#include <pwd.h>
#include <unistd.h>

namespace qgt::app {

std::string holderText(const std::string& program) {
    const passwd* user = ::getpwuid(::getuid());
    return program + ", " + (user == nullptr ? std::to_string(::getuid()) : user->pw_name) +
           ", pid " + std::to_string(::getpid());
}

}  // namespace qgt::app
