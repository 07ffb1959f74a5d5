#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A person of the team, the head of a row.
struct TeamPersonRow {
    QString name;
    QString key;  ///< the digit that puts them on duty; empty beyond the ninth
    bool away = false;
    bool onDuty = false;
    QString sentence;  ///< as a screen reader says it

    bool operator==(const TeamPersonRow&) const = default;
};

class TeamPersonList final : public RowModel<TeamPersonRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TeamViewModel")

  public:
    explicit TeamPersonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TeamPersonRow>>& columns() const override {
        static const std::vector<Column<TeamPersonRow>> kColumns{
            {"name", [](const TeamPersonRow& row) { return QVariant(row.name); }},
            {"key", [](const TeamPersonRow& row) { return QVariant(row.key); }},
            {"away", [](const TeamPersonRow& row) { return QVariant(row.away); }},
            {"onDuty", [](const TeamPersonRow& row) { return QVariant(row.onDuty); }},
            {"sentence", [](const TeamPersonRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// A line, the head of a column, and how the whole team stands in it.
struct TeamLineRow {
    QString name;
    double share = 0;  ///< of the requests, against the line with most
    int covered = 0;   ///< per cent, by all together
    QString bears;     ///< how many absences it bears
    bool single = false;
    QString sentence;

    bool operator==(const TeamLineRow&) const = default;
};

class TeamLineList final : public RowModel<TeamLineRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TeamViewModel")

  public:
    explicit TeamLineList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TeamLineRow>>& columns() const override {
        static const std::vector<Column<TeamLineRow>> kColumns{
            {"name", [](const TeamLineRow& row) { return QVariant(row.name); }},
            {"share", [](const TeamLineRow& row) { return QVariant(row.share); }},
            {"covered", [](const TeamLineRow& row) { return QVariant(row.covered); }},
            {"bears", [](const TeamLineRow& row) { return QVariant(row.bears); }},
            {"single", [](const TeamLineRow& row) { return QVariant(row.single); }},
            {"sentence", [](const TeamLineRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// A cell for mouse and screen reader; how it looks is painted (HeatMap).
struct TeamCellRow {
    int row = 0;
    int column = 0;
    QString sentence;

    bool operator==(const TeamCellRow&) const = default;
};

class TeamCellList final : public RowModel<TeamCellRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TeamViewModel")

  public:
    explicit TeamCellList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TeamCellRow>>& columns() const override {
        static const std::vector<Column<TeamCellRow>> kColumns{
            {"cellRow", [](const TeamCellRow& row) { return QVariant(row.row); }},
            {"cellColumn", [](const TeamCellRow& row) { return QVariant(row.column); }},
            {"sentence", [](const TeamCellRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// How much of a line those on duty cover, with what the best swap would make of it.
struct TeamBarRow {
    QString name;
    int percent = 0;
    int ghost = -1;  ///< after the swap; -1: there is none
    bool gap = false;
    QString sentence;

    bool operator==(const TeamBarRow&) const = default;
};

class TeamBarList final : public RowModel<TeamBarRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TeamViewModel")

  public:
    explicit TeamBarList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TeamBarRow>>& columns() const override {
        static const std::vector<Column<TeamBarRow>> kColumns{
            {"name", [](const TeamBarRow& row) { return QVariant(row.name); }},
            {"percent", [](const TeamBarRow& row) { return QVariant(row.percent); }},
            {"ghost", [](const TeamBarRow& row) { return QVariant(row.ghost); }},
            {"gap", [](const TeamBarRow& row) { return QVariant(row.gap); }},
            {"sentence", [](const TeamBarRow& row) { return QVariant(row.sentence); }}};
        return kColumns;
    }
};

/// A level with whose it is, or of which line.
struct TeamLevelRow {
    QString name;
    QString role;  ///< "A", "B" or empty
    int level = -1;

    bool operator==(const TeamLevelRow&) const = default;
};

class TeamLevelList final : public RowModel<TeamLevelRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TeamViewModel")

  public:
    explicit TeamLevelList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TeamLevelRow>>& columns() const override {
        static const std::vector<Column<TeamLevelRow>> kColumns{
            {"name", [](const TeamLevelRow& row) { return QVariant(row.name); }},
            {"role", [](const TeamLevelRow& row) { return QVariant(row.role); }},
            {"level", [](const TeamLevelRow& row) { return QVariant(row.level); }}};
        return kColumns;
    }
};

/// A desk put aside to compare.
struct TeamKeptRow {
    QString who;
    QString rate;
    QString gap;

    bool operator==(const TeamKeptRow&) const = default;
};

class TeamKeptList final : public RowModel<TeamKeptRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TeamViewModel")

  public:
    explicit TeamKeptList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TeamKeptRow>>& columns() const override {
        static const std::vector<Column<TeamKeptRow>> kColumns{
            {"who", [](const TeamKeptRow& row) { return QVariant(row.who); }},
            {"rate", [](const TeamKeptRow& row) { return QVariant(row.rate); }},
            {"gap", [](const TeamKeptRow& row) { return QVariant(row.gap); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
