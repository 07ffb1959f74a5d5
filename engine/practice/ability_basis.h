#pragma once

#include "engine/ability/ability_store.h"
#include "engine/ability/person_fold.h"
#include "engine/bank/bank.h"
#include "engine/people/person.h"
#include "engine/practice/practice_store.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace qgt::practice {

/// An answer in an exam to an item that the bank does not have (of the exam pool), as its result
/// says.
struct CertifyingAnswer {
    Instant at;
    LineId line;
    bool right = false;
};

/// What one person's cells are computed from.
struct AbilityRecord {
    std::vector<AnswerEvent> answers;      ///< in the order (at, install, seq)
    std::vector<ExposureEvent> exposures;  ///< in the order in which they were kept
    std::vector<CertifyingAnswer> certifying;
};

/// First (A) before stand-in (B), whatever the order of duties.
[[nodiscard]] ability::LineRole roleIn(const people::Person& person, const LineId& line);

/// A frozen parameter set read for one bank: what its lines, items and requests are to ability, and
/// what its events say. Immutable; safe from any thread. Items without a learned difficulty are as
/// hard as their authors say; lines without requests are asked one middling thing.
class AbilityBasis {
  public:
    AbilityBasis(const bank::Bank& bank,
                 const ability::ParameterSet& set,
                 const std::vector<ability::PolicyChange>& changes);

    [[nodiscard]] const bank::Bank& bank() const { return *m_bank; }

    [[nodiscard]] const std::shared_ptr<const ability::FoldModel>& model() const { return m_model; }

    /// In the order of the model's lines, which is the bank's.
    [[nodiscard]] const std::vector<LineId>& lines() const { return m_lines; }

    /// The bank's item at a place of the model; null for one that stands for secret items.
    [[nodiscard]] const bank::Item* itemAt(std::uint32_t place) const;

    [[nodiscard]] std::vector<ability::AbilityPrior> priorsOf(const people::Person& person) const;

    /// What a person did in the order of time; of the same instant, answers come before readings.
    /// Answers that were taken back or marked by oneself count as seen alone; what is about items
    /// that the bank no longer has, or about an older meaning, is left out.
    [[nodiscard]] std::vector<ability::FoldedEvent> eventsOf(const AbilityRecord& record) const;

    /// One of these events; nothing when it is left out. `withdrawn`: the answer was taken back.
    [[nodiscard]] std::optional<ability::FoldedEvent> folded(const AnswerEvent& answer,
                                                             bool withdrawn) const;
    [[nodiscard]] std::optional<ability::FoldedEvent> folded(const ExposureEvent& exposure) const;
    [[nodiscard]] std::optional<ability::FoldedEvent> folded(const CertifyingAnswer& answer) const;

    /// How many items of the bank the model has, at places from 0 on.
    [[nodiscard]] std::uint32_t itemCount() const { return m_firstSecret; }

  private:
    [[nodiscard]] std::optional<std::uint32_t> placeOf(const ItemId& item, int meaning) const;

    const bank::Bank* m_bank;
    ability::ParameterSet m_set;
    std::vector<LineId> m_lines;
    std::map<LineId, std::uint32_t> m_placeOfLine;
    std::unordered_map<ItemId, std::uint32_t> m_placeOfItem;
    std::vector<const bank::Item*> m_items;  ///< by place
    std::uint32_t m_firstSecret = 0;         ///< after the bank's items one for each line
    std::shared_ptr<const ability::FoldModel> m_model;
};

}  // namespace qgt::practice
