#include "app/desktop/cases/case_view_model.h"

namespace qgt::app {

void CaseViewModel::lookUp() {
    const auto& sections = m_handbook.rows();
    if (sections.empty() || m_stage == Stage::Shelf || m_stage == Stage::Loading) {
        return;
    }
    // After the end they are listed on the page.
    if (sections.size() == 1 || m_handbookOpen || m_stage == Stage::Debrief) {
        openHandbook(QString(sections.front().slug));
    } else {
        setHandbookOpen(true);
    }
}

void CaseViewModel::closeHandbook() {
    setHandbookOpen(false);
}

void CaseViewModel::openHandbook(const QString& slug) {
    setHandbookOpen(false);
    emit handbookRequested(slug);
}

void CaseViewModel::setHandbookOpen(bool open) {
    if (open != m_handbookOpen) {
        m_handbookOpen = open;
        emit handbookChanged();
    }
}

}  // namespace qgt::app
