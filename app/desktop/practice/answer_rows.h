#pragma once

#include "app/desktop/practice/practice_snapshot.h"
#include "app/desktop/row_model.h"
#include "engine/grading/response.h"

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One row of an answer: an option, a blank, a step, a left side or a rubric point.
struct AnswerRow {
    /// How OptionRow.qml draws it; the numbers are those of its enum Mark.
    enum Mark { Open, Selected, Right, Wrong, Rest };

    QString key;  ///< letter or number at the left
    QString text;
    QString entered;  ///< what was typed (blank), chosen (match) or said (status)
    QString reason;   ///< after the reveal
    int mark = Open;
    bool chosen = false;

    bool operator==(const AnswerRow&) const = default;
};

/// The rows of a question for QML.
class AnswerRowList final : public RowModel<AnswerRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PracticeQuestion")

  public:
    explicit AnswerRowList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AnswerRow>>& columns() const override;
};

/// A to Z by place from the top.
[[nodiscard]] QString letterAt(std::size_t place);

/// Rows before the reveal (`revealed` false) or with marks and reasons after it. For a short
/// answer these are the rubric points.
[[nodiscard]] std::vector<AnswerRow> answerRows(const Question& question,
                                                const grading::Response& response,
                                                bool revealed);

/// The right sides of a matching question in the order shown; empty for other kinds.
[[nodiscard]] std::vector<AnswerRow> rightRows(const Question& question,
                                               const grading::Response& response);

/// The response before anything was done: blanks empty, steps as shown, nothing matched.
[[nodiscard]] grading::Response emptyResponse(const Question& question);

/// True when there is something to confirm.
[[nodiscard]] bool isAnswered(const Question& question, const grading::Response& response);

}  // namespace qgt::app
