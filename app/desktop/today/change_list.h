#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A change of law as the page 今日 shows it.
struct ChangeRow {
    QString about;
    QString was;
    QString now;
    QString source;
    QString since;

    bool operator==(const ChangeRow&) const = default;
};

/// Changes of law behind items that the person has answered.
class ChangeList final : public RowModel<ChangeRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TodayViewModel")

  public:
    explicit ChangeList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ChangeRow>>& columns() const override {
        static const std::vector<Column<ChangeRow>> kColumns{
            {"about", [](const ChangeRow& row) { return QVariant(row.about); }},
            {"was", [](const ChangeRow& row) { return QVariant(row.was); }},
            {"becomes", [](const ChangeRow& row) { return QVariant(row.now); }},
            {"source", [](const ChangeRow& row) { return QVariant(row.source); }},
            {"since", [](const ChangeRow& row) { return QVariant(row.since); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
