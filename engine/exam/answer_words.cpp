#include "engine/exam/answer_words.h"

#include "engine/bank/case_walk.h"
#include "engine/exam/case_way.h"
#include "engine/grading/scoring_scheme.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace qgt::exam {

namespace {

using bank::Item;
using bank::ItemKind;
using grading::Response;

constexpr std::string_view kLeftOut = "—";
constexpr std::string_view kTrueKey = "T";

std::string inLines(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) {
        text.append(text.empty() ? "" : "\n").append(line);
    }
    return text;
}

/// "B. 文字" for an option of the item; its key alone when it has no such option, a dash for a step
/// that was left out, and of a statement what a paper calls it.
std::string optionWords(const Item& item,
                        const std::vector<std::string>& order,
                        const std::string& key) {
    if (key.empty()) {
        return std::string(kLeftOut);
    }
    const auto option = std::find_if(item.options.begin(),
                                     item.options.end(),
                                     [&key](const bank::Option& o) { return o.key == key; });
    const auto place = std::find(order.begin(), order.end(), key);
    if (item.kind == ItemKind::TrueFalse) {
        return std::string(key == kTrueKey ? "正确" : "错误");
    }
    if (option == item.options.end() || place == order.end() || option->text.empty()) {
        return key;
    }
    const char letter = static_cast<char>('A' + (place - order.begin()));
    return std::string(1, letter) + ". " + option->text;
}

/// The options in the order in which the paper shows them, the steps of an ordering as they come.
std::string optionsWords(const KeyedTask& task, const std::vector<std::string>& keys) {
    const auto& item = std::get<Item>(task.task);
    std::vector<std::string> lines;
    lines.reserve(keys.size());
    for (const std::string& key : keys) {
        lines.push_back(optionWords(item, task.order, key));
    }
    if (item.kind != ItemKind::Ordering) {
        std::sort(lines.begin(), lines.end());
    }
    return inLines(lines);
}

std::string pairsWords(const Item& item, const std::vector<int>& matches) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < item.pairs.size(); ++i) {
        const int right = i < matches.size() ? matches[i] : -1;
        const auto place = static_cast<std::size_t>(std::max(right, 0));
        std::string text(kLeftOut);
        if (right >= 0 && place < item.pairs.size()) {
            text = item.pairs[place].right;
        } else if (right >= 0 && place - item.pairs.size() < item.extra.size()) {
            text = item.extra[place - item.pairs.size()];
        }
        lines.push_back(item.pairs[i].left + " → " + text);
    }
    return inLines(lines);
}

std::string blanksWords(const std::vector<std::string>& texts) {
    std::vector<std::string> lines;
    lines.reserve(texts.size());
    for (const std::string& text : texts) {
        lines.push_back(text.empty() ? std::string(kLeftOut) : text);
    }
    return inLines(lines);
}

std::string responseWords(const KeyedTask& task, const Response& response) {
    const auto& item = std::get<Item>(task.task);
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
        case ItemKind::Ordering:
            return optionsWords(task, response.chosen);
        case ItemKind::FillIn:
            return blanksWords(response.texts);
        case ItemKind::Matching:
            return pairsWords(item, response.matches);
        case ItemKind::ShortAnswer:
            return inLines(response.texts);
    }
    return {};
}

std::string acceptedWords(const Item& item) {
    std::vector<std::string> lines;
    for (const bank::Blank& blank : item.blanks) {
        std::string line;
        for (const std::string& text : blank.accept) {
            line.append(line.empty() ? "" : " / ").append(text);
        }
        lines.push_back(line);
    }
    return inLines(lines);
}

std::string itemWords(const KeyedTask& task) {
    const auto& item = std::get<Item>(task.task);
    std::vector<int> matches;
    for (std::size_t i = 0; i < item.pairs.size(); ++i) {
        matches.push_back(static_cast<int>(i));
    }
    switch (item.kind) {
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
        case ItemKind::Ordering:
            return optionsWords(task, item.answer);
        case ItemKind::FillIn:
            return acceptedWords(item);
        case ItemKind::Matching:
            return pairsWords(item, matches);
        case ItemKind::ShortAnswer:
            return item.model;
    }
    return {};
}

std::string stepWords(const bank::CaseNode& node,
                      const bank::CaseMove& move,
                      const std::string& text) {
    const bank::Choice* const choice = node.open() ? nullptr : bank::choiceOf(node, move.choice);
    return node.step + "：" + (choice == nullptr ? text : choice->text);
}

std::string wayWords(const KeyedTask& task, const seat::TaskAnswer& answer) {
    std::vector<std::string> lines;
    for (const CaseStep& step : wayOf(task, answer, 0, {})) {
        lines.push_back(stepWords(*step.node, step.move, step.text));
    }
    return inLines(lines);
}

std::string bestWords(const bank::CaseScenario& scenario) {
    std::vector<std::string> lines;
    for (const bank::CaseMove& move : bank::walkCase(scenario).best) {
        const bank::CaseNode& node = *scenario.node(move.node);
        lines.push_back(stepWords(node, move, node.model));
    }
    return inLines(lines);
}

}  // namespace

std::string givenWords(const KeyedTask& task, const seat::TaskAnswer& answer) {
    const auto* const item = std::get_if<Item>(&task.task);
    if (item == nullptr) {
        return wayWords(task, answer);
    }
    const Response response = inAuthorsTerms(task, answer);
    return grading::isAnswered(*item, response) ? responseWords(task, response) : std::string();
}

std::string rightWords(const KeyedTask& task) {
    const auto* const item = std::get_if<Item>(&task.task);
    return item != nullptr ? itemWords(task) : bestWords(std::get<bank::CaseScenario>(task.task));
}

}  // namespace qgt::exam
