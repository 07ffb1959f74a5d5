#include "app/runtime/entropy.h"
#include "app/runtime/workspace.h"
#include "engine/core/os/files.h"
#include "engine/people/first_run.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/quick_cost.h"
#include "tests/support/ran_ctl.h"
#include "tests/support/temp_folder.h"

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;
using qgt::test::changed;
using qgt::test::Ran;
using qgt::test::sampleId;

namespace {

constexpr const char* kPassword = "qinghe-2026";
constexpr const char* kFile = "items/selfgov/a.yaml";

std::string items(const std::string& first, const std::string& second) {
    qgt::test::SampleItem one;
    one.stem = first;
    qgt::test::SampleItem two;
    two.id = sampleId(2);
    two.stem = second;
    return qgt::test::sampleFile({one, two});
}

/// A data folder whose bank has two items.
class Unit {
  public:
    Unit() {
        qgt::test::writeRegisters(shipped());
        ship(items("甲题是什么？", "乙题是什么？"));
        REQUIRE(qgt::app::prepareDataFolder({data(), false}, shipped()).has_value());
    }

    void ship(const std::string& text) const { qgt::test::writeText(shipped() / kFile, text); }

    void edit(const std::string& text) const {
        qgt::test::writeText(data() / "bank" / kFile, text);
    }

    [[nodiscard]] std::string bank() const {
        return qgt::os::readFile(data() / "bank" / kFile, 1 << 20).value();
    }

    /// Somebody with this role, so that the command asks who merges.
    void found(qgt::people::Role role) const {
        qgt::app::WorkspaceOptions options;
        options.folder.root = data();
        options.shippedBank = shipped();
        options.clock = &m_clock;
        const auto opened = qgt::app::Workspace::open(options);
        REQUIRE(opened.has_value());
        const qgt::people::SecretHasher hasher(qgt::test::kQuickCost);
        qgt::people::FirstRun first({(*opened)->store().people(),
                                     (*opened)->store().audit(),
                                     hasher,
                                     qgt::app::fillRandom});
        REQUIRE(first
                    .createUnit({.committeeName = "青禾里居委会",
                                 .street = "",
                                 .administratorName = "陆文静",
                                 .alsoRoles = {role}},
                                qgt::people::Secret(kPassword))
                    .has_value());
    }

    [[nodiscard]] Ran merge(std::vector<std::string> words, const std::string& input = {}) const {
        words.insert(words.begin(), {"--data", data().string(), "bank", "merge"});
        return qgt::test::ranCtl(words, m_clock, input, [this](const std::string& name) {
            return name == "QGT_BANK" ? shipped().string() : std::string();
        });
    }

    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }

    [[nodiscard]] std::filesystem::path shipped() const { return m_folder.path() / "shipped"; }

  private:
    qgt::test::TempFolder m_folder;
    qgt::test::FakeClock m_clock;
};

}  // namespace

TEST_CASE("an update without a conflict is merged and ends with 0, and again there is nothing",
          "[ctl][merge]") {
    const Unit unit;
    CHECK(unit.merge({}).exitCode == 0);
    unit.edit(items("我改的甲题？", "乙题是什么？"));
    unit.ship(items("甲题是什么？", "新版的乙题？"));
    const Ran shown = unit.merge({"--dry-run"});
    CHECK(shown.exitCode == 0);
    CHECK(shown.out.find("item:" + sampleId(2)) != std::string::npos);
    CHECK(unit.bank() == items("我改的甲题？", "乙题是什么？"));
    CHECK(unit.merge({}).exitCode == 0);
    CHECK(unit.bank() == items("我改的甲题？", "新版的乙题？"));
    const json again = json::parse(unit.merge({"--json"}).out);
    CHECK(again["waits"] == false);
    CHECK(again["applied"] == false);
}

TEST_CASE("a conflict keeps mine, is told with both texts and ends with 1 until it is decided",
          "[ctl][merge]") {
    const Unit unit;
    const std::string mine = items("我改的甲题？", "乙题是什么？");
    const std::string theirs = items("新版的甲题？", "乙题是什么？");
    unit.edit(mine);
    unit.ship(theirs);
    const Ran shown = unit.merge({"--dry-run", "--json"});
    CHECK(shown.exitCode == 1);
    const json report = json::parse(shown.out);
    CHECK(report["conflicts"] == 1);
    CHECK(report["units"][0]["unit"] == "item:" + sampleId(1));
    CHECK(report["units"][0]["taken"] == "mine");
    CHECK(report["units"][0]["mine"].get<std::string>().find("我改的") != std::string::npos);
    CHECK(report["units"][0]["theirs"].get<std::string>().find("新版的") != std::string::npos);
    CHECK(unit.merge({"--keep", "mine", "--dry-run"}).exitCode == 0);
    CHECK(unit.merge({"--keep", "theirs", "--dry-run"}).exitCode == 0);

    const Ran ran = unit.merge({"--lang", "en"});
    CHECK(ran.exitCode == 2);  // a word of the whole program stands before the command
    const Ran merged = unit.merge({});
    CHECK(merged.exitCode == 1);
    CHECK(merged.out.find("我改的") != std::string::npos);
    CHECK(merged.out.find("新版的") != std::string::npos);
    CHECK(unit.bank() == mine);
    CHECK(unit.merge({"--undo"}).exitCode == 0);
    CHECK(unit.merge({"--item", sampleId(1) + "=theirs"}).exitCode == 0);
    CHECK(unit.bank() == theirs);
    CHECK(unit.merge({"--undo"}).exitCode == 0);
    CHECK(unit.bank() == mine);
}

TEST_CASE("words of a merge that are off end with 2, a bank that is not there with 3",
          "[ctl][merge]") {
    const Unit unit;
    unit.ship(items("新版的甲题？", "乙题是什么？"));
    CHECK(unit.merge({"--keep", "ours"}).exitCode == 2);
    CHECK(unit.merge({"--item", "abc"}).exitCode == 2);
    CHECK(unit.merge({"--item", "none=mine"}).exitCode == 2);
    CHECK(unit.merge({"--undo", "--dry-run"}).exitCode == 2);
    CHECK(unit.merge({"--from", "/none"}).exitCode == 3);
    CHECK(unit.merge({"--undo"}).exitCode == 3);
    std::filesystem::remove_all(unit.data());
    CHECK(unit.merge({}).exitCode == 3);
    CHECK_FALSE(std::filesystem::exists(unit.data()));
}

TEST_CASE("a merge that would leave errors ends with 1, names them and changes nothing",
          "[ctl][merge]") {
    const Unit unit;
    const std::string broken =
        changed(items("甲题？", "乙题是什么？"), "answer: [A]", "answer: [Z]");
    unit.edit(broken);
    unit.ship(items("甲题是什么？", "新版的乙题？"));
    const Ran ran = unit.merge({"--json"});
    CHECK(ran.exitCode == 1);
    const json report = json::parse(ran.out);
    CHECK(report["applied"] == false);
    CHECK(report["findings"][0]["file"] == kFile);
    CHECK(unit.bank() == broken);
}

TEST_CASE("in a unit the trainer signs in to merge, and nobody else may", "[ctl][merge]") {
    const std::string theirs = items("新版的甲题？", "乙题是什么？");
    const auto tryAs = [&](qgt::people::Role role) {
        const Unit unit;
        unit.found(role);
        unit.ship(theirs);
        const Ran ran = unit.merge({"--name", "陆文静", "--json"}, std::string(kPassword) + "\n");
        CHECK((unit.bank() == theirs) == (ran.exitCode == 0));
        // Questions do not stand in the JSON.
        CHECK((ran.exitCode != 0 || json::parse(ran.out)["applied"] == true));
        return ran.exitCode;
    };
    const Unit unit;
    unit.found(qgt::people::Role::Trainer);
    unit.ship(theirs);
    CHECK(unit.merge({"--name", "陆文静"}, "wrong-2026\n").exitCode == 3);
    CHECK(unit.bank() != theirs);
    CHECK(tryAs(qgt::people::Role::Director) == 3);
    CHECK(tryAs(qgt::people::Role::Trainer) == 0);
}
