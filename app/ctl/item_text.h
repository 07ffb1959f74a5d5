#pragma once

#include "engine/bank/bank.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace qgt::ctl {

/// The question as a cadre sees it. `shown` is the order of options or rights, as
/// practice::shownOrder gives it; empty: the author's order. Shown letters follow the place.
void printQuestion(const bank::Item& item,
                   const std::vector<std::string>& shown,
                   std::ostream& out);

/// Key, a reason per option, explanation and basis; letters as `printQuestion` shows them.
void printSolution(const bank::Item& item,
                   const std::vector<std::string>& shown,
                   const bank::Bank& bank,
                   std::ostream& out);

/// The model answer and the points of its rubric, lettered for marking.
void printRubric(const bank::Item& item, std::ostream& out);

/// Everything about an item, for its author.
void printItem(const bank::Item& item, const bank::Bank& bank, std::ostream& out);

}  // namespace qgt::ctl
