#include "app/desktop/shown_errors.h"

#include "app/runtime/error_log.h"

#include <utility>

namespace qgt::app {

namespace {

constexpr std::int64_t kOneShowingNs = 1'000'000'000;

}  // namespace

ShownErrors::ShownErrors(Executor executor, const Clock& clock, std::filesystem::path folder)
    : m_executor(std::move(executor)), m_clock(clock), m_folder(std::move(folder)) {}

void ShownErrors::shown(const Error& error) {
    const BootTime now = m_clock.sinceBoot();
    const bool again = error == m_last && now.ns - m_lastAt.ns < kOneShowingNs;
    m_last = error;
    m_lastAt = now;
    if (!again) {
        m_executor(
            this,
            [log = ErrorLog(m_folder), code = error.code, at = m_clock.now()] {
                log.add(code, at);
            },
            [] {});
    }
}

}  // namespace qgt::app
