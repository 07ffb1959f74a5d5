#include "app/desktop/app_model.h"
#include "app/desktop/page_models.h"
#include "app/desktop/tour.h"

namespace qgt::app {

using ExamStage = ExamViewModel::Stage;
using Saving = SittingViewModel::Saving;

namespace {

constexpr int kAnsweredTasks = 9;

}  // namespace

bool Tour::sitExam() {
    ExamViewModel& exam = *m_deps.models.exam();
    m_deps.app.show(QStringLiteral("exam"));
    if (!await("the exams are listed", [&] { return exam.stage() == ExamStage::Shelf; }) ||
        !picture(QStringLiteral("exams"))) {
        return false;
    }
    if (exam.exams()->rowCount() == 0) {
        return true;  // a bank without the demo's drill says so on its page
    }
    exam.openExam(0);
    if (!await("the notice is read", [&] { return exam.stage() == ExamStage::Notice; }) ||
        !picture(QStringLiteral("exam-notice"))) {
        return false;
    }
    press(Qt::Key_Return);
    return await("the paper is there", [&] { return exam.stage() == ExamStage::Sitting; }) &&
           answerTasks() && handInExam();
}

/// Some tasks, one of them flagged; the rest stays open for the check list.
bool Tour::answerTasks() {
    SittingViewModel& sitting = *m_deps.models.exam()->sitting();
    for (int task = 0; task < kAnsweredTasks; ++task) {
        press(task % 2 == 0 ? Qt::Key_A : Qt::Key_B);
        if (!await("the answer is saved", [&] { return sitting.saving() == Saving::Saved; })) {
            return false;
        }
        if (task == 2) {
            press(Qt::Key_M);
        }
        press(Qt::Key_Right);
    }
    return await("the last step is saved", [&] { return sitting.saving() == Saving::Saved; }) &&
           picture(QStringLiteral("exam-paper"));
}

bool Tour::handInExam() {
    ExamViewModel& exam = *m_deps.models.exam();
    press(Qt::Key_Return, Qt::ControlModifier);
    if (!await("the check list is there",
               [&] { return exam.sitting()->panel() == SittingViewModel::Panel::HandIn; }) ||
        !picture(QStringLiteral("exam-hand-in"))) {
        return false;
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    if (!await("the paper is handed in", [&] { return exam.stage() == ExamStage::Over; }) ||
        !picture(QStringLiteral("exam-over"))) {
        return false;
    }
    exam.toShelf();
    if (!await("the exams are listed again", [&] { return exam.stage() == ExamStage::Shelf; })) {
        return false;
    }
    // The other drill of the demo has its published results.
    exam.openExam(1);
    if (!await("the result is read", [&] { return exam.stage() == ExamStage::Result; }) ||
        !picture(QStringLiteral("exam-result"))) {
        return false;
    }
    exam.showReview();
    return await("the paper is looked through",
                 [&] { return exam.stage() == ExamStage::Review; }) &&
           picture(QStringLiteral("exam-review"));
}

}  // namespace qgt::app
