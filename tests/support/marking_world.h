#pragma once

#include "app/runtime/exam_marking.h"
#include "app/runtime/exam_office.h"
#include "engine/exam/paper_attempt.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"
#include "tests/support/written_exam.h"

#include <algorithm>
#include <string>
#include <vector>

namespace qgt::test {

/// Candidates.
inline constexpr int kSat = 3;
/// Both questions of everybody.
inline constexpr int kOpenAnswers = 2 * kSat;

/// An exam with open answers, and whoever marks them.
struct MarkingWorld {
    explicit MarkingWorld(int candidates = kSat) : sat(candidates) {}

    int sat;
    TempFolder folder;
    ShippedUnit unit{folder.path()};
    WrittenExam written{
        {unit.shared(), unit.trainer(), unit.trainer(), unit.clock(), QGT_WORKER_PROGRAM}, sat};

    [[nodiscard]] app::ExamOffice office() {
        return {unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM}};
    }

    [[nodiscard]] app::ExamMarking by(const qgt::people::Actor& actor) {
        return {unit.workspace(), actor};
    }

    [[nodiscard]] app::ExamMarking rater(std::size_t which) { return by(written.rater(which)); }

    void handOut(int each,
                 std::size_t raters,
                 exam::ThirdRule third = exam::ThirdRule::ClosestTwo) {
        app::MarkingChoice choice;
        choice.rule.raters = each;
        choice.rule.third = third;
        for (std::size_t i = 0; i < raters; ++i) {
            choice.raters.push_back(written.rater(i).person);
        }
        REQUIRE(by(unit.trainer()).handOut(written.id, choice, nullptr));
    }

    /// The rater meets all points or none, and hands in.
    void markAll(std::size_t which, bool met) {
        app::ExamMarking marking = rater(which);
        const auto answers = marking.answers(written.id, nullptr);
        REQUIRE(answers);
        for (const app::BlindAnswer& answer : *answers) {
            if (!answer.handedIn) {
                const std::vector<bool> all(answer.points.size(), met);
                REQUIRE(marking.mark(written.id, {answer.ticket, all, "说清了", 900, true}));
            }
        }
        REQUIRE(marking.handIn(written.id));
    }

    [[nodiscard]] std::vector<exam::ExamResult> scored() {
        REQUIRE(office().score(written.id, nullptr));
        std::vector<exam::ExamResult> results;
        const auto rows = office().board(written.id).value();
        for (const app::SeatRow& row : rows) {
            results.push_back(*row.result);
        }
        return results;
    }

    [[nodiscard]] app::MarkingOverview overview() {
        const auto seen = by(unit.trainer()).overview(written.id, nullptr);
        REQUIRE(seen);
        return *seen;
    }

    [[nodiscard]] PersonId candidate(std::size_t which) {
        return unit.workspace().store().exams().exam(written.id).value()->candidates[which].person;
    }

    /// Another attempt of a candidate, entered from paper; `readers` had the sheet in hand.
    [[nodiscard]] AttemptId fromPaper(std::size_t which, const std::vector<PersonId>& readers) {
        store::Store& store = unit.workspace().store();
        const auto stored = store.exams().paper(written.id, candidate(which)).value();
        const seat::SeatPaper paper = must(exam::seatPaperOf(*stored, nullptr));
        std::vector<seat::TaskAnswer> answers(static_cast<std::size_t>(paper.slotCount()));
        for (int slot = 1; slot <= paper.slotCount(); ++slot) {
            if (paper.task(slot)->kind == seat::TaskKind::ShortAnswer) {
                answers[static_cast<std::size_t>(slot) - 1].response.texts = {"纸上写的"};
            }
        }
        const auto before = store.attempts().attemptsAt(written.id).value();
        const auto own = std::ranges::find_if(before, [&](const seat::AttemptRecord& one) {
            return one.head.candidate == candidate(which);
        });
        seat::AttemptHead head = own->head;
        head.attempt = AttemptId("paper-" + std::to_string(which));
        head.program = exam::paperProgram("qgt test");
        const auto made = must(exam::attemptFromPaper(
            paper,
            head,
            answers,
            {seat::momentOf(unit.clock()), {unit.trainer().person, "from-paper", 0}}));
        must(store.attempts().begin(made.head, made.events));
        exam::PaperEntryLine line;
        line.exam = written.id;
        line.candidate = candidate(which);
        const auto say = [&](exam::PaperEntryKind kind, const PersonId& by, std::string body) {
            line.kind = kind;
            line.by = by;
            line.slot =
                kind == exam::PaperEntryKind::Entered || kind == exam::PaperEntryKind::Settled ? 1
                                                                                               : 0;
            line.body = std::move(body);
            must(store.paperEntries().append(line));
        };
        // Two read it; whoever comes after them looked at a task once more.
        for (std::size_t i = 0; i < readers.size(); ++i) {
            say(i < 2 ? exam::PaperEntryKind::Entered : exam::PaperEntryKind::Settled,
                readers[i],
                seat::encodeAnswer({}));
            if (i < 2) {
                say(exam::PaperEntryKind::Finished, readers[i], {});
            }
        }
        if (readers.size() > 1) {
            say(exam::PaperEntryKind::Recorded, readers.front(), head.attempt.str());
        }
        return head.attempt;
    }
};

}  // namespace qgt::test
