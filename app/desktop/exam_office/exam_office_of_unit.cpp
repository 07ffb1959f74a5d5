#include "app/desktop/exam_office/exam_office_of_unit.h"

#include "app/runtime/exam_checklist.h"
#include "app/runtime/mirror_place.h"

#include <utility>

namespace qgt::app {

namespace {

class UnitExamOffice final : public ExamOfficeSource {
  public:
    UnitExamOffice(std::shared_ptr<Workspace> workspace,
                   const people::Actor& actor,
                   const std::filesystem::path& worker)
        : m_workspace(std::move(workspace)),
          m_actor(actor),
          m_office(*m_workspace, actor, {worker}) {}

    Result<std::vector<exam::HeldExam>> exams() override { return m_office.exams(); }

    Result<exam::HeldExam> save(const ExamDraft& draft) override { return m_office.save(draft); }

    Result<SealingOutcome> seal(const ExamId& exam,
                                const integrity::KeyRing* ring,
                                bool specimen,
                                const DrawingWatch& watch) override {
        return m_office.seal(exam, ring, specimen, watch);
    }

    Result<std::string> renewStartCode(const ExamId& exam,
                                       const integrity::KeyRing& ring) override {
        return m_office.renewStartCode(exam, ring);
    }

    Result<std::string> package(const ExamId& exam, const integrity::KeyRing& ring) override {
        return m_office.package(exam, ring);
    }

    Result<std::vector<AnswersTaken>> importAnswers(const ExamId& exam,
                                                    const std::vector<AnswersGiven>& files,
                                                    const integrity::KeyRing& ring,
                                                    const std::string& lateReason) override {
        return m_office.importAnswers(exam, files, ring, lateReason);
    }

    Result<std::vector<AnswersTaken>> lookAtAnswers(const ExamId& exam,
                                                    const std::vector<AnswersGiven>& files,
                                                    const integrity::KeyRing& ring) override {
        return m_office.lookAtAnswers(exam, files, ring);
    }

    Result<std::vector<SeatRow>> board(const ExamId& exam) override { return m_office.board(exam); }

    Status close(const ExamId& exam) override { return m_office.close(exam); }

    Result<ScoringReport> score(const ExamId& exam, const integrity::KeyRing* ring) override {
        return m_office.score(exam, ring);
    }

    Status choose(const ExamId& exam,
                  const AttemptId& attempt,
                  const std::string& reason) override {
        return m_office.choose(exam, attempt, reason);
    }

    Status publish(const ExamId& exam, const integrity::KeyRing* ring, bool opensAppeals) override {
        return m_office.publish(exam, ring, opensAppeals);
    }

    Result<LateTime> giveTime(const ExamId& exam, const exam::ExamCandidate& candidate) override {
        return m_office.giveTime(exam, candidate);
    }

    Status withdraw(const ExamId& exam, const std::string& reason) override {
        return m_office.withdraw(exam, reason);
    }

    Result<std::vector<CheckedPoint>> checklist(const ExamId& exam,
                                                const integrity::KeyRing* ring) override {
        return examChecklist(*m_workspace,
                             m_actor,
                             exam,
                             mirrorPlace(m_workspace->folder(), processEnvironment),
                             ring);
    }

    Result<exam::HeldExam> rehearse(const ExamId& exam) override {
        return makeRehearsal(*m_workspace, m_actor, exam);
    }

  private:
    std::shared_ptr<Workspace> m_workspace;  ///< outlives the office
    people::Actor m_actor;
    ExamOffice m_office;
};

}  // namespace

OfficeDesk officeOf(std::shared_ptr<Workspace> workspace,
                    const people::Actor& actor,
                    const std::filesystem::path& worker) {
    auto source = std::make_shared<UnitExamOffice>(workspace, actor, worker);
    return {std::move(workspace), actor, std::move(source)};
}

}  // namespace qgt::app
