#include "tests/qml/scripted_office.h"

#include "engine/bank/blueprint_writer.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <utility>

namespace qgt::test {

using exam::ExamState;
using exam::HeldExam;

Status ScriptedOffice::said(const std::string& call) {
    asked.push_back(call);
    if (!refusal) {
        return ok();
    }
    return tl::unexpected<Error>(*std::exchange(refusal, std::nullopt));
}

Status ScriptedOffice::move(const ExamId& exam, const std::string& call, ExamState state) {
    return said(call).map([&](auto done) {
        std::ranges::find(held, exam, &HeldExam::id)->state = state;
        return done;
    });
}

Result<HeldExam> ScriptedOffice::save(const app::ExamDraft& draft) {
    if (const Status status = said("save"); !status) {
        return tl::unexpected<Error>(status.error());
    }
    HeldExam exam;
    exam.id = ExamId(draft.id.empty() ? "exam-" + std::to_string(held.size()) : draft.id.str());
    exam.title = draft.title;
    exam.blueprint =
        bank::blueprintYaml(*m_bank->blueprint(draft.blueprint), integrity::digestHex).value();
    exam.line = draft.line;
    exam.opens = draft.opens;
    exam.closes = draft.closes;
    exam.candidates = draft.candidates;
    for (std::size_t i = 0; i < exam.candidates.size(); ++i) {
        exam.candidates[i].number = std::to_string(i + 1);
    }
    for (const PersonId& person : draft.invigilators) {
        exam.invigilators.push_back({person, "林芳", {}});
    }
    exam.forms = draft.forms;
    const auto known = std::ranges::find(held, exam.id, &HeldExam::id);
    if (known == held.end()) {
        held.insert(held.begin(), exam);
    } else {
        *known = exam;
    }
    return exam;
}

Result<app::SealingOutcome> ScriptedOffice::seal(const ExamId& exam,
                                                 const integrity::KeyRing* ring,
                                                 bool specimen,
                                                 const app::DrawingWatch& watch) {
    if (const Status status = said(specimen ? "seal specimen" : "seal"); !status) {
        return tl::unexpected<Error>(status.error());
    }
    ringSeen = ring != nullptr;
    watch.progress(1);
    if (whileSealing) {
        whileSealing();
    }
    if (watch.stopped()) {
        return failure("exam.sealing-stopped", {{"title", "2026 年度认证考试"}});
    }
    if (outcome.conflicts.empty()) {
        HeldExam& sealed = *std::ranges::find(held, exam, &HeldExam::id);
        sealed.state = ExamState::Sealed;
        sealed.lock.generation = ring == nullptr ? 0 : 1;
    }
    return outcome;
}

Result<std::string> ScriptedOffice::renewStartCode(const ExamId& /*exam*/,
                                                   const integrity::KeyRing& /*ring*/) {
    return said("renew").map([](auto /*done*/) { return std::string("NEW7-CODE"); });
}

Result<std::string> ScriptedOffice::package(const ExamId& /*exam*/,
                                            const integrity::KeyRing& /*ring*/) {
    return said("package").map([](auto /*done*/) { return std::string("package"); });
}

namespace {

std::vector<app::AnswersTaken> allAccepted(const std::vector<app::AnswersGiven>& files) {
    std::vector<app::AnswersTaken> taken(files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        taken[i].file = files[i].name;
        taken[i].standing = app::AnswersStanding::Accepted;
        taken[i].slip = "AAAA-BBBB";
        taken[i].added = 1;
    }
    return taken;
}

}  // namespace

Result<std::vector<app::AnswersTaken>> ScriptedOffice::lookAtAnswers(
    const ExamId& /*exam*/,
    const std::vector<app::AnswersGiven>& files,
    const integrity::KeyRing& /*ring*/) {
    return said("look").map([&](auto /*done*/) { return allAccepted(files); });
}

Result<std::vector<app::AnswersTaken>> ScriptedOffice::importAnswers(
    const ExamId& /*exam*/,
    const std::vector<app::AnswersGiven>& files,
    const integrity::KeyRing& /*ring*/,
    const std::string& lateReason) {
    return said("import " + lateReason).map([&](auto /*done*/) { return allAccepted(files); });
}

Result<std::vector<app::SeatRow>> ScriptedOffice::board(const ExamId& exam) {
    std::vector<app::SeatRow> shown;
    if (std::ranges::find(held, exam, &HeldExam::id)->state != ExamState::Draft) {
        shown = rows;
    }
    return shown;
}

Status ScriptedOffice::close(const ExamId& exam) {
    return move(exam, "close", ExamState::Closed);
}

Result<app::ScoringReport> ScriptedOffice::score(const ExamId& /*exam*/,
                                                 const integrity::KeyRing* ring) {
    ringSeen = ring != nullptr;
    app::ScoringReport report;
    for (app::SeatRow& row : rows) {
        if (!row.closed) {
            continue;
        }
        ++report.scored;
        exam::ExamResult result = row.result.value_or(exam::ExamResult());
        row.waiting = unmarked ? row.waiting : 0;
        result.complete = row.waiting == 0;
        report.incomplete += result.complete ? 0 : 1;
        row.result = std::move(result);
    }
    return said("score").map([&](auto /*done*/) { return report; });
}

Status ScriptedOffice::choose(const ExamId& /*exam*/,
                              const AttemptId& /*attempt*/,
                              const std::string& /*reason*/) {
    return said("choose");
}

Status ScriptedOffice::publish(const ExamId& exam,
                               const integrity::KeyRing* /*ring*/,
                               bool /*opensAppeals*/) {
    return move(exam, "publish", ExamState::Published);
}

Result<std::vector<app::CheckedPoint>> ScriptedOffice::checklist(
    const ExamId& /*exam*/, const integrity::KeyRing* /*ring*/) {
    using app::CheckState;
    return std::vector<app::CheckedPoint>{
        {CheckState::Bad, {"check.no-invigilator", {}}},
        {CheckState::Care, {"check.one-disk", {{"folder", "quangangtong-mirror"}}}},
        {CheckState::Care, {"check.no-backup", {}}},
        {CheckState::Good, {"check.papers-sealed", {}}},
        {CheckState::Good, {"check.seats-known", {{"count", "24"}}}},
        {CheckState::Good, {"check.keys-valid", {{"date", "2028-11-23"}}}},
        {CheckState::Good, {"check.room", {{"free", "40960"}}}},
        {CheckState::Good, {"check.no-other-exam", {}}}};
}

Result<exam::HeldExam> ScriptedOffice::rehearse(const ExamId& /*exam*/) {
    return failure("exam.unknown");
}

Result<app::LateTime> ScriptedOffice::giveTime(const ExamId& /*exam*/,
                                               const exam::ExamCandidate& candidate) {
    return said("give-time " + std::to_string(candidate.extra.percent)).map([this](auto /*done*/) {
        return app::LateTime{1, held.front().at};
    });
}

Status ScriptedOffice::withdraw(const ExamId& exam, const std::string& reason) {
    if (reason.empty()) {
        return failure("exam.no-reason");
    }
    return move(exam, "withdraw", ExamState::Withdrawn);
}

}  // namespace qgt::test
