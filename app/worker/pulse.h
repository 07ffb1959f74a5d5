#pragma once

#include "app/worker/job.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace qgt::worker {

using SteadyClock = std::chrono::steady_clock;

[[nodiscard]] double secondsSince(SteadyClock::time_point start);

/// What is known of a solver's work; what is not yet is 0 or endless.
struct SolverStanding {
    double incumbent = 0;
    double bound = 0;
};

/// Says once a second how things stand: the solver itself says nothing while it works. Ends with
/// its life, so that nothing is said after the result.
class Pulse {
  public:
    /// `progress` must outlive it.
    Pulse(const Progress& progress, SteadyClock::time_point start, double wholeSeconds);

    Pulse(const Pulse&) = delete;
    Pulse& operator=(const Pulse&) = delete;
    ~Pulse();

    void tell(const SolverStanding& known);

  private:
    void beat();
    void say();

    const Progress& m_progress;
    SteadyClock::time_point m_start;
    double m_whole;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
    SolverStanding m_known;
    std::thread m_thread;
};

}  // namespace qgt::worker
