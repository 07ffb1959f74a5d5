#pragma once

#include "app/runtime/workspace.h"
#include "engine/bank/blueprint.h"
#include "engine/core/diagnostic.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// Where a blueprint comes from: with the program, with the program and changed here, from the
/// unit.
enum class BlueprintOrigin : std::uint8_t { Shipped, Changed, Own };

/// A file of the folder `blueprints` of the unit's bank.
struct ShelvedBlueprint {
    std::string file;                          ///< "all-round.yaml"
    std::string digest;                        ///< of its bytes
    std::optional<bank::Blueprint> blueprint;  ///< there when the file shows no error
    Diagnostics findings;
    BlueprintOrigin origin = BlueprintOrigin::Own;
    std::size_t comments = 0;  ///< that somebody wrote into the file
    int drafts = 0;            ///< exams that are set up by it and not sealed
};

/// What the last change of a blueprint can be taken back to.
struct BlueprintUndo {
    std::string title;
    bool brings = false;  ///< false: taking it back takes the file away
};

/// The blueprints of a unit, as trainers edit them. Every act is in the audit chain before it
/// happens, and counts in the opened bank at once. For the worker's thread. Errors of all:
/// rights.refused, lock.busy, file.*, store.*.
class BlueprintShelf {
  public:
    BlueprintShelf(Workspace& workspace, people::Actor actor)
        : m_workspace(workspace), m_actor(std::move(actor)) {}

    /// In the order of their names.
    [[nodiscard]] Result<std::vector<ShelvedBlueprint>> all();

    /// Writes a blueprint in the place of `before`, one revision up and with the comments that
    /// stood there, or as a new file when there is none before. Errors: blueprint.id-taken (arg
    /// id), blueprint.changed-meanwhile (arg title), blueprint.unchanged, those of the writer.
    [[nodiscard]] Result<ShelvedBlueprint> save(bank::Blueprint blueprint,
                                                const std::optional<ShelvedBlueprint>& before);

    /// Errors: blueprint.not-own, blueprint.in-use (args title, count),
    /// blueprint.changed-meanwhile.
    Status remove(const ShelvedBlueprint& shelved);

    [[nodiscard]] std::optional<BlueprintUndo> undoable();

    /// Brings back the file as it was before the last change, byte for byte; a second time returns
    /// to the change. Errors: blueprint.no-undo.
    Status undo();

  private:
    struct Change;

    Status may();
    Status change(const Change& change);
    Status renew();

    Workspace& m_workspace;
    people::Actor m_actor;
};

}  // namespace qgt::app
