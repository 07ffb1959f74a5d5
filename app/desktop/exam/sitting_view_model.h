#pragma once

#include "app/desktop/exam/exam_lists.h"
#include "app/desktop/exam/invigilator_model.h"
#include "app/desktop/exam/sitting_record.h"
#include "app/desktop/exam/sitting_task.h"
#include "app/desktop/exam/sitting_wire.h"
#include "app/desktop/wording.h"

#include <memory>
#include <optional>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Sitting an exam: the paper, the answer sheet, the time and what is saved. Every rule is the
/// exam's; what it does not take is said.
class SittingViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view models of exams")
    Q_PROPERTY(bool running READ running NOTIFY changed FINAL)
    Q_PROPERTY(bool invigilated READ invigilated NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString paperLine READ paperLine NOTIFY changed FINAL)
    Q_PROPERTY(QString candidate READ candidate NOTIFY changed FINAL)
    Q_PROPERTY(QString candidateLine READ candidateLine NOTIFY changed FINAL)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY timeChanged FINAL)
    Q_PROPERTY(bool timeShort READ timeShort NOTIFY timeChanged FINAL)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announced FINAL)
    Q_PROPERTY(Saving saving READ saving NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString savedTitle READ savedTitle NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString savedRemark READ savedRemark NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString saveProblem READ saveProblem NOTIFY savingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY changed FINAL)
    Q_PROPERTY(QString rule READ rule NOTIFY changed FINAL)
    Q_PROPERTY(bool flagged READ flagged NOTIFY sheetChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY sheetChanged FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QString counted READ counted NOTIFY sheetChanged FINAL)
    Q_PROPERTY(Panel panel READ panel NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString leaveText READ leaveText NOTIFY panelChanged FINAL)
    Q_PROPERTY(int open READ open NOTIFY sheetChanged FINAL)
    Q_PROPERTY(int unseen READ unseen NOTIFY sheetChanged FINAL)
    Q_PROPERTY(int flags READ flags NOTIFY sheetChanged FINAL)
    Q_PROPERTY(QString tooEarly READ tooEarly NOTIFY timeChanged FINAL)
    Q_PROPERTY(bool handingIn READ handingIn NOTIFY savingChanged FINAL)
    Q_PROPERTY(Cover cover READ cover NOTIFY coverChanged FINAL)
    Q_PROPERTY(QString coverTitle READ coverTitle NOTIFY coverChanged FINAL)
    Q_PROPERTY(QString coverText READ coverText NOTIFY coverChanged FINAL)
    Q_PROPERTY(qgt::app::SittingTask* task READ task CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AnswerSheetList* sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(qgt::app::InvigilatorModel* invigilator READ invigilator CONSTANT FINAL)

  public:
    enum class Saving { Quiet, Saved, Brief, Slow, Stuck, NotSaved };
    Q_ENUM(Saving)
    /// What stands over the foot of the paper.
    enum class Panel { NoPanel, HandIn, Leave };
    Q_ENUM(Panel)
    /// What lies over the whole paper.
    enum class Cover { Uncovered, Paused, Interrupted, NeedsDecision, TimeUp };
    Q_ENUM(Cover)

    /// The clock must outlive it.
    struct Deps {
        Executor executor;
        Wording wording;
        const Clock& clock;
    };

    explicit SittingViewModel(const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return m_slot > 0; }

    /// Of this paper or the one before.
    [[nodiscard]] bool invigilated() const { return m_invigilated; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString paperLine() const;
    [[nodiscard]] QString candidate() const;
    [[nodiscard]] QString candidateLine() const;

    /// "41 min 20 s".
    [[nodiscard]] QString timeLeft() const;

    /// Five minutes or less.
    [[nodiscard]] bool timeShort() const;

    /// What is said aloud for a moment; empty most of the time.
    [[nodiscard]] QString announcement() const;

    [[nodiscard]] Saving saving() const;
    [[nodiscard]] QString savedTitle() const;
    [[nodiscard]] QString savedRemark() const;
    [[nodiscard]] QString saveProblem() const;
    [[nodiscard]] QString problem() const;

    /// "Task 41 of 61, …".
    [[nodiscard]] QString heading() const;

    /// How the tasks of this section are scored and whether one can come back.
    [[nodiscard]] QString rule() const;

    [[nodiscard]] bool flagged() const { return running() && m_record.state(m_slot).flagged; }

    [[nodiscard]] bool canGoBack() const { return m_record.beside(m_slot, -1).has_value(); }

    [[nodiscard]] bool canGoOn() const { return m_record.beside(m_slot, 1).has_value(); }

    [[nodiscard]] QString counted() const;

    [[nodiscard]] Panel panel() const { return m_panel; }

    [[nodiscard]] QString leaveText() const;

    [[nodiscard]] int open() const { return m_record.counts().open; }

    [[nodiscard]] int unseen() const { return m_record.counts().unseen; }

    [[nodiscard]] int flags() const { return m_record.counts().flagged; }

    /// Why the paper cannot be handed in yet; empty when it can.
    [[nodiscard]] QString tooEarly() const;

    [[nodiscard]] bool handingIn() const { return m_wire.handingIn(); }

    [[nodiscard]] Cover cover() const { return m_cover; }

    [[nodiscard]] QString coverTitle() const;
    [[nodiscard]] QString coverText() const;

    [[nodiscard]] SittingTask* task() { return &m_task; }

    [[nodiscard]] AnswerSheetList* sheet() { return &m_sheet; }

    [[nodiscard]] InvigilatorModel* invigilator() { return &m_invigilator; }

    [[nodiscard]] const AttemptId& attempt() const { return m_attempt; }

    /// Changes that never came into the journal.
    [[nodiscard]] int lost() const { return static_cast<int>(m_wire.waiting()); }

    /// `invigilated`: there is somebody to call.
    void begin(std::shared_ptr<SeatDesk> desk, const seat::SeatToken& token, bool invigilated);
    /// Lets the seat go.
    void leave();
    void retranslate();

    Q_INVOKABLE void go(int slot);
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void toggleFlag();

    Q_INVOKABLE void retry() { m_wire.retry(); }

    Q_INVOKABLE void askHandIn();
    /// Whether the window may close. In the middle of a paper it may not: the question whether to
    /// hand in opens instead, for whoever comes back to a closed paper needs the invigilator.
    Q_INVOKABLE bool mayClose();
    Q_INVOKABLE void handIn();
    Q_INVOKABLE void goToOpen();
    Q_INVOKABLE void goToUnseen();
    Q_INVOKABLE void goToFlagged();
    /// Goes where the panel asked about.
    Q_INVOKABLE void leaveAnyway();
    Q_INVOKABLE void closePanel();
    Q_INVOKABLE void callInvigilator();
    Q_INVOKABLE void dismissProblem();
    /// The window was left for another one.
    Q_INVOKABLE void windowLeft();
    Q_INVOKABLE bool press(int key, int modifiers);

  signals:
    void changed();
    void timeChanged();
    void announced();
    void savingChanged();
    void problemChanged();
    void sheetChanged();
    void panelChanged();
    void coverChanged();
    /// There is no seat: it could not be taken, or another window has it.
    void notBegun(const qgt::Error& error);
    void begun();
    /// Nothing is taken any more; the reason, where an invigilator gave one.
    void ended(bool timeUp, const QString& reason);
    void handedIn(const qgt::seat::Receipt& receipt);

  private:
    void take(const OpenedSitting& opened);
    void hear(const seat::Directive& directive);
    void showTask(int slot);
    void showSheet();
    void setPanel(Panel panel);
    void setCover(Cover cover, const QString& reason = {});
    void setProblem(std::optional<Error> error);
    void pulse();
    void announceAt(std::int64_t before, std::int64_t now);
    /// With nothing over the paper.
    [[nodiscard]] bool pressPaper(int key, Qt::KeyboardModifiers held);
    [[nodiscard]] bool pressChoice(int key);
    [[nodiscard]] QString spokenOf(int slot) const;

    [[nodiscard]] bool covered() const { return m_cover != Cover::Uncovered; }

    /// Covered, and no time passes. It goes on while a crash waits for the invigilator, who may
    /// give it back.
    [[nodiscard]] bool timeStands() const;
    /// Tasks with an answer as the seat was taken.
    [[nodiscard]] int inJournal() const;

    Wording m_wording;
    const Clock& m_clock;
    SittingWire m_wire;
    SittingRecord m_record;
    AttemptId m_attempt;
    std::int64_t m_budgetMs = 0;
    int m_slot = 0;
    int m_target = 0;  ///< where the panel asks about going
    Panel m_panel = Panel::NoPanel;
    Cover m_cover = Cover::Uncovered;
    bool m_invigilated = true;
    QString m_reason;
    std::optional<Error> m_problem;
    std::int64_t m_lastMs = 0;
    int m_announced = 0;  ///< minutes; 0: nothing
    BootTime m_announcedAt;
    SittingTask m_task;
    AnswerSheetList m_sheet;
    InvigilatorModel m_invigilator;
    QTimer m_pulse;
};

}  // namespace qgt::app
