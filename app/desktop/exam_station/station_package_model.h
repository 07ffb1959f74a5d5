#pragma once

#include "app/desktop/exam_station/station_desk.h"
#include "app/desktop/page_view_model.h"
#include "engine/core/clock.h"

#include <filesystem>
#include <memory>
#include <optional>

#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A package before it is imported: what it says of itself, and the fingerprint that somebody has
/// to compare as long as nobody is believed here. Its last group is not shown but asked for, so
/// that nobody confirms what nobody read out.
class StationPackageModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by StationViewModel")
    Q_PROPERTY(bool looked READ looked NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool trusted READ trusted NOTIFY changed FINAL)
    Q_PROPERTY(QString groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(bool mayImport READ mayImport NOTIFY groupChanged FINAL)

  public:
    /// The clock must outlive it.
    StationPackageModel(Deps deps, const Clock& clock, QObject* parent);

    /// A file was read and is a package.
    [[nodiscard]] bool looked() const { return m_look.has_value(); }

    [[nodiscard]] QString title() const;

    /// When it can be begun, and how many candidates.
    [[nodiscard]] QString about() const;

    [[nodiscard]] QString path() const { return QString::fromStdString(m_file.string()); }

    /// This very package is here already.
    [[nodiscard]] bool known() const { return m_look && m_look->known; }

    /// The unit is believed here.
    [[nodiscard]] bool trusted() const { return m_look && m_look->trusted; }

    /// The fingerprint of the unit, where it has to be compared without its last group.
    [[nodiscard]] QString groups() const;

    /// The unit is believed, or a last group is entered.
    [[nodiscard]] bool mayImport() const;

    /// Null: no station.
    void attach(std::shared_ptr<StationDesk> desk);
    /// Nothing is looked at.
    void clear();
    void retranslate();

    Q_INVOKABLE void look(const QString& path);
    Q_INVOKABLE void lookUrl(const QUrl& file);
    /// What the trainer reads out.
    Q_INVOKABLE void setGroup(const QString& group);
    Q_INVOKABLE void importIt();

  signals:
    void changed();
    void groupChanged();
    /// The package is kept here.
    void imported(const qgt::ExamId& exam);

  private:
    [[nodiscard]] bool compared() const;

    const Clock& m_clock;
    std::shared_ptr<StationDesk> m_desk;
    std::filesystem::path m_file;
    std::optional<PackageLook> m_look;
    QString m_group;
};

}  // namespace qgt::app
