#include "engine/memory/scheduler.h"
#include "tests/conform/conform.h"
#include "tests/conform/expected_file.h"

#include <map>
#include <ostream>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using memory::Card;
using memory::CardPhase;
using memory::Rating;
using nlohmann::json;

const Tolerance kExact{"exact", 0.0, false};
const Tolerance kMemory{"memory", 1e-5, true};
constexpr int kMinutesOfDay = 24 * 60;

/// "10m", "2h", "1d" in minutes.
int minutesOf(const std::string& step) {
    static const std::map<char, int> kUnits{{'m', 1}, {'h', 60}, {'d', kMinutesOfDay}};
    return std::stoi(step) * kUnits.at(step.back());
}

std::vector<int> stepsOf(const json& steps) {
    std::vector<int> minutes;
    for (const json& step : steps) {
        minutes.push_back(minutesOf(step.get<std::string>()));
    }
    return minutes;
}

memory::SchedulerSettings settingsOf(const json& config) {
    memory::SchedulerSettings settings;
    if (config.contains("learning_steps")) {
        settings.learningSteps = stepsOf(config.at("learning_steps"));
    }
    if (config.contains("relearning_steps")) {
        settings.relearningSteps = stepsOf(config.at("relearning_steps"));
    }
    settings.shortTerm = config.value("enable_short_term", settings.shortTerm);
    settings.retention = config.value("request_retention", settings.retention);
    settings.longestInterval = config.value("maximum_interval", settings.longestInterval);
    return settings;
}

memory::Parameters parametersIn(const json& config) {
    if (!config.contains("w")) {
        return memory::kDefaultParameters;
    }
    const auto w = memory::migrated(config.at("w").get<std::vector<double>>());
    if (!w) {
        throw std::invalid_argument("parameters that no version of the model has");
    }
    return *w;
}

/// Minutes from midnight UTC of the first day to the file's minute 0.
std::int64_t startMinute(const json& meta) {
    const auto start = meta.at("start").get<std::string>();
    constexpr std::int64_t kMinutesPerHour = 60;
    return kMinutesPerHour * std::stoi(start.substr(start.find('T') + 1, 2)) +
           std::stoi(start.substr(start.find(':') + 1, 2));
}

/// Hard on a later step, and only there, is due by a rule of ours (engine/memory/scheduler.h), not
/// by the peer's.
bool dueByChoice(const Card& before, Rating rating) {
    const bool stepping =
        before.phase == CardPhase::Learning || before.phase == CardPhase::Relearning;
    return stepping && before.step > 0 && rating == Rating::Hard;
}

void checkCard(const Card& card, const json& row, bool dueChosen, ExpectedSection& section) {
    const auto exact = [&](const char* name, double found) {
        section.check(kExact, found, row.at(name).get<double>());
    };
    exact("state", static_cast<double>(card.phase));
    exact("reps", card.repetitions);
    exact("lapses", card.lapses);
    if (dueChosen) {
        section.leaveOut("due after Hard on a later step");
    } else {
        exact("due_minute", static_cast<double>(card.due.ms / kMsPerMinute));
        exact("scheduled_days", card.scheduledDays);
        exact("learning_steps", static_cast<double>(card.step));
    }
    section.check(kMemory, card.memory.stability, row.at("s").get<double>());
    section.check(kMemory, card.memory.difficulty, row.at("d").get<double>());
}

void checkRows(const json& cards, std::int64_t start, ExpectedSection& section) {
    std::size_t number = 0;
    for (const json& entry : cards) {
        const memory::Scheduler scheduler(parametersIn(entry.at("config")),
                                          settingsOf(entry.at("config")));
        Card card;
        for (const json& row : entry.at("rows")) {
            const auto minute = row.at("minute").get<std::int64_t>();
            memory::CardAnswer answer;
            answer.rating = static_cast<Rating>(row.at("g").get<int>());
            answer.at = {minute * kMsPerMinute};
            answer.day = static_cast<std::int32_t>((start + minute) / kMinutesOfDay);
            const bool dueChosen = dueByChoice(card, answer.rating);
            card = scheduler.next(card, answer);
            section.beginRow(number++);
            checkCard(card, row, dueChosen, section);
        }
    }
}

}  // namespace

int runFsrsScheduler(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    return runExpectedFile(
        "fsrs-scheduler", words, out, err, [](const json& file, ExpectedSections& all) {
            checkRows(file.at("cards"), startMinute(file.at("meta")), all.section("cards"));
        });
}

}  // namespace qgt::conform
