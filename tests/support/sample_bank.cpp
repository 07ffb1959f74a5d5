#include "tests/support/sample_bank.h"

#include "engine/core/date.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::test {

namespace {

using bank::Item;
using bank::ItemKind;

constexpr std::array<ItemKind, 7> kKinds{ItemKind::SingleChoice,
                                         ItemKind::MultipleChoice,
                                         ItemKind::TrueFalse,
                                         ItemKind::FillIn,
                                         ItemKind::Ordering,
                                         ItemKind::Matching,
                                         ItemKind::ShortAnswer};

constexpr int kRounds = 2;

std::vector<bank::Option> optionsOf(const std::string& keys) {
    std::vector<bank::Option> options;
    for (const char key : keys) {
        options.push_back({std::string(1, key), "选项 " + std::string(1, key), "因为"});
    }
    return options;
}

void fillKind(Item& item) {
    switch (item.kind) {
        case ItemKind::SingleChoice:
            item.options = optionsOf("ABCD");
            item.answer = {"B"};
            break;
        case ItemKind::MultipleChoice:
            item.options = optionsOf("ABCDE");
            item.answer = {"A", "C"};
            break;
        case ItemKind::TrueFalse:
            item.options = {{"T", "", "因为"}, {"F", "", "因为"}};
            item.answer = {"F"};
            break;
        case ItemKind::FillIn:
            item.blanks = {{{"五", "5"}, "任期"}, {{"居民会议"}, "机构"}};
            break;
        case ItemKind::Ordering:
            item.options = optionsOf("ABCD");
            item.answer = {"C", "A", "D", "B"};
            break;
        case ItemKind::Matching:
            item.pairs = {{"左一", "右一", ""}, {"左二", "右二", ""}, {"左三", "右三", ""}};
            item.extra = {"右四"};
            break;
        case ItemKind::ShortAnswer:
            item.model = "先登记，再告知材料，最后约时间。";
            item.rubric = {{"登记", 1}, {"一次性告知", 2}, {"约时间", 1}};
            break;
    }
}

}  // namespace

std::vector<LineId> sampleLines() {
    return {LineId("selfgov"), LineId("residence"), LineId("safety"), LineId("veterans")};
}

Item sampleItem(ItemKind kind, const std::string& id, const LineId& line) {
    Item item;
    item.id = ItemId(id);
    item.line = line;
    item.kind = kind;
    item.stem = "样题 " + id;
    item.explanation = "解析";
    item.basis = {{SourceId("JWH"), "14"}};
    item.valid.from = *parseDate("2026-01-01");
    fillKind(item);
    return item;
}

bank::BankParts sampleParts() {
    bank::BankParts parts;
    parts.info = {"样本题库", "1", "上海市", parseDate("2026-11-24"), "zh-CN"};
    parts.blocks = {{BlockId("basics"), "公共基础", "Basics"}};
    int number = 0;
    for (const LineId& id : sampleLines()) {
        bank::ServiceLine line;
        line.id = id;
        line.no = static_cast<int>(parts.lines.size()) + 1;
        line.block = BlockId("basics");
        line.name = id.str();
        line.main = id != sampleLines().back();
        line.weight = line.main ? 3 : 1;
        parts.lines.push_back(line);
        for (int round = 0; round < kRounds; ++round) {
            for (const ItemKind kind : kKinds) {
                const std::string digits = std::to_string(number++);
                parts.items.push_back(
                    sampleItem(kind, (digits.size() < 2 ? "s0" : "s") + digits, id));
            }
        }
    }
    return parts;
}

std::shared_ptr<const bank::Bank> sampleBank() {
    return std::make_shared<const bank::Bank>(sampleParts());
}

grading::Response rightResponse(const Item& item) {
    grading::Response response;
    response.chosen = item.answer;
    for (const bank::Blank& blank : item.blanks) {
        response.texts.push_back(blank.accept.front());
    }
    for (std::size_t i = 0; i < item.pairs.size(); ++i) {
        response.matches.push_back(static_cast<int>(i));
    }
    if (item.kind == ItemKind::ShortAnswer) {
        response.texts = {item.model};
        response.rubricMet.assign(item.rubric.size(), true);
    }
    return response;
}

grading::Response wrongResponse(const Item& item) {
    grading::Response response = rightResponse(item);
    if (item.kind == ItemKind::Ordering) {
        std::reverse(response.chosen.begin(), response.chosen.end());
    } else if (!item.options.empty()) {
        const auto other = std::find_if(
            item.options.begin(), item.options.end(), [&item](const bank::Option& option) {
                return std::find(item.answer.begin(), item.answer.end(), option.key) ==
                       item.answer.end();
            });
        response.chosen = {other->key};
    }
    if (!response.texts.empty()) {
        response.texts.back() = "不对";
    }
    if (!response.matches.empty()) {
        std::swap(response.matches.front(), response.matches.back());
    }
    if (!response.rubricMet.empty()) {
        response.rubricMet.front() = false;
    }
    return response;
}

}  // namespace qgt::test
