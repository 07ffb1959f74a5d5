#include "app/runtime/exam_room.h"

#include "app/runtime/attempt_choice.h"
#include "app/runtime/exam_history.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_papers.h"
#include "app/runtime/exam_review.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace qgt::app {

using exam::ExamState;
using exam::HeldExam;
using seat::AttemptRecord;

namespace {

/// Everything that one candidate ever did, by exam.
struct Past {
    PersonId person;
    std::vector<AttemptRecord> attempts;
    std::set<AttemptId> takenBack;
    std::vector<exam::ScoreRecord> scores;
    std::vector<exam::AttemptChoice> choices;
    std::vector<exam::StageRelease> releases;  ///< of results, of all exams

    [[nodiscard]] OwnAttempts at(const ExamId& exam) const {
        return ownAttempts(attempts, takenBack, exam, person);
    }

    /// Null: none, or somebody has to say which of several it is.
    [[nodiscard]] const AttemptRecord* countedAt(const ExamId& exam) const {
        const auto choice = std::ranges::find(choices, exam, &exam::AttemptChoice::exam);
        return attemptThatCounts(at(exam), choice == choices.end() ? nullptr : &*choice);
    }

    [[nodiscard]] const exam::ScoreRecord* scoreOf(const AttemptId& attempt) const {
        const auto found = std::ranges::find(scores, attempt, &exam::ScoreRecord::attempt);
        return found == scores.end() ? nullptr : &*found;
    }
};

Result<Past> pastOf(store::Store& store, const PersonId& person) {
    auto attempts = store.attempts().attemptsOf(person);
    auto scores = store.exams().scoresOf(person);
    auto choices = store.exams().choicesOf(person);
    if (!attempts || !scores) {
        return tl::unexpected<Error>(attempts ? scores.error() : attempts.error());
    }
    auto releases = store.appeals().stages();
    auto takenBack = store.paperEntries().takenBack();
    if (!choices || !releases) {
        return tl::unexpected<Error>(choices ? releases.error() : choices.error());
    }
    if (!takenBack) {
        return tl::unexpected<Error>(takenBack.error());
    }
    return Past{person,
                std::move(*attempts),
                std::move(*takenBack),
                std::move(*scores),
                std::move(*choices),
                std::move(*releases)};
}

/// Puts the result into the entry as far as it is out.
void addScore(ExamEntry& entry,
              const exam::ScoreRecord& score,
              const std::vector<bank::ReleasedPart>& shows) {
    const auto result = exam::decodeResult(score.body);
    const bool total = std::ranges::find(shows, bank::ReleasedPart::Total) != shows.end();
    if (!result || !total) {
        return;
    }
    entry.standing = SittingStanding::ResultOut;
    entry.got = result->got;
    if (result->complete) {
        entry.passed = result->passed;
    }
}

ExamEntry entryOf(const HeldExam& exam,
                  const bank::Blueprint& blueprint,
                  const Past& past,
                  const seat::Moment& moment) {
    const Instant now = moment.wall;
    ExamEntry entry = entryBefore(exam, blueprint, past.person, now);
    const OwnAttempts attempts = past.at(exam.id);
    const std::vector<const AttemptRecord*>& own = attempts.standing;
    if (own.empty()) {
        entry.takenBack = attempts.ever > 0;
        return entry;
    }
    const AttemptRecord* const counted = past.countedAt(exam.id);
    const AttemptRecord* const attempt = counted == nullptr ? own.back() : counted;
    entry.attempt = attempt->head.attempt;
    if (!seat::isClosed(*attempt)) {
        entry.standing = SittingStanding::Begun;
        entry.open = seat::Attempt::standingOf(*attempt, moment);
        return entry;
    }
    entry.standing = SittingStanding::HandedIn;
    entry.handedInAt = attempt->events.back().at.wall;
    if (counted == nullptr) {
        return entry;
    }
    if (const exam::ScoreRecord* const score = past.scoreOf(entry.attempt); score != nullptr) {
        addScore(entry, *score, releasedParts(exam, blueprint, past.releases, now));
    }
    return entry;
}

/// Results of all exams of this kind, as far as their totals are out.
Result<std::vector<exam::RoundResult>> roundResults(store::Store& store,
                                                    const Past& past,
                                                    const HeldExam& exam,
                                                    const bank::Blueprint& blueprint,
                                                    Instant now) {
    if (exam.mock) {
        return std::vector<exam::RoundResult>();
    }
    const auto exams = store.exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    const std::set<ExamId> rounds = roundsOf(*exams, exam, blueprint);
    std::vector<exam::RoundResult> results;
    for (const AttemptRecord& record : past.attempts) {
        const auto other = std::ranges::find(*exams, record.head.exam, &HeldExam::id);
        const exam::ScoreRecord* const score = past.scoreOf(record.head.attempt);
        if (score == nullptr || !rounds.contains(record.head.exam) ||
            past.countedAt(other->id) != &record) {
            continue;
        }
        const auto frozen = frozenBlueprint(*other);
        const auto result = exam::decodeResult(score->body);
        if (!frozen || !result) {
            return tl::unexpected<Error>(frozen ? result.error() : frozen.error());
        }
        const auto shows = releasedParts(*other, *frozen, past.releases, now);
        if (std::ranges::find(shows, bank::ReleasedPart::Total) != shows.end()) {
            results.push_back(
                {score->attempt, other->id, result->got, result->passed, result->complete});
        }
    }
    return results;
}

/// What can be done comes first, then what is to come, then the newest of what is over.
bool comesBefore(const ExamEntry& a, const ExamEntry& b) {
    const auto rank = [](const ExamEntry& entry) {
        switch (entry.standing) {
            case SittingStanding::Begun:
                return 0;
            case SittingStanding::Open:
                return 1;
            case SittingStanding::Coming:
                return 2;
            case SittingStanding::HandedIn:
            case SittingStanding::ResultOut:
            case SittingStanding::Missed:
                break;
        }
        return 3;
    };
    const bool over = rank(a) == 3;
    return std::tuple(rank(a), over ? -a.opens.ms : a.opens.ms) <
           std::tuple(rank(b), over ? -b.opens.ms : b.opens.ms);
}

std::vector<MockOffer> offersFrom(const bank::Bank& bank, Date day) {
    std::vector<MockOffer> offers;
    for (const bank::Blueprint& blueprint : bank.blueprints()) {
        if (bank::statusOn(blueprint.valid, day) == bank::ItemStatus::NotYetEffective ||
            bank::statusOn(blueprint.valid, day) == bank::ItemStatus::Expired) {
            continue;
        }
        offers.push_back({blueprint.id,
                          blueprint.title,
                          blueprint.purpose,
                          blueprint.minutes,
                          blueprint.marks,
                          tasksOf(blueprint),
                          blueprint.scope == bank::PaperScope::OneLine});
    }
    return offers;
}

}  // namespace

ExamRoom::ExamRoom(std::shared_ptr<Workspace> workspace, people::Actor actor, Facts facts)
    : m_workspace(std::move(workspace)),
      m_actor(std::move(actor)),
      m_facts(std::move(facts)),
      m_admission(*m_workspace),
      m_attempts(m_workspace->store().attempts(), m_workspace->store().paperEntries()) {
    makeChannel();
}

ExamRoom::~ExamRoom() = default;

Status ExamRoom::may() {
    return people::authorize(m_actor,
                             people::Action::SitExam,
                             {m_actor.person, m_actor.committee},
                             m_workspace->store().audit());
}

Result<HeldExam> ExamRoom::myExam(const ExamId& exam) {
    if (const Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto found = m_workspace->store().exams().exam(exam);
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    if (!*found || candidateOf(**found, m_actor.person) == nullptr) {
        return failure("exam.unknown");
    }
    return std::move(**found);
}

Result<AttemptRecord> ExamRoom::myAttempt(const AttemptId& attempt) {
    if (const Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto record = m_workspace->store().attempts().attempt(attempt);
    if (record && record->head.candidate != m_actor.person) {
        return failure("exam.unknown");
    }
    return record;
}

Result<ExamShelf> ExamRoom::shelf() {
    if (const Status allowed = may(); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    store::Store& store = m_workspace->store();
    const auto exams = store.exams().exams();
    const auto past = pastOf(store, m_actor.person);
    if (!exams || !past) {
        return tl::unexpected<Error>(exams ? past.error() : exams.error());
    }
    ExamShelf shelf;
    const seat::Moment moment = seat::momentOf(m_workspace->clock());
    shelf.now = moment.wall;
    for (const HeldExam& exam : *exams) {
        const bool never = exam.mock && past->at(exam.id).standing.empty();
        if (exam.state == ExamState::Draft || exam.state == ExamState::Withdrawn || never ||
            candidateOf(exam, m_actor.person) == nullptr) {
            continue;
        }
        if (const auto blueprint = frozenBlueprint(exam); blueprint) {
            shelf.exams.push_back(entryOf(exam, *blueprint, *past, moment));
        }
    }
    std::ranges::stable_sort(shelf.exams, comesBefore);
    shelf.offers = offersFrom(m_workspace->bank(), localDate(shelf.now, kShanghaiOffsetMinutes));
    return shelf;
}

Result<ExamNotice> ExamRoom::notice(const ExamId& exam) {
    const auto held = myExam(exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    const auto blueprint = frozenBlueprint(*held);
    const auto past = pastOf(m_workspace->store(), m_actor.person);
    const auto candidates = seatCandidates(*m_workspace, *held);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    if (!past || !candidates) {
        return tl::unexpected<Error>(past ? candidates.error() : past.error());
    }
    ExamNotice notice = noticeOf(*held, *blueprint, m_workspace->bank());
    notice.entry = entryOf(*held, *blueprint, *past, seat::momentOf(m_workspace->clock()));
    addCandidate(notice,
                 *candidateOf(*held, m_actor.person),
                 *std::ranges::find(*candidates, m_actor.person, &seat::SeatCandidate::person));
    return notice;
}

/// An offer stands as long as nothing is passed by the attempt that counts.
Status ExamRoom::addRetake(ReleasedResult& released,
                           const HeldExam& exam,
                           const bank::Blueprint& blueprint) {
    const bool failed = released.counted ? !released.rounds[*released.counted].passed
                                         : released.entry.passed == false;
    if (exam.mock || !released.entry.passed || !failed) {
        return ok();
    }
    auto attempts = attemptsLeft(*m_workspace, exam, blueprint, m_actor.person);
    auto ask = whoEntersCandidates(*m_workspace, exam);
    if (!attempts || !ask) {
        return tl::unexpected<Error>(attempts ? ask.error() : attempts.error());
    }
    released.retake = RetakeOffer{*attempts, std::move(*ask), m_workspace->clock().now()};
    return ok();
}

Result<ReleasedResult> ExamRoom::result(const AttemptId& attempt) {
    const auto record = myAttempt(attempt);
    if (!record) {
        return tl::unexpected<Error>(record.error());
    }
    const auto held = myExam(record->head.exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    const auto blueprint = frozenBlueprint(*held);
    if (!blueprint) {
        return tl::unexpected<Error>(blueprint.error());
    }
    const AttemptToScore asked{*held, *record, nullptr, m_actor.person};
    if (held->mock) {
        if (const auto scored = scoreAttempt(*m_workspace, asked); !scored) {
            return tl::unexpected<Error>(scored.error());
        }
    }
    const auto past = pastOf(m_workspace->store(), m_actor.person);
    if (!past) {
        return tl::unexpected<Error>(past.error());
    }
    const Instant now = m_workspace->clock().now();
    ReleasedResult released;
    released.entry = entryOf(*held, *blueprint, *past, seat::momentOf(m_workspace->clock()));
    released.shows = releasedParts(*held, *blueprint, past->releases, now);
    released.pass = blueprint->pass;
    const exam::ScoreRecord* const score = past->scoreOf(attempt);
    if (score == nullptr || released.shows.empty() || released.entry.attempt != attempt) {
        return failure("exam.no-result");
    }
    auto result = exam::decodeResult(score->body);
    if (!result) {
        return tl::unexpected<Error>(result.error());
    }
    released.result = withheld(std::move(*result), released.shows);
    auto rounds = roundResults(m_workspace->store(), *past, *held, *blueprint, now);
    if (!rounds) {
        return tl::unexpected<Error>(rounds.error());
    }
    released.rounds = std::move(*rounds);
    released.countsBy = blueprint->attempts.counts;
    released.counted = exam::countedAttempt(released.rounds, released.countsBy);
    if (const Status told = addRetake(released, *held, *blueprint); !told) {
        return tl::unexpected<Error>(told.error());
    }
    auto corrections = correctionsSeen(*m_workspace, attempt);
    if (!corrections) {
        return tl::unexpected<Error>(corrections.error());
    }
    const bool total =
        std::ranges::find(released.shows, bank::ReleasedPart::Total) != released.shows.end();
    if (total) {
        released.corrections = std::move(*corrections);
    }
    const bool answers =
        std::ranges::find(released.shows, bank::ReleasedPart::Answers) != released.shows.end();
    if (answers) {
        const auto given = addReview(*m_workspace, *held, *record, released);
        if (!given) {
            return tl::unexpected<Error>(given.error());
        }
    }
    return released;
}

}  // namespace qgt::app
