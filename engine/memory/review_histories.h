#pragma once

#include "engine/memory/answer_meaning.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace qgt::memory {

/// One answer of a log that parameters are fitted to. The defaults take it at its word: right is
/// known, wrong is not.
struct LogReview {
    std::uint64_t card = 0;  ///< tells one person's item from all others
    std::int32_t day = 0;    ///< practice day
    bool right = false;
    Rating ifKnown = Rating::Good;  ///< what it is for memory if it was known: Hard, Good or Easy
    AnswerWeight evidence;          ///< what memory is moved by (`evidenceWeight`)
    AnswerWeight outcome;           ///< what is predicted of it (`outcomeWeight`)
    double knownBefore = 0.5;       ///< chance before the first answer ever; else not looked at

    /// From one of the four ratings of a program that asks people how well they knew it.
    [[nodiscard]] static LogReview rated(std::uint64_t card, std::int32_t day, Rating rating);
};

/// One answer in the history of its card.
struct HistoryStep {
    double days = 0;  ///< since the last answer; negative at the first one
    std::int32_t day = 0;
    Rating ifKnown = Rating::Good;
    bool right = false;
    AnswerWeight evidence;
    AnswerWeight outcome;
    double knownBefore = 0.5;

    [[nodiscard]] bool isFirst() const { return days < 0.0; }

    /// Whether memory predicts it: answers of a later day than the one before.
    [[nodiscard]] bool isPredicted() const { return days > 0.0; }
};

/// A log card by card: every answer once, with everything that was answered before it.
class ReviewHistories {
  public:
    /// `log` is in the order of time. Days before that of the card's last answer count as its day.
    explicit ReviewHistories(std::span<const LogReview> log);

    [[nodiscard]] std::size_t cards() const { return m_ends.size(); }

    [[nodiscard]] std::span<const HistoryStep> card(std::size_t index) const;

    /// Answers that memory predicts.
    [[nodiscard]] std::size_t predicted() const { return m_predicted; }

    /// Those of them that follow another predicted answer of the card.
    [[nodiscard]] std::size_t predictedLater() const { return m_predictedLater; }

  private:
    std::vector<HistoryStep> m_steps;
    std::vector<std::size_t> m_ends;
    std::size_t m_predicted = 0;
    std::size_t m_predictedLater = 0;
};

}  // namespace qgt::memory
