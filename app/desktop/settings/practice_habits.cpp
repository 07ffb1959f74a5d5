#include "app/desktop/settings/practice_habits.h"

#include "app/desktop/settings/app_settings.h"

#include <algorithm>
#include <cmath>

#include <QVariant>

namespace qgt::app {

namespace {

constexpr const char* kHideOptions = "hideOptions";
constexpr const char* kAutoNext = "autoNext";
constexpr const char* kAutoNextMs = "autoNextMs";
constexpr double kMsPerSecond = 1000.0;

double clampedSeconds(double seconds) {
    return std::isfinite(seconds)
               ? std::clamp(
                     seconds, PracticeHabits::kShortestSeconds, PracticeHabits::kLongestSeconds)
               : PracticeHabits::kUsualSeconds;
}

}  // namespace

PracticeHabits::PracticeHabits(AppSettings& settings, QObject* parent)
    : QObject(parent), m_settings(&settings) {}

void PracticeHabits::setPerson(const QString& person) {
    m_person = person;
    const auto read = [&](const char* name, const QVariant& usual) {
        return person.isEmpty() ? usual
                                : m_settings->habit(person, QString::fromLatin1(name), usual);
    };
    m_hideOptions = read(kHideOptions, false).toBool();
    m_autoNext = read(kAutoNext, true).toBool();
    bool number = false;
    const double ms = read(kAutoNextMs, kUsualSeconds * kMsPerSecond).toDouble(&number);
    m_autoNextSeconds = number ? clampedSeconds(ms / kMsPerSecond) : kUsualSeconds;
    emit changed();
}

void PracticeHabits::setHideOptions(bool hide) {
    if (hide != m_hideOptions) {
        m_hideOptions = hide;
        keep(kHideOptions, hide);
    }
}

void PracticeHabits::setAutoNext(bool next) {
    if (next != m_autoNext) {
        m_autoNext = next;
        keep(kAutoNext, next);
    }
}

void PracticeHabits::setAutoNextSeconds(double seconds) {
    const double next = clampedSeconds(seconds);
    if (next != m_autoNextSeconds) {
        m_autoNextSeconds = next;
        keep(kAutoNextMs, qRound(next * kMsPerSecond));
    }
}

void PracticeHabits::keep(const char* name, const QVariant& value) {
    if (!m_person.isEmpty()) {
        m_settings->setHabit(m_person, QString::fromLatin1(name), value);
    }
    emit changed();
}

}  // namespace qgt::app
