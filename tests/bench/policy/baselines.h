#pragma once

#include "tests/bench/policy/world.h"

#include <string>
#include <vector>

namespace qgt::bench {

/// Orders of others.
enum class Order : std::uint8_t {
    Random,
    Sequential,  ///< 刷题: through the bank, again from its beginning
    ErrorBook,   ///< what was wrong the last time first, else at random, new ones likelier
    Fsrs,        ///< due ones first, the best remembered of them first, then new ones
    FinalPass    ///< the same, and in the last days everything once more (as RemNote does)
};

/// A policy that is compared.
struct Baseline {
    std::string name;
    Order order = Order::Random;
    double retention = 0.9;     ///< Fsrs and FinalPass: at which an item is due
    int newPerDay = 1'000'000;  ///< at most
};

/// Practises to the day of the exam. Memory by right and wrong as Good and Again.
void practise(const Baseline& baseline,
              const World& world,
              const std::vector<bool>& there,
              HiddenCadre& cadre,
              Rng& rng);

}  // namespace qgt::bench
