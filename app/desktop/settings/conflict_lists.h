#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One place where the unit and the newer bank changed the same thing differently.
struct ConflictLine {
    QString kind;  ///< "item"
    QString label;
    QString remark;  ///< what both did, and in which file
    QString mine;    ///< the lines that differ
    QString theirs;
    QString wholeMine;
    QString wholeTheirs;
    bool takesTheirs = false;

    bool operator==(const ConflictLine&) const = default;
};

class ConflictList final : public RowModel<ConflictLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BankUpdateViewModel")

  public:
    explicit ConflictList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ConflictLine>>& columns() const override {
        using Row = ConflictLine;
        static const std::vector<Column<Row>> kColumns{
            {"kind", [](const Row& row) { return QVariant(row.kind); }},
            {"label", [](const Row& row) { return QVariant(row.label); }},
            {"remark", [](const Row& row) { return QVariant(row.remark); }},
            {"mine", [](const Row& row) { return QVariant(row.mine); }},
            {"theirs", [](const Row& row) { return QVariant(row.theirs); }},
            {"wholeMine", [](const Row& row) { return QVariant(row.wholeMine); }},
            {"wholeTheirs", [](const Row& row) { return QVariant(row.wholeTheirs); }},
            {"takesTheirs", [](const Row& row) { return QVariant(row.takesTheirs); }}};
        return kColumns;
    }
};

/// Conflicts of one kind, to decide all at once.
struct ConflictKind {
    QString words;  ///< "items: 3, of them 1 taken from the newer bank"
    QString name;

    bool operator==(const ConflictKind&) const = default;
};

class ConflictKindList final : public RowModel<ConflictKind> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by BankUpdateViewModel")

  public:
    explicit ConflictKindList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ConflictKind>>& columns() const override {
        static const std::vector<Column<ConflictKind>> kColumns{
            {"words", [](const ConflictKind& row) { return QVariant(row.words); }},
            {"name", [](const ConflictKind& row) { return QVariant(row.name); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
