#include "engine/core/os/child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace qgt::os {

namespace {

/// A file descriptor that is closed with its owner.
class Descriptor {
  public:
    explicit Descriptor(int number) : m_number(number) {}

    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    ~Descriptor() { close(); }

    [[nodiscard]] int number() const { return m_number; }

    void close() {
        if (m_number >= 0) {
            ::close(m_number);
            m_number = -1;
        }
    }

  private:
    int m_number;
};

class FileActions {
  public:
    FileActions() { ::posix_spawn_file_actions_init(&m_actions); }

    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;

    ~FileActions() { ::posix_spawn_file_actions_destroy(&m_actions); }

    void put(int from, int to) { ::posix_spawn_file_actions_adddup2(&m_actions, from, to); }

    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

  private:
    posix_spawn_file_actions_t m_actions{};
};

bool writeInput(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        bytes.remove_prefix(written < 0 ? 0 : static_cast<std::size_t>(written));
    }
    return true;
}

/// Waits until something can be read; false once it shall stop.
bool mayRead(int file, const std::function<bool()>& stop) {
    constexpr int kAskedEveryMs = 50;
    pollfd ready{file, POLLIN, 0};
    while (stop) {
        if (stop()) {
            return false;
        }
        if (::poll(&ready, 1, kAskedEveryMs) > 0) {
            break;
        }
    }
    return true;
}

/// All lines to the end; false when it was stopped before.
bool readLines(int file,
               const std::function<void(const std::string&)>& line,
               const std::function<bool()>& stop) {
    constexpr std::size_t kChunk = 4096;
    std::array<char, kChunk> chunk{};
    std::string rest;
    while (mayRead(file, stop)) {
        const ssize_t got = ::read(file, chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            if (!rest.empty()) {
                line(rest);
            }
            return true;
        }
        rest.append(chunk.data(), static_cast<std::size_t>(got));
        for (std::size_t end = rest.find('\n'); end != std::string::npos; end = rest.find('\n')) {
            line(rest.substr(0, end));
            rest.erase(0, end + 1);
        }
    }
    return false;
}

tl::unexpected<Error> notStarted(const std::filesystem::path& program, int reason) {
    return failure(
        "os.child-not-started",
        {{"path", program.string()}, {"reason", std::generic_category().message(reason)}});
}

Result<int> waitFor(pid_t child, const std::filesystem::path& program) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return notStarted(program, errno);
        }
    }
    if (WIFSIGNALED(status)) {
        return failure("os.child-killed",
                       {{"path", program.string()}, {"signal", std::to_string(WTERMSIG(status))}});
    }
    return WEXITSTATUS(status);
}

}  // namespace

Result<int> runChild(const std::filesystem::path& program,
                     const std::string& input,
                     const std::function<void(const std::string& line)>& line,
                     const std::function<bool()>& stop) {
    // A file in memory and no pipe: a child that ends without reading cannot stop the writer.
    const Descriptor in(::memfd_create("input", MFD_CLOEXEC));
    if (in.number() < 0 || !writeInput(in.number(), input) ||
        ::lseek(in.number(), 0, SEEK_SET) != 0) {
        return notStarted(program, errno);
    }
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return notStarted(program, errno);
    }
    const Descriptor out(ends[0]);
    Descriptor childs(ends[1]);
    FileActions actions;
    actions.put(in.number(), STDIN_FILENO);
    actions.put(childs.number(), STDOUT_FILENO);
    std::string name = program.string();
    const std::array<char*, 2> arguments{name.data(), nullptr};
    pid_t child = -1;
    const int problem =
        ::posix_spawn(&child, name.c_str(), actions.get(), nullptr, arguments.data(), environ);
    if (problem != 0) {
        return notStarted(program, problem);
    }
    childs.close();
    if (!readLines(out.number(), line, stop)) {
        ::kill(child, SIGKILL);
        (void)waitFor(child, program);
        return failure("os.child-stopped");
    }
    return waitFor(child, program);
}

}  // namespace qgt::os
