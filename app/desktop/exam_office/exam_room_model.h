#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"
#include "app/desktop/exam_office/exam_room_lists.h"
#include "app/desktop/page_view_model.h"

#include <functional>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

struct SignedWords;

/// A sealed exam: how everybody stands, what happened, and what is to be done after it, one step
/// after the other. Keys once unlocked stay so until the exam is left.
class ExamRoomModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString window READ window NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(int stateSign READ stateSign NOTIFY changed FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed FINAL)
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    Q_PROPERTY(bool live READ live NOTIFY changed FINAL)
    Q_PROPERTY(bool withdrawn READ withdrawn NOTIFY changed FINAL)
    Q_PROPERTY(bool hasStartCode READ hasStartCode NOTIFY changed FINAL)
    Q_PROPERTY(bool givesTime READ givesTime NOTIFY changed FINAL)
    Q_PROPERTY(bool hasAway READ hasAway NOTIFY changed FINAL)
    Q_PROPERTY(bool scorable READ scorable NOTIFY changed FINAL)
    Q_PROPERTY(bool correctable READ correctable NOTIFY changed FINAL)
    Q_PROPERTY(bool printable READ printable NOTIFY changed FINAL)
    Q_PROPERTY(bool takesSheets READ takesSheets NOTIFY changed FINAL)
    Q_PROPERTY(bool keyed READ keyed NOTIFY changed FINAL)
    Q_PROPERTY(bool anyResult READ anyResult NOTIFY changed FINAL)
    Q_PROPERTY(int doubles READ doubles NOTIFY changed FINAL)
    Q_PROPERTY(int undecided READ undecided NOTIFY changed FINAL)
    Q_PROPERTY(bool publishNeedsKeys READ publishNeedsKeys NOTIFY changed FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(Question question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString questionText READ questionText NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamBoardList* seats READ seats CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamIncidentList* incidents READ incidents CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamResultList* results READ results CONSTANT FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)
    Q_PROPERTY(bool marksWanted READ marksWanted NOTIFY changed FINAL)
    Q_PROPERTY(int keysWanted READ keysWanted NOTIFY keysWantedChanged FINAL)

  public:
    /// What is to be done next.
    enum class Step { Wait, Close, Decide, Score, Mark, Publish, Nothing };
    Q_ENUM(Step)
    /// What is asked before it happens.
    enum class Question { None, ToClose, ToPublish, ToWithdraw, ToRenewCode };
    Q_ENUM(Question)

    explicit ExamRoomModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString window() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] int stateSign() const;
    /// "24 candidates: 3 not begun, …".
    [[nodiscard]] QString counts() const;
    /// What is to be done next and why, in words.
    [[nodiscard]] QString nextStep() const;
    [[nodiscard]] Step step() const;

    /// Somebody may still be writing: the board is read again every few seconds.
    [[nodiscard]] bool live() const { return m_exam.state == exam::ExamState::Sealed; }

    [[nodiscard]] bool withdrawn() const { return m_exam.state == exam::ExamState::Withdrawn; }

    [[nodiscard]] bool hasStartCode() const { return live() && locked(); }

    /// Who has not begun can get more time, by the blueprint.
    [[nodiscard]] bool givesTime() const { return live() && m_blueprint.extraTime.mostPercent > 0; }

    /// Seats without a network may take part: a package can go out, or answers still come back.
    [[nodiscard]] bool hasAway() const {
        return locked() && (live() || m_exam.state == exam::ExamState::Closed ||
                            m_exam.state == exam::ExamState::Published);
    }

    /// Papers may be scored, for the first time or again.
    [[nodiscard]] bool scorable() const;
    /// Papers that are closed and have no result.
    [[nodiscard]] int unscored() const;

    /// There are results, and the exam is over: its keys can be corrected.
    [[nodiscard]] bool correctable() const {
        return anyResult() && (m_exam.state == exam::ExamState::Closed ||
                               m_exam.state == exam::ExamState::Published);
    }

    /// There are papers, and something to print of them.
    [[nodiscard]] bool printable() const { return takesSheets(); }

    /// Answer sheets may be entered, after the results those that turn up late.
    [[nodiscard]] bool takesSheets() const {
        return live() || m_exam.state == exam::ExamState::Closed ||
               m_exam.state == exam::ExamState::Published;
    }

    /// What needs the keys can be done: they are unlocked, or the papers are open.
    [[nodiscard]] bool keyed() const { return !locked() || m_ring != nullptr; }

    [[nodiscard]] bool anyResult() const;
    /// Open answers that nobody has marked.
    [[nodiscard]] int waiting() const;

    /// Candidates with several attempts, as long as it can be said which of them count.
    [[nodiscard]] int doubles() const;
    /// Those of whom nobody has said it.
    [[nodiscard]] int undecided() const;

    /// Publishing makes papers readable for the review, which their keys do.
    [[nodiscard]] bool publishNeedsKeys() const;

    [[nodiscard]] Question question() const { return m_question; }

    [[nodiscard]] QString questionText() const;

    /// What was just done.
    [[nodiscard]] QString done() const { return m_done ? m_done() : QString(); }

    [[nodiscard]] ExamBoardList* seats() { return &m_seats; }

    [[nodiscard]] ExamIncidentList* incidents() { return &m_incidents; }

    [[nodiscard]] ExamResultList* results() { return &m_results; }

    /// Steps so far: with each one the passphrase field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    /// Somebody came to mark, and the keys are asked for first.
    [[nodiscard]] bool marksWanted() const { return m_marksWanted && !keyed(); }

    /// Counts up whenever the focus belongs to the field of the keys.
    [[nodiscard]] int keysWanted() const { return m_keysWanted; }

    [[nodiscard]] const exam::HeldExam& exam() const { return m_exam; }

    [[nodiscard]] const std::vector<SeatRow>& rows() const { return m_rows; }

    [[nodiscard]] const OfficeFacts& facts() const { return m_facts; }

    [[nodiscard]] const OfficeRing& ring() const { return m_ring; }

    /// Keys that were unlocked elsewhere for this exam.
    void takeRing(OfficeRing ring) {
        m_ring = std::move(ring);
        emit changed();
    }

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    void open(const OfficeFacts& facts, const exam::HeldExam& exam);
    /// The exam is left: the keys are forgotten.
    void leave();
    /// To the marking: at once, or as soon as the keys are unlocked.
    void wantMarking();
    /// Marks were given: scores are made again.
    void scoreAgain();

    /// Reads exam and board again; quiet while something else is under way.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void ask(qgt::app::ExamRoomModel::Question question);
    Q_INVOKABLE void cancel();
    /// Does what was asked; `words` are the reason or the passphrase where one is needed.
    Q_INVOKABLE void confirm(const QString& words);
    /// The several attempts of a candidate: of the seat at this place, or of the next one that is
    /// undecided, else of the first.
    Q_INVOKABLE void openDouble(int seat);
    Q_INVOKABLE void openNextDouble();
    Q_INVOKABLE void score(const QString& passphrase);
    Q_INVOKABLE void mark(const QString& passphrase);

  signals:
    void changed();
    void attemptsChanged();
    void keysWantedChanged();
    /// The exam is in another state: the list is old.
    void moved();
    void doubleWanted(const qgt::app::SeatRow& row, qgt::Instant now);
    void codeRenewed(const qgt::exam::HeldExam& exam, const std::string& code);
    /// The open answers are to be marked; the keys are at hand.
    void markingWanted();

  private:
    /// What a look at an exam gives.
    struct Look {
        exam::HeldExam exam;
        std::vector<SeatRow> rows;
        Instant now;
        std::string withdrawnFor = {};  ///< the reason; empty: it is not withdrawn
    };

    [[nodiscard]] bool locked() const { return m_exam.lock.generation != 0; }

    [[nodiscard]] static Result<Look> look(const OfficeDesk& desk, const ExamId& id);
    void take(Result<Look> seen);
    /// Begun and not closed.
    [[nodiscard]] static bool writing(const SeatRow& row);
    [[nodiscard]] int countOf(bool (*wanted)(const SeatRow& row)) const;
    void show();
    [[nodiscard]] ExamBoardRow boardRow(const SeatRow& row) const;
    void showSeats();
    [[nodiscard]] static SignedWords outcomeWords(const exam::ExamResult& result);
    /// Whose time is in doubt, after a line break; empty: nobody's.
    [[nodiscard]] QString doubtWords() const;
    /// Of whom there are no answers although the exam is over, after a line break; empty: nobody.
    [[nodiscard]] QString missingWords() const;
    /// Who would not be let in any more; empty: nobody.
    [[nodiscard]] QString notComeWords() const;
    /// The window that opens with the results, in words; empty: none.
    [[nodiscard]] QString appealWords() const;
    /// Of a scored seat.
    [[nodiscard]] QString remarkOf(const SeatRow& row) const;
    void showResults();
    /// A step that needs no keys.
    template <typename Act>
    void act(Act step, std::function<QString()> done);
    /// One that does where the papers are sealed: those at hand, or unlocked by the passphrase.
    template <typename Act, typename Done>
    void actWithKeys(const QString& passphrase, Act step, Done done);
    void publish(const QString& passphrase);
    void renew(const QString& passphrase);
    /// What the step gave is said, and everything is looked at again.
    void finish(std::function<QString()> done);

    std::optional<OfficeDesk> m_desk;
    OfficeFacts m_facts;
    exam::HeldExam m_exam;
    bank::Blueprint m_blueprint;
    std::vector<SeatRow> m_rows;
    Instant m_now;
    std::string m_withdrawnFor;
    OfficeRing m_ring;
    Question m_question = Question::None;
    std::function<QString()> m_done;
    ExamBoardList m_seats;
    ExamIncidentList m_incidents;
    ExamResultList m_results;
    int m_attempts = 0;
    bool m_marksWanted = false;
    int m_keysWanted = 0;
};

}  // namespace qgt::app
