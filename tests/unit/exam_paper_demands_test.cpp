#include "engine/exam/assemble.h"
#include "engine/exam/paper_demands.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace qgt {

using bank::Item;
using bank::ItemKind;
using bank::ScoringScheme;
using bank::TaskKind;
using exam::PaperDemands;
using exam::PaperRequest;

namespace {

const Date kDay = parseDate("2026-12-10").value();

/// Lines a and b of two blocks, `ofEach` single choices with one right option in each line and as
/// many with several of two right options.
bank::Bank bankWith(int ofEach) {
    bank::BankParts parts;
    for (const char* name : {"a", "b"}) {
        parts.blocks.push_back({BlockId(std::string("block-") + name), name, ""});
        bank::ServiceLine line;
        line.id = LineId(name);
        line.no = static_cast<int>(parts.lines.size()) + 1;
        line.block = parts.blocks.back().id;
        line.name = name;
        parts.lines.push_back(line);
        for (int i = 0; i < 2 * ofEach; ++i) {
            Item item;
            item.id = ItemId(name + std::to_string(i));
            item.line = line.id;
            item.kind = i < ofEach ? ItemKind::SingleChoice : ItemKind::MultipleChoice;
            item.answer =
                i < ofEach ? std::vector<std::string>{"A"} : std::vector<std::string>{"A", "C"};
            item.valid.from = parseDate("2026-01-01").value();
            parts.items.push_back(item);
        }
    }
    for (int i = 0; i < 4; ++i) {
        bank::CaseScenario scenario;
        scenario.id = CaseId("case" + std::to_string(i));
        scenario.line = LineId(i < 2 ? "a" : "b");
        parts.cases.push_back(scenario);
    }
    return bank::Bank(std::move(parts));
}

bank::BlueprintSection section(TaskKind kind, int count, int marks) {
    bank::BlueprintSection made;
    made.title = toText(kind);
    made.kind = kind;
    made.count = count;
    made.marks = marks;
    return made;
}

/// Six single choices, four of several in two sections and two cases.
bank::Blueprint plan() {
    bank::Blueprint made;
    made.id = BlueprintId("plan");
    made.marks = 3000;
    made.minutes = 60;
    made.pass.total = 1800;
    made.sections = {section(TaskKind::SingleChoice, 6, 100),
                     section(TaskKind::MultipleChoice, 3, 200),
                     section(TaskKind::Case, 2, 800),
                     section(TaskKind::MultipleChoice, 1, 200)};
    bank::Quota each;
    each.line = LineId(std::string(bank::kEach));
    each.min = 4;
    made.quotas = {each};
    return made;
}

std::vector<const Item*> itemsOf(const bank::Bank& bank) {
    return exam::supplyOf(bank, bank::PaperPool::Practice, kDay, bank).items;
}

std::vector<const Item*> paperOf(const bank::Bank& bank, const std::vector<ItemId>& ids) {
    std::vector<const Item*> paper;
    paper.reserve(ids.size());
    for (const ItemId& id : ids) {
        paper.push_back(bank.item(id));
    }
    return paper;
}

}  // namespace

TEST_CASE("a paper by the demands of a blueprint has its sections and quotas", "[exam]") {
    const bank::Bank bank = bankWith(8);
    const bank::Blueprint blueprint = plan();
    const PaperDemands made = exam::demandsOf({blueprint, bank, kDay}, itemsOf(bank));
    CHECK(made.demands.length == 10);
    CHECK(made.meanings.size() == made.demands.quotas.size());
    const auto papers = exam::previewPapers(made.pool, made.demands, 1);
    REQUIRE(papers.has_value());
    REQUIRE(papers->has_value());
    const auto paper = paperOf(bank, papers->value().front());
    const auto sections = exam::dealtToSections(blueprint, paper);
    REQUIRE(sections.size() == blueprint.sections.size());
    CHECK(sections[0].size() == 6);
    CHECK(sections[1].size() == 3);
    CHECK(sections[2].empty());
    CHECK(sections[3].size() == 1);
    std::map<std::string, int> ofLine;
    for (const Item* const item : paper) {
        ++ofLine[item->line.str()];
    }
    CHECK(ofLine["a"] >= 4);
    CHECK(ofLine["b"] >= 4);
}

TEST_CASE("sections of a kind that not every item fits are filled by those that do", "[exam]") {
    const bank::Bank bank = bankWith(8);
    bank::Blueprint blueprint = plan();
    // Counts right options: only items whose two right ones give the section's marks fit it.
    blueprint.sections[3].scoring.scheme = ScoringScheme::DeductFloor0;
    blueprint.sections[3].scoring.right = 100;
    blueprint.sections[1].scoring.scheme = ScoringScheme::DeductFloor0;
    blueprint.sections[1].scoring.right = 70;
    const PaperDemands none = exam::demandsOf({blueprint, bank, kDay}, itemsOf(bank));
    // Nothing fits the second section, so the search cannot fill the kind.
    const auto papers = exam::previewPapers(none.pool, none.demands, 1);
    REQUIRE(papers.has_value());
    CHECK_FALSE(papers->has_value());
    blueprint.sections[1].scoring.scheme = ScoringScheme::Exact;
    const PaperDemands made = exam::demandsOf({blueprint, bank, kDay}, itemsOf(bank));
    const auto found = exam::previewPapers(made.pool, made.demands, 1);
    REQUIRE(found.has_value());
    REQUIRE(found->has_value());
    CHECK_FALSE(exam::dealtToSections(blueprint, paperOf(bank, found->value().front())).empty());
}

TEST_CASE("items that fill no paper of the blueprint are not dealt", "[exam]") {
    const bank::Bank bank = bankWith(8);
    const auto all = itemsOf(bank);
    CHECK(exam::dealtToSections(plan(), {all.begin(), all.begin() + 10}).empty());
    CHECK(exam::dealtToSections(plan(), {all.begin(), all.begin() + 4}).empty());
}

TEST_CASE("the points of measurement stand around the marks that pass", "[exam]") {
    const bank::Bank bank = bankWith(8);
    bank::Blueprint blueprint = plan();
    double before = -5;
    for (const int total : {1200, 1800, 2400, 2850}) {
        blueprint.pass.total = total;
        const PaperDemands made = exam::demandsOf({blueprint, bank, kDay}, itemsOf(bank));
        CHECK(made.cut > before);
        before = made.cut;
    }
    CHECK(before < 4);
}

TEST_CASE("cases are drawn evenly, never twice in a paper, of different blocks first", "[exam]") {
    const bank::Bank bank = bankWith(1);
    const bank::Blueprint blueprint = plan();
    const auto supply = exam::supplyOf(bank, bank::PaperPool::Practice, kDay, bank).cases;
    REQUIRE(supply.size() == 4);
    PaperRequest request{blueprint, bank, kDay};
    request.papers = 6;
    std::set<std::vector<std::string>> draws;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        std::map<std::string, int> uses;
        std::vector<std::string> order;
        for (const auto& paper : exam::drawCases(request, supply, seed)) {
            REQUIRE(paper.size() == 2);
            CHECK(paper[0]->line != paper[1]->line);
            for (const bank::CaseScenario* const scenario : paper) {
                ++uses[scenario->id.str()];
                order.push_back(scenario->id.str());
            }
        }
        for (const auto& [id, count] : uses) {
            CHECK(count == 3);
        }
        draws.insert(order);
    }
    CHECK(draws.size() > 1);
    CHECK(exam::drawCases(request, {supply.begin(), supply.begin() + 1}, 1).empty());
}

}  // namespace qgt
