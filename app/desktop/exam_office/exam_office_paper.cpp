#include "app/desktop/exam_office/exam_office_view_model.h"

namespace qgt::app {

// The ways to what an exam prints and to the answer sheets that came back. Keys that are unlocked
// there stay so until the exam is left.

void ExamOfficeViewModel::openPrints() {
    if (m_view == View::Room && m_room.printable() && !m_room.busy()) {
        m_prints.begin(m_room.exam(), m_room.ring());
        setView(View::Prints);
    }
}

void ExamOfficeViewModel::leavePrints() {
    if (!m_prints.busy()) {
        m_room.takeRing(m_prints.ring());
        m_prints.leave();
        setView(View::Room);
    }
}

void ExamOfficeViewModel::openTime() {
    if (m_view == View::Room && m_room.givesTime() && !m_room.busy()) {
        m_time.begin(m_room.facts(), m_room.exam(), m_room.rows());
        setView(View::Time);
    }
}

void ExamOfficeViewModel::leaveTime() {
    if (!m_time.busy()) {
        setView(View::Room);
        m_room.refresh();
    }
}

void ExamOfficeViewModel::openSheets() {
    if (m_view == View::Room && m_room.takesSheets() && !m_room.busy()) {
        m_sheets.begin(m_room.exam(), m_room.ring());
        setView(View::Sheets);
    }
}

void ExamOfficeViewModel::leaveSheets() {
    if (m_sheets.back()) {
        return;
    }
    m_room.takeRing(m_sheets.ring());
    m_sheets.leave();
    setView(View::Room);
    m_room.refresh();
}

}  // namespace qgt::app
