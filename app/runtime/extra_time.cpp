#include "app/runtime/extra_time.h"

#include <algorithm>

namespace qgt::app {

namespace {

people::Role roleOf(bank::TimeGrantor grantor) {
    switch (grantor) {
        case bank::TimeGrantor::Director:
            return people::Role::Director;
        case bank::TimeGrantor::Administrator:
            return people::Role::Administrator;
        case bank::TimeGrantor::Trainer:
            break;
    }
    return people::Role::Trainer;
}

}  // namespace

bool decidesExtraTime(const std::vector<people::Role>& roles, bank::TimeGrantor grantor) {
    return std::ranges::find(roles, roleOf(grantor)) != roles.end();
}

bool extraTimeDecided(const std::vector<exam::ExamCandidate>& candidates,
                      const std::vector<exam::ExamCandidate>& before,
                      bank::TimeGrantor grantor,
                      const std::vector<people::Person>& persons) {
    return std::ranges::all_of(candidates, [&](const exam::ExamCandidate& candidate) {
        if (candidate.extra.percent == 0) {
            return true;
        }
        if (candidate.extra.by == candidate.person) {
            return false;
        }
        const auto kept = std::ranges::find(before, candidate.person, &exam::ExamCandidate::person);
        if (kept != before.end() && kept->extra == candidate.extra) {
            return true;
        }
        const auto by = std::ranges::find(persons, candidate.extra.by, &people::Person::id);
        return by != persons.end() && by->active && decidesExtraTime(by->roles, grantor);
    });
}

Args extraTimeDetails(const std::vector<exam::ExamCandidate>& candidates) {
    std::string granted;
    for (const exam::ExamCandidate& candidate : candidates) {
        if (candidate.extra.percent > 0) {
            granted.append(granted.empty() ? "" : "; ")
                .append(candidate.person.str())
                .append(" " + std::to_string(candidate.extra.percent) + "% by ")
                .append(candidate.extra.by.str());
        }
    }
    return granted.empty() ? Args() : Args{{"extra-time", granted}};
}

}  // namespace qgt::app
