#include "app/worker/job.h"

#include <cstdio>
#include <iostream>
#include <iterator>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// Standard output under another number, and nothing behind the usual one: solvers print there, and
/// the parent reads JSON lines.
std::FILE* takeOutput() {
    const int own = ::dup(STDOUT_FILENO);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (own < 0 || nowhere < 0 || ::dup2(nowhere, STDOUT_FILENO) < 0) {
        return nullptr;
    }
    return ::fdopen(own, "w");
}

}  // namespace

int main() {
    std::FILE* const output = takeOutput();
    if (output == nullptr) {
        return 1;
    }
    const auto say = [output](const std::string& line) {
        std::fputs((line + "\n").c_str(), output);
        std::fflush(output);
    };
    if (const auto limited = qgt::worker::limitResources(); !limited) {
        say(R"({"error":{"code":")" + limited.error().code + R"(","args":{}}})");
        return 1;
    }
    constexpr std::size_t kLargestJob = 16U << 20U;  // a pool of 20,000 items
    std::string input;
    for (std::istreambuf_iterator<char> it(std::cin), end; it != end && input.size() <= kLargestJob;
         ++it) {
        input += *it;
    }
    return qgt::worker::runOneJob(input, say) ? 0 : 1;
}
