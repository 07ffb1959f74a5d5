#include "engine/core/text.h"
#include "tests/support/catch.h"

#include <string>

TEST_CASE("UTF-8 is checked strictly and the first bad byte is named", "[core]") {
    CHECK_FALSE(qgt::firstInvalidUtf8("居民 abc \xF0\x9F\x98\x80").has_value());
    CHECK(qgt::firstInvalidUtf8("ab\xC0\xAF") == 2U);         // overlong
    CHECK(qgt::firstInvalidUtf8("\xED\xA0\x80") == 0U);       // surrogate
    CHECK(qgt::firstInvalidUtf8("\xF4\x90\x80\x80") == 0U);   // above U+10FFFF
    CHECK(qgt::firstInvalidUtf8("\xE5\xB1") == 0U);           // cut
    CHECK(qgt::firstInvalidUtf8("x\xB3\xC7\xCA\xD0") == 1U);  // GBK
}

TEST_CASE("characters are counted as code points, not bytes", "[core]") {
    CHECK(qgt::characterCount("题干乙x") == 4U);
    CHECK(qgt::characterCount("") == 0U);
}

TEST_CASE("folding makes width, case and spaces equal and nothing else", "[core]") {
    CHECK(qgt::foldForComparison("ＡＢ　１２") == qgt::foldForComparison("ab12"));
    CHECK(qgt::foldForComparison(" 五 年\n") == "五年");
    CHECK(qgt::foldForComparison("五年") != qgt::foldForComparison("5年"));
    CHECK(qgt::foldForComparison("三\u200B年") == "三年");
    CHECK(qgt::foldForComparison("\xFF") == "\xFF");
}

TEST_CASE("folding is idempotent", "[core]") {
    for (const std::string text : {"Ǆ①㎡", "ﬁne", "STRASSE ß", "上海（市）", "%1 <b>&amp;"}) {
        const std::string once = qgt::foldForComparison(text);
        CHECK(qgt::foldForComparison(once) == once);
    }
}

TEST_CASE("trimming takes ASCII and ideographic spaces from both ends only", "[core]") {
    CHECK(qgt::trimmed("\xE3\x80\x80 a b \t\xE3\x80\x80") == "a b");
    CHECK(qgt::trimmed(" \xE3\x80\x80 ").empty());
}
