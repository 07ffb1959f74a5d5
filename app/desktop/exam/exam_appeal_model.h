#pragma once

#include "app/desktop/exam/exam_desk.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/row_model.h"

#include <memory>
#include <optional>
#include <string>

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// One appeal of a candidate's own.
struct AppealLine {
    QString heading;  ///< what it is about, and when it was filed
    QString words;
    QString state;
    int sign = 0;    ///< Sign.Kind
    QString answer;  ///< of the assessor; empty: none yet

    bool operator==(const AppealLine&) const = default;
};

class AppealLineList final : public RowModel<AppealLine> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamAppealModel")

  public:
    explicit AppealLineList(QObject* parent) : RowModel(parent) {}

  protected:
    [[nodiscard]] const std::vector<Column<AppealLine>>& columns() const override {
        static const std::vector<Column<AppealLine>> kColumns{
            {"heading", [](const AppealLine& row) { return QVariant(row.heading); }},
            {"words", [](const AppealLine& row) { return QVariant(row.words); }},
            {"stateWords", [](const AppealLine& row) { return QVariant(row.state); }},
            {"stateSign", [](const AppealLine& row) { return QVariant(row.sign); }},
            {"answer", [](const AppealLine& row) { return QVariant(row.answer); }}};
        return kColumns;
    }
};

/// A candidate's appeals against one result, and the one that is being written. What is written is
/// kept while one writes, so that it is there after a power cut.
class ExamAppealModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamViewModel")
    Q_PROPERTY(bool any READ any NOTIFY changed FINAL)
    Q_PROPERTY(bool mayFile READ mayFile NOTIFY changed FINAL)
    Q_PROPERTY(bool mayName READ mayName NOTIFY changed FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString draft READ draft NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool kept READ kept NOTIFY keptChanged FINAL)
    Q_PROPERTY(qgt::app::AppealLineList* lines READ lines CONSTANT FINAL)

  public:
    explicit ExamAppealModel(Deps deps, QObject* parent = nullptr);

    /// There is a window now, or an appeal of before.
    [[nodiscard]] bool any() const;

    /// Appeals are taken and one is left.
    [[nodiscard]] bool mayFile() const { return m_appeals.open && m_appeals.left > 0; }

    /// The paper is shown, so an appeal may be about a single task of it.
    [[nodiscard]] bool mayName() const { return mayFile() && m_appeals.tasks; }

    /// Until when appeals are taken, and how many are left.
    [[nodiscard]] QString notice() const;

    /// What the one that is being written is about.
    [[nodiscard]] QString about() const;
    [[nodiscard]] QString stem() const;

    [[nodiscard]] QString draft() const { return m_draft; }

    /// What is written is on the disk.
    [[nodiscard]] bool kept() const { return m_kept; }

    [[nodiscard]] AppealLineList* lines() { return &m_lines; }

    /// Null: nobody is signed in.
    void attach(std::shared_ptr<ExamDesk> desk);
    void retranslate();
    void show(const ExamReport& report, Instant now);
    /// Begins or goes on with the one about this task; 0: the whole result.
    void begin(int slot);

    Q_INVOKABLE void write(const QString& words);
    /// Keeps what is written so far.
    Q_INVOKABLE void keep();
    Q_INVOKABLE void file();

  signals:
    void changed();
    void draftChanged();
    void keptChanged();
    void filed();

  private:
    void showLines();
    void setKept(bool kept);
    void take(AppealDesk appeals);
    [[nodiscard]] static QString taskName(int slot);
    [[nodiscard]] AppealLine lineOf(const AppealSeen& seen) const;

    std::shared_ptr<ExamDesk> m_desk;
    AttemptId m_attempt;
    AppealDesk m_appeals;
    std::optional<seat::SeatPaper> m_paper;
    Instant m_now;
    int m_slot = 0;
    QString m_draft;
    bool m_kept = true;
    AppealLineList m_lines;
};

}  // namespace qgt::app
