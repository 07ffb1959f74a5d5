#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/row_model.h"
#include "app/runtime/exam_checklist.h"

#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// A line of the checklist before an exam.
struct ExamCheckRow {
    int sign = 0;  ///< as Sign.Kind of QML
    QString words;

    bool operator==(const ExamCheckRow&) const = default;
};

class ExamCheckList final : public RowModel<ExamCheckRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamChecklistModel")

  public:
    explicit ExamCheckList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamCheckRow>>& columns() const override {
        static const std::vector<Column<ExamCheckRow>> kColumns{
            {"checkSign", [](const ExamCheckRow& row) { return QVariant(row.sign); }},
            {"checkWords", [](const ExamCheckRow& row) { return QVariant(row.words); }}};
        return kColumns;
    }
};

/// What has to be right before an exam, and its rehearsal.
class ExamChecklistModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int summarySign READ summarySign NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamCheckList* rows READ rows CONSTANT FINAL)

  public:
    explicit ExamChecklistModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    /// How many points are to be seen to, in words; empty before they were looked at.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int summarySign() const;

    [[nodiscard]] ExamCheckList* rows() { return &m_rows; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    /// `ring` may be null: sealed papers stay shut.
    void begin(const exam::HeldExam& exam, OfficeRing ring);

    /// Looks again.
    Q_INVOKABLE void refresh();
    /// Sets up a rehearsal of the exam.
    Q_INVOKABLE void rehearse();

  signals:
    void changed();
    /// A draft with public items, to be sealed like every exam.
    void rehearsalMade(const qgt::exam::HeldExam& exam);

  private:
    void show();
    [[nodiscard]] int countOf(CheckState state) const;

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    OfficeRing m_ring;
    std::optional<std::vector<CheckedPoint>> m_points;
    ExamCheckList m_rows;
};

}  // namespace qgt::app
