#pragma once

#include "app/desktop/documents/secret_sheet.h"
#include "app/desktop/exam_station/station_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/settings/app_settings.h"
#include "engine/core/clock.h"

#include <memory>
#include <optional>

#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Answers on their way out: the file in a folder, and the digest for the slip that the candidate
/// signs. The folder is chosen once for this machine.
class StationAnswersModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by StationViewModel")
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QString slip READ slip NOTIFY changed FINAL)
    Q_PROPERTY(bool closed READ closed NOTIFY changed FINAL)
    Q_PROPERTY(QString printed READ printed NOTIFY changed FINAL)
    Q_PROPERTY(QString allWritten READ allWritten NOTIFY changed FINAL)

  public:
    /// Whose answers, and what the slip says of them.
    struct Whose {
        ExamId exam;
        PersonId candidate;
        QString title;
        QString name;
        QString number;
        QString place;
    };

    /// Settings and clock must outlive it.
    StationAnswersModel(Deps deps, AppSettings& settings, const Clock& clock, QObject* parent);

    /// Where answers go.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Where they lie; empty while they do not.
    [[nodiscard]] QString written() const;

    /// For the signed hand-in slip, in groups.
    [[nodiscard]] QString slip() const;

    /// They were handed in, or closed.
    [[nodiscard]] bool closed() const { return m_carried && m_carried->closed; }

    /// Where the slip lies that is to be printed; empty while there is none.
    [[nodiscard]] QString printed() const { return m_printed; }

    /// What became of the answers of all.
    [[nodiscard]] QString allWritten() const;

    /// Null: no station.
    void attach(std::shared_ptr<StationDesk> desk);
    /// Nobody's answers stand here any more.
    void clear();
    void retranslate();
    /// Writes the answers of this candidate at once.
    void carry(const Whose& whose);
    void carryAll(const ExamId& exam);

    /// From now on answers go there, and those that stand here at once.
    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void chooseFolder(const QString& folder);
    Q_INVOKABLE void again();
    /// Writes the slip as a file for paper, beside the answers.
    Q_INVOKABLE void printSlip();

  signals:
    void changed();
    /// Answers were written, or the reason why not is shown.
    void carried();

  private:
    void write();
    [[nodiscard]] SecretSheet sheet() const;

    AppSettings& m_settings;
    const Clock& m_clock;
    std::shared_ptr<StationDesk> m_desk;
    QString m_folder;
    std::optional<Whose> m_whose;
    std::optional<CarriedAnswers> m_carried;
    std::optional<CarriedExam> m_all;
    QString m_printed;
};

}  // namespace qgt::app
