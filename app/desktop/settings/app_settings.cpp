#include "app/desktop/settings/app_settings.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QMetaEnum>
#include <QQmlEngine>
#include <QSettings>
#include <QVariant>

namespace qgt::app {

namespace {

constexpr const char* kOffered = "qgtAppSettings";
constexpr const char* kHabits = "habits/";
constexpr int kSaveAfterMs = 300;  // a dragged slider writes once, not at every pixel

template <typename Enum>
Enum enumFrom(const QVariant& value, Enum fallback) {
    bool known = false;
    const int number = QMetaEnum::fromType<Enum>().keyToValue(value.toString().toUtf8(), &known);
    return known ? static_cast<Enum>(number) : fallback;
}

template <typename Enum>
QString nameOf(Enum value) {
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

QString habitKey(const QString& person, const QString& name) {
    return QLatin1String(kHabits) + person + QLatin1Char('/') + name;
}

double clampedScale(double scale) {
    if (!std::isfinite(scale)) {
        return 1.0;
    }
    const double inRange = std::clamp(scale, AppSettings::kSmallestText, AppSettings::kLargestText);
    return std::round(inRange * 100.0) / 100.0;
}

}  // namespace

AppSettings::AppSettings(Start start, QObject* parent)
    : QObject(parent), m_start(std::move(start)) {
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveAfterMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &AppSettings::save);
    load();
}

AppSettings::~AppSettings() {
    if (m_saveTimer.isActive()) {
        save();
    }
}

AppSettings* AppSettings::create(QQmlEngine* engine, QJSEngine* /*scripts*/) {
    auto* settings = engine->property(kOffered).value<AppSettings*>();
    Q_ASSERT_X(settings != nullptr, "AppSettings", "offerTo() was not called");
    QJSEngine::setObjectOwnership(settings, QJSEngine::CppOwnership);
    return settings;
}

void AppSettings::offerTo(QQmlEngine& engine) {
    engine.setProperty(kOffered, QVariant::fromValue(this));
}

bool AppSettings::dark() const {
    return m_theme == ThemeChoice::Dark || (m_theme == ThemeChoice::System && m_start.systemDark);
}

void AppSettings::setTheme(ThemeChoice theme) {
    if (theme != m_theme) {
        m_theme = theme;
        saveSoon();
        emit themeChanged();
    }
}

void AppSettings::setTextScale(double scale) {
    const double next = clampedScale(scale);
    if (next != m_textScale) {
        m_textScale = next;
        saveSoon();
        emit textScaleChanged();
    }
}

void AppSettings::setLanguage(ScreenLanguage language) {
    if (language != m_language) {
        m_language = language;
        saveSoon();
        emit languageChanged();
        emit wordsChanged();
    }
}

void AppSettings::setReduceMotion(bool reduce) {
    if (reduce != m_reduceMotion) {
        m_reduceMotion = reduce;
        saveSoon();
        emit reduceMotionChanged();
    }
}

void AppSettings::setNarrowRail(bool narrow) {
    if (narrow != m_narrowRail) {
        m_narrowRail = narrow;
        saveSoon();
        emit narrowRailChanged();
    }
}

QVariant AppSettings::habit(const QString& person,
                            const QString& name,
                            const QVariant& otherwise) const {
    return m_habits.value(habitKey(person, name), otherwise);
}

void AppSettings::setHabit(const QString& person, const QString& name, const QVariant& value) {
    m_habits.insert(habitKey(person, name), value);
    saveSoon();
}

bool AppSettings::save() {
    m_saveTimer.stop();
    QSettings file(m_start.file, QSettings::IniFormat);
    file.setValue("theme", nameOf(m_theme));
    file.setValue("language", nameOf(m_language));
    file.setValue("textPercent", qRound(m_textScale * 100.0));
    file.setValue("reduceMotion", m_reduceMotion);
    file.setValue("narrowRail", m_narrowRail);
    for (auto habit = m_habits.cbegin(); habit != m_habits.cend(); ++habit) {
        file.setValue(habit.key(), habit.value());
    }
    file.sync();
    const bool written = file.status() == QSettings::NoError;
    if (!written) {
        emit notSaved(m_start.file);
    }
    return written;
}

void AppSettings::load() {
    const QSettings file(m_start.file, QSettings::IniFormat);
    m_theme = enumFrom(file.value("theme"), m_theme);
    m_language = enumFrom(file.value("language"), m_language);
    m_textScale = clampedScale(file.value("textPercent", 100).toDouble() / 100.0);
    m_reduceMotion = file.value("reduceMotion", false).toBool();
    m_narrowRail = file.value("narrowRail", false).toBool();
    const QStringList keys = file.allKeys();
    for (const QString& key : keys) {
        if (key.startsWith(QLatin1String(kHabits))) {
            m_habits.insert(key, file.value(key));
        }
    }
}

void AppSettings::saveSoon() {
    m_saveTimer.start();
}

}  // namespace qgt::app
