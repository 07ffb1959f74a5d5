#include "engine/bank/blueprint_reader.h"
#include "engine/exam/blueprint_check.h"
#include "engine/exam/selection_witness.h"
#include "engine/exam/typical_paper.h"
#include "engine/integrity/digest.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace qgt {

using bank::Blueprint;
using bank::Item;
using bank::ItemKind;
using bank::Level;
using exam::BlueprintCheck;
using exam::Supply;

namespace {

Date day(const char* text) {
    return parseDate(text).value();
}

const Date kExamDay = day("2026-12-10");

/// The sample blueprint with something replaced: 12 single choices and 4 of several from one block.
Blueprint checkedPlan(const std::string& from = "id: whole", const std::string& to = "id: whole") {
    const auto file = bank::readBlueprintFile(test::changed(test::sampleBlueprint(), from, to),
                                              "blueprints/a.yaml",
                                              integrity::digestHex);
    REQUIRE(file.blueprint);
    return *file.blueprint;
}

Item itemOf(int number, const char* line, ItemKind kind) {
    Item item;
    item.id = ItemId("item" + std::to_string(number));
    item.line = LineId(line);
    item.kind = kind;
    item.answer = {"A", "C"};
    item.level = number % 2 == 0 ? Level::Apply : Level::Know;
    item.firstContact = number % 5 == 0;
    item.valid.from = day("2026-01-01");
    return item;
}

/// A bank with so many items in each of two lines, a quarter of them of several choices, and a
/// case.
bank::BankParts partsWith(int ofEachLine) {
    bank::BankParts parts;
    parts.blocks = {{BlockId("public_basics"), "公共基础", ""}};
    for (const char* name : {"selfgov", "relief"}) {
        bank::ServiceLine line;
        line.id = LineId(name);
        line.no = static_cast<int>(parts.lines.size()) + 1;
        line.block = BlockId("public_basics");
        line.name = name;
        parts.lines.push_back(line);
        for (int i = 0; i < ofEachLine; ++i) {
            const int number = static_cast<int>(parts.items.size());
            parts.items.push_back(itemOf(
                number, name, i % 4 == 3 ? ItemKind::MultipleChoice : ItemKind::SingleChoice));
        }
    }
    parts.items[0].id = ItemId("aaaaaaaaab");
    parts.items[1].id = ItemId("aaaaaaaaac");
    bank::CaseScenario scenario;
    scenario.valid.from = day("2026-01-01");
    scenario.nodes.resize(6);
    scenario.nodes[0].choices.resize(2);
    parts.cases.push_back(scenario);
    return parts;
}

std::vector<std::string> codesOf(const BlueprintCheck& check, Severity least = Severity::Warning) {
    std::vector<std::string> codes;
    for (const Diagnostic& d : check.findings) {
        if (d.severity >= least) {
            codes.push_back(d.code);
        }
    }
    return codes;
}

BlueprintCheck checked(const Blueprint& blueprint, bank::BankParts parts) {
    const bank::Bank bank(std::move(parts));
    return exam::checkExam({blueprint, bank, kExamDay, {}},
                           exam::supplyOf(bank, bank::PaperPool::Exam, kExamDay, bank));
}

using Codes = std::vector<std::string>;

std::string argOf(const BlueprintCheck& check, const std::string& code, const std::string& name) {
    for (const Diagnostic& d : check.findings) {
        for (const auto& [key, value] : d.args) {
            if (d.code == code && key == name) {
                return value;
            }
        }
    }
    return {};
}

}  // namespace

TEST_CASE("what rests on a source that is repealed by the day of the exam is not drawn, and told",
          "[exam][blueprint]") {
    bank::BankParts parts = partsWith(20);
    bank::Source old;
    old.id = SourceId("OLD");
    old.title = "旧办法";
    old.repealedOn = kExamDay;
    parts.sources.push_back(old);
    parts.items[4].basis = {{SourceId("OLD"), "3"}};
    parts.items[25].lawChange = bank::LawChange{"十日", "五日", day("2026-01-01"), old.id, {}};
    parts.cases[0].criteria.resize(1);
    parts.cases[0].criteria[0].basis = {{SourceId("OLD"), {}}};
    const bank::Bank bank(parts);

    const Supply supply = exam::supplyOf(bank, bank::PaperPool::Exam, kExamDay, bank);
    CHECK(supply.items.size() == bank.items().size() - 2);
    CHECK(supply.cases.empty());
    REQUIRE(supply.leftOut.size() == 1);
    CHECK(supply.leftOut[0].items == std::vector{&bank.items()[4], &bank.items()[25]});
    CHECK(supply.leftOut[0].cases == std::vector{bank.cases().data()});
    const Supply relief = exam::ofLine(supply, LineId("relief"));
    CHECK(relief.leftOut[0].items == std::vector{&bank.items()[25]});

    const BlueprintCheck check = exam::checkExam({checkedPlan(), bank, kExamDay, {}}, supply);
    CHECK(argOf(check, "exam.rests-on-repealed", "source") == "旧办法");
    CHECK(argOf(check, "exam.rests-on-repealed", "items") == "2");

    // The day before, the law holds: everything may be drawn.
    const Supply before =
        exam::supplyOf(bank, bank::PaperPool::Exam, Date{kExamDay.days - 1}, bank);
    CHECK(before.items.size() == bank.items().size());
    CHECK(before.leftOut.empty());
}

TEST_CASE("a pool with enough of everything fills the blueprint, and a selection proves it",
          "[exam][blueprint]") {
    const Blueprint blueprint = checkedPlan();
    const bank::Bank bank(partsWith(20));
    const Supply supply = exam::supplyOf(bank, bank::PaperPool::Exam, kExamDay, bank);
    const BlueprintCheck check = exam::checkExam({blueprint, bank, kExamDay, {}}, supply);
    CHECK(check.filled);
    CHECK_FALSE(hasErrors(check.findings));
    // 16 items of a minute, a case with one decision and five answers in words.
    CHECK(check.expectedSeconds == 16 * 60 + 60 + 5 * 240);

    const auto quotas = expandedQuotas(blueprint, {bank.lines(), bank.blocks()}, kExamDay);
    const auto chosen = exam::findSelection(supply.items, {blueprint, bank, quotas}, 1);
    REQUIRE(chosen);
    CHECK(chosen->size() == 16);
    CHECK(std::set<const Item*>(chosen->begin(), chosen->end()).size() == 16);
    const auto count = [&](auto fits) {
        return std::count_if(
            chosen->begin(), chosen->end(), [&](const Item* i) { return fits(*i); });
    };
    CHECK(count([](const Item& i) { return i.kind == ItemKind::MultipleChoice; }) == 4);
    CHECK(count([](const Item& i) { return i.level == Level::Know; }) <= 8);
    CHECK(count([](const Item& i) { return i.firstContact; }) >= 1);
    CHECK(count([](const Item& i) { return i.line.str() == "selfgov"; }) >= 6);
    CHECK(count([](const Item& i) { return i.line.str() == "selfgov"; }) <= 10);
    CHECK(count([](const Item& i) { return i.id.str().starts_with("aaa"); }) == 2);
}

TEST_CASE("what is missing is named with how much of it", "[exam][blueprint]") {
    bank::BankParts parts = partsWith(20);
    parts.cases.clear();
    for (Item& item : parts.items) {
        item.line = LineId(item.kind == ItemKind::MultipleChoice ? "relief" : item.line.str());
        item.confirm = item.kind == ItemKind::MultipleChoice && item.id.str() > "item2";
    }
    for (std::size_t i = 5; i < 20; ++i) {
        parts.items[i].valid.until = day("2026-12-09");
    }
    const BlueprintCheck check = checked(checkedPlan(), parts);
    CHECK_FALSE(check.filled);
    CHECK(codesOf(check, Severity::Error) ==
          Codes{"exam.section-short", "exam.section-short", "exam.quota-short"});
    CHECK(argOf(check, "exam.quota-short", "what") == "selfgov");
    CHECK(argOf(check, "exam.quota-short", "need") == "6");
    CHECK(argOf(check, "exam.quota-short", "found") == "4");
    CHECK(argOf(check, "exam.quota-short", "missing") == "2");
}

TEST_CASE("demands that hold one by one and not together are told of", "[exam][blueprint]") {
    bank::BankParts parts = partsWith(20);
    // Every item of relief that is not known by heart is one of several choices: of ten or more
    // single choices from relief too many would be of the level that may have eight.
    for (Item& item : parts.items) {
        item.level = item.kind == ItemKind::MultipleChoice ? Level::Apply : Level::Know;
    }
    const BlueprintCheck check = checked(checkedPlan(), parts);
    CHECK(codesOf(check, Severity::Error) == Codes{"exam.no-selection"});
}

TEST_CASE("enemies are never in one paper", "[exam][blueprint]") {
    bank::BankParts parts = partsWith(8);
    // 12 single choices are needed and 12 are there; two of them are enemies, said on one side.
    CHECK(checked(checkedPlan("level: know, max: 8", "level: know, max: 16"), parts).filled);
    parts.items[9].enemies = {parts.items[2].id};
    const BlueprintCheck check =
        checked(checkedPlan("level: know, max: 8", "level: know, max: 16"), parts);
    CHECK_FALSE(check.filled);
    CHECK(codesOf(check, Severity::Error) == Codes{"exam.no-selection"});
}

TEST_CASE("safety-critical items that are not in the pool are missed", "[exam][blueprint]") {
    bank::BankParts parts = partsWith(20);
    parts.items[0].confirm = true;
    CHECK(codesOf(checked(checkedPlan(), parts), Severity::Error) == Codes{"exam.critical-short"});
}

TEST_CASE("only items whose whole key gives the marks are drawn where options are counted",
          "[exam][blueprint]") {
    const char* from = "{scheme: each_half, each: 0.5}";
    CHECK(checked(checkedPlan(from, "{scheme: deduct_floor0, right: 1, wrong: 1}"), partsWith(20))
              .filled);
    const BlueprintCheck check =
        checked(checkedPlan(from, "{scheme: deduct_floor0, right: 0.5, wrong: 1}"), partsWith(20));
    CHECK(codesOf(check, Severity::Error) == Codes{"exam.section-short"});
    CHECK(argOf(check, "exam.section-short", "found") == "0");
}

TEST_CASE("a paper for which the time cannot do is warned of", "[exam][blueprint]") {
    CHECK(codesOf(checked(checkedPlan("minutes: 60", "minutes: 30"), partsWith(20))).back() ==
          "exam.time-short");
    const BlueprintCheck check = checked(checkedPlan("minutes: 60", "minutes: 200"), partsWith(20));
    CHECK(codesOf(check, Severity::Note).back() == "exam.time-long");
}

TEST_CASE("a blueprint is not used outside its days", "[exam][blueprint]") {
    const Blueprint blueprint = checkedPlan();
    const bank::Bank bank(partsWith(1));
    const auto codesOn = [&](const char* text) {
        return codesOf(exam::checkExam({blueprint, bank, day(text), {}}, std::nullopt));
    };
    CHECK(codesOn("2025-12-31").front() == "exam.blueprint-not-valid");
    CHECK(codesOn("2028-01-01").front() == "exam.blueprint-not-valid");
    const Codes last = codesOn("2027-12-31");
    CHECK(std::find(last.begin(), last.end(), "exam.blueprint-not-valid") == last.end());
}

TEST_CASE("the pool decides what may be used", "[exam][blueprint]") {
    bank::BankParts parts = partsWith(4);
    parts.items[0].pool = bank::Pool::Specimen;
    parts.items[1].confirm = true;
    parts.items[2].valid.from = day("2027-01-01");
    parts.items[3].valid.reviewBy = day("2026-06-01");
    const bank::Bank bank(std::move(parts));
    CHECK(exam::supplyOf(bank, bank::PaperPool::Exam, kExamDay, bank).items.size() == 6);
    CHECK(exam::supplyOf(bank, bank::PaperPool::Specimen, kExamDay, bank).items.size() == 1);
    CHECK(exam::supplyOf(bank, bank::PaperPool::Practice, kExamDay, bank).items.size() == 6);
    CHECK(
        exam::ofLine(exam::supplyOf(bank, bank::PaperPool::Exam, kExamDay, bank), LineId("relief"))
            .items.size() == 4);
}

TEST_CASE("a pass rule that fails able people asks for two signatures", "[exam][blueprint]") {
    const bank::Bank bank(partsWith(1));
    const auto failing = [&](const Blueprint& blueprint) {
        const auto check = exam::checkExam({blueprint, bank, kExamDay, {}}, std::nullopt);
        const Codes codes = codesOf(check, Severity::Note);
        const bool asks =
            std::find(codes.begin(), codes.end(), "exam.two-signatures") != codes.end();
        CHECK(asks == (check.failing > 0.1));
        CHECK(asks == (std::find(codes.begin(), codes.end(), "exam.fail-chance") == codes.end()));
        return check.failing;
    };
    CHECK(failing(checkedPlan("total: 22.5", "total: 15")) < 0.1);
    CHECK(failing(checkedPlan("total: 22.5", "total: 28")) > 0.1);
    // All of two safety-critical items: 1 − 0.85² at least.
    CHECK(failing(checkedPlan("count: 2, need: 1", "count: 2, need: 2")) > 0.27);
}

TEST_CASE("whom the allowed attempts let through is shown", "[exam][blueprint]") {
    const bank::Bank bank(partsWith(1));
    Blueprint blueprint = checkedPlan();
    const auto shown = [&](std::optional<int> most) {
        blueprint.attempts.max = most;
        const auto check = exam::checkExam({blueprint, bank, kExamDay, {}}, std::nullopt);
        std::map<std::string, std::string> found;
        for (const Diagnostic& d : check.findings) {
            if (d.code.rfind("exam.retakes", 0) == 0) {
                CHECK(d.severity == Severity::Note);
                found = {d.args.begin(), d.args.end()};
                found["code"] = d.code;
                // One who is right on 85 % fails every one of the sittings.
                const double able = 100 * (1 - std::pow(check.failing, std::stoi(found["tries"])));
                CHECK(std::abs(std::stod(found["rightly"]) - able) < 0.051);
            }
        }
        return found;
    };
    CHECK(shown(1).empty());
    const auto two = shown(2);
    const auto five = shown(5);
    REQUIRE_FALSE(two.empty());
    CHECK(two.at("code") == "exam.retakes");
    CHECK(two.at("below") == "65");  // ten below the pass mark of 75 %
    CHECK(std::stod(two.at("wrongly")) > 0.0);
    CHECK(std::stod(five.at("wrongly")) > std::stod(two.at("wrongly")));
    CHECK(shown(std::nullopt).at("code") == "exam.retakes-endless");
    CHECK(shown(std::nullopt).at("tries") == "3");
}

TEST_CASE("the typical paper has the marks of the blueprint, shared evenly", "[exam][blueprint]") {
    bank::BankParts parts = partsWith(1);
    parts.blocks.push_back({BlockId("livelihood"), "民生保障", ""});
    const bank::Bank bank(std::move(parts));
    Blueprint blueprint = checkedPlan();
    blueprint.quotas = {{{}, BlockId("each"), std::nullopt, false, 8, 8}};
    const auto paper = exam::typicalPaper(blueprint, {bank.lines(), bank.blocks()}, kExamDay);
    int marks = 0;
    std::vector<int> ofBlock(2);
    std::vector<int> items(2);
    int critical = 0;
    for (const exam::ScoredTask& task : paper.tasks) {
        marks += task.right;
        critical += task.critical ? 1 : 0;
        if (task.block != exam::kNoBlock) {
            ofBlock[task.block] += task.right;
            ++items[task.block];
        }
        CHECK(task.wrong == (task.right == 100 ? -25 : 0));
    }
    CHECK(marks == blueprint.marks);
    CHECK(critical == 2);
    CHECK(items == std::vector<int>{8, 8});
    CHECK(ofBlock == std::vector<int>{1000, 1000});
    CHECK(paper.tasks.size() == 16 + exam::kCaseParts);
    CHECK(paper.lines.floors[0] == 500);
    CHECK(paper.lines.floors[1] < 0);
}

}  // namespace qgt
