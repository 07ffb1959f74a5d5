#include "tests/conform/conform.h"

#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

using qgt::conform::runConform;

namespace {

// BLAKE2b with 32 bytes of output, unkeyed, computed with Python's hashlib.
constexpr const char* kEmpty =
    R"({"text":"","blake2b_256":"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"})";

}  // namespace

TEST_CASE("a case that agrees exits 0, one that does not exits 1", "[conform]") {
    qgt::test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    const auto good = folder.write("good.jsonl", std::string(kEmpty) + "\n");
    CHECK(runConform({"digest", good.string()}, out, err) == 0);
    const auto bad = folder.write(
        "bad.jsonl", std::string(kEmpty) + "\n{\"text\":\"x\",\"blake2b_256\":\"00\"}\n");
    CHECK(runConform({"digest", bad.string()}, out, err) == 1);
    CHECK(err.str().find("bad.jsonl:2") != std::string::npos);
}

TEST_CASE("unknown kinds, missing files and damaged rows are usage errors", "[conform]") {
    qgt::test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    CHECK(runConform({}, out, err) == 2);
    CHECK(runConform({"--help"}, out, err) == 0);
    CHECK(runConform({"nothing"}, out, err) == 2);
    CHECK(runConform({"digest"}, out, err) == 2);
    CHECK(runConform({"digest", "/none"}, out, err) == 2);
    const auto damaged = folder.write("damaged.jsonl", "[1]\n");
    CHECK(runConform({"digest", damaged.string()}, out, err) == 2);
}

namespace {

std::string dataFile(const char* name) {
    return std::string(QGT_TEST_DATA) + "/" + name;
}

/// Runs the kind "ata" on the pool of tests/data and a blueprint.
struct AtaRun {
    int exit = 0;
    nlohmann::json answer;

    AtaRun(const std::string& blueprint, const std::vector<std::string>& options) {
        std::ostringstream out;
        std::ostringstream err;
        std::vector<std::string> words{
            "ata", dataFile("ata_pool.csv"), dataFile("ata_enemies.csv"), blueprint};
        words.insert(words.end(), options.begin(), options.end());
        exit = runConform(words, out, err);
        const std::string text = out.str();
        answer = nlohmann::json::parse(text, nullptr, false);
        CHECK(std::count(text.begin(), text.end(), '\n') == 1);
    }
};

/// Line and information at the middle point of an item of the pool of tests/data.
std::map<int, std::pair<int, double>> poolOfTests() {
    std::ifstream file(dataFile("ata_pool.csv"));
    std::string line;
    std::getline(file, line);
    std::map<int, std::pair<int, double>> items;
    while (std::getline(file, line)) {
        std::istringstream words(line);
        std::vector<std::string> cells;
        std::string cell;
        while (std::getline(words, cell, ',')) {
            cells.push_back(cell);
        }
        items[std::stoi(cells[0])] = {std::stoi(cells[1]), std::stod(cells[9])};
    }
    return items;
}

}  // namespace

TEST_CASE("forms come as numbers of items, apart from each other, with objective and bound",
          "[conform]") {
    const auto items = poolOfTests();
    REQUIRE(items.size() == 120);
    const AtaRun run(dataFile("ata_blueprint.json"), {"--forms", "2"});
    CHECK(run.exit == 0);
    REQUIRE(run.answer.at("forms").size() == 2);
    std::set<int> all;
    for (const auto& form : run.answer.at("forms")) {
        CHECK(form.size() == 12);
        double information = 0;
        std::map<int, int> lines;
        for (const int item : form.get<std::vector<int>>()) {
            CHECK(all.insert(item).second);
            information += items.at(item).second;
            ++lines[items.at(item).first];
        }
        for (int line = 0; line < 4; ++line) {
            CHECK(lines[line] >= 2);
            CHECK(lines[line] <= 4);
        }
        CHECK(information >= 1.2 * run.answer.at("objective").get<double>() - 1e-6);
    }
    CHECK(run.answer.at("bound") >= run.answer.at("objective"));
    CHECK(run.answer.at("objective") >= 0.99 * run.answer.at("bound").get<double>());
    CHECK(run.answer.at("seconds") > 0);
}

TEST_CASE("a blueprint that cannot be kept gives no forms and the conflict", "[conform]") {
    qgt::test::TempFolder folder;
    const auto blueprint =
        folder.write("b.json", R"({"form_length": 12, "line": {"min": 4, "max": 6, "lines": 4}})");
    const AtaRun run(blueprint.string(), {"--forms", "1"});
    CHECK(run.exit == 1);
    CHECK(run.answer.at("forms").empty());
    REQUIRE(run.answer.at("conflicts").size() == 1);
    CHECK(run.answer.at("conflicts")[0].size() == 5);  // four lines and the length
}

TEST_CASE("what ata cannot read is a usage error", "[conform]") {
    qgt::test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    const std::string pool = dataFile("ata_pool.csv");
    const std::string enemies = dataFile("ata_enemies.csv");
    const std::string blueprint = dataFile("ata_blueprint.json");
    CHECK(runConform({"ata", pool, enemies}, out, err) == 2);
    CHECK(runConform({"ata", pool, enemies, blueprint, "--forms"}, out, err) == 2);
    CHECK(runConform({"ata", pool, enemies, blueprint, "--forms", "x"}, out, err) == 2);
    CHECK(runConform({"ata", pool, enemies, blueprint, "--forms", "7"}, out, err) == 2);
    CHECK(runConform({"ata", pool, enemies, blueprint, "--what", "1"}, out, err) == 2);
    CHECK(runConform({"ata", "/none", enemies, blueprint}, out, err) == 2);
    const auto broken = folder.write("b.json", "{").string();
    CHECK(runConform({"ata", pool, enemies, broken}, out, err) == 2);
    const auto rows = folder.write("p.csv", "item,line,seconds\n0,1\n").string();
    CHECK(runConform({"ata", rows, enemies, blueprint}, out, err) == 2);
    CHECK(out.str().empty());
}

TEST_CASE("a pool may have other columns, other points and no enemies", "[conform]") {
    qgt::test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    const auto pool = folder.write("p.csv",
                                   "item,law,a,b,c\n"
                                   "x1,0,1,0.5,0.2\nx2,0,1,-3,0.2\nx3,1,2,0.5,0\nx4,1,0.2,0,0\n");
    const auto enemies = folder.write("e.csv", "");
    const auto blueprint = folder.write(
        "b.json", R"({"form_length": 2, "law": [[1, 1], [1, 1]], "theta": [0.5], "R": [1]})");
    CHECK(runConform({"ata", pool.string(), enemies.string(), blueprint.string()}, out, err) == 0);
    CHECK(nlohmann::json::parse(out.str()).at("forms") ==
          nlohmann::json::parse(R"([["x1", "x3"]])"));
}

namespace {

/// Runs the kind "decision".
struct DecisionRun {
    int exit = 0;
    nlohmann::json answer;
    std::string said;

    DecisionRun(const std::string& scores, const std::vector<std::string>& options) {
        std::ostringstream out;
        std::ostringstream err;
        std::vector<std::string> words{"decision", scores};
        words.insert(words.end(), options.begin(), options.end());
        exit = runConform(words, out, err);
        answer = nlohmann::json::parse(out.str(), nullptr, false);
        said = err.str();
    }
};

}  // namespace

TEST_CASE("decisions agree with sums and integrals computed apart from the engine", "[conform]") {
    // tests/data/decision_own_*: plain sums and a midpoint rule in Python.
    const std::string scores = dataFile("decision_own_scores.txt");
    const std::string expected = dataFile("decision_own_expected.txt");
    const DecisionRun run(scores, {"--items", "20", "--cut", "13", "--expected", expected});
    CHECK(run.exit == 0);
    CHECK(run.said.empty());
    CHECK(run.answer.at("rows") == 19);
    CHECK(run.answer.at("wrong") == 0);
    // The fit of the model is no row, whatever stands there.
    const DecisionRun other(scores, {"--items", "20", "--cut", "12", "--expected", expected});
    CHECK(other.exit == 1);
    CHECK(other.answer.at("wrong") > 5);
    CHECK(other.said.find("decision_own_expected.txt:25: huynh.p0 is expected") !=
          std::string::npos);
}

TEST_CASE("groups of which nothing can be said are told why", "[conform]") {
    qgt::test::TempFolder folder;
    const auto run = [&](const std::string& scores, const char* items, const char* cut) {
        return DecisionRun(folder.write("s.txt", scores).string(),
                           {"--items", items, "--cut", cut});
    };
    for (const char* const scores : {"60 60 60", "0\n0\n", "31,31"}) {
        const DecisionRun same = run(scores, "60", "36");
        CHECK(same.exit == 1);
        CHECK(same.answer.at("kr21").is_null());
        CHECK(same.said.find("all scores are the same") == 0);
    }
    CHECK(run("40", "60", "36").said.find("one score has no spread") == 0);
    CHECK(run("0 1 1 0", "1", "1").said.find("a paper of one item") == 0);
    // Cuts that all reach, or only perfect papers.
    for (const char* const cut : {"0", "60"}) {
        const DecisionRun end = run("20 30 40 50 60", "60", cut);
        CHECK(end.exit == 0);
        CHECK(end.answer.at("4P.classification.accuracy.accuracy") > 0.9);
    }
    const DecisionRun chance = run("30 31 30 31", "60", "30");
    CHECK(chance.exit == 0);
    CHECK(chance.answer.at("model") == "point");
    CHECK(chance.said.find("KR-21 is not above 0") == 0);
}

TEST_CASE("what decision cannot read is a usage error in words", "[conform]") {
    qgt::test::TempFolder folder;
    const auto run = [&](const std::string& scores, const char* items, const char* cut) {
        const DecisionRun one(folder.write("s.txt", scores).string(),
                              {"--items", items, "--cut", cut});
        CHECK(one.exit == 2);
        CHECK(one.answer.is_discarded());
        return one.said;
    };
    CHECK(run("", "60", "36").find("s.txt has no scores") != std::string::npos);
    CHECK(run("20\nx\n", "60", "36").find("s.txt:2: \"x\" is no score") != std::string::npos);
    CHECK(run("61", "60", "36").find("\"61\" is no score") != std::string::npos);
    CHECK(run("-1", "60", "36").find("is no score") != std::string::npos);
    CHECK(run("20", "60", "61").find("--cut") == 0);
    CHECK(run("20", "0", "0").find("--items") == 0);
    CHECK(run("20", "1.5", "0").find("--items") == 0);
    CHECK(DecisionRun("/none", {"--items", "60", "--cut", "36"}).exit == 2);
    CHECK(DecisionRun(dataFile("decision_own_scores.txt"), {"--items", "20"}).exit == 2);
    CHECK(DecisionRun(dataFile("decision_own_scores.txt"),
                      {"--items", "20", "--cut", "13", "--expected", "/none"})
              .exit == 2);
}
