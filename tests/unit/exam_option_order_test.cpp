#include "engine/exam/option_order.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using qgt::Rng;
using qgt::exam::drawnOptions;
using qgt::exam::freeOptions;

namespace {

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("options that say nothing of each other may stand anywhere", "[exam]") {
    const Texts texts{"派出所", "居委会", "街道", "民政局"};
    CHECK(freeOptions(texts) == 4);
    std::set<std::vector<std::size_t>> orders;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        Rng rng(seed);
        auto places = drawnOptions(texts, rng);
        orders.insert(places);
        std::sort(places.begin(), places.end());
        REQUIRE(places == std::vector<std::size_t>{0, 1, 2, 3});
    }
    CHECK(orders.size() == 24);
}

TEST_CASE("what speaks of the options above stays, and nothing passes it", "[exam]") {
    const auto last = GENERATE(as<std::string>{},
                               "以上都对",
                               "以上都不对",
                               "上述各项",
                               "均正确",
                               "都不正确",
                               "以上说法都不对",
                               "全部正确");
    CAPTURE(last);
    CHECK(freeOptions({"派出所", "居委会", "街道", last}) == 3);
    CHECK(freeOptions({"派出所", "居委会", last, "街道"}) == 2);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        Rng rng(seed);
        const auto places = drawnOptions({"派出所", "居委会", last, "街道"}, rng);
        REQUIRE(places[2] == 2);
        REQUIRE(places[3] == 3);
    }
}

TEST_CASE("an option that names others by letter or number keeps all where they are", "[exam]") {
    const auto last = GENERATE(as<std::string>{},
                               "A和B",
                               "A、B、C",
                               "A、C均正确",
                               "选项A和选项B都可以，即A项加B项",
                               "前两项",
                               "只有前三项对",
                               "其余选项都对");
    CAPTURE(last);
    CHECK(freeOptions({"派出所", "居委会", "街道", last}) == 0);
}

TEST_CASE("amounts and dates in rising or falling order stay in it", "[exam]") {
    const auto texts = GENERATE(values<Texts>({
        {"3 日", "5 日", "7 日", "15 日"},
        {"五年", "三年", "二年"},
        {"30日内", "3个月内", "6个月内", "1年内"},
        {"五百元以下", "五千元以下", "五万元以下", "50万元以下"},
        {"二十元以上二百元以下", "二百元以上五百元以下", "五百元以上一千元以下"},
        {"2025年7月1日", "2026年1月1日", "2026年7月1日"},
        {"要三人联名", "要五人联名", "要十人联名"},
    }));
    CAPTURE(texts);
    CHECK(freeOptions(texts) == 0);
}

TEST_CASE("amounts without an order, and words beside them, are shuffled", "[exam]") {
    CHECK(freeOptions({"5 日", "3 日", "7 日", "15 日"}) == 4);
    CHECK(freeOptions({"3 日，找街道", "5 日，找派出所", "7 日，找居委会"}) == 3);
    CHECK(freeOptions({"三人以上联名", "找居委会", "十人以上联名"}) == 3);
    CHECK(freeOptions({"A类证照", "B超报告", "身份证"}) == 3);
    CHECK(freeOptions({}) == 0);
}

TEST_CASE("numbers beyond all reason do no harm", "[exam]") {
    CHECK(freeOptions({"999999999万天", "999999999万年", "1年"}) == 3);
}
