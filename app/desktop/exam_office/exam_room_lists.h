#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// How a candidate stands, as the board shows it.
struct ExamBoardRow {
    QString number;
    QString name;
    QString committee;
    QString state;
    int sign = 0;  ///< as Sign.Kind of QML
    QString answered;
    QString started;
    QString last;
    QString extra;
    bool quiet = false;  ///< nothing is to be looked at here: not begun, or over

    bool operator==(const ExamBoardRow&) const = default;
};

class ExamBoardList final : public RowModel<ExamBoardRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamRoomModel")

  public:
    explicit ExamBoardList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamBoardRow>>& columns() const override {
        static const std::vector<Column<ExamBoardRow>> kColumns{
            {"number", [](const ExamBoardRow& row) { return QVariant(row.number); }},
            {"personName", [](const ExamBoardRow& row) { return QVariant(row.name); }},
            {"committee", [](const ExamBoardRow& row) { return QVariant(row.committee); }},
            {"seatState", [](const ExamBoardRow& row) { return QVariant(row.state); }},
            {"stateSign", [](const ExamBoardRow& row) { return QVariant(row.sign); }},
            {"answered", [](const ExamBoardRow& row) { return QVariant(row.answered); }},
            {"started", [](const ExamBoardRow& row) { return QVariant(row.started); }},
            {"last", [](const ExamBoardRow& row) { return QVariant(row.last); }},
            {"extra", [](const ExamBoardRow& row) { return QVariant(row.extra); }},
            {"quiet", [](const ExamBoardRow& row) { return QVariant(row.quiet); }}};
        return kColumns;
    }
};

/// Something that happened at a seat.
struct ExamIncidentRow {
    QString at;
    QString words;

    bool operator==(const ExamIncidentRow&) const = default;
};

class ExamIncidentList final : public RowModel<ExamIncidentRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamRoomModel")

  public:
    explicit ExamIncidentList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamIncidentRow>>& columns() const override {
        static const std::vector<Column<ExamIncidentRow>> kColumns{
            {"at", [](const ExamIncidentRow& row) { return QVariant(row.at); }},
            {"incident", [](const ExamIncidentRow& row) { return QVariant(row.words); }}};
        return kColumns;
    }
};

/// What a candidate got.
struct ExamResultRow {
    QString number;
    QString name;
    QString committee;
    QString marks;
    QString outcome;
    int sign = 0;
    QString remark;  ///< which rules failed, or what is still to be marked

    bool operator==(const ExamResultRow&) const = default;
};

class ExamResultList final : public RowModel<ExamResultRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamRoomModel")

  public:
    explicit ExamResultList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamResultRow>>& columns() const override {
        static const std::vector<Column<ExamResultRow>> kColumns{
            {"number", [](const ExamResultRow& row) { return QVariant(row.number); }},
            {"personName", [](const ExamResultRow& row) { return QVariant(row.name); }},
            {"committee", [](const ExamResultRow& row) { return QVariant(row.committee); }},
            {"marks", [](const ExamResultRow& row) { return QVariant(row.marks); }},
            {"outcome", [](const ExamResultRow& row) { return QVariant(row.outcome); }},
            {"outcomeSign", [](const ExamResultRow& row) { return QVariant(row.sign); }},
            {"remark", [](const ExamResultRow& row) { return QVariant(row.remark); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
