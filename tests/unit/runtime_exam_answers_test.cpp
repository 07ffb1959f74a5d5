#include "app/runtime/exam_package_writer.h"
#include "engine/bank/item_yaml.h"
#include "engine/core/os/files.h"
#include "engine/exam/answer_file.h"
#include "engine/exam/exam_lock.h"
#include "tests/support/catch.h"
#include "tests/support/exchange_world.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace app = qgt::app;
namespace exam = qgt::exam;
namespace seat = qgt::seat;
namespace test = qgt::test;
using app::AnswersStanding;
using qgt::PersonId;
using qgt::seat::AttemptEventKind;
using test::ExchangeWorld;
using test::SeatedHand;

namespace {

constexpr std::int64_t kMinute = 60'000;

/// A station on a machine of its own, where the first candidate sits.
class Away {
  public:
    Away(ExchangeWorld& world, const std::string& name)
        : m_world(world),
          m_place(world.folder(name)),
          m_station(m_place, {"qgt test", nullptr}),
          m_hand(world.clock(), m_station.channel()),
          m_who(world.candidates()[0]) {
        REQUIRE(m_station.importPackage(world.package(), world.fingerprint()));
    }

    void begin() {
        auto opened = m_hand.open({m_world.exam(), m_who, m_world.sealing().startCode});
        REQUIRE(opened);
        m_paper = opened->paper;
    }

    void answer(int from, int to) { m_hand.answer(m_paper, m_world.keyOf(m_who), from, to); }

    void handIn() {
        m_world.clock().advanceMs(kMinute);
        REQUIRE(m_hand.handIn());
    }

    [[nodiscard]] app::AnswersGiven file() {
        const auto answers = m_station.answers(m_world.exam(), m_who);
        REQUIRE(answers);
        return {answers->name, answers->bytes};
    }

    [[nodiscard]] seat::AttemptRecord record() {
        return m_place->store().attempts().attemptsAt(m_world.exam())->front();
    }

  private:
    ExchangeWorld& m_world;
    std::shared_ptr<app::Workspace> m_place;
    app::ExamStation m_station;
    SeatedHand m_hand;
    PersonId m_who;
    seat::SeatPaper m_paper;
};

app::AnswersTaken takenBy(ExchangeWorld& world, const app::AnswersGiven& file) {
    auto taken = world.office().importAnswers(world.exam(), {file}, world.ring());
    REQUIRE(taken);
    REQUIRE(taken->size() == 1);
    return taken->front();
}

app::AnswersGiven forged(ExchangeWorld& world, const seat::AttemptRecord& record) {
    return {"forged", exam::writeAnswerFile(record, "001", world.ring().current()).value()};
}

std::string problemOf(const app::AnswersTaken& taken) {
    return taken.problem ? taken.problem->code : "";
}

using Told = std::pair<AnswersStanding, std::string>;

Told refusal(ExchangeWorld& world, const app::AnswersGiven& given) {
    const auto taken = takenBy(world, given);
    CHECK(taken.refused());
    return {taken.standing, problemOf(taken)};
}

/// An attempt that begins where a real one did, under another head.
seat::AttemptRecord begunAs(const seat::AttemptHead& head, const seat::AttemptRecord& real) {
    return {head, seat::Attempt::firstEvents(head, real.events.front().at)};
}

std::size_t attemptsHere(ExchangeWorld& world) {
    return world.unit().workspace().store().attempts().attemptsAt(world.exam())->size();
}

/// As many bytes of a text as say where it comes from: six characters.
constexpr std::size_t kRun = 18;

/// The beginnings of all runs of at least six Chinese characters in a text.
void addRuns(std::set<std::string>& runs, const std::string& text) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (static_cast<unsigned char>(text[i]) & 0x80U) != 0) {
            continue;
        }
        if (i - begin >= kRun) {
            runs.insert(text.substr(begin, kRun));
        }
        begin = i + 1;
    }
}

/// Everything that items and cases of the bank say: stems, options, reasons, consequences,
/// criteria, rubrics.
std::set<std::string> bankRuns() {
    std::set<std::string> runs;
    const std::filesystem::path bank = std::filesystem::path(QGT_SOURCE_DIR) / "question_bank";
    for (const char* const part : {"items", "cases"}) {
        const auto files = qgt::os::listFiles(bank / part, ".yaml");
        REQUIRE(files);
        for (const std::string& file : *files) {
            addRuns(runs, *qgt::os::readFile(bank / part / file, std::size_t{8} << 20U));
        }
    }
    return runs;
}

/// What of the runs stands in the bytes.
std::vector<std::string> found(const std::set<std::string>& runs, std::string_view bytes) {
    std::unordered_set<std::string_view> windows;
    for (std::size_t at = 0; at + kRun <= bytes.size(); ++at) {
        windows.insert(bytes.substr(at, kRun));
    }
    std::vector<std::string> there;
    std::ranges::copy_if(runs, std::back_inserter(there), [&windows](const std::string& run) {
        return windows.contains(run);
    });
    return there;
}

}  // namespace

TEST_CASE("of each answer file is said what became of it", "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    Away away(world, "station");
    away.begin();
    away.answer(1, 4);
    const app::AnswersGiven early = away.file();
    const auto open = takenBy(world, early);
    CHECK(open.standing == AnswersStanding::Incomplete);
    CHECK(open.isOpen);
    CHECK(takenBy(world, early).standing == AnswersStanding::AlreadyHere);

    // The rest comes later; what was brought first then says nothing new.
    away.answer(5, 8);
    away.handIn();
    const app::AnswersGiven whole = away.file();
    const auto longer = takenBy(world, whole);
    CHECK(longer.standing == AnswersStanding::Longer);
    CHECK_FALSE(longer.isOpen);
    CHECK(open.added + longer.added == static_cast<int>(away.record().events.size()));
    CHECK(takenBy(world, early).standing == AnswersStanding::AlreadyHere);
    CHECK(takenBy(world, whole).standing == AnswersStanding::AlreadyHere);
    CHECK(world.unit().workspace().store().attempts().attempt(open.attempt).value() ==
          away.record());
    CHECK(attemptsHere(world) == 1);

    // The same candidate at another machine, whose clock somebody set.
    Away other(world, "other");
    other.begin();
    other.answer(1, 2);
    world.clock().setWall({world.clock().now().ms + 20 * kMinute});
    other.answer(3, 8);
    other.handIn();
    const auto twice = takenBy(world, other.file());
    CHECK(twice.standing == AnswersStanding::Double);
    CHECK(twice.isDouble);
    CHECK(twice.isLate);
    CHECK(attemptsHere(world) == 2);
}

TEST_CASE("answers given outside their time are taken and told", "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    Away away(world, "station");
    const bool late = GENERATE(true, false);
    away.begin();
    away.answer(1, 3);
    if (late) {
        world.clock().setWall({world.clock().now().ms + 30 * kMinute});
        away.answer(4, 4);
    }
    away.handIn();
    const auto taken = takenBy(world, away.file());
    CHECK(taken.standing == (late ? AnswersStanding::Late : AnswersStanding::Accepted));
    CHECK(taken.isLate == late);
    CHECK(attemptsHere(world) == 1);
}

TEST_CASE("answers that this exam did not give out are refused", "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    Away away(world, "station");
    away.begin();
    away.answer(1, 3);
    away.handIn();
    const app::AnswersGiven file = away.file();
    const seat::AttemptRecord record = away.record();
    const auto refused = [&](const app::AnswersGiven& given) { return refusal(world, given); };
    const auto begun = [&](const seat::AttemptHead& head) { return begunAs(head, record); };
    std::string bytes = file.bytes;
    bytes.back() = static_cast<char>(bytes.back() ^ 1);
    CHECK(refused({"a", bytes}) == Told(AnswersStanding::Damaged, "answers.damaged"));
    CHECK(refused({"b", file.bytes.substr(0, 90)}) ==
          Told(AnswersStanding::Damaged, "answers.damaged"));
    const auto stranger = qgt::integrity::KeyRing::create(world.ring().current().from);
    CHECK(refused({"c", exam::writeAnswerFile(record, "001", stranger.current()).value()}) ==
          Told(AnswersStanding::Damaged, "answers.damaged"));
    CHECK(refused({"d", exam::writeAnswerFile(record, "002", world.ring().current()).value()}) ==
          Told(AnswersStanding::Foreign, "answers.other-paper"));

    seat::AttemptHead head = record.head;
    head.exam = qgt::ExamId("another");
    CHECK(refused(forged(world, begun(head))) ==
          Told(AnswersStanding::Foreign, "answers.other-exam"));
    head = record.head;
    head.candidate = PersonId("nobody");
    CHECK(refused(forged(world, begun(head))) ==
          Told(AnswersStanding::Foreign, "answers.other-paper"));
    head = record.head;
    head.paperDigest = std::string(64, '0');
    CHECK(refused(forged(world, begun(head))) ==
          Told(AnswersStanding::Foreign, "answers.other-paper"));
    head = record.head;
    head.terms.budgetMs *= 2;
    CHECK(refused(forged(world, begun(head))) ==
          Told(AnswersStanding::Damaged, "answers.other-terms"));
    CHECK(attemptsHere(world) == 0);
}

TEST_CASE("a record that was changed or does not go with the one here is refused",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    Away away(world, "station");
    away.begin();
    away.answer(1, 3);
    away.handIn();
    const app::AnswersGiven file = away.file();
    const seat::AttemptRecord record = away.record();
    // An answer changed and the chain left as it was.
    seat::AttemptRecord changed = record;
    const auto answered =
        std::ranges::find(changed.events, AttemptEventKind::Answered, &seat::AttemptEvent::kind);
    REQUIRE(answered != changed.events.end());
    answered->body = std::ranges::find(std::next(answered),
                                       changed.events.end(),
                                       AttemptEventKind::Answered,
                                       &seat::AttemptEvent::kind)
                         ->body;
    answered->body += " ";
    CHECK(refusal(world, forged(world, changed)) ==
          Told(AnswersStanding::Damaged, "seat.journal-broken"));
    CHECK(attemptsHere(world) == 0);

    // Two records of one attempt that do not go together: the one that is here stays.
    seat::AttemptRecord shorter = begunAs(record.head, record);
    shorter.events.front().at.wall.ms += 1;
    shorter.events.front() = seat::sealed(shorter.events.front(), seat::genesisOf(shorter.head));
    REQUIRE_FALSE(takenBy(world, file).refused());
    CHECK(refusal(world, forged(world, shorter)) ==
          Told(AnswersStanding::Damaged, "answers.diverged"));
    CHECK(world.unit().workspace().store().attempts().attempt(record.head.attempt).value() ==
          record);
}

TEST_CASE("a package says nothing of what is in the papers before the start code",
          "[runtime][exam][exchange]") {
    const test::TempFolder folder;
    ExchangeWorld world(folder.path(), QGT_WORKER_PROGRAM);
    std::set<std::string> runs = bankRuns();
    for (const PersonId& who : world.candidates()) {
        for (const exam::KeyedTask& task : world.keyOf(who).tasks) {
            addRuns(runs, qgt::bank::itemYaml(std::get<qgt::bank::Item>(task.task), 2));
        }
    }
    addRuns(runs, test::ShippedUnit::poolStem());
    CHECK(runs.size() > 1000);
    CHECK(found(runs, world.package()).empty());

    // The same search finds a stem in the title, and a paper that was not sealed.
    const auto read = seat::readPackage(world.package(), nullptr);
    REQUIRE(read);
    seat::ExamPackage planted = read->package;
    planted.title += test::ShippedUnit::poolStem();
    CHECK(found(runs, app::signedPackage(planted, world.ring()).value()).size() == 1);
    planted = read->package;
    const auto stored =
        world.unit().workspace().store().exams().paper(world.exam(), world.candidates()[0]);
    const auto held = world.unit().workspace().store().exams().exam(world.exam()).value();
    const auto locks = exam::openForScorer(held->lock, world.ring());
    REQUIRE(locks);
    planted.seats[0].paper = seat::encodeSeatPaper(*exam::seatPaperOf(**stored, &locks->seat));
    CHECK(found(runs, app::signedPackage(planted, world.ring()).value()).size() > 10);

    // Nor does a seat get the scorer's half in any form: it holds what the package held.
    for (const seat::PackagedSeat& seat : read->package.seats) {
        const auto own =
            world.unit().workspace().store().exams().paper(world.exam(), seat.candidate.person);
        REQUIRE(own);
        CHECK(world.package().find((*own)->key.substr(0, 200)) == std::string::npos);
        CHECK(world.package().find((*own)->seat) != std::string::npos);
    }
    CHECK(world.package().find(held->lock.scorerBox) == std::string::npos);
    CHECK(world.package().find("眼疾") == std::string::npos);
}
