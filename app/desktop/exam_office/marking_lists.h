#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Somebody who marks, or may.
struct MarkingPersonRow {
    QString name;
    bool rates = false;
    bool fixed = false;  ///< is a rater already, and can only be taken out

    bool operator==(const MarkingPersonRow&) const = default;
};

class MarkingPersonList final : public RowModel<MarkingPersonRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by MarkingRoundModel")

  public:
    explicit MarkingPersonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<MarkingPersonRow>>& columns() const override {
        static const std::vector<Column<MarkingPersonRow>> kColumns{
            {"personName", [](const MarkingPersonRow& row) { return QVariant(row.name); }},
            {"rates", [](const MarkingPersonRow& row) { return QVariant(row.rates); }},
            {"fixed", [](const MarkingPersonRow& row) { return QVariant(row.fixed); }}};
        return kColumns;
    }
};

/// How far a rater is, and what the marks say.
struct MarkingRaterRow {
    QString name;
    QString progress;
    QString words;
    bool removable = false;  ///< can be taken out of the plan

    bool operator==(const MarkingRaterRow&) const = default;
};

class MarkingRaterList final : public RowModel<MarkingRaterRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by MarkingRoundModel")

  public:
    explicit MarkingRaterList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<MarkingRaterRow>>& columns() const override {
        static const std::vector<Column<MarkingRaterRow>> kColumns{
            {"raterName", [](const MarkingRaterRow& row) { return QVariant(row.name); }},
            {"progress", [](const MarkingRaterRow& row) { return QVariant(row.progress); }},
            {"words", [](const MarkingRaterRow& row) { return QVariant(row.words); }},
            {"removable", [](const MarkingRaterRow& row) { return QVariant(row.removable); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
