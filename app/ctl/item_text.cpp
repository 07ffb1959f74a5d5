#include "app/ctl/item_text.h"

#include "app/runtime/citation.h"
#include "engine/bank/item.h"

#include <algorithm>
#include <ostream>

namespace qgt::ctl {

namespace {

char letterAt(std::size_t place) {
    return static_cast<char>('A' + place);
}

std::string rightText(const bank::Item& item, std::size_t index) {
    return index < item.pairs.size() ? item.pairs[index].right
                                     : item.extra.at(index - item.pairs.size());
}

const bank::Option* optionOf(const bank::Item& item, const std::string& key) {
    const auto it = std::find_if(item.options.begin(),
                                 item.options.end(),
                                 [&key](const bank::Option& o) { return o.key == key; });
    return it == item.options.end() ? nullptr : &*it;
}

std::string optionText(const bank::Option& option) {
    if (option.text.empty()) {
        return option.key == "T" ? "正确" : "错误";
    }
    return option.text;
}

std::vector<std::string> authorOrder(const bank::Item& item) {
    std::vector<std::string> order;
    for (const bank::Option& option : item.options) {
        order.push_back(option.key);
    }
    for (std::size_t i = 0; i < item.pairs.size() + item.extra.size() && !item.pairs.empty(); ++i) {
        order.push_back(std::to_string(i));
    }
    return order;
}

void printMatching(const bank::Item& item,
                   const std::vector<std::string>& order,
                   std::ostream& out) {
    for (std::size_t i = 0; i < item.pairs.size(); ++i) {
        out << "  " << i + 1 << ". " << item.pairs[i].left << "\n";
    }
    for (std::size_t place = 0; place < order.size(); ++place) {
        out << "  " << letterAt(place) << ". "
            << rightText(item, static_cast<std::size_t>(std::stoul(order[place]))) << "\n";
    }
}

/// What stands before an option: its letter by place, or T and F.
std::string markOf(const bank::Item& item,
                   const std::vector<std::string>& order,
                   std::size_t place) {
    return item.kind == bank::ItemKind::TrueFalse ? order[place] : std::string(1, letterAt(place));
}

void printOptions(const bank::Item& item,
                  const std::vector<std::string>& order,
                  std::ostream& out) {
    for (std::size_t place = 0; place < order.size(); ++place) {
        const bank::Option* option = optionOf(item, order[place]);
        if (option == nullptr) {
            continue;
        }
        const bool right =
            item.kind != bank::ItemKind::Ordering &&
            std::find(item.answer.begin(), item.answer.end(), option->key) != item.answer.end();
        out << (right ? "  ✓ " : "    ") << markOf(item, order, place) << ". "
            << optionText(*option) << "\n"
            << (option->why.empty() ? "" : "        " + option->why + "\n");
    }
}

void printOrder(const bank::Item& item, const std::vector<std::string>& order, std::ostream& out) {
    out << "  顺序：";
    for (const std::string& key : item.answer) {
        const auto place = std::find(order.begin(), order.end(), key) - order.begin();
        out << " " << letterAt(static_cast<std::size_t>(place));
    }
    out << "\n";
}

void printKey(const bank::Item& item, const std::vector<std::string>& order, std::ostream& out) {
    printOptions(item, order, out);
    if (item.kind == bank::ItemKind::Ordering) {
        printOrder(item, order, out);
    }
    for (std::size_t i = 0; i < item.blanks.size(); ++i) {
        out << "  " << i + 1 << ". ";
        for (const std::string& text : item.blanks[i].accept) {
            out << text << " / ";
        }
        out << item.blanks[i].why << "\n";
    }
    for (const bank::Pair& pair : item.pairs) {
        out << "  " << pair.left << " → " << pair.right << "\n";
        out << (pair.why.empty() ? "" : "        " + pair.why + "\n");
    }
    if (!item.rubric.empty()) {
        printRubric(item, out);
    }
}

std::string titleOf(const SourceId& id, const bank::Bank& bank) {
    const bank::Source* source = bank.source(id);
    return source == nullptr ? id.str() : "《" + source->title + "》";
}

void printBasis(const bank::Item& item, const bank::Bank& bank, std::ostream& out) {
    for (const app::Cited& cited : app::gatherCited(item.basis)) {
        out << "  依据：" << titleOf(cited.source, bank)
            << app::articlesInWords(cited.articles, false) << "\n";
    }
    if (item.lawChange) {
        out << "  旧：" << item.lawChange->was << " → 新：" << item.lawChange->now << "（"
            << toString(item.lawChange->since) << " 起，" << titleOf(item.lawChange->source, bank)
            << "）\n";
    }
}

}  // namespace

void printQuestion(const bank::Item& item,
                   const std::vector<std::string>& shown,
                   std::ostream& out) {
    out << item.stem << "\n";
    const std::vector<std::string> order = shown.empty() ? authorOrder(item) : shown;
    if (item.kind == bank::ItemKind::Matching) {
        printMatching(item, order, out);
        return;
    }
    for (std::size_t place = 0; place < order.size(); ++place) {
        const bank::Option* option = optionOf(item, order[place]);
        if (option != nullptr) {
            out << "  " << markOf(item, order, place) << ". " << optionText(*option) << "\n";
        }
    }
}

void printRubric(const bank::Item& item, std::ostream& out) {
    out << (item.model.empty() ? "" : "  参考答案：" + item.model + "\n");
    for (std::size_t i = 0; i < item.rubric.size(); ++i) {
        out << "  " << letterAt(i) << ". " << item.rubric[i].point << "（" << item.rubric[i].marks
            << " 分）\n";
    }
}

void printSolution(const bank::Item& item,
                   const std::vector<std::string>& shown,
                   const bank::Bank& bank,
                   std::ostream& out) {
    printKey(item, shown.empty() ? authorOrder(item) : shown, out);
    out << "  " << item.explanation << "\n";
    out << (item.summary.empty() ? "" : "  一句话：" + item.summary + "\n");
    printBasis(item, bank, out);
}

void printItem(const bank::Item& item, const bank::Bank& bank, std::ostream& out) {
    const bank::ServiceLine* line = bank.line(item.line);
    out << item.id.str() << "  " << item.no << "  "
        << (line == nullptr ? item.line.str() : line->name) << "  " << toText(item.kind) << "  "
        << toText(item.level) << "  " << toText(item.difficulty) << "\n"
        << item.where.file << ":" << item.where.line << "  revision " << item.revision
        << "  meaning " << item.meaning << "\n"
        << "自 " << toString(item.valid.from) << " 起";
    out << (item.valid.until ? "，至 " + toString(*item.valid.until) : "")
        << (item.valid.reviewBy ? "，" + toString(*item.valid.reviewBy) + " 前复核" : "") << "\n\n";
    printQuestion(item, {}, out);
    out << "\n";
    printSolution(item, {}, bank, out);
}

}  // namespace qgt::ctl
