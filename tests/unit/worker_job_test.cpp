#include "app/worker/job.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;

namespace {

std::vector<json> linesOf(const std::string& job) {
    std::vector<json> lines;
    (void)qgt::worker::runOneJob(
        job, [&lines](const std::string& line) { lines.push_back(json::parse(line)); });
    return lines;
}

}  // namespace

TEST_CASE("a bank is checked and the findings come back as data", "[worker]") {
    qgt::test::TempFolder folder;
    folder.write("items/selfgov/a.yaml", "schema: 1\n---\n");
    const auto lines = linesOf(json{
        {"job", "check-bank"},
        {"path", folder.path().string()},
        {"as_of", "2026-11-24"}}.dump());
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains("progress"));
    const json& result = lines[2].at("result");
    CHECK(result.at("items") == 0);
    bool named = false;
    for (const json& finding : result.at("findings")) {
        named = named || finding.at("file") == "items/selfgov/a.yaml";
    }
    CHECK(named);
}

TEST_CASE("words that are no job, and jobs that cannot be done, come back as an error",
          "[worker]") {
    for (const char* job : {"",
                            "[",
                            "[]",
                            "{}",
                            R"({"job": 3})",
                            R"({"job": "nothing"})",
                            R"({"job": "check-bank"})",
                            R"({"job": "check-bank", "path": 7, "as_of": "2026-11-24"})",
                            R"({"job": "check-bank", "path": "/none", "as_of": "2026-11-24"})"}) {
        CAPTURE(job);
        const auto lines = linesOf(job);
        REQUIRE(lines.size() == 1);
        CHECK(lines[0].at("error").contains("code"));
    }
}
