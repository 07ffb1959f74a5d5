#include "engine/coverage/line_coverage.h"

#include <algorithm>

namespace qgt::coverage {

namespace {

/// `background` gives each type's chance that nobody outside the crew settles it.
template <typename Background>
double coverageOf(const Team& team,
                  std::span<const std::size_t> crew,
                  std::size_t line,
                  const Background& background) {
    const RequestTypes& requests = team.requests;
    double sum = 0;
    for (std::size_t type = requests.firstType[line]; type < requests.firstType[line + 1]; ++type) {
        double missed = background(type);
        for (const std::size_t cadre : crew) {
            missed *= 1 - team.of(cadre)[type];
        }
        sum += requests.share[type] * (1 - missed);
    }
    return sum;
}

}  // namespace

double lineCoverage(const Team& team, std::span<const std::size_t> crew, std::size_t line) {
    return coverageOf(team, crew, line, [](std::size_t /*type*/) { return 1.0; });
}

std::vector<double> lineCoverages(const Team& team, std::span<const std::size_t> crew) {
    std::vector<double> coverages(team.requests.lines());
    for (std::size_t line = 0; line < coverages.size(); ++line) {
        coverages[line] = lineCoverage(team, crew, line);
    }
    return coverages;
}

std::vector<double> lineCoverages(const Team& team,
                                  std::span<const std::size_t> crew,
                                  const PhoneHelp& phone) {
    const auto unhelped = [&](std::size_t type) {
        double missed = 1;
        for (const std::size_t cadre : phone.reachable) {
            if (std::find(crew.begin(), crew.end(), cadre) == crew.end()) {
                missed *= 1 - phone.help * team.of(cadre)[type];
            }
        }
        return missed;
    };
    std::vector<double> coverages(team.requests.lines());
    for (std::size_t line = 0; line < coverages.size(); ++line) {
        coverages[line] = coverageOf(team, crew, line, unhelped);
    }
    return coverages;
}

double weighted(std::span<const double> lineShare, std::span<const double> coverage) {
    double sum = 0;
    for (std::size_t line = 0; line < lineShare.size(); ++line) {
        sum += lineShare[line] * coverage[line];
    }
    return sum;
}

double oneTripRate(const Team& team, std::span<const std::size_t> crew) {
    return weighted(team.lineShare, lineCoverages(team, crew));
}

double meanChance(const Team& team, std::size_t cadre, std::size_t line) {
    const std::span<const double> chances = team.cell(cadre, line);
    double sum = 0;
    for (std::size_t k = 0; k < chances.size(); ++k) {
        sum += team.requests.share[team.requests.firstType[line] + k] * chances[k];
    }
    return sum;
}

double naiveOneTripRate(const Team& team, std::span<const std::size_t> crew) {
    double sum = 0;
    for (std::size_t line = 0; line < team.requests.lines(); ++line) {
        double missed = 1;
        for (const std::size_t cadre : crew) {
            missed *= 1 - meanChance(team, cadre, line);
        }
        sum += team.lineShare[line] * (1 - missed);
    }
    return sum;
}

}  // namespace qgt::coverage
