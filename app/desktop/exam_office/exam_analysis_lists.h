#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A task of the papers and what its answers say, a line.
struct AnalysedTaskRow {
    QString stem;  ///< the first line
    QString kind;
    QString facility;
    QString rest;
    QString flag;  ///< the most urgent, in a few words
    int sign = 0;  ///< as Sign.Kind of QML

    bool operator==(const AnalysedTaskRow&) const = default;
};

class AnalysedTaskList final : public RowModel<AnalysedTaskRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAnalysisModel")

  public:
    explicit AnalysedTaskList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AnalysedTaskRow>>& columns() const override {
        static const std::vector<Column<AnalysedTaskRow>> kColumns{
            {"stem", [](const AnalysedTaskRow& row) { return QVariant(row.stem); }},
            {"kindName", [](const AnalysedTaskRow& row) { return QVariant(row.kind); }},
            {"facility", [](const AnalysedTaskRow& row) { return QVariant(row.facility); }},
            {"rest", [](const AnalysedTaskRow& row) { return QVariant(row.rest); }},
            {"flag", [](const AnalysedTaskRow& row) { return QVariant(row.flag); }},
            {"flagSign", [](const AnalysedTaskRow& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// An option and who chose it: shares of the lower, middle and upper group, below 0 where the group
/// is too small to be shown.
struct AnalysedOptionRow {
    QString letter;
    QString words;
    bool key = false;
    QString chosen;
    QString rest;
    double lower = -1;
    double middle = -1;
    double upper = -1;

    bool operator==(const AnalysedOptionRow&) const = default;
};

class AnalysedOptionList final : public RowModel<AnalysedOptionRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAnalysisModel")

  public:
    explicit AnalysedOptionList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AnalysedOptionRow>>& columns() const override {
        static const std::vector<Column<AnalysedOptionRow>> kColumns{
            {"letter", [](const AnalysedOptionRow& row) { return QVariant(row.letter); }},
            {"words", [](const AnalysedOptionRow& row) { return QVariant(row.words); }},
            {"isKey", [](const AnalysedOptionRow& row) { return QVariant(row.key); }},
            {"chosen", [](const AnalysedOptionRow& row) { return QVariant(row.chosen); }},
            {"rest", [](const AnalysedOptionRow& row) { return QVariant(row.rest); }},
            {"lower", [](const AnalysedOptionRow& row) { return QVariant(row.lower); }},
            {"middle", [](const AnalysedOptionRow& row) { return QVariant(row.middle); }},
            {"upper", [](const AnalysedOptionRow& row) { return QVariant(row.upper); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
