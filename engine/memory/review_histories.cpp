#include "engine/memory/review_histories.h"

#include <algorithm>
#include <unordered_map>

namespace qgt::memory {

namespace {

/// Cards numbered in the order of their first answers.
class CardNumbers {
  public:
    explicit CardNumbers(std::span<const LogReview> log) {
        m_numbers.reserve(log.size());
        m_ofReview.reserve(log.size());
        for (const LogReview& review : log) {
            const auto found = m_numbers.try_emplace(review.card, m_counts.size());
            if (found.second) {
                m_counts.push_back(0);
            }
            m_ofReview.push_back(found.first->second);
            ++m_counts[found.first->second];
        }
    }

    [[nodiscard]] const std::vector<std::size_t>& counts() const { return m_counts; }

    [[nodiscard]] std::size_t of(std::size_t review) const { return m_ofReview[review]; }

  private:
    std::unordered_map<std::uint64_t, std::size_t> m_numbers;
    std::vector<std::size_t> m_ofReview;
    std::vector<std::size_t> m_counts;
};

}  // namespace

LogReview LogReview::rated(std::uint64_t card, std::int32_t day, Rating rating) {
    const bool right = rating != Rating::Again;
    const AnswerWeight weight = right ? AnswerWeight{1.0, 0.0} : AnswerWeight{0.0, 1.0};
    return {card, day, right, right ? rating : Rating::Good, weight, weight};
}

ReviewHistories::ReviewHistories(std::span<const LogReview> log) : m_steps(log.size()) {
    const CardNumbers numbers(log);
    std::vector<std::size_t> next;
    std::size_t begin = 0;
    for (const std::size_t count : numbers.counts()) {
        next.push_back(begin);
        begin += count;
        m_ends.push_back(begin);
    }
    const std::vector<std::size_t> firsts = next;
    std::vector<bool> followed(m_ends.size());
    for (std::size_t k = 0; k < log.size(); ++k) {
        const LogReview& review = log[k];
        const std::size_t card = numbers.of(k);
        const std::size_t at = next[card]++;
        HistoryStep& step = m_steps[at];
        step = {-1.0,
                review.day,
                review.ifKnown,
                review.right,
                review.evidence,
                review.outcome,
                review.knownBefore};
        if (at == firsts[card]) {
            continue;
        }
        const std::int32_t last = m_steps[at - 1].day;
        step.day = std::max(review.day, last);
        step.days = step.day - last;
        if (step.isPredicted()) {
            ++m_predicted;
            m_predictedLater += followed[card] ? 1U : 0U;
            followed[card] = true;
        }
    }
}

std::span<const HistoryStep> ReviewHistories::card(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return {m_steps.data() + begin, m_ends[index] - begin};
}

}  // namespace qgt::memory
