#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/search/search_index.h"
#include "tests/support/linear_search.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace {

constexpr std::size_t kItems = 10'000;

/// 10,000 items with the words of the shipped bank, each of its items many times.
std::shared_ptr<const qgt::bank::Bank> largeBank() {
    static const std::shared_ptr<const qgt::bank::Bank> kBank = [] {
        const auto shipped =
            qgt::bank::loadBank({std::filesystem::path(QGT_SOURCE_DIR) / "question_bank",
                                 1,
                                 qgt::integrity::digestHex,
                                 nullptr})
                .bank;
        qgt::bank::BankParts parts;
        parts.lines = shipped->lines();
        parts.requests = shipped->requests();
        parts.cases = shipped->cases();
        parts.sections = shipped->sections();
        for (std::size_t i = 0; i < kItems; ++i) {
            qgt::bank::Item item = shipped->items()[i % shipped->items().size()];
            item.id = qgt::ItemId("item" + std::to_string(i));
            parts.items.push_back(std::move(item));
        }
        return std::make_shared<const qgt::bank::Bank>(std::move(parts));
    }();
    return kBank;
}

/// What a person has typed after each key: rare and common words, one that nothing has whole, two
/// words, letters and digits.
std::vector<std::string> keys() {
    std::vector<std::string> all;
    for (const std::string words : {"狗咬人",
                                    "居住证 签注",
                                    "的人",
                                    "居委会可以开证明吗",
                                    "楼上老太太把水泼下来了",
                                    "60 岁",
                                    "12345",
                                    "a"}) {
        std::string typed;
        for (std::size_t i = 0; i < words.size(); ++i) {
            typed.push_back(words[i]);
            const bool ends = i + 1 == words.size() ||
                              (static_cast<unsigned char>(words[i + 1]) & 0xC0U) != 0x80U;
            if (ends) {
                all.push_back(typed);
            }
        }
    }
    return all;
}

/// Runs `search` for every key and keeps the mean and the slowest key, in milliseconds.
template <typename Search>
void typeAll(benchmark::State& state, Search search) {
    using Clock = std::chrono::steady_clock;
    const std::vector<std::string> all = keys();
    std::vector<double> slowest(all.size(), 1e9);
    for ([[maybe_unused]] auto _ : state) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto start = Clock::now();
            benchmark::DoNotOptimize(search(all[i]));
            const std::chrono::duration<double, std::milli> took = Clock::now() - start;
            slowest[i] = std::min(slowest[i], took.count());  // other programs are not the search
        }
    }
    state.counters["key_ms"] = *std::max_element(slowest.begin(), slowest.end());
    state.counters["keys"] = static_cast<double>(all.size());
}

void searchKey(benchmark::State& state) {
    static const qgt::search::SearchIndex kIndex(largeBank());
    typeAll(state, [](const std::string& typed) { return kIndex.find(typed).size(); });
}

/// The peer: texts folded beforehand and read from end to end, no ranking, no words around a match.
void linearKey(benchmark::State& state) {
    static const qgt::test::LinearSearch kPlain(*largeBank());
    typeAll(state, [](const std::string& typed) { return kPlain.idsWithAll(typed).size(); });
}

void buildIndex(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(qgt::search::SearchIndex(largeBank()).size());
    }
}

BENCHMARK(searchKey)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK(linearKey)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK(buildIndex)->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace

BENCHMARK_MAIN();
