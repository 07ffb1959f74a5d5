// A certifying exam as a small district holds it: twelve candidates, half of them one after the
// other on the unit's machine, half on another one that has a sealed package; and what goes wrong
// on such a day.
#include "app/runtime/exam_marking.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/exam_station.h"
#include "engine/exam/exam_lock.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_world.h"
#include "tests/support/one_rater.h"
#include "tests/support/quick_cost.h"
#include "tests/support/sat_papers.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;
namespace test = qgt::test;
using qgt::ExamId;
using qgt::kMsPerDay;
using qgt::kMsPerMinute;
using qgt::PersonId;
using qgt::seat::AttemptEventKind;
using test::SeatedHand;

namespace {

constexpr std::size_t kCandidates = 12;
constexpr std::size_t kAtHome = 6;  ///< the first of them sit on the unit's machine
constexpr std::size_t kCutOff = 1;
constexpr std::size_t kWithMoreTime = 2;
constexpr std::size_t kClockSetBack = 3;
constexpr std::size_t kLidClosed = 4;
constexpr std::size_t kFailsOneBlock = 5;
constexpr std::size_t kCutOffAway = 7;

std::vector<qgt::LineId> allLines(const qgt::bank::Bank& bank) {
    std::vector<qgt::LineId> ids;
    std::ranges::transform(bank.lines(), std::back_inserter(ids), &qgt::bank::ServiceLine::id);
    return ids;
}

class District {
  public:
    District()
        : m_unit(m_folder.path() / "unit"),
          m_ring(m_unit.makeKeysAndPool(allLines(m_unit.workspace().bank()))) {
        for (std::size_t i = 0; i < kCandidates; ++i) {
            qgt::people::Person person;
            person.name = "考生" + std::to_string(i + 1);
            person.committee = m_unit.cadre().committee;
            person.roles = {qgt::people::Role::Cadre};
            m_people.push_back(
                m_unit.workspace().people().savePerson(m_unit.trainer(), person).value().id);
        }
        auto office = officeNow();
        app::ExamDraft draft;
        draft.title = "全岗通达标";
        draft.blueprint = qgt::BlueprintId("all-round");
        draft.opens = clock().now();
        draft.closes = {draft.opens.ms + 12 * qgt::kMsPerHour};
        for (std::size_t i = 0; i < kCandidates; ++i) {
            draft.candidates.push_back({m_people[i], {}, {}, {}});
            if (i == kWithMoreTime) {
                draft.candidates.back().extra = {25, "眼疾", m_unit.addDirector("director").person};
                m_unit.confirmTime(draft.candidates.back());
            }
        }
        draft.invigilators = {m_unit.trainer().person};
        draft.forms = 2;
        m_exam = office.save(draft).value().id;
        m_sealing = office.seal(m_exam, &m_ring, false, {}).value();
        REQUIRE(m_sealing.conflicts.empty());
        m_package = office.package(m_exam, m_ring).value();
    }

    [[nodiscard]] app::ExamMarking marking() { return {m_unit.workspace(), m_unit.trainer()}; }

    [[nodiscard]] const qgt::PersonId& trainer() const { return m_unit.trainer().person; }

    [[nodiscard]] app::ExamOffice officeNow() {
        return {m_unit.workspace(), m_unit.trainer(), {QGT_WORKER_PROGRAM}};
    }

    [[nodiscard]] std::unique_ptr<app::ExamRoom> roomOf(std::size_t who) {
        return std::make_unique<app::ExamRoom>(
            m_unit.shared(),
            qgt::people::Actor{m_people[who], m_unit.cadre().committee, m_unit.cadre().roles},
            app::ExamRoom::Facts{"qgt test", {}, m_folder.path() / "stick"});
    }

    [[nodiscard]] std::shared_ptr<app::Workspace> stationFolder() {
        app::WorkspaceOptions options;
        options.folder.root = m_folder.path() / "station";
        options.shippedBank = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank";
        options.clock = &clock();
        options.secretCost = test::kQuickCost;
        return app::Workspace::open(options).value();
    }

    [[nodiscard]] test::FakeClock& clock() { return m_unit.clock(); }

    [[nodiscard]] test::ShippedUnit& unit() { return m_unit; }

    [[nodiscard]] const qgt::integrity::KeyRing& ring() const { return m_ring; }

    [[nodiscard]] const std::string& package() const { return m_package; }

    [[nodiscard]] const std::string& code() const { return m_sealing.invigilators.front().code; }

    [[nodiscard]] const ExamId& exam() const { return m_exam; }

    [[nodiscard]] const PersonId& person(std::size_t who) const { return m_people[who]; }

    [[nodiscard]] seat::SeatToken token(std::size_t who) const {
        return {m_exam, m_people[who], m_sealing.startCode};
    }

    [[nodiscard]] exam::FrozenPaper paperOf(std::size_t who, const seat::SeatPaper& seen) {
        exam::ExamStore& store = m_unit.workspace().store().exams();
        const auto held = store.exam(m_exam).value();
        const auto stored = store.paper(m_exam, m_people[who]).value();
        const auto locks = exam::openForScorer(held->lock, m_ring).value();
        return {seen, exam::scoringKeyOf(*stored, &locks.scoring).value()};
    }

    /// The power of the unit's machine fails: what is on the disk is what there is.
    void cutPower() {
        const auto kept = m_folder.path() / "kept";
        REQUIRE(m_unit.backUp(kept));
        clock().reboot("boot-2");
        m_unit.putBack(kept);
    }

  private:
    test::TempFolder m_folder;
    test::ShippedUnit m_unit;
    qgt::integrity::KeyRing m_ring;
    std::vector<PersonId> m_people;
    ExamId m_exam;
    app::SealingOutcome m_sealing;
    std::string m_package;
};

/// What a candidate writes: everything right, or all of the first block wrong.
std::vector<seat::SlotState> answersTo(const exam::FrozenPaper& paper,
                                       const qgt::bank::Bank& bank,
                                       bool firstBlockWrong) {
    std::vector<seat::SlotState> answers = test::allRight(paper).answers;
    if (!firstBlockWrong) {
        return answers;
    }
    const std::vector<seat::SlotState> wrong = test::allWrong(paper).answers;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto* const item = std::get_if<qgt::bank::Item>(&paper.key.tasks[i].task);
        if (item == nullptr) {
            continue;
        }
        const auto line = std::ranges::find(bank.lines(), item->line, &qgt::bank::ServiceLine::id);
        if (line->block == bank.blocks().front().id) {
            answers[i] = wrong[i];
        }
    }
    return answers;
}

/// Writes from one slot to another, both counted; a section is left when the next one begins, and a
/// case grows move by move.
void write(SeatedHand& hand,
           const seat::SeatPaper& paper,
           const std::vector<seat::SlotState>& answers,
           int from,
           int to) {
    for (int slot = from; slot <= to; ++slot) {
        const std::size_t section = paper.sectionOf(slot);
        if (slot > 1 && paper.sectionOf(slot - 1) != section) {
            REQUIRE(hand.say(AttemptEventKind::SectionLeft, static_cast<int>(section)));
        }
        REQUIRE(hand.say(AttemptEventKind::Shown, slot));
        const seat::TaskAnswer& whole = answers[static_cast<std::size_t>(slot) - 1].answer;
        seat::TaskAnswer said = whole;
        said.moves.clear();
        for (const seat::SeatMove& move : whole.moves) {
            said.moves.push_back(move);
            REQUIRE(hand.say(AttemptEventKind::Answered, slot, said));
        }
        if (whole.moves.empty()) {
            REQUIRE(hand.say(AttemptEventKind::Answered, slot, said));
        }
    }
}

seat::InvigilatorAct actOf(AttemptEventKind kind, const std::string& reason, std::int64_t ms = 0) {
    seat::InvigilatorAct act;
    act.kind = kind;
    act.note.reason = reason;
    act.note.ms = ms;
    return act;
}

/// Goes by as it does while the program runs.
void pass(District& district, const std::function<void()>& tick, std::int64_t ms) {
    for (std::int64_t gone = 0; gone < ms; gone += seat::kTickMs) {
        district.clock().advanceMs(seat::kTickMs);
        tick();
    }
}

void sitAtHome(District& district, std::size_t who) {
    auto room = district.roomOf(who);
    SeatedHand hand(district.clock(), room->channel());
    const auto opened = hand.open(district.token(who));
    REQUIRE(opened);
    const seat::SeatPaper paper = opened->paper;
    const auto answers = answersTo(
        district.paperOf(who, paper), district.unit().workspace().bank(), who == kFailsOneBlock);
    const int half = paper.slotCount() / 2;
    write(hand, paper, answers, 1, half);
    const auto tick = [&] { REQUIRE(room->tick()); };
    pass(district, tick, 20 * kMsPerMinute);
    std::unique_ptr<SeatedHand> back;
    SeatedHand* writer = &hand;
    if (who == kCutOff) {
        room.reset();
        district.cutPower();
        district.clock().advanceMs(3 * kMsPerMinute);
        room = district.roomOf(who);
        back = std::make_unique<SeatedHand>(district.clock(), room->channel());
        const auto again = back->open(district.token(who));
        REQUIRE(again);
        CHECK(room->attempt()->phase() == seat::AttemptPhase::Interrupted);
        REQUIRE(room->invigilate(district.code(), actOf(AttemptEventKind::Resumed, "停电")));
        writer = back.get();
    }
    if (who == kWithMoreTime) {
        // Longer than everybody else has.
        pass(district, tick, 72 * kMsPerMinute);
        CHECK(room->attempt()->phase() == seat::AttemptPhase::Running);
    }
    const qgt::Instant wall = district.clock().now();
    if (who == kClockSetBack) {
        district.clock().setWall({wall.ms - kMsPerDay});
        REQUIRE(room->tick());
    }
    if (who == kLidClosed) {
        district.clock().advanceMs(10 * kMsPerMinute);
        REQUIRE(room->tick());
        REQUIRE(room->invigilate(
            district.code(), actOf(AttemptEventKind::ExtraTime, "合上了电脑", 10 * kMsPerMinute)));
    }
    write(*writer, paper, answers, half + 1, paper.slotCount());
    pass(district, tick, 15 * kMsPerMinute);
    REQUIRE(writer->handIn());
    if (who == kClockSetBack) {
        district.clock().setWall({district.clock().now().ms + kMsPerDay});
    }
}

void sitAway(District& district, std::size_t who) {
    auto folder = district.stationFolder();
    auto station =
        std::make_unique<app::ExamStation>(folder, app::ExamStation::Facts{"qgt test", nullptr});
    SeatedHand hand(district.clock(), station->channel());
    const auto opened = hand.open(district.token(who));
    REQUIRE(opened);
    const seat::SeatPaper paper = opened->paper;
    const auto answers = test::allRight(district.paperOf(who, paper)).answers;
    const int half = paper.slotCount() / 2;
    write(hand, paper, answers, 1, half);
    std::unique_ptr<SeatedHand> back;
    SeatedHand* writer = &hand;
    if (who == kCutOffAway) {
        station.reset();
        folder.reset();
        district.clock().reboot("boot-3");
        district.clock().advanceMs(2 * kMsPerMinute);
        folder = district.stationFolder();
        station = std::make_unique<app::ExamStation>(folder,
                                                     app::ExamStation::Facts{"qgt test", nullptr});
        back = std::make_unique<SeatedHand>(district.clock(), station->channel());
        REQUIRE(back->open(district.token(who)));
        REQUIRE(station->invigilate(district.code(), actOf(AttemptEventKind::Resumed, "停电")));
        writer = back.get();
    }
    write(*writer, paper, answers, half + 1, paper.slotCount());
    pass(
        district, [&] { REQUIRE(station->tick()); }, 30 * kMsPerMinute);
    REQUIRE(writer->handIn());
}

std::vector<app::AnswersGiven> carried(District& district) {
    const auto folder = district.stationFolder();
    app::ExamStation station(folder, {"qgt test", nullptr});
    std::vector<app::AnswersGiven> files;
    for (std::size_t who = kAtHome; who < kCandidates; ++who) {
        const auto answers = station.answers(district.exam(), district.person(who));
        REQUIRE(answers);
        files.push_back({answers->name, answers->bytes});
    }
    return files;
}

bool hasIncident(const app::SeatRow& row, AttemptEventKind kind) {
    return std::ranges::find(row.incidents, kind, &app::SeatIncident::kind) != row.incidents.end();
}

/// One rater has every answer, and all points are met.
/// Who failed one block although the total is enough, and can read why.
void checkFailedByBlock(const exam::ExamResult& result) {
    CHECK_FALSE(result.passed);
    int broken = 0;
    for (const exam::RuleResult& rule : result.rules) {
        if (rule.kind == exam::PassRuleKind::Total) {
            CHECK(rule.met);
        }
        if (!rule.met) {
            ++broken;
            CHECK(rule.kind == exam::PassRuleKind::BlockFloor);
            CHECK(rule.got == 0);
        }
    }
    CHECK(broken == 1);
    CHECK_FALSE(result.next.empty());
}

}  // namespace

TEST_CASE("a small district holds its exam, and nothing that goes wrong costs anybody an answer",
          "[runtime][exam][district]") {
    District district;
    for (std::size_t who = 0; who < kAtHome; ++who) {
        CAPTURE(who);
        sitAtHome(district, who);
    }
    {
        app::ExamStation station(district.stationFolder(), {"qgt test", nullptr});
        REQUIRE(station.importPackage(
            district.package(), qgt::integrity::fingerprint(district.ring().publicKeys().root)));
    }
    for (std::size_t who = kAtHome; who < kCandidates; ++who) {
        CAPTURE(who);
        sitAway(district, who);
    }
    auto office = district.officeNow();
    const auto files = carried(district);
    const auto taken = office.importAnswers(district.exam(), files, district.ring());
    REQUIRE(taken);
    CHECK(std::ranges::all_of(*taken, [](const app::AnswersTaken& one) {
        return one.standing == app::AnswersStanding::Accepted;
    }));
    // Brought a second time, by somebody who was not sure.
    const auto again = office.importAnswers(district.exam(), files, district.ring());
    REQUIRE(again);
    CHECK(std::ranges::all_of(*again, [](const app::AnswersTaken& one) {
        return one.standing == app::AnswersStanding::AlreadyHere;
    }));

    REQUIRE(office.close(district.exam()));
    REQUIRE(office.score(district.exam(), &district.ring()));
    app::ExamMarking marking = district.marking();
    test::markAllAlone(marking, district.exam(), district.trainer(), &district.ring(), true);
    const auto report = office.score(district.exam(), &district.ring());
    REQUIRE(report);
    CHECK(report->incomplete == 0);
    REQUIRE(office.publish(district.exam(), &district.ring()));

    const auto board = office.board(district.exam());
    REQUIRE(board);
    REQUIRE(board->size() == kCandidates);
    for (std::size_t who = 0; who < kCandidates; ++who) {
        CAPTURE(who);
        const app::SeatRow& row = (*board)[who];
        CHECK(row.answered == row.tasks);
        CHECK(row.closed == seat::CloseReason::HandedIn);
        REQUIRE(row.result);
        if (who == kFailsOneBlock) {
            checkFailedByBlock(*row.result);
        } else {
            CHECK(row.result->passed);
            CHECK(row.result->got == row.result->most);
        }
    }
    CHECK(hasIncident((*board)[kCutOff], AttemptEventKind::CrashFound));
    CHECK(hasIncident((*board)[kCutOffAway], AttemptEventKind::CrashFound));
    CHECK(hasIncident((*board)[kClockSetBack], AttemptEventKind::WallJump));
    CHECK(hasIncident((*board)[kLidClosed], AttemptEventKind::Gap));
    CHECK(hasIncident((*board)[kLidClosed], AttemptEventKind::ExtraTime));
    // What the failed candidate sees on the own page.
    const auto seen = district.roomOf(kFailsOneBlock)->result((*board)[kFailsOneBlock].attempt);
    REQUIRE(seen);
    CHECK(seen->entry.passed == false);
}
