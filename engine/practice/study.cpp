#include "engine/practice/study.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace qgt::practice {

namespace {

constexpr double kMsInSecond = 1000.0;

/// Seconds of answering on each of the last days with practice, oldest first.
std::map<std::int32_t, double> secondsByDay(const std::vector<AnswerEvent>& answers,
                                            std::int32_t day) {
    std::map<std::int32_t, double> seconds;
    for (const AnswerEvent& answer : answers) {
        if (!answer.undoOf && answer.day <= day && answer.day > day - kHabitDays) {
            seconds[answer.day] +=
                static_cast<double>(std::max<std::int64_t>(answer.rtMs, 0)) / kMsInSecond;
        }
    }
    return seconds;
}

double medianSeconds(const std::map<std::int32_t, double>& seconds) {
    std::vector<double> values;
    values.reserve(seconds.size());
    for (const auto& [day, spent] : seconds) {
        values.push_back(spent);
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

StudyFacts plainFacts(const bank::Bank& bank) {
    StudyFacts facts;
    facts.basis = std::make_shared<AbilityBasis>(
        bank, ability::ParameterSet(), std::vector<ability::PolicyChange>());
    facts.priors = facts.basis->priorsOf(people::Person());
    return facts;
}

StudyHabit habitOf(const std::vector<AnswerEvent>& answers, std::int32_t day) {
    constexpr double kSecondsAtFirst = 900.0;
    constexpr double kDaysAtFirst = 4.0;
    constexpr double kPractisedAtFirst = 3.0;
    // Today is not over: it is no day without practice, and what was practised today is no whole
    // day.
    std::map<std::int32_t, double> seconds = secondsByDay(answers, day);
    const std::int32_t first = seconds.empty() ? day : seconds.begin()->first;
    seconds.erase(day);
    const double days = kDaysAtFirst + static_cast<double>(day - first);
    const double share = (kPractisedAtFirst + static_cast<double>(seconds.size())) / days;
    const double usual = seconds.empty() ? kSecondsAtFirst : medianSeconds(seconds);
    return {first, share * usual};
}

Study studyOf(const StudyFacts& facts,
              const std::vector<AnswerEvent>& answers,
              const std::vector<ExposureEvent>& exposures,
              std::int32_t day) {
    Study study{Knowledge(facts.basis, facts.priors),
                habitOf(answers, day),
                facts.goal && facts.goal->day >= day ? facts.goal : std::nullopt};
    study.knowledge.add(answers, exposures, facts.certifying);
    return study;
}

}  // namespace qgt::practice
