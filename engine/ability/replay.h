#pragma once

#include "engine/ability/person_fold.h"

#include <memory>
#include <vector>

namespace qgt::ability {

/// What one person did, in order.
struct PersonEvents {
    std::vector<AbilityPrior> priors;  ///< by line
    std::vector<FoldedEvent> events;
};

/// The cells of each person, by line: the same bits for any number of threads (0: as many as
/// cores).
[[nodiscard]] std::vector<std::vector<Cell>> replayed(const std::shared_ptr<const FoldModel>& model,
                                                      const std::vector<PersonEvents>& persons,
                                                      unsigned threads = 0);

}  // namespace qgt::ability
