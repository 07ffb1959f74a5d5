#pragma once

#include "app/desktop/wording.h"
#include "engine/seat/attempt.h"

#include <optional>

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What an invigilator who stands at this seat enters: who it is, what is done, why.
class InvigilatorModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by SittingViewModel")
    Q_PROPERTY(bool shown READ shown NOTIFY shownChanged FINAL)
    Q_PROPERTY(Act act READ act NOTIFY changed FINAL)
    Q_PROPERTY(bool needsMinutes READ needsMinutes NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

  public:
    enum class Act { Resume, Pause, ExtraTime, UsedTime, Close };
    Q_ENUM(Act)

    InvigilatorModel(Wording wording, QObject* parent) : QObject(parent), m_wording(wording) {}

    [[nodiscard]] bool shown() const { return m_shown; }

    [[nodiscard]] Act act() const { return m_act; }

    [[nodiscard]] bool needsMinutes() const {
        return m_act == Act::ExtraTime || m_act == Act::UsedTime;
    }

    /// Code, reason and, where they count, minutes are there.
    [[nodiscard]] bool complete() const;

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;

    /// What is usual now stands chosen.
    void open(Act usual);
    Q_INVOKABLE void close();
    /// The exam has taken the act, or says why not.
    void take(const Status& status);

    /// An `Act`.
    Q_INVOKABLE void setAct(int act);
    Q_INVOKABLE void setCode(const QString& code);
    Q_INVOKABLE void setReason(const QString& reason);
    Q_INVOKABLE void setMinutes(const QString& minutes);
    Q_INVOKABLE void apply();

  signals:
    void shownChanged();
    void changed();
    void asked(const QString& code, const qgt::seat::InvigilatorAct& act);

  private:
    void touched();

    Wording m_wording;
    bool m_shown = false;
    bool m_busy = false;
    Act m_act = Act::Resume;
    QString m_code;
    QString m_reason;
    int m_minutes = 0;
    std::optional<Error> m_problem;
};

}  // namespace qgt::app
