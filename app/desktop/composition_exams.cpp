#include "app/desktop/composition.h"

namespace qgt::app {

/// An exam takes the whole window; from its result one goes on to practice, from an analysis to a
/// correction.
void Composition::connectExams() {
    connect(m_models.exam(), &ExamViewModel::sessionRequested, this, &Composition::startSession);
    connect(m_models.exam(), &ExamViewModel::sittingChanged, &m_deps.app, &AppModel::setFullWindow);
    connect(m_models.analyses(),
            &AnalysisViewModel::correctionWanted,
            this,
            [this](const QString& exam, const QString& task) {
                m_models.examOffice()->correctTask(exam, task);
                m_deps.app.show(QStringLiteral("exam_office"));
            });
}

}  // namespace qgt::app
