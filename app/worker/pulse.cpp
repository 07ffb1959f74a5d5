#include "app/worker/pulse.h"

#include <algorithm>
#include <cmath>

#include <nlohmann/json.hpp>

namespace qgt::worker {

using nlohmann::json;

double secondsSince(SteadyClock::time_point start) {
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

Pulse::Pulse(const Progress& progress, SteadyClock::time_point start, double wholeSeconds)
    : m_progress(progress), m_start(start), m_whole(wholeSeconds), m_thread([this] { beat(); }) {}

Pulse::~Pulse() {
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void Pulse::tell(const SolverStanding& known) {
    const std::lock_guard lock(m_mutex);
    m_known = known;
    say();
}

void Pulse::beat() {
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, std::chrono::seconds(1), [this] { return m_ended; })) {
        say();
    }
}

/// What is not known yet (no solution, an endless bound) is left out.
void Pulse::say() {
    const double seconds = secondsSince(m_start);
    json more{{"seconds", seconds}};
    if (m_known.incumbent > 0) {
        more["incumbent"] = m_known.incumbent;
    }
    if (m_known.bound > 0 && std::isfinite(m_known.bound)) {
        more["bound"] = m_known.bound;
    }
    if (more.size() == 3) {
        more["gap"] = m_known.bound / m_known.incumbent - 1;
    }
    m_progress(std::min(1.0, seconds / m_whole), more);
}

}  // namespace qgt::worker
