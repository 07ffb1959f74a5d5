#include "tests/conform/ata_input.h"

#include "engine/exam/item_information.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using nlohmann::json;
using Words = std::vector<std::string>;

std::vector<Words> rowsOf(std::istream& file) {
    std::vector<Words> rows;
    std::string line;
    while (std::getline(file, line)) {
        line.erase(std::remove(line.begin(), line.end(), '\r'), line.end());
        Words words;
        std::istringstream cells(line);
        std::string cell;
        while (std::getline(cells, cell, ',')) {
            words.push_back(cell);
        }
        if (!words.empty()) {
            rows.push_back(std::move(words));
        }
    }
    return rows;
}

std::optional<double> numberIn(const std::string& text) {
    char* end = nullptr;
    const double number = std::strtod(text.c_str(), &end);
    const bool whole = !text.empty() && end == text.c_str() + text.size();
    return whole && std::isfinite(number) ? std::optional<double>(number) : std::nullopt;
}

/// "info_m1" stands for -1, "info_0" for 0, "info_p0.5" for 0.5.
std::optional<double> pointOf(const std::string& column) {
    const std::string prefix = "info_";
    if (column.rfind(prefix, 0) != 0) {
        return std::nullopt;
    }
    std::string text = column.substr(prefix.size());
    const bool negative = !text.empty() && text.front() == 'm';
    if (negative || (!text.empty() && text.front() == 'p')) {
        text.erase(0, 1);
    }
    const auto number = numberIn(text);
    return number && negative ? std::optional<double>(-*number) : number;
}

/// The pool's table, and where the information at each point of the blueprint stands in it.
class PoolTable {
  public:
    PoolTable(std::vector<Words> rows, std::vector<double> thetas)
        : m_rows(std::move(rows)), m_thetas(std::move(thetas)) {
        for (std::size_t k = 0; k < m_rows.front().size(); ++k) {
            m_columns[m_rows.front()[k]] = k;
        }
        for (const double theta : m_thetas) {
            const auto at = std::find_if(m_columns.begin(), m_columns.end(), [theta](auto& column) {
                const auto point = pointOf(column.first);
                return point && std::abs(*point - theta) < 1e-9;
            });
            m_information.push_back(at == m_columns.end() ? std::string() : at->first);
        }
    }

    [[nodiscard]] bool has(const std::string& column) const { return m_columns.contains(column); }

    /// Columns that a blueprint can set quotas for.
    [[nodiscard]] Words cellColumns() const {
        static const std::set<std::string> kNoCells{"item", "seconds", "a", "b", "c"};
        Words names;
        for (const auto& [name, at] : m_columns) {
            if (!kNoCells.contains(name) && name.rfind("info_", 0) != 0) {
                names.push_back(name);
            }
        }
        return names;
    }

    Result<std::vector<exam::AssemblyItem>> items() {
        std::vector<exam::AssemblyItem> pool;
        for (m_row = 1; m_row < m_rows.size(); ++m_row) {
            if (m_rows[m_row].size() != m_columns.size()) {
                return failure("row " + std::to_string(m_row + 1) + " has other columns");
            }
            pool.push_back(itemHere());
            if (m_unfit) {
                return failure("row " + std::to_string(m_row + 1) + ": a number is missing");
            }
        }
        return pool;
    }

  private:
    double number(const std::string& column) {
        const auto at = m_columns.find(column);
        const auto value =
            at == m_columns.end() ? std::nullopt : numberIn(m_rows[m_row][at->second]);
        m_unfit = m_unfit || !value;
        return value.value_or(0);
    }

    exam::AssemblyItem itemHere() {
        exam::AssemblyItem item;
        item.id = ItemId(m_rows[m_row][m_columns.at("item")]);
        for (const std::string& column : cellColumns()) {
            item.cells.push_back(column + ":" + m_rows[m_row][m_columns.at(column)]);
        }
        item.seconds = has("seconds") ? number("seconds") : 0;
        for (std::size_t t = 0; t < m_thetas.size(); ++t) {
            item.information.push_back(
                m_information[t].empty()
                    ? exam::informationAt({number("a"), number("b"), number("c")}, m_thetas[t])
                    : number(m_information[t]));
        }
        return item;
    }

    std::vector<Words> m_rows;
    std::vector<double> m_thetas;
    std::map<std::string, std::size_t> m_columns;
    Words m_information;
    std::size_t m_row = 0;
    bool m_unfit = false;
};

/// {"min": 4, "max": 6, "lines": 12}: the same for each number below the count.
void addAlike(const std::string& column, const json& of, exam::AssemblyBlueprint& blueprint) {
    int count = 0;
    for (const auto& [name, value] : of.items()) {
        count = name == "min" || name == "max" ? count : value.get<int>();
    }
    for (int k = 0; k < count; ++k) {
        blueprint.quotas.push_back({column + ":" + std::to_string(k),
                                    of.value("min", 0),
                                    of.value("max", blueprint.length)});
    }
}

void addEach(const std::string& column, const json& of, exam::AssemblyBlueprint& blueprint) {
    for (std::size_t k = 0; k < of.size(); ++k) {
        blueprint.quotas.push_back(
            {column + ":" + std::to_string(k), of[k].at(0).get<int>(), of[k].at(1).get<int>()});
    }
}

exam::AssemblyBlueprint blueprintOf(const json& from, const Words& cellColumns) {
    exam::AssemblyBlueprint blueprint;
    blueprint.length = from.at("form_length").get<int>();
    for (const std::string& column : cellColumns) {
        const json of = from.value(column, json::array());
        if (of.is_object()) {
            addAlike(column, of, blueprint);
        } else if (of.is_array()) {
            addEach(column, of, blueprint);
        }
    }
    if (from.contains("seconds")) {
        blueprint.leastSeconds = from["seconds"].at(0).get<double>();
        blueprint.mostSeconds = from["seconds"].at(1).get<double>();
    }
    const std::size_t points = from.value("theta", std::vector<double>()).size();
    blueprint.shape = from.value("R", std::vector<double>(points, 1.0));
    return blueprint;
}

std::vector<std::vector<ItemId>> groupsIn(const std::vector<Words>& rows) {
    std::vector<std::vector<ItemId>> groups;
    for (const Words& row : rows) {
        groups.emplace_back();
        for (const std::string& id : row) {
            groups.back().emplace_back(id);
        }
    }
    return groups;
}

}  // namespace

Result<AtaInput> readAtaInput(const std::string& poolFile,
                              const std::string& enemiesFile,
                              const std::string& blueprintFile) {
    std::ifstream poolText(poolFile);
    std::ifstream enemiesText(enemiesFile);
    std::ifstream blueprintText(blueprintFile);
    for (const auto& [text, name] : {std::pair<std::istream*, std::string>{&poolText, poolFile},
                                     {&enemiesText, enemiesFile},
                                     {&blueprintText, blueprintFile}}) {
        if (!*text) {
            return failure("cannot read " + name);
        }
    }
    try {
        const json from = json::parse(blueprintText);
        const auto thetas = from.value("theta", std::vector<double>());
        std::vector<Words> rows = rowsOf(poolText);
        if (rows.empty()) {
            return failure(poolFile + " has no head");
        }
        PoolTable table(std::move(rows), thetas);
        if (!table.has("item")) {
            return failure(poolFile + " has no column \"item\"");
        }
        AtaInput input;
        auto pool = table.items();
        if (!pool) {
            return failure(poolFile + ": " + pool.error().code);
        }
        input.pool = std::move(*pool);
        input.blueprint = blueprintOf(from, table.cellColumns());
        if (input.blueprint.shape.size() != thetas.size()) {
            return failure(blueprintFile + ": theta and R have other lengths");
        }
        input.blueprint.enemies = groupsIn(rowsOf(enemiesText));
        return input;
    } catch (const json::exception& problem) {
        return failure(blueprintFile + ": " + problem.what());
    }
}

}  // namespace qgt::conform
