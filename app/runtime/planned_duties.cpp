#include "app/runtime/planned_duties.h"

#include "app/runtime/unit_mix.h"

#include <algorithm>

namespace qgt::app {

namespace {

constexpr int kSaturday = 6;
constexpr double kVisitorUnit = 100.0;

}  // namespace

Result<std::vector<DutyAhead>> plannedDuties(Workspace& workspace,
                                             const people::Actor& actor,
                                             Date from) {
    store::Store& store = workspace.store();
    if (Status may = people::authorize(
            actor, people::Action::ViewRoster, {{}, actor.committee}, store.audit());
        !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto rosters = store.rosters().publishedRosters(actor.committee);
    const auto mix = unitMix(workspace, actor.committee);
    if (!rosters || !mix) {
        return tl::unexpected<Error>(rosters ? mix.error() : rosters.error());
    }
    const std::vector<double> shares = mix->lines.means();
    std::vector<DutyAhead> duties;
    for (const coverage::RosterRecord& roster : *rosters) {
        for (const coverage::PlannedSlot& slot : roster.slots) {
            if (slot.day >= from) {
                duties.push_back({slot.day,
                                  slot.time,
                                  slot.holiday || isoWeekday(slot.day) >= kSaturday,
                                  slot.crew,
                                  slot.visitors / kVisitorUnit,
                                  shares});
            }
        }
    }
    return duties;
}

}  // namespace qgt::app
