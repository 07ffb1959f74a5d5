#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/ran_ctl.h"

#include <set>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;
using qgt::test::Ran;

namespace {

constexpr const char* kShippedBank = QGT_SOURCE_DIR "/question_bank";

/// `blueprint draft` with the real worker.
Ran draft(std::vector<std::string> words, const std::string& worker = QGT_WORKER_PROGRAM) {
    words.insert(words.begin(), {"blueprint", "draft"});
    words.insert(words.end(), {"--bank", kShippedBank, "--as-of", "2026-12-10"});
    return qgt::test::ranCtl(words, qgt::test::FakeClock(), {}, [&](const std::string& name) {
        return name == "QGT_WORKER" ? worker : std::string();
    });
}

}  // namespace

TEST_CASE("papers of the shipped certification are drawn section by section", "[ctl][draft]") {
    const Ran ran = draft({"all-round", "--pool", kShippedBank, "--papers", "2", "--json"});
    INFO(ran.out << ran.err);
    REQUIRE(ran.exitCode == 0);
    const json told = json::parse(ran.out);
    REQUIRE(told["papers"].size() == 2);
    std::set<std::string> ids;
    for (const json& paper : told["papers"]) {
        REQUIRE(paper["sections"].size() == 4);
        CHECK(paper["sections"][0].size() == 30);
        CHECK(paper["sections"][1].size() == 15);
        CHECK(paper["sections"][2].size() == 15);
        CHECK(paper["sections"][3].empty());
        CHECK(paper["cases"].size() == 2);
        for (const json& section : paper["sections"]) {
            for (const json& id : section) {
                CHECK(ids.insert(id.get<std::string>()).second);
            }
        }
    }
    CHECK(told["information"].get<double>() > 0);
    CHECK(told["gap"].get<double>() < 0.05);
}

TEST_CASE("a paper of each candidate for a drill with the practice items", "[ctl][draft]") {
    const Ran ran =
        draft({"monthly-drill", "--individual", "--papers", "12", "--overlap", "6", "--json"});
    INFO(ran.out << ran.err);
    REQUIRE(ran.exitCode == 0);
    CHECK(json::parse(ran.out)["papers"].size() == 12);
}

TEST_CASE("what cannot be drawn from the specimen items is said in the blueprint's words",
          "[ctl][draft]") {
    const Ran ran = draft({"one-line", "--specimen", "--line", "relief"});
    INFO(ran.out << ran.err);
    CHECK(ran.exitCode == 1);
    CHECK(ran.out.find("单项选择题") != std::string::npos);
    CHECK(ran.out.find("sections:") == std::string::npos);
}

TEST_CASE("a draft that cannot be asked for ends with 2, one without a worker says so",
          "[ctl][draft]") {
    CHECK(draft({"monthly-drill", "--papers", "7"}).exitCode == 2);
    CHECK(draft({"monthly-drill", "--papers", "0"}).exitCode == 2);
    CHECK(draft({"one-line", "--specimen"}).exitCode == 2);
    CHECK(draft({"all-round"}).exitCode == 2);
    CHECK(draft({"none"}).exitCode == 1);
    const Ran ran = draft({"monthly-drill"}, "/none/qgt-worker");
    CHECK(ran.exitCode == 3);
    CHECK(ran.err.find("/none/qgt-worker") != std::string::npos);
}
