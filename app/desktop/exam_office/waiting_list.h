#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Work that waits for whoever is signed in.
struct WaitingRow {
    QString text;    ///< how much of what, at which exam
    QString action;  ///< the way there

    bool operator==(const WaitingRow&) const = default;
};

class WaitingList final : public RowModel<WaitingRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")

  public:
    explicit WaitingList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<WaitingRow>>& columns() const override {
        static const std::vector<Column<WaitingRow>> kColumns{
            {"text", [](const WaitingRow& row) { return QVariant(row.text); }},
            {"action", [](const WaitingRow& row) { return QVariant(row.action); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
