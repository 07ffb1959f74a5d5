#include "app/desktop/exam_office/exam_office_view_model.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::ExamState;
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
                m_wanted = {exam.id, task};
                openWanted();
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
    m_wanted = {ExamId(exam.toStdString()), task.toStdString()};
    if (m_ready) {
        openWanted();
    } else {
        enter();
    }
}

void ExamOfficeViewModel::openWanted() {
    if (!m_wanted) {
        return;
    }
    const std::pair<ExamId, std::string> wanted = *std::exchange(m_wanted, std::nullopt);
    const auto found = std::find_if(m_held.begin(), m_held.end(), [&wanted](const Held& held) {
        return held.exam.id == wanted.first;
    });
    if (found == m_held.end() || found->exam.state == ExamState::Draft) {
        return;
    }
    // The exam that is open keeps its keys.
    if (m_room.exam().id != wanted.first) {
        const HeldExam exam = found->exam;
        openExam(exam);
    }
    beginCorrections(wanted.second);
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
