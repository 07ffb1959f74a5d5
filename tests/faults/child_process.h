#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <sys/types.h>

namespace qgt::faults {

/// Another program whose standard output is read here.
class ChildProcess {
  public:
    explicit ChildProcess(const std::vector<std::string>& command);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Kills and waits when that has not been done.
    ~ChildProcess();

    /// Waits until the first byte is written or the program ends.
    void waitForOutput() const;

    /// SIGKILL now.
    void kill() const;

    /// Waits for the end; everything that was written, as whole lines.
    [[nodiscard]] std::vector<std::string> lines();

  private:
    pid_t m_pid = -1;
    int m_output = -1;
};

/// Runs `work` in a forked process without rights over others' files (as nobody when this is
/// root); gives the text that it returns.
[[nodiscard]] std::string withoutPrivileges(const std::function<std::string()>& work);

void sleepMicroseconds(std::uint64_t microseconds);

}  // namespace qgt::faults
