#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line of 我的掌握 in the list.
struct MasteryRow {
    QString name;
    int level = -1;  ///< 0 to 3; -1: not enough evidence, and the shares are not shown
    int percent = 0;
    int low = 0;
    int high = 0;
    QString remark;    ///< without enough evidence: what is wanted
    QString sentence;  ///< the row as a sentence, for screen readers

    bool operator==(const MasteryRow&) const = default;
};

class MasteryList final : public RowModel<MasteryRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by MasteryViewModel")

  public:
    explicit MasteryList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<MasteryRow>>& columns() const override {
        static const std::vector<Column<MasteryRow>> kColumns{
            {"name", [](const MasteryRow& row) { return QVariant(row.name); }},
            {"level", [](const MasteryRow& row) { return QVariant(row.level); }},
            {"percent", [](const MasteryRow& row) { return QVariant(row.percent); }},
            {"low", [](const MasteryRow& row) { return QVariant(row.low); }},
            {"high", [](const MasteryRow& row) { return QVariant(row.high); }},
            {"remark", [](const MasteryRow& row) { return QVariant(row.remark); }},
            {"sentence", [](const MasteryRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// A kind of request of the chosen line.
struct RequestRow {
    QString name;
    bool known = false;
    int percent = 0;
    QString range;
    QString remark;

    bool operator==(const RequestRow&) const = default;
};

class RequestList final : public RowModel<RequestRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by MasteryViewModel")

  public:
    explicit RequestList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RequestRow>>& columns() const override {
        static const std::vector<Column<RequestRow>> kColumns{
            {"name", [](const RequestRow& row) { return QVariant(row.name); }},
            {"known", [](const RequestRow& row) { return QVariant(row.known); }},
            {"percent", [](const RequestRow& row) { return QVariant(row.percent); }},
            {"range", [](const RequestRow& row) { return QVariant(row.range); }},
            {"remark", [](const RequestRow& row) { return QVariant(row.remark); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
