#pragma once

#include "engine/memory/parameters.h"

#include <array>
#include <cstdint>

namespace qgt::memory {

/// How well somebody knew it, as FSRS counts it. Manual is no answer: it changes nothing.
enum class Rating : std::uint8_t { Manual = 0, Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// What is believed of one person's memory of one item.
struct MemoryState {
    double stability = 0;   ///< days until retrievability has fallen to 0.9
    double difficulty = 0;  ///< 1 to 10

    bool operator==(const MemoryState&) const = default;
};

inline constexpr double kLeastStability = 0.001;
inline constexpr double kMostStability = 36'500.0;
inline constexpr double kLeastDifficulty = 1.0;
inline constexpr double kMostDifficulty = 10.0;

/// FSRS-6 in double precision without rounding, after fsrs-rs 6.6.1. Where implementations differ
/// it follows fsrs-rs: a same-day Hard never lowers stability, and the least stability is 0.001
/// days also at the first review. Immutable and pure; safe from any thread.
class MemoryModel {
  public:
    /// `parameters` are inside of `boundsFor`.
    explicit MemoryModel(const Parameters& parameters = kDefaultParameters);

    [[nodiscard]] const Parameters& parameters() const { return m_w; }

    /// Chance of still knowing it after `days`, which may be fractions: (1 + f t/S)^-w20 with f
    /// such that it is 0.9 after one stability. Negative days (a clock that was set back) count as
    /// 0.
    [[nodiscard]] double retrievability(double days, double stability) const;

    /// Days, unrounded, until retrievability has fallen to `retention` (0 < retention <= 1).
    [[nodiscard]] double interval(double stability, double retention) const;

    /// The same in whole days, half a day rounded up, from 1 to `most`.
    [[nodiscard]] int wholeDays(double stability, double retention, int most) const;

    /// After the first answer ever. Manual gives the state of Again.
    [[nodiscard]] MemoryState first(Rating rating) const;

    /// After a further answer, `days` whole practice days after the last one; 0 and less are the
    /// same day.
    [[nodiscard]] MemoryState next(const MemoryState& before, int days, Rating rating) const;

    /// From an SM-2 card: its ease factor, interval in days and the retention it was kept at.
    [[nodiscard]] MemoryState fromSm2(double ease, double intervalDays, double retention) const;

  private:
    [[nodiscard]] double sameDayStability(double stability, Rating rating) const;
    [[nodiscard]] double stabilityWhenKnown(const MemoryState& before,
                                            double r,
                                            Rating rating) const;
    [[nodiscard]] double stabilityWhenForgotten(const MemoryState& before, double r) const;
    [[nodiscard]] double nextDifficulty(double difficulty, Rating rating) const;

    Parameters m_w;
    double m_factor = 0;                ///< f of the forgetting curve
    double m_easyPull = 0;              ///< w7 D0(Easy), where difficulty is drawn to
    double m_growth = 0;                ///< e^w8
    double m_lapseCeiling = 0;          ///< e^(-w17 w18), of the stability before
    std::array<double, 5> m_grade{};    ///< factor of growth by rating: w15, 1, w16
    std::array<double, 5> m_sameDay{};  ///< e^(w17 (g - 3 + w18)) by rating
    std::array<MemoryState, 5> m_first{};
};

}  // namespace qgt::memory
