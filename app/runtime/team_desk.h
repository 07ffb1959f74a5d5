#pragma once

#include "engine/coverage/pair_rates.h"
#include "engine/coverage/rate_spread.h"
#include "engine/coverage/request_mix.h"
#include "engine/coverage/team_ability.h"
#include "engine/coverage/what_if.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace qgt::app {

/// Whom the desk is reckoned with.
struct DeskState {
    coverage::Pair onDuty;          ///< who has been there longer comes first
    std::vector<std::size_t> away;  ///< ascending
    bool cautious = false;          ///< everybody at the lower fifth of what is believed of them
    bool phone = false;             ///< those who are there and off duty can be asked

    bool operator==(const DeskState&) const = default;
};

/// The one training of the two that raises their rate most, by hours of it.
struct DeskTraining {
    std::size_t cadre = 0;
    std::size_t line = 0;
    double shortRate = 0;  ///< after kShortHours
    double longRate = 0;   ///< after kLongHours
};

inline constexpr double kShortHours = 3;
inline constexpr double kLongHours = 6;

/// What somebody off duty still settles by telephone of what they would settle at the desk. A guess
/// until it is measured; help by telephone is off unless it is asked for.
inline constexpr double kPhoneHelp = 0.5;

/// What is said of a desk.
struct DeskAnswer {
    /// The one-trip rate with its 90 %: of the abilities and of the mix of requests. Cautious: the
    /// rate alone, which is a lower end already.
    coverage::Interval rate;
    std::vector<double> coverage;        ///< of each line
    std::optional<std::size_t> gap;      ///< the line that costs most: share * (1 - coverage)
    std::optional<coverage::Swap> swap;  ///< the best one, only where it is a gain
    std::vector<double> swapCoverage;    ///< of each line, after that swap
    std::optional<DeskTraining> training;
};

/// The desk of one day, changed a step at a time: who is on duty, who is away, how it is reckoned.
/// An answer costs less than a millisecond for a committee. One thread; stepping back is setting
/// the state that was before.
class TeamDesk {
  public:
    /// At least two cadres.
    TeamDesk(coverage::TeamAbility ability, coverage::RequestMix mix);

    [[nodiscard]] const DeskState& state() const { return m_state; }

    /// Takes the state as it is; with somebody on duty who is away it is told as if they were
    /// there.
    void set(const DeskState& state);

    /// Somebody comes or goes. Who goes while on duty is replaced by whom the rate wants, if there
    /// is anybody.
    [[nodiscard]] DeskState withAway(std::size_t cadre, bool away) const;

    /// Puts somebody on duty in the place of the one who has been there longer. Who was away is
    /// back; who is on duty already has come last from now on.
    [[nodiscard]] DeskState withOnDuty(std::size_t cadre) const;

    /// The pair with the highest rate of those who are there; nothing for fewer than two.
    [[nodiscard]] std::optional<coverage::Pair> bestPair() const;

    [[nodiscard]] DeskAnswer answer() const;

  private:
    [[nodiscard]] coverage::WhatIf& reckoned() { return m_state.cautious ? m_low : m_expected; }

    [[nodiscard]] const coverage::WhatIf& reckoned() const {
        return m_state.cautious ? m_low : m_expected;
    }

    [[nodiscard]] std::optional<DeskTraining> training() const;
    [[nodiscard]] double trainedRate(const coverage::TrainingGain& gain, double hours) const;

    coverage::TeamAbility m_ability;
    coverage::RequestMix m_mix;
    coverage::RateSpread m_spread;
    coverage::WhatIf m_expected;
    coverage::WhatIf m_low;  ///< at the lower fifth
    DeskState m_state;
};

}  // namespace qgt::app
