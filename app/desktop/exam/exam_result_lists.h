#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A rule of passing and how it came out.
struct RuleRow {
    enum State { Met, NotMet, NoRule };

    QString title;
    QString words;
    int state = NoRule;
};

class RuleList final : public RowModel<RuleRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamResultViewModel")

  public:
    enum State { Met, NotMet, NoRule };
    Q_ENUM(State)

    explicit RuleList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<RuleRow>>& columns() const override {
        static const std::vector<Column<RuleRow>> kColumns{
            {"ruleTitle", [](const RuleRow& row) { return QVariant(row.title); }},
            {"words", [](const RuleRow& row) { return QVariant(row.words); }},
            {"ruleState", [](const RuleRow& row) { return QVariant(row.state); }}};
        return kColumns;
    }
};

/// A block, a line, the cases or a level with its marks.
struct PartRow {
    QString name;
    QString marks;    ///< "13.5 / 15.5"
    QString percent;  ///< "84"
    QString verdict;  ///< of a block with a floor
    QString spoken;   ///< the row as a sentence
    double share = 0;
    double floor = -1;  ///< 0 to 1; -1: none
    bool block = false;
    bool below = false;
};

class PartList final : public RowModel<PartRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamResultViewModel")

  public:
    explicit PartList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<PartRow>>& columns() const override {
        static const std::vector<Column<PartRow>> kColumns{
            {"name", [](const PartRow& row) { return QVariant(row.name); }},
            {"marks", [](const PartRow& row) { return QVariant(row.marks); }},
            {"percent", [](const PartRow& row) { return QVariant(row.percent); }},
            {"verdict", [](const PartRow& row) { return QVariant(row.verdict); }},
            {"spoken", [](const PartRow& row) { return QVariant(row.spoken); }},
            {"share", [](const PartRow& row) { return QVariant(row.share); }},
            {"floorAt", [](const PartRow& row) { return QVariant(row.floor); }},
            {"isBlock", [](const PartRow& row) { return QVariant(row.block); }},
            {"below", [](const PartRow& row) { return QVariant(row.below); }}};
        return kColumns;
    }
};

/// A task of the paper as it was answered, as far as it is released.
struct ReviewedTask {
    QString heading;
    QString stem;
    QString given;
    QString right;   ///< empty: not released, or the same
    QString marks;   ///< empty: not released
    QString reason;  ///< empty: not released
    int grade = -1;  ///< 0 right, 1 partly, 2 wrong or not answered; -1 not released
    int slot = 0;
};

class ReviewedTaskList final : public RowModel<ReviewedTask> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamResultViewModel")

  public:
    explicit ReviewedTaskList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ReviewedTask>>& columns() const override {
        static const std::vector<Column<ReviewedTask>> kColumns{
            {"heading", [](const ReviewedTask& row) { return QVariant(row.heading); }},
            {"stem", [](const ReviewedTask& row) { return QVariant(row.stem); }},
            {"given", [](const ReviewedTask& row) { return QVariant(row.given); }},
            {"rightAnswer", [](const ReviewedTask& row) { return QVariant(row.right); }},
            {"marks", [](const ReviewedTask& row) { return QVariant(row.marks); }},
            {"reason", [](const ReviewedTask& row) { return QVariant(row.reason); }},
            {"grade", [](const ReviewedTask& row) { return QVariant(row.grade); }},
            {"slot", [](const ReviewedTask& row) { return QVariant(row.slot); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
