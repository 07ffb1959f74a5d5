#pragma once

#include "engine/practice/exam_forecast.h"
#include "tests/bench/policy/world.h"

#include <memory>
#include <vector>

namespace qgt::bench {

/// The program at work for one cadre of a world: the use cases of practice, as the desktop calls
/// them, with an exam ahead, on a clock that goes on with each answer. The bank's items, the day of
/// the exam, its shares by line and the floor of each line are known, of the difficulties what is
/// said; nothing else of the world is.
class EngineCadre {
  public:
    /// `surenessAsked`: whether the cadre says how sure an answer is.
    EngineCadre(const World& world, const WorldBank& bank, bool surenessAsked);
    EngineCadre(const EngineCadre&) = delete;
    EngineCadre& operator=(const EngineCadre&) = delete;
    ~EngineCadre();

    /// Practises to the day of the exam. Throws std::runtime_error where a use case refuses.
    void practise(const std::vector<bool>& there, HiddenCadre& cadre, Rng& rng);

    /// What the program says on the day of the exam, before it: 20:00 as every evening. Throws as
    /// `practise`.
    [[nodiscard]] practice::ExamForecast forecast();

  private:
    struct Parts;

    void evening(int day, HiddenCadre& cadre, Rng& rng);

    std::unique_ptr<Parts> m_parts;
};

}  // namespace qgt::bench
