#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A stage of the results, with what candidates see of it.
struct StageLine {
    QString name;
    QString shows;
    QString state;
    int sign = 0;          ///< Sign.Kind
    bool release = false;  ///< it can be released now
    bool window = false;   ///< releasing it asks until when and how many
    QString notYet;        ///< why not; empty: it can, or it is out
    QString question;      ///< what releasing it does, before it is done

    bool operator==(const StageLine&) const = default;
};

class StageLineList final : public RowModel<StageLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAppealsModel")

  public:
    explicit StageLineList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<StageLine>>& columns() const override {
        static const std::vector<Column<StageLine>> kColumns{
            {"name", [](const StageLine& row) { return QVariant(row.name); }},
            {"shows", [](const StageLine& row) { return QVariant(row.shows); }},
            {"stateWords", [](const StageLine& row) { return QVariant(row.state); }},
            {"stateSign", [](const StageLine& row) { return QVariant(row.sign); }},
            {"releasable", [](const StageLine& row) { return QVariant(row.release); }},
            {"asksWindow", [](const StageLine& row) { return QVariant(row.window); }},
            {"notYet", [](const StageLine& row) { return QVariant(row.notYet); }},
            {"question", [](const StageLine& row) { return QVariant(row.question); }}};
        return kColumns;
    }
};

/// An appeal as it stands in the list of an exam.
struct AppealEntryLine {
    QString heading;
    QString words;
    QString state;
    int sign = 0;  ///< Sign.Kind

    bool operator==(const AppealEntryLine&) const = default;
};

class AppealEntryList final : public RowModel<AppealEntryLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAppealsModel")

  public:
    explicit AppealEntryList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AppealEntryLine>>& columns() const override {
        static const std::vector<Column<AppealEntryLine>> kColumns{
            {"heading", [](const AppealEntryLine& row) { return QVariant(row.heading); }},
            {"words", [](const AppealEntryLine& row) { return QVariant(row.words); }},
            {"stateWords", [](const AppealEntryLine& row) { return QVariant(row.state); }},
            {"stateSign", [](const AppealEntryLine& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// A task that an appeal is about.
struct AppealedTaskLine {
    int number = 0;  ///< in the candidate's paper
    QString heading;
    QString stem;
    QString options;  ///< a line each; empty: there are none
    QString given;
    QString right;

    bool operator==(const AppealedTaskLine&) const = default;
};

class AppealedTaskList final : public RowModel<AppealedTaskLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAppealsModel")

  public:
    explicit AppealedTaskList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AppealedTaskLine>>& columns() const override {
        static const std::vector<Column<AppealedTaskLine>> kColumns{
            {"number", [](const AppealedTaskLine& row) { return QVariant(row.number); }},
            {"heading", [](const AppealedTaskLine& row) { return QVariant(row.heading); }},
            {"stem", [](const AppealedTaskLine& row) { return QVariant(row.stem); }},
            {"options", [](const AppealedTaskLine& row) { return QVariant(row.options); }},
            {"given", [](const AppealedTaskLine& row) { return QVariant(row.given); }},
            {"rightAnswer", [](const AppealedTaskLine& row) { return QVariant(row.right); }}};
        return kColumns;
    }
};

/// A rubric point of an open answer; `lead` begins a new answer: its question and what was given.
struct AppealPointLine {
    QString lead;
    QString point;
    QString readings;  ///< what each reading found of it
    bool met = false;

    bool operator==(const AppealPointLine&) const = default;
};

class AppealPointList final : public RowModel<AppealPointLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAppealsModel")

  public:
    explicit AppealPointList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AppealPointLine>>& columns() const override {
        static const std::vector<Column<AppealPointLine>> kColumns{
            {"lead", [](const AppealPointLine& row) { return QVariant(row.lead); }},
            {"point", [](const AppealPointLine& row) { return QVariant(row.point); }},
            {"readings", [](const AppealPointLine& row) { return QVariant(row.readings); }},
            {"met", [](const AppealPointLine& row) { return QVariant(row.met); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
