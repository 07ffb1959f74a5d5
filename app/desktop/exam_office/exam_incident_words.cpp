#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <cstdlib>

#include <QCoreApplication>

namespace qgt::app {

using seat::AttemptEventKind;

namespace {

QString sayIncident(const char* source) {
    return QCoreApplication::translate("ExamOffice", source);
}

QString incidentMinutes(std::int64_t ms) {
    return QString::number((ms + kMsPerMinute / 2) / kMsPerMinute);
}

/// "1 天 2 小时", "10 分 5 秒": two units are enough.
QString spanWords(std::int64_t ms) {
    const std::int64_t seconds = ms / kMsPerSecond;
    constexpr std::int64_t kPerMinute = 60;
    constexpr std::int64_t kPerHour = 60 * kPerMinute;
    constexpr std::int64_t kPerDay = 24 * kPerHour;
    const auto two = [](const char* source, std::int64_t whole, std::int64_t rest) {
        return sayIncident(source).arg(whole).arg(rest);
    };
    if (seconds >= kPerDay) {
        return two(QT_TRANSLATE_NOOP("ExamOffice", "%1 d %2 h"),
                   seconds / kPerDay,
                   seconds % kPerDay / kPerHour);
    }
    if (seconds >= kPerHour) {
        return two(QT_TRANSLATE_NOOP("ExamOffice", "%1 h %2 min"),
                   seconds / kPerHour,
                   seconds % kPerHour / kPerMinute);
    }
    return two(
        QT_TRANSLATE_NOOP("ExamOffice", "%1 min %2 s"), seconds / kPerMinute, seconds % kPerMinute);
}

/// What happened, without who and why.
QString eventWords(const SeatIncident& incident) {
    if (incident.takenLate) {
        return sayIncident(
            QT_TRANSLATE_NOOP("ExamOffice", "the answers came after the results and were taken"));
    }
    switch (incident.kind) {
        case AttemptEventKind::FocusLost:
            return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "left the window of the exam"));
        case AttemptEventKind::Gap:
            return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "nothing was heard for %1"))
                .arg(spanWords(incident.ms));
        case AttemptEventKind::WallJump:
            return (incident.ms < 0
                        ? sayIncident(QT_TRANSLATE_NOOP(
                              "ExamOffice", "the clock of the machine was set back by %1"))
                        : sayIncident(QT_TRANSLATE_NOOP(
                              "ExamOffice", "the clock of the machine was set forward by %1")))
                .arg(spanWords(std::abs(incident.ms)));
        case AttemptEventKind::CrashFound:
            return incident.ms > 0
                       ? sayIncident(
                             QT_TRANSLATE_NOOP("ExamOffice",
                                               "the program ended and was opened again after %1"))
                             .arg(spanWords(incident.ms))
                       : sayIncident(
                             QT_TRANSLATE_NOOP("ExamOffice",
                                               "the program ended and was opened again; for "
                                               "how long, the clocks do not tell"));
        case AttemptEventKind::Resumed:
            return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "goes on"));
        case AttemptEventKind::Paused:
            return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "paused"));
        case AttemptEventKind::ExtraTime:
            return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "%1 minutes more"))
                .arg(incidentMinutes(incident.ms));
        case AttemptEventKind::UsedTime:
            return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "used time set to %1 minutes"))
                .arg(incidentMinutes(incident.ms));
        default:
            break;
    }
    return sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "something else was recorded"));
}

QString nameInIncident(const PersonId& id, const std::vector<OfficePerson>& persons) {
    const auto found = std::ranges::find(persons, id, &OfficePerson::id);
    return found == persons.end() ? QString() : found->name;
}

}  // namespace

QString incidentWords(const SeatRow& row,
                      const SeatIncident& incident,
                      const std::vector<OfficePerson>& persons) {
    QString words =
        sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "No. %1 %2: %3"))
            .arg(text(row.candidate.number), text(row.candidate.name), eventWords(incident));
    if (!incident.note.reason.empty()) {
        words = sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "%1; reason: %2"))
                    .arg(words, text(incident.note.reason));
    }
    const QString by = nameInIncident(incident.note.by, persons);
    if (by.isEmpty()) {
        return words;
    }
    return (incident.takenLate
                ? sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "%1 (trainer %2)"))
                : sayIncident(QT_TRANSLATE_NOOP("ExamOffice", "%1 (invigilator %2)")))
        .arg(words, by);
}

}  // namespace qgt::app
