#include "app/runtime/citation.h"
#include "tests/support/catch.h"

using qgt::SourceId;
using qgt::app::articlesInWords;
using qgt::app::gatherCited;

TEST_CASE("articles are named as people name them behind a title", "[citation]") {
    const auto chinese = [](const std::vector<std::string>& articles) {
        return articlesInWords(articles, false);
    };
    CHECK(chinese({}).empty());
    CHECK(chinese({""}).empty());
    CHECK(chinese({"14"}) == "第 14 条");
    CHECK(chinese({"14", "15"}) == "第 14、15 条");
    CHECK(chinese({"14、15"}) == "第 14、15 条");
    CHECK(chinese({"11—12"}) == "第 11—12 条");
    CHECK(chinese({"14(六)"}) == "第 14 条（六）");
    CHECK(chinese({"291 之二"}) == "第 291 条之二");
    CHECK(chinese({"291之二"}) == "第 291 条之二");
    CHECK(chinese({"一", "办法第一条", "办法第三条"}) == "第一条、办法第一条、办法第三条");
    CHECK(chinese({"二十一"}) == "第二十一条");
    CHECK(chinese({"全文"}) == "全文");
    CHECK(chinese({"3", "附件清单", "5"}) == "第 3 条、附件清单、第 5 条");
    CHECK(articlesInWords({"14", "办法第一条"}, true) == "art. 14, 办法第一条");
    CHECK(articlesInWords({}, true).empty());
}

TEST_CASE("a source is named once with all its articles", "[citation]") {
    const auto cited = gatherCited({{.source = SourceId("A"), .article = "1"},
                                    {.source = SourceId("B"), .article = ""},
                                    {.source = SourceId("A"), .article = "2"}});
    REQUIRE(cited.size() == 2);
    CHECK(cited[0].articles == std::vector<std::string>{"1", "2"});
    CHECK(cited[1].source == SourceId("B"));
    CHECK(cited[1].articles.empty());
}
