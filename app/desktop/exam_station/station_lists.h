#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A candidate in the list of a station.
struct StationSeatRow {
    QString number;
    QString name;
    QString place;
    QString remark;  ///< how it stands, and more time
    int sign = 0;    ///< 0 none, 1 handed in, 2 begun
    bool opens = false;
};

class StationSeatList final : public RowModel<StationSeatRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by StationViewModel")

  public:
    explicit StationSeatList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<StationSeatRow>>& columns() const override {
        static const std::vector<Column<StationSeatRow>> kColumns{
            {"seatNumber", [](const StationSeatRow& row) { return QVariant(row.number); }},
            {"seatName", [](const StationSeatRow& row) { return QVariant(row.name); }},
            {"seatPlace", [](const StationSeatRow& row) { return QVariant(row.place); }},
            {"remark", [](const StationSeatRow& row) { return QVariant(row.remark); }},
            {"sign", [](const StationSeatRow& row) { return QVariant(row.sign); }},
            {"opens", [](const StationSeatRow& row) { return QVariant(row.opens); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
