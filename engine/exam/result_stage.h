#pragma once

#include "engine/bank/blueprint.h"
#include "engine/core/clock.h"
#include "engine/core/strong_id.h"

#include <optional>
#include <vector>

namespace qgt::exam {

/// A stage of the results of an exam that somebody released, for ever; a later word about the same
/// stage takes the place of the one before (a window that is made longer).
struct StageRelease {
    ExamId exam;
    bank::ReleaseStage stage = bank::ReleaseStage::Published;
    Instant at;
    Instant until;    ///< Appeal: its end; else 0, it has none
    int appeals = 0;  ///< Appeal: how many each candidate has
    PersonId by;

    bool operator==(const StageRelease&) const = default;
};

/// What candidates see at a moment: the parts of the newest stage that is released and has not
/// ended. A stage that the blueprint does not list shows the total. Nothing released: nothing.
/// `releases` of this exam alone, oldest first.
[[nodiscard]] std::vector<bank::ReleasedPart> partsShown(const bank::Blueprint& blueprint,
                                                         const std::vector<StageRelease>& releases,
                                                         Instant now);

/// The stage that `partsShown` speaks of; nothing: none.
[[nodiscard]] const StageRelease* stageShown(const std::vector<StageRelease>& releases,
                                             Instant now);

/// The newest word about a stage; null: it was not released.
[[nodiscard]] const StageRelease* newestRelease(const std::vector<StageRelease>& releases,
                                                bank::ReleaseStage stage);

/// The window in which appeals are taken; null: there is none at this moment.
[[nodiscard]] const StageRelease* appealWindow(const std::vector<StageRelease>& releases,
                                               Instant now);

/// The releases of one exam, in the order given.
[[nodiscard]] std::vector<StageRelease> releasesOf(const std::vector<StageRelease>& all,
                                                   const ExamId& exam);

/// The stage that publishing an exam releases: `published`, or the only one of a blueprint that has
/// no other.
[[nodiscard]] bank::ReleaseStage publishedStage(const bank::Blueprint& blueprint);

/// The stages of a blueprint that may still be released, in its order: those after the newest one,
/// and an appeal window again.
[[nodiscard]] std::vector<bank::ReleaseStage> stagesAhead(
    const bank::Blueprint& blueprint, const std::vector<StageRelease>& releases);

}  // namespace qgt::exam
