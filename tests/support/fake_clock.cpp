#include "tests/support/fake_clock.h"

namespace qgt::test {

FakeClock::FakeClock(Instant start) : m_now(start) {}

void FakeClock::advanceMs(std::int64_t ms) {
    constexpr std::int64_t kNsPerMs = 1'000'000;
    m_now.ms += ms;
    m_boot.ns += ms * kNsPerMs;
}

void FakeClock::reboot(const std::string& bootId) {
    m_boot = BootTime{1};
    m_bootId = bootId;
}

void FakeClock::set(Instant now, BootTime boot, const std::string& bootId) {
    m_now = now;
    m_boot = boot;
    m_bootId = bootId;
}

}  // namespace qgt::test
