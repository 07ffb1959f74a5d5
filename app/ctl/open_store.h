#pragma once

#include "app/ctl/command.h"
#include "engine/store/store.h"

#include <memory>

namespace qgt::ctl {

/// The store of the chosen data folder; a folder without a store is not made. Errors:
/// data.no-home, ctl.no-store (arg path), store.*.
[[nodiscard]] Result<std::unique_ptr<store::Store>> openStore(const Context& context,
                                                              bool viewOnly);

}  // namespace qgt::ctl
