#include "engine/memory/slope_move.h"

#include <algorithm>

namespace qgt::memory {

void SlopeMove::by(std::size_t index, double slope) {
    parameter[parameters] = index;
    byParameter[parameters] = slope;
    ++parameters;
}

void SlopeMove::keepBetween(double least, double most) {
    if (value < least || value > most) {
        const double bound = std::clamp(value, least, most);
        *this = SlopeMove{};
        value = bound;
    }
}

void MemoryTurn::Part::add(std::size_t index, double slope) {
    parameter[parameters] = index;
    byParameter[parameters] = slope;
    ++parameters;
}

void MemoryTurn::Part::take(const SlopeMove& move,
                            double share,
                            double shareByR,
                            const SlopedRecall& recall) {
    // The share moves with the recall, and that with stability and decay.
    const double byR = shareByR * move.value;
    value += share * move.value;
    byLogStability += share * move.byLogStability + byR * recall.byLogStability;
    byDifficulty += share * move.byDifficulty;
    for (std::size_t k = 0; k < move.parameters; ++k) {
        add(move.parameter[k], share * move.byParameter[k]);
    }
    if (byR != 0.0) {
        add(kDecayParameter, byR * recall.byDecay);
    }
}

void MemoryTurn::Part::addTo(Slopes& slopes) const {
    for (std::size_t k = 0; k < parameters; ++k) {
        slopes[parameter[k]] += byParameter[k];
    }
}

void MemoryTurn::take(const SlopeMove& logStability,
                      const SlopeMove& difficulty,
                      double share,
                      double shareByR,
                      const SlopedRecall& recall) {
    m_logStability.take(logStability, share, shareByR, recall);
    m_difficulty.take(difficulty, share, shareByR, recall);
}

void MemoryTurn::apply(SlopedMemory& memory) const {
    const Part& s = m_logStability;
    const Part& d = m_difficulty;
    for (std::size_t k = 0; k < kSlopes; ++k) {
        const double ofStability = memory.logStabilitySlopes[k];
        const double ofDifficulty = memory.difficultySlopes[k];
        memory.logStabilitySlopes[k] =
            s.byLogStability * ofStability + s.byDifficulty * ofDifficulty;
        memory.difficultySlopes[k] = d.byLogStability * ofStability + d.byDifficulty * ofDifficulty;
    }
    s.addTo(memory.logStabilitySlopes);
    d.addTo(memory.difficultySlopes);
    memory.logStability = s.value;
    memory.difficulty = d.value;
}

}  // namespace qgt::memory
