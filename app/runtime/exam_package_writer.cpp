#include "app/runtime/exam_package_writer.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_keys.h"
#include "app/runtime/exam_material.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/exam/exam_store.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qgt::app {

using seat::ExamPackage;
using seat::PackagedSeat;

namespace {

/// Candidates with their papers, in the exam's order.
Result<std::vector<PackagedSeat>> packagedSeats(Workspace& workspace, const exam::HeldExam& exam) {
    auto candidates = seatCandidates(workspace, exam);
    if (!candidates) {
        return tl::unexpected<Error>(candidates.error());
    }
    std::vector<PackagedSeat> seats;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        const exam::ExamCandidate& entry = exam.candidates[i];
        auto stored = workspace.store().exams().paper(exam.id, entry.person);
        if (!stored) {
            return tl::unexpected<Error>(stored.error());
        }
        if (!*stored) {
            return failure("exam.no-paper", {{"title", exam.title}});
        }
        PackagedSeat seat;
        seat.candidate = std::move((*candidates)[i]);
        seat.place = entry.seat;
        seat.extraPercent = entry.extra.percent;
        seat.form = (*stored)->form;
        seat.seatDigest = (*stored)->seatDigest;
        seat.paper = std::move((*stored)->seat);
        seats.push_back(std::move(seat));
    }
    return seats;
}

}  // namespace

bank::Blueprint seatPlanOf(bank::Blueprint blueprint) {
    blueprint.quotas.clear();
    blueprint.pass.critical = {};
    return blueprint;
}

Result<ExamPackage> packageOf(Workspace& workspace,
                              const exam::HeldExam& exam,
                              const integrity::KeyRing& ring) {
    if (exam.lock.generation == 0) {
        return failure("package.open-papers", {{"title", exam.title}});
    }
    if (keyDay(workspace.clock()) > ring.current().until) {
        return failure("package.keys-expired");
    }
    const auto blueprint = frozenBlueprint(exam);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    const auto plan = bank::blueprintYaml(seatPlanOf(*blueprint), integrity::digestHex);
    auto seats = packagedSeats(workspace, exam);
    if (!plan || !seats) {
        return tl::unexpected<Error>(plan ? seats.error() : plan.error());
    }
    ExamPackage package;
    package.exam = exam.id;
    package.serial = randomId();
    package.title = exam.title;
    package.made = workspace.clock().now();
    package.opens = exam.opens;
    package.closes = exam.closes;
    package.minutes = blueprint->minutes;
    package.leastMinutes = blueprint->minMinutes;
    package.protection = static_cast<int>(blueprint->protection);
    package.line = exam.line;
    package.plan = *plan;
    package.wrappedKey = exam.lock.wrappedKey;
    package.generation = exam.lock.generation;
    std::ranges::transform(exam.invigilators,
                           std::back_inserter(package.invigilators),
                           [](const exam::ExamInvigilator& one) {
                               return seat::PackagedInvigilator{one.person, one.name, one.codeHash};
                           });
    package.seats = std::move(*seats);
    return package;
}

Result<std::string> signedPackage(const ExamPackage& package, const integrity::KeyRing& ring) {
    std::string toSign = seat::packageToSign(package, ring.publicKeys().root, ring.current());
    const integrity::Signature signature = ring.sign(seat::kPackagePurpose, toSign);
    std::string file = seat::withSignature(std::move(toSign), signature);
    // What a seat would not read is told here, not there: too many seats, too long names.
    if (!seat::readPackage(file, &ring.publicKeys().root)) {
        return failure("package.too-large", {{"title", package.title}});
    }
    return file;
}

}  // namespace qgt::app
