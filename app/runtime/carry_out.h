#pragma once

#include "app/runtime/workspace.h"
#include "engine/carry/enrolment.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// A file to practise with on another computer, and the code that opens it there.
struct CarriedOut {
    std::string file;
    std::string code;  ///< in groups; shown once and never kept
};

/// A computer that practice was taken to.
struct CarriedComputer {
    std::string enrolment;
    Instant taken;
    std::size_t files = 0;    ///< that came back
    std::size_t answers = 0;  ///< that were new in them
    Instant last;             ///< when the newest came; 0: none yet
    bool ended = false;

    bool operator==(const CarriedComputer&) const = default;
};

/// What a file that came back brought.
struct BroughtHome {
    carry::TakenIn taken;
    std::size_t ahead = 0;  ///< new answers whose moment has not come yet: that clock was wrong
};

/// The actor's own practice with the unit's bank, for another computer. That it was taken is kept
/// before the file is there. Errors: rights.refused, file.*, store.*, secret.no-memory.
[[nodiscard]] Result<CarriedOut> carryOut(Workspace& workspace, const people::Actor& actor);

/// Takes in what the actor practised elsewhere; the same file again changes nothing. Errors:
/// rights.refused; carry.unknown when this unit did not let it go, carry.other-person,
/// carry.ended, carry.install-of-another; those of carry::readAnswerFile and of the store.
[[nodiscard]] Result<BroughtHome> bringBack(Workspace& workspace,
                                            const people::Actor& actor,
                                            std::string_view file);

/// The actor's other computers, from the newest.
[[nodiscard]] Result<std::vector<CarriedComputer>> carriedComputers(Workspace& workspace,
                                                                    const people::Actor& actor);

/// Nothing more is taken from that computer. Errors: rights.refused, carry.unknown.
[[nodiscard]] Status endEnrolment(Workspace& workspace,
                                  const people::Actor& actor,
                                  const std::string& enrolment);

}  // namespace qgt::app
