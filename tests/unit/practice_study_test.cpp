#include "engine/practice/session.h"
#include "engine/practice/study.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_practice_store.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::BlockId;
using qgt::Instant;
using qgt::ItemId;
using qgt::LineId;
using qgt::Rng;
using qgt::bank::Bank;
using qgt::bank::BankParts;
using qgt::bank::Blueprint;
using qgt::bank::Quota;
using qgt::grading::Confidence;
using qgt::practice::AnswerEvent;
using qgt::practice::ExposureEvent;
using qgt::practice::goalOf;
using qgt::practice::habitOf;
using qgt::practice::ItemMemory;
using qgt::practice::plainFacts;
using qgt::practice::Study;
using qgt::practice::StudyDrawingRule;
using qgt::practice::StudyFacts;
using qgt::practice::StudyGoal;
using qgt::practice::studyOf;
using qgt::test::rightResponse;
using qgt::test::sampleBank;
using qgt::test::sampleParts;
using qgt::test::wrongResponse;

namespace {

constexpr std::int32_t kStudyDay = 20'781;

AnswerEvent studied(const Bank& bank, const std::string& id, std::int32_t day, bool right) {
    AnswerEvent event;
    event.day = day;
    event.at = Instant{day * 86'400'000LL};
    event.item = ItemId(id);
    const auto& item = *bank.item(event.item);
    event.response = right ? rightResponse(item) : wrongResponse(item);
    event.rtMs = 20'000;
    return event;
}

std::optional<ItemMemory> memoryOf(const Study& study, const std::string& id) {
    for (std::uint32_t place = 0; place < study.knowledge.basis().itemCount(); ++place) {
        if (study.knowledge.basis().itemAt(place)->id.str() == id) {
            return study.knowledge.memoryAt(place);
        }
    }
    return std::nullopt;
}

double stabilityAfter(const Bank& bank, const AnswerEvent& answer) {
    const Study study = studyOf(plainFacts(bank), {answer}, {}, kStudyDay);
    return memoryOf(study, answer.item.str())->state.stability;
}

/// Every line as much, nobody fails for a block.
StudyGoal evenGoal(std::int32_t day) {
    StudyGoal goal;
    goal.day = day;
    for (const LineId& line : qgt::test::sampleLines()) {
        goal.shareOfLine[line] = 0.25;
    }
    return goal;
}

std::vector<std::string> drawnFor(const Bank& bank,
                                  const StudyGoal& goal,
                                  const std::vector<AnswerEvent>& events,
                                  std::uint64_t seed = 1,
                                  int count = 20) {
    StudyFacts facts = plainFacts(bank);
    facts.goal = goal;
    const Study study = studyOf(facts, events, {}, kStudyDay);
    const qgt::practice::PersonHistory history(bank, events);
    const qgt::practice::MarkBook marks({});
    qgt::practice::SessionSpec spec;
    spec.limit = {qgt::practice::LimitUnit::Items, count};
    Rng rng(seed);
    std::vector<std::string> ids;
    for (const ItemId& id :
         StudyDrawingRule().draw({bank, history, marks, spec, kStudyDay, &study}, rng)) {
        ids.push_back(id.str());
    }
    return ids;
}

std::map<std::string, int> byLine(const Bank& bank, const std::vector<std::string>& ids) {
    std::map<std::string, int> counts;
    for (const std::string& id : ids) {
        ++counts[bank.item(ItemId(id))->line.str()];
    }
    return counts;
}

Blueprint paperOf(int items) {
    Blueprint blueprint;
    blueprint.marks = 10'000;
    blueprint.pass.total = 7'500;
    blueprint.sections = {{"", qgt::bank::TaskKind::SingleChoice, items, 100, {}}};
    return blueprint;
}

}  // namespace

TEST_CASE("memory goes by what an answer means: luck counts less, 不会 is not knowing",
          "[practice]") {
    const auto bank = sampleBank();
    AnswerEvent answer = studied(*bank, "s00", kStudyDay - 3, true);
    answer.confidence = Confidence::Sure;
    const double sure = stabilityAfter(*bank, answer);
    answer.confidence = Confidence::Unsure;
    const double unsure = stabilityAfter(*bank, answer);
    answer.confidence = Confidence::Guess;
    const double guessed = stabilityAfter(*bank, answer);
    answer.rtMs = 300;
    answer.confidence = Confidence::Sure;
    CHECK_THAT(stabilityAfter(*bank, answer), WithinAbs(guessed, 1e-12));  // clicked through
    CHECK(sure > unsure);
    CHECK(unsure > guessed);
    const double wrong = stabilityAfter(*bank, studied(*bank, "s00", kStudyDay - 3, false));
    CHECK(guessed > wrong);
    answer.response = {};
    answer.response.dontKnow = true;
    CHECK(stabilityAfter(*bank, answer) == 0.212);
    CHECK(wrong > 0.212);  // a slip is possible
}

TEST_CASE("what was read or taken back begins a memory and changes none", "[practice]") {
    const auto bank = sampleBank();
    ExposureEvent reading;
    reading.item = ItemId("s00");
    reading.day = kStudyDay - 5;
    reading.at = Instant{reading.day * 86'400'000LL};
    const Study read = studyOf(plainFacts(*bank), {}, {reading}, kStudyDay);
    CHECK(memoryOf(read, "s00")->state ==
          qgt::memory::MemoryModel().first(qgt::memory::Rating::Good));
    CHECK_FALSE(memoryOf(read, "s01").has_value());

    AnswerEvent answer = studied(*bank, "s00", kStudyDay - 5, true);
    answer.seq = 1;
    AnswerEvent undo = answer;
    undo.seq = 2;
    undo.undoOf = 1;
    const Study back = studyOf(plainFacts(*bank), {answer, undo}, {}, kStudyDay);
    CHECK(memoryOf(back, "s00")->state == memoryOf(read, "s00")->state);
    CHECK(memoryOf(back, "s00")->day == kStudyDay - 5);
}

TEST_CASE("answers are recorded card by card as memory took them, up to a reading", "[practice]") {
    const auto bank = sampleBank();
    const StudyFacts facts = plainFacts(*bank);
    std::vector<AnswerEvent> answers{studied(*bank, "s00", kStudyDay - 20, true),
                                     studied(*bank, "s01", kStudyDay - 19, false),
                                     studied(*bank, "s00", kStudyDay - 10, false),
                                     studied(*bank, "s01", kStudyDay - 2, true)};
    answers[3].response.dontKnow = false;
    ExposureEvent read;
    read.day = kStudyDay - 5;
    read.at = Instant{read.day * 86'400'000LL};
    read.item = ItemId("s01");
    read.meaning = 1;
    std::vector<qgt::memory::LogReview> log;
    qgt::practice::Knowledge knowledge(facts.basis, facts.priors);
    knowledge.recordTo(log, 3);
    knowledge.add(answers, {read});
    REQUIRE(log.size() == 3);  // what came after the reading is not in the log
    CHECK(log[0].card == log[2].card);
    CHECK(log[0].card != log[1].card);
    CHECK(log[0].card / facts.basis->model()->items.size() == 3);
    CHECK(log[0].right);
    CHECK_FALSE(log[1].right);
    CHECK_FALSE(log[2].right);
    CHECK(log[2].day == kStudyDay - 10);
    CHECK(log[0].ifKnown == qgt::memory::Rating::Easy);
    CHECK(log[2].ifKnown == qgt::memory::Rating::Good);
    CHECK(log[0].outcome.ifKnown > log[0].outcome.ifUnknown);
    CHECK(log[1].outcome.ifKnown < log[1].outcome.ifUnknown);
}

TEST_CASE("an item in another meaning is a new one", "[practice]") {
    BankParts parts = sampleParts();
    parts.items[0].meaning = 2;
    const Bank bank(parts);
    const AnswerEvent old = studied(bank, "s00", kStudyDay - 5, true);
    CHECK_FALSE(memoryOf(studyOf(plainFacts(bank), {old}, {}, kStudyDay), "s00").has_value());
}

TEST_CASE("folding evening by evening gives the memory of folding all", "[practice]") {
    const auto bank = sampleBank();
    const StudyFacts facts = plainFacts(*bank);
    std::vector<AnswerEvent> all;
    qgt::practice::Knowledge grown(facts.basis, facts.priors);
    for (int day = 0; day < 3; ++day) {
        std::vector<AnswerEvent> evening;
        for (const char* id : {"s00", "s14", "s03"}) {
            evening.push_back(studied(*bank, id, kStudyDay - 9 + 3 * day, day != 1));
        }
        grown.add(evening);
        all.insert(all.end(), evening.begin(), evening.end());
    }
    const Study folded = studyOf(facts, all, {}, kStudyDay);
    for (std::uint32_t place = 0; place < facts.basis->itemCount(); ++place) {
        CHECK(grown.memoryAt(place) == folded.knowledge.memoryAt(place));
        CHECK(grown.knownUnseen(place, kStudyDay) ==
              folded.knowledge.knownUnseen(place, kStudyDay));
    }
}

TEST_CASE("a draw before an exam repeats no item, is the same again and asks what the exam asks",
          "[practice]") {
    const auto bank = sampleBank();
    StudyGoal goal = evenGoal(kStudyDay + 30);
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        Rng rng(seed);
        std::vector<AnswerEvent> events;
        for (const auto& item : bank->items()) {
            if (rng.below(2) == 0) {
                events.push_back(studied(*bank,
                                         item.id.str(),
                                         kStudyDay - static_cast<std::int32_t>(rng.below(20)),
                                         rng.below(2) == 0));
            }
        }
        std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) {
            return a.at.ms < b.at.ms;
        });
        const auto drawn = drawnFor(*bank, goal, events, seed);
        CHECK(drawn == drawnFor(*bank, goal, events, seed));
        CHECK(std::set<std::string>(drawn.begin(), drawn.end()).size() == drawn.size());
        CHECK(drawn.size() == 20);
    }
    goal.shareOfLine = {{LineId("veterans"), 1.0}};
    CHECK(byLine(*bank, drawnFor(*bank, goal, {}, 1, 14)) ==
          std::map<std::string, int>{{"veterans", 14}});
    CHECK(drawnFor(*bank, goal, {}, 1, 500).size() == 56);  // the others after these
}

TEST_CASE("a line of which the exam asks more comes more often, no line alone", "[practice]") {
    const auto bank = sampleBank();
    StudyGoal goal = evenGoal(kStudyDay + 30);
    goal.shareOfLine[LineId("safety")] = 0.35;
    goal.shareOfLine[LineId("veterans")] = 0.15;
    auto counts = byLine(*bank, drawnFor(*bank, goal, {}, 1, 20));
    CHECK(counts["safety"] > counts["selfgov"]);
    CHECK(counts["selfgov"] > 0);
    CHECK(counts["residence"] > 0);
}

TEST_CASE("a weak block with a floor comes before an equal one without", "[practice]") {
    BankParts parts = sampleParts();
    parts.blocks.push_back({BlockId("other"), "其他", "Other"});
    parts.lines[3].block = BlockId("other");
    const Bank bank(parts);
    StudyGoal goal = evenGoal(kStudyDay + 30);
    auto open = byLine(bank, drawnFor(bank, goal, {}, 1, 12));
    goal.floor = {{BlockId("other"), 0.8}};
    auto floored = byLine(bank, drawnFor(bank, goal, {}, 1, 12));
    CHECK(floored["veterans"] > open["veterans"]);
}

TEST_CASE("an exam counts up to its day, then practice is for its own sake", "[practice]") {
    const auto bank = sampleBank();
    StudyFacts facts = plainFacts(*bank);
    facts.goal = evenGoal(kStudyDay);
    CHECK(studyOf(facts, {}, {}, kStudyDay).goal.has_value());
    CHECK_FALSE(studyOf(facts, {}, {}, kStudyDay + 1).goal.has_value());
    StudyGoal over = evenGoal(kStudyDay - 1);
    over.shareOfLine = {{LineId("veterans"), 1.0}};
    CHECK(byLine(*bank, drawnFor(*bank, over, {}, 1, 12)).size() == 4);
}

TEST_CASE("how much somebody practises starts at a guess and follows what is done", "[practice]") {
    const auto bank = sampleBank();
    CHECK(habitOf({}, kStudyDay).secondsPerDay == 675);
    CHECK(habitOf({}, kStudyDay).firstDay == kStudyDay);
    std::vector<AnswerEvent> events;
    for (int back = 20; back > 0; back -= 2) {
        events.push_back(studied(*bank, "s00", kStudyDay - back, true));
        events.back().rtMs = 600'000;
    }
    const auto habit = habitOf(events, kStudyDay);
    CHECK(habit.firstDay == kStudyDay - 20);
    CHECK_THAT(habit.secondsPerDay, WithinAbs(600.0 * 13 / 24, 1e-9));
}

TEST_CASE("an exam asks of a line what quotas of line and block give it", "[practice]") {
    BankParts parts = sampleParts();
    parts.blocks.push_back({BlockId("other"), "其他", "Other"});
    parts.lines[3].block = BlockId("other");
    const Bank bank(parts);
    Blueprint blueprint = paperOf(40);
    CHECK_THAT(goalOf(blueprint, {}, bank, kStudyDay).shareOfLine.at(LineId("veterans")),
               WithinAbs(0.25, 1e-12));
    Quota block;
    block.block = BlockId("other");
    block.min = 20;
    block.max = 20;
    Quota line;
    line.line = LineId("safety");
    line.min = 10;
    blueprint.quotas = {block, line};
    blueprint.pass.floors = {{BlockId("other"), 50}};
    const StudyGoal goal = goalOf(blueprint, {}, bank, kStudyDay);
    CHECK_THAT(goal.shareOfLine.at(LineId("veterans")), WithinAbs(0.5, 1e-12));
    CHECK_THAT(goal.shareOfLine.at(LineId("safety")), WithinAbs((10 + 10 / 3.0) / 40, 1e-12));
    CHECK_THAT(goal.shareOfLine.at(LineId("selfgov")), WithinAbs(10 / 3.0 / 40, 1e-12));
    CHECK(goal.floor == std::map<BlockId, double>{{BlockId("other"), 0.5}});
    CHECK(goal.pass == 0.75);
    CHECK(goal.day == kStudyDay);

    blueprint.scope = qgt::bank::PaperScope::OneLine;
    CHECK(goalOf(blueprint, LineId("safety"), bank, kStudyDay).shareOfLine ==
          std::map<LineId, double>{{LineId("safety"), 1.0}});
}

TEST_CASE("second tries keep eight places from the first and from one another", "[practice]") {
    qgt::test::FakeClock clock;
    qgt::test::MemoryPracticeStore store;
    const auto bank = sampleBank();
    qgt::practice::SessionRecord record;
    record.id = qgt::SessionId("session");
    record.spec = qgt::practice::encodeSpec({});
    record.algorithm = StudyDrawingRule().version();
    for (const auto& item : bank->items()) {
        record.queue.push_back(item.id);
    }
    auto session = qgt::practice::PracticeSession::begin({store, clock, bank}, record);
    REQUIRE(session.has_value());
    for (int n = 0; n < 6; ++n) {
        REQUIRE(session->dontKnow().has_value());
        REQUIRE(session->next().has_value());
    }
    const auto& slots = session->state().slots();
    std::size_t last = 0;
    int tries = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (slots[i].reask) {
            const auto first = std::find_if(
                slots.begin(), slots.end(), [&](const auto& s) { return s.item == slots[i].item; });
            CHECK(i - static_cast<std::size_t>(first - slots.begin()) > 8);
            CHECK((tries == 0 || i - last >= 8));
            last = i;
            ++tries;
        }
    }
    CHECK(tries == 6);
}
