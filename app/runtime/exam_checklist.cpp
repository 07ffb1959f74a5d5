#include "app/runtime/exam_checklist.h"

#include "app/runtime/data_care.h"
#include "app/runtime/entropy.h"
#include "app/runtime/exam_keys.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/mirror_place.h"
#include "app/runtime/sealed_laws.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/content_review.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;

namespace {

namespace fs = std::filesystem;

/// Free room that an exam begins with (science/reliability.md: preflight).
/// Behind the title, which is text of the unit like the title itself.
constexpr std::string_view kRehearsalMark = "（演练）";
constexpr std::uint64_t kFreeBytes = std::uint64_t{200} << 20U;
constexpr std::uint64_t kMiB = std::uint64_t{1} << 20U;

CheckedPoint point(CheckState state, const char* code, Args args = {}) {
    return {state, {code, std::move(args)}};
}

/// What is looked at, and how it stands there.
struct Looked {
    Workspace& workspace;
    const HeldExam& exam;
    const bank::Blueprint& blueprint;
    const std::vector<HeldExam>& all;
};

CheckedPoint papers(const Looked& at) {
    return at.exam.state == ExamState::Draft ? point(CheckState::Bad, "check.papers-open")
                                             : point(CheckState::Good, "check.papers-sealed");
}

CheckedPoint seats(const Looked& at) {
    const auto count = static_cast<int>(at.exam.candidates.size());
    const auto placed = static_cast<int>(std::ranges::count_if(
        at.exam.candidates, [](const auto& candidate) { return !candidate.seat.empty(); }));
    if (count == 0) {
        return point(CheckState::Bad, "check.no-candidates");
    }
    // Where nobody has a place the numbers are the places.
    return placed == 0 || placed == count
               ? point(CheckState::Good, "check.seats-known", {{"count", std::to_string(count)}})
               : point(CheckState::Care,
                       "check.seats-missing",
                       {{"count", std::to_string(count - placed)}});
}

CheckedPoint invigilators(const Looked& at) {
    if (!at.exam.invigilators.empty()) {
        return point(CheckState::Good,
                     "check.invigilators",
                     {{"count", std::to_string(at.exam.invigilators.size())}});
    }
    // Sealed papers go on after a crash by an invigilator's code only.
    return at.blueprint.pool == bank::PaperPool::Exam
               ? point(CheckState::Bad, "check.no-invigilator")
               : point(CheckState::Good, "check.no-invigilator-needed");
}

/// Keys are needed where the papers come from the exam pool.
Result<CheckedPoint> keys(const Looked& at) {
    if (at.blueprint.pool != bank::PaperPool::Exam) {
        return point(CheckState::Good, "check.keys-not-needed");
    }
    const auto known = unitKeys(at.workspace.folder());
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!*known || (*known)->generations.empty()) {
        return point(CheckState::Bad, "check.no-keys");
    }
    const Date until = (*known)->generations.back().until;
    const Args args{{"date", toString(until)}};
    return localDate(at.exam.closes, kShanghaiOffsetMinutes) <= until
               ? point(CheckState::Good, "check.keys-valid", args)
               : point(CheckState::Bad, "check.keys-end", args);
}

CheckedPoint room(const Looked& at) {
    const auto free = os::freeBytes(at.workspace.folder().root);
    const Args args{{"free", std::to_string(free.value_or(0) / kMiB)},
                    {"needed", std::to_string(kFreeBytes / kMiB)}};
    return free && *free >= kFreeBytes ? point(CheckState::Good, "check.room", args)
                                       : point(CheckState::Bad, "check.no-room", args);
}

CheckedPoint secondCopy(const Looked& at, const fs::path& mirror) {
    const bool same = os::sameVolume(at.workspace.folder().root, mirror).value_or(true);
    const Args args{{"path", mirror.string()}, {"folder", kMirrorFolder}};
    return same ? point(CheckState::Care, "check.one-disk", args)
                : point(CheckState::Good, "check.two-disks", args);
}

CheckedPoint backup(const Looked& at) {
    const auto files = backupFiles(at.workspace.folder());
    const Instant now = at.workspace.clock().now();
    if (files.empty() || now.ms - files.front().at.ms > kMsPerDay) {
        return point(CheckState::Care, "check.no-backup");
    }
    return point(CheckState::Good, "check.backup", {{"path", files.front().path.string()}});
}

/// Somebody cannot sit in two rooms.
CheckedPoint otherExams(const Looked& at) {
    std::set<PersonId> here;
    for (const exam::ExamCandidate& candidate : at.exam.candidates) {
        here.insert(candidate.person);
    }
    for (const HeldExam& other : at.all) {
        const bool then = other.id != at.exam.id && !other.mock &&
                          other.state == ExamState::Sealed && other.opens < at.exam.closes &&
                          at.exam.opens < other.closes;
        const auto both = std::ranges::count_if(other.candidates, [&](const auto& candidate) {
            return then && here.contains(candidate.person);
        });
        if (both > 0) {
            return point(CheckState::Care,
                         "check.other-exam",
                         {{"title", other.title}, {"count", std::to_string(both)}});
        }
    }
    return point(CheckState::Good, "check.no-other-exam");
}

/// What the sealed papers rest on holds on the day, as far as is known here by now; nothing is said
/// of an exam that is not sealed: drawing looks at it.
Result<std::vector<CheckedPoint>> laws(const Looked& at, const integrity::KeyRing* ring) {
    if (at.exam.state != ExamState::Sealed) {
        return std::vector<CheckedPoint>();
    }
    const auto repealed =
        bank::repealedBy(at.workspace.bank(), localDate(at.exam.opens, kShanghaiOffsetMinutes));
    const auto known = repealedWhenSealed(at.workspace, at.exam.id);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (repealed.empty() || *known == digestOf(repealed)) {
        return std::vector{point(CheckState::Good, "check.laws-hold")};
    }
    if (at.exam.lock.generation != 0 && ring == nullptr) {
        return std::vector{point(CheckState::Care, "check.laws-shut")};
    }
    const auto found = repealedInPapers(at.workspace, at.exam, repealed, ring);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    std::vector<CheckedPoint> points;
    for (const RepealedInPapers& one : *found) {
        points.push_back(point(CheckState::Care,
                               "check.law-repealed",
                               {{"source", one.source.title},
                                {"date", toString(*one.source.repealedOn)},
                                {"tasks", std::to_string(one.tasks.size())},
                                {"papers", std::to_string(one.papers)}}));
    }
    return points.empty() ? std::vector{point(CheckState::Good, "check.laws-hold")} : points;
}

Result<HeldExam> managed(Workspace& workspace, const people::Actor& actor, const ExamId& id) {
    store::Store& store = workspace.store();
    if (const Status allowed =
            people::authorize(actor, people::Action::ManageExams, {}, store.audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = store.exams().exam(id);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return *found && !(*found)->mock ? Result<HeldExam>(std::move(**found))
                                     : failure("exam.unknown");
}

/// The plan with public items; what belongs to the pool or to a certificate is left out.
bank::Blueprint rehearsalOf(bank::Blueprint blueprint) {
    blueprint.pool = bank::PaperPool::Practice;
    blueprint.certificate.reset();
    blueprint.pass.critical = {};
    blueprint.attempts = {};
    return blueprint;
}

}  // namespace

Result<std::vector<CheckedPoint>> examChecklist(Workspace& workspace,
                                                const people::Actor& actor,
                                                const ExamId& exam,
                                                const fs::path& mirror,
                                                const integrity::KeyRing* ring) {
    const auto held = managed(workspace, actor, exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    const auto blueprint = frozenBlueprint(*held);
    const auto all = workspace.store().exams().exams();
    if (!blueprint || !all) {
        return tl::unexpected<Error>(blueprint ? all.error() : blueprint.error());
    }
    const Looked at{workspace, *held, *blueprint, *all};
    const auto keyPoint = keys(at);
    const auto lawPoints = laws(at, ring);
    if (!keyPoint || !lawPoints) {
        return tl::unexpected<Error>(keyPoint ? lawPoints.error() : keyPoint.error());
    }
    std::vector<CheckedPoint> points{papers(at),
                                     seats(at),
                                     invigilators(at),
                                     *keyPoint,
                                     room(at),
                                     secondCopy(at, mirror),
                                     backup(at),
                                     otherExams(at)};
    points.insert(points.end(), lawPoints->begin(), lawPoints->end());
    std::ranges::stable_sort(points, std::greater(), &CheckedPoint::state);
    return points;
}

Result<HeldExam> makeRehearsal(Workspace& workspace,
                               const people::Actor& actor,
                               const ExamId& exam) {
    auto held = managed(workspace, actor, exam);
    if (!held) {
        return held;
    }
    const auto blueprint = frozenBlueprint(*held);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    auto plan = bank::blueprintYaml(rehearsalOf(*blueprint), integrity::digestHex);
    if (!plan) {
        return tl::unexpected<Error>(plan.error());
    }
    HeldExam rehearsal = std::move(*held);
    rehearsal.id = ExamId(randomId());
    rehearsal.revision = 1;
    if (!rehearsal.title.ends_with(kRehearsalMark)) {
        rehearsal.title += kRehearsalMark;
    }
    rehearsal.blueprint = std::move(*plan);
    rehearsal.opens = workspace.clock().now();
    rehearsal.closes = {rehearsal.opens.ms + kRehearsalHours * kMsPerHour};
    rehearsal.state = ExamState::Draft;
    rehearsal.lock = {};
    rehearsal.seed = randomSeed();
    for (exam::ExamInvigilator& invigilator : rehearsal.invigilators) {
        invigilator.codeHash.clear();
    }
    rehearsal.at = rehearsal.opens;
    rehearsal.by = actor.person;
    store::Store& store = workspace.store();
    const Status kept =
        store.audit()
            .append({actor.person, "exam.rehearsal", rehearsal.id.str(), {{"of", exam.str()}}})
            .and_then([&](auto) { return store.exams().saveExam(rehearsal); });
    return kept ? Result<HeldExam>(std::move(rehearsal)) : tl::unexpected<Error>(kept.error());
}

}  // namespace qgt::app
