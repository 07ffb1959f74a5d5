#include "app/desktop/exam/invigilator_model.h"

#include "engine/core/clock.h"

namespace qgt::app {

namespace {

constexpr int kMostMinutes = 240;

seat::AttemptEventKind kindOf(InvigilatorModel::Act act) {
    switch (act) {
        case InvigilatorModel::Act::Resume:
            return seat::AttemptEventKind::Resumed;
        case InvigilatorModel::Act::Pause:
            return seat::AttemptEventKind::Paused;
        case InvigilatorModel::Act::ExtraTime:
            return seat::AttemptEventKind::ExtraTime;
        case InvigilatorModel::Act::UsedTime:
            return seat::AttemptEventKind::UsedTime;
        case InvigilatorModel::Act::Close:
            break;
    }
    return seat::AttemptEventKind::Closed;
}

}  // namespace

bool InvigilatorModel::complete() const {
    return !m_code.trimmed().isEmpty() && !m_reason.trimmed().isEmpty() &&
           (!needsMinutes() || m_minutes > 0 || m_act == Act::UsedTime);
}

QString InvigilatorModel::problem() const {
    return m_problem ? m_wording.sentence(*m_problem) : QString();
}

void InvigilatorModel::open(Act usual) {
    m_shown = true;
    m_act = usual;
    m_code.clear();
    m_reason.clear();
    m_minutes = 0;
    touched();
    emit shownChanged();
}

void InvigilatorModel::close() {
    m_shown = false;
    m_code.clear();
    m_busy = false;
    touched();
    emit shownChanged();
}

void InvigilatorModel::take(const Status& status) {
    m_busy = false;
    if (status) {
        close();
        return;
    }
    m_problem = status.error();
    emit changed();
}

void InvigilatorModel::setAct(int act) {
    m_act = static_cast<Act>(act);
    touched();
}

void InvigilatorModel::setCode(const QString& code) {
    m_code = code;
    touched();
}

void InvigilatorModel::setReason(const QString& reason) {
    m_reason = reason;
    touched();
}

void InvigilatorModel::setMinutes(const QString& minutes) {
    bool number = false;
    const int entered = minutes.trimmed().toInt(&number);
    m_minutes = number && entered <= kMostMinutes ? entered : 0;
    touched();
}

void InvigilatorModel::touched() {
    m_problem.reset();
    emit changed();
}

void InvigilatorModel::apply() {
    if (!complete() || m_busy) {
        return;
    }
    m_busy = true;
    emit changed();
    seat::InvigilatorAct act;
    act.kind = kindOf(m_act);
    act.note.reason = m_reason.trimmed().toStdString();
    act.note.ms = needsMinutes() ? m_minutes * kMsPerMinute : 0;
    emit asked(m_code.trimmed(), act);
}

}  // namespace qgt::app
