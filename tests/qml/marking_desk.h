#pragma once

#include "app/runtime/exam_marking.h"
#include "tests/qml/hands.h"
#include "tests/qml/office_hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/written_exam.h"

#include <vector>

namespace qgt::test {

/// A trainer of the page 考务 before a closed exam with open answers.
struct MarkingDesk {
    explicit MarkingDesk(int candidates)
        : written({office.page().desk()->workspace,
                   office.page().desk()->actor,
                   founder(),
                   office.desk.clock,
                   QGT_WORKER_PROGRAM},
                  candidates) {
        office.show();
        office.page().open(0);
        REQUIRE(office.page().view() == app::ExamOfficeViewModel::View::Room);
        clickNamed(office.desk, QStringLiteral("阅开放题"));
        REQUIRE(office.page().view() == app::ExamOfficeViewModel::View::Marking);
        CAPTURE(marking().problem().toStdString());
        REQUIRE(marking().loaded());
    }

    /// Who may enter people.
    people::Actor founder() {
        return {office.page().desk()->actor.person,
                office.page().desk()->actor.committee,
                {people::Role::Administrator}};
    }

    app::MarkingRoundModel& marking() { return *office.page().marking(); }

    app::BlindMarkingModel& queue() { return *marking().queue(); }

    /// Somebody else marks everything elsewhere and hands in.
    void markBy(std::size_t which, bool met) {
        app::ExamMarking other(*office.page().desk()->workspace, written.rater(which));
        const auto answers = other.answers(written.id, nullptr);
        REQUIRE(answers);
        for (const app::BlindAnswer& answer : *answers) {
            REQUIRE(other.mark(
                written.id,
                {answer.ticket, std::vector<bool>(answer.points.size(), met), {}, 0, true}));
        }
        REQUIRE(other.handIn(written.id));
    }

    Office office;
    WrittenExam written;
};

}  // namespace qgt::test
