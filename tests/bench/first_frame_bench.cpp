// From the start of the process to its frames, and the most memory that it held: the program on
// the demo with the shipped bank, warm, in turns with an empty Quick Controls window.
#include "tests/bench/disk.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Steady = std::chrono::steady_clock;

/// One run of a program that says a line on standard output at each of its moments.
struct Run {
    std::vector<double> lineMs;  ///< when each line came, from before the fork
    double cpuMs = 0;            ///< of all its threads, to its end
    double peakMiB = 0;
    bool good = false;
};

double millisecondsSince(Steady::time_point start) {
    return std::chrono::duration<double, std::milli>(Steady::now() - start).count();
}

double millisecondsOf(const timeval& time) {
    constexpr double kMsPerSecond = 1000;
    constexpr double kUsPerMs = 1000;
    return static_cast<double>(time.tv_sec) * kMsPerSecond +
           static_cast<double>(time.tv_usec) / kUsPerMs;
}

[[noreturn]] void become(const std::vector<std::string>& command, int output) {
    constexpr int kNotRun = 127;
    std::vector<char*> arguments;
    for (const std::string& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::dup2(output, STDOUT_FILENO);
    ::execv(arguments.front(), arguments.data());
    ::_exit(kNotRun);
}

void readLines(int input, Steady::time_point start, std::vector<double>& lineMs) {
    constexpr std::size_t kChunk = 512;
    std::array<char, kChunk> chunk{};
    for (ssize_t got = ::read(input, chunk.data(), chunk.size()); got > 0;
         got = ::read(input, chunk.data(), chunk.size())) {
        const double now = millisecondsSince(start);
        lineMs.insert(
            lineMs.end(),
            static_cast<std::size_t>(std::count(chunk.begin(), chunk.begin() + got, '\n')),
            now);
    }
}

Run run(const std::vector<std::string>& command) {
    Run result;
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return result;
    }
    const auto start = Steady::now();
    const pid_t child = ::fork();
    if (child == 0) {
        become(command, ends[1]);
    }
    ::close(ends[1]);
    readLines(ends[0], start, result.lineMs);
    ::close(ends[0]);
    int status = 0;
    rusage usage{};
    const bool ended = ::wait4(child, &status, 0, &usage) == child;
    constexpr double kKiBPerMiB = 1024.0;
    result.peakMiB = static_cast<double>(usage.ru_maxrss) / kKiBPerMiB;
    result.cpuMs = millisecondsOf(usage.ru_utime) + millisecondsOf(usage.ru_stime);
    result.good = ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
    return result;
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// What was seen of all pairs.
struct Seen {
    std::vector<double> emptyMs;
    std::vector<double> frameMs;
    std::vector<double> pageMs;
    std::vector<double> emptyCpuMs;
    std::vector<double> programCpuMs;
    std::vector<double> emptyMiB;
    std::vector<double> programMiB;

    [[nodiscard]] bool add(const Run& empty, const Run& program) {
        if (!empty.good || !program.good || empty.lineMs.size() != 1 ||
            program.lineMs.size() != 2) {
            return false;
        }
        emptyMs.push_back(empty.lineMs[0]);
        frameMs.push_back(program.lineMs[0]);
        pageMs.push_back(program.lineMs[1]);
        emptyCpuMs.push_back(empty.cpuMs);
        programCpuMs.push_back(program.cpuMs);
        emptyMiB.push_back(empty.peakMiB);
        programMiB.push_back(program.peakMiB);
        return true;
    }

    void report(benchmark::State& state) const {
        state.counters["empty_ms"] = median(emptyMs);
        state.counters["frame_ms"] = median(frameMs);
        state.counters["page_ms"] = median(pageMs);
        state.counters["empty_cpu_ms"] = median(emptyCpuMs);
        state.counters["program_cpu_ms"] = median(programCpuMs);
        state.counters["empty_mib"] = median(emptyMiB);
        state.counters["program_mib"] = median(programMiB);
    }
};

void firstFrame(benchmark::State& state) {
    const qgt::bench::BenchFolder folder("bench-frame");
    const std::string data = folder.path() / "data";
    const std::string home = folder.path() / "home";
    std::filesystem::create_directories(home);
    std::filesystem::permissions(home, std::filesystem::perms::owner_all);
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("XDG_RUNTIME_DIR", home.c_str(), 1);
    const std::vector<std::string> empty{QGT_EMPTY_WINDOW};
    const std::vector<std::string> program{QGT_PROGRAM, "--demo", "--data", data, "--first-frame"};
    // The first start makes the demo and the cache of the bank; both programs' files become warm.
    (void)run(program);
    (void)run(empty);
    Seen seen;
    bool programFirst = false;
    for (auto _ : state) {
        const Run before = programFirst ? run(program) : run(empty);
        const Run after = programFirst ? run(empty) : run(program);
        if (!seen.add(programFirst ? after : before, programFirst ? before : after)) {
            state.SkipWithError("a program did not come to its first frame");
            return;
        }
        programFirst = !programFirst;
    }
    seen.report(state);
}

constexpr int kPairs = 21;
BENCHMARK(firstFrame)->Iterations(kPairs)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

int main(int argc, char** argv) {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    ::setenv("QT_QUICK_BACKEND", "software", 1);
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        ::unsetenv(name);
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
