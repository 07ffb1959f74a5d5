#pragma once

#include "engine/core/rng.h"
#include "engine/memory/memory_model.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace qgt::bench {

/// What memory really is: FSRS-6 with parameters of the cadre's own, or activation that decays by a
/// power of time (ACT-R), which is no model of ours.
enum class TrueMemory : std::uint8_t { Fsrs, Activation };

/// One of the six worlds of practice before an exam.
struct World {
    std::string name;
    int items = 600;
    int days = 45;
    double secondsPerDay = 900;
    TrueMemory memory = TrueMemory::Fsrs;
    double transfer = 0.1;  ///< chance that a first reveal teaches another item, each of two drawn

    static constexpr int kLines = 12;
    static constexpr double kAttends = 0.75;  ///< chance to practise on a day
    static constexpr double kGuess = 0.25;
    static constexpr double kSlip = 0.04;
    static constexpr int kQuestions = 100;  ///< of a paper
    static constexpr double kPassTotal = 0.80;
    static constexpr double kPassLine = 0.65;
};

/// base, tight, big, long, actr, notransfer.
[[nodiscard]] const std::vector<World>& worlds();

/// What an answer takes.
struct AnswerSeconds {
    static constexpr double kRight = 12;
    static constexpr double kWrong = 22;
    static constexpr double kNewRight = 16;
    static constexpr double kNewWrong = 32;
    static constexpr double kSecondTry = 10;
};

[[nodiscard]] double answerSeconds(bool first, bool secondTry, bool right);

/// What everybody in a world is asked: ten cadres share one.
struct WorldBank {
    std::vector<std::size_t> lineOf;
    std::vector<double> difficulty;
    std::vector<double> said;                  ///< difficulty as it is known: with an error
    std::vector<double> shareOfLine;           ///< of the exam
    std::vector<std::vector<std::size_t>> of;  ///< items of each line
};

[[nodiscard]] WorldBank worldBank(const World& world, std::uint64_t seed);

/// Standard normal.
[[nodiscard]] double normal(Rng& rng);

/// What one cadre really knows.
class HiddenCadre {
  public:
    HiddenCadre(const World& world, const WorldBank& bank, std::uint64_t seed);

    struct Outcome {
        bool right = false;
        bool knew = false;
    };

    /// Answers and is shown the key. `day` with its fraction.
    Outcome ask(std::size_t item, double day);

    struct Score {
        double total = 0;
        double weakest = 1;  ///< line
    };

    /// Expected share of right answers in an exam over the whole bank, by its shares.
    [[nodiscard]] Score examOn(double day) const;

  private:
    [[nodiscard]] double recall(std::size_t item, double day) const;
    void teach(std::size_t item, double day);
    void transfer(std::size_t line, double day);

    struct Item {
        bool known = false;
        memory::MemoryState state;
        double last = 0;
        double threshold = 0;
        std::vector<std::pair<double, double>> met;  ///< day and weight, of activation
    };

    const World& m_world;
    const WorldBank& m_bank;
    Rng m_rng;
    memory::MemoryModel m_model;
    std::vector<Item> m_items;
};

/// Whether the cadre practises, day by day.
[[nodiscard]] std::vector<bool> attendance(const World& world, std::uint64_t seed);

}  // namespace qgt::bench
