#include "engine/coverage/team.h"

#include <algorithm>

namespace qgt::coverage {

namespace {

bool allChances(const std::vector<double>& values) {
    // A number that is none fails both comparisons.
    return std::all_of(values.begin(), values.end(), [](double v) { return v >= 0 && v <= 1; });
}

Status unfitTeam(const char* what) {
    return failure("coverage.unfit-team", {{"what", what}});
}

bool fits(const RequestTypes& requests) {
    return !requests.firstType.empty() && requests.firstType.front() == 0 &&
           requests.firstType.back() == requests.share.size() &&
           std::is_sorted(requests.firstType.begin(), requests.firstType.end());
}

}  // namespace

void RequestTypes::addLine(std::span<const double> shares) {
    share.insert(share.end(), shares.begin(), shares.end());
    firstType.push_back(share.size());
}

std::span<const double> Team::cell(std::size_t cadre, std::size_t line) const {
    const std::size_t first = requests.firstType[line];
    return of(cadre).subspan(first, requests.firstType[line + 1] - first);
}

std::span<double> Team::cell(std::size_t cadre, std::size_t line) {
    const std::size_t first = requests.firstType[line];
    return std::span(settles).subspan(cadre * requests.types() + first,
                                      requests.firstType[line + 1] - first);
}

Team inOneLine(const Team& team, std::size_t line) {
    Team one;
    one.cadres = team.cadres;
    one.lineShare = {1.0};
    const std::size_t first = team.requests.firstType[line];
    one.requests.addLine(
        std::span(team.requests.share).subspan(first, team.requests.firstType[line + 1] - first));
    for (std::size_t cadre = 0; cadre < team.cadres; ++cadre) {
        const std::span<const double> cell = team.cell(cadre, line);
        one.settles.insert(one.settles.end(), cell.begin(), cell.end());
    }
    return one;
}

Status checkTeam(const Team& team) {
    if (team.cadres > kMostCadres) {
        return unfitTeam("cadres");
    }
    if (!fits(team.requests) || !allChances(team.requests.share)) {
        return unfitTeam("types");
    }
    if (team.lineShare.size() != team.requests.lines() || !allChances(team.lineShare)) {
        return unfitTeam("lines");
    }
    if (team.settles.size() != team.cadres * team.requests.types() || !allChances(team.settles)) {
        return unfitTeam("chances");
    }
    return ok();
}

}  // namespace qgt::coverage
