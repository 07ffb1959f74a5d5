#include "tests/bench/bars.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace qgt::bench {

/// The memory model beside ts-fsrs, its fitting beside fsrs-rs.
void addMemory(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kStepShare = 0.1;
    constexpr double kFitShare = 0.25;
    const auto step = figures.of("peerStep", "real_time");
    bars.push_back({"a step of memory, interval",
                    "ns",
                    figures.of("memoryStep", "real_time"),
                    step,
                    "ts-fsrs / 10",
                    kStepShare * step.value_or(0),
                    figures.of("memoryStep", "cpu_time")});
    const auto fit = [&](const char* what, const std::string& answers) {
        const auto peer = figures.of("peerFit/" + answers, "real_time");
        bars.push_back({what,
                        "ms",
                        figures.of("fitLog/" + answers, "real_time"),
                        peer,
                        "fsrs-rs / 4",
                        kFitShare * peer.value_or(0),
                        figures.of("fitLog/" + answers, "cpu_time")});
    };
    fit("10,000 answers fitted", "10000");
    fit("100,000 answers fitted", "100000");
}

/// Practice before an exam beside the orders of others: of all marks, how many are lost on its day.
void addPolicy(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kPercent = 100.0;
    constexpr double kRankUs = 1'000;
    constexpr double kForecastAmple = 1.0;
    constexpr double kForecastTight = 2.5;
    // What the design of the policy reached in a simulation of its own, less half a point.
    const std::vector<std::pair<std::string, double>> kReached{{"base", 0.9026},
                                                               {"tight", 0.8085},
                                                               {"big", 0.8528},
                                                               {"long", 0.9378},
                                                               {"actr", 0.8956},
                                                               {"notransfer", 0.8992}};
    const auto lost = [](double score) { return kPercent * (1.0 - score); };
    for (const auto& [world, reached] : kReached) {
        const std::string name = "policyWorld/" + world;
        const auto ours = figures.of(name, "ours_score");
        const auto tuned = figures.of(name, "fsrs_tuned_score");
        if (!ours || !tuned) {
            continue;
        }
        bars.push_back({"marks lost, 100 cadres",
                        "%",
                        lost(*ours),
                        lost(*tuned),
                        "tuned FSRS; design",
                        lost(std::max(*tuned, reached))});
        double best = 0.0;
        for (const char* other : {"random_pass",
                                  "sequential_pass",
                                  "error_book_pass",
                                  "anki_pass",
                                  "fsrs_tuned_pass",
                                  "exam_pass_pass"}) {
            best = std::max(best, figures.of(name, other).value_or(0));
        }
        bars.push_back({"of them not passed",
                        "%",
                        lost(figures.of(name, "ours_pass").value_or(0)),
                        lost(best),
                        "best of others",
                        lost(best)});
        const auto off = figures.of(name, "ours_forecast_off");
        // In these two there is too little time for all items.
        const bool tight = world == "tight" || world == "big";
        bars.push_back({"their forecast off on the day",
                        "points",
                        off ? std::optional(kPercent * std::abs(*off)) : std::nullopt,
                        std::nullopt,
                        tight ? "2.5" : "1",
                        tight ? kForecastTight : kForecastAmple,
                        std::nullopt});
    }
    bars.push_back({"1,500 items ranked",
                    "us",
                    figures.of("rankItems", "real_time"),
                    figures.of("rankPlain", "real_time"),
                    "1 ms",
                    kRankUs,
                    figures.of("rankItems", "cpu_time")});
}

void addAbility(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kReplayMs = 8'000;
    bars.push_back({"10 M answers replayed, 2 threads",
                    "ms",
                    figures.of("abilityReplay/2", "real_time"),
                    figures.of("abilityReplay/1", "real_time"),
                    "8 s",
                    kReplayMs,
                    std::nullopt});
}

/// A director's questions: beside what they are made of.
void addCoverage(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kWhatIfUs = 1'000;
    constexpr double kDistrictMs = 50;
    constexpr double kPreviewMs = 1'000;
    constexpr double kRosterMs = 10'000;
    bars.push_back({"what-if, a cell changed",
                    "us",
                    figures.of("whatIfStep", "real_time"),
                    figures.of("whatIfAnew", "real_time"),
                    "1 ms",
                    kWhatIfUs,
                    figures.of("whatIfStep", "cpu_time")});
    bars.push_back({"absence test, 3,000 cadres",
                    "ms",
                    figures.of("districtAbsence", "real_time"),
                    figures.of("districtPairs", "real_time"),
                    "50 ms",
                    kDistrictMs,
                    figures.of("districtAbsence", "cpu_time")});
    for (const std::string cadres : {"7", "8", "9"}) {
        const auto solved = figures.of("rosterSolve/" + cadres, "real_time");
        const auto preview = figures.of("rosterPreview/" + cadres, "real_time");
        bars.push_back({"roster of 4 weeks to 0.5 %",
                        "ms",
                        solved,
                        preview,
                        "10 s",
                        kRosterMs,
                        figures.of("rosterSolve/" + cadres, "cpu_time")});
        bars.push_back({"its preview",
                        "ms",
                        preview,
                        solved,
                        "1 s",
                        kPreviewMs,
                        figures.of("rosterPreview/" + cadres, "cpu_time")});
    }
}

}  // namespace qgt::bench
