#pragma once

#include "engine/ability/person_fold.h"
#include "engine/memory/pace.h"
#include "engine/memory/review_histories.h"
#include "engine/practice/ability_basis.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace qgt::practice {

/// What is remembered of an item.
struct ItemMemory {
    memory::MemoryState state;
    std::int32_t day = 0;  ///< practice day on which it was answered or read last

    bool operator==(const ItemMemory&) const = default;
};

/// What is believed of one person's knowing of each item of a bank: FSRS-6 memory of what was seen,
/// ability in the line of what was not. A fold of what the person did in the order of time, by what
/// each answer means: how sure it was, how likely luck, whether it was clicked through or searched
/// for long (`memory::evidenceWeight`). Answers that were taken back and readings leave what was
/// remembered and begin what was not; what somebody marked oneself counts for memory as it was
/// marked.
class Knowledge {
  public:
    /// `priors`, by line of the basis, are the person's.
    Knowledge(std::shared_ptr<const AbilityBasis> basis, std::vector<ability::AbilityPrior> priors);

    /// Folds what comes after that which is folded so far, in the orders in which it is kept. An
    /// undo among the answers must name one of them. How fast the person usually is, is judged by
    /// everything up to these. O(answers).
    void add(const std::vector<AnswerEvent>& answers,
             const std::vector<ExposureEvent>& exposures = {},
             const std::vector<CertifyingAnswer>& certifying = {});

    /// From now on each answer that is folded is also written to `log`, which outlives this, for
    /// parameters to be fitted to. `person` tells the cards of persons apart. A card ends where its
    /// item was read or an answer was taken back: what that did to memory is in no log.
    void recordTo(std::vector<memory::LogReview>& log, std::uint32_t person);

    [[nodiscard]] const AbilityBasis& basis() const { return *m_basis; }

    [[nodiscard]] const memory::MemoryModel& model() const { return m_basis->model()->memory; }

    /// By the place of an item in the basis. Nothing: never seen in its meaning.
    [[nodiscard]] const std::optional<ItemMemory>& memoryAt(std::uint32_t place) const {
        return m_memories[place];
    }

    /// Chance on the day that an item is known that was never seen: by ability, guesses left out.
    [[nodiscard]] double knownUnseen(std::uint32_t place, std::int32_t day) const;

    /// Standard deviation of the ability in a line of the basis, as it was after the last event in
    /// it, in logits.
    [[nodiscard]] double abilitySd(std::uint32_t line) const;

  private:
    struct Step;

    [[nodiscard]] std::vector<Step> stepsOf(const std::vector<AnswerEvent>& answers) const;
    void time(const std::vector<Step>& steps);
    void remember(const Step& step, const std::optional<memory::Pace>& pace);
    void record(std::uint32_t place, const memory::LogReview& review);
    [[nodiscard]] double lettersAt(std::uint32_t place) const;

    std::shared_ptr<const AbilityBasis> m_basis;
    ability::PersonFold m_ability;
    std::vector<std::optional<ItemMemory>> m_memories;
    std::vector<memory::TimedAnswer> m_timed;
    std::vector<memory::LogReview>* m_log = nullptr;
    std::uint32_t m_person = 0;
    std::vector<bool> m_ended;  ///< by place: the card is not recorded any more
};

}  // namespace qgt::practice
