#include "app/runtime/ability_book.h"
#include "app/runtime/mastery.h"

#include <algorithm>
#include <iterator>

namespace qgt::app {

namespace {

/// The line's requests, each with what is expected and how often it was asked about.
std::vector<RequestMastery> requestsOf(const practice::AbilityBasis& basis,
                                       std::uint32_t place,
                                       const ability::LineCourse& course,
                                       const std::vector<ability::FoldedEvent>& events) {
    const LineId& line = basis.lines()[place];
    std::vector<RequestMastery> rows;
    for (const bank::RequestType& request : basis.bank().requests()) {
        if (request.line == line) {
            rows.push_back({request.id, {}, 0});
        }
    }
    const std::vector<ability::ShareInterval> shares =
        settledByType(course.last, basis.model()->lines[place].scale.requests);
    if (shares.size() != rows.size()) {
        return {};  // requests nobody comes for: the line is asked one middling thing
    }
    for (std::size_t r = 0; r < rows.size(); ++r) {
        rows[r].settled = shares[r];
    }
    for (const ability::FoldedEvent& event : events) {
        const bank::Item* const item = basis.itemAt(event.item);
        if (item == nullptr || event.kind == ability::FoldedKind::SeenOnly) {
            continue;
        }
        for (RequestMastery& row : rows) {
            row.answers += static_cast<int>(std::ranges::count(item->requests, row.request));
        }
    }
    return rows;
}

std::vector<ability::PolicyChange> changesIn(const std::vector<ability::PolicyChange>& all,
                                             const LineId& line,
                                             ability::CourseDays days) {
    std::vector<ability::PolicyChange> found;
    std::ranges::copy_if(all, std::back_inserter(found), [&](const ability::PolicyChange& change) {
        return change.line == line && change.since.days >= days.from &&
               change.since.days <= days.to;
    });
    std::ranges::stable_sort(found, {}, &ability::PolicyChange::since);
    return found;
}

}  // namespace

Result<LineStory> ownLineStory(Workspace& workspace,
                               const people::Actor& actor,
                               const LineId& line) {
    store::Store& store = workspace.store();
    const auto person = store.people().person(actor.person);
    if (!person) {
        return tl::unexpected<Error>(person.error());
    }
    const Status may = people::authorize(
        actor, people::Action::ViewOwnMastery, {actor.person, actor.committee}, store.audit());
    if (!may || !*person) {
        return tl::unexpected<Error>(may ? Error{"rights.refused", {}} : may.error());
    }
    const auto book = AbilityBook::open(workspace);
    if (!book) {
        return tl::unexpected<Error>(book.error());
    }
    const practice::AbilityBasis& basis = book->basis();
    const auto known = std::ranges::find(basis.lines(), line);
    if (known == basis.lines().end()) {
        return failure("bank.unknown-line", {{"value", line.str()}});
    }
    const auto events = book->eventsOf(**person);
    if (!events) {
        return tl::unexpected<Error>(events.error());
    }
    const auto place = static_cast<std::uint32_t>(std::distance(basis.lines().begin(), known));
    const std::int32_t today = practiceDay(workspace.clock().now(), kShanghaiOffsetMinutes);
    LineStory story;
    story.line = line;
    story.days = {today - kStoryDays, today};
    story.course = lineCourse(basis.model(), *events, place, story.days);
    story.requests = requestsOf(basis, place, story.course, events->events);
    story.changes = changesIn(book->changes(), line, story.days);
    story.capable = basis.model()->lines[place].scale.rules.capableSettles;
    return story;
}

}  // namespace qgt::app
