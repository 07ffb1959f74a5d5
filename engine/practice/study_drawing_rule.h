#pragma once

#include "engine/practice/drawing_rule.h"
#include "engine/practice/study_policy.h"

#include <vector>

namespace qgt::practice {

/// The rule by memory, ability and time (version 3). The context has to have a study.
///
/// With an exam ahead: `examRanks` over everything that can be practised, a line's items sharing
/// what the exam asks of the line, blocks being the groups with floors. Inside of a tier the
/// greatest key comes first, but each item taken makes further ones of its line count a tenth less
/// today, down to `kLeastFreshness`, so that a session is not of one line.
///
/// Without: `plainRanks`; after each `kDueForNew` due items comes a new one, as long as there are
/// any: reviews alone would fill the evenings and leave most lines unseen. New items of the lines
/// take turns in proportion to weight · (2 − roughShareRight), so that a weak line comes up to
/// twice as often as its weight says; what was seen of a line counts as turns it had. Those of one
/// line come in random order.
///
/// A difficult item rests for `kDifficultRestDays` days then. A placement takes `kPlacementItems`
/// of each line, middling ones first.
///
/// Then the items that the spec asks for until its limit (`SessionBasket`), neighbours of different
/// lines wherever that can be had. Items of equal rank come in random order.
class StudyDrawingRule final : public DrawingRule {
  public:
    explicit StudyDrawingRule(const StudyParameters& parameters = {}) : m_parameters(parameters) {}

    [[nodiscard]] int version() const override { return 3; }

    [[nodiscard]] std::vector<ItemId> draw(const DrawContext& context, Rng& rng) const override;

    static constexpr double kLeastFreshness = 0.7;
    static constexpr double kFreshnessStep = 0.1;
    static constexpr int kDueForNew = 2;

  private:
    StudyParameters m_parameters;
};

}  // namespace qgt::practice
