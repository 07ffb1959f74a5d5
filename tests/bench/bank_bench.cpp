#include "engine/bank/load_bank.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "engine/store/cache_file.h"
#include "tests/support/bank_texts.h"

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <unistd.h>
#include <yaml-cpp/yaml.h>

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLimit = 8U << 20U;
constexpr std::size_t kItems = 10'000;

/// 10,000 items in 100 files, made once for all cases and removed at the end.
class LargeBank {
  public:
    LargeBank()
        : m_folder(fs::temp_directory_path() / ("qgt_bank_bench_" + std::to_string(::getpid()))),
          m_bytes(qgt::test::writeLargeBank(m_folder)) {}

    LargeBank(const LargeBank&) = delete;
    LargeBank& operator=(const LargeBank&) = delete;

    ~LargeBank() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    [[nodiscard]] const fs::path& folder() const { return m_folder; }

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

  private:
    fs::path m_folder;
    std::size_t m_bytes;
};

const LargeBank& largeBank() {
    static const LargeBank kBank;
    return kBank;
}

void note(benchmark::State& state, std::size_t items) {
    state.SetBytesProcessed(static_cast<std::int64_t>(
        largeBank().bytes() * static_cast<std::size_t>(state.iterations())));
    state.counters["items"] = static_cast<double>(items);
}

/// The peer: the same bytes through YAML::Load on one thread, no guard, no rules, nothing kept.
void rawYamlLoad(benchmark::State& state) {
    const auto names = qgt::os::listFiles(largeBank().folder() / "items", ".yaml").value();
    std::size_t items = 0;
    for ([[maybe_unused]] auto _ : state) {
        items = 0;
        for (const std::string& name : names) {
            const auto text = qgt::os::readFile(largeBank().folder() / "items" / name, kLimit);
            items += YAML::Load(*text)["items"].size();
        }
    }
    note(state, items);
}

void loadOnce(benchmark::State& state, qgt::bank::ParsedFileCache* cache, unsigned threads) {
    const auto report =
        qgt::bank::loadBank({largeBank().folder(), threads, qgt::integrity::digestHex, cache});
    if (report.bank->items().size() != kItems || hasErrors(report.diagnostics)) {
        state.SkipWithError("the bank did not load");
    }
}

void coldLoad(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        loadOnce(state, nullptr, 0);
    }
    note(state, kItems);
}

void coldLoadOneThread(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        loadOnce(state, nullptr, 1);
    }
    note(state, kItems);
}

/// As at a program's start: the file of the cache is opened first.
void warmLoad(benchmark::State& state) {
    const fs::path file = largeBank().folder() / "cache.db";
    {
        qgt::store::CacheFile cache(file);
        loadOnce(state, &cache, 0);
    }
    for ([[maybe_unused]] auto _ : state) {
        qgt::store::CacheFile cache(file);
        loadOnce(state, &cache, 0);
    }
    note(state, kItems);
}

/// Runs of all cases come in turns (random interleaving), so that a busy machine slows them alike.
void inTurns(benchmark::internal::Benchmark* benchmark) {
    constexpr int kRepetitions = 5;
    benchmark->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime()
        ->Repetitions(kRepetitions)
        ->ReportAggregatesOnly();
}

BENCHMARK(rawYamlLoad)->Apply(inTurns);
BENCHMARK(coldLoad)->Apply(inTurns);
BENCHMARK(coldLoadOneThread)->Apply(inTurns);
BENCHMARK(warmLoad)->Apply(inTurns);

}  // namespace

BENCHMARK_MAIN();
