#pragma once

#include "engine/coverage/roster.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace qgt::coverage {

/// Something that is so or not in a roster: all of these attendances are there, or none is.
struct RosterEvent {
    bool there = true;
    std::vector<Attendance> attendances;
};

/// Of some events at least and at most so many happen. What a rule means for one person in one
/// period; searches and models work on nothing else.
struct RosterRow {
    RosterRule rule = RosterRule::Leave;
    /// Whom it is about, of a pair the mentor; nothing: everybody in the slot.
    std::optional<std::size_t> cadre;
    /// Slot, day, or week from the roster's first week on, as the rule goes; 0 for the whole
    /// roster.
    std::size_t period = 0;
    std::size_t least = 0;
    std::size_t most = 0;
    /// By number.
    std::vector<std::size_t> events;

    /// By how many the count is outside.
    [[nodiscard]] std::size_t breach(std::size_t count) const {
        return count < least ? least - count : count > most ? count - most : 0;
    }
};

struct RosterRows {
    std::vector<RosterEvent> events;
    std::vector<RosterRow> rows;
};

[[nodiscard]] RosterRows rosterRows(const RosterProblem& problem);

/// A rule that a roster does not keep, and by how many.
struct RosterBreach {
    RosterRule rule = RosterRule::Leave;
    std::optional<std::size_t> cadre;
    std::size_t period = 0;
    std::size_t by = 0;
    /// There are too few, not too many.
    bool tooFew = false;

    bool operator==(const RosterBreach&) const = default;
};

/// What a roster breaks; one crew per slot. Crews must have the slots' sizes.
[[nodiscard]] std::vector<RosterBreach> breachesOf(const RosterRows& rows,
                                                   const std::vector<Crew>& roster);

}  // namespace qgt::coverage
