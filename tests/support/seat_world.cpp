#include "tests/support/seat_world.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::test {

using seat::AttemptEvent;
using seat::AttemptEventKind;
using seat::AttemptHead;
using seat::Navigation;
using seat::SeatSection;
using seat::SeatTask;
using seat::TaskAnswer;
using seat::TaskKind;

namespace {

constexpr std::int64_t kTickStepMs = 1000;

SeatTask task(TaskKind kind, const std::string& stem) {
    SeatTask made;
    made.kind = kind;
    made.stem = stem;
    return made;
}

SeatTask choice(TaskKind kind, const std::string& stem, std::vector<std::string> options) {
    SeatTask made = task(kind, stem);
    made.options = std::move(options);
    return made;
}

SeatTask caseTask(const std::string& title) {
    seat::SeatCase scenario;
    scenario.title = title;
    scenario.opening = "楼道里有人敲门。";
    scenario.people = {{"王阿姨"}, {"小李"}};
    scenario.nodes.push_back(
        {"开门", {{-1, "门外站着一位老人。"}, {0, "我家漏水了。"}}, "怎么做？", {}, -1});
    scenario.nodes[0].choices = {{"先上门看", 1}, {"请她等一等", 2}};
    scenario.nodes.push_back({"上门", {}, "写下要问的话。", {}, 2});
    scenario.nodes.push_back({"收尾", {{1, "都好了吗？"}}, "怎么收尾？", {}, -1});
    scenario.nodes[2].choices = {{"登记", -1}, {"回访", -1}};
    SeatTask made = task(TaskKind::Case, title);
    made.scenario = scenario;
    return made;
}

SeatSection section(const std::string& title, Navigation navigation, std::vector<SeatTask> tasks) {
    SeatSection made;
    made.title = title;
    made.kind = tasks.front().kind;
    made.navigation = navigation;
    made.marks = 200;
    made.rule = {"head.all-or-nothing", {{"marks", "2"}}};
    made.tasks = std::move(tasks);
    return made;
}

}  // namespace

seat::SeatPaper seatPaper() {
    seat::SeatPaper paper;
    paper.exam = ExamId("exam-1");
    paper.title = "全岗通达标（秋季）";
    paper.label = "A";
    paper.candidate = {PersonId("chen-jing"), "陈静", "社区工作者", "和平里居委会", "2026-017"};
    paper.marks = 10'000;
    paper.minutes = 90;
    paper.leastMinutes = 30;
    paper.protection = 1;
    SeatTask fill = task(TaskKind::FillIn, "____ 日内答复，____ 日内办结。");
    fill.blanks = 2;
    SeatTask match = task(TaskKind::Matching, "配对");
    match.lefts = {"甲", "乙"};
    match.rights = {"一", "二", "三"};
    const std::vector<std::string> four{"甲", "乙", "丙", "丁"};
    paper.sections = {
        section("单选", Navigation::Free, {choice(TaskKind::SingleChoice, "哪一项？", four)}),
        section("多选", Navigation::Free, {choice(TaskKind::MultipleChoice, "哪几项？", four)}),
        section("判断", Navigation::Free, {task(TaskKind::TrueFalse, "对吗？")}),
        section("填空", Navigation::Free, {fill}),
        section("排序",
                Navigation::SectionLock,
                {choice(TaskKind::Ordering, "排一排", {"一", "二", "三"}),
                 choice(TaskKind::Ordering, "再排", {"一", "二", "三"})}),
        section("配对", Navigation::Free, {match}),
        section("简答", Navigation::SectionLock, {task(TaskKind::ShortAnswer, "怎么答复？")}),
        section(
            "单选二", Navigation::SectionLock, {choice(TaskKind::SingleChoice, "哪一项？", four)}),
        section("案例", Navigation::Linear, {caseTask("漏水"), caseTask("噪音")}),
        section("判断二",
                Navigation::Linear,
                {task(TaskKind::TrueFalse, "一？"),
                 task(TaskKind::TrueFalse, "二？"),
                 task(TaskKind::TrueFalse, "三？")}),
    };
    return paper;
}

seat::AttemptTerms seatTerms() {
    return {90 * kMsPerMinute, 30 * kMsPerMinute, 2 * kMsPerHour, false};
}

TaskAnswer chosen(const std::vector<std::string>& letters) {
    TaskAnswer answer;
    answer.response.chosen = letters;
    return answer;
}

TaskAnswer written(const std::vector<std::string>& texts) {
    TaskAnswer answer;
    answer.response.texts = texts;
    return answer;
}

TaskAnswer decided(const std::vector<seat::SeatMove>& moves) {
    TaskAnswer answer;
    answer.moves = moves;
    return answer;
}

seat::InvigilatorAct act(AttemptEventKind kind, std::int64_t ms) {
    return {kind, {PersonId("zhou-min"), "停电", ms}};
}

Result<seat::SeatAdmission> OnePaper::admit(const seat::SeatToken& token, seat::SeatEntry entry) {
    entries.push_back(entry);
    if (token.startCode != "code") {
        return failure("seat.wrong-code");
    }
    return admission;
}

Status FlakyJournal::begin(const AttemptHead& head, const std::vector<AttemptEvent>& events) {
    if (fault == Fault::NotKept) {
        return failure("store.full");
    }
    Status kept = m_inner.begin(head, events);
    return fault == Fault::KeptAllTheSame ? Status(failure("store.io")) : kept;
}

Status FlakyJournal::append(const std::vector<AttemptEvent>& events) {
    if (fault == Fault::NotKept) {
        return failure("store.full");
    }
    Status kept = m_inner.append(events);
    return fault == Fault::KeptAllTheSame ? Status(failure("store.io")) : kept;
}

Result<seat::AttemptRecord> FlakyJournal::attempt(const AttemptId& attempt) const {
    return m_inner.attempt(attempt);
}

Result<std::vector<seat::AttemptRecord>> FlakyJournal::attemptsAt(const ExamId& exam) const {
    return m_inner.attemptsAt(exam);
}

Result<std::vector<seat::AttemptRecord>> FlakyJournal::attemptsOf(const PersonId& candidate) const {
    return m_inner.attemptsOf(candidate);
}

Status MemoryMirror::append(const AttemptHead& /*head*/, const std::vector<AttemptEvent>& added) {
    if (fails) {
        return failure("file.io", {{"path", "mirror"}, {"reason", "gone"}});
    }
    for (const AttemptEvent& event : added) {
        if (event.number == static_cast<int>(events.size()) + 1) {
            events.push_back(event);
        }
    }
    return ok();
}

SeatWorld::SeatWorld() {
    restart();
}

void SeatWorld::restart() {
    channel = window();
    channel->onDirective([this](const seat::Directive& told) { directives.push_back(told); });
}

std::unique_ptr<seat::LocalChannel> SeatWorld::window() {
    return std::make_unique<seat::LocalChannel>(seat::LocalChannelDeps{
        journal,
        papers,
        &mirror,
        clock,
        [this] { return "attempt-" + std::to_string(kept.records().size() + 1); },
        "qgt test",
        InstallId("install")});
}

Result<seat::OpenedSeat> SeatWorld::open(seat::LocalChannel& at) {
    Heard<seat::OpenedSeat> heard;
    at.open({ExamId("exam-1"), PersonId("chen-jing"), "code"}, heard.reply());
    return heard.value();
}

Result<seat::Ack> SeatWorld::append(const seat::Change& change) {
    Heard<seat::Ack> heard;
    channel->append(change, heard.reply());
    return heard.value();
}

Result<seat::Ack> SeatWorld::send(AttemptEventKind kind, int slot, const TaskAnswer& answer) {
    return append({kind, slot, answer, attempt().lastSeq() + 1});
}

Result<seat::Receipt> SeatWorld::handIn() {
    Heard<seat::Receipt> heard;
    channel->handIn(attempt().lastSeq(), heard.reply());
    return heard.value();
}

void SeatWorld::pass(std::int64_t ms) {
    while (ms > 0) {
        const std::int64_t step = std::min(ms, kTickStepMs);
        clock.advanceMs(step);
        ms -= step;
        // A journal that fails is the matter of the test that made it fail.
        static_cast<void>(channel->tick());
    }
}

std::vector<AttemptEventKind> SeatWorld::kinds() const {
    std::vector<AttemptEventKind> found;
    const auto& events = record().events;
    std::transform(events.begin(), events.end(), std::back_inserter(found), [](const auto& event) {
        return event.kind;
    });
    return found;
}

std::int64_t SeatWorld::usedMs() const {
    return attempt().usedMs(now());
}

}  // namespace qgt::test
