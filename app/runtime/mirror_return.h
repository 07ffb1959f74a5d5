#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/seat/attempt_event.h"
#include "engine/seat/attempt_journal.h"

#include <filesystem>
#include <vector>

namespace qgt::app {

/// Gives the store what only the second copies below `mirrors` still have of attempts that are not
/// closed, after a disk that said "written" and had not. A copy that cannot be read takes nothing
/// away: the journal stands by itself. `who` is the person who is signed in, empty where nobody
/// signs in. To be called before a seat is taken. Errors: exam.not-brought-back (args path,
/// reason), then what is in the store is as it was or nearer to the copy.
Status bringBackFrom(const std::filesystem::path& mirrors,
                     const std::vector<seat::AttemptRecord>& attempts,
                     Workspace& workspace,
                     const PersonId& who);

}  // namespace qgt::app
