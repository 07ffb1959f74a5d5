#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class AppSettings;

/// How one person likes to practise; kept for that person in the file of the settings.
class PracticeHabits final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeViewModel")
    Q_PROPERTY(bool hideOptions READ hideOptions WRITE setHideOptions NOTIFY changed FINAL)
    Q_PROPERTY(bool autoNext READ autoNext WRITE setAutoNext NOTIFY changed FINAL)
    Q_PROPERTY(
        double autoNextSeconds READ autoNextSeconds WRITE setAutoNextSeconds NOTIFY changed FINAL)

  public:
    static constexpr double kShortestSeconds = 0.5;
    static constexpr double kLongestSeconds = 5.0;
    static constexpr double kUsualSeconds = 2.0;

    /// The settings must outlive the habits.
    PracticeHabits(AppSettings& settings, QObject* parent);

    /// Whose habits these are from now on; of nobody they are the usual ones and are not kept.
    void setPerson(const QString& person);

    /// 先想后看选项.
    [[nodiscard]] bool hideOptions() const { return m_hideOptions; }

    /// 答对自动下一题.
    [[nodiscard]] bool autoNext() const { return m_autoNext; }

    [[nodiscard]] double autoNextSeconds() const { return m_autoNextSeconds; }

    void setHideOptions(bool hide);
    void setAutoNext(bool next);
    /// Drawn to the nearest end of 0.5 to 5 seconds.
    void setAutoNextSeconds(double seconds);

  signals:
    void changed();

  private:
    void keep(const char* name, const QVariant& value);

    AppSettings* m_settings;
    QString m_person;
    bool m_hideOptions = false;
    bool m_autoNext = true;
    double m_autoNextSeconds = kUsualSeconds;
};

}  // namespace qgt::app
