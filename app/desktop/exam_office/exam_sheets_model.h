#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_sheet_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/paper_desk.h"

#include <functional>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Calls of the desk of paper, on the worker's thread.
[[nodiscard]] PaperDesk paperDesk(const OfficeDesk& desk);

/// Answer sheets of an exam on paper: the list of them, one as it is entered, the two readings of
/// one side by side, what was entered of one as it is withdrawn, and what is recorded as somebody
/// contests it.
class ExamSheetsModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(bool locked READ locked NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamSheetList* sheets READ sheets CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SheetDifferenceList* differences READ differences CONSTANT FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(int slot READ slot NOTIFY changed FINAL)
    Q_PROPERTY(QString taskWords READ taskWords NOTIFY changed FINAL)
    Q_PROPERTY(QString expects READ expects NOTIFY changed FINAL)
    Q_PROPERTY(bool writes READ writes NOTIFY changed FINAL)
    Q_PROPERTY(int nextRow READ nextRow NOTIFY changed FINAL)
    Q_PROPERTY(int turn READ turn NOTIFY moved FINAL)
    Q_PROPERTY(QString typed READ typed NOTIFY changed FINAL)
    Q_PROPERTY(QString soFar READ soFar NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(bool anyDifference READ anyDifference NOTIFY changed FINAL)
    Q_PROPERTY(bool recordable READ recordable NOTIFY changed FINAL)
    Q_PROPERTY(bool reader READ reader NOTIFY changed FINAL)
    Q_PROPERTY(QString readAlike READ readAlike NOTIFY changed FINAL)
    Q_PROPERTY(bool looks READ looks NOTIFY changed FINAL)
    Q_PROPERTY(bool late READ late NOTIFY changed FINAL)
    Q_PROPERTY(bool contestable READ contestable NOTIFY changed FINAL)
    Q_PROPERTY(QString recordingWords READ recordingWords NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(bool rereading READ rereading NOTIFY changed FINAL)
    Q_PROPERTY(bool recordedOnce READ recordedOnce NOTIFY changed FINAL)
    Q_PROPERTY(bool damaged READ damaged NOTIFY changed FINAL)
    Q_PROPERTY(bool parted READ parted NOTIFY changed FINAL)
    Q_PROPERTY(QString firstReader READ firstReader NOTIFY changed FINAL)
    Q_PROPERTY(QString secondReader READ secondReader NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int tries READ tries NOTIFY triesChanged FINAL)
    Q_PROPERTY(int keysWanted READ keysWanted NOTIFY keysWantedChanged FINAL)

  public:
    enum class Stage { List, Entry, Compare, Withdrawal, Recording };
    Q_ENUM(Stage)

    explicit ExamSheetsModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] bool locked() const { return m_exam.lock.generation != 0 && m_ring == nullptr; }

    [[nodiscard]] ExamSheetList* sheets() { return &m_sheetRows; }

    [[nodiscard]] SheetDifferenceList* differences() { return &m_differenceRows; }

    /// Of the sheet that is open: whose it is, and the variant.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString counts() const;

    /// The task that is entered next, from 1.
    [[nodiscard]] int slot() const { return m_slot; }

    [[nodiscard]] QString taskWords() const;
    /// What is typed for such a task.
    [[nodiscard]] QString expects() const;

    /// What stands there may be several lines long.
    [[nodiscard]] bool writes() const;

    /// The sheet to go on with: the next one to be entered after that which was finished.
    [[nodiscard]] int nextRow() const { return m_nextRow; }

    /// Counts up whenever another task is to be typed.
    [[nodiscard]] int turn() const { return m_turn; }

    /// What was entered for it already.
    [[nodiscard]] QString typed() const;
    /// The tasks before it, as they were entered.
    [[nodiscard]] QString soFar() const;
    /// Every task is entered.
    [[nodiscard]] bool complete() const;

    [[nodiscard]] bool anyDifference() const { return !m_differenceRows.rows().empty(); }

    /// Both readings agree, or all differences are settled.
    [[nodiscard]] bool recordable() const;

    /// Whoever compares is one of the two who read it.
    [[nodiscard]] bool reader() const { return m_both.mine; }

    /// What both read, task by task, where they read alike.
    [[nodiscard]] QString readAlike() const;

    /// What is compared is recorded: it is only looked at.
    [[nodiscard]] bool looks() const { return m_stage == Stage::Compare && m_both.recorded; }

    /// Results are out: it has to be said why a sheet comes only now.
    [[nodiscard]] bool late() const {
        return m_exam.state == exam::ExamState::Published && !rereading();
    }

    /// The sheet is read anew for an appeal.
    [[nodiscard]] bool rereading() const {
        return m_stage != Stage::List && sheet() != nullptr && sheet()->rereading;
    }

    /// The sheet is recorded, and it may be said that this has to be taken back.
    [[nodiscard]] bool contestable() const;

    /// Who said what of the recording; empty: nobody anything.
    [[nodiscard]] QString recordingWords() const;

    /// Its candidate has seen a result of what is recorded.
    [[nodiscard]] bool shown() const { return sheet() != nullptr && sheet()->isShown; }

    /// It was recorded before and taken back: two persons put it aside.
    [[nodiscard]] bool recordedOnce() const { return sheet() != nullptr && sheet()->takenBack; }

    /// What was entered from the sheet that is withdrawn cannot be read.
    [[nodiscard]] bool damaged() const { return sheet() != nullptr && sheet()->damaged; }

    /// Of the sheet that is withdrawn: the two readings were not compared yet, so that one of them
    /// may be withdrawn alone.
    [[nodiscard]] bool parted() const;
    /// Who reads the sheet that is compared or withdrawn; empty: nobody yet.
    [[nodiscard]] QString firstReader() const;
    [[nodiscard]] QString secondReader() const;

    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    /// With each try the passphrase field is emptied.
    [[nodiscard]] int tries() const { return m_tries; }

    /// Counts up whenever a sheet was to be opened that waits for the keys, and opens with them.
    [[nodiscard]] int keysWanted() const { return m_keysWanted; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void begin(const exam::HeldExam& exam, OfficeRing ring);
    void leave();
    /// One step back inside; false when that leads out.
    [[nodiscard]] bool back();

    Q_INVOKABLE void unlock(const QString& passphrase);
    /// Enters the sheet, compares its readings, or looks at what is recorded.
    Q_INVOKABLE void open(int row);
    /// Keeps what was typed for the task and goes to the next one; nothing typed is a blank.
    Q_INVOKABLE void enter(const QString& keys);
    /// One task back, in a case one station.
    Q_INVOKABLE void previous();
    /// The whole sheet is entered.
    Q_INVOKABLE void finish();
    /// What stands on the sheet: as the first or the second person read it, or as typed.
    Q_INVOKABLE void settleAsFirst(int row);
    Q_INVOKABLE void settleAsSecond(int row);
    Q_INVOKABLE void settle(int row, const QString& keys);
    /// Any task of the sheet, also one that both read alike.
    Q_INVOKABLE void settleTask(const QString& number, const QString& keys);
    /// `lateReason` where results are out.
    Q_INVOKABLE void record(const QString& lateReason);
    /// From looking at a recorded sheet to saying that it has to be taken back.
    Q_INVOKABLE void beginContest();
    /// What is recorded has to be taken back, or stays.
    Q_INVOKABLE void contest(const QString& reason);
    Q_INVOKABLE void uphold(const QString& reason);
    /// To what was entered of a sheet, to withdraw it, or to contest what is recorded.
    Q_INVOKABLE void beginWithdrawal(int row);
    /// Withdraws the first (1) or the second reading (2), or all of it (0).
    Q_INVOKABLE void withdraw(int reading, const QString& reason);
    /// The sheet does not belong to this exam, and is not entered anew.
    /// Nobody reads it anew any more: what was recorded stays.
    Q_INVOKABLE void giveUpReread(const QString& reason);
    Q_INVOKABLE void putAside(const QString& reason);

  signals:
    void changed();
    void triesChanged();
    void keysWantedChanged();
    /// Another task is to be typed.
    void moved();
    /// A sheet became an attempt.
    void recorded();

  private:
    [[nodiscard]] const PaperSheetRow* sheet() const;
    [[nodiscard]] const seat::SeatTask* task(int slot) const;
    void load();
    void goOnAfter(const PersonId& candidate);
    void openEntry(const PersonId& candidate);
    void compare(const PersonId& candidate);
    void look(const PersonId& candidate);
    void showBoth(const PersonId& candidate, Result<SheetToCompare> both);
    void settleAs(int slot, const seat::TaskAnswer& answer);
    void goTo(int slot);
    /// Asks for what is typed next.
    void showTurn();
    /// The case that is entered station by station; null: another task.
    [[nodiscard]] const seat::SeatCase* scenario() const;
    /// The node whose station is entered next.
    [[nodiscard]] int station() const;
    void enterStation(const QString& keys);
    void keepAnswer(const seat::TaskAnswer& answer);
    /// Back to the list, where it says what was done.
    void backWith(std::function<QString()> done);
    void show();
    void showSheets();
    void showDifferences();
    /// What opening a sheet does; empty: nothing.
    [[nodiscard]] static QString nextStep(const PaperSheetRow& row);
    [[nodiscard]] QString stationExpects() const;
    /// What was read at a task, for eyes; of a case with its stations.
    [[nodiscard]] QString readAt(const seat::TaskAnswer& answer, int slot) const;
    [[nodiscard]] QString readerAt(std::size_t place) const;
    [[nodiscard]] QString keysAt(const seat::TaskAnswer& answer, int slot) const;

    std::optional<OfficeDesk> m_desk;
    exam::HeldExam m_exam;
    OfficeRing m_ring;
    Stage m_stage = Stage::List;
    std::vector<PaperSheetRow> m_sheets;
    PersonId m_candidate;
    SheetToEnter m_entry;
    SheetToCompare m_both;
    int m_slot = 0;
    bool m_leaving = false;             ///< it was said that a case is entered half way
    std::vector<seat::SeatMove> m_way;  ///< of the case that is entered, so far
    int m_turn = 0;
    int m_nextRow = 0;
    std::function<QString()> m_done;
    int m_tries = 0;
    std::optional<PersonId> m_waiting;  ///< whose sheet opens with the keys
    int m_keysWanted = 0;
    ExamSheetList m_sheetRows;
    SheetDifferenceList m_differenceRows;
};

}  // namespace qgt::app
