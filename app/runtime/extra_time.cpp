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

bool stoodBefore(const std::vector<exam::ExamCandidate>& before,
                 const exam::ExamCandidate& candidate) {
    const auto kept = std::ranges::find(before, candidate.person, &exam::ExamCandidate::person);
    return kept != before.end() && kept->extra == candidate.extra;
}

constexpr const char* kDecided = "exam.extra-time-decided";

Args decisionOf(const exam::GrantedTime& extra) {
    return {{"percent", std::to_string(extra.percent)}, {"reason", extra.reason}};
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
        if (stoodBefore(before, candidate)) {
            return true;
        }
        const auto by = std::ranges::find(persons, candidate.extra.by, &people::Person::id);
        return by != persons.end() && by->active && decidesExtraTime(by->roles, grantor);
    });
}

Status confirmExtraTime(Workspace& workspace,
                        const people::Actor& actor,
                        const exam::ExamCandidate& candidate,
                        const people::Secret& secret) {
    integrity::AuditLog& audit = workspace.store().audit();
    if (Status allowed = people::authorize(actor, people::Action::ManageExams, {}, audit);
        !allowed) {
        return allowed;
    }
    const auto decider = workspace.signIn().signIn(candidate.extra.by, secret);
    return decider ? audit.append({decider->person,
                                   kDecided,
                                   candidate.person.str(),
                                   decisionOf(candidate.extra)})
                   : Status(tl::unexpected<Error>(decider.error()));
}

Status extraTimeConfirmed(Workspace& workspace,
                          const PersonId& actor,
                          const std::vector<exam::ExamCandidate>& candidates,
                          const std::vector<exam::ExamCandidate>& before) {
    const std::int64_t since =
        workspace.clock().now().ms - std::int64_t{kConfirmationHours} * kMsPerHour;
    for (const exam::ExamCandidate& candidate : candidates) {
        const exam::GrantedTime& extra = candidate.extra;
        if (extra.percent == 0 || extra.by == actor || stoodBefore(before, candidate)) {
            continue;
        }
        const auto said = workspace.store().audit().recordsOf(kDecided, candidate.person.str());
        if (!said) {
            return tl::unexpected<Error>(said.error());
        }
        const bool confirmed =
            std::ranges::any_of(*said, [&](const integrity::AuditRecord& record) {
                return record.at.ms >= since && record.entry.actor == extra.by &&
                       record.entry.details == decisionOf(extra);
            });
        if (!confirmed) {
            const auto by = workspace.store().people().person(extra.by);
            return failure("extra-time.not-confirmed",
                           {{"who", by && *by ? (*by)->name : extra.by.str()}});
        }
    }
    return ok();
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
