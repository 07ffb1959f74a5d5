#include "engine/bank/quantities.h"
#include "tests/support/catch.h"

#include <string>
#include <tuple>

using qgt::bank::Quantities;
using qgt::bank::quantitiesIn;
using qgt::bank::Reading;

TEST_CASE("a number is the same however it is written", "[bank]") {
    const auto [text, expected] = GENERATE(table<std::string, Quantities>({
        {"三十日内", {"30天"}},
        {"30 日内", {"30天"}},
        {"30天内", {"30天"}},
        {"六十周岁", {"60岁"}},
        {"每年3600元", {"3600元"}},
        {"三千六百元", {"3600元"}},
        {"1.5 万元", {"15000元"}},
        {"百分之八", {"8%"}},
        {"8%", {"8%"}},
        {"三分之二以上", {"2/3"}},
        {"第二十六条", {"第26条"}},
        {"第 26、28 条", {"第26条", "第28条"}},
        {"200—500 元", {"200元", "500元"}},
        {"五千元至五万元", {"5000元", "50000元"}},
        {"5000 至 5 万元", {"5000元", "50000元"}},
        {"1—3 万元", {"10000元", "30000元"}},
        {"十五个工作日", {"15工作日"}},
        {"二〇二六年七月一日", {"2026-07-01"}},
        {"2026 年 7 月 1 日起", {"2026-07-01"}},
        {"2026-07-01", {"2026-07-01"}},
        {"自 2030-01-01 起", {"2030-01-01"}},
        {"（2021-12 起）", {"2021-12"}},
        {"1000-3000 户", {"1000户", "3000户"}},
        {"四成", {"40%"}},
        {"2025 年 9 月", {"2025-09"}},
        {"7 月 1 日", {"--07-01"}},
        {"2018 年修订", {"2018"}},
        {"二十四小时", {"24小时"}},
        {"3 号楼 502 室", {}},
        {"一户一表，两人作证", {}},
        {"第二天、第三人", {}},
        {"", {}},
    }));
    CAPTURE(text);
    CHECK(quantitiesIn(text, Reading::Claim) == expected);
}

TEST_CASE("what a text claims, the same text supports", "[bank]") {
    const std::string text =
        "2026 年 7 月 1 日起，两年内每户 300 元，满一年的由第三十条规定，占百分之五，12 月 5 "
        "日前办好。";
    const Quantities support = quantitiesIn(text, Reading::Support);
    for (const std::string& claim : quantitiesIn(text, Reading::Claim)) {
        CAPTURE(claim);
        CHECK(support.contains(claim));
    }
    CHECK(support.contains("2026"));
    CHECK(support.contains("2026-07"));
    CHECK(support.contains("2年"));
}

TEST_CASE("cut text and foreign letters end the reading of a number quietly", "[bank]") {
    const std::string text = "第二十六条罚 5000 至 5 万元，2026 年 7 月 1 日起";
    for (std::size_t at = 0; at <= text.size(); ++at) {
        CHECK_NOTHROW(quantitiesIn(std::string_view(text).substr(0, at), Reading::Support));
        CHECK_NOTHROW(quantitiesIn(std::string_view(text).substr(at), Reading::Claim));
    }
    CHECK(quantitiesIn("99999999999999999999 元", Reading::Claim).size() <= 1);
}
