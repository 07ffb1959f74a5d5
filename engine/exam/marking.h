#pragma once

#include "engine/core/clock.h"
#include "engine/core/strong_id.h"
#include "engine/exam/exam_result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace qgt::exam {

/// What counts where two raters are further apart than the rule lets them be: the mean of the two
/// marks of three that are closest (of two pairs equally close the third mark alone), or the third
/// mark alone.
enum class ThirdRule : std::uint8_t { ClosestTwo, ThirdAlone };

/// How an exam's open answers are marked; once handed out only `raters` changes, and to 1.
struct MarkingRule {
    int raters = 1;  ///< who mark an answer: 1 or 2
    /// The threshold: the greater of so many hundredths and so many percent of an answer's marks.
    int apartHundredths = 2 * bank::kHundredths;
    int apartPercent = 15;
    ThirdRule third = ThirdRule::ClosestTwo;
    int againPercent = 10;  ///< of a rater's answers that come a second time, unknown to the rater

    bool operator==(const MarkingRule&) const = default;
};

/// The rule and those who mark; a later revision has further raters, or one fewer (RaterLeft).
struct MarkingPlan {
    ExamId exam;
    int revision = 1;
    MarkingRule rule;
    std::vector<PersonId> raters;
    std::uint64_t seed = 0;
    Instant at;
    PersonId by;

    bool operator==(const MarkingPlan&) const = default;
};

/// A rater was taken out of the plan. What was handed in stays; the tickets that were not are taken
/// back and count for nothing any more.
struct RaterLeft {
    ExamId exam;
    PersonId rater;
    std::vector<std::string> tickets;  ///< taken back
    std::string reason;
    Instant at;
    PersonId by;

    bool operator==(const RaterLeft&) const = default;
};

/// Why somebody has an answer. `Again` only says how steady a rater is and counts for nothing.
enum class TicketRole : std::uint8_t { First, Second, Third, Arbiter, Again };

/// An answer as its rater knows it: a number that means nothing to anybody else. Whose answer it is
/// and why the rater has it, is in TicketPlace.
struct MarkingTicket {
    std::string id;
    ExamId exam;
    PersonId rater;
    int number = 0;
    int place = 0;  ///< in the rater's queue; equal ones stand in the order of their ids

    bool operator==(const MarkingTicket&) const = default;
};

/// What a ticket stands for; not for its rater.
struct TicketPlace {
    std::string ticket;
    ExamId exam;
    TicketRole role = TicketRole::First;
    std::string task;  ///< item or case, with the node of a case
    AttemptId attempt;
    int slot = 0;
    int node = 0;
    int most = 0;              ///< hundredths
    std::vector<int> weights;  ///< of the rubric's points

    bool operator==(const TicketPlace&) const = default;
};

/// An answer, whoever marks it: attempt, slot and node.
using AnswerPlace = std::tuple<AttemptId, int, int>;

[[nodiscard]] inline AnswerPlace answerOf(const TicketPlace& place) {
    return {place.attempt, place.slot, place.node};
}

struct AllottedTicket {
    MarkingTicket ticket;
    TicketPlace place;

    bool operator==(const AllottedTicket&) const = default;
};

/// What a rater says of an answer, for ever; the newest holds, until it is handed in.
struct TicketMark {
    std::string ticket;
    ExamId exam;
    PersonId rater;
    std::vector<bool> met;  ///< per point of the rubric
    std::string comment;
    std::int64_t ms = 0;  ///< how long the answer was looked at
    Instant at;
    bool done = true;  ///< false: points are being ticked, and it cannot be handed in yet

    bool operator==(const TicketMark&) const = default;
};

/// All that a rater is told: no person, no attempt, nobody else's mark, and not why.
struct RaterTicket {
    MarkingTicket ticket;
    std::optional<TicketMark> mark;
    bool handedIn = false;

    bool operator==(const RaterTicket&) const = default;
};

/// A ticket with everything, for scoring and for the report.
struct FiledTicket {
    MarkingTicket ticket;
    TicketPlace place;
    std::optional<TicketMark> mark;
    bool handedIn = false;
    bool takenBack = false;  ///< its rater left before it was handed in

    bool operator==(const FiledTicket&) const = default;
};

/// Two marks of an answer may be so many hundredths apart and count both.
[[nodiscard]] int threshold(const MarkingRule& rule, int most);

/// What the points met are worth of `most`, to the nearest hundredth.
[[nodiscard]] int markValue(const TicketPlace& place, const std::vector<bool>& met);

enum class Verdict : std::uint8_t {
    Waits,  ///< a rater has not handed in yet
    One,    ///< one rater was to mark it
    Mean,
    NeedsThird,
    MeanOfClosest,
    ThirdDecides,
    NeedsArbiter,  ///< three marks, each pair more than twice the threshold apart
    Arbitrated
};

/// What counts of the marks of one answer: nothing, one of them, or the mean of two.
struct Resolution {
    Verdict verdict = Verdict::Waits;
    std::vector<std::size_t> counted;  ///< places in what was resolved

    bool operator==(const Resolution&) const = default;
};

/// A mark that was handed in.
struct HandedMark {
    TicketRole role = TicketRole::First;
    int value = 0;
};

/// `marks` in any order, without `Again`.
[[nodiscard]] Resolution resolve(const MarkingRule& rule,
                                 int most,
                                 const std::vector<HandedMark>& marks);

/// Who marks every answer, before anybody is apart.
[[nodiscard]] std::vector<TicketRole> firstRoles(const MarkingRule& rule);

/// The answers that all of their first raters have in hand or have marked.
[[nodiscard]] std::set<AnswerPlace> handedOutAnswers(const MarkingRule& rule,
                                                     const std::vector<FiledTicket>& filed);

/// The marks of one answer, in the order of their roles, and what counts of them.
struct MarkedAnswer {
    /// Into what was asked about; without `Again` and what was taken back.
    std::vector<const FiledTicket*> tickets;
    Resolution resolution;  ///< `counted` are places in `tickets`
};

/// By attempt, slot and node.
[[nodiscard]] std::vector<MarkedAnswer> markedAnswers(const MarkingRule& rule,
                                                      const std::vector<FiledTicket>& filed);

/// What counts of an attempt's answers so far; an answer that waits for anybody is not in it.
[[nodiscard]] CountedMarks countedMarks(const MarkingRule& rule,
                                        const std::vector<FiledTicket>& filed,
                                        const AttemptId& attempt);

[[nodiscard]] std::string toText(ThirdRule third);
[[nodiscard]] std::optional<ThirdRule> thirdRuleFromText(std::string_view text);
[[nodiscard]] std::string toText(TicketRole role);
[[nodiscard]] std::optional<TicketRole> ticketRoleFromText(std::string_view text);

}  // namespace qgt::exam
