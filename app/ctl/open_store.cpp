#include "app/ctl/open_store.h"

#include "app/runtime/entropy.h"
#include "app/runtime/holder.h"
#include "app/runtime/workspace.h"
#include "engine/store/paths.h"

#include <filesystem>
#include <system_error>

namespace qgt::ctl {

namespace {

Result<app::DataFolder> folderWithStore(const Context& context) {
    auto folder = app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    if (!folder) {
        return folder;
    }
    std::error_code error;
    if (!std::filesystem::exists(store::Paths{folder->root}.file(), error)) {
        return failure("ctl.no-store", {{"path", folder->root.string()}});
    }
    return folder;
}

}  // namespace

Result<std::unique_ptr<store::Store>> openStore(const Context& context, bool viewOnly) {
    const auto folder = folderWithStore(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    store::OpenOptions options;
    options.folder = folder->root;
    options.clock = &context.clock;
    options.newId = app::randomId;
    options.holder = app::holderText("qgtctl");
    options.viewOnly = viewOnly;
    return store::Store::open(options);
}

Result<std::unique_ptr<app::Workspace>> openWorkspace(const Context& context) {
    const auto folder = folderWithStore(context);
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    app::WorkspaceOptions options;
    options.folder = *folder;
    options.shippedBank = app::shippedBank(context.environment);
    options.clock = &context.clock;
    options.program = "qgtctl";
    return app::Workspace::open(options);
}

}  // namespace qgt::ctl
