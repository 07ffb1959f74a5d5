#pragma once

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/coverage/roster.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::coverage {

using RosterId = StrongId<struct RosterIdTag>;

/// What is seen of a revision of a roster: a draft by who makes it, a published one by everybody.
enum class RosterState : std::uint8_t { Draft, Published };

/// A duty of a roster as it is kept.
struct PlannedSlot {
    Date day;
    SlotTime time = SlotTime::Day;
    /// Said to be free of work by who made the roster; counts as a weekend.
    bool holiday = false;
    int persons = 2;  ///< one or two
    /// Expected visitors against those of a weekday's daytime, in hundredths.
    int visitors = 100;
    bool locked = false;
    std::vector<PersonId> crew;  ///< as many as persons when it is filled

    bool operator==(const PlannedSlot&) const = default;
};

/// What was allowed beyond the rules: somebody has so many fewer or more in that period (as
/// RosterRow has it) than the rule says.
struct PlannedAllowance {
    RosterRule rule = RosterRule::WeeklyMost;
    PersonId person;
    std::size_t period = 0;
    int fewer = 0;
    int more = 0;

    bool operator==(const PlannedAllowance&) const = default;
};

/// One revision of the roster of a committee, from a Monday on.
struct RosterRecord {
    RosterId id;
    CommitteeId committee;
    int revision = 1;
    RosterState state = RosterState::Draft;
    Date firstDay;
    int weeks = 4;
    std::vector<PlannedSlot> slots;  ///< in the order of time
    std::vector<PlannedAllowance> allowances;
    Instant at;
    PersonId by;

    [[nodiscard]] Date lastDay() const { return {firstDay.days + weeks * 7 - 1}; }

    bool operator==(const RosterRecord&) const = default;
};

/// What somebody says of one part of a day; the last word counts. There is no place for reasons.
enum class DutyWord : std::uint8_t {
    Nothing,    ///< takes back what was said before
    Like,       ///< would like to be on duty
    RatherNot,  ///< would rather not
    Leave       ///< is not there
};

/// Which part of a day a word is about.
enum class DayPart : std::uint8_t { Day, Evening, Whole };

/// Said by a person, or for them by who makes the roster. Leave is of whole days.
struct DutySaying {
    PersonId person;
    Date day;
    DayPart part = DayPart::Whole;
    DutyWord word = DutyWord::Nothing;
    Instant at;
    PersonId by;

    bool operator==(const DutySaying&) const = default;
};

/// The stored words, both ways.
[[nodiscard]] std::string toText(SlotTime time);
[[nodiscard]] std::string toText(RosterState state);
[[nodiscard]] std::string toText(RosterRule rule);
[[nodiscard]] std::string toText(DutyWord word);
[[nodiscard]] std::string toText(DayPart part);
[[nodiscard]] std::optional<SlotTime> slotTimeFromText(std::string_view text);
[[nodiscard]] std::optional<RosterState> rosterStateFromText(std::string_view text);
[[nodiscard]] std::optional<RosterRule> rosterRuleFromText(std::string_view text);
[[nodiscard]] std::optional<DutyWord> dutyWordFromText(std::string_view text);
[[nodiscard]] std::optional<DayPart> dayPartFromText(std::string_view text);

/// Rosters and what persons say of their duties, append-only. Every call that writes is one
/// transaction and is durable when it returns. Errors of all: store.* .
class RosterStore {
  public:
    RosterStore() = default;
    RosterStore(const RosterStore&) = delete;
    RosterStore& operator=(const RosterStore&) = delete;
    virtual ~RosterStore() = default;

    /// Appends the revision. Errors: store.roster-changed (arg revision: the newest there) unless
    /// it is the one after the newest.
    virtual Status saveRoster(const RosterRecord& record) = 0;

    /// The newest revision of each roster of the committee, by first day.
    [[nodiscard]] virtual Result<std::vector<RosterRecord>> rosters(
        const CommitteeId& committee) const = 0;

    /// The newest published revision of each roster of the committee, by first day.
    [[nodiscard]] virtual Result<std::vector<RosterRecord>> publishedRosters(
        const CommitteeId& committee) const = 0;

    /// All or none.
    virtual Status say(const std::vector<DutySaying>& sayings) = 0;

    /// The last word of each person, day and part from that day on, those that say nothing left
    /// out, in the order of days.
    [[nodiscard]] virtual Result<std::vector<DutySaying>> sayings(Date from) const = 0;
};

}  // namespace qgt::coverage
