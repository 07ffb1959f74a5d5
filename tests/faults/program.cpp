#include "tests/faults/program.h"

#include "tests/support/temp_folder.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace qgt::faults {

namespace {

constexpr int kNotRun = 127;

std::string contentOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void redirect(int fd, const std::filesystem::path& path, int flags) {
    constexpr mode_t kMode = 0600;
    const int file = ::open(path.c_str(), flags, kMode);
    ::dup2(file, fd);
    ::close(file);
}

[[noreturn]] void become(const std::vector<std::string>& command, const Settings& settings) {
    for (const auto& [name, value] : settings) {
        ::setenv(name.c_str(), value.c_str(), 1);
    }
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    ::execv(arguments.front(), arguments.data());
    ::_exit(kNotRun);
}

}  // namespace

Ran runProgram(const std::vector<std::string>& command,
               const std::string& input,
               const Settings& settings) {
    // Files and not pipes: nothing here waits for a program that waits for its reader.
    test::TempFolder folder;
    const std::filesystem::path in = folder.write("in", input);
    const std::filesystem::path out = folder.path() / "out";
    const std::filesystem::path err = folder.path() / "err";
    const pid_t pid = ::fork();
    if (pid == 0) {
        redirect(STDIN_FILENO, in, O_RDONLY);
        redirect(STDOUT_FILENO, out, O_WRONLY | O_CREAT);
        redirect(STDERR_FILENO, err, O_WRONLY | O_CREAT);
        become(command, settings);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, contentOf(out), contentOf(err)};
}

}  // namespace qgt::faults
