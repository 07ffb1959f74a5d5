#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace qgt::app {

/// How a person wants the screens: theme, text size, language, motion. Every change is shown at
/// once and kept in a small ini file. The one C++ singleton of QML; Theme.qml binds to it.
class AppSettings final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ThemeChoice theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY themeChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(ScreenLanguage language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(
        bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged FINAL)
    Q_PROPERTY(bool narrowRail READ narrowRail WRITE setNarrowRail NOTIFY narrowRailChanged FINAL)

  public:
    enum class ThemeChoice { System, Light, Dark };
    Q_ENUM(ThemeChoice)
    enum class ScreenLanguage { Chinese, English };
    Q_ENUM(ScreenLanguage)

    static constexpr double kSmallestText = 0.9;
    static constexpr double kLargestText = 2.0;

    struct Start {
        /// The ini file; need not exist. An unreadable value falls back to its default.
        QString file;
        /// What `System` means: whether the desktop was dark when the program started.
        bool systemDark = false;
    };

    explicit AppSettings(Start start, QObject* parent = nullptr);
    ~AppSettings() override;
    Q_DISABLE_COPY_MOVE(AppSettings)

    /// Called by the QML engine: gives it the settings that were offered to it.
    static AppSettings* create(QQmlEngine* engine, QJSEngine* scripts);

    /// Lets the engine find these settings; they must outlive it. Call before loading QML.
    void offerTo(QQmlEngine& engine);

    [[nodiscard]] ThemeChoice theme() const { return m_theme; }

    [[nodiscard]] bool dark() const;

    /// Factor on every text size, 0.9 to 2.0.
    [[nodiscard]] double textScale() const { return m_textScale; }

    [[nodiscard]] ScreenLanguage language() const { return m_language; }

    [[nodiscard]] bool reduceMotion() const { return m_reduceMotion; }

    [[nodiscard]] bool narrowRail() const { return m_narrowRail; }

    void setTheme(ThemeChoice theme);
    /// Values outside 0.9 to 2.0 are drawn to the nearest end; rounded to whole per cents.
    void setTextScale(double scale);
    void setLanguage(ScreenLanguage language);
    void setReduceMotion(bool reduce);
    void setNarrowRail(bool narrow);

    /// What a person is used to, under a name of its own; `otherwise` where nothing is kept.
    [[nodiscard]] QVariant habit(const QString& person,
                                 const QString& name,
                                 const QVariant& otherwise) const;
    void setHabit(const QString& person, const QString& name, const QVariant& value);

    /// Writes what has not been written yet. False when the file could not be written; the
    /// settings then hold until the program ends.
    bool save();

  signals:
    void themeChanged();
    void textScaleChanged();
    void languageChanged();
    /// After languageChanged, when the translation has been exchanged: words made in C++ are to be
    /// made again.
    void wordsChanged();
    void reduceMotionChanged();
    void narrowRailChanged();
    void notSaved(const QString& file);

  private:
    void load();
    void saveSoon();

    Start m_start;
    QTimer m_saveTimer;
    ThemeChoice m_theme = ThemeChoice::System;
    ScreenLanguage m_language = ScreenLanguage::Chinese;
    double m_textScale = 1.0;
    bool m_reduceMotion = false;
    bool m_narrowRail = false;
    QVariantMap m_habits;  ///< by key in the file
};

}  // namespace qgt::app
