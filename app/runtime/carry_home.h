#pragma once

#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::app {

/// What is said of a computer that a cadre practises on at home.
struct HomeFacts {
    PersonId person;
    std::string committee;
    Instant joined;             ///< when the newest file of the unit was taken in
    Instant written;            ///< when answers were last written out; 0: never
    std::size_t sinceThen = 0;  ///< answers given here after that
};

/// What came of a file of the unit.
struct Joined {
    PersonId person;
    std::string name;
    std::size_t answers = 0;   ///< that were new here
    bool bankChanged = false;  ///< the workspace has to be opened again
};

/// Nothing on a computer that belongs to a unit. Errors: store.*, carry.damaged.
[[nodiscard]] Result<std::optional<HomeFacts>> homeOf(Workspace& workspace);

/// Makes this computer the person's at home, or brings one up to date that is already: bank,
/// person and what was practised at the unit, and `secret` for signing in here (empty: the one
/// that holds stays). The bank comes before anything is kept, so that what was cut off can be done
/// again. Errors: carry.not-at-home where a unit was founded, carry.other-person where somebody
/// else is at home, secret.*; those of carry::readEnrolmentFile, file.*, lock.busy, store.*.
[[nodiscard]] Result<Joined> joinHome(Workspace& workspace,
                                      std::string_view file,
                                      std::string_view code,
                                      const people::Secret& secret);

/// The actor's answers of this computer, to be brought back. Errors: carry.not-at-home,
/// rights.refused, store.*.
[[nodiscard]] Result<std::string> writeHome(Workspace& workspace, const people::Actor& actor);

/// The file is where it should be: from now on it is said what was answered after it. Errors:
/// store.*.
[[nodiscard]] Status homeWritten(Workspace& workspace);

}  // namespace qgt::app
