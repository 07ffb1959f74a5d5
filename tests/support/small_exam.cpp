#include "tests/support/small_exam.h"

#include "engine/bank/blueprint_reader.h"
#include "engine/bank/case_reader.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::test {

namespace {

using bank::Item;
using bank::ItemKind;

struct Place {
    ItemKind kind = ItemKind::SingleChoice;
    const char* line = "";
};

/// The items of a form in the order of its sections.
constexpr std::array<Place, 8> kPlaces{{{ItemKind::SingleChoice, "selfgov"},
                                        {ItemKind::SingleChoice, "residence"},
                                        {ItemKind::MultipleChoice, "residence"},
                                        {ItemKind::TrueFalse, "selfgov"},
                                        {ItemKind::FillIn, "selfgov"},
                                        {ItemKind::Ordering, "residence"},
                                        {ItemKind::Matching, "selfgov"},
                                        {ItemKind::ShortAnswer, "residence"}}};

constexpr const char* kBlueprint = R"(schema: 1
id: small
title: 小考
purpose: 样本。
revision: 1
valid: {from: 2026-01-01}
pool: practice
protection: L1
marks: 27
minutes: 30
min_minutes: 10
navigation: section_lock
sections:
  - {title: 单选, kind: single_choice, count: 2, marks: 1, scoring: {scheme: exact, penalty: 0.25}}
  - {title: 多选, kind: multiple_choice, count: 1, marks: 2, scoring: {scheme: each_half, each: 0.5}}
  - {title: 判断, kind: true_false, count: 1, marks: 1, scoring: {scheme: exact}}
  - {title: 填空, kind: fill_in, count: 1, marks: 2, scoring: {scheme: proportional}}
  - {title: 排序, kind: ordering, count: 1, marks: 3, scoring: {scheme: proportional}}
  - {title: 匹配, kind: matching, count: 1, marks: 3, scoring: {scheme: proportional}}
  - {title: 简答, kind: short_answer, count: 1, marks: 4, scoring: {scheme: proportional}}
  - {title: 案例, kind: case, count: 1, marks: 10, scoring: {scheme: proportional}}
pass:
  total: 13
  floors: [{block: each, percent: 40}]
  critical_error_fails: true
attempts: {wait_days: 0, other_draw: true, unseen_first: true, counts: best}
release:
  - {stage: final, shows: [total]}
)";

Item smallItem(const Place& place, std::size_t number) {
    static const std::vector<std::string> kWords{"派出所", "居委会", "街道", "民政局", "物业"};
    Item item = sampleItem(place.kind, sampleId(number), LineId(place.line));
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        item.options[i].why = "因为" + std::to_string(i);
        item.options[i].text = item.kind == ItemKind::TrueFalse ? "" : kWords[i];
    }
    for (bank::Pair& pair : item.pairs) {
        pair.why = "对应";
    }
    if (item.kind == ItemKind::FillIn) {
        item.stem += "____，____";
    }
    return item;
}

bank::CaseScenario smallCase(const std::string& id) {
    auto file =
        bank::readCaseFile(changed(sampleCase(), "aaaaaaaaab", id), "c.yaml", integrity::digestHex);
    return std::move(file.scenario).value();
}

void addLine(bank::BankParts& parts, const char* id, const char* block) {
    parts.blocks.push_back({BlockId(block), block, block});
    bank::ServiceLine line;
    line.id = LineId(id);
    line.no = static_cast<int>(parts.lines.size()) + 1;
    line.block = BlockId(block);
    line.name = id;
    parts.lines.push_back(line);
}

}  // namespace

SmallExam::SmallExam() {
    bank::BankParts parts;
    addLine(parts, "selfgov", "basics");
    addLine(parts, "residence", "services");
    for (std::size_t form = 0; form < 2; ++form) {
        for (std::size_t i = 0; i < kPlaces.size(); ++i) {
            parts.items.push_back(smallItem(kPlaces[i], 1 + form * kPlaces.size() + i));
        }
    }
    parts.cases = {smallCase("aaaaaaaaa2"), smallCase("aaaaaaaaa3")};
    blueprint =
        bank::readBlueprintFile(kBlueprint, "b.yaml", integrity::digestHex).blueprint.value();
    bank = std::make_unique<const bank::Bank>(std::move(parts));
    for (std::size_t form = 0; form < 2; ++form) {
        exam::PaperForm made;
        made.label = form == 0 ? "A" : "B";
        const Item* next = &bank->items()[form * kPlaces.size()];
        for (const bank::BlueprintSection& section : blueprint.sections) {
            auto& items = made.items.emplace_back();
            for (int i = 0; section.kind != bank::TaskKind::Case && i < section.count; ++i) {
                items.push_back(next++);
            }
        }
        made.cases = {&bank->cases()[form]};
        forms.push_back(std::move(made));
    }
}

const Item& SmallExam::item(ItemKind kind) const {
    return *std::find_if(bank->items().begin(), bank->items().end(), [kind](const Item& item) {
        return item.kind == kind;
    });
}

}  // namespace qgt::test
