#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/practice/case_store.h"
#include "engine/practice/practice_store.h"

#include <cstddef>
#include <vector>

namespace qgt::carry {

/// What one person did in practice, as one installation keeps it.
struct CarriedPractice {
    std::vector<practice::SessionRecord> sessions;
    std::vector<practice::SessionEvent> steps;
    std::vector<practice::AnswerEvent> answers;
    std::vector<practice::ExposureEvent> exposures;
    std::vector<practice::MarkEvent> marks;
    /// Whole ones only: a case that is being played goes on where it was begun.
    std::vector<practice::CaseHistory> cases;

    bool operator==(const CarriedPractice&) const = default;
};

/// What of it was new where it was taken in.
struct TakenIn {
    std::size_t answers = 0;
    std::size_t known = 0;   ///< answers that were there already
    std::size_t others = 0;  ///< exposures, marks and cases
    Instant first;           ///< of the new answers; 0: none
    Instant last;

    bool operator==(const TakenIn&) const = default;
};

/// Everything must be this person's, and every answer given on this installation: nobody brings
/// back what others did, nor writes answers into the unit's own numbers. Errors:
/// carry.other-person, carry.other-install.
[[nodiscard]] Status checkCarried(const CarriedPractice& practice,
                                  const PersonId& person,
                                  const InstallId& install);

/// What was done on `install` itself; what it was given to begin with is left out.
[[nodiscard]] CarriedPractice doneOn(CarriedPractice practice, const InstallId& install);

/// A case that was finished or given up.
[[nodiscard]] bool isWhole(const practice::CaseHistory& history);

}  // namespace qgt::carry
