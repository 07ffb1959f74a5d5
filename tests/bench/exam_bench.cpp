// From a change at a seat of an exam to "kept", through the real parts: the channel, the store in a
// file and the second journal beside it. Its peer is a bare commit on the same disk, made in turns
// with it.
#include "engine/seat/file_attempt_mirror.h"
#include "tests/bench/disk.h"
#include "tests/faults/exam_sitting.h"
#include "tests/support/fake_clock.h"

#include <chrono>
#include <string>

namespace {

using qgt::bench::BareCommit;
using qgt::bench::BenchFolder;
using qgt::bench::Samples;
using Steady = std::chrono::steady_clock;

/// Argument: 1 with the second journal, 0 without.
void examAnswer(benchmark::State& state) {
    const bool mirrored = state.range(0) != 0;
    const BenchFolder folder("bench-exam");
    const BenchFolder bareFolder("bench-exam-bare");
    BareCommit bare(bareFolder.path() / "bare.db");
    qgt::test::FakeClock clock;
    const auto store = qgt::bench::openIn(folder.path(), clock);
    qgt::seat::FileAttemptMirror mirror(folder.path() / "mirror");
    qgt::faults::ExamSitting sitting(store->attempts(), mirrored ? &mirror : nullptr);
    if (!sitting.sitDown().empty()) {
        state.SkipWithError("nobody was seated");
        return;
    }
    Samples bareSamples;
    Samples samples;
    for ([[maybe_unused]] auto _ : state) {
        const auto bareStart = Steady::now();
        if (!bare.commitOne()) {
            state.SkipWithError("bare commit refused");
            break;
        }
        bareSamples.addSince(bareStart);
        const auto start = Steady::now();
        const std::string refused = sitting.step();
        samples.addSince(start);
        if (!refused.empty()) {
            state.SkipWithError(refused.c_str());
            break;
        }
    }
    bareSamples.report(state, "bare_");
    samples.report(state);
}

constexpr int kChanges = 2'000;
BENCHMARK(examAnswer)
    ->Arg(0)
    ->Arg(1)
    ->Iterations(kChanges)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
