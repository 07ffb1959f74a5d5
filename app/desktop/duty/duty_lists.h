#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A day of one's own calendar.
struct DutyDayRow {
    QString name;  ///< "12-5"
    QString duty;  ///< which part of the day and with whom; empty: none
    QString said;  ///< leave or wishes; empty: nothing
    bool leave = false;
    bool past = false;
    bool today = false;
    bool chosen = false;  ///< the day where one stands, or one of those marked up to it
    bool weekend = false;
    QString sentence;

    bool operator==(const DutyDayRow&) const = default;
};

class DutyDayList final : public RowModel<DutyDayRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by DutyViewModel")

  public:
    explicit DutyDayList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<DutyDayRow>>& columns() const override {
        static const std::vector<Column<DutyDayRow>> kColumns{
            {"name", [](const DutyDayRow& row) { return QVariant(row.name); }},
            {"duty", [](const DutyDayRow& row) { return QVariant(row.duty); }},
            {"said", [](const DutyDayRow& row) { return QVariant(row.said); }},
            {"leave", [](const DutyDayRow& row) { return QVariant(row.leave); }},
            {"past", [](const DutyDayRow& row) { return QVariant(row.past); }},
            {"today", [](const DutyDayRow& row) { return QVariant(row.today); }},
            {"chosen", [](const DutyDayRow& row) { return QVariant(row.chosen); }},
            {"weekend", [](const DutyDayRow& row) { return QVariant(row.weekend); }},
            {"sentence", [](const DutyDayRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
