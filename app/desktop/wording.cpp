#include "app/desktop/wording.h"

#include "app/desktop/settings/app_settings.h"
#include "app/desktop/shown_errors.h"
#include "app/runtime/citation.h"
#include "app/runtime/messages.h"

#include <array>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace qgt::app {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Wording", source);
}

QDateTime local(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::OffsetFromUTC, kShanghaiOffsetMinutes * 60);
}

QDate dateOf(Date date) {
    return QDate(1970, 1, 1).addDays(date.days);
}

QString weekday(const QDate& date) {
    static constexpr std::array<const char*, 7> kNames{QT_TRANSLATE_NOOP("Wording", "Monday"),
                                                       QT_TRANSLATE_NOOP("Wording", "Tuesday"),
                                                       QT_TRANSLATE_NOOP("Wording", "Wednesday"),
                                                       QT_TRANSLATE_NOOP("Wording", "Thursday"),
                                                       QT_TRANSLATE_NOOP("Wording", "Friday"),
                                                       QT_TRANSLATE_NOOP("Wording", "Saturday"),
                                                       QT_TRANSLATE_NOOP("Wording", "Sunday")};
    return say(kNames.at(static_cast<std::size_t>(date.dayOfWeek() - 1)));
}

enum class DayPart { Night, Morning, Noon, Afternoon, Evening };

DayPart partOf(const QDateTime& at) {
    const int hour = at.time().hour();
    return hour < 5    ? DayPart::Night
           : hour < 11 ? DayPart::Morning
           : hour < 13 ? DayPart::Noon
           : hour < 18 ? DayPart::Afternoon
                       : DayPart::Evening;
}

QString partName(DayPart part) {
    switch (part) {
        case DayPart::Night:
            return say(QT_TRANSLATE_NOOP("Wording", "night"));
        case DayPart::Morning:
            return say(QT_TRANSLATE_NOOP("Wording", "morning"));
        case DayPart::Noon:
            return say(QT_TRANSLATE_NOOP("Wording", "noon"));
        case DayPart::Afternoon:
            return say(QT_TRANSLATE_NOOP("Wording", "afternoon"));
        case DayPart::Evening:
            break;
    }
    return say(QT_TRANSLATE_NOOP("Wording", "evening"));
}

QString monthAndDay(const QDate& date) {
    return say(QT_TRANSLATE_NOOP("Wording", "%1/%2")).arg(date.month()).arg(date.day());
}

QString dayIn(const QDate& date, int year) {
    return date.year() == year ? monthAndDay(date)
                               : say(QT_TRANSLATE_NOOP("Wording", "%1/%2/%3"))
                                     .arg(date.year())
                                     .arg(date.month())
                                     .arg(date.day());
}

}  // namespace

bool Wording::english() const {
    return m_settings->language() == AppSettings::ScreenLanguage::English;
}

QString Wording::sentence(const Error& error) const {
    if (m_log != nullptr) {
        m_log->shown(error);
    }
    return words(error);
}

QString Wording::words(const Error& finding) const {
    return QString::fromStdString(
        sentenceFor(finding, english() ? Language::English : Language::Chinese));
}

QString Wording::moment(Instant at, Instant now) const {
    const QDateTime then = local(at);
    const QDate today = local(now).date();
    const QString time = then.toString(QStringLiteral("HH:mm"));
    if (then.date() == today) {
        return say(QT_TRANSLATE_NOOP("Wording", "today %1")).arg(time);
    }
    if (then.date() == today.addDays(-1)) {
        return say(QT_TRANSLATE_NOOP("Wording", "yesterday %1")).arg(time);
    }
    return dayIn(then.date(), today.year());
}

QString Wording::dayAndTime(Instant at, Instant now) const {
    const QDateTime then = local(at);
    const QDate today = local(now).date();
    const QString time = then.toString(QStringLiteral("HH:mm"));
    return then.date() == today ? say(QT_TRANSLATE_NOOP("Wording", "today %1")).arg(time)
                                : say(QT_TRANSLATE_NOOP("Wording", "%1 %2"))
                                      .arg(dayIn(then.date(), today.year()), time);
}

QString Wording::clockTime(Instant at) {
    return local(at).toString(QStringLiteral("HH:mm:ss"));
}

QString Wording::day(Date date, Date today) const {
    return dayIn(dateOf(date), dateOf(today).year());
}

QString Wording::cited(const QString& title, const std::vector<std::string>& articles) const {
    const QString named = QString::fromStdString(articlesInWords(articles, english()));
    return english() ? (named.isEmpty() ? title : title + QStringLiteral(", ") + named)
                     : QStringLiteral("《%1》%2").arg(title, named);
}

QString Wording::fullDay(Date date) const {
    return dayIn(dateOf(date), 0);
}

int Wording::monthOf(Date date) {
    return dateOf(date).month();
}

QString Wording::monthName(int month) const {
    return english() ? QLocale::c().monthName(month, QLocale::ShortFormat)
                     : say(QT_TRANSLATE_NOOP("Wording", "month %1")).arg(month);
}

QString Wording::weekdayAndDay(Instant at) const {
    const QDate date = local(at).date();
    return say(QT_TRANSLATE_NOOP("Wording", "%1, %2")).arg(monthAndDay(date), weekday(date));
}

QString Wording::weekdayAndTime(Instant at) const {
    const QDateTime when = local(at);
    return say(QT_TRANSLATE_NOOP("Wording", "%1 %2"))
        .arg(weekday(when.date()), partName(partOf(when)));
}

QString Wording::greeting(Instant at) const {
    switch (partOf(local(at))) {
        case DayPart::Morning:
            return say(QT_TRANSLATE_NOOP("Wording", "Good morning"));
        case DayPart::Noon:
        case DayPart::Afternoon:
            return say(QT_TRANSLATE_NOOP("Wording", "Good afternoon"));
        case DayPart::Night:
        case DayPart::Evening:
            break;
    }
    return say(QT_TRANSLATE_NOOP("Wording", "Good evening"));
}

QString Wording::timeOfDay(int minute) const {
    return QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("HH:mm"));
}

QString Wording::duration(int minutes) const {
    return minutes < 60        ? say(QT_TRANSLATE_NOOP("Wording", "%1 min")).arg(minutes)
           : minutes % 60 == 0 ? say(QT_TRANSLATE_NOOP("Wording", "%1 h")).arg(minutes / 60)
                               : say(QT_TRANSLATE_NOOP("Wording", "%1 h %2 min"))
                                     .arg(minutes / 60)
                                     .arg(minutes % 60);
}

}  // namespace qgt::app
