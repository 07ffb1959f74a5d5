#pragma once

#include "app/runtime/exam_scoring.h"
#include "app/runtime/marking_answers.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/exam/held_exam.h"
#include "engine/exam/marking_allotment.h"
#include "engine/exam/marking_report.h"
#include "engine/integrity/key_ring.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace qgt::app {

/// Somebody who may mark.
struct MarkingPerson {
    PersonId person;
    std::string name;
    bool rates = false;  ///< is a rater of this exam, or is proposed as one
    bool fit = true;     ///< has an account that may mark; a rater may have lost it
    int open = 0;        ///< answers in hand that are not handed in

    bool operator==(const MarkingPerson&) const = default;
};

/// A rater who was taken out of the plan.
struct MarkingLeaver {
    std::string name;
    std::string by;  ///< name of who did it
    std::string reason;
    Instant at;
    int answers = 0;  ///< taken back

    bool operator==(const MarkingLeaver&) const = default;
};

/// How the marking of an exam stands, for whoever holds it.
struct MarkingOverview {
    exam::HeldExam exam;
    bool begun = false;
    exam::MarkingRule rule;              ///< as it holds, or as it is proposed
    std::vector<MarkingPerson> persons;  ///< by name
    std::vector<MarkingLeaver> left;     ///< oldest first
    int answers = 0;                     ///< open answers that say something
    int markedBefore = 0;                ///< of them by one person, before raters had them
    bool closed = false;                 ///< results are out, and no late answer waits for marks
    int notHandedOut = 0;                ///< of them without a rater there is, first or further
    int nobodyMay = 0;                   ///< of those: none or too few of the raters may mark them
    int byReaders = 0;  ///< whoever entered them from paper marks them, as nobody else is left
    /// Wait for a third rater or arbiter that there is not; not told to who has answers to hand in.
    int without = 0;
    int own = 0;      ///< answers that whoever asks has to mark
    int ownLeft = 0;  ///< and has not handed in
    /// Nobody sees anything that is reckoned from marks before all answers are decided: any of them
    /// may still come to whoever rates, or joins, as a third one. `each` has counts then.
    bool figuresShown = true;
    exam::MarkingFigures figures;
    std::vector<std::string> raterNames;  ///< of those in `figures.each`
};

/// What a trainer says before answers are handed out.
struct MarkingChoice {
    exam::MarkingRule rule;
    std::vector<PersonId> raters;
};

struct BlindPoint {
    std::string point;
    int worth = 0;  ///< hundredths
};

/// An answer as its rater sees it: nothing in it says whose it is, who else has it, or why.
struct BlindAnswer {
    std::string ticket;
    int number = 0;
    int task = 0;  ///< counted from 1 in the queue: all answers to one task have the same
    std::vector<StoryLine> story;  ///< of a case: what led to the question
    std::string question;
    std::string given;
    std::string model;
    std::vector<bank::BasisRef> basis;
    int most = 0;  ///< hundredths
    std::vector<BlindPoint> points;
    std::vector<bool> met;
    std::string comment;
    bool marked = false;  ///< and not only being ticked
    bool handedIn = false;
};

/// A mark as its rater gives it.
struct BlindMark {
    std::string ticket;
    std::vector<bool> met;
    std::string comment;
    std::int64_t ms = 0;
    bool done = true;  ///< false: the points are being ticked
};

/// Marking of open answers by raters who know neither whose answer they have nor what others say of
/// it. Handing out, taking out, looking and handing in are in the audit chain. `ring` may be null
/// where no paper is sealed. Answers of attempts that do not count (any more) are nobody's to mark.
/// For the worker's thread. Errors of all: rights.refused, exam.unknown,
/// exam.results-out when results are out and no answer that came late waits for marks, or when they
/// are withdrawn, keys.none, sealed.*, store.*.
class ExamMarking {
  public:
    ExamMarking(Workspace& workspace, people::Actor actor);

    [[nodiscard]] Result<MarkingOverview> overview(const ExamId& id,
                                                   const integrity::KeyRing* ring);

    /// Hands out what is in nobody's hands and somebody may mark, at the first time by the rule
    /// given, later by the one that holds, and raters are added. Errors: marking.nothing,
    /// marking.unfit (arg field), marking.too-few-raters (args need, count) when none of it can be
    /// given to anybody.
    Status handOut(const ExamId& id, const MarkingChoice& choice, const integrity::KeyRing* ring);

    /// Takes a rater out of the plan. What the rater has handed in stays; the other answers go to
    /// those who are left as far as there are enough, and wait for further raters else. Errors:
    /// exam.no-reason, marking.no-such-rater.
    Status takeOut(const ExamId& id, const PersonId& rater, const std::string& reason);

    /// From now on one rater is enough for what two do not have in hand. Errors: exam.no-reason,
    /// marking.unfit (arg field) where it is so already or nothing was handed out.
    Status letOneMark(const ExamId& id, const std::string& reason);

    /// The queue of whoever asks. Errors: marking.not-a-rater.
    [[nodiscard]] Result<std::vector<BlindAnswer>> answers(const ExamId& id,
                                                           const integrity::KeyRing* ring);

    /// How many answers whoever asks has in hand and has not handed in, without their texts and so
    /// without keys; 0 too where results are out or withdrawn.
    [[nodiscard]] Result<int> inHand(const ExamId& id);

    /// Errors: marking.not-yours, marking.handed-in, marking.unfit.
    Status mark(const ExamId& id, const BlindMark& mark);

    /// What is marked stays from now on; gives how many. Answers whose raters are too far apart go
    /// to a third one. Errors: marking.not-marked when there is nothing to hand in.
    [[nodiscard]] Result<int> handIn(const ExamId& id);

  private:
    /// What there is of an exam's marking.
    struct Round {
        AnswerOwners owners;
        std::vector<OpenAnswer> open;
        std::optional<exam::MarkingPlan> plan;
        std::vector<exam::FiledTicket> filed;
        std::vector<exam::FiledTicket> counting;  ///< of them, AnswerOwners::counting
    };

    [[nodiscard]] Result<exam::HeldExam> known(const ExamId& id, people::Action action);
    /// The same as long as there is something to mark. Errors: exam.results-out.
    [[nodiscard]] Result<exam::HeldExam> markable(const ExamId& id, people::Action action);
    /// Attempts that count and whose result waits for marks.
    [[nodiscard]] Result<std::set<AttemptId>> waiting(const ExamId& id);
    [[nodiscard]] Result<Round> roundOf(const exam::HeldExam& exam, const integrity::KeyRing* ring);
    /// Who may mark, by name; before answers are handed out whoever asks is proposed.
    [[nodiscard]] std::vector<MarkingPerson> personsFor(const std::vector<people::Person>& persons,
                                                        const Round& round) const;
    static void countAnswers(MarkingOverview& seen, const Round& round);
    /// Nothing that was handed out is open, and nothing has to be handed out.
    [[nodiscard]] static bool isWholeDecided(const Round& round, const MarkingOverview& seen);
    /// Those that say something, of the attempts that count; `only` may be null for all.
    [[nodiscard]] Result<std::vector<OpenAnswer>> openAnswers(
        const exam::HeldExam& exam,
        const integrity::KeyRing* ring,
        const AnswerOwners& owners,
        const std::set<AttemptId>* only = nullptr);
    Status record(const char* action, const ExamId& exam, Args details);
    /// Keeps the plan where it changed, and the tickets of the answers given.
    Status handOutBy(const exam::MarkingPlan& plan,
                     bool changed,
                     const std::vector<OpenAnswer>& open,
                     const Round& round);
    /// With those who may mark by now.
    [[nodiscard]] Result<exam::ToAllot> toAllot(const exam::MarkingPlan& plan,
                                                std::vector<exam::AnswerToMark> answers,
                                                const std::vector<exam::FiledTicket>& filed);
    /// Keeps what there is; that some of it goes to whoever entered it is in the audit chain.
    Status keep(const ExamId& exam, const exam::Allotment& made);
    /// Third raters and arbiters for what is apart by now.
    [[nodiscard]] Result<exam::Allotment> further(const exam::MarkingPlan& plan,
                                                  const std::vector<exam::FiledTicket>& filed);
    /// Keeps them, as far as there are any.
    Status handFurther(const ExamId& exam);
    /// First raters for what a rater had in hand, as far as there are any.
    Status handOver(const exam::MarkingPlan& plan);

    /// The tickets of whoever asks, with what they stand for, of attempts that count.
    struct OwnQueue {
        std::vector<exam::RaterTicket> tickets;
        std::map<std::string, exam::TicketPlace> places;
        std::map<std::string, int> tasks;  ///< by task, numbered from 1 as they stand in the queue
        AnswerOwners owners;
    };

    /// Errors: marking.not-a-rater.
    [[nodiscard]] Result<OwnQueue> ownQueue(const ExamId& id);

    Workspace& m_workspace;
    people::Actor m_actor;
};

/// How an exam is marked if nobody says otherwise: where a certificate rests on it by two raters,
/// else by one.
[[nodiscard]] exam::MarkingRule proposedRule(const bank::Blueprint& blueprint);

}  // namespace qgt::app
