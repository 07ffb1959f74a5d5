#pragma once

#include "engine/practice/drawing_rule.h"
#include "engine/practice/study_policy.h"

#include <vector>

namespace qgt::practice {

/// The rule by memory, ability and time (version 2). The context has to have a study.
///
/// With an exam ahead: `examRanks` over everything that can be practised, a line's items sharing
/// what the exam asks of the line, blocks being the groups with floors. Inside of a tier the
/// greatest key comes first, but each item taken makes further ones of its line count a tenth less
/// today, down to `kLeastFreshness`, so that a session is not of one line.
///
/// Without: `plainRanks`; new items of the lines take turns in proportion to
/// weight · (2 − roughShareRight), so that a weak line comes up to twice as often as its weight
/// says, those of one line in random order.
///
/// Then the items that the spec asks for until its limit (`SessionBasket`), neighbours of different
/// lines wherever that can be had. Items of equal rank come in random order.
class StudyDrawingRule final : public DrawingRule {
  public:
    explicit StudyDrawingRule(const StudyParameters& parameters = {}) : m_parameters(parameters) {}

    [[nodiscard]] int version() const override { return 2; }

    [[nodiscard]] std::vector<ItemId> draw(const DrawContext& context, Rng& rng) const override;

    static constexpr double kLeastFreshness = 0.7;
    static constexpr double kFreshnessStep = 0.1;

  private:
    StudyParameters m_parameters;
};

}  // namespace qgt::practice
