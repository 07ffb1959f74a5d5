#pragma once

#include "app/ctl/command.h"
#include "engine/people/secret.h"

namespace qgt::ctl {

/// One line of the input, not shown while it is typed at a terminal; empty at the end of the input.
[[nodiscard]] people::Secret readSecret(const Context& context);

}  // namespace qgt::ctl
