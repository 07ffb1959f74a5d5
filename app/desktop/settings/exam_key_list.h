#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A generation of exam keys as the settings show it.
struct ExamKeyLine {
    QString title;    ///< which, whether in use, from when to when
    QString issuing;  ///< fingerprint
    QString scorer;   ///< fingerprint

    bool operator==(const ExamKeyLine&) const = default;
};

/// The generations of the unit's keys, the one in use first.
class ExamKeyList final : public RowModel<ExamKeyLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamKeysViewModel")

  public:
    explicit ExamKeyList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamKeyLine>>& columns() const override {
        static const std::vector<Column<ExamKeyLine>> kColumns{
            {"title", [](const ExamKeyLine& row) { return QVariant(row.title); }},
            {"issuing", [](const ExamKeyLine& row) { return QVariant(row.issuing); }},
            {"scorer", [](const ExamKeyLine& row) { return QVariant(row.scorer); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
