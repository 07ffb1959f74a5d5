#include "engine/exam/marking_allotment.h"

#include "engine/core/rng.h"
#include "engine/core/seed.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

namespace qgt::exam {

namespace {

/// Places of a task in a queue: so many that something fits between any two of them.
constexpr int kTaskSpan = 1 << 20;

AnswerPlace answerOf(const AnswerToMark& answer) {
    return {answer.attempt, answer.slot, answer.node};
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
            m_numbers[rater].insert(one.ticket.number);
            m_ids.insert(one.ticket.id);
            m_last[rater] = std::max(m_last[rater], one.ticket.place);
            if (!one.takenBack) {
                m_holders[answerOf(one.place)].insert(rater);
                m_roles[answerOf(one.place)].insert(one.place.role);
                ++m_load[{rater, one.place.task}];
                ++m_load[{rater, {}}];
                const bool open = !one.handedIn && !(one.mark && one.mark->done);
                m_queues[rater].push_back({one.ticket.place, one.place.task, open});
            }
        }
    }

    /// Those of the roles for which nobody has the answer.
    [[nodiscard]] std::vector<TicketRole> missing(const AnswerToMark& answer,
                                                  const std::vector<TicketRole>& roles) {
        const std::set<TicketRole>& held = m_roles[answerOf(answer)];
        if (m_asked.plan.rule.raters == 1 && held.contains(TicketRole::Second)) {
            return {};  // what is left of two is the one
        }
        std::vector<TicketRole> lacking;
        std::ranges::copy_if(roles, std::back_inserter(lacking), [&held](TicketRole role) {
            return !held.contains(role);
        });
        return lacking;
    }

    /// False, and nobody gets it, when there are too few raters.
    bool give(const AnswerToMark& answer, const std::vector<TicketRole>& roles) {
        std::set<PersonId> holders = m_holders[answerOf(answer)];
        std::vector<PersonId> chosen;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            const auto rater = raterFor(answer, holders);
            if (!rater) {
                return false;
            }
            holders.insert(*rater);
            chosen.push_back(*rater);
        }
        const bool byReader = std::ranges::any_of(
            chosen, [&answer](const PersonId& rater) { return answer.readers.contains(rater); });
        m_byReaders += byReader ? 1 : 0;
        for (std::size_t i = 0; i < roles.size(); ++i) {
            ++m_load[{chosen[i], answer.task}];
            ++m_load[{chosen[i], {}}];
            m_given[chosen[i]][answer.task].push_back({&answer, roles[i]});
        }
        m_holders[answerOf(answer)] = std::move(holders);
        return true;
    }

    [[nodiscard]] int byReaders() const { return m_byReaders; }

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
                const std::vector<int> places = placesFor(rater, task, queue.size());
                for (std::size_t i = 0; i < queue.size(); ++i) {
                    all.push_back(ticketFor(rater, queue[i], places[i], numbers));
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

    /// What stands in a queue.
    struct Queued {
        int place = 0;
        std::string task;
        bool open = true;  ///< not marked yet
    };

    [[nodiscard]] std::uint64_t seedOf(const PersonId& rater, const std::string& what) const {
        return seedFor(m_asked.plan.seed, rater.str() + what);
    }

    [[nodiscard]] std::optional<PersonId> raterFor(const AnswerToMark& answer,
                                                   const std::set<PersonId>& holders) {
        const auto stranger = bestFor(answer, holders, false);
        const bool couldJoin =
            std::ranges::any_of(m_asked.others, [&answer, &holders](const PersonId& other) {
                return other != answer.candidate && !answer.readers.contains(other) &&
                       !holders.contains(other);
            });
        return stranger || couldJoin ? stranger : bestFor(answer, holders, true);
    }

    /// `readers`: also of those who entered the answer.
    [[nodiscard]] std::optional<PersonId> bestFor(const AnswerToMark& answer,
                                                  const std::set<PersonId>& holders,
                                                  bool readers) {
        using Rank = std::tuple<bool, int, int, std::uint64_t>;
        std::optional<std::pair<Rank, PersonId>> best;
        for (const Rater& rater : m_asked.raters) {
            const bool entered = answer.readers.contains(rater.person);
            if (rater.person == answer.candidate || (entered && !readers) ||
                holders.contains(rater.person)) {
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

    /// Rising places for what a rater gets of a task.
    [[nodiscard]] std::vector<int> placesFor(const PersonId& rater,
                                             const std::string& task,
                                             std::size_t count) {
        const std::vector<Queued>& queue = m_queues[rater];
        if (std::ranges::find(queue, task, &Queued::task) != queue.end()) {
            return placesAmong(rater, task, count);
        }
        const int start = (m_last[rater] / kTaskSpan + 1) * kTaskSpan;
        const auto steps = static_cast<std::int64_t>(count) + 1;
        std::vector<int> places;
        for (std::int64_t step = 1; step < steps; ++step) {
            places.push_back(start + static_cast<int>(kTaskSpan * step / steps));
        }
        m_last[rater] = start + kTaskSpan - 1;
        return places;
    }

    /// Among what the rater has not marked yet of the task, or where all is marked anywhere in it.
    [[nodiscard]] std::vector<int> placesAmong(const PersonId& rater,
                                               const std::string& task,
                                               std::size_t count) {
        const auto [low, high] = freeStretch(m_queues[rater], task);
        Rng rng(seedOf(rater, "/places/" + task + "/" + std::to_string(m_numbers[rater].size())));
        std::vector<int> places;
        for (std::size_t i = 0; i < count; ++i) {
            places.push_back(
                low + static_cast<int>(rng.below(static_cast<std::uint64_t>(high - low) + 1)));
        }
        std::ranges::sort(places);
        return places;
    }

    /// First and last place between the neighbours of what is open of a task that is in the queue.
    [[nodiscard]] static std::pair<int, int> freeStretch(const std::vector<Queued>& queue,
                                                         const std::string& task) {
        const bool anyOpen = std::ranges::any_of(
            queue, [&task](const Queued& one) { return one.task == task && one.open; });
        int first = std::numeric_limits<int>::max();
        int last = 0;
        for (const Queued& one : queue) {
            if (one.task == task) {
                last = std::max(last, one.place);
                first = one.open || !anyOpen ? std::min(first, one.place) : first;
            }
        }
        int low = first / kTaskSpan * kTaskSpan;
        int high = last / kTaskSpan * kTaskSpan + kTaskSpan - 1;
        for (const Queued& one : queue) {
            low = one.place < first ? std::max(low, one.place + 1) : low;
            high = one.place > last ? std::min(high, one.place - 1) : high;
        }
        return {low, high};
    }

    /// Another one when the rater had the same ticket before and it was taken back.
    [[nodiscard]] std::string newTicketId(const PersonId& rater, const std::string& what) {
        std::string id = ticketHexOf(seedOf(rater, what));
        for (int time = 2; !m_ids.insert(id).second; ++time) {
            id = ticketHexOf(seedOf(rater, what + "/" + std::to_string(time)));
        }
        return id;
    }

    AllottedTicket ticketFor(const PersonId& rater,
                             const Given& given,
                             int place,
                             std::vector<int>& numbers) {
        const AnswerToMark& answer = *given.answer;
        const std::string id =
            newTicketId(rater, "/" + toText(given.role) + "/" + answerWordOf(answer));
        AllottedTicket made;
        made.ticket = {id, m_asked.plan.exam, rater, numbers.back(), place};
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
    int m_byReaders = 0;
    std::map<AnswerPlace, std::set<PersonId>> m_holders;
    std::map<AnswerPlace, std::set<TicketRole>> m_roles;
    std::map<PersonId, std::vector<Queued>> m_queues;  ///< before what is given now
    std::set<std::string> m_ids;
    std::map<std::pair<PersonId, std::string>, int> m_load;  ///< by task; empty: of all
    std::map<PersonId, std::set<int>> m_numbers;
    std::map<PersonId, int> m_last;  ///< places
    std::map<PersonId, std::map<std::string, std::vector<Given>>> m_given;
};

/// In an order that follows from the seed and from nothing else.
std::vector<AnswerToMark> inSeededOrder(const ToAllot& asked) {
    std::vector<AnswerToMark> answers = asked.answers;
    std::ranges::sort(answers, {}, [&asked](const AnswerToMark& answer) {
        return std::pair(seedFor(asked.plan.seed, answerWordOf(answer)), answerOf(answer));
    });
    return answers;
}

}  // namespace

Allotment allot(const ToAllot& asked) {
    const std::vector<AnswerToMark> answers = inSeededOrder(asked);
    const std::vector<TicketRole> roles = firstRoles(asked.plan.rule);
    Allotter allotter(asked);
    Allotment made;
    for (const AnswerToMark& answer : answers) {
        const std::vector<TicketRole> lacking = allotter.missing(answer, roles);
        made.without += allotter.give(answer, lacking) ? 0 : 1;
    }
    made.tickets = allotter.tickets(true);
    made.byReaders = allotter.byReaders();
    return made;
}

Allotment allotFurther(const ToAllot& asked) {
    const std::vector<AnswerToMark> answers = inSeededOrder(asked);
    std::map<AnswerPlace, TicketRole> needed;
    for (const MarkedAnswer& answer : markedAnswers(asked.plan.rule, asked.filed)) {
        const bool third = answer.resolution.verdict == Verdict::NeedsThird;
        const TicketRole role = third ? TicketRole::Third : TicketRole::Arbiter;
        const bool handedOut = std::ranges::any_of(
            answer.tickets,
            [role](const FiledTicket* ticket) { return ticket->place.role == role; });
        if ((third || answer.resolution.verdict == Verdict::NeedsArbiter) && !handedOut) {
            needed[answerOf(answer.tickets.front()->place)] = role;
        }
    }
    Allotter allotter(asked);
    Allotment made;
    for (const AnswerToMark& answer : answers) {
        if (const auto role = needed.find(answerOf(answer)); role != needed.end()) {
            made.without += allotter.give(answer, {role->second}) ? 0 : 1;
        }
    }
    made.tickets = allotter.tickets(false);
    made.byReaders = allotter.byReaders();
    return made;
}

}  // namespace qgt::exam
