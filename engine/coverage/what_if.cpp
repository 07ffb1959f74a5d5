#include "engine/coverage/what_if.h"

#include <algorithm>
#include <utility>

namespace qgt::coverage {

WhatIf::WhatIf(Team team, std::vector<double> trained)
    : m_team(std::move(team)),
      m_trained(std::move(trained)),
      m_pairs(m_team),
      m_away(m_team.cadres, 0),
      m_gains(m_team.cadres * m_team.cadres * m_team.requests.lines()) {
    for (const Pair& pair : m_pairs.pairs()) {
        for (std::size_t line = 0; line < m_team.requests.lines(); ++line) {
            renewGain(pair.first, pair.second, line);
            renewGain(pair.second, pair.first, line);
        }
    }
}

void WhatIf::setAway(std::size_t cadre, bool away) {
    m_away[cadre] = away ? 1 : 0;
    if (m_phoneHelp > 0) {
        renewPairs();  // who is away cannot be asked
    }
}

void WhatIf::reachByPhone(double help) {
    if (help != m_phoneHelp) {
        m_phoneHelp = help;
        renewPairs();
    }
}

PhoneHelp WhatIf::phone() const {
    PhoneHelp phone{m_phoneHelp, {}};
    for (std::size_t cadre = 0; cadre < m_team.cadres && m_phoneHelp > 0; ++cadre) {
        if (!isAway(cadre)) {
            phone.reachable.push_back(cadre);
        }
    }
    return phone;
}

void WhatIf::renewPairs() {
    m_pairs = m_phoneHelp > 0 ? PairRates(m_team, phone()) : PairRates(m_team);
}

void WhatIf::setCell(std::size_t cadre,
                     std::size_t line,
                     std::span<const double> settles,
                     std::span<const double> trained) {
    std::copy(settles.begin(), settles.end(), m_team.cell(cadre, line).begin());
    const std::size_t first = cadre * m_team.requests.types() + m_team.requests.firstType[line];
    std::copy(trained.begin(), trained.end(), std::span(m_trained).subspan(first).begin());
    if (m_phoneHelp > 0) {
        renewPairs();
    } else {
        m_pairs.renew(m_team, cadre, line);
    }
    for (std::size_t other = 0; other < m_team.cadres; ++other) {
        if (other != cadre) {
            renewGain(cadre, other, line);
            renewGain(other, cadre, line);
        }
    }
}

void WhatIf::weigh(std::span<const double> lineShare) {
    m_team.lineShare.assign(lineShare.begin(), lineShare.end());
    m_pairs.weigh(lineShare);
}

std::optional<Pair> WhatIf::bestPair() const {
    std::optional<std::size_t> best;
    for (std::size_t k = 0; k < m_pairs.size(); ++k) {
        const Pair& pair = m_pairs.pairs()[k];
        const bool isThere = !isAway(pair.first) && !isAway(pair.second);
        if (isThere && (!best || m_pairs.rate(k) > m_pairs.rate(*best) + kSameRate)) {
            best = k;
        }
    }
    return best ? std::optional(m_pairs.pairs()[*best]) : std::nullopt;
}

std::optional<Swap> WhatIf::bestSwap(const Pair& onDuty) const {
    std::optional<Swap> best;
    const auto consider = [&](std::size_t out, std::size_t stays, std::size_t in) {
        const double rate = m_pairs.rate(m_pairs.numberOf(stays, in));
        if (!best || rate > best->rate + kSameRate) {
            best = Swap{out, in, rate};
        }
    };
    for (std::size_t in = 0; in < m_team.cadres; ++in) {
        if (!onDuty.has(in) && !isAway(in)) {
            consider(onDuty.first, onDuty.second, in);
            consider(onDuty.second, onDuty.first, in);
        }
    }
    return best;
}

std::optional<TrainingGain> WhatIf::bestTraining(const Pair& onDuty) const {
    std::optional<TrainingGain> best;
    const std::size_t lines = m_team.requests.lines();
    const std::span<const double> gains(m_gains);
    offer(onDuty.first, gains.subspan(gainOf(onDuty.first, onDuty.second), lines), best);
    offer(onDuty.second, gains.subspan(gainOf(onDuty.second, onDuty.first), lines), best);
    return best;
}

std::optional<TrainingGain> WhatIf::bestTraining() const {
    std::optional<TrainingGain> best;
    const auto there = static_cast<std::size_t>(std::count(m_away.begin(), m_away.end(), 0));
    if (there < 2) {
        return best;
    }
    const double perPair = 2.0 / static_cast<double>(there * (there - 1));
    std::vector<double> lineGains(m_team.requests.lines());
    for (std::size_t cadre = 0; cadre < m_team.cadres; ++cadre) {
        if (isAway(cadre)) {
            continue;
        }
        std::fill(lineGains.begin(), lineGains.end(), 0.0);
        for (std::size_t partner = 0; partner < m_team.cadres; ++partner) {
            const double* gains = m_gains.data() + gainOf(cadre, partner);
            const double share = partner == cadre || isAway(partner) ? 0.0 : perPair;
            for (std::size_t line = 0; line < lineGains.size(); ++line) {
                lineGains[line] += share * gains[line];
            }
        }
        offer(cadre, lineGains, best);
    }
    return best;
}

void WhatIf::renewGain(std::size_t trainee, std::size_t beside, std::size_t line) {
    const RequestTypes& requests = m_team.requests;
    const std::size_t types = requests.types();
    double sum = 0;
    for (std::size_t type = requests.firstType[line]; type < requests.firstType[line + 1]; ++type) {
        const std::size_t own = trainee * types + type;
        sum += requests.share[type] * (m_trained[own] - m_team.settles[own]) *
               (1 - m_team.settles[beside * types + type]);
    }
    m_gains[gainOf(trainee, beside) + line] = sum;
}

void WhatIf::offer(std::size_t cadre,
                   std::span<const double> lineGains,
                   std::optional<TrainingGain>& best) const {
    for (std::size_t line = 0; line < lineGains.size(); ++line) {
        const double gain = m_team.lineShare[line] * lineGains[line];
        if (!best || gain > best->gain + kSameRate) {
            best = TrainingGain{cadre, line, gain};
        }
    }
}

}  // namespace qgt::coverage
