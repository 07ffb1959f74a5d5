#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A backup as the settings show it.
struct BackupLine {
    QString made;  ///< "today 20:01"
    QString size;  ///< "1.2 MB"
    QString file;

    bool operator==(const BackupLine&) const = default;
};

/// The backups of this data folder, the newest first.
class BackupList final : public RowModel<BackupLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by DataCareViewModel")

  public:
    explicit BackupList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BackupLine>>& columns() const override {
        static const std::vector<Column<BackupLine>> kColumns{
            {"made", [](const BackupLine& row) { return QVariant(row.made); }},
            {"size", [](const BackupLine& row) { return QVariant(row.size); }},
            {"file", [](const BackupLine& row) { return QVariant(row.file); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
