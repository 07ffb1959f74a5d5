#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Somebody of the team and the hours that they are given.
struct TrainingPersonRow {
    QString name;
    int hours = 0;
    QString hoursText;

    bool operator==(const TrainingPersonRow&) const = default;
};

class TrainingPersonList final : public RowModel<TrainingPersonRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TrainingViewModel")

  public:
    explicit TrainingPersonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TrainingPersonRow>>& columns() const override {
        static const std::vector<Column<TrainingPersonRow>> kColumns{
            {"name", [](const TrainingPersonRow& row) { return QVariant(row.name); }},
            {"hours", [](const TrainingPersonRow& row) { return QVariant(row.hours); }},
            {"hoursText", [](const TrainingPersonRow& row) { return QVariant(row.hoursText); }}};
        return kColumns;
    }
};

/// A line that may be given a floor.
struct TrainingFloorRow {
    QString name;
    bool chosen = false;

    bool operator==(const TrainingFloorRow&) const = default;
};

class TrainingFloorList final : public RowModel<TrainingFloorRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TrainingViewModel")

  public:
    explicit TrainingFloorList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TrainingFloorRow>>& columns() const override {
        static const std::vector<Column<TrainingFloorRow>> kColumns{
            {"name", [](const TrainingFloorRow& row) { return QVariant(row.name); }},
            {"chosen", [](const TrainingFloorRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// A step of the plan: who, which line, how long, what for, of what it is made.
struct TrainingStepRow {
    QString person;
    QString line;
    QString hours;
    QString gain;
    QString reason;
    QString material;

    bool operator==(const TrainingStepRow&) const = default;
};

class TrainingStepList final : public RowModel<TrainingStepRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TrainingViewModel")

  public:
    explicit TrainingStepList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TrainingStepRow>>& columns() const override {
        static const std::vector<Column<TrainingStepRow>> kColumns{
            {"person", [](const TrainingStepRow& row) { return QVariant(row.person); }},
            {"line", [](const TrainingStepRow& row) { return QVariant(row.line); }},
            {"hours", [](const TrainingStepRow& row) { return QVariant(row.hours); }},
            {"gain", [](const TrainingStepRow& row) { return QVariant(row.gain); }},
            {"reason", [](const TrainingStepRow& row) { return QVariant(row.reason); }},
            {"material", [](const TrainingStepRow& row) { return QVariant(row.material); }}};
        return kColumns;
    }
};

/// Who could teach whom, and why.
struct TrainingPairRow {
    QString pair;
    QString why;

    bool operator==(const TrainingPairRow&) const = default;
};

class TrainingPairList final : public RowModel<TrainingPairRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by TrainingViewModel")

  public:
    explicit TrainingPairList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TrainingPairRow>>& columns() const override {
        static const std::vector<Column<TrainingPairRow>> kColumns{
            {"pair", [](const TrainingPairRow& row) { return QVariant(row.pair); }},
            {"why", [](const TrainingPairRow& row) { return QVariant(row.why); }}};
        return kColumns;
    }
};

/// A task that was handed out; `done` or not yet.
struct TrainingTaskRow {
    QString person;  ///< empty: one's own
    QString line;
    QString what;
    QString reason;
    QString progress;
    QString section;  ///< slug of the first one to read; empty: none
    QString sectionTitle;
    bool done = false;
    bool possible = false;  ///< there is something of it to practise

    bool operator==(const TrainingTaskRow&) const = default;
};

class TrainingTaskList final : public RowModel<TrainingTaskRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by view models of training")

  public:
    explicit TrainingTaskList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<TrainingTaskRow>>& columns() const override {
        static const std::vector<Column<TrainingTaskRow>> kColumns{
            {"person", [](const TrainingTaskRow& row) { return QVariant(row.person); }},
            {"line", [](const TrainingTaskRow& row) { return QVariant(row.line); }},
            {"what", [](const TrainingTaskRow& row) { return QVariant(row.what); }},
            {"reason", [](const TrainingTaskRow& row) { return QVariant(row.reason); }},
            {"progress", [](const TrainingTaskRow& row) { return QVariant(row.progress); }},
            {"section", [](const TrainingTaskRow& row) { return QVariant(row.section); }},
            {"sectionTitle", [](const TrainingTaskRow& row) { return QVariant(row.sectionTitle); }},
            {"done", [](const TrainingTaskRow& row) { return QVariant(row.done); }},
            {"possible", [](const TrainingTaskRow& row) { return QVariant(row.possible); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
