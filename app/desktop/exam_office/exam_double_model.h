#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/row_model.h"

#include <optional>

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One of several attempts, as it is held against the others.
struct ExamDoubleRow {
    QString label;  ///< "Attempt 1"
    QString place;
    QString began;
    QString ended;
    QString last;
    QString answered;
    QString slip;
    bool counts = false;  ///< as it stands
    bool chosen = false;  ///< by whoever is deciding

    bool operator==(const ExamDoubleRow&) const = default;
};

class ExamDoubleList final : public RowModel<ExamDoubleRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamDoubleModel")

  public:
    explicit ExamDoubleList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<ExamDoubleRow>>& columns() const override {
        static const std::vector<Column<ExamDoubleRow>> kColumns{
            {"label", [](const ExamDoubleRow& row) { return QVariant(row.label); }},
            {"place", [](const ExamDoubleRow& row) { return QVariant(row.place); }},
            {"began", [](const ExamDoubleRow& row) { return QVariant(row.began); }},
            {"ended", [](const ExamDoubleRow& row) { return QVariant(row.ended); }},
            {"lastHeard", [](const ExamDoubleRow& row) { return QVariant(row.last); }},
            {"answered", [](const ExamDoubleRow& row) { return QVariant(row.answered); }},
            {"slip", [](const ExamDoubleRow& row) { return QVariant(row.slip); }},
            {"counts", [](const ExamDoubleRow& row) { return QVariant(row.counts); }},
            {"chosen", [](const ExamDoubleRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// Several attempts of one candidate side by side, of which one is chosen, with a reason. Nothing
/// is chosen beforehand: who decides has to look.
class ExamDoubleModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString before READ before NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamDoubleList* list READ list CONSTANT FINAL)

  public:
    explicit ExamDoubleModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString heading() const;
    /// What was decided before and why; empty: nothing.
    [[nodiscard]] QString before() const;

    /// One is chosen.
    [[nodiscard]] bool possible() const { return m_chosen >= 0; }

    [[nodiscard]] ExamDoubleList* list() { return &m_list; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void begin(const ExamId& exam, const SeatRow& row, Instant now);

    Q_INVOKABLE void choose(int row);
    /// The chosen one counts from now on.
    Q_INVOKABLE void decide(const QString& reason);

  signals:
    void changed();
    void decided();

  private:
    void show();

    std::optional<OfficeDesk> m_desk;
    ExamId m_exam;
    SeatRow m_row;
    Instant m_now;
    ExamDoubleList m_list;
    int m_chosen = -1;
};

}  // namespace qgt::app
