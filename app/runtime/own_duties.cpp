#include "app/runtime/own_duties.h"

#include "app/runtime/planned_duties.h"

#include <algorithm>
#include <map>
#include <utility>

namespace qgt::app {

namespace {

using coverage::DutySaying;
using coverage::DutyWord;

Date todayOf(Workspace& workspace) {
    return localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
}

Status maySay(Workspace& workspace, const people::Actor& actor, const PersonId& person) {
    const auto known = workspace.store().people().person(person);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    return people::authorize(actor,
                             people::Action::SayDuties,
                             {person, *known ? (*known)->committee : CommitteeId()},
                             workspace.store().audit());
}

}  // namespace

Result<OwnDuties> ownDuties(Workspace& workspace, const people::Actor& actor) {
    OwnDuties own;
    own.today = todayOf(workspace);
    const auto planned = publishedSlots(workspace, actor, own.today);
    const auto persons = workspace.store().people().persons();
    auto sayings = workspace.store().rosters().sayings(own.today);
    if (!planned || !persons || !sayings) {
        return tl::unexpected<Error>(!planned   ? planned.error()
                                     : !persons ? persons.error()
                                                : sayings.error());
    }
    std::map<PersonId, std::string> names;
    for (const people::Person& one : *persons) {
        names[one.id] = one.name;
    }
    for (const coverage::PlannedSlot& duty : *planned) {
        own.plannedUntil = std::max(own.plannedUntil.value_or(duty.day), duty.day);
        if (std::ranges::find(duty.crew, actor.person) == duty.crew.end()) {
            continue;
        }
        OwnDuty& mine = own.duties.emplace_back();
        mine.day = duty.day;
        mine.time = duty.time;
        mine.weekend = isFreeDay(duty);
        for (const PersonId& one : duty.crew) {
            if (one != actor.person) {
                mine.partners.push_back(names[one]);
            }
        }
    }
    std::erase_if(*sayings, [&](const DutySaying& one) { return one.person != actor.person; });
    own.sayings = std::move(*sayings);
    return own;
}

Status sayOfDuties(Workspace& workspace,
                   const people::Actor& actor,
                   DutySaying what,
                   const DutyDays& days) {
    if (Status may = maySay(workspace, actor, what.person); !may) {
        return may;
    }
    const Date today = todayOf(workspace);
    if (days.first < today || days.last < days.first ||
        days.last.days > today.days + kDutyDaysAhead) {
        return failure("roster.unfit-days");
    }
    if (what.word == DutyWord::Leave && what.part != coverage::DayPart::Whole) {
        return failure("roster.leave-part");
    }
    what.at = workspace.clock().now();
    what.by = actor.person;
    std::vector<DutySaying> sayings;
    for (what.day = days.first; what.day <= days.last; ++what.day.days) {
        sayings.push_back(what);
    }
    store::Store& store = workspace.store();
    return store.batch([&] {
        return store.rosters().say(sayings).and_then([&](auto) {
            return what.person == actor.person
                       ? ok()
                       : store.audit().append({actor.person,
                                               "duty.said-for",
                                               what.person.str(),
                                               {{"word", coverage::toText(what.word)},
                                                {"from", toString(days.first)},
                                                {"to", toString(days.last)}}});
        });
    });
}

}  // namespace qgt::app
