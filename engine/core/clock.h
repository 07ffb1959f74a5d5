#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace qgt {

inline constexpr std::int64_t kMsPerSecond = 1000;
inline constexpr std::int64_t kMsPerMinute = 60 * kMsPerSecond;
inline constexpr std::int64_t kMsPerHour = 60 * kMsPerMinute;
inline constexpr std::int64_t kMsPerDay = 24 * kMsPerHour;

/// A moment in UTC milliseconds since 1970. Local time exists only at the edge (`app/`).
struct Instant {
    std::int64_t ms = 0;

    auto operator<=>(const Instant&) const = default;
};

/// Nanoseconds since this boot, counting suspend (CLOCK_BOOTTIME). Durations are measured with it,
/// so closing the lid gives no free time.
struct BootTime {
    std::int64_t ns = 0;

    auto operator<=>(const BootTime&) const = default;
};

/// The world's time, injected. Pass a moment into pure functions, a Clock only to what lives in
/// time.
class Clock {
  public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual BootTime sinceBoot() const = 0;
    [[nodiscard]] virtual std::string bootId() const = 0;
};

}  // namespace qgt
