#include "app/desktop/blueprints/blueprint_desk.h"

#include "app/runtime/exam_keys.h"

#include <utility>

namespace qgt::app {

Result<BlueprintShelfRead> readBlueprintShelf(const BlueprintDesk& desk) {
    BlueprintShelf shelf = desk.shelf();
    auto all = shelf.all();
    const auto keys = unitKeys(desk.workspace->folder());
    if (!all || !keys) {
        return tl::unexpected<Error>(all ? keys.error() : all.error());
    }
    return BlueprintShelfRead{std::move(*all),
                              shelf.undoable(),
                              desk.workspace->bankPtr(),
                              keys->has_value(),
                              localDate(desk.workspace->clock().now(), kShanghaiOffsetMinutes)};
}

}  // namespace qgt::app
