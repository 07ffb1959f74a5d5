#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A source in words: where it is written and since when it holds.
struct BasisRow {
    QString title;  ///< 《上海市居住证管理办法》第九条
    QString dates;
    bool ended = false;

    bool operator==(const BasisRow&) const = default;
};

/// The sources of an answer.
class BasisList final : public RowModel<BasisRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeQuestion")

  public:
    explicit BasisList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BasisRow>>& columns() const override {
        static const std::vector<Column<BasisRow>> kColumns{
            {"sourceTitle", [](const BasisRow& row) { return QVariant(row.title); }},
            {"dates", [](const BasisRow& row) { return QVariant(row.dates); }},
            {"ended", [](const BasisRow& row) { return QVariant(row.ended); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
