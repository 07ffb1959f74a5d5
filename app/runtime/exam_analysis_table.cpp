#include "app/runtime/exam_analysis.h"
#include "engine/people/csv.h"

#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>

namespace qgt::app {

namespace {

using psychometrics::Estimate;
using psychometrics::ItemFigures;
using psychometrics::ItemFlag;
using psychometrics::OptionFigures;

using TableRow = std::vector<std::string>;

/// With a decimal point whatever the machine's language, so that programs read it.
std::string decimals(double value) {
    constexpr double kSteps = 1000.0;
    const long long steps = std::llround(value * kSteps);
    std::string digits = std::to_string(std::abs(steps));
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    digits.insert(digits.size() - 3, 1, '.');
    return steps < 0 ? "-" + digits : digits;
}

std::string decimals(const std::optional<double>& value) {
    return value ? decimals(*value) : std::string();
}

void addEstimate(TableRow& row, const std::optional<Estimate>& estimate) {
    if (estimate) {
        row.insert(row.end(),
                   {decimals(estimate->value), decimals(estimate->low), decimals(estimate->high)});
    } else {
        row.insert(row.end(), 3, std::string());
    }
}

/// The words that other programs get; the page says them as sentences.
const char* flagWord(ItemFlag flag) {
    switch (flag) {
        case ItemFlag::KeySuspected:
            return "key-suspected";
        case ItemFlag::Backwards:
            return "backwards";
        case ItemFlag::TooHard:
            return "too-hard";
        case ItemFlag::StrongDistractor:
            return "strong-distractor";
        case ItemFlag::WeaklyTelling:
            return "weakly-telling";
        case ItemFlag::TooEasy:
            return "too-easy";
        case ItemFlag::DeadDistractor:
            return "dead-distractor";
        case ItemFlag::OftenOmitted:
            return "often-omitted";
        case ItemFlag::OftenNotReached:
            break;
    }
    return "often-not-reached";
}

std::string flagWords(const ItemFigures& figures) {
    std::string words;
    for (const ItemFlag flag : figures.flags) {
        words.append(words.empty() ? "" : " ").append(flagWord(flag));
    }
    return words;
}

TableRow itemRow(const AnalysedTask& task) {
    constexpr double kMsPerSecond = 1000.0;
    const ItemFigures& figures = task.figures;
    TableRow row{task.id,
                 std::to_string(task.revision),
                 task.kind ? toText(*task.kind) : std::string("case"),
                 task.stem,
                 std::string(),
                 std::to_string(figures.had),
                 std::to_string(figures.answered),
                 std::to_string(figures.omitted),
                 std::to_string(figures.notReached)};
    addEstimate(row, figures.facility);
    addEstimate(row, figures.itemRest);
    row.push_back(decimals(figures.upperLessLower));
    row.insert(row.end(), 3, std::string());
    if (figures.time) {
        row.insert(row.end(),
                   {decimals(figures.time->median / kMsPerSecond),
                    decimals(figures.time->upperQuartile / kMsPerSecond)});
    } else {
        row.insert(row.end(), 2, std::string());
    }
    row.push_back(flagWords(figures));
    return row;
}

TableRow optionRow(const AnalysedTask& task, std::size_t place) {
    const OptionFigures& option = task.figures.options[place];
    const int people = task.figures.had - task.figures.notReached;
    TableRow row{task.id,
                 std::to_string(task.revision),
                 std::string("option"),
                 task.options[place].text,
                 task.options[place].key + (option.key ? " *" : ""),
                 std::to_string(people),
                 std::to_string(option.chosen),
                 std::string(),
                 std::string(),
                 decimals(people > 0 ? static_cast<double>(option.chosen) / people : 0.0),
                 std::string(),
                 std::string(),
                 decimals(option.rest)};
    row.insert(row.end(), 3, std::string());
    for (std::size_t group = 0; group < psychometrics::kGroups; ++group) {
        const int of = task.figures.groups.at(group);
        row.push_back(task.showsGroup(group)
                          ? decimals(static_cast<double>(option.chosenBy.at(group)) / of)
                          : std::string());
    }
    row.insert(row.end(), 3, std::string());
    return row;
}

}  // namespace

std::string analysisTable(const ExamAnalysis& analysis,
                          const std::array<std::string, kAnalysisColumns>& head) {
    std::vector<TableRow> rows{TableRow(head.begin(), head.end())};
    for (const AnalysedTask& task : analysis.tasks) {
        rows.push_back(itemRow(task));
        const std::size_t options = task.showsOptions() ? task.options.size() : 0;
        for (std::size_t place = 0; place < options; ++place) {
            rows.push_back(optionRow(task, place));
        }
    }
    return people::writeCsv(rows);
}

}  // namespace qgt::app
