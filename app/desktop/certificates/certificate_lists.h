#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A certificate in the list.
struct CertificateLine {
    QString who;    ///< name and post
    QString what;   ///< title, scope, number
    QString state;  ///< how it stands, in words
    int sign = 0;   ///< SignMark::Mark

    bool operator==(const CertificateLine&) const = default;
};

class CertificateList final : public RowModel<CertificateLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CertificatesViewModel")

  public:
    explicit CertificateList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CertificateLine>>& columns() const override {
        static const std::vector<Column<CertificateLine>> kColumns{
            {"who", [](const CertificateLine& row) { return QVariant(row.who); }},
            {"what", [](const CertificateLine& row) { return QVariant(row.what); }},
            {"standing", [](const CertificateLine& row) { return QVariant(row.state); }},
            {"standingSign", [](const CertificateLine& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// One thing that a certificate says.
struct CertificateFact {
    QString label;
    QString value;

    bool operator==(const CertificateFact&) const = default;
};

class CertificateFactList final : public RowModel<CertificateFact> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CertificatesViewModel")

  public:
    explicit CertificateFactList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CertificateFact>>& columns() const override {
        static const std::vector<Column<CertificateFact>> kColumns{
            {"label", [](const CertificateFact& row) { return QVariant(row.label); }},
            {"value", [](const CertificateFact& row) { return QVariant(row.value); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
