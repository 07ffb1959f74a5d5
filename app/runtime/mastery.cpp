#include "app/runtime/mastery.h"

#include "app/runtime/ability_book.h"
#include "app/runtime/line_clocks.h"

#include <utility>

namespace qgt::app {

namespace {

/// The person, when the actor may look. Looking at somebody else is on record.
Result<people::Person> mayLook(Workspace& workspace,
                               const people::Actor& actor,
                               const PersonId& person) {
    store::Store& store = workspace.store();
    const auto found = store.people().person(person);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    const bool own = person == actor.person;
    const CommitteeId committee = *found ? (*found)->committee : CommitteeId();
    Status may =
        people::authorize(actor,
                          own ? people::Action::ViewOwnMastery : people::Action::ViewTeamMastery,
                          {person, committee},
                          store.audit());
    if (may && !own) {
        may = store.audit().append({actor.person, "mastery.viewed", person.str(), {}});
    }
    if (!may || !*found) {
        return tl::unexpected<Error>(may ? Error{"rights.refused", {}} : may.error());
    }
    return **found;
}

}  // namespace

Result<PersonMastery> masteryOf(Workspace& workspace,
                                const people::Actor& actor,
                                const PersonId& person) {
    const auto looked = mayLook(workspace, actor, person);
    if (!looked) {
        return tl::unexpected<Error>(looked.error());
    }
    auto book = AbilityBook::open(workspace);
    if (!book) {
        return tl::unexpected<Error>(book.error());
    }
    auto clocks = lineClocks(workspace, *book, actor, *looked);
    if (!clocks) {
        return tl::unexpected<Error>(clocks.error());
    }
    return PersonMastery{person,
                         practiceDay(workspace.clock().now(), kShanghaiOffsetMinutes),
                         std::move(clocks->lines)};
}

}  // namespace qgt::app
