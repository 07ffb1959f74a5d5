// Reads on standard input what the benchmarks reported (a list of Google Benchmark's documents) and
// prints it bar by bar. Exit: 0 all bars that were measured are met, 1 one is not, 2 nothing to
// read.
#include "tests/bench/bars.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace qgt::bench {

namespace {

void addBank(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kWarmMs = 150;
    constexpr double kWarmShare = 0.12;
    const auto raw = figures.of("rawYamlLoad", "real_time");
    const auto warm = figures.of("warmLoad", "real_time");
    const auto rawWork = figures.of("rawYamlLoad", "cpu_time");
    const auto coldWork = figures.of("coldLoad", "cpu_time");
    Bar cold{"10,000 items, cold",
             "ms",
             figures.of("coldLoad", "real_time"),
             raw,
             "raw YAML::Load",
             raw.value_or(0)};
    if (raw && rawWork && coldWork) {
        cold.alone = *raw * *coldWork / *rawWork;
    }
    bars.push_back(cold);
    bars.push_back({"10,000 items, warm",
                    "ms",
                    warm,
                    raw,
                    "150 ms",
                    kWarmMs,
                    figures.of("warmLoad", "cpu_time")});
    bars.push_back(
        {"10,000 items, warm", "ms", warm, raw, "12 % of raw", kWarmShare * raw.value_or(0)});
}

void addPractice(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kCommits = 2;
    constexpr double kSlackMs = 2;
    const auto bare = figures.of("answerToNextQuestion", "bare_p99_ms");
    bars.push_back({"answer to next question, p99",
                    "ms",
                    figures.of("answerToNextQuestion", "p99_ms"),
                    bare,
                    "2 x bare commit + 2 ms",
                    kCommits * bare.value_or(0) + kSlackMs});
}

void addCases(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kFrameMs = 16;
    bars.push_back({"step in a case, p99",
                    "ms",
                    figures.of("caseStep", "p99_ms"),
                    figures.of("caseStep", "bare_p99_ms"),
                    "16 ms",
                    kFrameMs,
                    figures.of("caseStep", "p50_ms")});
}

void addExams(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kKeptMs = 50;
    for (const bool mirrored : {false, true}) {
        const std::string name = std::string("examAnswer/") + (mirrored ? "1" : "0");
        bars.push_back({mirrored ? "answer of an exam, twice, p99" : "answer of an exam, p99",
                        "ms",
                        figures.of(name, "p99_ms"),
                        figures.of(name, "bare_p99_ms"),
                        "50 ms",
                        kKeptMs,
                        figures.of(name, "p50_ms")});
    }
}

void addRegrading(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kRoundMs = 500;
    const auto bar = [&](const char* what, const char* benchmark) {
        bars.push_back({what,
                        "ms",
                        figures.of(benchmark, "real_time"),
                        figures.of("gradeBare", "real_time"),
                        "0.5 s",
                        kRoundMs,
                        figures.of(benchmark, "cpu_time")});
    };
    bar("1,551 papers of 80 scored", "scoreRound");
    bar("the same regraded", "regradeRound/0");
    bar("the same, favourable only", "regradeRound/1");
}

void addPrinting(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kPaperMs = 500;
    bars.push_back({"paper of 40 questions as PDF",
                    "ms",
                    figures.of("printPaper", "real_time"),
                    figures.of("plainText", "real_time"),
                    "0.5 s",
                    kPaperMs,
                    figures.of("printPaper", "cpu_time")});
}

void addSearch(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kKeyMs = 50;
    bars.push_back({"search, slowest key",
                    "ms",
                    figures.of("searchKey", "key_ms"),
                    figures.of("linearKey", "key_ms"),
                    "50 ms",
                    kKeyMs});
}

/// Papers from 2,000 items beside bare branch and bound of the same solver (at most 20 s).
void addAssembly(const Figures& figures, std::vector<Bar>& bars) {
    const auto form = [&](const char* what, const std::string& forms, double limit) {
        const std::string peer = "bareCbc/" + (forms == "4" ? std::string("2") : forms);
        const std::string own = "assembleForms/" + forms;
        bars.push_back({what,
                        "ms",
                        figures.of(own, "real_time"),
                        figures.of(peer, "real_time"),
                        forms == "1"   ? "1 s"
                        : forms == "2" ? "3 s"
                                       : "10 s (peer: 2 forms)",
                        limit,
                        figures.of(own, "cpu_time")});
    };
    constexpr double kOneMs = 1'000;
    constexpr double kTwoMs = 3'000;
    constexpr double kTenSecondsMs = 10'000;
    constexpr double kPreviewMs = 200;
    form("1 form of 60 to 1 %", "1", kOneMs);
    form("2 forms of 60 to 1 %", "2", kTwoMs);
    form("4 forms of 60 to 1 %", "4", kTenSecondsMs);
    bars.push_back({"preview of 1 form",
                    "ms",
                    figures.of("preview/1", "real_time"),
                    figures.of("assembleForms/1", "real_time"),
                    "200 ms",
                    kPreviewMs,
                    figures.of("preview/1", "cpu_time")});
    bars.push_back({"preview of 6 forms",
                    "ms",
                    figures.of("preview/6", "real_time"),
                    figures.of("assembleForms/4", "real_time"),
                    "200 ms",
                    kPreviewMs,
                    figures.of("preview/6", "cpu_time")});
    bars.push_back({"60 individual papers of 60",
                    "ms",
                    figures.of("individualPapers", "real_time"),
                    figures.of("assembleForms/4", "real_time"),
                    "10 s (peer: 4 forms)",
                    kTenSecondsMs,
                    figures.of("individualPapers", "cpu_time")});
}

/// A frame of the program beside the empty window's. Alone on the machine it is at most later by
/// the work that the program's threads do more.
Bar frameBar(const Figures& figures, const char* what, const char* field) {
    constexpr double kFrameMs = 200;
    const auto empty = figures.of("firstFrame", "empty_ms");
    const auto work = figures.of("firstFrame", "program_cpu_ms");
    const auto emptyWork = figures.of("firstFrame", "empty_cpu_ms");
    Bar bar{what,
            "ms",
            figures.of("firstFrame", field),
            empty,
            "empty window + 200 ms",
            empty.value_or(0) + kFrameMs};
    if (empty && work && emptyWork) {
        bar.alone = *empty + *work - *emptyWork;
    }
    return bar;
}

void addWindow(const Figures& figures, std::vector<Bar>& bars) {
    constexpr double kMemoryMiB = 60;
    const auto empty = figures.of("firstFrame", "empty_mib");
    bars.push_back(frameBar(figures, "first frame", "frame_ms"));
    bars.push_back(frameBar(figures, "first page, unit open", "page_ms"));
    bars.push_back({"peak memory, unit open",
                    "MiB",
                    figures.of("firstFrame", "program_mib"),
                    empty,
                    "empty window + 60 MiB",
                    empty.value_or(0) + kMemoryMiB});
}

/// False when the bar is not met.
bool print(const Bar& bar) {
    if (!bar.figure || !bar.peer) {
        std::printf("%-30s not measured\n", bar.what);
        return true;
    }
    const bool met = *bar.figure <= bar.limit;
    const bool metAlone = bar.alone.value_or(*bar.figure) <= bar.limit;
    std::printf("%-30s %9.2f %9.2f %-3s %6.3f  <= %9.2f  %-23s %s\n",
                bar.what,
                *bar.figure,
                *bar.peer,
                bar.unit,
                *bar.figure / *bar.peer,
                bar.limit,
                bar.limitWords,
                met        ? "met"
                : metAlone ? "met but for other programs"
                           : "NOT MET");
    return met || metAlone;
}

}  // namespace

/// What stands beside the bars.
void printMore(const Figures& figures) {
    struct More {
        const char* what;
        const char* benchmark;
        const char* field;
    };

    for (const More& more : {
             More{"empty window, CPU of all threads", "firstFrame", "empty_cpu_ms"},
             More{"program, CPU of all threads", "firstFrame", "program_cpu_ms"},
             More{"raw YAML::Load, CPU of all threads", "rawYamlLoad", "cpu_time"},
             More{"cold, CPU of all threads", "coldLoad", "cpu_time"},
             More{"cold on one thread", "coldLoadOneThread", "real_time"},
             More{"warm, CPU of all threads", "warmLoad", "cpu_time"},
             More{"answer to next question, median", "answerToNextQuestion", "p50_ms"},
             More{"bare commit, median", "answerToNextQuestion", "bare_p50_ms"},
             More{"index over 10,000 items", "buildIndex", "real_time"},
             More{"drawing a session after a year, p99", "answerToNextQuestion", "start_p99_ms"},
             More{"home page after a year", "todayAfterAYear", "real_time"},
             More{"saving one answer, p99", "appendAnswer", "p99_ms"},
             More{"bare commit beside it, p99", "appendAnswer", "bare_p99_ms"},
             More{"opening a store of 10,000 answers", "openStore/10000", "real_time"},
         }) {
        if (const auto figure = figures.of(more.benchmark, more.field)) {
            std::printf("  %-38s %9.2f ms\n", more.what, *figure);
        }
    }
}

int printAll(const Figures& figures) {
    std::printf("%s\n\n%-30s %9s %9s %-3s %6s  %12s  %-23s\n",
                figures.context().c_str(),
                "what",
                "figure",
                "peer",
                "",
                "ratio",
                "bar",
                "that is");
    std::vector<Bar> bars;
    addBank(figures, bars);
    addPractice(figures, bars);
    addCases(figures, bars);
    addExams(figures, bars);
    addRegrading(figures, bars);
    addPrinting(figures, bars);
    addSearch(figures, bars);
    addMemory(figures, bars);
    addPolicy(figures, bars);
    addAbility(figures, bars);
    addCoverage(figures, bars);
    addAssembly(figures, bars);
    addWindow(figures, bars);
    const auto missed =
        std::count_if(bars.begin(), bars.end(), [](const Bar& bar) { return !print(bar); });
    std::printf("\n");
    printMore(figures);
    return missed == 0 ? 0 : 1;
}

}  // namespace qgt::bench

int main() {
    using qgt::bench::Figures;
    using qgt::bench::Json;
    try {
        return qgt::bench::printAll(Figures(Json::parse(std::cin)));
    } catch (const std::exception& error) {
        std::cerr << "no report of the benchmarks: " << error.what() << '\n';
        return 2;
    }
}
