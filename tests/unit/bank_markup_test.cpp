#include "engine/bank/markup.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::bank::Markup;
using qgt::bank::MarkupBlock;
using qgt::bank::MarkupFault;
using qgt::bank::MarkupKind;
using qgt::bank::MarkupRun;
using qgt::bank::parseMarkup;

namespace {

using Runs = std::vector<MarkupRun>;

Runs runsOf(const std::string& line) {
    const Markup markup = parseMarkup(line);
    CHECK(markup.faults.empty());
    REQUIRE(markup.blocks.size() == 1);
    return markup.blocks[0].runs;
}

std::string plain(const std::string& text) {
    return plainText(parseMarkup(text).blocks);
}

}  // namespace

TEST_CASE("each mark at the start of a line makes its block", "[bank][markup]") {
    const Markup markup = parseMarkup("## 标题\n一段\n还是这段\n\n另一段\n- 点\n> 话\n! 别\n1. 步");
    CHECK(markup.faults.empty());
    CHECK(markup.blocks ==
          std::vector<MarkupBlock>{{MarkupKind::Heading, 0, {{"标题", false, ""}}},
                                   {MarkupKind::Paragraph, 0, {{"一段还是这段", false, ""}}},
                                   {MarkupKind::Paragraph, 0, {{"另一段", false, ""}}},
                                   {MarkupKind::Point, 0, {{"点", false, ""}}},
                                   {MarkupKind::Say, 0, {{"话", false, ""}}},
                                   {MarkupKind::Never, 0, {{"别", false, ""}}},
                                   {MarkupKind::Step, 1, {{"步", false, ""}}}});
}

TEST_CASE("steps are counted by their place and not by what is written", "[bank][markup]") {
    const Markup markup = parseMarkup("1. 甲\n1. 乙\n\n9. 丙\n话\n12. 丁\n");
    std::vector<int> numbers;
    for (const MarkupBlock& block : markup.blocks) {
        numbers.push_back(block.number);
    }
    CHECK(numbers == std::vector<int>{1, 2, 3, 0, 1});
}

TEST_CASE("what only looks like a mark is text", "[bank][markup]") {
    for (const char* text : {"#标题",
                             "### 深",
                             "-点",
                             "－ 点",
                             "100. 步",
                             "1.步",
                             "1） 步",
                             "!别",
                             "*强*",
                             "[链接](x)",
                             "<b>粗</b>",
                             "&lt;",
                             "2026 年",
                             "a ] b ]] c",
                             "-",
                             "##"}) {
        CAPTURE(text);
        CHECK(runsOf(text) == Runs{{text, false, ""}});
        CHECK(parseMarkup(text).blocks[0].kind == MarkupKind::Paragraph);
    }
}

TEST_CASE("strong words and links are runs of their block", "[bank][markup]") {
    CHECK(runsOf("先**看**证") == Runs{{"先", false, ""}, {"看", true, ""}, {"证", false, ""}});
    CHECK(runsOf("见[[content/card]]。") ==
          Runs{{"见", false, ""}, {"content/card", false, "content/card"}, {"。", false, ""}});
    CHECK(runsOf("- [[content/card|联系卡]]") == Runs{{"联系卡", false, "content/card"}});
    CHECK(runsOf("**甲**[[b/c|乙]]**丙**") ==
          Runs{{"甲", true, ""}, {"乙", false, "b/c"}, {"丙", true, ""}});
}

TEST_CASE("a mark that is not closed or holds nothing is a fault, and its text stays",
          "[bank][markup]") {
    struct Row {
        const char* text;
        const char* mark;
    };

    for (const Row row : {Row{"先**看", "**"},
                          Row{"见[[content/card", "[["},
                          Row{"见[[content/card]", "[["},
                          Row{"[[]]", "[["},
                          Row{"[[|词]]", "[["},
                          Row{"[[content/card|]]", "[["},
                          Row{"[[content/card| ]]", "[["},
                          Row{"甲** **乙", "**"}}) {
        CAPTURE(row.text);
        const Markup markup = parseMarkup(std::string("好\n\n") + row.text);
        REQUIRE_FALSE(markup.faults.empty());
        CHECK(markup.faults[0] == MarkupFault{2, row.mark});
        CHECK(plain(row.text) == row.text);
    }
}

TEST_CASE("the plain text has a line for each block", "[bank][markup]") {
    CHECK(plain("## 甲\n\n- **乙**\n- [[a/b|丙]]丁\n") == "甲\n乙\n丙丁");
    CHECK(plain("").empty());
    CHECK(plain("\n \n\xE3\x80\x80\n").empty());
}
