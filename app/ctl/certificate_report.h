#pragma once

#include "app/ctl/command.h"
#include "engine/certificate/standing.h"
#include "engine/certificate/verdict.h"

#include <string>
#include <vector>

namespace qgt::ctl {

/// One line per certificate, or a JSON array.
void printCertificates(const std::vector<certificate::StandingCertificate>& all,
                       bool json,
                       const Context& context);

/// Everything that one says, and how it stands.
void printCertificate(const certificate::StandingCertificate& one,
                      bool json,
                      const Context& context);

/// What a check found: always with what the certificate claims.
void printChecked(const certificate::Checked& checked, bool json, const Context& context);

}  // namespace qgt::ctl
