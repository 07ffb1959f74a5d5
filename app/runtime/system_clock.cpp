#include "app/runtime/system_clock.h"

#include "engine/core/os/files.h"
#include "engine/core/text.h"

#include <chrono>
#include <ctime>

namespace qgt::app {

SystemClock::SystemClock() {
    constexpr std::uint64_t kLimit = 256;
    const auto text = os::readFile("/proc/sys/kernel/random/boot_id", kLimit);
    m_bootId = text ? std::string(trimmed(*text)) : std::string("unknown");
}

Instant SystemClock::now() const {
    return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                       .count()};
}

BootTime SystemClock::sinceBoot() const {
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return BootTime{static_cast<std::int64_t>(time.tv_sec) * kNsPerSecond + time.tv_nsec};
}

}  // namespace qgt::app
