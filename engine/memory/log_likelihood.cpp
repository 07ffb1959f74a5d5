#include "engine/memory/log_likelihood.h"

#include "engine/core/os/parallel.h"
#include "engine/memory/sloped_model.h"

#include <algorithm>
#include <cmath>

namespace qgt::memory {

namespace {

/// Answers of a piece of work: enough to be worth handing over, few enough to spread.
constexpr std::size_t kPieceAnswers = 2'000;
/// No chance is taken to be nearer to 0 or 1.
constexpr double kLeastChance = 1e-7;

/// Some rows of the lower triangle, each with as many columns as the last of them needs: numbers
/// that are known when it is compiled make pairs.
template <std::size_t FirstRow, std::size_t EndRow>
void addRows(Information& information, const Slopes& slopes, double weight) {
    for (std::size_t row = FirstRow; row < EndRow; ++row) {
        const double scaled = weight * slopes[row];
        if (scaled == 0.0) {
            continue;  // three of the first four, and what the card has not met
        }
        double* const to = information.data() + row * kSlopes;
        for (std::size_t column = 0; column < EndRow; ++column) {
            to[column] += scaled * slopes[column];
        }
    }
}

void addOuter(Information& information, const Slopes& slopes, double weight) {
    constexpr std::size_t kThird = 8;
    constexpr std::size_t kTwoThirds = 16;
    addRows<0, kThird>(information, slopes, weight);
    addRows<kThird, kTwoThirds>(information, slopes, weight);
    addRows<kTwoThirds, kSlopes>(information, slopes, weight);
}

/// Adds what a predicted answer says.
void addAnswer(LogLikelihood& sum,
               const SlopedMemory& memory,
               const HistoryStep& step,
               const SlopedRecall& recall) {
    const double gain = step.outcome.ifKnown - step.outcome.ifUnknown;
    const double chance =
        std::clamp(step.outcome.ifUnknown + gain * recall.r, kLeastChance, 1.0 - kLeastChance);
    sum.loss -= std::log(chance);
    Slopes ofRecall{};
    for (std::size_t k = 0; k < kSlopes; ++k) {
        ofRecall[k] = recall.byLogStability * memory.logStabilitySlopes[k];
    }
    ofRecall[kDecayParameter] += recall.byDecay;
    const double byRecall = -gain / chance;
    for (std::size_t k = 0; k < kSlopes; ++k) {
        sum.slopes[k] += byRecall * ofRecall[k];
    }
    addOuter(sum.information, ofRecall, gain * gain / (chance * (1.0 - chance)));
}

void addCard(LogLikelihood& sum, const SlopedModel& model, std::span<const HistoryStep> steps) {
    SlopedMemory memory = model.first(steps.front());
    for (std::size_t k = 1; k < steps.size(); ++k) {
        const SlopedRecall recall = model.recall(memory, steps[k].days);
        if (steps[k].isPredicted()) {
            addAnswer(sum, memory, steps[k], recall);
        }
        if (k + 1 < steps.size()) {
            model.advance(memory, steps[k], recall);
        }
    }
}

}  // namespace

LogLikelihood& LogLikelihood::operator+=(const LogLikelihood& other) {
    loss += other.loss;
    for (std::size_t k = 0; k < slopes.size(); ++k) {
        slopes[k] += other.slopes[k];
    }
    for (std::size_t k = 0; k < information.size(); ++k) {
        information[k] += other.information[k];
    }
    return *this;
}

LikelihoodTask::LikelihoodTask(const ReviewHistories& histories) : m_histories(histories) {
    std::size_t answers = 0;
    CardRange piece;
    for (std::size_t card = 0; card < histories.cards(); ++card) {
        answers += histories.card(card).size();
        piece.end = card + 1;
        if (answers >= kPieceAnswers) {
            m_pieces.push_back(piece);
            piece.begin = piece.end;
            answers = 0;
        }
    }
    if (answers > 0) {
        m_pieces.push_back(piece);
    }
}

LogLikelihood LikelihoodTask::at(const Parameters& parameters, unsigned threads) const {
    const SlopedModel model(parameters);
    std::vector<LogLikelihood> pieces(m_pieces.size());
    os::parallelFor(
        pieces.size(),
        [&](std::size_t k) {
            for (std::size_t card = m_pieces[k].begin; card < m_pieces[k].end; ++card) {
                addCard(pieces[k], model, m_histories.card(card));
            }
        },
        threads);
    LogLikelihood sum;
    for (const LogLikelihood& piece : pieces) {
        sum += piece;
    }
    return sum;
}

}  // namespace qgt::memory
