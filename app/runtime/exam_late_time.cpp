#include "app/runtime/attempt_choice.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/extra_time.h"
#include "engine/core/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::ExamCandidate;
using exam::ExamState;
using exam::HeldExam;

namespace {

std::string nameOfPerson(Workspace& workspace, const PersonId& id) {
    const auto person = workspace.store().people().person(id);
    return person && *person ? (*person)->name : id.str();
}

/// Time on the way is the invigilator's to give, at the seat.
Status mayGetTime(Workspace& workspace, const HeldExam& exam, const PersonId& candidate) {
    if (exam.state != ExamState::Sealed) {
        return failure("exam.not-sealed", {{"title", exam.title}});
    }
    if (workspace.clock().now() > exam.closes) {
        return failure("extra-time.over");
    }
    const auto attempts = ExamAttempts::at(workspace, exam.id);
    if (!attempts) {
        return tl::unexpected<Error>(attempts.error());
    }
    return attempts->of(candidate).empty()
               ? ok()
               : Status(
                     failure("extra-time.begun", {{"name", nameOfPerson(workspace, candidate)}}));
}

bool fitsRule(const exam::GrantedTime& extra, const bank::ExtraTime& rule) {
    return extra.percent > 0 && extra.percent <= rule.mostPercent && !trimmed(extra.reason).empty();
}

}  // namespace

Result<LateTime> ExamOffice::giveTime(const ExamId& id, const ExamCandidate& candidate) {
    auto exam = known(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    const auto place =
        std::ranges::find(exam->candidates, candidate.person, &ExamCandidate::person);
    if (place == exam->candidates.end()) {
        return failure("exam.unknown");
    }
    if (const Status may = mayGetTime(m_workspace, *exam, candidate.person); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto blueprint = frozenBlueprint(*exam);
    const auto persons = m_workspace.store().people().persons();
    const auto packages = m_workspace.store().audit().recordsOf("exam.packaged", id.str());
    if (!blueprint || !persons) {
        return tl::unexpected<Error>(blueprint ? persons.error() : blueprint.error());
    }
    if (!packages) {
        return tl::unexpected<Error>(packages.error());
    }
    const std::vector<ExamCandidate> before{*place};
    std::vector<ExamCandidate> after{*place};
    after.front().extra = candidate.extra;
    if (!fitsRule(candidate.extra, blueprint->extraTime) ||
        !extraTimeDecided(after, before, blueprint->extraTime.decidedBy, *persons)) {
        return failure("exam.draft-unfit", {{"field", "extra"}});
    }
    if (const Status confirmed = extraTimeConfirmed(m_workspace, m_actor.person, after, before);
        !confirmed) {
        return tl::unexpected<Error>(confirmed.error());
    }
    const LateTime given{static_cast<int>(packages->size()),
                         packages->empty() ? Instant{} : packages->back().at};
    Args details = extraTimeDetails(after);
    details.emplace_back("before", std::to_string(place->extra.percent));
    details.emplace_back("reason", candidate.extra.reason);
    details.emplace_back("packages", std::to_string(given.packages));
    place->extra = candidate.extra;
    const Status kept = m_workspace.store().batch([&] {
        return record("exam.extra-time-given", *exam, details).and_then([&](auto) {
            return keep(*exam, ExamState::Sealed);
        });
    });
    return kept ? Result<LateTime>(given) : tl::unexpected<Error>(kept.error());
}

}  // namespace qgt::app
