#include "engine/bank/item_file.h"
#include "engine/bank/option_letter.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <string>

using qgt::bank::optionLetterIn;
using qgt::test::sampleFile;
using qgt::test::SampleItem;

TEST_CASE("a text that names an option by its letter or place is found", "[bank]") {
    for (const char* text : {"本题选A。",
                             "选 B，因为任期五年",
                             "应当选择C",
                             "见选项D",
                             "选项“A”是旧规定",
                             "答案是B",
                             "答案：AC",
                             "故排除D、E",
                             "A项是旧规定",
                             "B 项错在主体",
                             "Ａ项正确",
                             "A、C两项都对",
                             "A和B均正确",
                             "AB项",
                             "选ABD",
                             "选Ｃ",
                             "C正确",
                             "以上都对",
                             "以上选项都不正确",
                             "上述各项都要做"}) {
        CAPTURE(text);
        CHECK_FALSE(optionLetterIn(text).empty());
    }
}

TEST_CASE("a word that only holds a letter is left alone", "[bank]") {
    for (const char* text : {"A类低保对象",
                             "做B超检查",
                             "选A4纸打印",
                             "选择A类补贴",
                             "选 B 型血",
                             "A项目由街道负责",
                             "他们实行AA制",
                             "打开APP办理",
                             "选择CBD附近",
                             "住在C座",
                             "选择A、B级处置",
                             "持C1驾照",
                             "甲型H1N1流感",
                             "3A景区",
                             "当事人A某",
                             "60周岁以上的老人",
                             "三人以上都要登记",
                             "维生素C",
                             "",
                             "选"}) {
        CAPTURE(text);
        CHECK(optionLetterIn(text).empty());
    }
}

TEST_CASE("what was found is shown with the word that makes it a reference", "[bank]") {
    CHECK(optionLetterIn("本题应当选 A，因为") == "选 A");
    CHECK(optionLetterIn("其中A、C 项不对") == "A、C 项");
    CHECK(optionLetterIn("（以上都对）") == "以上都");
}

TEST_CASE("an option letter is a warning at its line and the item still works", "[bank]") {
    SampleItem item;
    item.stem = "下列哪一项与选项B不符？";
    item.options[2] = "以上都对";
    std::string text = sampleFile({item});
    text.replace(text.find("理由2"), std::string("理由2").size(), "与A项相反");
    const auto file =
        qgt::bank::readItemsFile(text, "items/selfgov/a.yaml", qgt::integrity::digestHex);
    CHECK(file.items.size() == 1);
    REQUIRE(file.diagnostics.size() == 3);
    for (const auto& found : file.diagnostics) {
        CHECK(found.code == "bank.option-letter");
        CHECK(found.severity == qgt::Severity::Warning);
    }
    CHECK(file.diagnostics[0].where.line == 8);
    CHECK(file.diagnostics[1].where.line == 11);
    CHECK(file.diagnostics[2].where.line == 12);
}
