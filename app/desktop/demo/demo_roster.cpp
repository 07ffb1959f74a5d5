#include "app/desktop/demo/demo_roster.h"

#include "app/runtime/roster_book.h"
#include "app/runtime/roster_desk.h"
#include "app/runtime/workspace.h"

namespace qgt::app {

namespace {

constexpr coverage::RosterSearchSettings kDemoSearch{20261130, 150'000};
constexpr int kDemoWeeks = 2;

/// 陆文静.
Result<people::Actor> demoDirector(Workspace& workspace) {
    return workspace.store().people().person(PersonId("demoperson1")).map([](const auto& known) {
        return known ? people::Actor{known->id, known->committee, known->roles} : people::Actor{};
    });
}

}  // namespace

Status buildDemoRoster(Workspace& workspace) {
    const auto director = demoDirector(workspace);
    if (!director) {
        return tl::unexpected<Error>(director.error());
    }
    const auto known = workspace.store().rosters().rosters(director->committee);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!known->empty()) {
        return ok();
    }
    const auto book = rosterBook(workspace, *director);
    if (!book) {
        return tl::unexpected<Error>(book.error());
    }
    const Date monday{book->today.days - isoWeekday(book->today) + 1};
    RosterDesk desk(*book, blankRoster(monday, kDemoWeeks, {}));
    const auto crews = desk.preview(kDemoSearch);
    if (!crews || !*crews) {
        return crews ? ok() : Status(tl::unexpected<Error>(crews.error()));
    }
    desk.setCrews(**crews);
    return publishRoster(workspace, *director, desk.record()).map([](const auto&) {
        return std::monostate();
    });
}

}  // namespace qgt::app
