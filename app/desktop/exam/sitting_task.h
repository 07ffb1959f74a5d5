#pragma once

#include "app/desktop/cases/case_lists.h"
#include "app/desktop/practice/answer_rows.h"
#include "app/desktop/wording.h"
#include "engine/seat/seat_paper.h"
#include "engine/seat/task_answer.h"

#include <cstddef>
#include <optional>
#include <vector>

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The task on the page and what is said to it. A choice is an answer at once; what is typed is one
/// after a moment without keys, or when the task is left; a decision in a case when it is
/// confirmed.
class SittingTask final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by SittingViewModel")
    Q_PROPERTY(Kind kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(int slot READ slot NOTIFY changed FINAL)
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString howTo READ howTo NOTIFY changed FINAL)
    Q_PROPERTY(QString lastLetter READ lastLetter NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool several READ several NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString written READ written NOTIFY draftChanged FINAL)
    Q_PROPERTY(int currentLeft READ currentLeft NOTIFY draftChanged FINAL)
    Q_PROPERTY(int moves READ moves NOTIFY stepMoved FINAL)
    Q_PROPERTY(int movedTo READ movedTo NOTIFY stepMoved FINAL)
    Q_PROPERTY(QString prompt READ prompt NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool caseOpen READ caseOpen NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool caseEnded READ caseEnded NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool caseReady READ caseReady NOTIFY draftChanged FINAL)
    Q_PROPERTY(qgt::app::AnswerRowList* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AnswerRowList* rights READ rights CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CaseLineList* lines READ lines CONSTANT FINAL)

  public:
    enum class Kind { Single, Multiple, TrueFalse, FillIn, Ordering, Matching, ShortAnswer, Case };
    Q_ENUM(Kind)

    explicit SittingTask(QObject* parent);

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(m_task.kind); }

    [[nodiscard]] int slot() const { return m_slot; }

    [[nodiscard]] QString stem() const;

    /// One line on how to answer this kind.
    [[nodiscard]] QString howTo() const;

    /// Of the options, for the key caps: "D"; empty where letters do nothing.
    [[nodiscard]] QString lastLetter() const;

    [[nodiscard]] bool several() const { return kind() == Kind::Multiple; }

    [[nodiscard]] bool answered() const;

    [[nodiscard]] QString written() const;

    /// Matching: the left side that the next letter belongs to.
    [[nodiscard]] int currentLeft() const { return m_left; }

    /// Steps moved so far, and where the last one stands: the focus follows it.
    [[nodiscard]] int moves() const { return m_moves; }

    [[nodiscard]] int movedTo() const { return m_movedTo; }

    /// Of the decision to take in a case.
    [[nodiscard]] QString prompt() const;

    /// The decision is an open question.
    [[nodiscard]] bool caseOpen() const;
    [[nodiscard]] bool caseEnded() const;
    /// Something is chosen or written that can be confirmed.
    [[nodiscard]] bool caseReady() const;

    [[nodiscard]] AnswerRowList* rows() { return &m_rows; }

    [[nodiscard]] AnswerRowList* rights() { return &m_rights; }

    [[nodiscard]] CaseLineList* lines() { return &m_lines; }

    /// Shows a task; what was typed to the one before must have been settled.
    void show(int slot, const seat::SeatTask& task, const seat::TaskAnswer& answer);
    void retranslate();

    /// The paper cannot be written on: nothing changes.
    void setLocked(bool locked) { m_locked = locked; }

    /// Something typed is not an answer yet.
    [[nodiscard]] bool typing() const { return m_typed.isActive(); }

    /// The row at a place from the top: chooses, toggles, or matches the current left side.
    Q_INVOKABLE void choose(int place);
    Q_INVOKABLE void setBlank(int blank, const QString& entered);
    Q_INVOKABLE void setWritten(const QString& entered);
    /// Moves a step by so many places; true when there was room.
    Q_INVOKABLE bool shiftStep(int from, int by);
    /// The steps stand right as they are.
    Q_INVOKABLE void keepOrder();
    Q_INVOKABLE void chooseLeft(int left);
    Q_INVOKABLE void pair(int left, int right);
    Q_INVOKABLE void clear();
    /// Says in the case what is chosen or written.
    Q_INVOKABLE void confirm();
    /// What was typed becomes an answer now.
    Q_INVOKABLE void settle();

  signals:
    void changed();
    void draftChanged();
    void stepMoved();
    /// This is said to the task from now on.
    void said(int slot, const qgt::seat::TaskAnswer& answer);

  private:
    [[nodiscard]] bool open() const { return m_slot > 0 && !m_locked; }

    [[nodiscard]] const seat::SeatNode* node() const;
    void chooseOption(std::size_t place);
    void match(std::size_t left, std::size_t right);
    void fillOrder();
    void say();
    void refresh();
    [[nodiscard]] std::vector<AnswerRow> taskRows() const;
    [[nodiscard]] std::vector<AnswerRow> choiceRows(const std::vector<std::string>& texts) const;
    [[nodiscard]] std::vector<AnswerRow> stepRows() const;
    [[nodiscard]] std::vector<AnswerRow> pairRows() const;
    [[nodiscard]] std::vector<AnswerRow> nodeRows() const;
    [[nodiscard]] std::vector<CaseLine> talk() const;

    seat::SeatTask m_task;
    seat::TaskAnswer m_answer;
    int m_slot = 0;
    bool m_locked = false;
    int m_left = 0;
    int m_moves = 0;
    int m_movedTo = 0;
    int m_chosen = -1;  ///< in a case, not yet said
    QString m_open;     ///< the same for an open question
    QTimer m_typed;
    AnswerRowList m_rows;
    AnswerRowList m_rights;
    CaseLineList m_lines;
};

}  // namespace qgt::app
