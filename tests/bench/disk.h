#pragma once

#include "engine/core/clock.h"
#include "engine/store/store.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

struct sqlite3;
struct sqlite3_stmt;

namespace qgt::bench {

/// A folder of its own in the working folder, which lies on the disk that is measured.
class BenchFolder {
  public:
    explicit BenchFolder(const std::string& name);
    BenchFolder(const BenchFolder&) = delete;
    BenchFolder& operator=(const BenchFolder&) = delete;
    ~BenchFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

  private:
    std::filesystem::path m_path;
};

/// The peer of every commit: one insert in WAL mode with synchronous=FULL, the least that any
/// SQLite store on the same disk can do.
class BareCommit {
  public:
    explicit BareCommit(const std::filesystem::path& file);
    BareCommit(const BareCommit&) = delete;
    BareCommit& operator=(const BareCommit&) = delete;
    ~BareCommit();

    /// False when it was refused.
    [[nodiscard]] bool commitOne();

  private:
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// How long each of many calls took.
class Samples {
  public:
    using Moment = std::chrono::steady_clock::time_point;

    void addSince(Moment start);

    [[nodiscard]] bool empty() const { return m_milliseconds.empty(); }

    /// Puts median, 99th percentile and worst into the state's counters, in milliseconds:
    /// `<name>p50_ms`, `<name>p99_ms`, `<name>max_ms`.
    void report(benchmark::State& state, const std::string& name = {});

  private:
    std::vector<double> m_milliseconds;
};

/// A store in the folder. Throws std::runtime_error with the error's code.
[[nodiscard]] std::unique_ptr<store::Store> openIn(const std::filesystem::path& folder,
                                                   const Clock& clock);

}  // namespace qgt::bench
