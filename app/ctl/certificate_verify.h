#pragma once

#include "app/ctl/command.h"

namespace qgt::ctl {

/// `certificate verify`: 0 valid, 1 anything else that could be read or not, 2 usage.
void addCertificateVerify(CLI::App& parent, Context& context, int& exitCode);

}  // namespace qgt::ctl
