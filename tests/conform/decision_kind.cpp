#include "tests/conform/conform.h"
#include "tests/conform/decision_answer.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <optional>
#include <ostream>
#include <sstream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using nlohmann::ordered_json;

constexpr const char* kUsageLine =
    "usage: qgt_conform decision SCORES --items N --cut C [--expected FILE]\n";
constexpr int kMostItems = 10'000;
constexpr double kHundredths = 100.0;

struct DecisionAsked {
    std::string scores;
    std::string expected;
    std::optional<double> items;
    std::optional<double> cut;
};

std::optional<double> plainNumber(const std::string& word) {
    std::istringstream text(word);
    double number = 0;
    return text >> number && text.eof() ? std::optional(number) : std::nullopt;
}

std::optional<DecisionAsked> decisionAskedFor(const std::vector<std::string>& words) {
    DecisionAsked asked;
    for (std::size_t k = 0; k < words.size(); ++k) {
        const bool option = words[k].rfind("--", 0) == 0;
        if (option && k + 1 >= words.size()) {
            return std::nullopt;
        }
        if (words[k] == "--items") {
            asked.items = plainNumber(words[++k]);
        } else if (words[k] == "--cut") {
            asked.cut = plainNumber(words[++k]);
        } else if (words[k] == "--expected") {
            asked.expected = words[++k];
        } else if (option || !asked.scores.empty()) {
            return std::nullopt;
        } else {
            asked.scores = words[k];
        }
    }
    const bool whole = !asked.scores.empty() && asked.items && asked.cut;
    return whole ? std::optional(asked) : std::nullopt;
}

/// What is wrong with the question itself; empty when nothing is.
std::string unfitWords(const DecisionAsked& asked) {
    const double items = *asked.items;
    if (!(items >= 1 && items <= kMostItems) || items != std::floor(items)) {
        return "--items is a whole number from 1 to " + std::to_string(kMostItems);
    }
    if (!(*asked.cut >= 0 && *asked.cut <= items)) {
        return "--cut lies between 0 and the number of items";
    }
    return {};
}

/// Scores apart by white space or commas. The words of what is wrong, or nothing.
std::string readScores(const DecisionAsked& asked, DecisionInput& input) {
    std::ifstream file(asked.scores);
    if (!file) {
        return "cannot read " + asked.scores;
    }
    std::string line;
    for (int number = 1; std::getline(file, line); ++number) {
        std::ranges::replace(line, ',', ' ');
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            const auto score = plainNumber(word);
            if (!score || !(*score >= 0 && *score <= *asked.items)) {
                return asked.scores + ":" + std::to_string(number) + ": \"" + word +
                       "\" is no score between 0 and the number of items";
            }
            input.scores.got.push_back(static_cast<int>(std::lround(*score * kHundredths)));
        }
    }
    return input.scores.got.empty() ? asked.scores + " has no scores" : std::string();
}

/// Why something is missing from the answer; empty when nothing is.
std::string missingWords(const DecisionInput& input, const DecisionAnswer& answer) {
    const std::vector<int>& got = input.scores.got;
    if (got.size() < 2) {
        return "one score has no spread: nothing can be said of reliability or decisions";
    }
    if (std::ranges::min(got) == std::ranges::max(got)) {
        return "all scores are the same: nothing can be said of reliability or decisions";
    }
    if (!answer.kr21) {
        return "a paper of one item has no KR-21: nothing can be said of decisions by it";
    }
    if (!answer.huynh) {
        return "KR-21 is not above 0 (the scores differ no more than chance makes them): Huynh and "
               "Subkoviak say nothing, Livingston and Lewis see one true score for all";
    }
    return {};
}

const char* modelName(psychometrics::TrueScoreModel model) {
    switch (model) {
        case psychometrics::TrueScoreModel::FourParameterBeta:
            return "4P";
        case psychometrics::TrueScoreModel::TwoParameterBeta:
            return "2P";
        case psychometrics::TrueScoreModel::OnePoint:
            break;
    }
    return "point";
}

ordered_json jsonOf(const DecisionInput& input, const DecisionAnswer& answer) {
    ordered_json told{{"kind", "decision"},
                      {"n", input.scores.got.size()},
                      {"items", input.scores.tasks},
                      {"cut", input.cut / kHundredths},
                      {"passed", answer.passing},
                      {"model", nullptr}};
    if (answer.fourParameters) {
        told["model"] = modelName(answer.fourParameters->trueScores.model);
    }
    told["kr21"] = nullptr;
    for (const auto& [name, value] : namedValues(input, answer)) {
        told[name] = value;
    }
    return told;
}

/// Each value that is off, on `err`; how many they are.
int rowsOff(const std::vector<ExpectedValue>& expected,
            const std::map<std::string, double>& found,
            const std::string& file,
            std::ostream& err) {
    int off = 0;
    for (const ExpectedValue& row : expected) {
        const auto at = found.find(row.name);
        if (at == found.end() || std::abs(at->second - row.value) > toleranceOf(row.name)) {
            ++off;
            err << file << ":" << row.line << ": " << row.name << " is expected to be " << row.value
                << ", is ";
            (at == found.end() ? err << "missing" : err << at->second) << "\n";
        }
    }
    return off;
}

}  // namespace

int runDecision(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    const auto asked = decisionAskedFor(words);
    if (!asked) {
        err << kUsageLine;
        return kUsage;
    }
    DecisionInput input;
    std::string wrong = unfitWords(*asked);
    wrong = wrong.empty() ? readScores(*asked, input) : wrong;
    std::vector<ExpectedValue> expected;
    if (wrong.empty() && !asked->expected.empty()) {
        std::ifstream file(asked->expected);
        expected = expectedIn(file);
        wrong = expected.empty() ? asked->expected + " has no expected values" : wrong;
    }
    if (!wrong.empty()) {
        err << wrong << "\n";
        return kUsage;
    }
    input.scores.tasks = static_cast<int>(*asked->items);
    input.scores.most = static_cast<int>(*asked->items * kHundredths);
    input.cut = static_cast<int>(std::lround(*asked->cut * kHundredths));
    const DecisionAnswer answer = decisionAnswer(input);
    ordered_json told = jsonOf(input, answer);
    const std::string missing = missingWords(input, answer);
    if (!missing.empty()) {
        told["note"] = missing;
        err << missing << "\n";
    }
    int off = 0;
    if (!expected.empty()) {
        err.precision(10);
        off = rowsOff(expected, namedValues(input, answer), asked->expected, err);
        told["rows"] = expected.size();
        told["wrong"] = off;
    }
    out << told.dump() << "\n";
    return off == 0 && answer.kr21 ? kAllWithin : kOutOfTolerance;
}

}  // namespace qgt::conform
