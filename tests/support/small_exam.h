#pragma once

#include "engine/bank/bank.h"
#include "engine/bank/blueprint.h"
#include "engine/exam/paper.h"

#include <memory>
#include <string>
#include <vector>

namespace qgt::test {

/// A bank of two blocks (basics with the line selfgov, services with residence) and a blueprint
/// with every kind of task, small enough to be reckoned by hand:
///
///   section         tasks × marks   lines of the tasks     scoring
///   single_choice   2 × 1           selfgov, residence     exact, 0.25 off for a wrong answer
///   multiple_choice 1 × 2           residence              each_half, 0.5 for each right option
///   true_false      1 × 1           selfgov                exact
///   fill_in         1 × 2           selfgov                proportional, two blanks
///   ordering        1 × 3           residence              proportional, four steps
///   matching        1 × 3           selfgov                proportional, three lefts, four rights
///   short_answer    1 × 4           residence              proportional, points of 1, 2 and 1
///   case            1 × 10          selfgov                proportional, criteria 40, 30 and 30
///
/// 27 marks in all, 13 of them pass; 40 % of the items of each block; no critical error. The bank
/// has everything twice, so that there are two forms.
struct SmallExam {
    SmallExam();

    std::unique_ptr<const bank::Bank> bank;
    bank::Blueprint blueprint;
    std::vector<exam::PaperForm> forms;  ///< A and B

    /// An item of form A.
    [[nodiscard]] const bank::Item& item(bank::ItemKind kind) const;
};

}  // namespace qgt::test
