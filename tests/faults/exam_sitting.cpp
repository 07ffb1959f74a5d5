#include "tests/faults/exam_sitting.h"

#include <optional>
#include <utility>

namespace qgt::faults {

using seat::AttemptEventKind;

namespace {

constexpr std::int64_t kStepMs = 1'000;
constexpr std::int64_t kNsPerMs = 1'000'000;
const char* const kAttempt = "long";

/// The reply of a channel that answers at once, as its code; empty when it is one of success.
template <typename Value>
class Said {
  public:
    [[nodiscard]] seat::Reply<Value> reply() {
        return [this](Result<Value> said) { m_code = said ? std::string() : said.error().code; };
    }

    [[nodiscard]] std::string code() const { return m_code.value_or("no reply"); }

  private:
    std::optional<std::string> m_code;
};

}  // namespace

seat::SeatPaper longPaper() {
    seat::SeatPaper paper;
    paper.exam = ExamId("e1");
    paper.title = "全岗通达标";
    paper.label = "A";
    paper.candidate = {PersonId("p1"), "陈静", "社区工作者", "曲阳一居", "2026-017"};
    paper.marks = 12'000;
    paper.minutes = 24 * 60;
    seat::SeatSection section;
    section.title = "单选";
    section.marks = 100;
    for (int i = 1; i <= kLongPaperTasks; ++i) {
        seat::SeatTask task;
        task.stem = "第 " + std::to_string(i) + " 题：先做哪一件？";
        task.options = {"上门", "登记", "转办", "回访"};
        section.tasks.push_back(task);
    }
    paper.sections.push_back(section);
    return paper;
}

std::string lineOf(const Kept& kept) {
    return std::to_string(kept.number) + " " + kept.digest;
}

Kept keptFrom(const std::string& line) {
    const std::size_t space = line.find(' ');
    return {std::stoi(line), line.substr(space + 1)};
}

bool holds(const seat::AttemptRecord& record, const Kept& kept) {
    const auto number = static_cast<std::size_t>(kept.number);
    return number == 0 ||
           (number <= record.events.size() && record.events[number - 1].digest == kept.digest);
}

Result<seat::SeatAdmission> ExamSitting::Paper::admit(const seat::SeatToken& /*token*/,
                                                      seat::SeatEntry /*entry*/) {
    return seat::SeatAdmission{longPaper(), {24 * kMsPerHour, 0, kMsPerHour, false}};
}

ExamSitting::ExamSitting(seat::AttemptJournal& journal, seat::AttemptMirror* mirror) {
    const auto before = journal.attempt(AttemptId(kAttempt));
    if (before && !before->events.empty()) {
        const std::int64_t passedNs = before->events.back().at.boot.ns - m_clock.sinceBoot().ns;
        m_clock.advanceMs(passedNs / kNsPerMs + kStepMs);
    }
    m_channel = std::make_unique<seat::LocalChannel>(
        seat::LocalChannelDeps{journal,
                               m_papers,
                               mirror,
                               m_clock,
                               [] { return std::string(kAttempt); },
                               "faults",
                               InstallId("install")});
}

std::string ExamSitting::sitDown() {
    Said<seat::OpenedSeat> said;
    m_channel->open({ExamId("e1"), PersonId("p1"), {}}, said.reply());
    return said.code();
}

std::string ExamSitting::step() {
    m_clock.advanceMs(kStepMs);
    const seat::Attempt& attempt = *m_channel->attempt();
    const std::int64_t next = attempt.lastSeq() + 1;
    const auto task = static_cast<int>((next - 1) / 2 % kLongPaperTasks) + 1;
    const auto round = (next - 1) / 2 / kLongPaperTasks;
    seat::Change change;
    change.seq = next;
    change.slot = task;
    if (next % 2 == 0) {
        change.kind = AttemptEventKind::Answered;
        change.answer.response.chosen = {
            std::string(1, static_cast<char>('A' + (round + task) % 4))};
    }
    Said<seat::Ack> said;
    m_channel->append(change, said.reply());
    return said.code();
}

std::string ExamSitting::handIn() {
    m_clock.advanceMs(kStepMs);
    Said<seat::Receipt> said;
    m_channel->handIn(m_channel->attempt()->lastSeq(), said.reply());
    return said.code();
}

Kept ExamSitting::kept() const {
    const seat::AttemptEvent& newest = m_channel->attempt()->events().back();
    return {newest.number, newest.digest};
}

}  // namespace qgt::faults
