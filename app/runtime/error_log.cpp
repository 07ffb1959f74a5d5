#include "app/runtime/error_log.h"

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/os/files.h"

#include <cstddef>
#include <sstream>

namespace qgt::app {

namespace {

constexpr std::size_t kKept = 200;
constexpr std::uint64_t kLimit = 1U << 20U;
constexpr const char* kName = "errors.log";

std::string stamp(Instant at) {
    constexpr std::int64_t kSecondsPerDay = 86'400;
    const std::int64_t second = (at.ms / kMsPerSecond) % kSecondsPerDay;
    const auto two = [](std::int64_t value) {
        std::string text = std::to_string(value);
        return text.size() < 2 ? "0" + text : text;
    };
    return toString(localDate(at, 0)) + "T" + two(second / 3600) + ":" + two(second / 60 % 60) +
           ":" + two(second % 60) + "Z";
}

}  // namespace

void ErrorLog::add(const std::string& code, Instant at) const {
    std::vector<std::string> kept = lines();
    kept.push_back(stamp(at) + " " + code);
    const std::size_t first = kept.size() > kKept ? kept.size() - kKept : 0;
    std::string text;
    for (std::size_t i = first; i < kept.size(); ++i) {
        text += kept[i] + "\n";
    }
    (void)os::writeFileAtomically(m_folder / kName, text);
}

std::vector<std::string> ErrorLog::lines() const {
    std::vector<std::string> found;
    const auto text = os::readFile(m_folder / kName, kLimit);
    std::istringstream stream(text ? *text : std::string());
    for (std::string line; std::getline(stream, line);) {
        found.push_back(line);
    }
    return found;
}

}  // namespace qgt::app
