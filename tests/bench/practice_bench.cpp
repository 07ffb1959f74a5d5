// From the confirmed answer to the next question, through the real parts: the shipped bank, the
// store in a file that holds a year of a committee's practice, the use cases of practice. Its peer
// is a bare commit on the same disk, made in turns with it.
#include "engine/bank/load_bank.h"
#include "engine/core/date.h"
#include "engine/integrity/digest.h"
#include "engine/practice/practice_service.h"
#include "engine/practice/simulated_cadre.h"
#include "engine/practice/simulated_history.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/bench/disk.h"
#include "tests/support/fake_clock.h"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <utility>

namespace {

using qgt::PersonId;
using qgt::bench::BareCommit;
using qgt::bench::BenchFolder;
using qgt::bench::Samples;
using qgt::practice::Phase;
using qgt::practice::PracticeService;
using qgt::practice::PracticeSession;
using qgt::practice::SimulatedAnswer;
using qgt::practice::SimulatedCadre;
using Steady = std::chrono::steady_clock;

constexpr std::uint64_t kSeed = 20'261'124;
constexpr int kWeeks = 52;
constexpr int kPersons = 9;

template <typename T>
void require(const T& outcome) {
    if (!outcome) {
        throw std::runtime_error(outcome.error().code);
    }
}

/// A committee of nine; each is first in two lines and stand-in in a third.
std::vector<qgt::people::Person> committee(const qgt::bank::Bank& bank) {
    const auto& lines = bank.lines();
    std::vector<qgt::people::Person> persons;
    for (std::size_t i = 0; i < kPersons; ++i) {
        qgt::people::Person person;
        person.id = PersonId("cadre" + std::to_string(i));
        person.roles = {qgt::people::Role::Cadre};
        const auto lineAt = [&](std::size_t n) { return lines[n % lines.size()].id; };
        person.duties = {{lineAt(2 * i), qgt::people::DutyRole::A},
                         {lineAt(2 * i + 1), qgt::people::DutyRole::A},
                         {lineAt(2 * i + 2), qgt::people::DutyRole::B}};
        persons.push_back(std::move(person));
    }
    return persons;
}

/// The office a year on, and one of its cadres at practice.
class Office {
  public:
    explicit Office(const std::filesystem::path& folder)
        : m_bank(qgt::bank::loadBank(
                     {QGT_SOURCE_DIR "/question_bank", 0, qgt::integrity::digestHex, nullptr})
                     .bank),
          m_persons(committee(*m_bank)),
          m_store(qgt::bench::openIn(folder, m_clock)),
          m_service({m_store->practice(), m_store->audit(), m_clock, m_rng, m_rule}),
          m_cadre(m_persons.front(), kSeed) {
        require(m_store->batch([this] {
            return qgt::practice::simulateHistory(
                {kSeed, kWeeks, m_clock.now()}, m_bank, m_persons, m_store->practice());
        }));
        m_actor.person = m_persons.front().id;
        m_actor.roles = m_persons.front().roles;
    }

    [[nodiscard]] std::size_t answersOfAll() const {
        std::size_t count = 0;
        for (const auto& person : m_persons) {
            count += m_store->practice().answersOf(person.id)->size();
        }
        return count;
    }

    [[nodiscard]] std::size_t answersOfActor() const {
        return m_store->practice().answersOf(m_actor.person)->size();
    }

    PracticeSession begin() {
        m_clock.advanceMs(kPauseMs);
        qgt::practice::SessionSpec spec;
        spec.limit = {qgt::practice::LimitUnit::Items, 20};
        auto session = m_service.start(m_actor, m_bank, spec);
        require(session);
        return std::move(*session);
    }

    SimulatedAnswer think(const PracticeSession& session) {
        SimulatedAnswer answer = m_cadre.answer(
            *session.item(), qgt::practiceDay(m_clock.now(), qgt::kShanghaiOffsetMinutes));
        m_clock.advanceMs(answer.thinkingMs);
        return answer;
    }

    [[nodiscard]] qgt::practice::Today today() {
        auto today = m_service.today(m_actor, m_bank);
        require(today);
        return std::move(*today);
    }

  private:
    static constexpr std::int64_t kPauseMs = 60'000;

    qgt::test::FakeClock m_clock;
    std::shared_ptr<const qgt::bank::Bank> m_bank;
    std::vector<qgt::people::Person> m_persons;
    std::unique_ptr<qgt::store::Store> m_store;
    qgt::Rng m_rng{kSeed};
    qgt::practice::StudyDrawingRule m_rule;
    PracticeService m_service;
    SimulatedCadre m_cadre;
    qgt::people::Actor m_actor;
};

/// Grades and saves the answer, goes on and looks at the next question.
void answerAndGoOn(PracticeSession& session, const SimulatedAnswer& answer) {
    if (answer.response.dontKnow) {
        require(session.dontKnow());
    } else {
        require(session.answer(answer.response, answer.confidence));
    }
    if (session.phase() == Phase::MarkingSelf) {
        require(session.markRubric(answer.rubricMet));
    }
    require(session.next());
    benchmark::DoNotOptimize(session.shown());
}

/// Made once: a year of nine persons takes longer to make than to measure.
Office& office() {
    static const BenchFolder kFolder("bench-practice");
    static Office office(kFolder.path());
    return office;
}

void answerToNextQuestion(benchmark::State& state) {
    const BenchFolder folder("bench-bare");
    BareCommit bare(folder.path() / "bare.db");
    state.counters["answers_before"] = static_cast<double>(office().answersOfAll());
    state.counters["own_answers_before"] = static_cast<double>(office().answersOfActor());
    Samples bareSamples;
    Samples samples;
    Samples starts;
    std::optional<PracticeSession> session(office().begin());
    for (auto _ : state) {
        const auto bareStart = Steady::now();
        const bool committed = bare.commitOne();
        bareSamples.addSince(bareStart);
        if (!committed) {
            state.SkipWithError("bare commit refused");
            break;
        }
        if (session->item() == nullptr) {
            const auto begun = Steady::now();
            session.emplace(office().begin());
            starts.addSince(begun);
        }
        const SimulatedAnswer answer = office().think(*session);
        const auto start = Steady::now();
        answerAndGoOn(*session, answer);
        samples.addSince(start);
    }
    bareSamples.report(state, "bare_");
    samples.report(state);
    starts.report(state, "start_");
}

/// What the home page needs of a year of answers.
void todayAfterAYear(benchmark::State& state) {
    office();  // made outside of what is measured
    for (auto _ : state) {
        benchmark::DoNotOptimize(office().today());
    }
    state.counters["own_answers"] = static_cast<double>(office().answersOfActor());
}

constexpr int kAnswers = 2'000;
BENCHMARK(answerToNextQuestion)->Iterations(kAnswers)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(todayAfterAYear)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
