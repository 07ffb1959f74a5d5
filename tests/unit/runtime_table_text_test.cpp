#include "app/runtime/table_text.h"
#include "tests/support/catch.h"

#include <string>

using qgt::app::readTableText;
using qgt::app::TableEncoding;

namespace {

/// 姓名 in each encoding.
const std::string kNameUtf8 = "姓名";
const std::string kNameGbk = "\xD0\xD5\xC3\xFB";
const std::string kNameLittle("\xFF\xFE\xD3\x59\x0D\x54", 6);
const std::string kNameBig("\xFE\xFF\x59\xD3\x54\x0D", 6);

}  // namespace

TEST_CASE("UTF-8 proves itself and is taken as it is", "[runtime]") {
    const auto table = readTableText("\xEF\xBB\xBF" + kNameUtf8 + ",A\r\n");
    REQUIRE(table.has_value());
    CHECK(table->utf8 == "\xEF\xBB\xBF" + kNameUtf8 + ",A\r\n");
    CHECK(table->encoding == TableEncoding::Utf8);
    CHECK_FALSE(table->guessed());
    CHECK(readTableText("").has_value());
}

TEST_CASE("Excel's Unicode text is read in both byte orders", "[runtime]") {
    for (const std::string& bytes : {kNameLittle, kNameBig}) {
        const auto table = readTableText(bytes);
        REQUIRE(table.has_value());
        CHECK(table->utf8 == kNameUtf8);
        CHECK(table->encoding == TableEncoding::Utf16);
        CHECK_FALSE(table->guessed());
    }
}

TEST_CASE("GBK is read, but said to be a guess", "[runtime]") {
    const auto table = readTableText(kNameGbk + ",A\r\n");
    REQUIRE(table.has_value());
    CHECK(table->utf8 == kNameUtf8 + ",A\r\n");
    CHECK(table->encoding == TableEncoding::Gb18030);
    CHECK(table->guessed());
}

TEST_CASE("a rare name in four bytes of GB 18030 keeps its character", "[runtime]") {
    const auto table = readTableText("\x95\x32\x82\x36");
    REQUIRE(table.has_value());
    CHECK(table->utf8 == "\xF0\xA0\x80\x80");  // U+20000
}

TEST_CASE("what is no table as text is refused, and nothing is replaced", "[runtime]") {
    const std::string cutOff = kNameGbk.substr(0, 3);
    const std::string halfUnit = kNameLittle.substr(0, 5);
    const std::string zero("a\0b", 3);
    const std::string hiddenZero("\xFF\xFE\x00\x00", 4);
    for (const std::string& bytes : {cutOff, halfUnit, zero, hiddenZero, std::string("\xFF")}) {
        const auto table = readTableText(bytes);
        REQUIRE_FALSE(table.has_value());
        CHECK(table.error().code == "csv.not-text");
    }
}

TEST_CASE("an Excel workbook under the name of a CSV is told apart", "[runtime]") {
    for (const char* start : {"PK\x03\x04", "\xD0\xCF\x11\xE0"}) {
        const auto table = readTableText(std::string(start) + "…");
        REQUIRE_FALSE(table.has_value());
        CHECK(table.error().code == "csv.workbook");
    }
}
