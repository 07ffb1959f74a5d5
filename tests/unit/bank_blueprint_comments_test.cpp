#include "engine/bank/blueprint_comments.h"
#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <string>

namespace bank = qgt::bank;
using qgt::integrity::digestHex;

namespace {

std::string shippedPlan(const std::string& name) {
    const std::filesystem::path folder =
        std::filesystem::path(QGT_SOURCE_DIR) / "question_bank/blueprints";
    return qgt::os::readFile(folder / name, bank::kMaxFileBytes).value();
}

bank::Blueprint planFrom(const std::string& text) {
    const bank::BlueprintFile file = bank::readBlueprintFile(text, "blueprints/a.yaml", digestHex);
    REQUIRE(file.blueprint);
    return *file.blueprint;
}

/// The file with another blueprint in it, comments kept.
std::string rewrittenPlan(const std::string& before, const bank::Blueprint& blueprint) {
    const std::string plain = bank::blueprintYaml(planFrom(before), digestHex).value();
    const std::string fresh = bank::blueprintYaml(blueprint, digestHex).value();
    return bank::withComments({before, plain}, fresh);
}

bool saysIn(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a blueprint that nobody changed is written as it was, comments and all",
          "[bank][blueprint]") {
    const std::string name =
        GENERATE(as<std::string>(), "all-round.yaml", "monthly-drill.yaml", "one-line.yaml");
    const std::string before = shippedPlan(name);
    CHECK(bank::commentCount(before) > 1);
    CHECK(rewrittenPlan(before, planFrom(before)) == before);
}

TEST_CASE("comments stay beside what they stood beside, and none is lost", "[bank][blueprint]") {
    const std::string before = shippedPlan("all-round.yaml");
    bank::Blueprint plan = planFrom(before);
    plan.minMinutes = 40;
    plan.quotas[1].min = 3;
    plan.quotas.erase(plan.quotas.begin());
    plan.pass.floors.clear();
    plan.pass.total = 7000;
    plan.certificate.reset();
    const std::string after = rewrittenPlan(before, plan);
    CAPTURE(after);
    CHECK(bank::commentCount(after) == bank::commentCount(before));
    CHECK(saysIn(after, "min_minutes: 40  # 建议\n"));
    CHECK(saysIn(after, "  - {line: each, min: 3}  # 十八条条线一条不漏\n"));
    CHECK(saysIn(after, "# 版块最低分至少要有十道题垫底\nquotas:\n"));
    CHECK(saysIn(after, "  total: 70\n"));
    CHECK(saysIn(after, "  - {first_contact: true, min: 6}\n"));
    CHECK(after.starts_with("# 全岗通达标。"));
    bank::Blueprint read = planFrom(after);
    read.where = plan.where;
    read.digest = plan.digest;
    CHECK(read == plan);
}

TEST_CASE("a rule on one line keeps its comment when it becomes several lines",
          "[bank][blueprint]") {
    const std::string before = shippedPlan("one-line.yaml");
    bank::Blueprint plan = planFrom(before);
    plan.pass.criticalErrorFails = true;
    const std::string after = rewrittenPlan(before, plan);
    CHECK(saysIn(after, "# 建议：十题对八题半的人，因运气不合格的约 4%\npass:\n  total: 70\n"));
}

TEST_CASE("what only looks like a comment is none", "[bank][blueprint]") {
    CHECK(bank::commentCount("title: \"a # b\"\npurpose: c#d\nnote: 'e # f'\n") == 0);
    CHECK(bank::commentCount("title: it's # one\n") == 1);
    CHECK(bank::commentCount("purpose: |\n  text\n  # text too\nmarks: 1 # one\n") == 1);
}
