#include "tests/conform/coverage_input.h"

#include <stdexcept>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::conform {

coverage::Team teamOf(const nlohmann::json& given) {
    coverage::Team team;
    for (const auto& shares : given.at("omega")) {
        team.requests.addLine(shares.get<std::vector<double>>());
    }
    team.lineShare = given.at("w").get<std::vector<double>>();
    team.cadres = given.at("P").size();
    for (const auto& cadre : given.at("P")) {
        for (const auto& cell : cadre) {
            const auto chances = cell.get<std::vector<double>>();
            team.settles.insert(team.settles.end(), chances.begin(), chances.end());
        }
    }
    if (const auto fit = coverage::checkTeam(team); !fit) {
        throw std::invalid_argument("no fit team: " + fit.error().args.front().second);
    }
    return team;
}

}  // namespace qgt::conform
