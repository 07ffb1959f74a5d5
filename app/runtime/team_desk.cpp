#include "app/runtime/team_desk.h"

#include "engine/coverage/line_coverage.h"
#include "engine/coverage/training.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace qgt::app {

namespace {

using coverage::Pair;
using coverage::TeamAbility;
using coverage::WhatIf;

/// Everybody with nothing but the lower fifth of what is believed of them: a team whose abilities
/// are known.
TeamAbility atLowerFifth(TeamAbility team) {
    constexpr double kKnown = 1e-12;
    for (ability::AbilityState& state : team.states) {
        state = {state.mean + coverage::kCautious * std::sqrt(state.variance), kKnown};
    }
    return team;
}

WhatIf expectedWhatIf(const TeamAbility& ability) {
    return {coverage::expectedTeam(ability), coverage::trainedChances(ability, kShortHours)};
}

WhatIf cautiousWhatIf(const TeamAbility& ability) {
    return {coverage::teamAt(ability),
            coverage::trainedChances(atLowerFifth(ability), kShortHours)};
}

std::array<std::size_t, 2> crewOf(const Pair& pair) {
    return {pair.first, pair.second};
}

std::optional<std::size_t> costliest(const std::vector<double>& shares,
                                     const std::vector<double>& coverages) {
    std::optional<std::size_t> found;
    double most = 0.0;
    for (std::size_t line = 0; line < shares.size(); ++line) {
        const double cost = shares[line] * (1.0 - coverages[line]);
        if (cost > most) {
            most = cost;
            found = line;
        }
    }
    return found;
}

}  // namespace

TeamDesk::TeamDesk(coverage::TeamAbility ability, coverage::RequestMix mix)
    : m_ability(std::move(ability)),
      m_mix(std::move(mix)),
      m_spread(m_ability),
      m_expected(expectedWhatIf(m_ability)),
      m_low(cautiousWhatIf(m_ability)) {
    m_state.onDuty = bestPair().value_or(Pair{0, 1});
}

void TeamDesk::set(const DeskState& state) {
    m_state = state;
    for (WhatIf* const one : {&m_expected, &m_low}) {
        one->reachByPhone(state.phone ? kPhoneHelp : 0.0);
        for (std::size_t cadre = 0; cadre < m_ability.cadres; ++cadre) {
            const bool away = std::ranges::binary_search(state.away, cadre);
            if (one->isAway(cadre) != away) {
                one->setAway(cadre, away);
            }
        }
    }
}

DeskState TeamDesk::withAway(std::size_t cadre, bool away) const {
    DeskState next = m_state;
    const auto place = std::ranges::lower_bound(next.away, cadre);
    const bool isAway = place != next.away.end() && *place == cadre;
    if (away == isAway) {
        return next;
    }
    if (!away) {
        next.away.erase(place);
        return next;
    }
    next.away.insert(place, cadre);
    if (!next.onDuty.has(cadre)) {
        return next;
    }
    const std::size_t stays = next.onDuty.first == cadre ? next.onDuty.second : next.onDuty.first;
    const coverage::PairRates& pairs = reckoned().pairs();
    std::optional<std::size_t> best;
    for (std::size_t in = 0; in < m_ability.cadres; ++in) {
        const bool free = in != stays && !std::ranges::binary_search(next.away, in);
        if (free && (!best || pairs.rate(pairs.numberOf(stays, in)) >
                                  pairs.rate(pairs.numberOf(stays, *best)) + coverage::kSameRate)) {
            best = in;
        }
    }
    if (best) {
        next.onDuty = {stays, *best};
    }
    return next;
}

DeskState TeamDesk::withOnDuty(std::size_t cadre) const {
    DeskState next = m_state;
    std::erase(next.away, cadre);
    const std::size_t stays = next.onDuty.second == cadre ? next.onDuty.first : next.onDuty.second;
    next.onDuty = {stays, cadre};
    return next;
}

std::optional<Pair> TeamDesk::bestPair() const {
    return reckoned().bestPair();
}

DeskAnswer TeamDesk::answer() const {
    const WhatIf& whatIf = reckoned();
    const coverage::PairRates& pairs = whatIf.pairs();
    const std::vector<double>& shares = whatIf.team().lineShare;
    const std::size_t number = pairs.numberOf(m_state.onDuty.first, m_state.onDuty.second);
    const auto crew = crewOf(m_state.onDuty);
    DeskAnswer answer;
    answer.coverage.assign(pairs.coverage(number).begin(), pairs.coverage(number).end());
    const double rate = pairs.rate(number);
    answer.rate =
        m_state.cautious
            ? coverage::Interval{rate, rate, rate}
            : coverage::ninetyPercent(
                  rate, m_spread.rateVariance(crew, shares) + m_mix.rateVariance(answer.coverage));
    answer.gap = costliest(shares, answer.coverage);
    const auto swap = whatIf.bestSwap(m_state.onDuty);
    if (swap && swap->rate > rate + coverage::kSameRate) {
        const std::size_t stays =
            m_state.onDuty.first == swap->out ? m_state.onDuty.second : m_state.onDuty.first;
        const auto after = pairs.coverage(pairs.numberOf(stays, swap->in));
        answer.swap = swap;
        answer.swapCoverage.assign(after.begin(), after.end());
    }
    answer.training = training();
    return answer;
}

std::optional<DeskTraining> TeamDesk::training() const {
    const auto gain = reckoned().bestTraining(m_state.onDuty);
    if (!gain || gain->gain <= coverage::kSameRate) {
        return std::nullopt;
    }
    return DeskTraining{
        gain->cadre, gain->line, trainedRate(*gain, kShortHours), trainedRate(*gain, kLongHours)};
}

double TeamDesk::trainedRate(const coverage::TrainingGain& gain, double hours) const {
    const WhatIf& whatIf = reckoned();
    const coverage::TeamAbility ability = m_state.cautious ? atLowerFifth(m_ability) : m_ability;
    const coverage::TrainingPackage package =
        coverage::packageOf(ability, gain.cadre, gain.line, hours);
    coverage::Team team = coverage::inOneLine(whatIf.team(), gain.line);
    const auto crew = crewOf(m_state.onDuty);
    const auto covered = [&] {
        return coverage::lineCoverages(team, crew, whatIf.phone()).front();
    };
    const double before = covered();
    std::ranges::copy(package.settles, team.cell(gain.cadre, 0).begin());
    const double rate =
        whatIf.pairs().rate(whatIf.pairs().numberOf(m_state.onDuty.first, m_state.onDuty.second));
    return rate + whatIf.team().lineShare[gain.line] * (covered() - before);
}

}  // namespace qgt::app
