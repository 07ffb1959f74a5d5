#include "engine/people/change_rights.h"

#include <algorithm>

namespace qgt::people {

namespace {

bool holdsMoreThanCadre(const Person& person) {
    return std::any_of(
        person.roles.begin(), person.roles.end(), [](Role role) { return role != Role::Cadre; });
}

/// True when the step gives or takes rights beyond a cadre's.
bool movesRights(const Person* before, const Person& after) {
    if (before == nullptr) {
        return holdsMoreThanCadre(after);
    }
    return before->roles != after.roles ||
           (before->active != after.active && holdsMoreThanCadre(after));
}

}  // namespace

std::vector<Target> targetsOfChange(const Person* before, const Person& after) {
    std::vector<Target> targets{{after.id, after.committee}};
    if (before != nullptr && before->committee != after.committee) {
        targets.push_back({before->id, before->committee});
    }
    if (movesRights(before, after)) {
        targets.emplace_back();
    }
    return targets;
}

}  // namespace qgt::people
