#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/core/digest_function.h"
#include "engine/core/result.h"

#include <string>

namespace qgt::bank {

/// The case as a whole file, keys in the order of SCHEMA.md, defaults left out. It is read back and
/// compared before it is returned. Comments of an older file are not in it, and a digest made of
/// the file it came from may be another one.
/// Errors: that of the reader when the case breaks a rule; case.write-mismatch when it reads back
/// as anything else. Arg: id.
[[nodiscard]] Result<std::string> caseYaml(const CaseScenario& scenario,
                                           const DigestFunction& digest);

}  // namespace qgt::bank
