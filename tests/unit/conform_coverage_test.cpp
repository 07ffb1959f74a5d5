#include "tests/conform/conform.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

using nlohmann::json;
using qgt::conform::runConform;

namespace {

struct CoverageRun {
    int exit = 0;
    std::string out;
    std::string said;

    explicit CoverageRun(const std::string& file) {
        std::ostringstream told;
        std::ostringstream err;
        exit = runConform({"coverage", file}, told, err);
        out = told.str();
        said = err.str();
    }
};

std::string casesOf(const std::string& kind) {
    return std::string(QGT_TEST_DATA) + "/coverage_" + kind + ".jsonl";
}

std::string posteriorFile() {
    return casesOf("posterior");
}

/// The first case of the file.
json firstCase() {
    std::ifstream file(posteriorFile());
    std::string line;
    std::getline(file, line);
    return json::parse(line);
}

}  // namespace

TEST_CASE("ability after a history is what the reference integrates", "[conform][ability]") {
    const CoverageRun run(posteriorFile());
    CHECK(run.said.empty());
    CHECK(run.exit == 0);
    std::istringstream lines(run.out);
    int rows = 0;
    for (std::string line; std::getline(lines, line); ++rows) {
        const json row = json::parse(line);
        CHECK(row.at("id").is_string());
        CHECK(row.at("answer").size() == 11);
    }
    CHECK(rows == 12);
}

TEST_CASE("coverage of a team is what brute force says", "[conform][coverage]") {
    const std::string kind = GENERATE("pair_coverage",
                                      "min_duty_set",
                                      "absence_test",
                                      "bus_factor",
                                      "training_step",
                                      "mentor_assignment",
                                      "roster_small",
                                      "shrinkage");
    CAPTURE(kind);
    const CoverageRun run(casesOf(kind));
    CHECK(run.said.empty());
    CHECK(run.exit == 0);
    CHECK(std::count(run.out.begin(), run.out.end(), '\n') == 12);
}

TEST_CASE("training plans gain nearly what the best ones do", "[conform][coverage]") {
    std::ifstream cases(casesOf("training_step"));
    std::istringstream answers(CoverageRun(casesOf("training_step")).out);
    std::string line;
    std::string answered;
    while (std::getline(cases, line) && std::getline(answers, answered)) {
        const json expected = json::parse(line).at("expect");
        const json found = json::parse(answered).at("answer");
        CAPTURE(found.at("plan"));
        const double before = expected.at("F0").get<double>();
        const double most = expected.at("optimum").get<double>() - before;
        CHECK(found.at("plan_value").get<double>() - before >= 0.95 * most);
        CHECK(found.at("bound").get<double>() - before >= most - 1e-9);
    }
}

TEST_CASE("a case that is off is named by key, one without expectation is answered",
          "[conform][ability]") {
    qgt::test::TempFolder folder;
    json off = firstCase();
    off["expect"]["level"] = 3;
    off["expect"]["p_types"][1] = 0.5;
    const CoverageRun wrong(folder.write("off.jsonl", off.dump() + "\n").string());
    CHECK(wrong.exit == 1);
    CHECK(wrong.said == "posterior-00: p_types is off\nposterior-00: level is off\n");
    json open = firstCase();
    open.erase("expect");
    open.erase("tol");
    const CoverageRun answered(folder.write("open.jsonl", open.dump() + "\n\n").string());
    CHECK(answered.exit == 0);
    CHECK(json::parse(answered.out).at("answer").at("level").is_number());
    // Nobody was ever asked, and days before the first may be counted below 0.
    open["given"]["events"] = json::array();
    open["given"]["query_day"] = -3;
    open["given"]["s0"] = 1.6;
    const CoverageRun never(folder.write("never.jsonl", open.dump()).string());
    const json prior = json::parse(never.out).at("answer");
    CHECK(prior.at("mu") == open["given"]["m0"]);
    CHECK(prior.at("level").is_null());
}

TEST_CASE("lines that are no cases are usage errors in words", "[conform][ability]") {
    qgt::test::TempFolder folder;
    const auto said = [&](const std::string& text) {
        const CoverageRun run(folder.write("c.jsonl", text).string());
        CHECK(run.exit == 2);
        return run.said;
    };
    CHECK(said("nonsense\n").find("c.jsonl:1:") != std::string::npos);
    CHECK(said("{}\n").find("c.jsonl:1:") != std::string::npos);
    CHECK(said(R"({"id":"x","kind":"dance","given":{}})").find("dance") != std::string::npos);
    json odd = firstCase();
    odd["given"]["omega"] = {1.0};
    CHECK(said(odd.dump()).find("omega and beta") != std::string::npos);
    odd = firstCase();
    odd["given"]["events"][0]["type"] = "holiday";
    CHECK(said(odd.dump()).find("holiday") != std::string::npos);
    CHECK(CoverageRun("/none").exit == 2);
    const CoverageRun empty(folder.write("e.jsonl", "").string());
    CHECK(empty.exit == 1);
}
