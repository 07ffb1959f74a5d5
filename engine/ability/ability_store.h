#pragma once

#include "engine/ability/parameter_set.h"
#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::ability {

/// That a set is in force from now on, for ever: states are computed anew under it.
struct Adoption {
    ParameterSet set;
    std::string reason;
    Instant at;
    PersonId by;

    bool operator==(const Adoption&) const = default;
};

/// That rules in a line changed: of its items so much by weight asks for something else.
struct PolicyChange {
    LineId line;
    Date since;
    int share = 0;  ///< ten-thousandths, 1 to 10,000
    std::string reason;
    Instant at;
    PersonId by;

    bool operator==(const PolicyChange&) const = default;
};

/// What ability keeps beside the answers: append-only. Every call that writes is one transaction
/// and is durable when it returns. Errors of all: store.* .
class AbilityStore {
  public:
    AbilityStore() = default;
    AbilityStore(const AbilityStore&) = delete;
    AbilityStore& operator=(const AbilityStore&) = delete;
    virtual ~AbilityStore() = default;

    /// Keeps the set, unless it is kept already, and that it was adopted.
    virtual Status adopt(const Adoption& adoption) = 0;

    /// Oldest first; the last one is in force.
    [[nodiscard]] virtual Result<std::vector<Adoption>> adoptions() const = 0;

    /// Nothing: the set that nobody's answers were needed for.
    [[nodiscard]] virtual Result<std::optional<Adoption>> adopted() const = 0;

    /// Errors: store.internal for a share that is none.
    virtual Status savePolicyChange(const PolicyChange& change) = 0;

    /// In the order in which they were said.
    [[nodiscard]] virtual Result<std::vector<PolicyChange>> policyChanges() const = 0;

    /// The newest places in the one commit order of everything that a person's cells are computed
    /// from: answers, readings, scores, the person's record, and for everybody exams, sets and
    /// changes of rules. Cells that were computed at other places are out of date.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>> placesOf(
        const PersonId& person) const = 0;
};

}  // namespace qgt::ability
