#pragma once

#include "app/runtime/team_coverage.h"
#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/coverage/duty_plan.h"
#include "engine/people/rights.h"

#include <optional>
#include <vector>

namespace qgt::app {

inline constexpr int kLeastWeeks = 2;
inline constexpr int kMostWeeks = 4;

/// How many are on duty: 0 where there is no duty, at most two.
struct RosterPattern {
    int weekdays = 2;   ///< in the daytime
    int evenings = 1;   ///< of weekdays (错时)
    int saturdays = 2;  ///< in the daytime
    int sundays = 1;

    bool operator==(const RosterPattern&) const = default;
};

/// What 排班 works with.
struct RosterBook {
    Date today;
    TeamPicture team;
    std::vector<coverage::RosterRecord> rosters;  ///< newest revisions, by first day
    /// What the team says of its duties from the first day of the earliest roster that is not over,
    /// or from today.
    std::vector<coverage::DutySaying> sayings;
};

/// Errors: rights.refused, team.too-many, store.*, exam.*, certificate.*.
[[nodiscard]] Result<RosterBook> rosterBook(Workspace& workspace, const people::Actor& actor);

/// A roster with nobody in it yet; not saved. `firstDay` is a Monday.
[[nodiscard]] coverage::RosterRecord blankRoster(Date firstDay,
                                                 int weeks,
                                                 const RosterPattern& pattern);

/// The Monday from which nothing is planned yet: after the last roster, else the next one to come.
[[nodiscard]] Date nextFirstDay(const RosterBook& book);

/// Saves what was changed as the next revision, a draft; gives it as it is kept now. Errors:
/// rights.refused, roster.unfit-period, roster.overlaps (arg day), store.roster-changed, store.*.
[[nodiscard]] Result<coverage::RosterRecord> saveRoster(Workspace& workspace,
                                                        const people::Actor& actor,
                                                        coverage::RosterRecord record);

/// Saves it as published, for the committee to see. Errors: as saveRoster; roster.open-slots (arg
/// count), roster.breaks-rules (arg count).
[[nodiscard]] Result<coverage::RosterRecord> publishRoster(Workspace& workspace,
                                                           const people::Actor& actor,
                                                           coverage::RosterRecord record);

}  // namespace qgt::app
