#pragma once

#include "engine/ability/evidence_rules.h"
#include "engine/ability/level.h"
#include "engine/memory/answer_meaning.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace qgt::ability {

/// A change of rules in a line: from the start of its day on, `kappa` of the line's items by weight
/// ask for something else.
struct RuleChange {
    std::int32_t day = 0;
    double kappa = 0;

    bool operator==(const RuleChange&) const = default;
};

/// A line as a fold needs it.
struct FoldLine {
    double tauDays = 260;
    std::vector<RuleChange> changes;  ///< by day
    LevelScale scale;
};

/// An item as a fold needs it, by its place in the list of items.
struct FoldItem {
    std::uint32_t line = 0;
    ItemCurve curve;
};

/// Everything that a fold is computed under and that stays as it is: a frozen parameter set, read
/// for one bank.
struct FoldModel {
    std::vector<FoldLine> lines;
    std::vector<FoldItem> items;
    EvidenceRules evidence;
    memory::MemoryModel memory;
    memory::AnswerAssumptions assumed;
};

/// What happened with an item.
enum class FoldedKind : std::uint8_t {
    Practice,
    Exam,
    SeenOnly,  ///< its key was seen and nothing is learned of ability: read, withdrawn, self-marked
    /// In an exam with items that nobody practises: the item stands for any of its line, and
    /// nothing of it is remembered.
    Certifying
};

struct FoldedEvent {
    std::int32_t day = 0;  ///< practice day
    std::uint32_t item = 0;
    FoldedKind kind = FoldedKind::Practice;
    bool right = false;
};

/// What is believed of one cadre in one line.
struct Cell {
    AbilityState state;
    std::int32_t day = 0;                 ///< to which `state` is aged
    double answers = 0;                   ///< sum of their weights
    std::optional<std::int32_t> lastDay;  ///< of the last answer, of whatever weight
    std::optional<Level> held;

    bool operator==(const Cell&) const = default;
};

/// State from events: the fold of one cadre's events in their order. Adding an event to what was
/// folded before gives what folding all of them gives. A later event with an earlier day counts on
/// the day that was reached.
class PersonFold {
  public:
    /// `priors`, by line, are the person's: those of the role, of the line and of the cadre.
    explicit PersonFold(std::shared_ptr<const FoldModel> model, std::vector<AbilityPrior> priors);

    void add(const FoldedEvent& event);

    /// Begins anew for another person; keeps its memory.
    void restart(std::vector<AbilityPrior> priors);

    [[nodiscard]] const std::vector<Cell>& cells() const { return m_cells; }

    [[nodiscard]] const FoldModel& model() const { return *m_model; }

    /// Ability in a line, aged to `day`.
    [[nodiscard]] AbilityState on(std::uint32_t line, std::int32_t day) const;

  private:
    struct Seen {
        std::int32_t day = 0;
        bool ever = false;
        memory::MemoryState memory;
    };

    void age(std::uint32_t line, std::int32_t day);
    void learn(const FoldedEvent& event, Cell& cell, const Seen& seen);
    void remember(const FoldedEvent& event, const AbilityState& before, Seen& seen) const;

    std::shared_ptr<const FoldModel> m_model;
    std::vector<AbilityPrior> m_priors;
    std::vector<Cell> m_cells;
    std::vector<Seen> m_seen;
};

/// A state of `prior`'s cadre, aged from one day to a later one: time and the changes of rules
/// between, the later day's included.
[[nodiscard]] AbilityState agedOver(const AbilityState& before,
                                    const AbilityPrior& prior,
                                    const FoldLine& line,
                                    std::int32_t from,
                                    std::int32_t to);

}  // namespace qgt::ability
