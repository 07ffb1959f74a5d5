#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A computer that practice was taken to, as the settings show it.
struct CarryLine {
    QString taken;    ///< "Taken out on Nov 24"
    QString brought;  ///< what came back, in words
    bool ended = false;

    bool operator==(const CarryLine&) const = default;
};

/// The computers of the person who works here, the newest first.
class CarryList final : public RowModel<CarryLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CarryViewModel")

  public:
    explicit CarryList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CarryLine>>& columns() const override {
        static const std::vector<Column<CarryLine>> kColumns{
            {"taken", [](const CarryLine& row) { return QVariant(row.taken); }},
            {"brought", [](const CarryLine& row) { return QVariant(row.brought); }},
            {"ended", [](const CarryLine& row) { return QVariant(row.ended); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
