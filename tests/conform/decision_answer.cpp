#include "tests/conform/decision_answer.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <istream>
#include <sstream>

namespace qgt::conform {

namespace {

using psychometrics::Classification;
using psychometrics::Consistency;
using psychometrics::TrueScoreModel;
using Values = std::map<std::string, double>;

constexpr double kHundred = 100.0;

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::optional<double> wordAsNumber(const std::string& word) {
    char* end = nullptr;
    const double number = std::strtod(word.c_str(), &end);
    const bool whole = !word.empty() && *end == '\0' && std::isfinite(number);
    return whole ? std::optional(number) : std::nullopt;
}

void put(Values& values, const std::string& name, std::optional<double> value) {
    if (value) {
        values[name] = *value;
    }
}

/// "Positive" is who stays below the cut, as betafunctions has it.
void addAccuracy(Values& values, const std::string& model, const Classification& found) {
    const double failing = found.rightlyFailed + found.wronglyPassed;
    const double passing = found.rightlyPassed + found.wronglyFailed;
    values[model + ".true.positive"] = found.rightlyFailed;
    values[model + ".true.negative"] = found.rightlyPassed;
    values[model + ".true.total"] = found.accuracy();
    values[model + ".false.positive"] = found.wronglyFailed;
    values[model + ".false.negative"] = found.wronglyPassed;
    values[model + ".false.total"] = 1.0 - found.accuracy();
    values[model + ".total.positive"] = found.rightlyFailed + found.wronglyFailed;
    values[model + ".total.negative"] = found.rightlyPassed + found.wronglyPassed;
    values[model + ".total.total"] = 1.0;
    const std::string head = model + ".classification.accuracy.";
    values[head + "accuracy"] = found.accuracy();
    const double sensitivity = failing > 0.0 ? found.rightlyFailed / failing : NAN;
    const double specificity = passing > 0.0 ? found.rightlyPassed / passing : NAN;
    values[head + "sensitivity"] = sensitivity;
    values[head + "specificity"] = specificity;
    values[head + "youden.j"] = sensitivity + specificity - 1.0;
    values[head + "ppv"] = found.rightlyFailed / (found.rightlyFailed + found.wronglyFailed);
    values[head + "npv"] = found.rightlyPassed / (found.rightlyPassed + found.wronglyPassed);
}

void addConsistency(Values& values, const std::string& model, const Consistency& found) {
    const double apart = (1.0 - found.agreement) / 2.0;
    const double bothPass = found.passing - apart;
    values[model + ".i.i"] = found.agreement - bothPass;
    values[model + ".i.j"] = apart;
    values[model + ".j.i"] = apart;
    values[model + ".j.j"] = bothPass;
    const std::string head = model + ".classification.consistency.";
    values[head + "p"] = found.agreement;
    values[head + "p_c"] = found.byChance;
    values[head + "p_c_pos"] = (1.0 - found.passing) * (1.0 - found.passing);
    values[head + "p_c_neg"] = found.passing * found.passing;
    put(values, head + "kappa", found.kappa());
}

void addModel(Values& values,
              const std::string& model,
              const std::optional<Classification>& found) {
    if (!found) {
        return;
    }
    const std::string head = model + ".parameters.";
    values[head + "alpha"] = found->trueScores.alpha;
    values[head + "beta"] = found->trueScores.beta;
    values[head + "l"] = found->trueScores.lower;
    values[head + "u"] = found->trueScores.upper;
    values[head + "etl"] = found->effectiveLength;
    values[head + "etl_rounded"] = std::round(found->effectiveLength);
    addAccuracy(values, model, *found);
    addConsistency(values, model, found->consistency);
}

/// Reads one line after the other of what R printed.
class ExpectedReader {
  public:
    void take(const std::string& text, int line) {
        m_line = line;
        std::istringstream words(text);
        std::vector<std::string> row;
        for (std::string word; words >> word;) {
            row.push_back(word);
        }
        if (row.empty()) {
            return;
        }
        if (row[0] == "LL.CA") {
            m_model = row.back();
        } else if (row[0][0] == '$') {
            m_path = lower(row[0].substr(1));
            std::ranges::replace(m_path, '$', '.');
        } else if (row[0] == "Huynh" || row[0] == "Subkoviak") {
            takeSentence(lower(row[0]) + ".", row);
        } else if (row[0] == "[1]" && row.size() == 2) {
            add(m_model + "." + m_path, wordAsNumber(row[1]));
        } else if (!takeTable(row)) {
            takeHead(text);
        }
    }

    [[nodiscard]] std::vector<ExpectedValue> values() && { return std::move(m_values); }

  private:
    void add(const std::string& name, std::optional<double> value) {
        if (value && name.find("modelfit") == std::string::npos) {
            m_values.push_back({name, *value, m_line});
        }
    }

    /// "True 0.16 0.74 0.90" and "i 0.15 0.06".
    bool takeTable(const std::vector<std::string>& row) {
        const std::string first = lower(row[0]);
        const bool accuracy = first == "true" || first == "false" || first == "total";
        const std::vector<std::string> columns =
            accuracy ? std::vector<std::string>{"positive", "negative", "total"}
                     : std::vector<std::string>{"i", "j"};
        if ((!accuracy && first != "i" && first != "j") || row.size() != columns.size() + 1) {
            return false;
        }
        for (std::size_t k = 0; k < columns.size(); ++k) {
            add(m_model + "." + first + "." + columns[k], wordAsNumber(row[k + 1]));
        }
        return true;
    }

    /// "Huynh P0 0.87 kappa 0.63 pass rate 0.79": each number by the word before it.
    void takeSentence(const std::string& head, const std::vector<std::string>& row) {
        for (std::size_t k = 1; k < row.size(); ++k) {
            if (!wordAsNumber(row[k - 1])) {
                add(head + lower(row[k - 1]), wordAsNumber(row[k]));
            }
        }
    }

    /// "K=60 N= 180 mean 42.2 var(n-1) 72.6 KR21(var n-1) 0.84".
    void takeHead(const std::string& text) {
        for (const auto& [name, word] : {std::pair<std::string, std::string>{"kr21", "KR21"},
                                         {"mean", "mean "},
                                         {"var", " var(n-1) "}}) {
            const std::size_t at = text.find(word);
            if (at == std::string::npos) {
                continue;
            }
            std::istringstream rest(text.substr(at));
            for (std::string part; rest >> part;) {
                if (const auto number = wordAsNumber(part)) {
                    add(name, number);
                    break;
                }
            }
        }
    }

    std::string m_model = "4P";
    std::string m_path;
    int m_line = 0;
    std::vector<ExpectedValue> m_values;
};

}  // namespace

DecisionAnswer decisionAnswer(const DecisionInput& input) {
    const psychometrics::GroupScores& scores = input.scores;
    const auto people = static_cast<double>(scores.got.size());
    DecisionAnswer answer;
    for (const int got : scores.got) {
        answer.mean += got / kHundred / people;
    }
    answer.passing = static_cast<double>(std::ranges::count_if(
                         scores.got, [&](int got) { return got >= input.cut; })) /
                     people;
    if (scores.got.size() > 1) {
        double squares = 0.0;
        for (const int got : scores.got) {
            squares += (got / kHundred - answer.mean) * (got / kHundred - answer.mean);
        }
        answer.variance = squares / (people - 1.0);
    }
    answer.kr21 = psychometrics::kr21(scores);
    if (answer.kr21) {
        answer.fourParameters = psychometrics::livingstonLewis(scores, input.cut, *answer.kr21);
        answer.twoParameters = psychometrics::livingstonLewis(
            scores, input.cut, *answer.kr21, TrueScoreModel::TwoParameterBeta);
    }
    answer.huynh = psychometrics::huynh(scores, input.cut);
    answer.subkoviak = psychometrics::subkoviak(scores, input.cut);
    return answer;
}

Values namedValues(const DecisionInput& input, const DecisionAnswer& answer) {
    Values values{{"mean", answer.mean}};
    put(values, "var", answer.variance);
    put(values, "kr21", answer.kr21);
    addModel(values, "4P", answer.fourParameters);
    addModel(values, "2P", answer.twoParameters);
    if (answer.huynh) {
        // The shapes of the beta distribution of Huynh (1976).
        const double alpha = (1.0 / *answer.kr21 - 1.0) * answer.mean;
        values["huynh.alpha"] = alpha;
        values["huynh.beta"] = input.scores.tasks / *answer.kr21 - input.scores.tasks - alpha;
        values["huynh.p0"] = answer.huynh->agreement;
        values["huynh.rate"] = answer.huynh->passing;
        put(values, "huynh.kappa", answer.huynh->kappa());
    }
    if (answer.subkoviak) {
        values["subkoviak.p0"] = answer.subkoviak->agreement;
        put(values, "subkoviak.kappa", answer.subkoviak->kappa());
    }
    std::erase_if(values, [](const auto& named) { return !std::isfinite(named.second); });
    return values;
}

std::vector<ExpectedValue> expectedIn(std::istream& text) {
    ExpectedReader reader;
    int number = 0;
    for (std::string line; std::getline(text, line);) {
        reader.take(line, ++number);
    }
    return std::move(reader).values();
}

double toleranceOf(const std::string& name) {
    const bool livingstonLewis = name.rfind("4P.", 0) == 0 || name.rfind("2P.", 0) == 0;
    return livingstonLewis ? 1e-4 : 1e-6;
}

}  // namespace qgt::conform
