#pragma once

#include "engine/coverage/pair_rates.h"
#include "engine/coverage/team.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace qgt::coverage {

/// Another cadre in place of one on duty.
struct Swap {
    std::size_t out = 0;
    std::size_t in = 0;
    /// With that swap.
    double rate = 0;
};

/// The offered training of one cadre in one line.
struct TrainingGain {
    std::size_t cadre = 0;
    std::size_t line = 0;
    /// How much it raises the one-trip rate.
    double gain = 0;
};

/// A team that is changed one step at a time: somebody is away, a cell is raised, other requests
/// come. After each step the rates of all pairs, the best pair, the best swap and the best training
/// are at hand; a step costs what it changes. Stepping back is setting what was before.
class WhatIf {
  public:
    /// `trained` has each cell's chances after the offered training, as Team::settles has them now.
    WhatIf(Team team, std::vector<double> trained);

    void setAway(std::size_t cadre, bool away);

    /// Chances of a cell now and after the offered training, one per type of the line.
    void setCell(std::size_t cadre,
                 std::size_t line,
                 std::span<const double> settles,
                 std::span<const double> trained);

    void weigh(std::span<const double> lineShare);

    /// Those who are there and not on duty can be asked by telephone from now on (PhoneHelp); 0:
    /// nobody can. What training gains is reckoned without it: that is for those in the room.
    void reachByPhone(double help);

    [[nodiscard]] const Team& team() const { return m_team; }

    /// Those off duty that can be asked.
    [[nodiscard]] PhoneHelp phone() const;

    [[nodiscard]] bool isAway(std::size_t cadre) const { return m_away[cadre] != 0; }

    /// Of all pairs, those with somebody away included.
    [[nodiscard]] const PairRates& pairs() const { return m_pairs; }

    /// Of those who are there; nothing for fewer than two.
    [[nodiscard]] std::optional<Pair> bestPair() const;

    /// The best replacement of one of both by somebody who is there, also where it is no gain;
    /// nothing when there is nobody.
    [[nodiscard]] std::optional<Swap> bestSwap(const Pair& onDuty) const;

    /// The training of one of both that raises the rate of their pair most; nothing without lines.
    [[nodiscard]] std::optional<TrainingGain> bestTraining(const Pair& onDuty) const;

    /// The training of somebody who is there that raises the mean rate of all their pairs most.
    [[nodiscard]] std::optional<TrainingGain> bestTraining() const;

  private:
    Team m_team;
    std::vector<double> m_trained;
    PairRates m_pairs;
    std::vector<unsigned char> m_away;
    double m_phoneHelp = 0;
    /// What the training of a cadre adds to the coverage of each line beside a partner,
    /// [(cadre * cadres + partner) * lines + line].
    std::vector<double> m_gains;

    [[nodiscard]] std::size_t gainOf(std::size_t cadre, std::size_t partner) const {
        return (cadre * m_team.cadres + partner) * m_team.requests.lines();
    }

    void renewPairs();
    void renewGain(std::size_t trainee, std::size_t beside, std::size_t line);
    void offer(std::size_t cadre,
               std::span<const double> lineGains,
               std::optional<TrainingGain>& best) const;
};

}  // namespace qgt::coverage
