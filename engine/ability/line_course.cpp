#include "engine/ability/line_course.h"

#include "engine/ability/handling.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace qgt::ability {

namespace {

constexpr std::int32_t kWeek = 7;

/// The line's events, each on the day on which it counts.
std::vector<FoldedEvent> eventsOf(const FoldModel& model,
                                  const std::vector<FoldedEvent>& all,
                                  std::uint32_t line) {
    std::vector<FoldedEvent> found;
    for (const FoldedEvent& event : all) {
        if (model.items[event.item].line == line) {
            found.push_back(event);
            if (found.size() > 1) {
                found.back().day = std::max(event.day, found[found.size() - 2].day);
            }
        }
    }
    return found;
}

/// Days at which the course is looked at: each week, each day with an event, and around each change
/// of rules.
std::set<std::int32_t> daysOf(const FoldLine& line,
                              const std::vector<FoldedEvent>& events,
                              CourseDays shown) {
    std::set<std::int32_t> days{shown.from, shown.to};
    for (std::int32_t day = shown.from; day < shown.to; day += kWeek) {
        days.insert(day);
    }
    const auto add = [&](std::int32_t day) {
        if (day >= shown.from && day <= shown.to) {
            days.insert(day);
        }
    };
    for (const FoldedEvent& event : events) {
        add(event.day);
    }
    for (const RuleChange& change : line.changes) {
        add(change.day - 1);
        add(change.day);
    }
    return days;
}

}  // namespace

LineCourse lineCourse(const std::shared_ptr<const FoldModel>& model,
                      const PersonEvents& person,
                      std::uint32_t line,
                      CourseDays days) {
    const std::vector<FoldedEvent> events = eventsOf(*model, person.events, line);
    PersonFold fold(model, person.priors);
    LineCourse course;
    const auto point = [&](std::int32_t day) {
        const HandlingEstimate now =
            estimated(fold.on(line, day), model->lines[line].scale.requests);
        course.points.push_back({day, now.chance, now.low, now.high});
    };
    auto next = events.begin();
    while (next != events.end() && next->day < days.from) {
        fold.add(*next++);
    }
    for (const std::int32_t day : daysOf(model->lines[line], events, days)) {
        point(day);
        const auto first = next;
        while (next != events.end() && next->day <= day) {
            if (next->kind != FoldedKind::SeenOnly) {
                course.answers.push_back({day, next->right});
            }
            fold.add(*next++);
        }
        if (next != first) {
            point(day);
        }
    }
    course.last = fold.on(line, days.to);
    return course;
}

}  // namespace qgt::ability
