#include "app/desktop/cases/case_view_model.h"

namespace qgt::app {

QString CaseViewModel::trust() const {
    return m_snapshot.course.empty()
               ? QString()
               : QStringLiteral("%1 / 100").arg(m_snapshot.course.back().trust);
}

QString CaseViewModel::time() const {
    return m_snapshot.course.empty() ? QString()
                                     : tr("%n min", nullptr, m_snapshot.course.back().minutes);
}

QString CaseViewModel::timeRemark() const {
    return tr("about %n min are enough", nullptr, m_snapshot.usualMinutes);
}

QString CaseViewModel::faultWords(const QStringList& faults) {
    return faults.isEmpty() ? tr("no fault")
                            : tr("%n fault(s)", nullptr, static_cast<int>(faults.size()));
}

QString CaseViewModel::legal() const {
    return faultWords(m_snapshot.legalFaults);
}

QString CaseViewModel::legalRemark() const {
    return m_snapshot.legalFaults.isEmpty() ? tr("nothing beyond the law")
                                            : m_snapshot.legalFaults.back();
}

QString CaseViewModel::privacy() const {
    return faultWords(m_snapshot.privacyFaults);
}

QString CaseViewModel::privacyRemark() const {
    return m_snapshot.privacyFaults.isEmpty() ? tr("nothing has leaked")
                                              : m_snapshot.privacyFaults.back();
}

QString CaseViewModel::trip() const {
    return m_snapshot.oneTrip ? tr("Settled in one trip") : tr("Not settled in one trip");
}

QString CaseViewModel::score() const {
    return m_snapshot.review ? tr("%n of 100 marks", nullptr, m_snapshot.review->score) : QString();
}

QString CaseViewModel::scoreRemark() const {
    return m_snapshot.review ? tr("%1 min used, %2 min on the best way")
                                   .arg(m_snapshot.review->minutes)
                                   .arg(m_snapshot.review->bestMinutes)
                             : QString();
}

QString CaseViewModel::criticals() const {
    return m_snapshot.review ? m_snapshot.review->criticals.join(u'\n') : QString();
}

}  // namespace qgt::app
