#pragma once

#include "app/runtime/blueprint_shelf.h"
#include "app/runtime/workspace.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace qgt::app {

/// Who edits blueprints, and of which unit; `worker` draws papers on trial.
struct BlueprintDesk {
    std::shared_ptr<Workspace> workspace;
    people::Actor actor;
    std::filesystem::path worker;

    /// For the worker's thread.
    [[nodiscard]] BlueprintShelf shelf() const { return {*workspace, actor}; }
};

/// What the page shows.
struct BlueprintShelfRead {
    std::vector<ShelvedBlueprint> shelf;
    std::optional<BlueprintUndo> undo;
    std::shared_ptr<const bank::Bank> bank;
    bool keysExist = false;
    Date today;
};

// For the worker's thread. Errors: as BlueprintShelf.
[[nodiscard]] Result<BlueprintShelfRead> readBlueprintShelf(const BlueprintDesk& desk);

}  // namespace qgt::app
