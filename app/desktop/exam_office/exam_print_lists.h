#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A sheet that an exam prints.
struct ExamPrintRow {
    QString title;
    QString forWhom;
    bool chosen = false;

    bool operator==(const ExamPrintRow&) const = default;
};

class ExamPrintList final : public RowModel<ExamPrintRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamPrintModel")

  public:
    explicit ExamPrintList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamPrintRow>>& columns() const override {
        static const std::vector<Column<ExamPrintRow>> kColumns{
            {"printTitle", [](const ExamPrintRow& row) { return QVariant(row.title); }},
            {"forWhom", [](const ExamPrintRow& row) { return QVariant(row.forWhom); }},
            {"chosen", [](const ExamPrintRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
