#pragma once

#include "app/desktop/certificates/certificate_desk.h"
#include "app/desktop/documents/record_pdf.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/row_model.h"
#include "app/runtime/service_record.h"

#include <optional>
#include <vector>

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line of the record on the screen, as it is on paper.
struct ServiceRecordRow {
    QString heading;  ///< not empty: a heading of its own
    QString label;
    QString words;

    bool operator==(const ServiceRecordRow&) const = default;
};

class ServiceRecordList final : public RowModel<ServiceRecordRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ServiceRecordModel")

  public:
    explicit ServiceRecordList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ServiceRecordRow>>& columns() const override {
        static const std::vector<Column<ServiceRecordRow>> kColumns{
            {"heading", [](const ServiceRecordRow& row) { return QVariant(row.heading); }},
            {"label", [](const ServiceRecordRow& row) { return QVariant(row.label); }},
            {"words", [](const ServiceRecordRow& row) { return QVariant(row.words); }}};
        return kColumns;
    }
};

/// Somebody whose record may be looked at.
struct ServicePersonRow {
    QString name;
    QString post;
    bool chosen = false;

    bool operator==(const ServicePersonRow&) const = default;
};

class ServicePersonList final : public RowModel<ServicePersonRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ServiceRecordModel")

  public:
    explicit ServicePersonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ServicePersonRow>>& columns() const override {
        static const std::vector<Column<ServicePersonRow>> kColumns{
            {"personName", [](const ServicePersonRow& row) { return QVariant(row.name); }},
            {"post", [](const ServicePersonRow& row) { return QVariant(row.post); }},
            {"chosen", [](const ServicePersonRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// 履职记录: what one person has done, one page of A4, without a total and without a rank.
class ServiceRecordModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CertificatesViewModel")
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    Q_PROPERTY(bool several READ several NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ServiceRecordList* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ServicePersonList* persons READ persons CONSTANT FINAL)

  public:
    explicit ServiceRecordModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool known() const { return m_record.has_value(); }

    /// There is somebody else to choose.
    [[nodiscard]] bool several() const { return m_people.size() > 1; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString remark() const;

    [[nodiscard]] QString done() const { return m_done; }

    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] ServiceRecordList* rows() { return &m_rows; }

    [[nodiscard]] ServicePersonList* persons() { return &m_persons; }

    void attach(std::optional<CertificateDesk> desk);
    void retranslate();
    /// Everything is read again; one's own record first.
    void begin();

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void savePdf(const QString& folder);

  signals:
    void changed();

  private:
    void look(const PersonId& person);
    void show();

    std::optional<CertificateDesk> m_desk;
    std::vector<RecordPerson> m_people;
    std::optional<ServiceRecord> m_record;
    QString m_done;
    QString m_folder;
    ServiceRecordList m_rows;
    ServicePersonList m_persons;
};

/// A record as it is printed, on one page.
[[nodiscard]] RecordPrint servicePrint(const ServiceRecord& record, const Wording& wording);

}  // namespace qgt::app
