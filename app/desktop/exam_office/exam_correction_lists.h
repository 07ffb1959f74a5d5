#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A task of the exam's papers, as one looks for it.
struct CorrectionTaskRow {
    QString number;
    QString kind;
    QString words;
    QString facts;  ///< "12 had it, 3 right"

    bool operator==(const CorrectionTaskRow&) const = default;
};

class CorrectionTaskList final : public RowModel<CorrectionTaskRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamCorrectionModel")

  public:
    explicit CorrectionTaskList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CorrectionTaskRow>>& columns() const override {
        static const std::vector<Column<CorrectionTaskRow>> kColumns{
            {"number", [](const CorrectionTaskRow& row) { return QVariant(row.number); }},
            {"kind", [](const CorrectionTaskRow& row) { return QVariant(row.kind); }},
            {"words", [](const CorrectionTaskRow& row) { return QVariant(row.words); }},
            {"facts", [](const CorrectionTaskRow& row) { return QVariant(row.facts); }}};
        return kColumns;
    }
};

/// An option of the task that is looked at, or what was written into its blanks.
struct CorrectionOptionRow {
    QString letter;
    QString words;
    QString counted;       ///< how many took it
    bool inForce = false;  ///< right by the key in force
    bool picked = false;   ///< by who corrects or ordered
    int place = 0;         ///< of a step in the new order, from 1; 0: none yet
    QString marked;        ///< which of all that it is, in words; empty: none

    bool operator==(const CorrectionOptionRow&) const = default;
};

class CorrectionOptionList final : public RowModel<CorrectionOptionRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamCorrectionModel")

  public:
    explicit CorrectionOptionList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CorrectionOptionRow>>& columns() const override {
        static const std::vector<Column<CorrectionOptionRow>> kColumns{
            {"letter", [](const CorrectionOptionRow& row) { return QVariant(row.letter); }},
            {"words", [](const CorrectionOptionRow& row) { return QVariant(row.words); }},
            {"counted", [](const CorrectionOptionRow& row) { return QVariant(row.counted); }},
            {"inForce", [](const CorrectionOptionRow& row) { return QVariant(row.inForce); }},
            {"picked", [](const CorrectionOptionRow& row) { return QVariant(row.picked); }},
            {"place", [](const CorrectionOptionRow& row) { return QVariant(row.place); }},
            {"marked", [](const CorrectionOptionRow& row) { return QVariant(row.marked); }}};
        return kColumns;
    }
};

/// A candidate whose result changes.
struct CorrectionResultRow {
    QString number;
    QString name;
    QString before;
    QString after;
    QString outcome;  ///< whether it turns, and what that means
    int sign = 0;     ///< as Sign.Kind of QML

    bool operator==(const CorrectionResultRow&) const = default;
};

class CorrectionResultList final : public RowModel<CorrectionResultRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamCorrectionModel")

  public:
    explicit CorrectionResultList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CorrectionResultRow>>& columns() const override {
        static const std::vector<Column<CorrectionResultRow>> kColumns{
            {"number", [](const CorrectionResultRow& row) { return QVariant(row.number); }},
            {"personName", [](const CorrectionResultRow& row) { return QVariant(row.name); }},
            {"before", [](const CorrectionResultRow& row) { return QVariant(row.before); }},
            {"after", [](const CorrectionResultRow& row) { return QVariant(row.after); }},
            {"outcome", [](const CorrectionResultRow& row) { return QVariant(row.outcome); }},
            {"outcomeSign", [](const CorrectionResultRow& row) { return QVariant(row.sign); }}};
        return kColumns;
    }
};

/// An order with what became of it.
struct CorrectionEntryRow {
    QString words;  ///< which task, what is done
    QString reason;
    QString state;
    int sign = 0;
    QString steps;  ///< who did what, and when

    bool operator==(const CorrectionEntryRow&) const = default;
};

class CorrectionEntryList final : public RowModel<CorrectionEntryRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamCorrectionModel")

  public:
    explicit CorrectionEntryList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CorrectionEntryRow>>& columns() const override {
        static const std::vector<Column<CorrectionEntryRow>> kColumns{
            {"words", [](const CorrectionEntryRow& row) { return QVariant(row.words); }},
            {"reason", [](const CorrectionEntryRow& row) { return QVariant(row.reason); }},
            {"stateWords", [](const CorrectionEntryRow& row) { return QVariant(row.state); }},
            {"stateSign", [](const CorrectionEntryRow& row) { return QVariant(row.sign); }},
            {"steps", [](const CorrectionEntryRow& row) { return QVariant(row.steps); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
