#include "app/worker/assembly_json.h"
#include "app/worker/job.h"
#include "engine/exam/assembly_check.h"
#include "engine/optimize/cbc_solver.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <thread>

#include <nlohmann/json.hpp>

namespace qgt::worker {

namespace {

using nlohmann::json;
using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point start) {
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

Result<json> preview(const AssemblyJob& asked, SteadyClock::time_point start) {
    const auto papers = exam::previewPapers(asked.pool, asked.blueprint, asked.settings.seed);
    if (!papers) {
        return tl::unexpected(papers.error());
    }
    const exam::Papers found = papers->value_or(exam::Papers{});
    return json{{"papers", toJson(found)},
                {"objective", exam::objectiveOf(asked.pool, asked.blueprint, found)},
                {"seconds", secondsSince(start)}};
}

/// Says once a second how things stand: the solver itself says nothing while it works. Ends with
/// its life, so that nothing is said after the result.
class Pulse {
  public:
    Pulse(const Progress& progress, SteadyClock::time_point start, double wholeSeconds)
        : m_progress(progress),
          m_start(start),
          m_whole(wholeSeconds),
          m_thread([this] { beat(); }) {}

    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;

    ~Pulse() {
        {
            const std::lock_guard lock(m_mutex);
            m_ended = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

    void tell(const exam::AssemblyProgress& known) {
        const std::lock_guard lock(m_mutex);
        m_known = known;
        say();
    }

  private:
    void beat() {
        std::unique_lock lock(m_mutex);
        while (!m_wake.wait_for(lock, std::chrono::seconds(1), [this] { return m_ended; })) {
            say();
        }
    }

    /// What is not known yet (no papers, an endless bound) is left out.
    void say() {
        const double seconds = secondsSince(m_start);
        json more{{"seconds", seconds}};
        if (m_known.objective > 0) {
            more["incumbent"] = m_known.objective;
        }
        if (m_known.bound > 0 && std::isfinite(m_known.bound)) {
            more["bound"] = m_known.bound;
        }
        if (more.size() == 3) {
            more["gap"] = m_known.bound / m_known.objective - 1;
        }
        m_progress(std::min(1.0, seconds / m_whole), more);
    }

    const Progress& m_progress;
    SteadyClock::time_point m_start;
    double m_whole;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
    exam::AssemblyProgress m_known;
    std::thread m_thread;
};

}  // namespace

Result<json> assemblePapers(const json& job, const Progress& progress) {
    const auto start = SteadyClock::now();
    const AssemblyJob asked = assemblyJobFrom(job);
    if (asked.preview) {
        return preview(asked, start);
    }
    progress(0.0, json::object());
    optimize::CbcSolver solver;
    Pulse pulse(progress, start, std::max(asked.settings.seconds, 1.0));
    const auto outcome = exam::assemble(
        asked.pool, asked.blueprint, solver, asked.settings, [&pulse](const auto& known) {
            pulse.tell(known);
        });
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    json result = toJson(*outcome);
    result["seconds"] = secondsSince(start);
    return result;
}

}  // namespace qgt::worker
