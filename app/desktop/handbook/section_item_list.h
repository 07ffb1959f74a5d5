#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An item that practises a section, and how it stands with the person.
struct SectionItemRow {
    enum class Sign { None, Ok, Due, Gap };

    QString stem;
    QString state;
    Sign sign = Sign::None;

    bool operator==(const SectionItemRow&) const = default;
};

class SectionItemList final : public RowModel<SectionItemRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by HandbookSectionView")

  public:
    explicit SectionItemList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<SectionItemRow>>& columns() const override {
        static const std::vector<Column<SectionItemRow>> kColumns{
            {"stem", [](const SectionItemRow& row) { return QVariant(row.stem); }},
            {"standing", [](const SectionItemRow& row) { return QVariant(row.state); }},
            {"sign",
             [](const SectionItemRow& row) { return QVariant(static_cast<int>(row.sign)); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
