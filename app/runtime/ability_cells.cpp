#include "app/runtime/ability_cells.h"

#include <exception>

#include <nlohmann/json.hpp>

namespace qgt::app {

namespace {

using nlohmann::json;

json cellJson(const ability::Cell& cell) {
    return {cell.state.mean,
            cell.state.variance,
            cell.day,
            cell.answers,
            cell.lastDay ? json(*cell.lastDay) : json(),
            cell.held ? json(static_cast<int>(*cell.held)) : json()};
}

ability::Cell cellOf(const json& row) {
    ability::Cell cell;
    cell.state = {row.at(0).get<double>(), row.at(1).get<double>()};
    cell.day = row.at(2).get<std::int32_t>();
    cell.answers = row.at(3).get<double>();
    if (!row.at(4).is_null()) {
        cell.lastDay = row.at(4).get<std::int32_t>();
    }
    if (!row.at(5).is_null()) {
        cell.held = static_cast<ability::Level>(row.at(5).get<int>());
    }
    return cell;
}

}  // namespace

std::string encodeCells(const std::string& stamp, const std::vector<ability::Cell>& cells) {
    json rows = json::array();
    for (const ability::Cell& cell : cells) {
        rows.push_back(cellJson(cell));
    }
    return json{{"stamp", stamp}, {"cells", rows}}.dump();
}

std::optional<std::vector<ability::Cell>> decodeCells(std::string_view entry,
                                                      const std::string& stamp) {
    const json body = json::parse(entry, nullptr, false);
    if (!body.is_object() || body.value("stamp", json()) != stamp) {
        return std::nullopt;
    }
    try {
        std::vector<ability::Cell> cells;
        for (const json& row : body.at("cells")) {
            cells.push_back(cellOf(row));
        }
        return cells;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

}  // namespace qgt::app
