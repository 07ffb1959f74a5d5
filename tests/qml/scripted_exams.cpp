#include "tests/qml/scripted_exams.h"

#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "tests/qml/scripted_paper.h"

#include <algorithm>
#include <utility>

#include <QTimer>

namespace qgt::test {

namespace {

using seat::AttemptEventKind;

constexpr std::int64_t kNsPerMs = 1'000'000;

std::shared_ptr<const bank::Bank> shippedBank() {
    static const std::shared_ptr<const bank::Bank> kBank =
        bank::loadBank({std::filesystem::path(QGT_SOURCE_DIR) / "question_bank",
                        0,
                        integrity::digestHex,
                        nullptr})
            .bank;
    return kBank;
}

/// The road from a page to the journal.
class ScriptedSeat final : public app::ExamSeat {
  public:
    explicit ScriptedSeat(ScriptedExams& exams) : m_exams(exams) {}

    void open(const seat::SeatToken& token, const seat::Reply<app::OpenedSitting>& reply) override {
        reply(m_exams.opened(token));
    }

    void append(const seat::Change& change, const seat::Reply<seat::Ack>& reply) override {
        answer(reply, m_exams.take(change));
    }

    void handIn(std::int64_t lastSeq, const seat::Reply<seat::Receipt>& reply) override {
        answer(reply, m_exams.handIn(lastSeq));
    }

    void onDirective(std::function<void(const seat::Directive&)> told) override {
        m_exams.told = std::move(told);
    }

  private:
    template <typename Value>
    void answer(const seat::Reply<Value>& reply, const Result<Value>& result) {
        if (m_exams.delayMs < 0) {
            reply(result);
        } else {
            QTimer::singleShot(m_exams.delayMs, [reply, result] { reply(result); });
        }
    }

    ScriptedExams& m_exams;
};

}  // namespace

ScriptedExams::ScriptedExams(const FakeClock& clock)
    : m_clock(clock), m_bank(shippedBank()), m_paper(paperOf(*m_bank)) {
    m_budgetMs = m_paper.minutes * kMsPerMinute;
}

app::ExamEntry ScriptedExams::entry(app::SittingStanding standing) const {
    app::ExamEntry made;
    made.exam = m_paper.exam;
    made.title = m_paper.title;
    made.standing = standing;
    made.opens = Instant{m_clock.now().ms - kMsPerMinute};
    made.closes = Instant{m_clock.now().ms + 2 * kMsPerHour};
    made.minutes = m_paper.minutes;
    made.marks = m_paper.marks;
    made.tasks = m_paper.slotCount();
    made.needsCode = needsCode;
    made.attempt = AttemptId("attempt-1");
    return made;
}

Result<app::ExamShelf> ScriptedExams::shelf() {
    app::ExamShelf shelf;
    shelf.now = m_clock.now();
    if (showsNothing) {
        return shelf;
    }
    shelf.exams.push_back(entry(m_closed  ? app::SittingStanding::ResultOut
                                : m_begun ? app::SittingStanding::Begun
                                          : app::SittingStanding::Open));
    app::ExamEntry before = entry(app::SittingStanding::ResultOut);
    before.title = "月度练兵";
    before.mock = true;
    before.got = 7200;
    before.passed = true;
    shelf.exams.push_back(before);
    app::ExamEntry coming = entry(app::SittingStanding::Coming);
    coming.title = "2026 年度补考";
    coming.opens = Instant{m_clock.now().ms + 3 * kMsPerDay};
    coming.closes = Instant{coming.opens.ms + kMsPerHour};
    shelf.exams.push_back(coming);
    app::MockOffer drill;
    drill.blueprint = BlueprintId("monthly-drill");
    drill.title = "月度练兵";
    drill.purpose = "每月一次，半小时，把这个月学的和容易忘的过一遍；考完当场看答案、记错题。";
    drill.minutes = 30;
    drill.marks = 10000;
    drill.tasks = 22;
    app::MockOffer line = drill;
    line.blueprint = BlueprintId("one-line");
    line.title = "单条线练兵";
    line.purpose = "一条条线，二十分钟。";
    line.oneLine = true;
    shelf.offers = {drill, line};
    return shelf;
}

Result<ExamId> ScriptedExams::makeMock(const BlueprintId& /*blueprint*/, const LineId& line) {
    mockLine = line;
    mock = true;
    return m_paper.exam;
}

Result<app::ExamNotice> ScriptedExams::notice(const ExamId& /*exam*/) {
    app::ExamNotice notice;
    notice.entry = entry(m_begun ? app::SittingStanding::Begun : app::SittingStanding::Open);
    notice.entry.mock = mock;
    notice.candidate = m_paper.candidate;
    for (const seat::SeatSection& section : m_paper.sections) {
        notice.sections.push_back({section.title,
                                   static_cast<int>(section.tasks.size()),
                                   section.marks,
                                   section.rule,
                                   section.navigation});
    }
    notice.pass.total = 4800;
    notice.pass.floors = {{BlockId(std::string(bank::kEach)), 60}};
    for (const bank::Block& block : m_bank->blocks()) {
        notice.floorBlocks.push_back(block.name);
    }
    notice.leastMinutes = m_paper.leastMinutes;
    notice.protection = mock ? bank::Protection::L0 : bank::Protection::L2;
    notice.certifies = !mock;
    return notice;
}

std::shared_ptr<app::ExamSeat> ScriptedExams::seat() {
    return std::make_shared<ScriptedSeat>(*this);
}

Status ScriptedExams::invigilate(const std::string& code, const seat::InvigilatorAct& act) {
    if (code != "246810") {
        return failure("seat.wrong-code");
    }
    acts.push_back(act);
    if (act.kind == AttemptEventKind::Resumed) {
        tell(seat::Directive::Kind::Resume, act.note.reason);
    } else if (act.kind == AttemptEventKind::Paused) {
        tell(seat::Directive::Kind::Pause, act.note.reason);
    } else if (act.kind == AttemptEventKind::ExtraTime) {
        extend(act.note.ms);
        tell(seat::Directive::Kind::Extend, act.note.reason);
    } else if (act.kind == AttemptEventKind::Closed) {
        m_closed = true;
        tell(seat::Directive::Kind::Close, act.note.reason);
    }
    return {};
}

Result<app::ReleasedResult> ScriptedExams::result(const AttemptId& /*attempt*/) {
    if (!resultReleased) {
        return failure("exam.no-result");
    }
    return sampleResult(*m_bank, m_paper);
}

Result<AppealId> ScriptedExams::fileAppeal(const AttemptId& attempt,
                                           int slot,
                                           const std::string& text) {
    if (appealDesk.left == 0) {
        return failure("appeal.none-left");
    }
    app::AppealSeen seen;
    seen.appeal.id = AppealId("appeal");
    seen.appeal.attempt = attempt;
    seen.appeal.slot = slot;
    seen.appeal.text = text;
    seen.appeal.at = m_clock.now();
    seen.number = static_cast<int>(appealDesk.appeals.size()) + 1;
    appealDesk.appeals.push_back(std::move(seen));
    appealDesk.drafts.clear();
    --appealDesk.left;
    return AppealId("appeal");
}

seat::TaskAnswer ScriptedExams::answerTo(int slot) const {
    seat::TaskAnswer answer;
    for (const seat::Change& change : journal) {
        if (change.slot == slot && (change.kind == AttemptEventKind::Answered ||
                                    change.kind == AttemptEventKind::Cleared)) {
            answer = change.answer;
        }
    }
    return answer;
}

std::int64_t ScriptedExams::remainingMs() const {
    const std::int64_t used = m_begun ? (m_clock.sinceBoot().ns - m_started.ns) / kNsPerMs : 0;
    return std::max<std::int64_t>(0, m_budgetMs - used);
}

void ScriptedExams::tell(seat::Directive::Kind kind, const std::string& reason) {
    told({kind, remainingMs(), reason});
}

int ScriptedExams::first(seat::TaskKind kind) const {
    for (int slot = 1; slot <= m_paper.slotCount(); ++slot) {
        if (m_paper.task(slot)->kind == kind) {
            return slot;
        }
    }
    return 0;
}

Result<app::OpenedSitting> ScriptedExams::opened(const seat::SeatToken& token) {
    if (needsCode && token.startCode != "7788") {
        return failure("seat.wrong-code");
    }
    if (!m_begun) {
        m_begun = true;
        m_started = m_clock.sinceBoot();
    }
    app::OpenedSitting sitting;
    sitting.paper = m_paper;
    sitting.attempt = AttemptId("attempt-1");
    sitting.phase = phase;
    sitting.slotStates.resize(static_cast<std::size_t>(m_paper.slotCount()));
    sitting.remainingMs = remainingMs();
    sitting.usedMs = m_budgetMs - sitting.remainingMs;
    return sitting;
}

Result<seat::Ack> ScriptedExams::take(const seat::Change& change) {
    if (failing) {
        return tl::unexpected(*failing);
    }
    if (m_closed) {
        return failure("seat.closed");
    }
    if (remainingMs() == 0) {
        m_closed = true;
        return failure("seat.time-up");
    }
    const std::int64_t last = journal.empty() ? 0 : journal.back().seq;
    if (change.kind != AttemptEventKind::Tick) {
        if (change.seq > last + 1) {
            return failure("seat.out-of-order", {{"expected", std::to_string(last + 1)}});
        }
        if (change.seq == last + 1) {
            journal.push_back(change);
        }
    }
    return seat::Ack{journal.empty() ? 0 : journal.back().seq, remainingMs()};
}

Result<seat::Receipt> ScriptedExams::handIn(std::int64_t lastSeq) {
    if (failing) {
        return tl::unexpected(*failing);
    }
    m_closed = true;
    handedInAfter = lastSeq;
    seat::Receipt receipt;
    receipt.attempt = AttemptId("attempt-1");
    receipt.digest = "8f3a5c9e1d2b47608f3a5c9e1d2b47608f3a5c9e1d2b47608f3a5c9e1d2b4760";
    receipt.at = m_clock.now();
    for (int slot = 1; slot <= m_paper.slotCount(); ++slot) {
        receipt.answered += answerTo(slot) == seat::TaskAnswer{} ? 0 : 1;
    }
    return receipt;
}

app::ReleasedResult sampleResult(const bank::Bank& bank, const seat::SeatPaper& paper) {
    app::ReleasedResult released;
    released.entry.title = paper.title;
    released.entry.attempt = AttemptId("second");
    app::CorrectionSeen corrected;
    corrected.slot = 3;
    corrected.reason = "条例第三十九条改了";
    corrected.before = 5'335;
    corrected.after = 5'460;
    released.corrections = {corrected};
    released.rounds = {{AttemptId("first"), ExamId("spring"), 4100, false, true},
                       {AttemptId("second"), ExamId("autumn"), 5460, false, true}};
    released.counted = 1;
    released.pass.total = 4800;
    released.pass.floors = {{BlockId(std::string(bank::kEach)), 60}};
    using Part = bank::ReleasedPart;
    released.shows = {
        Part::Total, Part::Breakdown, Part::Answers, Part::Marks, Part::Keys, Part::Explanations};
    released.paper = paper;
    exam::ExamResult& result = released.result;
    result.most = 8000;
    result.got = 5460;
    result.risk = {0.12, 520};
    result.rules.push_back({exam::PassRuleKind::Total, {}, 4800, 5460, true});
    for (std::size_t i = 0; i < bank.blocks().size(); ++i) {
        const std::string id = bank.blocks()[i].id.str();
        const int got = i == 2 ? 640 : 1000 + 10 * static_cast<int>(i);
        result.blocks.push_back({id, got, 1200, 6, 4, 1});
        result.rules.push_back({exam::PassRuleKind::BlockFloor, id, 720, got, got >= 720});
    }
    int n = 0;
    for (const bank::ServiceLine& line : bank.lines()) {
        ++n;
        result.lines.push_back({line.id.str(), 100 + 14 * n, 400, 2, 1, 0});
    }
    for (const char* level : {"know", "understand", "apply", "judge"}) {
        result.levels.push_back({level, 1200, 1500, 8, 6, 0});
    }
    result.cases = exam::PartResult{"case", 1600, 2000, 2, 1, 0};
    const auto& lines = bank.lines();
    result.next = {{lines[0].id, 286, {}}, {lines[1].id, 272, {}}};
    for (int slot = 1; slot <= paper.slotCount(); ++slot) {
        exam::TaskResult task;
        task.slot = slot;
        task.id = bank.items()[static_cast<std::size_t>(slot)].id.str();
        task.most = 200;
        task.score = slot % 3 == 0 ? grading::Score{0, grading::Outcome::Wrong}
                                   : grading::Score{200, grading::Outcome::Right};
        task.given = slot % 3 == 0 ? "A" : "B";
        task.right = "B";
        result.tasks.push_back(task);
    }
    return released;
}

}  // namespace qgt::test
