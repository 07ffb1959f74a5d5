#include "tests/conform/conform.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;
using qgt::conform::runConform;

namespace {

std::string vectorsIn(const char* name) {
    return std::string(QGT_TEST_DATA) + "/" + name;
}

json contentOf(const std::string& path) {
    std::ifstream file(path);
    return json::parse(file);
}

/// One kind on one file.
struct FsrsRun {
    int exit = 0;
    json answer;
    std::string said;

    FsrsRun(const char* kind, const std::string& file, const std::vector<std::string>& more = {}) {
        std::ostringstream out;
        std::ostringstream err;
        std::vector<std::string> words{kind, file};
        words.insert(words.end(), more.begin(), more.end());
        exit = runConform(words, out, err);
        answer = json::parse(out.str(), nullptr, false);
        said = err.str();
    }
};

}  // namespace

TEST_CASE("the memory model keeps every vector of two peers", "[conform][memory]") {
    const FsrsRun run("fsrs-model", vectorsIn("fsrs6_model.json"));
    CHECK(run.said.empty());
    CHECK(run.exit == 0);
    CHECK(run.answer.at("rows") == 2691);
    CHECK(run.answer.at("wrong") == 0);
    const json& sections = run.answer.at("sections");
    CHECK(sections.size() == 9);
    CHECK(sections.at("steps").at("worst").at("ts") < 1e-5);
    CHECK(sections.at("intervals").at("worst").at("days") == 0.0);
}

TEST_CASE("the scheduler keeps every due time of its peer", "[conform][memory]") {
    const FsrsRun run("fsrs-scheduler", vectorsIn("fsrs6_scheduler.json"));
    CHECK(run.said.empty());
    CHECK(run.exit == 0);
    CHECK(run.answer.at("rows") == 389);
    CHECK(run.answer.at("sections").at("cards").at("worst").at("memory") < 1e-5);
}

TEST_CASE("a vector that is off is named and counted once", "[conform][memory]") {
    qgt::test::TempFolder folder;
    json model = contentOf(vectorsIn("fsrs6_model.json"));
    json& pair = model["steps"][5]["rs"];
    pair[0] = pair[0].get<double>() * 1.001;
    pair[1] = pair[1].get<double>() * 1.001;
    const FsrsRun off("fsrs-model", folder.write("m.json", model.dump()).string());
    CHECK(off.exit == 1);
    CHECK(off.answer.at("wrong") == 1);
    CHECK(off.said.find("steps[5] rs: expected") == 0);
    json cards = contentOf(vectorsIn("fsrs6_scheduler.json"));
    json& due = cards["cards"][0]["rows"][1]["due_minute"];
    due = due.get<int>() + 1;
    const FsrsRun late("fsrs-scheduler", folder.write("s.json", cards.dump()).string());
    CHECK(late.exit == 1);
    CHECK(late.said.find("cards[1] exact: expected") == 0);
}

TEST_CASE("files that lack what is compared are usage errors", "[conform][memory]") {
    qgt::test::TempFolder folder;
    for (const char* const kind : {"fsrs-model", "fsrs-scheduler"}) {
        CHECK(FsrsRun(kind, "/none").exit == 2);
        CHECK(FsrsRun(kind, folder.write("a.json", "[]").string()).exit == 2);
        const FsrsRun empty(kind, folder.write("b.json", "{}").string());
        CHECK(empty.exit == 2);
        CHECK(empty.said.find("b.json") != std::string::npos);
    }
    json model = contentOf(vectorsIn("fsrs6_model.json"));
    model["steps"][0]["g"] = 9;
    CHECK(FsrsRun("fsrs-model", folder.write("c.json", model.dump()).string()).exit == 2);
}

TEST_CASE("a fit is told with its loss, and is the same for one thread and two",
          "[conform][memory]") {
    const std::string log = vectorsIn("fsrs6_log_2k.csv");
    const FsrsRun one("fsrs-fit", log, {"--threads", "1"});
    CHECK(one.exit == 0);
    CHECK(one.answer.at("parameters").size() == 21);
    CHECK(one.answer.at("items") == 1104);
    CHECK(one.answer.at("log_loss") < 0.3672 + 0.0005);
    CHECK(one.answer.at("rmse_bins") < 0.0628);
    CHECK(one.answer.at("wall_ms") > 0.0);
    const FsrsRun two("fsrs-fit", log, {"--threads", "2"});
    CHECK(two.answer.at("parameters") == one.answer.at("parameters"));
    // Right answers that may be luck say less.
    const FsrsRun aware("fsrs-fit", log, {"--guess", "0.25", "--slip", "0.04"});
    CHECK(aware.exit == 0);
    CHECK(aware.answer.at("parameters") != one.answer.at("parameters"));
}

TEST_CASE("what fsrs-fit cannot read is a usage error in words", "[conform][memory]") {
    qgt::test::TempFolder folder;
    const std::string head = "card_id,day,rating\n";
    const auto said = [&](const std::string& text, const std::vector<std::string>& more = {}) {
        const FsrsRun run("fsrs-fit", folder.write("l.csv", text).string(), more);
        CHECK(run.exit == 2);
        return run.said;
    };
    CHECK(said("").find("cannot read") == 0);
    CHECK(said(head + "1,2,3\n1,2\n").find("l.csv:3: not card_id,day,rating") != std::string::npos);
    CHECK(said(head + "1,2,5\n").find("l.csv:2") != std::string::npos);
    CHECK(said(head + "1,2,3,4\n").find("l.csv:2") != std::string::npos);
    CHECK(said(head, {"--guess"}).find("usage") == 0);
    CHECK(said(head, {"--guess", "1.5"}).find("usage") == 0);
    CHECK(said(head, {"--what", "1"}).find("usage") == 0);
    CHECK(FsrsRun("fsrs-fit", folder.write("e.csv", head + "1,2,3\r\n").string()).exit == 0);
}
