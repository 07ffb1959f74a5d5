#include "app/ctl/answer_line.h"
#include "app/runtime/entropy.h"
#include "app/runtime/workspace.h"
#include "engine/people/first_run.h"
#include "engine/people/secret.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/quick_cost.h"
#include "tests/support/ran_ctl.h"
#include "tests/support/temp_folder.h"
#include "tests/support/warm_start.h"

#include <memory>
#include <string>
#include <vector>

using qgt::bank::Item;
using qgt::bank::ItemKind;
using qgt::ctl::parseAnswerLine;
using qgt::ctl::parseLetters;
using qgt::people::Role;
using qgt::test::Ran;

namespace {

constexpr const char* kPractisedBank = QGT_SOURCE_DIR "/question_bank";
constexpr const char* kName = "陆文静";
constexpr const char* kUnitPassword = "qinghe-2026";

/// A data folder with one person who may practise.
class PractisingUnit {
  public:
    PractisingUnit() {
        qgt::test::warmBankCache(m_folder.path());
        const auto opened = open();
        REQUIRE(opened != nullptr);
        const qgt::people::SecretHasher hasher(qgt::test::kQuickCost);
        qgt::people::FirstRun first(
            {opened->store().people(), opened->store().audit(), hasher, qgt::app::fillRandom});
        const auto founded = first.createUnit({.committeeName = "青禾里居委会",
                                               .street = "",
                                               .administratorName = kName,
                                               .alsoRoles = {Role::Director}},
                                              qgt::people::Secret(kUnitPassword));
        REQUIRE(founded.has_value());
        m_person = founded->administrator;
    }

    [[nodiscard]] std::unique_ptr<qgt::app::Workspace> open() const {
        qgt::app::WorkspaceOptions options;
        options.folder.root = m_folder.path();
        options.shippedBank = kPractisedBank;
        options.clock = &m_clock;
        auto opened = qgt::app::Workspace::open(options);
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] Ran run(std::vector<std::string> words, const std::string& input) const {
        words.insert(words.begin(), {"--data", m_folder.path().string(), "practise"});
        return qgt::test::ranCtl(words, m_clock, input);
    }

    [[nodiscard]] Ran rebuild() const {
        return qgt::test::ranCtl({"--data", m_folder.path().string(), "rebuild"}, m_clock);
    }

    [[nodiscard]] std::size_t answers() const {
        return open()->store().practice().answersOf(m_person)->size();
    }

  private:
    qgt::test::TempFolder m_folder;
    qgt::test::FakeClock m_clock;
    qgt::PersonId m_person;
};

std::string signedIn(const std::string& input) {
    return std::string(kUnitPassword) + "\n" + input;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Item itemOf(ItemKind kind) {
    Item item;
    item.kind = kind;
    item.pairs = {{"左一", "右一", ""}, {"左二", "右二", ""}};
    return item;
}

const std::vector<std::string> kShown{"B", "C", "A"};

std::string codeOf(ItemKind kind, const std::string& line) {
    const std::vector<std::string> rights{"1", "0", "2"};
    const auto response =
        parseAnswerLine(itemOf(kind), kind == ItemKind::Matching ? rights : kShown, line);
    return response ? "" : response.error().code;
}

}  // namespace

TEST_CASE("a session on the terminal records every answer and sums up", "[ctl]") {
    const PractisingUnit unit;
    const Ran ran =
        unit.run({"--name", kName, "--items", "2"}, signedIn("/x\n\n/x\n\n/x\n\n/x\n\n/x\n\n"));
    CHECK(ran.exitCode == 0);
    CHECK(has(ran.out, "第 1 题，共 2 题"));
    CHECK(has(ran.out, "依据：《"));
    CHECK(has(ran.out, "首次答对 0 题"));
    // Each of the two is asked once more, and known as little then.
    CHECK(unit.answers() == 4);
}

TEST_CASE("rebuilding computes everybody's ability anew and says the same each time", "[ctl]") {
    const PractisingUnit unit;
    (void)unit.run({"--name", kName, "--items", "2"}, signedIn("/x\n\n/x\n\n/x\n\n/x\n\n"));
    const Ran first = unit.rebuild();
    CHECK(first.exitCode == 0);
    CHECK(has(first.out, "1 人的处理能力已由 4 条记录重新计算"));
    CHECK(unit.rebuild().out == first.out);
    CHECK(unit.answers() == 4);
}

TEST_CASE("a session that the input leaves goes on at its question", "[ctl]") {
    const PractisingUnit unit;
    const Ran first = unit.run({"--name", kName, "--items", "5"}, signedIn("/x\n\n/x\n"));
    CHECK(first.exitCode == 0);
    CHECK(has(first.out, "每个答案都已保存"));
    CHECK(unit.answers() == 2);
    const Ran second = unit.run({}, "1\n" + signedIn("\n/q\n"));
    CHECK(has(second.out, "接着上次"));
    CHECK(has(second.out, "第 3 题"));
    const Ran fresh = unit.run({"--name", kName, "--items", "3", "--new"}, signedIn("/q\n"));
    CHECK(has(fresh.out, "第 1 题，共 3 题"));
    CHECK(unit.answers() == 2);
}

TEST_CASE("an answer taken back and an item kept on the terminal are in the store", "[ctl]") {
    const PractisingUnit unit;
    const Ran ran = unit.run({"--name", kName, "--items", "3"},
                             signedIn("/k\n/r\n/n 三选一\n/p 依据过时\n/x\n/z\n/h\n/q\n"));
    CHECK(has(ran.out, "已收藏。"));
    CHECK(has(ran.out, "已存疑"));
    CHECK(has(ran.out, "已记下。"));
    CHECK(has(ran.out, "培训师会看到"));
    CHECK(unit.answers() == 2);
    const Ran favourites =
        unit.run({"--name", kName, "--kind", "favourites", "--new"}, signedIn("/q\n"));
    CHECK(has(favourites.out, "第 1 题，共 1 题"));
}

TEST_CASE("every item of a section of the handbook is asked on the terminal", "[ctl]") {
    const PractisingUnit unit;
    const std::shared_ptr<const qgt::bank::Bank> bank = unit.open()->bankPtr();
    const qgt::bank::HandbookSection& section = *bank->section("content/dibao");
    const std::string count = std::to_string(bank->itemsOf(section).size());
    const Ran ran = unit.run({"--name", kName, "--section", section.slug}, signedIn("/q\n"));
    CHECK(ran.exitCode == 0);
    CHECK(has(ran.out, "第 1 题，共 " + count + " 题"));
    const Ran unknown =
        unit.run({"--name", kName, "--section", "content/none", "--new"}, signedIn(""));
    CHECK(unknown.exitCode == 3);
    CHECK(has(unknown.err, "[practice.unknown-section]"));
    CHECK(unit.run({"--section", section.slug, "--line", "relief"}, "").exitCode == 2);
}

TEST_CASE("reading on the terminal shows keys, keeps its place and answers nothing", "[ctl]") {
    const PractisingUnit unit;
    const Ran first =
        unit.run({"--name", kName, "--reading", "--line", "relief"}, signedIn("\n\nb\n/k\n/q\n"));
    CHECK(first.exitCode == 0);
    CHECK(has(first.out, "第 3 题，共"));
    CHECK(has(first.out, "依据：《"));
    CHECK(has(first.out, "已收藏。"));
    CHECK(has(first.out, "不算作答"));
    const Ran second = unit.run({"--name", kName, "--reading"}, signedIn("/x\n/q\n"));
    CHECK(has(second.out, "接着上次"));
    CHECK(has(second.out, "第 2 题，共"));
    const Ran anew =
        unit.run({"--name", kName, "--reading", "--line", "relief", "--new", "--from-start"},
                 signedIn("/e\n"));
    CHECK(has(anew.out, "第 1 题，共"));
    CHECK(has(anew.out, "这次看了 1 题"));
    CHECK(unit.answers() == 0);
    CHECK(unit.run({"--reading", "--minutes", "5"}, "").exitCode == 2);
}

TEST_CASE("the order of the bank goes on where the terminal left it", "[ctl]") {
    const PractisingUnit unit;
    const std::vector<std::string> relief{
        "--name", kName, "--sequential", "--line", "relief", "--items", "2"};
    const auto bank = unit.open()->bankPtr();
    const auto& order = bank->itemsOf(qgt::LineId("relief"));
    const Ran first = unit.run(relief, signedIn("/x\n\n/x\n/e\n"));
    CHECK(has(first.out, order[0]->stem));
    const Ran second = unit.run(relief, signedIn("/q\n"));
    CHECK(has(second.out, order[2]->stem));
    CHECK_FALSE(has(second.out, order[1]->stem));
}

TEST_CASE("who cannot sign in or be found begins nothing", "[ctl]") {
    const PractisingUnit unit;
    const Ran wrong = unit.run({"--name", kName}, "falsch-2026\n");
    CHECK(wrong.exitCode == 3);
    CHECK(has(wrong.err, "[sign-in.wrong]"));
    CHECK_FALSE(has(wrong.out, "falsch-2026"));
    CHECK(unit.run({"--name", "没有人"}, "").exitCode == 3);
    CHECK(unit.run({"--line", "no_such_line", "--name", kName}, signedIn("")).exitCode == 3);
    CHECK(unit.run({"--items", "3", "--minutes", "5"}, "").exitCode == 2);
    CHECK(unit.answers() == 0);
}

TEST_CASE("a store that a window holds is not practised in twice", "[ctl]") {
    const PractisingUnit unit;
    const auto window = unit.open();
    const Ran ran = unit.run({"--name", kName}, signedIn(""));
    CHECK(ran.exitCode == 3);
    CHECK(has(ran.err, "[store."));
}

TEST_CASE("typed letters mean the places shown, however they are typed", "[ctl]") {
    using Keys = std::vector<std::string>;
    CHECK(parseAnswerLine(itemOf(ItemKind::SingleChoice), kShown, "a")->chosen == Keys{"B"});
    CHECK(parseAnswerLine(itemOf(ItemKind::SingleChoice), kShown, " Ｃ ")->chosen == Keys{"A"});
    CHECK(parseAnswerLine(itemOf(ItemKind::MultipleChoice), kShown, "A、c")->chosen ==
          Keys{"B", "A"});
    CHECK(parseAnswerLine(itemOf(ItemKind::Ordering), kShown, "c, b，a")->chosen ==
          Keys{"A", "C", "B"});
    CHECK(parseAnswerLine(itemOf(ItemKind::TrueFalse), {}, "对")->chosen == Keys{"T"});
    CHECK(parseAnswerLine(itemOf(ItemKind::TrueFalse), {}, "f")->chosen == Keys{"F"});
    CHECK(parseAnswerLine(itemOf(ItemKind::Matching), {"1", "0", "2"}, "b-")->matches ==
          std::vector<int>{0, -1});
    CHECK(parseLetters("", 3)->empty());
}

TEST_CASE("what no place stands for is refused with what to type", "[ctl]") {
    CHECK(codeOf(ItemKind::SingleChoice, "d") == "ctl.answer-letters");
    CHECK(codeOf(ItemKind::SingleChoice, "") == "ctl.answer-letters");
    CHECK(codeOf(ItemKind::SingleChoice, "甲") == "ctl.answer-letters");
    CHECK(codeOf(ItemKind::SingleChoice, "ab") == "ctl.answer-one");
    CHECK(codeOf(ItemKind::MultipleChoice, "aa") == "ctl.answer-letters");
    CHECK(codeOf(ItemKind::Ordering, "ab") == "ctl.answer-all-steps");
    CHECK(codeOf(ItemKind::Matching, "a") == "ctl.answer-per-left");
    CHECK(codeOf(ItemKind::Matching, "az") == "ctl.answer-letters");
    CHECK(codeOf(ItemKind::TrueFalse, "maybe") == "ctl.answer-true-false");
}
