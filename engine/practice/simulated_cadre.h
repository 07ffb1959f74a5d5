#pragma once

#include "engine/bank/item.h"
#include "engine/core/rng.h"
#include "engine/grading/response.h"
#include "engine/people/person.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace qgt::practice {

/// What an invented cadre does with one question.
struct SimulatedAnswer {
    grading::Response response;
    std::vector<bool> rubricMet;  ///< short answers: marked after the model is shown
    grading::Confidence confidence = grading::Confidence::Unsure;
    std::int64_t thinkingMs = 0;
};

/// One invented cadre: strength per line, memory per item, habits. All chance comes from its own
/// generator, so one cadre's evening does not change another's.
class SimulatedCadre {
  public:
    SimulatedCadre(const people::Person& person, std::uint64_t seed);

    /// Whether this cadre practises on the day; fewer on Saturday and Sunday.
    [[nodiscard]] bool practisesOn(std::int32_t day);

    /// Minutes after midnight at which today's practice starts; most of it between 19 and 22.
    [[nodiscard]] int startMinute();

    /// Thinks about an item on a day and remembers what the reveal taught.
    [[nodiscard]] SimulatedAnswer answer(const bank::Item& item, std::int32_t day);

    /// True in about `percent` of the calls.
    [[nodiscard]] bool now(int percent);

    [[nodiscard]] std::int64_t readingMs();

  private:
    struct Trace {
        double stabilityDays = 0.0;
        std::int32_t lastDay = 0;
    };

    [[nodiscard]] double strengthIn(const LineId& line);
    [[nodiscard]] double chanceOfKnowing(const bank::Item& item, std::int32_t day);
    [[nodiscard]] std::vector<bool> markedPoints(std::size_t count, bool knows);
    void learn(const ItemId& item, std::int32_t day, bool knew);

    Rng m_rng;
    std::map<std::string, double> m_strengths;  ///< by line id
    std::map<std::string, Trace> m_traces;      ///< by item id
    double m_talent = 0.0;
    double m_diligence = 0.0;
    double m_pace = 1.0;
    int m_usualMinute = 0;
};

}  // namespace qgt::practice
