#pragma once

#include "engine/core/clock.h"

#include <string>

namespace qgt::app {

/// The machine's own clocks: wall time, CLOCK_BOOTTIME and the kernel's boot id.
class SystemClock final : public Clock {
  public:
    SystemClock();

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] BootTime sinceBoot() const override;

    [[nodiscard]] std::string bootId() const override { return m_bootId; }

  private:
    std::string m_bootId;
};

}  // namespace qgt::app
