#pragma once

#include "app/desktop/cases/case_snapshot.h"
#include "app/desktop/list_in_property.h"
#include "app/desktop/row_model.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// How good something was, for a sign: 0 right, 1 usable or missed, 2 wrong or forfeited.
[[nodiscard]] inline int gradeOf(bank::ChoiceQuality quality) {
    return static_cast<int>(quality);
}

/// A case of the list in words.
struct CaseShelfRow {
    QString id;
    QString title;
    QString about;   ///< line, place, minutes
    QString remark;  ///< what the person did with it
    bool open = false;
    bool played = false;
    bool mastered = false;  ///< once without a mark lost
};

class CaseShelfList final : public RowModel<CaseShelfRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    explicit CaseShelfList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CaseShelfRow>>& columns() const override {
        static const std::vector<Column<CaseShelfRow>> kColumns{
            {"caseId", [](const CaseShelfRow& row) { return QVariant(row.id); }},
            {"caseTitle", [](const CaseShelfRow& row) { return QVariant(row.title); }},
            {"about", [](const CaseShelfRow& row) { return QVariant(row.about); }},
            {"remark", [](const CaseShelfRow& row) { return QVariant(row.remark); }},
            {"isOpen", [](const CaseShelfRow& row) { return QVariant(row.open); }},
            {"played", [](const CaseShelfRow& row) { return QVariant(row.played); }},
            {"mastered", [](const CaseShelfRow& row) { return QVariant(row.mastered); }}};
        return kColumns;
    }
};

/// The conversation so far.
class CaseLineList final : public RowModel<CaseLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    enum Kind { Told, Said, Own, Outcome };
    Q_ENUM(Kind)

    explicit CaseLineList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CaseLine>>& columns() const override {
        static const std::vector<Column<CaseLine>> kColumns{
            {"lineKind", [](const CaseLine& row) { return QVariant(static_cast<int>(row.kind)); }},
            {"who", [](const CaseLine& row) { return QVariant(row.who); }},
            {"words", [](const CaseLine& row) { return QVariant(row.text); }},
            {"headline", [](const CaseLine& row) { return QVariant(row.headline); }},
            {"grade", [](const CaseLine& row) { return QVariant(gradeOf(row.quality)); }}};
        return kColumns;
    }
};

/// A choice or a rubric point, and whether it is chosen.
struct CaseOptionRow {
    QString key;
    QString text;
    bool chosen = false;
};

class CaseOptionList final : public RowModel<CaseOptionRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    explicit CaseOptionList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CaseOptionRow>>& columns() const override {
        static const std::vector<Column<CaseOptionRow>> kColumns{
            {"rowKey", [](const CaseOptionRow& row) { return QVariant(row.key); }},
            {"optionText", [](const CaseOptionRow& row) { return QVariant(row.text); }},
            {"isChosen", [](const CaseOptionRow& row) { return QVariant(row.chosen); }}};
        return kColumns;
    }
};

/// The decisions in the head.
class CaseStepList final : public RowModel<CaseStepMark> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    enum State { Done, Now, Ahead };
    Q_ENUM(State)

    explicit CaseStepList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CaseStepMark>>& columns() const override {
        static const std::vector<Column<CaseStepMark>> kColumns{
            {"stepName", [](const CaseStepMark& row) { return QVariant(row.name); }},
            {"stepState",
             [](const CaseStepMark& row) { return QVariant(static_cast<int>(row.state)); }},
            {"grade", [](const CaseStepMark& row) { return QVariant(gradeOf(row.quality)); }}};
        return kColumns;
    }
};

/// One stair of a line that is drawn: from `before` to `level`, both of 0 to 1.
struct CourseStair {
    double before = 0;
    double level = 0;
};

class CourseList final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    explicit CourseList(QObject* parent) : QAbstractListModel(parent) {}

    void setRows(std::vector<CourseStair> rows) {
        beginResetModel();
        m_rows.set(std::move(rows));
        endResetModel();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return m_rows.count(parent);
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return m_rows.cell(index, role);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return m_rows.names(); }

  private:
    ListRows<CourseStair> m_rows{
        {{"before", [](const CourseStair& row) { return QVariant(row.before); }},
         {"level", [](const CourseStair& row) { return QVariant(row.level); }}}};
};

/// One decision of the debrief in words.
class CaseComparisonList final : public RowModel<CaseComparison> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    explicit CaseComparisonList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CaseComparison>>& columns() const override {
        static const std::vector<Column<CaseComparison>> kColumns{
            {"stepName", [](const CaseComparison& row) { return QVariant(row.step); }},
            {"taken", [](const CaseComparison& row) { return QVariant(row.taken); }},
            {"best", [](const CaseComparison& row) { return QVariant(row.best); }},
            {"grade", [](const CaseComparison& row) { return QVariant(gradeOf(row.quality)); }},
            {"same", [](const CaseComparison& row) { return QVariant(row.same); }},
            {"byPoints", [](const CaseComparison& row) { return QVariant(row.byPoints); }},
            {"takenWhy", [](const CaseComparison& row) { return QVariant(row.takenWhy); }},
            {"bestWhy", [](const CaseComparison& row) { return QVariant(row.bestWhy); }},
            {"movePlace", [](const CaseComparison& row) { return QVariant(row.place); }}};
        return kColumns;
    }
};

/// A criterion of the debrief in words.
struct CriterionRow {
    QString text;
    QString marks;
    QString basis;
    int grade = 0;
    QString state;
};

class CriterionList final : public RowModel<CriterionRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by CaseViewModel")

  public:
    explicit CriterionList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<CriterionRow>>& columns() const override {
        static const std::vector<Column<CriterionRow>> kColumns{
            {"criterion", [](const CriterionRow& row) { return QVariant(row.text); }},
            {"marks", [](const CriterionRow& row) { return QVariant(row.marks); }},
            {"basis", [](const CriterionRow& row) { return QVariant(row.basis); }},
            {"grade", [](const CriterionRow& row) { return QVariant(row.grade); }},
            {"stateText", [](const CriterionRow& row) { return QVariant(row.state); }}};
        return kColumns;
    }
};

}  // namespace qgt::app
