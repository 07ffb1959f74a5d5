#pragma once

#include "engine/bank/bank.h"
#include "engine/practice/practice_store.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qgt::practice {

/// Whether an item stands in the error book (错题本). It enters when answered wrong or 不会, also
/// when the person was sure; it leaves for the archive after right answers on two different
/// practice days since. Second tries in the same session and guesses (猜的) do not count for
/// leaving: they say little about tomorrow.
///
/// A person's own hand wins until the next answer. Put in, the item stands there as if it had just
/// been wrong, and leaves in the same way; taken out, it goes to the archive, or to Never where
/// nothing was ever wrong, and enters again with the next wrong answer.
enum class ErrorBookState : std::uint8_t { Never, In, Archived };

/// An answer by its installation and number.
using AnswerKey = std::pair<std::string, std::uint64_t>;

/// The answers that were taken back. An undo names an answer of its own installation.
[[nodiscard]] std::set<AnswerKey> withdrawnAnswers(const std::vector<AnswerEvent>& events);

/// The newest answer that counts.
struct LastAnswer {
    Instant at;
    std::int32_t day = 0;
    bool right = false;
    bool dontKnow = false;
    grading::Confidence confidence = grading::Confidence::Unsure;

    bool operator==(const LastAnswer&) const = default;
};

/// The newest wrong answer that counts.
struct WrongAnswer {
    Instant at;
    std::int32_t day = 0;
    AnswerOrigin origin = AnswerOrigin::Practice;
    bool dontKnow = false;
    bool sure = false;

    bool operator==(const WrongAnswer&) const = default;
};

/// The first answer to an item and meaning ever, when it was neither withdrawn nor self-marked and
/// the item was not read before: the only practice answer that says what somebody can do
/// unprepared.
struct FirstExposure {
    std::int32_t day = 0;
    bool right = false;

    bool operator==(const FirstExposure&) const = default;
};

/// What one person did with one item in the meaning that the bank has now.
struct ItemHistory {
    int seen = 0;     ///< answers, withdrawn answers and readings: how often the key was seen
    int counted = 0;  ///< answers that count
    Instant lastSeen;
    std::int32_t lastSeenDay = 0;
    std::optional<LastAnswer> last;
    std::optional<FirstExposure> first;
    ErrorBookState errorBook = ErrorBookState::Never;
    bool sureAndWrong = false;  ///< in the error book with an answer given as 确定
    bool bookByHand = false;    ///< the state of the error book was made by hand
    Instant bookSince;          ///< of that state; meaningless for Never
    int wrong = 0;              ///< answers wrong that count, second tries left out
    std::optional<WrongAnswer> lastWrong;
    int rightDays = 0;              ///< different days with a right answer since it entered
    std::int32_t lastRightDay = 0;  ///< newest of these days; meaningless while rightDays is 0
    bool seenInOldMeaning = false;  ///< answered when key, law or task were others

    bool operator==(const ItemHistory&) const = default;
};

/// Fold of a person's answers over a bank, in the order (at, install, seq), of what the person put
/// into the error book or took out of it by hand, and of what the person read; a mark or a reading
/// of the same instant as an answer comes after it. Answers whose undo is anywhere in the list, and
/// readings, count as seen only; what is about items that the bank no longer has is left out, what
/// is about an older meaning sets `seenInOldMeaning`. The bank outlives the history.
class PersonHistory {
  public:
    PersonHistory(const bank::Bank& bank,
                  const std::vector<AnswerEvent>& events,
                  const std::vector<MarkEvent>& marks = {},
                  const std::vector<ExposureEvent>& exposures = {});

    /// Folds what comes after that which is folded so far. An undo among the answers must name one
    /// of them: what was folded before stays counted.
    void add(const std::vector<AnswerEvent>& events,
             const std::vector<MarkEvent>& marks = {},
             const std::vector<ExposureEvent>& exposures = {});

    /// An item never seen has a history of zeros.
    [[nodiscard]] const ItemHistory& of(const ItemId& item) const;

    /// Items in the given state of the error book, in bank order.
    [[nodiscard]] std::vector<ItemId> errorBook(ErrorBookState state) const;

    /// Median of answering time / expected seconds over answers that count and were not cut off
    /// at kMaxAnswerMs; nothing below ten of them.
    [[nodiscard]] std::optional<double> pace() const { return m_pace; }

  private:
    void fold(const AnswerEvent& event, bool withdrawn);
    void fold(const ExposureEvent& exposure);

    const bank::Bank* m_bank;
    std::unordered_map<ItemId, ItemHistory> m_items;
    std::vector<double> m_paces;
    std::optional<double> m_pace;
};

}  // namespace qgt::practice
