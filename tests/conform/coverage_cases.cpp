#include "tests/conform/conform.h"
#include "tests/conform/coverage_kind.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <fstream>
#include <ostream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

/// nu has no bound above and is given to seven places.
constexpr double kRelativeOfEvidence = 1e-3;

bool isNear(const json& expected, const json& found, double tolerance, double relative) {
    if (!expected.is_number() || !found.is_number()) {
        return expected == found;
    }
    if (expected.is_number_integer()) {
        return found.is_number_integer() && expected == found;
    }
    const auto value = expected.get<double>();
    return std::abs(value - found.get<double>()) <= tolerance + relative * std::abs(value);
}

/// Lists and objects value by value; an object may say more than is expected.
bool agrees(const json& expected, const json& found, double tolerance, double relative = 0.0) {
    if (expected.is_array()) {
        return found.is_array() && std::equal(expected.begin(),
                                              expected.end(),
                                              found.begin(),
                                              found.end(),
                                              [&](const json& a, const json& b) {
                                                  return agrees(a, b, tolerance, relative);
                                              });
    }
    if (expected.is_object()) {
        return std::all_of(
            expected.items().begin(), expected.items().end(), [&](const auto& entry) {
                return found.contains(entry.key()) &&
                       agrees(entry.value(), found.at(entry.key()), tolerance, relative);
            });
    }
    return isNear(expected, found, tolerance, relative);
}

/// Says on `err` which keys are off; true when none is.
bool agreesWithCase(const CoverageKind& kind,
                    const json& row,
                    const ordered_json& answer,
                    std::ostream& err) {
    const json expected = row.value("expect", json::object());
    const double tolerance = row.value("tol", 0.0);
    const json found = answer;
    bool good = true;
    for (const std::string& key : kind.compared) {
        const double relative = key == "nu" ? kRelativeOfEvidence : 0.0;
        if (expected.contains(key) &&
            (!found.contains(key) ||
             !agrees(expected.at(key), found.at(key), tolerance, relative))) {
            err << row.at("id").get<std::string>() << ": " << key << " is off\n";
            good = false;
        }
    }
    return good;
}

/// True when the case is within tolerance. Throws when it is no case of a known kind.
bool answerCase(const json& row, std::ostream& out, std::ostream& err) {
    const auto name = row.at("kind").get<std::string>();
    const auto& kinds = coverageKinds();
    const auto kind = std::find_if(
        kinds.begin(), kinds.end(), [&name](const CoverageKind& k) { return k.name == name; });
    if (kind == kinds.end()) {
        throw std::invalid_argument("no kind of case is called " + name);
    }
    const ordered_json answer = kind->answer(row.at("given"));
    out << ordered_json{{"id", row.at("id")}, {"answer", answer}}.dump() << "\n";
    return agreesWithCase(*kind, row, answer, err);
}

}  // namespace

int runCoverage(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    if (words.size() != 1) {
        err << "usage: qgt_conform coverage CASES.jsonl\n";
        return kUsage;
    }
    std::ifstream file(words[0]);
    if (!file) {
        err << "cannot read " << words[0] << "\n";
        return kUsage;
    }
    int rows = 0;
    int wrong = 0;
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        if (line.empty()) {
            continue;
        }
        try {
            wrong += answerCase(json::parse(line), out, err) ? 0 : 1;
            ++rows;
        } catch (const std::exception& problem) {
            err << words[0] << ":" << number << ": " << problem.what() << "\n";
            return kUsage;
        }
    }
    return wrong == 0 && rows > 0 ? kAllWithin : kOutOfTolerance;
}

}  // namespace qgt::conform
