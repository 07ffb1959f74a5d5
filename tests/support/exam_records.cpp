#include "tests/support/exam_records.h"

#include <limits>

namespace qgt::test {

using seat::AttemptEventKind;

namespace {

constexpr int kKinds = static_cast<int>(AttemptEventKind::Receipt) + 1;

}  // namespace

exam::HeldExam heldExam(const std::string& id, int revision) {
    exam::HeldExam exam;
    exam.id = ExamId(id);
    exam.revision = revision;
    exam.title = "2026 年下半年全岗通认证";
    exam.blueprint = "schema: 1\nid: all-round\ntitle: 全岗通\n";
    exam.line = LineId("residence");
    exam.opens = Instant{1'795'521'600'000};
    exam.closes = Instant{1'795'525'200'000};
    exam.state = exam::ExamState::Sealed;
    exam.candidates = {{PersonId("p1"), "20260001", "一排 3 座", {25, "右手骨折", PersonId("p9")}},
                       {PersonId("p2"), "20260002", "", {}}};
    exam.invigilators = {{PersonId("p8"), "沈国梁", "$argon2id$v=19$m=65536,t=2,p=1$abc$def"},
                         {PersonId("p9"), "陈静", ""}};
    exam.seed = std::numeric_limits<std::uint64_t>::max() - 4;
    exam.algorithm = 2;
    exam.forms = 3;
    exam.lock = {"d3JhcHBlZA==", "Ym94", std::numeric_limits<std::uint32_t>::max()};
    exam.mock = revision % 2 == 0;
    exam.at = Instant{1'795'000'000'000 + revision};
    exam.by = PersonId("p9");
    return exam;
}

exam::StoredPaper storedPaper(const std::string& exam, const std::string& candidate) {
    return {ExamId(exam),
            PersonId(candidate),
            "B",
            "digest of " + candidate,
            std::string("\0QGT\xFF\xFEseat of ", 15) + candidate,
            std::string("\xC0\x80\0key of ", 10) + candidate};
}

exam::ScoreRecord scoreRecord(const std::string& attempt, int revision) {
    exam::ScoreRecord score;
    score.attempt = AttemptId(attempt);
    score.revision = revision;
    score.exam = ExamId("e1");
    score.candidate = PersonId("p1");
    score.at = Instant{1'795'600'000'000 + revision};
    score.by = PersonId("p9");
    score.reason = revision == 1 ? "first" : "第 7 题改了答案";
    score.body = R"({"got":8600,"most":10000})";
    return score;
}

exam::OpenMark openMark(const std::string& attempt, const std::string& rater) {
    exam::OpenMark mark;
    mark.attempt = AttemptId(attempt);
    mark.exam = ExamId("e1");
    mark.slot = 7;
    mark.node = 2;
    mark.rater = PersonId(rater);
    mark.met = {true, false, true};
    mark.at = Instant{1'795'700'000'000};
    return mark;
}

exam::AttemptChoice attemptChoice(const std::string& candidate, const std::string& attempt) {
    exam::AttemptChoice choice;
    choice.exam = ExamId("e1");
    choice.candidate = PersonId(candidate);
    choice.attempt = AttemptId(attempt);
    choice.among = 3;
    choice.at = Instant{1'795'650'000'000};
    choice.by = PersonId("p9");
    choice.reason = "另一份是练手的";
    return choice;
}

exam::PaperRelease paperRelease(const std::string& exam) {
    exam::PaperRelease release;
    release.exam = ExamId(exam);
    release.seatKey = "c2VhdA==";
    release.scoringKey = "c2NvcmluZw==";
    release.at = Instant{1'795'800'000'000};
    release.by = PersonId("p9");
    return release;
}

exam::CorrectionOrder correctionOrder(const std::string& id) {
    exam::CorrectionOrder order;
    order.id = CorrectionId(id);
    order.exam = ExamId("e1");
    order.task = "7k3m9qz2xd";
    order.revision = 3;
    order.action = exam::CorrectionAction::AcceptAlso;
    order.answer = {"A", "", "居委会；街道"};
    order.marks = 125;
    order.favourable = false;
    order.reason = "条例改了";
    order.at = Instant{1'795'900'000'000};
    order.by = PersonId("p9");
    return order;
}

exam::CorrectionStep correctionStep(const std::string& order, exam::CorrectionStepKind kind) {
    exam::CorrectionStep step;
    step.order = CorrectionId(order);
    step.kind = kind;
    step.at = Instant{1'795'900'100'000};
    step.by = PersonId("p8");
    step.reason = "复核过";
    step.digest = "00ff";
    step.changed = 12;
    return step;
}

seat::AttemptHead attemptHead(const std::string& attempt) {
    seat::AttemptHead head;
    head.attempt = AttemptId(attempt);
    head.exam = ExamId("e1");
    head.candidate = PersonId("p1");
    head.paperDigest = "00ff";
    head.install = InstallId("install-1");
    head.program = "qgt 5.0";
    head.terms = {5'400'000, 1'800'000, 600'000, true};
    return head;
}

seat::AttemptEvent attemptEvent(const std::string& attempt, int number, AttemptEventKind kind) {
    seat::AttemptEvent event;
    event.attempt = AttemptId(attempt);
    event.number = number;
    event.kind = kind;
    event.seq = number + std::int64_t{1'000'000'000'000};
    event.slot = number % 120 + 1;
    event.body = R"({"chosen":["A","C"],"texts":["先安抚，再问户籍"]})";
    event.at = {
        Instant{1'795'521'600'000 + number}, BootTime{9'000'000'000'000 + number}, "boot-1"};
    event.digest = attempt + "/" + std::to_string(number);
    return event;
}

std::vector<seat::AttemptEvent> attemptEvents(const std::string& attempt, int first, int last) {
    std::vector<seat::AttemptEvent> events;
    for (int number = first; number <= last; ++number) {
        events.push_back(
            attemptEvent(attempt, number, static_cast<AttemptEventKind>(number % kKinds)));
    }
    return events;
}

}  // namespace qgt::test
