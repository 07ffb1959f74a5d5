#include "app/runtime/exam_history.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "tests/support/catch.h"
#include "tests/support/exam_sitter.h"
#include "tests/support/shipped_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace test = qgt::test;
using qgt::BlueprintId;
using qgt::ExamId;
using qgt::LineId;

namespace {

/// How many items two papers of the blueprint for one line share where it has too few of a kind.
std::size_t sharedAtLeast(const qgt::bank::Bank& bank, const LineId& line) {
    using qgt::bank::ItemKind;
    std::map<ItemKind, int> usable;
    for (const qgt::bank::Item* const item : bank.itemsOf(line)) {
        usable[item->kind] += item->confirm ? 0 : 1;
    }
    int shared = 0;
    for (const auto& [kind, count] : std::map<ItemKind, int>{{ItemKind::SingleChoice, 10},
                                                             {ItemKind::MultipleChoice, 5},
                                                             {ItemKind::TrueFalse, 5}}) {
        shared += std::max(0, 2 * count - usable[kind]);
    }
    return static_cast<std::size_t>(shared);
}

}  // namespace

TEST_CASE("a retake waits its days and brings items that were not seen", "[runtime][exam]") {
    const test::TempFolder folder;
    test::ShippedUnit unit(folder.path());
    const auto ring = unit.makeKeysAndPool(LineId("residence"));
    app::ExamOffice office(unit.workspace(), unit.trainer(), {QGT_WORKER_PROGRAM});
    app::ExamRoom room(unit.shared(), unit.cadre(), {"qgt test", {}, {}});
    const auto keyOf = [&](const ExamId& id) {
        const auto lock = unit.workspace().store().exams().exam(id).value()->lock;
        const auto locks = exam::openForScorer(lock, ring).value();
        const auto stored = unit.workspace().store().exams().paper(id, unit.cadre().person).value();
        return exam::scoringKeyOf(*stored, &locks.scoring).value();
    };
    const auto itemsOf = [&](const ExamId& id) {
        std::set<std::string> items;
        const auto key = keyOf(id);
        for (const auto& task : key.tasks) {
            items.insert(std::get<qgt::bank::Item>(task.task).id.str());
        }
        return items;
    };

    app::ExamDraft draft;
    draft.title = "居住证过关";
    draft.blueprint = BlueprintId("one-line");
    draft.line = LineId("residence");
    draft.opens = unit.clock().now();
    draft.closes = {draft.opens.ms + 60 * qgt::kMsPerMinute};
    draft.candidates = {{unit.cadre().person, {}, {}, {}}};
    const ExamId first = office.save(draft)->id;
    const auto sealed = office.seal(first, &ring, false, {});
    REQUIRE(sealed);
    test::Sitter sitter(unit, room, first);
    REQUIRE(sitter.open(sealed->startCode));
    REQUIRE(sitter.handIn());

    const ExamId second = office.save(draft)->id;
    const auto early = office.seal(second, &ring, false, {});
    REQUIRE_FALSE(early);
    CHECK(early.error().code == "exam.too-soon");
    draft.id = second;
    draft.opens = {unit.clock().now().ms + 8 * qgt::kMsPerDay};
    draft.closes = {draft.opens.ms + 60 * qgt::kMsPerMinute};
    REQUIRE(office.save(draft));
    const auto resealed = office.seal(second, &ring, false, {});
    REQUIRE(resealed);
    CHECK(sealed->seen.empty());
    const auto before = itemsOf(first);
    const auto after = itemsOf(second);
    std::vector<std::string> both;
    std::ranges::set_intersection(before, after, std::back_inserter(both));
    CHECK(before.size() == 20);
    CHECK(both.size() == sharedAtLeast(unit.workspace().bank(), draft.line));
    CHECK(resealed->seen.size() == (both.empty() ? 0 : 1));
    // Whoever seals is told how much of a paper is known already, and of nobody else's.
    auto key = keyOf(first);
    std::get<qgt::bank::Item>(key.tasks.front().task).meaning += 1;  // another question by now
    exam::PaperForm form{"A", {{}}, {}};
    for (const auto& task : key.tasks) {
        form.items.front().push_back(&std::get<qgt::bank::Item>(task.task));
    }
    auto third = unit.workspace().store().exams().exam(second).value().value();
    third.id = ExamId("third");
    third.candidates.push_back({unit.trainer().person, "002", {}, {}});
    const auto seen = app::seenBefore(unit.workspace(), third, {form}, &ring);
    REQUIRE(seen);
    REQUIRE(seen->size() == 1);
    CHECK(seen->front().candidate == unit.cadre().person);
    CHECK(seen->front().seen == 19);
    CHECK(seen->front().tasks == 20);
    CHECK(app::seenBefore(unit.workspace(), third, {form}, nullptr)->empty());
}

TEST_CASE("answers of a sheet that was taken back were not met by whom it was recorded for",
          "[runtime][exam]") {
    using qgt::practice::AnswerEvent;
    std::vector<AnswerEvent> answers(4);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        answers[i].install = qgt::InstallId("here");
        answers[i].seq = i + 1;
        answers[i].item = qgt::ItemId(i == 1 ? "other" : "one");
        answers[i].origin =
            i == 2 ? qgt::practice::AnswerOrigin::Practice : qgt::practice::AnswerOrigin::Exam;
    }
    answers[3].item = qgt::ItemId("other");
    answers[3].undoOf = answers[1].seq;
    const auto uses = app::usesInExams(answers);
    CHECK(uses.at(qgt::ItemId("one")) == 1);
    CHECK(uses.at(qgt::ItemId("other")) == 0);
}
