#include "engine/bank/load_bank.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
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

class MemoryCache final : public qgt::bank::ParsedFileCache {
  public:
    std::optional<std::string> get(const std::string& key) override {
        const std::lock_guard<std::mutex> lock(m_mutex);
        const auto found = m_blobs.find(key);
        return found == m_blobs.end() ? std::nullopt : std::optional(found->second);
    }

    void put(const std::string& key, const std::string& blob) override {
        const std::lock_guard<std::mutex> lock(m_mutex);
        m_blobs[key] = blob;
    }

  private:
    std::mutex m_mutex;
    std::map<std::string, std::string> m_blobs;
};

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

void load(benchmark::State& state, qgt::bank::ParsedFileCache* cache, unsigned threads) {
    const qgt::bank::LoadOptions options{
        largeBank().folder(), threads, qgt::integrity::digestHex, cache};
    std::size_t items = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto report = qgt::bank::loadBank(options);
        items = report.bank->items().size();
        if (items != kItems || hasErrors(report.diagnostics)) {
            state.SkipWithError("the bank did not load");
        }
    }
    note(state, items);
}

void coldLoad(benchmark::State& state) {
    load(state, nullptr, 0);
}

void coldLoadOneThread(benchmark::State& state) {
    load(state, nullptr, 1);
}

void warmLoad(benchmark::State& state) {
    MemoryCache cache;
    static_cast<void>(
        qgt::bank::loadBank({largeBank().folder(), 0, qgt::integrity::digestHex, &cache}));
    load(state, &cache, 0);
}

BENCHMARK(rawYamlLoad)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(coldLoad)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(coldLoadOneThread)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(warmLoad)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
