#include "app/desktop/exam/exam_view_model.h"

namespace qgt::app {

// The way from a result to an appeal against it.

void ExamViewModel::connectAppeal() {
    connect(&m_appeal, &ExamAppealModel::filed, this, [this] { setStage(Stage::Result); });
}

void ExamViewModel::appealAgainst(int slot) {
    const bool here = m_stage == Stage::Result || m_stage == Stage::Review;
    if (here && (slot == 0 ? m_appeal.mayFile() : m_appeal.mayName())) {
        m_appealedFrom = m_stage;
        m_appeal.begin(slot);
        setStage(Stage::Appeal);
    }
}

/// What is written stays, and is there when one comes back.
void ExamViewModel::leaveAppeal() {
    m_appeal.keep();
    setStage(m_appealedFrom);
}

}  // namespace qgt::app
