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

namespace {

/// Eight items of two lines, the later the better; papers of three.
json assembleJob() {
    json items = json::array();
    for (int i = 0; i < 8; ++i) {
        items.push_back({{"id", "i" + std::to_string(i)},
                         {"cells", {i % 2 == 0 ? "line:even" : "line:odd"}},
                         {"seconds", 60},
                         {"information", {i + 1.0}}});
    }
    return {{"job", "assemble"},
            {"items", items},
            {"blueprint",
             {{"length", 3},
              {"quotas", {{{"cell", "line:even"}, {"least", 2}, {"most", 2}}}},
              {"points", {{{"theta", 0}, {"share", 1}}}}}}};
}

}  // namespace

TEST_CASE("papers are assembled, with what is known on the way", "[worker]") {
    const auto lines = linesOf(assembleJob().dump());
    REQUIRE(lines.size() >= 3);
    CHECK(lines.front().at("progress") == 0);
    bool told = false;
    for (const json& line : lines) {
        told = told || (line.contains("incumbent") && line.contains("bound") &&
                        line.contains("gap") && line.contains("seconds"));
    }
    CHECK(told);
    const json& result = lines.back().at("result");
    CHECK(result.at("papers") == json::parse(R"([["i4", "i6", "i7"]])"));
    CHECK(result.at("objective") == 20);
    CHECK(result.at("bound") >= 20);
    CHECK(result.contains("gap"));
    CHECK(result.contains("seconds"));
}

TEST_CASE("a blueprint that cannot be kept comes back as conflicts and sentences", "[worker]") {
    json job = assembleJob();
    job["blueprint"]["quotas"][0] = {{"cell", "line:even"}, {"least", 5}};
    const json result = linesOf(job.dump()).back().at("result");
    REQUIRE(result.at("conflicts").size() == 1);
    const json& conflict = result["conflicts"][0][0];
    CHECK(conflict.at("kind") == "cell_least");
    CHECK(conflict.at("name") == "line:even");
    CHECK(conflict.at("has") == 4);
    CHECK(conflict.at("needs") == 5);
    CHECK(conflict.at("write") == 1);
    CHECK(result.at("sentences")[0].at("code") == "exam.conflict");
}

TEST_CASE("every field of a job of assembly is heeded", "[worker]") {
    json job = assembleJob();
    json& blueprint = job["blueprint"];
    std::string expected;
    SECTION("uses") {
        job["items"][6]["uses"] = 2;
        blueprint["most_uses"] = 2;
        expected = R"([["i2", "i4", "i7"]])";
    }
    SECTION("rounds") {
        job["items"][6]["rounds"] = job["items"][7]["rounds"] = json::array({"spring"});
        blueprint["earlier_overlap"] = 1;
        expected = R"([["i4", "i5", "i6"]])";
    }
    SECTION("enemies of items") {
        job["items"][6]["enemies"] = json::array({"i7"});
        expected = R"([["i4", "i5", "i6"]])";
    }
    SECTION("groups of enemies") {
        blueprint["enemies"] = json::array({json::array({"i7", "i6"})});
        expected = R"([["i4", "i5", "i6"]])";
    }
    SECTION("seconds") {
        job["items"][7]["seconds"] = 61;
        blueprint["seconds"] = json::array({0, 180});
        expected = R"([["i4", "i5", "i6"]])";
    }
    SECTION("forced and forbidden") {
        blueprint["forced"] = json::array({"i1"});
        blueprint["forbidden"] = json::array({"i6"});
        expected = R"([["i1", "i2", "i4"]])";
    }
    SECTION("parameters instead of information") {
        for (json& item : job["items"]) {
            item.erase("information");
            item["a"] = item["id"] == "i1" || item["id"] == "i0" || item["id"] == "i2" ? 2.0 : 1.0;
        }
        expected = R"([["i0", "i1", "i2"]])";
    }
    SECTION("the author's difficulty instead of parameters") {
        for (json& item : job["items"]) {
            item.erase("information");
            const bool fits = item["id"] == "i1" || item["id"] == "i0" || item["id"] == "i2";
            item["difficulty"] = fits ? "medium" : "hard";
            item["options"] = 4;
        }
        expected = R"([["i0", "i1", "i2"]])";
    }
    SECTION("several papers") {
        blueprint["papers"] = 2;
        blueprint["quotas"][0]["cell"] = "line:odd";
        job["settings"] = {{"gap", 1e-6}, {"seed", 7}, {"seconds", 5}};
        const json result = linesOf(job.dump()).back().at("result");
        CHECK(result.at("papers").size() == 2);
        CHECK(result.at("objective") == 15);
        return;
    }
    SECTION("a preview") {
        job["settings"] = {{"preview", true}};
        expected = R"([["i4", "i6", "i7"]])";
    }
    CHECK(linesOf(job.dump()).back().at("result").at("papers") == json::parse(expected));
}

TEST_CASE("jobs of assembly that make no sense come back as an error", "[worker]") {
    for (const char* change :
         {R"({"items": 3})",
          R"({"items": [{}]})",
          R"({"blueprint": {}})",
          R"({"blueprint": {"length": "x"}})",
          R"({"blueprint": {"length": 0}})",
          R"({"blueprint": {"length": 3, "papers": 7}})",
          R"({"blueprint": {"length": 3, "points": [{"theta": 0}, {"theta": 1}]}})",
          R"({"settings": {"seconds": "x"}})"}) {
        CAPTURE(change);
        json job = assembleJob();
        job.update(json::parse(change));
        CHECK(linesOf(job.dump()).back().at("error").contains("code"));
    }
}
