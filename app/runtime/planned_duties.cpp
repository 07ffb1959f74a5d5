#include "app/runtime/planned_duties.h"

#include "app/runtime/unit_mix.h"

#include <algorithm>
#include <iterator>

namespace qgt::app {

namespace {

constexpr int kSaturday = 6;
constexpr double kVisitorUnit = 100.0;

}  // namespace

bool isFreeDay(const coverage::PlannedSlot& slot) {
    return slot.holiday || isoWeekday(slot.day) >= kSaturday;
}

Result<std::vector<coverage::PlannedSlot>> publishedSlots(Workspace& workspace,
                                                          const people::Actor& actor,
                                                          Date from) {
    store::Store& store = workspace.store();
    if (Status may = people::authorize(
            actor, people::Action::ViewRoster, {{}, actor.committee}, store.audit());
        !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto rosters = store.rosters().publishedRosters(actor.committee);
    if (!rosters) {
        return tl::unexpected<Error>(rosters.error());
    }
    std::vector<coverage::PlannedSlot> slots;
    for (const coverage::RosterRecord& roster : *rosters) {
        std::ranges::copy_if(roster.slots, std::back_inserter(slots), [from](const auto& slot) {
            return slot.day >= from;
        });
    }
    return slots;
}

Result<std::vector<DutyAhead>> plannedDuties(Workspace& workspace,
                                             const people::Actor& actor,
                                             Date from) {
    const auto slots = publishedSlots(workspace, actor, from);
    const auto mix = slots ? unitMix(workspace, actor.committee) : Result<UnitMix>(UnitMix());
    if (!slots || !mix) {
        return tl::unexpected<Error>(slots ? mix.error() : slots.error());
    }
    const std::vector<double> shares = mix->lines.means();
    std::vector<DutyAhead> duties;
    for (const coverage::PlannedSlot& slot : *slots) {
        duties.push_back({slot.day,
                          slot.time,
                          isFreeDay(slot),
                          slot.crew,
                          slot.visitors / kVisitorUnit,
                          shares});
    }
    return duties;
}

}  // namespace qgt::app
