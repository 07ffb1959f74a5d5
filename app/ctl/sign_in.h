#pragma once

#include "app/ctl/command.h"
#include "engine/people/rights.h"

#include <iosfwd>
#include <string>

namespace qgt::app {
class Workspace;
}

namespace qgt::ctl {

/// What is asked where, and the name that the call gave.
struct SignInWords {
    std::string name;      ///< asked for when empty
    const char* question;  ///< code of the sentence that asks who it is
    std::ostream& prompts;
};

/// Asks for the secret of the person said by number or name, and signs in. Errors:
/// ctl.nobody-there, ctl.no-such-person (arg name), sign-in.*, store.*.
[[nodiscard]] Result<people::Actor> signIn(app::Workspace& workspace,
                                           const SignInWords& words,
                                           const Context& context);

}  // namespace qgt::ctl
