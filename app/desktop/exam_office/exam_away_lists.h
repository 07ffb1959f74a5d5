#pragma once

#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// An answer file that was brought, and what became of it.
struct ExamAnswerRow {
    QString file;
    QString candidate;  ///< "003 王海燕"; empty when the file does not say
    QString standing;
    int sign = 0;  ///< as Sign.Kind of QML
    QString advice;
    QString slip;
    bool takeable = false;  ///< looked at, and can be taken
    bool leftOut = false;   ///< is not taken with the others

    bool operator==(const ExamAnswerRow&) const = default;
};

class ExamAnswerList final : public RowModel<ExamAnswerRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAwayModel")

  public:
    explicit ExamAnswerList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamAnswerRow>>& columns() const override {
        static const std::vector<Column<ExamAnswerRow>> kColumns{
            {"fileName", [](const ExamAnswerRow& row) { return QVariant(row.file); }},
            {"candidate", [](const ExamAnswerRow& row) { return QVariant(row.candidate); }},
            {"standing", [](const ExamAnswerRow& row) { return QVariant(row.standing); }},
            {"standingSign", [](const ExamAnswerRow& row) { return QVariant(row.sign); }},
            {"advice", [](const ExamAnswerRow& row) { return QVariant(row.advice); }},
            {"slip", [](const ExamAnswerRow& row) { return QVariant(row.slip); }},
            {"takeable", [](const ExamAnswerRow& row) { return QVariant(row.takeable); }},
            {"leftOut", [](const ExamAnswerRow& row) { return QVariant(row.leftOut); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
