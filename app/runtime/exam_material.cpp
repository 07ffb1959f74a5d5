#include "app/runtime/exam_material.h"

#include "engine/bank/blueprint_reader.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using bank::ReleasedPart;
using bank::ReleaseStage;

namespace {

/// Switched off for longer, somebody has to say how much of the time counts.
constexpr std::int64_t kLongestOffMs = 6 * kMsPerHour;
constexpr int kWhole = 100;

}  // namespace

int minutesOf(const bank::Blueprint& blueprint, const exam::ExamCandidate& candidate) {
    return blueprint.minutes + (blueprint.minutes * candidate.extra.percent + kWhole - 1) / kWhole;
}

Result<bank::Blueprint> frozenBlueprint(const exam::HeldExam& exam) {
    bank::BlueprintFile read =
        bank::readBlueprintFile(exam.blueprint, "blueprints/held.yaml", integrity::digestHex);
    if (!read.blueprint) {
        return failure("exam.record-damaged", {{"title", exam.title}});
    }
    return std::move(*read.blueprint);
}

Result<std::vector<seat::SeatCandidate>> seatCandidates(Workspace& workspace,
                                                        const exam::HeldExam& exam) {
    const auto persons = workspace.store().people().persons();
    const auto committees = workspace.store().people().committees();
    if (!persons || !committees) {
        return tl::unexpected<Error>(persons ? committees.error() : persons.error());
    }
    std::vector<seat::SeatCandidate> candidates;
    for (const exam::ExamCandidate& entry : exam.candidates) {
        seat::SeatCandidate candidate{entry.person, {}, {}, {}, entry.number};
        const auto person = std::ranges::find(*persons, entry.person, &people::Person::id);
        if (person != persons->end()) {
            candidate.name = person->name;
            candidate.post = person->post;
            const auto committee =
                std::ranges::find(*committees, person->committee, &people::Committee::id);
            candidate.committee = committee == committees->end() ? "" : committee->name;
        }
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

int tasksOf(const bank::Blueprint& blueprint) {
    return bank::itemCount(blueprint) + bank::caseCount(blueprint);
}

bank::Blueprint mockOf(bank::Blueprint blueprint) {
    blueprint.pool = bank::PaperPool::Practice;
    blueprint.protection = bank::Protection::L0;
    blueprint.minMinutes = 0;
    blueprint.attempts = {};
    blueprint.attempts.counts = bank::CountedAttempt::Last;
    blueprint.extraTime = {};
    blueprint.certificate.reset();
    blueprint.release = {{ReleaseStage::Final,
                          0,
                          {ReleasedPart::Total,
                           ReleasedPart::Breakdown,
                           ReleasedPart::Answers,
                           ReleasedPart::Marks,
                           ReleasedPart::Keys,
                           ReleasedPart::Explanations}}};
    // Which items certify is nobody's business before the exam, and none of them is drawn here.
    blueprint.pass.critical = {};
    return blueprint;
}

bank::Blueprint trialOf(bank::Blueprint blueprint) {
    blueprint.pool = bank::PaperPool::Specimen;
    blueprint.protection = bank::Protection::L0;
    blueprint.certificate.reset();
    blueprint.pass.critical = {};
    return blueprint;
}

std::vector<ReleasedPart> releasedParts(const exam::HeldExam& exam,
                                        const bank::Blueprint& blueprint,
                                        Instant now) {
    const auto partsOf = [&](ReleaseStage stage) {
        const auto found = std::ranges::find(blueprint.release, stage, &bank::Release::stage);
        return found == blueprint.release.end() ? nullptr : &*found;
    };
    const bank::Release* shown = partsOf(ReleaseStage::Final);
    if (!exam.mock) {
        if (exam.state != exam::ExamState::Published) {
            return {};
        }
        const bank::Release* const appeal = partsOf(ReleaseStage::Appeal);
        const bank::Release* const published = partsOf(ReleaseStage::Published);
        if (appeal != nullptr && now.ms - exam.at.ms < appeal->days * kMsPerDay) {
            shown = appeal;
        } else if (shown == nullptr) {
            shown = published;
        }
    }
    return shown == nullptr ? std::vector{ReleasedPart::Total} : shown->shows;
}

seat::AttemptTerms termsOf(const exam::HeldExam& exam,
                           const bank::Blueprint& blueprint,
                           const exam::ExamCandidate& candidate) {
    return {kMsPerMinute * minutesOf(blueprint, candidate),
            kMsPerMinute * blueprint.minMinutes,
            kLongestOffMs,
            exam.lock.generation != 0};
}

const exam::ExamCandidate* candidateOf(const exam::HeldExam& exam, const PersonId& person) {
    const auto found = std::ranges::find(exam.candidates, person, &exam::ExamCandidate::person);
    return found == exam.candidates.end() ? nullptr : &*found;
}

}  // namespace qgt::app
