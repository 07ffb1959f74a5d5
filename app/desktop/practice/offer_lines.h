#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line that can be chosen for practice, or the result of a line.
struct OfferLine {
    QString name;
    QString remark;
    bool chosen = false;
    int right = 0;
    int all = 0;

    bool operator==(const OfferLine&) const = default;
};

/// Lines to choose from before a session and lines as they went after it.
class OfferLineList final : public RowModel<OfferLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by a view model")

  public:
    explicit OfferLineList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<OfferLine>>& columns() const override {
        static const std::vector<Column<OfferLine>> kColumns{
            {"lineName", [](const OfferLine& row) { return QVariant(row.name); }},
            {"remark", [](const OfferLine& row) { return QVariant(row.remark); }},
            {"isChosen", [](const OfferLine& row) { return QVariant(row.chosen); }},
            {"rightCount", [](const OfferLine& row) { return QVariant(row.right); }},
            {"allCount", [](const OfferLine& row) { return QVariant(row.all); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
