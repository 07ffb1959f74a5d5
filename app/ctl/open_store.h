#pragma once

#include "app/ctl/command.h"
#include "engine/store/store.h"

#include <memory>

namespace qgt::app {
class Workspace;
}

namespace qgt::ctl {

/// The store of the chosen data folder; a folder without a store is not made. Errors:
/// data.no-home, ctl.no-store (arg path), store.*.
[[nodiscard]] Result<std::unique_ptr<store::Store>> openStore(const Context& context,
                                                              bool viewOnly);

/// Store, bank and use cases of the chosen data folder. Errors as `openStore`, and data.*.
[[nodiscard]] Result<std::unique_ptr<app::Workspace>> openWorkspace(const Context& context);

}  // namespace qgt::ctl
