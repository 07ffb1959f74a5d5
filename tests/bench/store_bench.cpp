// What saving one answer costs, against the least that any SQLite store on the same disk can do:
// one insert committed in WAL mode with synchronous=FULL. Both run in the working folder.
#include "engine/store/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fault_answers.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <stdexcept>
#include <vector>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

namespace fs = std::filesystem;

namespace {

/// A folder of its own in the working folder, which lies on the disk that is measured.
class BenchFolder {
  public:
    explicit BenchFolder(const std::string& name) : m_path(fs::current_path() / name) {
        fs::remove_all(m_path);
        fs::create_directories(m_path);
    }

    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;

    ~BenchFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    [[nodiscard]] const fs::path& path() const { return m_path; }

  private:
    fs::path m_path;
};

std::unique_ptr<qgt::store::Store> openIn(const fs::path& folder,
                                          const qgt::test::FakeClock& clock) {
    qgt::store::OpenOptions options;
    options.folder = folder;
    options.clock = &clock;
    options.newId = [] { return std::string("bench"); };
    auto opened = qgt::store::Store::open(options);
    if (!opened) {
        throw std::runtime_error(opened.error().code);
    }
    return std::move(*opened);
}

double millisecondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

void report(benchmark::State& state, std::vector<double>& samples) {
    if (samples.empty()) {
        return;
    }
    std::sort(samples.begin(), samples.end());
    const auto at = [&samples](double share) {
        return samples[static_cast<std::size_t>(share * static_cast<double>(samples.size() - 1))];
    };
    constexpr double kMedian = 0.5;
    constexpr double kTail = 0.99;
    state.counters["p50_ms"] = at(kMedian);
    state.counters["p99_ms"] = at(kTail);
    state.counters["max_ms"] = samples.back();
}

class BareCommit {
  public:
    explicit BareCommit(const fs::path& file) {
        sqlite3_open(file.c_str(), &m_db);
        sqlite3_exec(m_db,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                     "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT",
                     nullptr,
                     nullptr,
                     nullptr);
        sqlite3_prepare_v2(m_db, "INSERT INTO t (b) VALUES ('B')", -1, &m_insert, nullptr);
    }

    BareCommit(const BareCommit&) = delete;
    BareCommit& operator=(const BareCommit&) = delete;

    ~BareCommit() {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_db);
    }

    [[nodiscard]] bool commitOne() {
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return done;
    }

  private:
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

void bareWalFullCommit(benchmark::State& state) {
    const BenchFolder folder("bench-bare");
    BareCommit bare(folder.path() / "bare.db");
    std::vector<double> samples;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        if (!bare.commitOne()) {
            state.SkipWithError("insert refused");
            break;
        }
        samples.push_back(millisecondsSince(start));
    }
    report(state, samples);
}

void appendAnswer(benchmark::State& state) {
    const BenchFolder folder("bench-store");
    const qgt::test::FakeClock clock;
    const auto store = openIn(folder.path(), clock);
    std::int64_t next = qgt::test::beginFaultSession(*store).next;
    std::vector<double> samples;
    for (auto _ : state) {
        const auto event = qgt::test::faultAnswer(next++);
        const auto start = std::chrono::steady_clock::now();
        if (!store->practice().appendAnswer(event)) {
            state.SkipWithError("answer refused");
            break;
        }
        samples.push_back(millisecondsSince(start));
    }
    report(state, samples);
}

/// Opening with every page, row and the audit chain checked.
void openStore(benchmark::State& state) {
    const BenchFolder folder("bench-open");
    const qgt::test::FakeClock clock;
    {
        const auto store = openIn(folder.path(), clock);
        (void)qgt::test::beginFaultSession(*store);
        const auto filled = store->batch([&]() -> qgt::Status {
            for (std::int64_t i = 1; i <= state.range(0); ++i) {
                (void)store->practice().appendAnswer(qgt::test::faultAnswer(i));
            }
            return qgt::ok();
        });
        if (!filled) {
            state.SkipWithError("store not filled");
            return;
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(openIn(folder.path(), clock));
    }
}

}  // namespace

constexpr int kCommits = 2'000;
BENCHMARK(bareWalFullCommit)->Iterations(kCommits)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(appendAnswer)->Iterations(kCommits)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openStore)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();

BENCHMARK_MAIN();
