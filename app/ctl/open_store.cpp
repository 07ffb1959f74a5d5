#include "app/ctl/open_store.h"

#include "app/runtime/entropy.h"
#include "app/runtime/holder.h"
#include "engine/store/paths.h"

#include <filesystem>
#include <system_error>

namespace qgt::ctl {

Result<std::unique_ptr<store::Store>> openStore(const Context& context, bool viewOnly) {
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    std::error_code error;
    if (!std::filesystem::exists(store::Paths{folder->root}.file(), error)) {
        return failure("ctl.no-store", {{"path", folder->root.string()}});
    }
    store::OpenOptions options;
    options.folder = folder->root;
    options.clock = &context.clock;
    options.newId = app::randomId;
    options.holder = app::holderText("qgtctl");
    options.viewOnly = viewOnly;
    return store::Store::open(options);
}

}  // namespace qgt::ctl
