#pragma once

#include "app/runtime/exam_marking.h"
#include "tests/support/catch.h"

#include <vector>

namespace qgt::test {

/// All open answers of an exam go to one rater, who finds every point met, or none.
inline void markAllAlone(app::ExamMarking& marking,
                         const ExamId& exam,
                         const PersonId& rater,
                         const integrity::KeyRing* ring,
                         bool met) {
    REQUIRE(marking.handOut(exam, {{}, {rater}}, ring));
    const auto answers = marking.answers(exam, ring);
    REQUIRE(answers);
    for (const app::BlindAnswer& answer : *answers) {
        const std::vector<bool> points(answer.points.size(), met);
        REQUIRE(marking.mark(exam, {answer.ticket, points, {}, 0, true}));
    }
    REQUIRE(marking.handIn(exam));
}

}  // namespace qgt::test
