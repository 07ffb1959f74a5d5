#pragma once

#include "engine/core/clock.h"

#include <cstdint>
#include <string>

namespace qgt::test {

/// A clock that stands still until it is moved.
class FakeClock final : public Clock {
  public:
    /// 2026-11-24 20:00 in Shanghai unless told otherwise.
    explicit FakeClock(Instant start = Instant{1'795'521'600'000});

    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] BootTime sinceBoot() const override { return m_boot; }

    [[nodiscard]] std::string bootId() const override { return m_bootId; }

    /// Both the wall clock and the boot clock go on.
    void advanceMs(std::int64_t ms);

    /// Somebody sets the wall clock; the boot clock does not notice.
    void setWall(Instant now) { m_now = now; }

    void reboot(const std::string& bootId);

    void set(Instant now, BootTime boot, const std::string& bootId);

  private:
    Instant m_now;
    BootTime m_boot{1'000'000'000};
    std::string m_bootId = "boot-1";
};

}  // namespace qgt::test
