#include "app/runtime/roster_book.h"

#include "app/runtime/entropy.h"
#include "app/runtime/roster_desk.h"

#include <algorithm>
#include <string>
#include <utility>

namespace qgt::app {

namespace {

using coverage::DutySaying;
using coverage::PlannedSlot;
using coverage::RosterRecord;
using coverage::RosterState;
using coverage::SlotTime;

constexpr int kWeek = 7;
constexpr int kFriday = 5;
constexpr int kSaturdayOfWeek = 6;
constexpr int kSundayOfWeek = 7;
/// An evening has fewer visitors than a daytime. An assumption until somebody counts by hours.
constexpr int kEveningVisitors = 60;

Status mayPlan(Workspace& workspace, const people::Actor& actor) {
    return people::authorize(
        actor, people::Action::PlanRoster, {{}, actor.committee}, workspace.store().audit());
}

bool isFitPeriod(const RosterRecord& record) {
    const bool slotsFit = std::ranges::all_of(record.slots, [&](const PlannedSlot& slot) {
        return slot.day >= record.firstDay && slot.day <= record.lastDay() && slot.persons >= 1 &&
               slot.persons <= 2 && slot.visitors > 0 &&
               static_cast<int>(slot.crew.size()) <= slot.persons;
    });
    return slotsFit && !record.slots.empty() && isoWeekday(record.firstDay) == 1 &&
           record.weeks >= kLeastWeeks && record.weeks <= kMostWeeks;
}

/// Another roster of the committee that has days of this one.
Status unlessOverlapping(Workspace& workspace, const RosterRecord& record) {
    const auto rosters = workspace.store().rosters().rosters(record.committee);
    if (!rosters) {
        return tl::unexpected<Error>(rosters.error());
    }
    const auto other = std::ranges::find_if(*rosters, [&](const RosterRecord& one) {
        return one.id != record.id && one.firstDay <= record.lastDay() &&
               record.firstDay <= one.lastDay();
    });
    return other == rosters->end()
               ? ok()
               : Status(failure("roster.overlaps", {{"day", toString(other->firstDay)}}));
}

/// Rights, period and place have been looked at.
Result<RosterRecord> append(Workspace& workspace,
                            const people::Actor& actor,
                            RosterRecord record,
                            RosterState state) {
    record.state = state;
    record.revision = record.id.empty() ? 1 : record.revision + 1;
    if (record.id.empty()) {
        record.id = coverage::RosterId(randomId());
    }
    record.at = workspace.clock().now();
    record.by = actor.person;
    return workspace.store().rosters().saveRoster(record).map([&](auto) { return record; });
}

Status maySave(Workspace& workspace, const people::Actor& actor, RosterRecord& record) {
    if (Status may = mayPlan(workspace, actor); !may) {
        return may;
    }
    record.committee = actor.committee;
    if (!isFitPeriod(record)) {
        return failure("roster.unfit-period");
    }
    return unlessOverlapping(workspace, record);
}

/// Nothing is open and every rule is kept, as the team and its leave are now.
Status isFinished(Workspace& workspace, const people::Actor& actor, const RosterRecord& record) {
    auto book = rosterBook(workspace, actor);
    if (!book) {
        return tl::unexpected<Error>(book.error());
    }
    const RosterDesk desk(*book, record);
    if (const std::size_t open = desk.openSlots(); open > 0) {
        return failure("roster.open-slots", {{"count", std::to_string(open)}});
    }
    if (const std::size_t broken = desk.breaches().size(); broken > 0) {
        return failure("roster.breaks-rules", {{"count", std::to_string(broken)}});
    }
    return ok();
}

}  // namespace

Result<RosterBook> rosterBook(Workspace& workspace, const people::Actor& actor) {
    if (Status may = mayPlan(workspace, actor); !may) {
        return tl::unexpected<Error>(may.error());
    }
    RosterBook book;
    book.today = localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
    auto team = teamToday(workspace, actor);
    auto rosters = workspace.store().rosters().rosters(actor.committee);
    if (!team || !rosters) {
        return tl::unexpected<Error>(team ? rosters.error() : team.error());
    }
    Date from = book.today;
    for (const RosterRecord& one : *rosters) {
        if (one.lastDay() >= book.today) {
            from = std::min(from, one.firstDay);
        }
    }
    auto sayings = workspace.store().rosters().sayings(from);
    if (!sayings) {
        return tl::unexpected<Error>(sayings.error());
    }
    std::erase_if(*sayings, [&](const DutySaying& one) {
        return std::ranges::none_of(
            team->members, [&](const TeamMember& member) { return member.id == one.person; });
    });
    book.team = std::move(*team);
    book.rosters = std::move(*rosters);
    book.sayings = std::move(*sayings);
    return book;
}

RosterRecord blankRoster(Date firstDay, int weeks, const RosterPattern& pattern) {
    RosterRecord record;
    record.revision = 0;
    record.firstDay = firstDay;
    record.weeks = weeks;
    const auto add = [&record](Date day, SlotTime time, int persons) {
        if (persons > 0) {
            const int visitors =
                time == SlotTime::Evening ? kEveningVisitors : PlannedSlot().visitors;
            record.slots.push_back({day, time, false, persons, visitors, false, {}});
        }
    };
    for (int k = 0; k < weeks * kWeek; ++k) {
        const Date day{firstDay.days + k};
        const int weekday = isoWeekday(day);
        if (weekday <= kFriday) {
            add(day, SlotTime::Day, pattern.weekdays);
            add(day, SlotTime::Evening, pattern.evenings);
        }
        add(day, SlotTime::Day, weekday == kSaturdayOfWeek ? pattern.saturdays : 0);
        add(day, SlotTime::Day, weekday == kSundayOfWeek ? pattern.sundays : 0);
    }
    return record;
}

Date nextFirstDay(const RosterBook& book) {
    const Date coming{book.today.days + (kWeek + 1 - isoWeekday(book.today)) % kWeek};
    return book.rosters.empty() ? coming
                                : std::max(coming, Date{book.rosters.back().lastDay().days + 1});
}

Result<RosterRecord> saveRoster(Workspace& workspace,
                                const people::Actor& actor,
                                RosterRecord record) {
    if (Status may = maySave(workspace, actor, record); !may) {
        return tl::unexpected<Error>(may.error());
    }
    return append(workspace, actor, std::move(record), RosterState::Draft);
}

Result<RosterRecord> publishRoster(Workspace& workspace,
                                   const people::Actor& actor,
                                   RosterRecord record) {
    const Status may = maySave(workspace, actor, record).and_then([&](auto) {
        return isFinished(workspace, actor, record);
    });
    if (!may) {
        return tl::unexpected<Error>(may.error());
    }
    store::Store& store = workspace.store();
    Result<RosterRecord> published = record;
    const Status kept = store.batch([&]() -> Status {
        published = append(workspace, actor, record, RosterState::Published);
        if (!published) {
            return tl::unexpected<Error>(published.error());
        }
        return store.audit().append({actor.person,
                                     "roster.published",
                                     published->id.str(),
                                     {{"revision", std::to_string(published->revision)}}});
    });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return published;
}

}  // namespace qgt::app
