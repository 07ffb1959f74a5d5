#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What the exam pool holds of one line.
struct PoolLineRow {
    QString line;
    int count = 0;
    QString kinds;  ///< "single choice 12 · case 1"

    bool operator==(const PoolLineRow&) const = default;
};

class PoolLineList final : public RowModel<PoolLineRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamPoolModel")

  public:
    explicit PoolLineList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<PoolLineRow>>& columns() const override {
        static const std::vector<Column<PoolLineRow>> kColumns{
            {"lineName", [](const PoolLineRow& row) { return QVariant(row.line); }},
            {"count", [](const PoolLineRow& row) { return QVariant(row.count); }},
            {"kinds", [](const PoolLineRow& row) { return QVariant(row.kinds); }}};
        return kColumns;
    }
};

/// Something that is wrong with a file of items, or to be known of it.
struct PoolFindingRow {
    QString severity;  ///< "error"
    int sign = 0;      ///< as Sign.Kind of QML
    QString place;     ///< file and line; empty: of no single file
    QString words;     ///< what is wrong and what to do

    bool operator==(const PoolFindingRow&) const = default;
};

class PoolFindingList final : public RowModel<PoolFindingRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamPoolModel")

  public:
    explicit PoolFindingList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<PoolFindingRow>>& columns() const override {
        static const std::vector<Column<PoolFindingRow>> kColumns{
            {"severity", [](const PoolFindingRow& row) { return QVariant(row.severity); }},
            {"severitySign", [](const PoolFindingRow& row) { return QVariant(row.sign); }},
            {"place", [](const PoolFindingRow& row) { return QVariant(row.place); }},
            {"words", [](const PoolFindingRow& row) { return QVariant(row.words); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
