#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An exam, or a mock exam that can be made, in the list.
struct ExamShelfRow {
    QString title;
    QString about;   ///< when, minutes, tasks, marks
    QString remark;  ///< how it stands
    QString action;  ///< what the row does; empty: nothing
    int sign = 0;    ///< 0 none, 1 good, 2 to be done, 3 not passed or missed
};

class ExamShelfList final : public RowModel<ExamShelfRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view models of exams")

  public:
    explicit ExamShelfList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamShelfRow>>& columns() const override {
        static const std::vector<Column<ExamShelfRow>> kColumns{
            {"rowTitle", [](const ExamShelfRow& row) { return QVariant(row.title); }},
            {"about", [](const ExamShelfRow& row) { return QVariant(row.about); }},
            {"remark", [](const ExamShelfRow& row) { return QVariant(row.remark); }},
            {"actionText", [](const ExamShelfRow& row) { return QVariant(row.action); }},
            {"sign", [](const ExamShelfRow& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// A fact or a rule: its name, and what it says.
struct ExamFactRow {
    QString label;
    QString words;
};

class ExamFactList final : public RowModel<ExamFactRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view models of exams")

  public:
    explicit ExamFactList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamFactRow>>& columns() const override {
        static const std::vector<Column<ExamFactRow>> kColumns{
            {"label", [](const ExamFactRow& row) { return QVariant(row.label); }},
            {"words", [](const ExamFactRow& row) { return QVariant(row.words); }}};
        return kColumns;
    }
};

/// A cell of the answer sheet, or the head of a section, which takes a line of its own.
struct SheetRow {
    int slot = 0;    ///< 0: a head
    QString words;   ///< number, or title of the section
    QString remark;  ///< of a head
    QString spoken;  ///< of a cell: number and state
    bool answered = false;
    bool seen = false;
    bool current = false;
    bool flagged = false;
    bool locked = false;
};

class AnswerSheetList final : public RowModel<SheetRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by SittingViewModel")

  public:
    explicit AnswerSheetList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<SheetRow>>& columns() const override {
        static const std::vector<Column<SheetRow>> kColumns{
            {"slot", [](const SheetRow& row) { return QVariant(row.slot); }},
            {"words", [](const SheetRow& row) { return QVariant(row.words); }},
            {"remark", [](const SheetRow& row) { return QVariant(row.remark); }},
            {"spoken", [](const SheetRow& row) { return QVariant(row.spoken); }},
            {"isAnswered", [](const SheetRow& row) { return QVariant(row.answered); }},
            {"isSeen", [](const SheetRow& row) { return QVariant(row.seen); }},
            {"isCurrent", [](const SheetRow& row) { return QVariant(row.current); }},
            {"isFlagged", [](const SheetRow& row) { return QVariant(row.flagged); }},
            {"isLocked", [](const SheetRow& row) { return QVariant(row.locked); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
