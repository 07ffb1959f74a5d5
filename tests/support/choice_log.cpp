#include "tests/support/choice_log.h"

#include "engine/core/rng.h"

#include <algorithm>
#include <optional>

namespace qgt::test {

namespace {

using memory::LogReview;
using memory::MemoryModel;
using memory::MemoryState;
using memory::Rating;

/// One item of one person: how it is, and how it looks.
struct WorldCard {
    std::optional<MemoryState> truth;
    MemoryState believed;
    int last = 0;
    int due = 0;
    std::vector<double> recalls;
};

class World {
  public:
    explicit World(const ChoiceWorld& settings)
        : m_settings(settings), m_truth(settings.truth), m_rng(settings.seed) {}

    ChoiceLog run() {
        for (int day = 0; static_cast<int>(m_log.plain.size()) < m_settings.answers; ++day) {
            m_cards.resize(m_cards.size() + static_cast<std::size_t>(m_settings.newPerDay));
            for (std::size_t k = 0; k < m_cards.size(); ++k) {
                if (!m_cards[k].truth || m_cards[k].due <= day) {
                    answer(k, day);
                }
            }
        }
        for (const WorldCard& card : m_cards) {
            m_log.trueRecall.insert(
                m_log.trueRecall.end(), card.recalls.begin(), card.recalls.end());
        }
        return std::move(m_log);
    }

  private:
    void answer(std::size_t index, int day) {
        WorldCard& card = m_cards[index];
        const int days = day - card.last;
        const bool first = !card.truth;
        const double recall =
            first ? m_settings.knownAtFirst : m_truth.retrievability(days, card.truth->stability);
        const bool knew = m_rng.unit() < recall;
        const bool right = knew ? m_rng.unit() >= m_settings.slip : m_rng.unit() < m_settings.guess;
        if (!first && days > 0) {
            card.recalls.push_back(recall);
        }
        record(index, day, first, right);
        const Rating known = first ? Rating::Easy : Rating::Good;
        const Rating really = knew ? known : Rating::Again;
        card.truth = first ? m_truth.first(really) : m_truth.next(*card.truth, days, really);
        schedule(card, day, days, {first, right});
    }

    void record(std::size_t index, int day, bool first, bool right) {
        const Rating known = first ? Rating::Easy : Rating::Good;
        LogReview review = LogReview::rated(index, day, right ? known : Rating::Again);
        review.ifKnown = known;
        review.knownBefore = m_settings.knownAtFirst;
        m_log.plain.push_back(review);
        memory::QuizAnswer quiz;
        quiz.right = right;
        quiz.guess = m_settings.guess;
        memory::AnswerAssumptions assumed;
        assumed.slip = m_settings.slip;
        review.evidence = memory::evidenceWeight(quiz, assumed);
        review.outcome = memory::outcomeWeight(quiz, assumed);
        m_log.guessAware.push_back(review);
    }

    struct Seen {
        bool first = false;
        bool right = false;
    };

    void schedule(WorldCard& card, int day, int days, const Seen& seen) {
        const Rating rating = seen.right ? Rating::Good : Rating::Again;
        card.believed =
            seen.first ? m_naive.first(rating) : m_naive.next(card.believed, days, rating);
        card.last = day;
        const double wait = m_naive.interval(card.believed.stability, m_settings.retention);
        card.due = day + std::max(1, static_cast<int>(wait * (0.5 + m_rng.unit())));
    }

    ChoiceWorld m_settings;
    MemoryModel m_truth;
    MemoryModel m_naive;
    Rng m_rng;
    std::vector<WorldCard> m_cards;
    ChoiceLog m_log;
};

}  // namespace

ChoiceLog choiceLogOf(const ChoiceWorld& world) {
    return World(world).run();
}

}  // namespace qgt::test
