#include "tests/bench/disk.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include <sqlite3.h>

namespace qgt::bench {

namespace fs = std::filesystem;

BenchFolder::BenchFolder(const std::string& name) : m_path(fs::current_path() / name) {
    fs::remove_all(m_path);
    fs::create_directories(m_path);
}

BenchFolder::~BenchFolder() {
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

BareCommit::BareCommit(const fs::path& file) {
    sqlite3_open(file.c_str(), &m_db);
    sqlite3_exec(m_db,
                 "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                 "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT) STRICT",
                 nullptr,
                 nullptr,
                 nullptr);
    sqlite3_prepare_v2(m_db, "INSERT INTO t (b) VALUES ('B')", -1, &m_insert, nullptr);
}

BareCommit::~BareCommit() {
    sqlite3_finalize(m_insert);
    sqlite3_close(m_db);
}

bool BareCommit::commitOne() {
    const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
    sqlite3_reset(m_insert);
    return done;
}

void Samples::addSince(Moment start) {
    m_milliseconds.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
            .count());
}

void Samples::report(benchmark::State& state, const std::string& name) {
    if (m_milliseconds.empty()) {
        return;
    }
    std::sort(m_milliseconds.begin(), m_milliseconds.end());
    const auto at = [this](double share) {
        return m_milliseconds[static_cast<std::size_t>(
            share * static_cast<double>(m_milliseconds.size() - 1))];
    };
    constexpr double kMedian = 0.5;
    constexpr double kTail = 0.99;
    state.counters[name + "p50_ms"] = at(kMedian);
    state.counters[name + "p99_ms"] = at(kTail);
    state.counters[name + "max_ms"] = m_milliseconds.back();
}

std::unique_ptr<store::Store> openIn(const fs::path& folder, const Clock& clock) {
    store::OpenOptions options;
    options.folder = folder;
    options.clock = &clock;
    options.newId = [] { return std::string("bench"); };
    auto opened = store::Store::open(options);
    if (!opened) {
        throw std::runtime_error(opened.error().code);
    }
    return std::move(*opened);
}

}  // namespace qgt::bench
