#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An answer sheet and how far it is.
struct ExamSheetRow {
    QString who;  ///< number and name
    QString place;
    QString variant;
    QString state;
    int sign = 0;  ///< as Sign.Kind of QML
    QString next;  ///< what opening it does; empty: nothing
    bool withdrawable = false;
    bool recorded = false;

    bool operator==(const ExamSheetRow&) const = default;
};

class ExamSheetList final : public RowModel<ExamSheetRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamSheetsModel")

  public:
    explicit ExamSheetList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamSheetRow>>& columns() const override {
        static const std::vector<Column<ExamSheetRow>> kColumns{
            {"who", [](const ExamSheetRow& row) { return QVariant(row.who); }},
            {"place", [](const ExamSheetRow& row) { return QVariant(row.place); }},
            {"variant", [](const ExamSheetRow& row) { return QVariant(row.variant); }},
            {"sheetState", [](const ExamSheetRow& row) { return QVariant(row.state); }},
            {"stateSign", [](const ExamSheetRow& row) { return QVariant(row.sign); }},
            {"nextStep", [](const ExamSheetRow& row) { return QVariant(row.next); }},
            {"withdrawable", [](const ExamSheetRow& row) { return QVariant(row.withdrawable); }},
            {"isRecorded", [](const ExamSheetRow& row) { return QVariant(row.recorded); }}};
        return kColumns;
    }
};

/// A task that two persons read differently.
struct SheetDifferenceRow {
    QString task;
    QString first;
    QString second;
    QString settled;   ///< what counts and who said so, or what one reader says alone
    bool open = true;  ///< nothing counts yet

    bool operator==(const SheetDifferenceRow&) const = default;
};

class SheetDifferenceList final : public RowModel<SheetDifferenceRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamSheetsModel")

  public:
    explicit SheetDifferenceList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<SheetDifferenceRow>>& columns() const override {
        static const std::vector<Column<SheetDifferenceRow>> kColumns{
            {"taskWords", [](const SheetDifferenceRow& row) { return QVariant(row.task); }},
            {"firstRead", [](const SheetDifferenceRow& row) { return QVariant(row.first); }},
            {"secondRead", [](const SheetDifferenceRow& row) { return QVariant(row.second); }},
            {"settledWords", [](const SheetDifferenceRow& row) { return QVariant(row.settled); }},
            {"isOpen", [](const SheetDifferenceRow& row) { return QVariant(row.open); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
