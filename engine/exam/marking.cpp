#include "engine/exam/marking.h"

#include "engine/bank/names.h"
#include "engine/exam/task_result.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <map>
#include <numeric>

namespace qgt::exam {

namespace {

constexpr std::array<bank::Named<ThirdRule>, 2> kThirdRules{
    {{"closest_two", ThirdRule::ClosestTwo}, {"third_alone", ThirdRule::ThirdAlone}}};

constexpr std::array<bank::Named<TicketRole>, 5> kTicketRoles{{{"first", TicketRole::First},
                                                               {"second", TicketRole::Second},
                                                               {"third", TicketRole::Third},
                                                               {"arbiter", TicketRole::Arbiter},
                                                               {"again", TicketRole::Again}}};

template <typename T, std::size_t N>
std::optional<T> markingWord(const std::array<bank::Named<T>, N>& table, std::string_view word) {
    const auto* const found = std::find_if(
        table.begin(), table.end(), [word](const auto& named) { return named.name == word; });
    return found == table.end() ? std::nullopt : std::optional<T>(found->value);
}

/// Where the mark of a role stands; nothing: it was not handed in.
std::optional<std::size_t> placeOfRole(const std::vector<HandedMark>& marks, TicketRole role) {
    const auto found = std::ranges::find(marks, role, &HandedMark::role);
    return found == marks.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - marks.begin()));
}

/// Three marks, two of which were too far apart.
Resolution resolveThree(int apart,
                        const std::vector<HandedMark>& marks,
                        const std::array<std::size_t, 3>& at) {
    const auto between = [&](std::size_t a, std::size_t b) {
        return std::abs(marks[at[a]].value - marks[at[b]].value);
    };
    const int firstTwo = between(0, 1);
    const int withFirst = between(0, 2);
    const int withSecond = between(1, 2);
    const int least = std::min({firstTwo, withFirst, withSecond});
    if (least > 2 * apart) {
        const auto arbiter = placeOfRole(marks, TicketRole::Arbiter);
        return arbiter ? Resolution{Verdict::Arbitrated, {*arbiter}}
                       : Resolution{Verdict::NeedsArbiter, {}};
    }
    const auto closest =
        (firstTwo == least ? 1 : 0) + (withFirst == least ? 1 : 0) + (withSecond == least ? 1 : 0);
    if (closest > 1) {
        return {Verdict::ThirdDecides, {at[2]}};
    }
    if (firstTwo == least) {
        return {Verdict::MeanOfClosest, {at[0], at[1]}};
    }
    return {Verdict::MeanOfClosest, {withFirst == least ? at[0] : at[1], at[2]}};
}

/// Two had the answer before one was enough: then both still mark it.
MarkingRule ruleFor(MarkingRule rule, const MarkedAnswer& answer) {
    const auto has = [&answer](TicketRole role) {
        return std::ranges::any_of(answer.tickets, [role](const FiledTicket* ticket) {
            return ticket->place.role == role;
        });
    };
    if (has(TicketRole::First) && has(TicketRole::Second)) {
        rule.raters = 2;
    }
    return rule;
}

}  // namespace

int threshold(const MarkingRule& rule, int most) {
    constexpr int kWhole = 100;
    return std::max(rule.apartHundredths, most * rule.apartPercent / kWhole);
}

int markValue(const TicketPlace& place, const std::vector<bool>& met) {
    int got = 0;
    for (std::size_t i = 0; i < place.weights.size() && i < met.size(); ++i) {
        got += met[i] ? place.weights[i] : 0;
    }
    const int all = std::accumulate(place.weights.begin(), place.weights.end(), 0);
    return all == 0 ? 0 : scaledMarks(got, all, place.most);
}

Resolution resolve(const MarkingRule& rule, int most, const std::vector<HandedMark>& marks) {
    const auto first = placeOfRole(marks, TicketRole::First);
    if (rule.raters == 1) {
        const auto only = first ? first : placeOfRole(marks, TicketRole::Second);
        return only ? Resolution{Verdict::One, {*only}} : Resolution{};
    }
    const auto second = placeOfRole(marks, TicketRole::Second);
    if (!first || !second) {
        return {};
    }
    const int apart = threshold(rule, most);
    if (std::abs(marks[*first].value - marks[*second].value) <= apart) {
        return {Verdict::Mean, {*first, *second}};
    }
    const auto third = placeOfRole(marks, TicketRole::Third);
    if (!third) {
        return {Verdict::NeedsThird, {}};
    }
    return rule.third == ThirdRule::ThirdAlone
               ? Resolution{Verdict::ThirdDecides, {*third}}
               : resolveThree(apart, marks, {*first, *second, *third});
}

std::vector<TicketRole> firstRoles(const MarkingRule& rule) {
    return rule.raters == 1 ? std::vector{TicketRole::First}
                            : std::vector{TicketRole::First, TicketRole::Second};
}

std::set<AnswerPlace> handedOutAnswers(const MarkingRule& rule,
                                       const std::vector<FiledTicket>& filed) {
    std::map<AnswerPlace, std::set<TicketRole>> held;
    for (const FiledTicket& one : filed) {
        if (!one.takenBack) {
            held[answerOf(one.place)].insert(one.place.role);
        }
    }
    const std::vector<TicketRole> wanted = firstRoles(rule);
    std::set<AnswerPlace> whole;
    for (const auto& [answer, roles] : held) {
        const bool one = rule.raters == 1 && roles.contains(TicketRole::Second);
        if (one || std::ranges::includes(roles, wanted)) {
            whole.insert(answer);
        }
    }
    return whole;
}

std::vector<MarkedAnswer> markedAnswers(const MarkingRule& rule,
                                        const std::vector<FiledTicket>& filed) {
    std::map<AnswerPlace, MarkedAnswer> answers;
    for (const FiledTicket& one : filed) {
        if (one.place.role != TicketRole::Again && !one.takenBack) {
            answers[answerOf(one.place)].tickets.push_back(&one);
        }
    }
    std::vector<MarkedAnswer> all;
    for (auto& [place, answer] : answers) {
        std::ranges::sort(answer.tickets, {}, [](const FiledTicket* t) { return t->place.role; });
        std::vector<HandedMark> marks;
        std::vector<std::size_t> at;
        for (std::size_t i = 0; i < answer.tickets.size(); ++i) {
            const FiledTicket& ticket = *answer.tickets[i];
            if (ticket.handedIn && ticket.mark) {
                marks.push_back({ticket.place.role, markValue(ticket.place, ticket.mark->met)});
                at.push_back(i);
            }
        }
        answer.resolution =
            resolve(ruleFor(rule, answer), answer.tickets.front()->place.most, marks);
        for (std::size_t& counted : answer.resolution.counted) {
            counted = at[counted];
        }
        all.push_back(std::move(answer));
    }
    return all;
}

CountedMarks countedMarks(const MarkingRule& rule,
                          const std::vector<FiledTicket>& filed,
                          const AttemptId& attempt) {
    std::vector<FiledTicket> own;
    std::ranges::copy_if(filed, std::back_inserter(own), [&attempt](const FiledTicket& one) {
        return one.place.attempt == attempt;
    });
    CountedMarks marks;
    for (const MarkedAnswer& answer : markedAnswers(rule, own)) {
        const std::vector<std::size_t>& counted = answer.resolution.counted;
        for (std::size_t i = 0; i < counted.size(); ++i) {
            const FiledTicket& ticket = *answer.tickets[counted[i]];
            (i == 0 ? marks.first : marks.second)[{ticket.place.slot, ticket.place.node}] =
                ticket.mark->met;
        }
    }
    return marks;
}

std::string toText(ThirdRule third) {
    return bank::nameOf(kThirdRules, third);
}

std::optional<ThirdRule> thirdRuleFromText(std::string_view text) {
    return markingWord(kThirdRules, text);
}

std::string toText(TicketRole role) {
    return bank::nameOf(kTicketRoles, role);
}

std::optional<TicketRole> ticketRoleFromText(std::string_view text) {
    return markingWord(kTicketRoles, text);
}

}  // namespace qgt::exam
