#include "app/desktop/demo/demo_exams.h"

#include "app/runtime/exam_drawing.h"
#include "app/runtime/exam_papers.h"
#include "app/runtime/workspace.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/core/rng.h"
#include "engine/exam/exam_lock.h"
#include "engine/exam/exam_result.h"
#include "engine/integrity/digest.h"
#include "engine/seat/attempt.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace qgt::app {

namespace {

using exam::ExamState;
using exam::HeldExam;
using seat::AttemptEventKind;

constexpr std::uint64_t kExamSeed = 20261101;
constexpr const char* kDrill = "monthly-drill";
constexpr const char* kPastDrill = "demodrill1";
constexpr const char* kOpenDrill = "demodrill2";
constexpr int kPastDays = 14;
constexpr int kOpenDays = 3;
constexpr std::int64_t kNsPerMs = 1'000'000;
/// The trainer of the demo.
constexpr const char* kTrainer = "demoperson1";

Date dayOf(Instant at) {
    return localDate(at, kShanghaiOffsetMinutes);
}

/// A drill for everybody of the committee.
HeldExam drillFor(const std::vector<people::Person>& persons, const char* id, Instant opens) {
    HeldExam exam;
    exam.id = ExamId(id);
    exam.opens = opens;
    exam.closes = {opens.ms + kOpenDays * kMsPerDay};
    exam.state = ExamState::Sealed;
    exam.seed = kExamSeed + static_cast<std::uint64_t>(opens.ms);
    exam.algorithm = exam::kPaperAlgorithm;
    exam.at = opens;
    exam.by = PersonId(kTrainer);
    for (const people::Person& person : persons) {
        const std::size_t number = exam.candidates.size() + 1;
        exam.candidates.push_back({person.id, "00" + std::to_string(number), {}, {}});
    }
    return exam;
}

Result<HeldExam> sealedDrill(Workspace& workspace,
                             HeldExam exam,
                             const bank::Blueprint& blueprint) {
    const auto yaml = bank::blueprintYaml(blueprint, integrity::digestHex);
    const DrawingSource source{workspace.bankPtr(), nullptr};
    const auto drawn = drawOneForm(source,
                                   {.blueprint = blueprint,
                                    .line = {},
                                    .day = dayOf(exam.opens),
                                    .papers = 1,
                                    .individual = false,
                                    .seed = exam.seed,
                                    .uses = {},
                                    .worker = {},
                                    .watch = {}});
    if (!yaml || !drawn) {
        return tl::unexpected<Error>(yaml ? drawn.error() : yaml.error());
    }
    exam.blueprint = *yaml;
    const Status kept = keepPapers(workspace, {exam, blueprint, drawn->forms, nullptr});
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return exam;
}

/// The letters of the right options, or the first option that is none of them.
seat::TaskAnswer answerTo(const exam::KeyedTask& task, bool right) {
    const auto& item = std::get<bank::Item>(task.task);
    seat::TaskAnswer answer;
    if (item.kind == bank::ItemKind::TrueFalse) {
        const bool isTrue = item.answer.front() == "T";
        answer.response.chosen = {isTrue == right ? "T" : "F"};
        return answer;
    }
    for (std::size_t place = 0; place < task.order.size(); ++place) {
        const bool key = std::ranges::find(item.answer, task.order[place]) != item.answer.end();
        if (key == right && (right || answer.response.chosen.empty())) {
            answer.response.chosen.emplace_back(1, static_cast<char>('A' + place));
        }
    }
    return answer;
}

/// An invented candidate at an invented machine, whose clocks go on by themselves.
class InventedSitting {
  public:
    InventedSitting(const HeldExam& exam, const exam::StoredPaper& stored, std::uint64_t seed)
        : m_exam(exam), m_stored(stored), m_rng(seed) {
        constexpr std::uint64_t kLatestStart = 40 * kMsPerMinute;
        m_now.wall = {exam.opens.ms + static_cast<std::int64_t>(m_rng.below(kLatestStart))};
        m_now.boot = {static_cast<std::int64_t>(m_rng.below(kMsPerHour)) * kNsPerMs};
        m_now.bootId = "demo";
    }

    /// The attempt from its start to the hand-in, in the journal.
    [[nodiscard]] Result<seat::AttemptRecord> sit(seat::AttemptJournal& journal,
                                                  const InstallId& install) {
        const auto paper = exam::seatPaperOf(m_stored, nullptr);
        const auto key = exam::scoringKeyOf(m_stored, nullptr);
        if (!paper || !key) {
            return tl::unexpected<Error>(paper ? key.error() : paper.error());
        }
        seat::AttemptRecord record;
        record.head = {AttemptId(m_exam.id.str() + "-" + m_stored.candidate.str()),
                       m_exam.id,
                       m_stored.candidate,
                       m_stored.seatDigest,
                       install,
                       "demo",
                       {paper->minutes * kMsPerMinute, 0, kMsPerHour, false}};
        record.events = seat::Attempt::firstEvents(record.head, m_now);
        auto attempt = seat::Attempt::replay(*paper, record);
        if (!attempt) {
            return tl::unexpected<Error>(attempt.error());
        }
        if (const Status written = answerAll(*attempt, *key); !written) {
            return tl::unexpected<Error>(written.error());
        }
        record.events = attempt->events();
        if (const Status kept = journal.begin(record.head, record.events); !kept) {
            return tl::unexpected<Error>(kept.error());
        }
        return record;
    }

  private:
    void goOn(std::int64_t ms) {
        m_now.wall.ms += ms;
        m_now.boot.ns += ms * kNsPerMs;
    }

    Status change(seat::Attempt& attempt,
                  AttemptEventKind kind,
                  int slot,
                  seat::TaskAnswer answer) {
        const auto events = attempt.decide({kind, slot, std::move(answer), ++m_seq}, m_now);
        return events ? attempt.take(*events) : Status(tl::unexpected<Error>(events.error()));
    }

    Status answerAll(seat::Attempt& attempt, const exam::ScoringKey& key) {
        constexpr double kWeakest = 0.62;
        constexpr double kSpread = 0.35;
        constexpr std::uint64_t kMostSeconds = 40;
        constexpr std::int64_t kLeastSeconds = 8;
        const double ability = kWeakest + kSpread * m_rng.unit();
        Status went = ok();
        for (int slot = 1; went && slot <= static_cast<int>(key.tasks.size()); ++slot) {
            const exam::KeyedTask& task = key.tasks[static_cast<std::size_t>(slot) - 1];
            went = change(attempt, AttemptEventKind::Shown, slot, {});
            const auto seconds = static_cast<std::int64_t>(m_rng.below(kMostSeconds));
            goOn((kLeastSeconds + seconds) * kMsPerSecond);
            const seat::TaskAnswer answer = answerTo(task, m_rng.unit() < ability);
            went = went.and_then(
                [&](auto) { return change(attempt, AttemptEventKind::Answered, slot, answer); });
        }
        return went.and_then([&](auto) -> Status {
            const auto events = attempt.decideHandIn(m_seq, m_now);
            return events ? attempt.take(*events) : Status(tl::unexpected<Error>(events.error()));
        });
    }

    const HeldExam& m_exam;
    const exam::StoredPaper& m_stored;
    Rng m_rng;
    seat::Moment m_now;
    std::int64_t m_seq = 0;
};

Result<exam::ScoreRecord> scored(Workspace& workspace,
                                 const exam::StoredPaper& stored,
                                 const seat::AttemptRecord& record) {
    const auto paper = exam::seatPaperOf(stored, nullptr);
    const auto key = exam::scoringKeyOf(stored, nullptr);
    if (!paper || !key) {
        return tl::unexpected<Error>(paper ? key.error() : paper.error());
    }
    const auto attempt = seat::Attempt::replay(*paper, record);
    if (!attempt) {
        return tl::unexpected<Error>(attempt.error());
    }
    exam::ScoreRecord score;
    score.attempt = record.head.attempt;
    score.exam = stored.exam;
    score.candidate = stored.candidate;
    score.at = {record.events.back().at.wall.ms + kMsPerHour};
    score.by = PersonId(kTrainer);
    score.reason = "first";
    score.body =
        exam::encodeResult(exam::scorePaper(*key, attempt->slotStates(), {}, workspace.bank()));
    return score;
}

/// Everybody sits, is scored, and the results are published. The invented practice knows nothing of
/// these answers: its history is one of its own.
Status holdDrill(Workspace& workspace, HeldExam exam) {
    store::Store& store = workspace.store();
    const auto papers = store.exams().papers(exam.id);
    if (!papers) {
        return tl::unexpected<Error>(papers.error());
    }
    std::vector<exam::ScoreRecord> scores;
    for (const exam::StoredPaper& stored : *papers) {
        InventedSitting sitting(exam, stored, exam.seed + scores.size());
        const auto record = sitting.sit(store.attempts(), store.installId());
        if (!record) {
            return tl::unexpected<Error>(record.error());
        }
        auto score = scored(workspace, stored, *record);
        if (!score) {
            return tl::unexpected<Error>(score.error());
        }
        scores.push_back(std::move(*score));
    }
    return store.exams().saveScores(scores).and_then([&](auto) {
        ++exam.revision;
        exam.state = ExamState::Published;
        exam.at = {exam.closes.ms};
        return store.exams().saveExam(exam);
    });
}

}  // namespace

Status buildDemoExams(Workspace& workspace) {
    store::Store& store = workspace.store();
    const bank::Blueprint* const blueprint = workspace.bank().blueprint(BlueprintId(kDrill));
    const auto known = store.exams().exam(ExamId(kOpenDrill));
    const auto persons = store.people().persons();
    if (!known || !persons) {
        return tl::unexpected<Error>(known ? persons.error() : known.error());
    }
    if (blueprint == nullptr || *known) {
        return ok();
    }
    const Instant now = workspace.clock().now();
    return store.batch([&]() -> Status {
        HeldExam past = drillFor(*persons, kPastDrill, {now.ms - kPastDays * kMsPerDay});
        past.title = "上期月度练兵";
        HeldExam open = drillFor(*persons, kOpenDrill, {now.ms - kMsPerHour});
        open.title = "本期月度练兵";
        const auto held = sealedDrill(workspace, std::move(past), *blueprint);
        const auto begun = sealedDrill(workspace, std::move(open), *blueprint);
        if (!held || !begun) {
            return tl::unexpected<Error>(held ? begun.error() : held.error());
        }
        return holdDrill(workspace, *held);
    });
}

}  // namespace qgt::app
