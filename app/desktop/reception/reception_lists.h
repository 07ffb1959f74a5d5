#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line or a matter that a key stands for.
struct ReceptionChoiceRow {
    QString key;
    QString name;
    bool chosen = false;

    bool operator==(const ReceptionChoiceRow&) const = default;
};

class ReceptionChoiceList final : public RowModel<ReceptionChoiceRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReceptionViewModel")

  public:
    explicit ReceptionChoiceList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ReceptionChoiceRow>>& columns() const override {
        static const std::vector<Column<ReceptionChoiceRow>> kColumns{
            {"key", [](const ReceptionChoiceRow& row) { return QVariant(row.key); }},
            {"name", [](const ReceptionChoiceRow& row) { return QVariant(row.name); }},
            {"chosen", [](const ReceptionChoiceRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// Something of one's own of today that may still be taken back.
struct ReceptionEntryRow {
    QString time;
    QString text;

    bool operator==(const ReceptionEntryRow&) const = default;
};

class ReceptionEntryList final : public RowModel<ReceptionEntryRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReceptionViewModel")

  public:
    explicit ReceptionEntryList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ReceptionEntryRow>>& columns() const override {
        static const std::vector<Column<ReceptionEntryRow>> kColumns{
            {"time", [](const ReceptionEntryRow& row) { return QVariant(row.time); }},
            {"entryText", [](const ReceptionEntryRow& row) { return QVariant(row.text); }}};
        return kColumns;
    }
};

/// What the mix says of a line: its share with interval, and what was logged of it.
struct ReceptionMixRow {
    QString name;
    double percent = 0;
    double low = 0;
    double high = 0;
    QString logged;
    QString sentence;

    bool operator==(const ReceptionMixRow&) const = default;
};

class ReceptionMixList final : public RowModel<ReceptionMixRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReceptionViewModel")

  public:
    explicit ReceptionMixList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ReceptionMixRow>>& columns() const override {
        static const std::vector<Column<ReceptionMixRow>> kColumns{
            {"name", [](const ReceptionMixRow& row) { return QVariant(row.name); }},
            {"percent", [](const ReceptionMixRow& row) { return QVariant(row.percent); }},
            {"low", [](const ReceptionMixRow& row) { return QVariant(row.low); }},
            {"high", [](const ReceptionMixRow& row) { return QVariant(row.high); }},
            {"logged", [](const ReceptionMixRow& row) { return QVariant(row.logged); }},
            {"sentence", [](const ReceptionMixRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// A row of a table that has to be mended or looked at.
struct ReceptionFindingRow {
    QString text;
    bool mend = false;

    bool operator==(const ReceptionFindingRow&) const = default;
};

class ReceptionFindingList final : public RowModel<ReceptionFindingRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ReceptionViewModel")

  public:
    explicit ReceptionFindingList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ReceptionFindingRow>>& columns() const override {
        static const std::vector<Column<ReceptionFindingRow>> kColumns{
            {"findingText", [](const ReceptionFindingRow& row) { return QVariant(row.text); }},
            {"mend", [](const ReceptionFindingRow& row) { return QVariant(row.mend); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
