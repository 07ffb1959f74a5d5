#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A section of the handbooks that an item belongs to.
struct HandbookLink {
    QString title;
    QString slug;

    bool operator==(const HandbookLink&) const = default;
};

class HandbookLinkList final : public RowModel<HandbookLink> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeQuestion")

  public:
    explicit HandbookLinkList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<HandbookLink>>& columns() const override {
        static const std::vector<Column<HandbookLink>> kColumns{
            {"title", [](const HandbookLink& row) { return QVariant(row.title); }},
            {"slug", [](const HandbookLink& row) { return QVariant(row.slug); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
