#include "app/worker/job.h"

#include <iostream>
#include <iterator>
#include <string>

int main() {
    const auto say = [](const std::string& line) { std::cout << line << std::endl; };
    if (const auto limited = qgt::worker::limitResources(); !limited) {
        say(R"({"error":{"code":")" + limited.error().code + R"(","args":{}}})");
        return 1;
    }
    constexpr std::size_t kLargestJob = 1U << 20U;
    std::string input;
    for (std::istreambuf_iterator<char> it(std::cin), end; it != end && input.size() <= kLargestJob;
         ++it) {
        input += *it;
    }
    return qgt::worker::runOneJob(input, say) ? 0 : 1;
}
