#include "app/desktop/exam_office/exam_office_view_model.h"

#include <utility>

namespace qgt::app {

using exam::HeldExam;

// The ways from the room of an exam to the correction of keys and to appeals, and from an appeal or
// an analysis to a correction.

void ExamOfficeViewModel::connectCorrections() {
    connect(&m_corrections, &ExamCorrectionModel::corrected, this, &ExamOfficeViewModel::enter);
    connect(&m_analysis,
            &ExamAnalysisModel::correctionWanted,
            this,
            [this](const HeldExam& exam, const std::string& task) {
                m_room.takeRing(m_analysis.ring());
                want({exam.id, View::Corrections, task});
            });
    connect(&m_appeals, &ExamAppealsModel::decided, this, &ExamOfficeViewModel::enter);
    connect(
        &m_appeals, &ExamAppealsModel::correctionWanted, this, [this](const AppealEntry& entry) {
            m_room.takeRing(m_appeals.ring());
            m_corrections.begin(m_room.exam(), m_room.ring(), entry.appeal.task, entry);
            setView(View::Corrections);
        });
}

void ExamOfficeViewModel::openAppeals() {
    if (m_view == View::Room && m_room.correctable() && !m_room.busy()) {
        m_appeals.begin(m_room.exam(), m_room.ring());
        setView(View::Appeals);
    }
}

void ExamOfficeViewModel::leaveAppeals() {
    if (m_appeals.back()) {
        return;
    }
    m_room.takeRing(m_appeals.ring());
    m_appeals.leave();
    setView(View::Room);
    m_room.refresh();
}

void ExamOfficeViewModel::beginCorrections(const std::string& task) {
    m_corrections.begin(m_room.exam(), m_room.ring(), task);
    setView(View::Corrections);
}

void ExamOfficeViewModel::openCorrections() {
    if (m_view == View::Room && m_room.correctable() && !m_room.busy()) {
        beginCorrections({});
    }
}

void ExamOfficeViewModel::correctTask(const QString& exam, const QString& task) {
    want({ExamId(exam.toStdString()), View::Corrections, task.toStdString()});
}

void ExamOfficeViewModel::leaveCorrections() {
    if (m_corrections.back()) {
        return;
    }
    m_room.takeRing(m_corrections.ring());
    m_corrections.leave();
    setView(View::Room);
    m_room.refresh();
}

}  // namespace qgt::app
