#include "engine/practice/simulated_cadre.h"

#include "engine/core/seed.h"
#include "engine/grading/grade.h"
#include "engine/practice/shown_order.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace qgt::practice {

namespace {

using bank::Item;
using bank::ItemKind;
using grading::Confidence;
using grading::Response;

constexpr double kSlip = 0.04;  // practice.md section 3

double difficultyOf(const Item& item) {
    // The authors' prior of practice.md section 4.
    switch (item.difficulty) {
        case bank::Difficulty::Easy:
            return -0.8;
        case bank::Difficulty::Medium:
            return 0.0;
        case bank::Difficulty::Hard:
            return 0.8;
    }
    return 0.0;
}

Response rightResponse(const Item& item) {
    Response response;
    response.chosen = item.answer;
    for (const bank::Blank& blank : item.blanks) {
        response.texts.push_back(blank.accept.empty() ? std::string() : blank.accept.front());
    }
    for (std::size_t i = 0; i < item.pairs.size(); ++i) {
        response.matches.push_back(static_cast<int>(i));
    }
    return response;
}

std::vector<std::string> guessedKeys(const Item& item, Rng& rng) {
    std::vector<std::string> keys;
    for (const bank::Option& option : item.options) {
        keys.push_back(option.key);
    }
    rng.shuffle(keys);
    if (item.kind == ItemKind::SingleChoice || item.kind == ItemKind::TrueFalse) {
        keys.resize(std::min<std::size_t>(keys.size(), 1));
    } else if (item.kind == ItemKind::MultipleChoice && keys.size() > 2) {
        keys.resize(2 + static_cast<std::size_t>(rng.below(keys.size() - 2)));
        std::sort(keys.begin(), keys.end());
    }
    return keys;
}

/// What somebody gives who does not know: by chance it may be right.
Response guessedResponse(const Item& item, Rng& rng) {
    Response response;
    response.chosen = guessedKeys(item, rng);
    for (std::size_t i = 0; i < item.blanks.size(); ++i) {
        response.texts.emplace_back("记不清");
    }
    std::vector<int> rights;
    for (std::size_t i = 0; i < item.pairs.size() + item.extra.size(); ++i) {
        rights.push_back(static_cast<int>(i));
    }
    rng.shuffle(rights);
    rights.resize(item.pairs.size());
    response.matches = rights;
    return response;
}

Confidence confidenceOf(bool knows, Rng& rng) {
    const std::uint64_t draw = rng.below(100);
    if (knows) {
        return draw < 68 ? Confidence::Sure : draw < 96 ? Confidence::Unsure : Confidence::Guess;
    }
    return draw < 12 ? Confidence::Sure : draw < 55 ? Confidence::Unsure : Confidence::Guess;
}

}  // namespace

SimulatedCadre::SimulatedCadre(const people::Person& person, std::uint64_t seed)
    : m_rng(seedFor(seed, person.id.str())) {
    constexpr double kOwnLine = 2.6;
    constexpr double kStandInLine = 1.4;
    m_talent = 0.6 * (m_rng.unit() - 0.5);
    m_diligence = 0.45 + 0.4 * m_rng.unit();
    m_pace = 0.35 + 0.35 * m_rng.unit();
    m_usualMinute = 19 * 60 + 20 + static_cast<int>(m_rng.below(110));
    for (const people::LineDuty& duty : person.duties) {
        m_strengths[duty.line.str()] = duty.role == people::DutyRole::A ? kOwnLine : kStandInLine;
    }
}

bool SimulatedCadre::practisesOn(std::int32_t day) {
    // 1970-01-01 was a Thursday, so days 2 and 3 of a week are Saturday and Sunday.
    const bool weekend = day % 7 == 2 || day % 7 == 3;
    return m_rng.unit() < m_diligence * (weekend ? 0.5 : 1.0);
}

int SimulatedCadre::startMinute() {
    return m_usualMinute - 25 + static_cast<int>(m_rng.below(50));
}

bool SimulatedCadre::now(int percent) {
    return m_rng.below(100) < static_cast<std::uint64_t>(percent);
}

std::int64_t SimulatedCadre::readingMs() {
    return 4'000 + static_cast<std::int64_t>(m_rng.below(20'000));
}

double SimulatedCadre::strengthIn(const LineId& line) {
    constexpr double kOtherLine = 0.0;
    constexpr double kSpread = 3.0;
    const auto known = m_strengths.find(line.str());
    if (known != m_strengths.end()) {
        return m_talent + known->second;
    }
    const double strength = kOtherLine + kSpread * (m_rng.unit() - 0.5);
    m_strengths[line.str()] = strength;
    return m_talent + strength;
}

double SimulatedCadre::chanceOfKnowing(const Item& item, std::int32_t day) {
    const auto trace = m_traces.find(item.id.str());
    if (trace == m_traces.end()) {
        return 1.0 / (1.0 + std::exp(difficultyOf(item) - strengthIn(item.line)));
    }
    const double days = day - trace->second.lastDay;
    return std::pow(0.9, days / trace->second.stabilityDays);
}

void SimulatedCadre::learn(const ItemId& item, std::int32_t day, bool knew) {
    constexpr double kKnownBefore = 15.0;
    constexpr double kLearnt = 3.0;
    constexpr double kHardlyLearnt = 0.5;
    constexpr int kLearnsPercent = 85;
    const auto before = m_traces.find(item.str());
    double stability = now(kLearnsPercent) ? kLearnt : kHardlyLearnt;
    if (knew) {
        stability = before == m_traces.end()        ? kKnownBefore
                    : before->second.lastDay == day ? before->second.stabilityDays
                                                    : before->second.stabilityDays * 2.2;
    }
    m_traces[item.str()] = Trace{stability, day};
}

std::vector<bool> SimulatedCadre::markedPoints(std::size_t count, bool knows) {
    constexpr int kMetWhenKnownPercent = 92;
    constexpr int kMetWhenNotPercent = 40;
    std::vector<bool> met;
    for (std::size_t i = 0; i < count; ++i) {
        met.push_back(now(knows ? kMetWhenKnownPercent : kMetWhenNotPercent));
    }
    return met;
}

SimulatedAnswer SimulatedCadre::answer(const Item& item, std::int32_t day) {
    constexpr int kSaysSoPercent = 30;
    const bool knows = m_rng.unit() < chanceOfKnowing(item, day);
    SimulatedAnswer given;
    if (knows && m_rng.unit() >= kSlip) {
        given.response = rightResponse(item);
    } else if (!knows && now(kSaysSoPercent)) {
        given.response.dontKnow = true;
    } else {
        given.response = guessedResponse(item, m_rng);
    }
    if (item.kind == ItemKind::ShortAnswer && !given.response.dontKnow) {
        given.response.texts = {knows ? item.model : "先登记，再问同事。"};
        given.rubricMet = markedPoints(item.rubric.size(), knows);
    }
    given.confidence = confidenceOf(knows, m_rng);
    const double hesitation = (0.5 + m_rng.unit()) * (knows ? 1.0 : 1.4);
    given.thinkingMs = 2'000 + std::llround(item.seconds * 1000.0 * m_pace * hesitation *
                                            (given.response.dontKnow ? 0.5 : 1.0));
    learn(item.id, day, knows);
    return given;
}

}  // namespace qgt::practice
