#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A blueprint in the list of the page.
struct BlueprintLine {
    QString title;
    QString facts;  ///< "100 marks · 90 minutes · 62 tasks"
    QString pass;
    QString origin;
    QString state;  ///< what is wrong, or who uses it
    int sign = 0;   ///< as Sign.Kind of QML

    bool operator==(const BlueprintLine&) const = default;
};

class BlueprintList final : public RowModel<BlueprintLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BlueprintsViewModel")

  public:
    explicit BlueprintList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BlueprintLine>>& columns() const override {
        static const std::vector<Column<BlueprintLine>> kColumns{
            {"planTitle", [](const BlueprintLine& row) { return QVariant(row.title); }},
            {"facts", [](const BlueprintLine& row) { return QVariant(row.facts); }},
            {"pass", [](const BlueprintLine& row) { return QVariant(row.pass); }},
            {"origin", [](const BlueprintLine& row) { return QVariant(row.origin); }},
            {"planState", [](const BlueprintLine& row) { return QVariant(row.state); }},
            {"stateSign", [](const BlueprintLine& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// A line of the form of one step.
struct BlueprintFormRow {
    /// Heading and Note are read only. Part: a section's head with its buttons. Range: at least and
    /// at most. Several: any of the choices.
    enum Kind { Heading, Note, Part, Text, Number, Switch, Choice, Several, Range };

    Kind kind = Note;
    QString field;
    QString label;
    QString name;   ///< what a screen reader says; the label is short
    QString value;  ///< of a Range the least
    QString most;   ///< of a Range
    QString unit;
    QString choices;  ///< one a line
    int chosen = -1;  ///< of Several a bit for each
    QString error;
    QString remark;
    int sign = 0;  ///< of a Note or of the remark, as Sign.Kind of QML

    bool operator==(const BlueprintFormRow&) const = default;
};

class BlueprintFormList final : public RowModel<BlueprintFormRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BlueprintEditorModel")

  public:
    explicit BlueprintFormList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BlueprintFormRow>>& columns() const override {
        using Row = BlueprintFormRow;
        static const std::vector<Column<Row>> kColumns{
            {"kind", [](const Row& row) { return QVariant(static_cast<int>(row.kind)); }},
            {"field", [](const Row& row) { return QVariant(row.field); }},
            {"label", [](const Row& row) { return QVariant(row.label); }},
            {"name", [](const Row& row) { return QVariant(row.name); }},
            {"value", [](const Row& row) { return QVariant(row.value); }},
            {"most", [](const Row& row) { return QVariant(row.most); }},
            {"unit", [](const Row& row) { return QVariant(row.unit); }},
            {"choices", [](const Row& row) { return QVariant(row.choices); }},
            {"chosen", [](const Row& row) { return QVariant(row.chosen); }},
            {"error", [](const Row& row) { return QVariant(row.error); }},
            {"remark", [](const Row& row) { return QVariant(row.remark); }},
            {"sign", [](const Row& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// A step of the editor with how many places are wrong in it.
struct BlueprintStep {
    QString title;
    int problems = 0;
    bool shown = false;

    bool operator==(const BlueprintStep&) const = default;
};

class BlueprintStepList final : public RowModel<BlueprintStep> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BlueprintEditorModel")

  public:
    explicit BlueprintStepList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BlueprintStep>>& columns() const override {
        static const std::vector<Column<BlueprintStep>> kColumns{
            {"stepTitle", [](const BlueprintStep& row) { return QVariant(row.title); }},
            {"problems", [](const BlueprintStep& row) { return QVariant(row.problems); }},
            {"shown", [](const BlueprintStep& row) { return QVariant(row.shown); }}};
        return kColumns;
    }
};

/// A section of a paper that was drawn on trial.
struct BlueprintTrialPart {
    QString title;
    QString tasks;  ///< one a line

    bool operator==(const BlueprintTrialPart&) const = default;
};

class BlueprintTrialList final : public RowModel<BlueprintTrialPart> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BlueprintTrialModel")

  public:
    explicit BlueprintTrialList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<BlueprintTrialPart>>& columns() const override {
        static const std::vector<Column<BlueprintTrialPart>> kColumns{
            {"partTitle", [](const BlueprintTrialPart& row) { return QVariant(row.title); }},
            {"tasks", [](const BlueprintTrialPart& row) { return QVariant(row.tasks); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
