#include "engine/exam/marking_allotment.h"

#include "engine/core/rng.h"
#include "engine/core/seed.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace qgt::exam {

namespace {

/// An answer, whoever marks it.
using AnswerKey = std::tuple<AttemptId, int, int>;

AnswerKey answerKeyOf(const AnswerToMark& answer) {
    return {answer.attempt, answer.slot, answer.node};
}

AnswerKey answerKeyOf(const TicketPlace& place) {
    return {place.attempt, place.slot, place.node};
}

std::string answerWordOf(const AnswerToMark& answer) {
    return answer.attempt.str() + "/" + std::to_string(answer.slot) + "/" +
           std::to_string(answer.node);
}

std::string ticketHexOf(std::uint64_t value) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    constexpr int kHexDigits = 16;
    constexpr unsigned kNibble = 4;
    std::string hex(kHexDigits, '0');
    for (int i = kHexDigits; i-- > 0; value >>= kNibble) {
        hex[static_cast<std::size_t>(i)] = kDigits[value & 0xFU];
    }
    return hex;
}

/// Hands answers out to raters and gives every rater's new ones a place and a number.
class Allotter {
  public:
    explicit Allotter(const ToAllot& asked) : m_asked(asked) {
        for (const FiledTicket& one : asked.filed) {
            const PersonId& rater = one.ticket.rater;
            m_holders[answerKeyOf(one.place)].insert(rater);
            ++m_load[{rater, one.place.task}];
            ++m_load[{rater, {}}];
            m_numbers[rater].insert(one.ticket.number);
            m_last[rater] = std::max(m_last[rater], one.ticket.place);
        }
    }

    [[nodiscard]] bool isHeld(const AnswerToMark& answer) const {
        return m_holders.contains(answerKeyOf(answer));
    }

    /// False, and nobody gets it, when there are too few raters.
    bool give(const AnswerToMark& answer, const std::vector<TicketRole>& roles) {
        std::set<PersonId> holders = m_holders[answerKeyOf(answer)];
        std::vector<PersonId> chosen;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            const auto rater = raterFor(answer, holders);
            if (!rater) {
                return false;
            }
            holders.insert(*rater);
            chosen.push_back(*rater);
        }
        for (std::size_t i = 0; i < roles.size(); ++i) {
            ++m_load[{chosen[i], answer.task}];
            ++m_load[{chosen[i], {}}];
            m_given[chosen[i]][answer.task].push_back({&answer, roles[i]});
        }
        m_holders[answerKeyOf(answer)] = std::move(holders);
        return true;
    }

    /// `again`: some of each rater's answers come a second time.
    [[nodiscard]] std::vector<AllottedTicket> tickets(bool again) {
        std::vector<AllottedTicket> all;
        for (auto& [rater, tasks] : m_given) {
            std::vector<std::pair<std::uint64_t, std::string>> order;
            for (const auto& [task, answers] : tasks) {
                order.emplace_back(seedOf(rater, "/task/" + task), task);
            }
            std::ranges::sort(order);
            std::vector<int> numbers = freeNumbers(rater);
            for (const auto& [seed, task] : order) {
                std::vector<Given> queue = tasks[task];
                Rng rng(seed);
                rng.shuffle(queue);
                if (again) {
                    addAgain(rng, queue);
                }
                for (const Given& given : queue) {
                    all.push_back(ticketFor(rater, given, numbers));
                }
            }
        }
        return all;
    }

  private:
    struct Given {
        const AnswerToMark* answer = nullptr;
        TicketRole role = TicketRole::First;
    };

    [[nodiscard]] std::uint64_t seedOf(const PersonId& rater, const std::string& what) const {
        return seedFor(m_asked.plan.seed, rater.str() + what);
    }

    [[nodiscard]] std::optional<PersonId> raterFor(const AnswerToMark& answer,
                                                   const std::set<PersonId>& holders) {
        using Rank = std::tuple<bool, int, int, std::uint64_t>;
        std::optional<std::pair<Rank, PersonId>> best;
        for (const Rater& rater : m_asked.raters) {
            if (rater.person == answer.candidate || holders.contains(rater.person)) {
                continue;
            }
            const bool neighbour = !answer.committee.empty() && rater.committee == answer.committee;
            const Rank rank{neighbour,
                            m_load[{rater.person, answer.task}],
                            m_load[{rater.person, {}}],
                            seedOf(rater.person, "/answer/" + answerWordOf(answer))};
            if (!best || rank < best->first) {
                best = {rank, rater.person};
            }
        }
        return best ? std::optional(best->second) : std::nullopt;
    }

    /// Numbers that the rater has not seen, in an order of the rater's own.
    [[nodiscard]] std::vector<int> freeNumbers(const PersonId& rater) {
        const std::set<int>& used = m_numbers[rater];
        // Twice as many as are needed at most: an answer and its second coming.
        const std::size_t wanted = used.size() + 2 * m_asked.answers.size();
        constexpr std::size_t kTen = 10;
        std::size_t first = kTen * kTen * kTen;
        while ((kTen - 1) * first < wanted) {
            first *= kTen;
        }
        const int low = static_cast<int>(first);
        const int end = static_cast<int>(kTen * first);
        std::vector<int> numbers;
        for (int number = low; number < end; ++number) {
            if (!used.contains(number)) {
                numbers.push_back(number);
            }
        }
        Rng rng(seedOf(rater, "/numbers/" + std::to_string(used.size())));
        rng.shuffle(numbers);
        return numbers;
    }

    void addAgain(Rng& rng, std::vector<Given>& queue) const {
        constexpr std::size_t kWhole = 100;
        if (queue.size() < kLeastForAgain) {
            return;
        }
        const auto percent = static_cast<std::size_t>(m_asked.plan.rule.againPercent);
        // At least one, or a rater with few answers is never asked twice.
        std::size_t wanted =
            percent == 0 ? 0 : std::max<std::size_t>(1, queue.size() * percent / kWhole);
        const std::vector<Given> first = queue;
        std::vector<std::size_t> early;
        for (std::size_t i = 0; i + kLeastBetween < first.size(); ++i) {
            early.push_back(i);
        }
        rng.shuffle(early);
        for (std::size_t k = 0; k < early.size() && k < wanted; ++k) {
            const Given& chosen = first[early[k]];
            const auto at = std::ranges::find(queue, chosen.answer, &Given::answer);
            const auto after = static_cast<std::size_t>(at - queue.begin()) + kLeastBetween + 1;
            const std::size_t place = after + rng.below(queue.size() - after + 1);
            queue.insert(queue.begin() + static_cast<std::ptrdiff_t>(place),
                         {chosen.answer, TicketRole::Again});
        }
    }

    AllottedTicket ticketFor(const PersonId& rater, const Given& given, std::vector<int>& numbers) {
        const AnswerToMark& answer = *given.answer;
        const std::string id =
            ticketHexOf(seedOf(rater, "/" + toText(given.role) + "/" + answerWordOf(answer)));
        AllottedTicket made;
        made.ticket = {id, m_asked.plan.exam, rater, numbers.back(), ++m_last[rater]};
        made.place = {id,
                      m_asked.plan.exam,
                      given.role,
                      answer.task,
                      answer.attempt,
                      answer.slot,
                      answer.node,
                      answer.most,
                      answer.weights};
        numbers.pop_back();
        return made;
    }

    const ToAllot& m_asked;
    std::map<AnswerKey, std::set<PersonId>> m_holders;
    std::map<std::pair<PersonId, std::string>, int> m_load;  ///< by task; empty: of all
    std::map<PersonId, std::set<int>> m_numbers;
    std::map<PersonId, int> m_last;
    std::map<PersonId, std::map<std::string, std::vector<Given>>> m_given;
};

/// In an order that follows from the seed and from nothing else.
std::vector<AnswerToMark> inSeededOrder(const ToAllot& asked) {
    std::vector<AnswerToMark> answers = asked.answers;
    std::ranges::sort(answers, {}, [&asked](const AnswerToMark& answer) {
        return std::pair(seedFor(asked.plan.seed, answerWordOf(answer)), answerKeyOf(answer));
    });
    return answers;
}

}  // namespace

Allotment allot(const ToAllot& asked) {
    const std::vector<AnswerToMark> answers = inSeededOrder(asked);
    const std::vector<TicketRole> roles = asked.plan.rule.raters == 1
                                              ? std::vector{TicketRole::First}
                                              : std::vector{TicketRole::First, TicketRole::Second};
    Allotter allotter(asked);
    Allotment made;
    for (const AnswerToMark& answer : answers) {
        if (!allotter.isHeld(answer)) {
            made.without += allotter.give(answer, roles) ? 0 : 1;
        }
    }
    made.tickets = allotter.tickets(true);
    return made;
}

Allotment allotFurther(const ToAllot& asked) {
    const std::vector<AnswerToMark> answers = inSeededOrder(asked);
    std::map<AnswerKey, TicketRole> needed;
    for (const MarkedAnswer& answer : markedAnswers(asked.plan.rule, asked.filed)) {
        const bool third = answer.resolution.verdict == Verdict::NeedsThird;
        const TicketRole role = third ? TicketRole::Third : TicketRole::Arbiter;
        const bool handedOut = std::ranges::any_of(
            answer.tickets,
            [role](const FiledTicket* ticket) { return ticket->place.role == role; });
        if ((third || answer.resolution.verdict == Verdict::NeedsArbiter) && !handedOut) {
            needed[answerKeyOf(answer.tickets.front()->place)] = role;
        }
    }
    Allotter allotter(asked);
    Allotment made;
    for (const AnswerToMark& answer : answers) {
        if (const auto role = needed.find(answerKeyOf(answer)); role != needed.end()) {
            made.without += allotter.give(answer, {role->second}) ? 0 : 1;
        }
    }
    made.tickets = allotter.tickets(false);
    return made;
}

}  // namespace qgt::exam
