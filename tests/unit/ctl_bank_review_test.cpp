#include "engine/bank/content_review.h"
#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/ran_ctl.h"

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using nlohmann::json;
using qgt::test::Ran;

namespace {

constexpr const char* kReviewedBank = QGT_SOURCE_DIR "/question_bank";

Ran ranReview(const std::vector<std::string>& words) {
    return qgt::test::ranCtl(words, qgt::test::FakeClock());
}

}  // namespace

TEST_CASE("a citation is about an article, its paragraphs, lists and ranges of them", "[ctl]") {
    using qgt::bank::citesArticle;
    CHECK(citesArticle("14", "14"));
    CHECK(citesArticle("29、44", "44"));
    CHECK(citesArticle("14（六）", "14"));
    CHECK(citesArticle("14", "14(六)"));
    CHECK(citesArticle("11—12", "12"));
    CHECK(citesArticle("291 之二", "291之二"));
    CHECK(citesArticle("", "14"));
    CHECK(citesArticle("全文", "14"));
    CHECK(citesArticle("29", ""));
    CHECK_FALSE(citesArticle("140", "14"));
    CHECK_FALSE(citesArticle("29、44", "4"));
    CHECK_FALSE(citesArticle("11—12", "13"));
    CHECK_FALSE(citesArticle("14(六)", "14(五)"));
}

TEST_CASE("what rests on an article is listed, and on the whole source more", "[ctl]") {
    const Ran article = ranReview({"bank", "impact", "JWH:14", kReviewedBank, "--json"});
    REQUIRE(article.exitCode == 1);
    const json one = json::parse(article.out);
    CHECK(one["source"] == "JWH");
    CHECK(one["article"] == "14");
    REQUIRE_FALSE(one["content"].empty());
    CHECK(one["content"][0]["kind"] == "item");
    CHECK_FALSE(one.contains("held"));
    const json all = json::parse(ranReview({"bank", "impact", "JWH", kReviewedBank, "--json"}).out);
    CHECK(all["content"].size() > one["content"].size());
    const Ran plain = ranReview({"--lang", "en", "bank", "impact", "JWH:14", kReviewedBank});
    CHECK(plain.out.find("Content that rests on") != std::string::npos);
}

TEST_CASE("a source that the register does not have is a mistake of the call", "[ctl]") {
    const Ran ran = ranReview({"bank", "impact", "NOSUCH", kReviewedBank});
    CHECK(ran.exitCode == 2);
    CHECK(ran.err.find("NOSUCH") != std::string::npos);
}

TEST_CASE("what is due by a day comes soonest first, and nothing is due before there were items",
          "[ctl]") {
    const Ran early = ranReview({"bank", "due", kReviewedBank, "--as-of", "1990-01-01", "--json"});
    CHECK(early.exitCode == 0);
    CHECK(json::parse(early.out)["due"].empty());
    const Ran late = ranReview({"bank", "due", kReviewedBank, "--as-of", "2099-01-01", "--json"});
    CHECK(late.exitCode == 1);
    std::string before;
    const json due = json::parse(late.out)["due"];
    REQUIRE(due.size() > 100);
    for (const json& one : due) {
        CHECK(before <= one["on"].get<std::string>());
        before = one["on"].get<std::string>();
    }
    CHECK(ranReview({"bank", "due", kReviewedBank, "--as-of", "soon"}).exitCode == 2);
}
