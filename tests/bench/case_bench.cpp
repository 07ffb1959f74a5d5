// From the decision in a case to what comes of it, through the real parts: the shipped cases and a
// store in a file. Its peer is a bare commit on the same disk, made in turns with it.
#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/practice/case_service.h"
#include "tests/bench/disk.h"
#include "tests/support/fake_clock.h"

#include <chrono>
#include <optional>
#include <stdexcept>
#include <utility>

namespace {

using qgt::bench::BareCommit;
using qgt::bench::BenchFolder;
using qgt::bench::Samples;
using qgt::practice::CasePhase;
using qgt::practice::CaseService;
using qgt::practice::CaseSession;
using Steady = std::chrono::steady_clock;

constexpr std::int64_t kThinkingMs = 9'000;

template <typename T>
void require(const T& outcome) {
    if (!outcome) {
        throw std::runtime_error(outcome.error().code);
    }
}

/// A cadre who plays one shipped case after another, the options of a decision in turn.
class Player {
  public:
    explicit Player(const std::filesystem::path& folder)
        : m_bank(qgt::bank::loadBank(
                     {QGT_SOURCE_DIR "/question_bank", 0, qgt::integrity::digestHex, nullptr})
                     .bank),
          m_store(qgt::bench::openIn(folder, m_clock)),
          m_service({m_store->cases(), m_store->audit(), m_clock, m_rng}) {
        m_actor.person = qgt::PersonId("cadre");
        m_actor.roles = {qgt::people::Role::Cadre};
    }

    CaseSession begin() {
        const auto& cases = m_bank->cases();
        auto session = m_service.start(m_actor, m_bank, cases[m_played++ % cases.size()].id);
        require(session);
        return std::move(*session);
    }

    /// Thinks, then decides; what it takes after thinking is added.
    void decide(CaseSession& session, Samples& samples) {
        m_clock.advanceMs(kThinkingMs);
        const auto& node = *session.state().node;
        const std::size_t option = node.open() ? 0 : m_decisions++ % node.choices.size();
        const auto start = Steady::now();
        if (node.open()) {
            require(session.write("先问清来意，再登记"));
            require(session.markRubric(std::vector<bool>(node.rubric.size(), true)));
        } else {
            require(session.choose(node.choices[option].key));
        }
        benchmark::DoNotOptimize(session.state().node);
        samples.addSince(start);
    }

  private:
    qgt::test::FakeClock m_clock;
    std::shared_ptr<const qgt::bank::Bank> m_bank;
    std::unique_ptr<qgt::store::Store> m_store;
    qgt::Rng m_rng{1};
    CaseService m_service;
    qgt::people::Actor m_actor;
    std::size_t m_played = 0;
    std::size_t m_decisions = 0;
};

void caseStep(benchmark::State& state) {
    const BenchFolder folder("bench-case");
    const BenchFolder bareFolder("bench-case-bare");
    BareCommit bare(bareFolder.path() / "bare.db");
    Player player(folder.path());
    Samples bareSamples;
    Samples samples;
    std::optional<CaseSession> session(player.begin());
    for ([[maybe_unused]] auto _ : state) {
        const auto bareStart = Steady::now();
        if (!bare.commitOne()) {
            state.SkipWithError("bare commit refused");
            break;
        }
        bareSamples.addSince(bareStart);
        if (session->phase() == CasePhase::Ended) {
            require(session->finish());
            session.emplace(player.begin());
        }
        player.decide(*session, samples);
    }
    bareSamples.report(state, "bare_");
    samples.report(state);
}

constexpr int kSteps = 1'000;
BENCHMARK(caseStep)->Iterations(kSteps)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
