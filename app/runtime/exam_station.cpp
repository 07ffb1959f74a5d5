#include "app/runtime/exam_station.h"

#include "app/runtime/entropy.h"
#include "app/runtime/exam_exchange.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/invigilator_code.h"
#include "app/runtime/mirror_return.h"
#include "engine/exam/answer_file.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using exam::HeldExam;
using seat::AttemptRecord;
using seat::PackagedSeat;
using seat::SignedPackage;

namespace {

/// The newest of a candidate; null: none.
const AttemptRecord* newestOf(const std::vector<AttemptRecord>& records, const PersonId& person) {
    const auto found = std::find_if(records.rbegin(), records.rend(), [&](const auto& record) {
        return record.head.candidate == person;
    });
    return found == records.rend() ? nullptr : &*found;
}

SittingStanding standingAt(const HeldExam& exam, const AttemptRecord* attempt, Instant now) {
    if (attempt != nullptr) {
        return seat::isClosed(*attempt) ? SittingStanding::HandedIn : SittingStanding::Begun;
    }
    return standingBefore(exam, now);
}

/// Null: nobody of this package.
const PackagedSeat* seatOf(const seat::ExamPackage& package, const PersonId& candidate) {
    const auto found = std::ranges::find_if(
        package.seats, [&](const PackagedSeat& one) { return one.candidate.person == candidate; });
    return found == package.seats.end() ? nullptr : &*found;
}

bool cameInPackage(const HeldExam& exam) {
    return exam.lock.generation != 0 && exam.lock.scorerBox.empty();
}

/// The exam as a seat keeps it: without what drawing and scoring need.
HeldExam heldFrom(const seat::ExamPackage& package, Instant now) {
    HeldExam exam;
    exam.id = package.exam;
    exam.title = package.title;
    exam.blueprint = package.plan;
    exam.line = package.line;
    exam.opens = package.opens;
    exam.closes = package.closes;
    exam.state = exam::ExamState::Sealed;
    for (const PackagedSeat& seat : package.seats) {
        exam.candidates.push_back({seat.candidate.person,
                                   seat.candidate.number,
                                   seat.place,
                                   {seat.extraPercent, {}, {}}});
    }
    for (const seat::PackagedInvigilator& one : package.invigilators) {
        exam.invigilators.push_back({one.person, one.name, one.codeHash});
    }
    exam.lock = {package.wrappedKey, {}, package.generation};
    exam.at = now;
    return exam;
}

exam::StoredPaper storedFrom(const ExamId& exam, const PackagedSeat& seat) {
    return {exam, seat.candidate.person, seat.form, seat.seatDigest, seat.paper, {}};
}

/// The plan is the program's own text, but it may be a later program's.
bool planFits(const HeldExam& exam, const seat::ExamPackage& package) {
    const auto plan = frozenBlueprint(exam);
    return plan && plan->minutes == package.minutes && plan->minMinutes == package.leastMinutes &&
           static_cast<int>(plan->protection) == package.protection;
}

}  // namespace

ExamStation::ExamStation(std::shared_ptr<Workspace> workspace, Facts facts)
    : m_workspace(std::move(workspace)),
      m_shelf(m_workspace->folder()),
      m_admission(*m_workspace),
      m_channel(std::make_unique<seat::LocalChannel>(
          seat::LocalChannelDeps{m_workspace->store().attempts(),
                                 m_admission,
                                 facts.mirror,
                                 m_workspace->clock(),
                                 randomId,
                                 std::move(facts.program),
                                 m_workspace->store().installId()})) {}

ExamStation::~ExamStation() = default;

Result<SignedPackage> ExamStation::readTrusted(std::string_view file) {
    const auto root = m_shelf.trustedRoot();
    return root ? seat::readPackage(file, *root ? &**root : nullptr)
                : tl::unexpected<Error>(root.error());
}

Result<PackageLook> ExamStation::look(std::string_view file) {
    const auto read = readTrusted(file);
    const auto root = m_shelf.trustedRoot();
    if (!read || !root) {
        return tl::unexpected<Error>(read ? root.error() : read.error());
    }
    const seat::ExamPackage& package = read->package;
    const auto kept = m_shelf.package(package.exam);
    return PackageLook{package.title,
                       package.opens,
                       package.closes,
                       static_cast<int>(package.seats.size()),
                       integrity::fingerprint(read->root),
                       root->has_value(),
                       kept && *kept && (*kept)->package.serial == package.serial};
}

Status ExamStation::confirmed(const SignedPackage& read, const std::string& fingerprint) {
    const auto root = m_shelf.trustedRoot();
    if (!root) {
        return tl::unexpected<Error>(root.error());
    }
    if (*root) {
        return ok();
    }
    const std::string found = integrity::fingerprint(read.root);
    if (fingerprint != found) {
        return failure("package.root-unconfirmed", {{"fingerprint", found}});
    }
    return m_workspace->store()
        .audit()
        .append({{}, "package.root-pinned", found, {}})
        .and_then([&](auto) { return m_shelf.pin(read.root); });
}

Result<ExamId> ExamStation::importPackage(std::string_view file, const std::string& fingerprint) {
    const auto read = readTrusted(file);
    if (!read) {
        return tl::unexpected<Error>(read.error());
    }
    const seat::ExamPackage& package = read->package;
    const auto known = m_workspace->store().exams().exam(package.exam);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (*known && !cameInPackage(**known)) {
        return failure("package.own-exam", {{"title", package.title}});
    }
    const auto kept = m_shelf.package(package.exam);
    if (*known && kept && *kept && package.made <= (*kept)->package.made) {
        // The same, or one that a later one has taken the place of.
        return package.exam;
    }
    const Status taken =
        confirmed(*read, fingerprint)
            .and_then([&](auto) { return *known ? renew(*read, **known) : adopt(*read); })
            .and_then([&](auto) { return m_shelf.put(package.exam, file); });
    if (!taken) {
        return tl::unexpected<Error>(taken.error());
    }
    return package.exam;
}

Status ExamStation::adopt(const SignedPackage& read) {
    const seat::ExamPackage& package = read.package;
    const HeldExam exam = heldFrom(package, m_workspace->clock().now());
    if (!planFits(exam, package)) {
        return failure("package.too-new");
    }
    std::vector<exam::StoredPaper> papers;
    std::ranges::transform(package.seats, std::back_inserter(papers), [&](const auto& seat) {
        return storedFrom(package.exam, seat);
    });
    store::Store& store = m_workspace->store();
    return store.audit()
        .append({{}, "package.imported", package.exam.str(), {{"serial", package.serial}}})
        .and_then([&](auto) { return store.exams().saveSealed(exam, papers); });
}

Status ExamStation::renew(const SignedPackage& read, HeldExam exam) {
    const seat::ExamPackage& package = read.package;
    store::Store& store = m_workspace->store();
    for (const PackagedSeat& seat : package.seats) {
        const auto paper = store.exams().paper(package.exam, seat.candidate.person);
        if (!paper) {
            return tl::unexpected<Error>(paper.error());
        }
        if (!*paper || **paper != storedFrom(package.exam, seat)) {
            return failure("package.other-papers", {{"title", package.title}});
        }
    }
    exam.lock.wrappedKey = package.wrappedKey;
    ++exam.revision;
    exam.at = m_workspace->clock().now();
    return store.audit()
        .append({{}, "package.renewed", package.exam.str(), {{"serial", package.serial}}})
        .and_then([&](auto) { return store.exams().saveExam(exam); });
}

Result<StationShelf> ExamStation::shelf() {
    const auto shelved = m_shelf.all();
    if (!shelved) {
        return tl::unexpected<Error>(shelved.error());
    }
    store::Store& store = m_workspace->store();
    StationShelf shelf;
    shelf.unreadable = shelved->unreadable;
    shelf.now = m_workspace->clock().now();
    for (const SignedPackage& kept : shelved->packages) {
        const seat::ExamPackage& package = kept.package;
        const auto exam = store.exams().exam(package.exam);
        const auto attempts = store.attempts().attemptsAt(package.exam);
        if (!exam || !attempts) {
            return tl::unexpected<Error>(exam ? attempts.error() : exam.error());
        }
        if (!*exam) {
            continue;
        }
        StationExam entry{package.exam,
                          package.title,
                          package.opens,
                          package.closes,
                          package.minutes,
                          package.protection,
                          {}};
        for (const PackagedSeat& seat : package.seats) {
            const AttemptRecord* const newest = newestOf(*attempts, seat.candidate.person);
            entry.seats.push_back({seat.candidate,
                                   seat.place,
                                   standingAt(**exam, newest, shelf.now),
                                   newest == nullptr ? AttemptId() : newest->head.attempt});
        }
        shelf.exams.push_back(std::move(entry));
    }
    std::ranges::stable_sort(shelf.exams, {}, &StationExam::opens);
    return shelf;
}

Result<ExamNotice> ExamStation::notice(const ExamId& exam, const PersonId& candidate) {
    const auto kept = m_shelf.package(exam);
    const auto held = m_workspace->store().exams().exam(exam);
    const auto attempts = m_workspace->store().attempts().attemptsAt(exam);
    if (!kept || !held || !attempts) {
        return tl::unexpected<Error>(!kept ? kept.error() : held ? attempts.error() : held.error());
    }
    const PackagedSeat* const seat = *kept ? seatOf((*kept)->package, candidate) : nullptr;
    if (seat == nullptr || !*held || candidateOf(**held, candidate) == nullptr) {
        return failure("exam.unknown");
    }
    const auto plan = frozenBlueprint(**held);
    if (!plan) {
        return tl::unexpected<Error>(plan.error());
    }
    const Instant now = m_workspace->clock().now();
    ExamNotice notice = noticeOf(**held, *plan, m_workspace->bank());
    notice.entry = entryBefore(**held, *plan, candidate, now);
    if (const AttemptRecord* const newest = newestOf(*attempts, candidate); newest != nullptr) {
        notice.entry.attempt = newest->head.attempt;
        notice.entry.standing = standingAt(**held, newest, now);
    }
    addCandidate(notice, *candidateOf(**held, candidate), seat->candidate);
    return notice;
}

Status ExamStation::bringBackMirrored(const std::filesystem::path& mirrors) {
    const auto shelved = m_shelf.all();
    if (!shelved) {
        return tl::unexpected<Error>(shelved.error());
    }
    for (const SignedPackage& kept : shelved->packages) {
        const auto attempts = m_workspace->store().attempts().attemptsAt(kept.package.exam);
        Status brought = attempts ? bringBackFrom(mirrors, *attempts, *m_workspace, {})
                                  : tl::unexpected<Error>(attempts.error());
        if (!brought) {
            return brought;
        }
    }
    return ok();
}

seat::SeatChannel& ExamStation::channel() {
    return *m_channel;
}

Status ExamStation::tick() {
    return m_channel->tick();
}

const seat::Attempt* ExamStation::attempt() const {
    return m_channel->attempt();
}

Status ExamStation::invigilate(const std::string& code, const seat::InvigilatorAct& act) {
    return actAtSeat(*m_workspace, *m_channel, {}, {code, act});
}

Result<AnswersToCarry> ExamStation::answers(const ExamId& exam, const PersonId& candidate) {
    const auto kept = m_shelf.package(exam);
    const auto attempts = m_workspace->store().attempts().attemptsAt(exam);
    if (!kept || !attempts) {
        return tl::unexpected<Error>(kept ? attempts.error() : kept.error());
    }
    const AttemptRecord* const newest = newestOf(*attempts, candidate);
    if (!*kept || newest == nullptr) {
        return failure("answers.none");
    }
    const PackagedSeat* const seat = seatOf((*kept)->package, candidate);
    if (seat == nullptr) {
        return failure("answers.none");
    }
    auto bytes = exam::writeAnswerFile(*newest, seat->candidate.number, (*kept)->keys);
    const Status told =
        bytes ? m_workspace->store().audit().append(
                    {{}, "answers.written", newest->head.attempt.str(), {{"exam", exam.str()}}})
              : Status(tl::unexpected<Error>(bytes.error()));
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    return AnswersToCarry{
        seat->candidate.number + "-" + newest->head.attempt.str() + kAnswersSuffix,
        std::move(*bytes),
        exam::receiptDigest(exam::lastDigestOf(*newest)),
        seat::isClosed(*newest)};
}

}  // namespace qgt::app
