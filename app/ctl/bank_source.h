#pragma once

#include "app/ctl/command.h"
#include "engine/bank/bank.h"
#include "engine/core/date.h"
#include "engine/core/diagnostic.h"

#include <cstddef>
#include <memory>
#include <string>

namespace qgt::ctl {

/// A bank folder or a single file of it, read for a check; the counts are of what is good.
struct ReadBank {
    std::shared_ptr<const bank::Bank> bank;  ///< null for a single file
    Diagnostics diagnostics;
    std::size_t items = 0;
    std::size_t cases = 0;
    std::size_t sections = 0;
    std::size_t blueprints = 0;
};

/// YYYY-MM-DD, or today by the unit's clock when empty. Errors: ctl.not-a-date (arg text).
[[nodiscard]] Result<Date> dayFor(const std::string& text, const Context& context);

/// A file above the limit of a bank file is a finding. Errors: file.missing, file.not-a-file,
/// file.not-permitted, file.io.
[[nodiscard]] Result<ReadBank> readForCheck(const std::string& path, Date day);

/// Adds what only authors need to hear of a bank folder, as `bank::checkContent`; takes a while.
void checkContentOf(ReadBank& read, const std::string& path);

/// The folder said, else the unit's own bank in the data folder, else the shipped one.
[[nodiscard]] std::string bankFolder(const std::string& said, const Context& context);

}  // namespace qgt::ctl
