#pragma once

#include "engine/bank/blueprint.h"
#include "engine/core/digest_function.h"
#include "engine/core/result.h"

#include <string>

namespace qgt::bank {

/// The blueprint as a whole file, keys in the order of SCHEMA.md, defaults left out. It is read
/// back and compared before it is returned. Comments of an older file are not in it.
/// Errors: that of the reader when the blueprint breaks a rule; blueprint.write-mismatch when it
/// reads back as anything else. Arg: id.
[[nodiscard]] Result<std::string> blueprintYaml(const Blueprint& blueprint,
                                                const DigestFunction& digest);

}  // namespace qgt::bank
