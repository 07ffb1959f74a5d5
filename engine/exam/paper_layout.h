#pragma once

#include "engine/bank/case_scenario.h"
#include "engine/bank/item.h"
#include "engine/exam/paper.h"
#include "engine/seat/seat_paper.h"

#include <cstdint>

namespace qgt::exam {

/// A task as it is laid before a candidate, and the same with its key.
struct LaidTask {
    seat::SeatTask seat;
    KeyedTask key;  ///< without its section
};

// What is drawn follows from `seed` alone. Nothing but what a candidate has to see goes into the
// seat's half, field by field.

/// Single and multiple choice by `drawnOptions`; true and false as they are; the steps of an
/// ordering never in their right order; the rights of a matching in any order.
[[nodiscard]] LaidTask laidItem(const bank::Item& item, std::uint64_t seed);

/// Nodes in any order, so that their places tell nothing of the way; choices by `drawnOptions`.
/// Every ending is the same end.
[[nodiscard]] LaidTask laidCase(const bank::CaseScenario& scenario, std::uint64_t seed);

/// Whether the order kept with a task is one of its own options, rights, nodes and choices.
[[nodiscard]] bool orderFits(const KeyedTask& task);

}  // namespace qgt::exam
