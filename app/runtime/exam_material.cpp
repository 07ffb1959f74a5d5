#include "app/runtime/exam_material.h"

#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_writer.h"
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

const bank::Release* listedAt(const bank::Blueprint& blueprint, ReleaseStage stage) {
    const auto found = std::ranges::find(blueprint.release, stage, &bank::Release::stage);
    return found == blueprint.release.end() ? nullptr : &*found;
}

std::vector<ReleasedPart> partsAt(const bank::Blueprint& blueprint, ReleaseStage stage) {
    const bank::Release* const listed = listedAt(blueprint, stage);
    return listed == nullptr ? std::vector{ReleasedPart::Total} : listed->shows;
}

/// Published before stages were released one by one: the window of the blueprint begins with it.
std::vector<ReleasedPart> partsByDays(const exam::HeldExam& exam,
                                      const bank::Blueprint& blueprint,
                                      Instant now) {
    const bank::Release* const appeal = listedAt(blueprint, ReleaseStage::Appeal);
    if (appeal != nullptr && now.ms - exam.at.ms < appeal->days * kMsPerDay) {
        return appeal->shows;
    }
    const bool final = listedAt(blueprint, ReleaseStage::Final) != nullptr;
    return partsAt(blueprint, final ? ReleaseStage::Final : ReleaseStage::Published);
}

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

Result<std::string> frozenText(const bank::Blueprint& blueprint) {
    return bank::blueprintYaml(blueprint, integrity::digestHex);
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

std::vector<exam::StageRelease> stagesOf(const exam::HeldExam& exam,
                                         const bank::Blueprint& blueprint,
                                         const std::vector<exam::StageRelease>& all) {
    std::vector<exam::StageRelease> own = exam::releasesOf(all, exam.id);
    exam::StageRelease published;
    published.exam = exam.id;
    published.stage = exam::publishedStage(blueprint);
    published.at = exam.at;
    published.by = exam.by;
    if (exam.state == exam::ExamState::Published &&
        exam::newestRelease(own, published.stage) == nullptr) {
        own.insert(own.begin(), std::move(published));
    }
    return own;
}

std::vector<ReleasedPart> releasedParts(const exam::HeldExam& exam,
                                        const bank::Blueprint& blueprint,
                                        const std::vector<exam::StageRelease>& releases,
                                        Instant now) {
    if (exam.mock) {
        return partsAt(blueprint, ReleaseStage::Final);
    }
    const bool out = exam.state == exam::ExamState::Published;
    if (out && exam::releasesOf(releases, exam.id).empty()) {
        return partsByDays(exam, blueprint, now);
    }
    // A stage before publishing stands while the exam is closed; of one that was withdrawn since
    // nothing counts.
    return out || exam.state == exam::ExamState::Closed
               ? exam::partsShown(blueprint, stagesOf(exam, blueprint, releases), now)
               : std::vector<ReleasedPart>();
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
