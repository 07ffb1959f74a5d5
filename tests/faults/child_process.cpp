#include "tests/faults/child_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <stdexcept>
#include <utility>

#include <grp.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace qgt::faults {

namespace {

constexpr int kNotRun = 127;
/// The user id of "nobody" on Debian.
constexpr uid_t kNobody = 65'534;

std::pair<int, int> makePipe() {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) {
        throw std::runtime_error("no pipe");
    }
    return {ends[0], ends[1]};
}

std::string readAll(int fd) {
    std::string all;
    constexpr std::size_t kChunk = 4096;
    std::array<char, kChunk> chunk{};
    for (;;) {
        const ssize_t got = ::read(fd, chunk.data(), chunk.size());
        if (got > 0) {
            all.append(chunk.data(), static_cast<std::size_t>(got));
        } else if (got == 0 || errno != EINTR) {
            return all;
        }
    }
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command) {
    const auto [readEnd, writeEnd] = makePipe();
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(writeEnd, STDOUT_FILENO);
        ::close(readEnd);
        ::close(writeEnd);
        std::vector<char*> arguments;
        arguments.reserve(command.size() + 1);
        for (const std::string& word : command) {
            arguments.push_back(const_cast<char*>(word.c_str()));
        }
        arguments.push_back(nullptr);
        ::execv(arguments.front(), arguments.data());
        ::_exit(kNotRun);
    }
    ::close(writeEnd);
    m_output = readEnd;
}

ChildProcess::~ChildProcess() {
    if (m_pid > 0) {
        kill();
        (void)lines();
    }
}

void ChildProcess::waitForOutput() const {
    constexpr int kForever = -1;
    pollfd wanted{m_output, POLLIN, 0};
    while (::poll(&wanted, 1, kForever) < 0 && errno == EINTR) {
    }
}

void ChildProcess::kill() const {
    ::kill(m_pid, SIGKILL);
}

std::vector<std::string> ChildProcess::lines() {
    const std::string all = readAll(m_output);
    ::close(m_output);
    int status = 0;
    ::waitpid(std::exchange(m_pid, -1), &status, 0);
    std::vector<std::string> found;
    std::size_t start = 0;
    for (std::size_t end = all.find('\n'); end != std::string::npos; end = all.find('\n', start)) {
        found.push_back(all.substr(start, end - start));
        start = end + 1;
    }
    return found;
}

std::string withoutPrivileges(const std::function<std::string()>& work) {
    const auto [readEnd, writeEnd] = makePipe();
    const pid_t pid = ::fork();
    if (pid == 0) {
        ::close(readEnd);
        // Root's own groups, which a login gives, would still open what is the group's.
        if (::geteuid() == 0 &&
            (::setgroups(0, nullptr) != 0 || ::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
            ::_exit(kNotRun);
        }
        const std::string text = work();
        (void)!::write(writeEnd, text.data(), text.size());
        ::_exit(0);
    }
    ::close(writeEnd);
    std::string text = readAll(readEnd);
    ::close(readEnd);
    ::waitpid(pid, nullptr, 0);
    return text;
}

void sleepMicroseconds(std::uint64_t microseconds) {
    constexpr std::uint64_t kPerSecond = 1'000'000;
    constexpr std::uint64_t kNsPerMicrosecond = 1'000;
    const timespec wait{static_cast<time_t>(microseconds / kPerSecond),
                        static_cast<long>(microseconds % kPerSecond * kNsPerMicrosecond)};
    ::nanosleep(&wait, nullptr);
}

}  // namespace qgt::faults
