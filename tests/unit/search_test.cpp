#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/search/search_index.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace qgt::search {

namespace {

/// A bank of items written for one test: nothing but the texts given.
class Texts {
  public:
    std::string item(const std::string& stem, const std::string& explanation = {}) {
        bank::Item item;
        item.id = ItemId("i" + std::to_string(m_parts.items.size()));
        item.line = LineId("safety");
        item.kind = bank::ItemKind::ShortAnswer;
        item.stem = stem;
        item.explanation = explanation;
        m_parts.items.push_back(item);
        return item.id.str();
    }

    bank::BankParts& parts() { return m_parts; }

    [[nodiscard]] std::vector<std::string> found(std::string_view query) const {
        std::vector<std::string> ids;
        for (const Hit& hit : hits(query)) {
            ids.push_back(hit.id);
        }
        return ids;
    }

    [[nodiscard]] std::vector<Hit> hits(std::string_view query) const {
        return SearchIndex(std::make_shared<const bank::Bank>(m_parts)).find(query);
    }

  private:
    bank::BankParts m_parts;
};

using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("Chinese words are found wherever they stand, of one and of two characters", "[search]") {
    Texts texts;
    const auto permit = texts.item("居住证到期怎么办");
    const auto dog = texts.item("遛狗要拴绳", "犬只伤人由养犬人承担");
    CHECK(texts.found("居住") == Ids{permit});
    CHECK(texts.found("住证") == Ids{permit});
    CHECK(texts.found("狗") == Ids{dog});
    CHECK(texts.found("居住证到期") == Ids{permit});
    CHECK(texts.found("人承担") == Ids{dog});
    CHECK(texts.found("医保").empty());
}

TEST_CASE("letters and digits are found from the beginning of a word, whatever width and case",
          "[search]") {
    Texts texts;
    const auto wechat = texts.item("加入 WeChat 群", "限 120 人");
    CHECK(texts.found("wech") == Ids{wechat});
    CHECK(texts.found("ＷＥＣＨＡＴ") == Ids{wechat});
    CHECK(texts.found("12") == Ids{wechat});
    CHECK(texts.found("１２０") == Ids{wechat});
    CHECK(texts.found("chat").empty());
    CHECK(texts.found("20").empty());
}

TEST_CASE("all words typed must stand in a hit", "[search]") {
    Texts texts;
    const auto both = texts.item("老人办敬老卡");
    texts.item("老人乘车");
    texts.item("敬老卡丢失");
    CHECK(texts.found("老人 敬老卡") == Ids{both});
    CHECK(texts.hits("老人 敬老卡").front().whole);
}

TEST_CASE("a match in the stem comes before one in the explanation", "[search]") {
    Texts texts;
    const auto later = texts.item("哪一种说法正确", "低保要先申请");
    const auto first = texts.item("低保怎样申请");
    CHECK(texts.found("低保") == Ids{first, later});
}

TEST_CASE("when nothing has the whole, what lacks least comes first and says so", "[search]") {
    Texts texts;
    texts.item("加装电梯要几户同意");
    texts.item("人人都可以报名");
    const auto bite = texts.item("被狗咬伤怎样处理", "养犬人赔偿受伤的人");
    const auto dog = texts.item("给狗办登记");
    const auto hits = texts.hits("狗咬人");
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().id == bite);
    CHECK_FALSE(hits.front().whole);
    CHECK(hits.front().title.match == "狗咬");
    CHECK(std::ranges::none_of(hits, [](const Hit& hit) { return hit.id == "i0"; }));
    static_cast<void>(dog);
}

TEST_CASE("what residents say for a request finds the items that prepare for it", "[search]") {
    Texts texts;
    bank::RequestType request;
    request.id = RequestId("dog_harm");
    request.name = "犬只伤人扰民";
    request.words = {"狗咬人"};
    texts.parts().requests.push_back(request);
    texts.item("人与狗");
    const auto law = texts.item("养犬管理的处罚");
    texts.parts().items.back().requests = {request.id};
    const auto hits = texts.hits("狗咬人");
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().id == law);
    CHECK(hits.front().snippet.match == "狗咬人");
    CHECK(hits.front().asked);
    CHECK(texts.found("扰民") == Ids{law});
}

TEST_CASE(
    "the snippet is the place in the text, and words for a request only where nothing else is",
    "[search]") {
    Texts texts;
    bank::RequestType request;
    request.id = RequestId("dog_harm");
    request.name = "犬只伤人";
    request.words = {"狗咬人怎么办"};
    texts.parts().requests.push_back(request);
    const auto give = [&] {
        texts.parts().items.back().requests = {request.id};
        texts.parts().items.back().no = "治-017";
    };
    texts.item("养犬管理", "先送医，再报警：狗咬人由养犬人承担。");
    give();
    texts.item("狗咬人以后", "先送医。");
    give();
    const auto hits = texts.hits("狗咬人");
    REQUIRE(hits.size() == 2);
    for (const Hit& hit : hits) {
        CAPTURE(hit.title.before, hit.snippet.before);
        CHECK_FALSE(hit.asked);
    }
    CHECK(hits[0].snippet.match.empty());  // its title has it
    CHECK(hits[1].snippet.before == "先送医，再报警：");
    CHECK(hits[1].snippet.match == "狗咬人");
    const Hit asked = texts.hits("狗咬人怎么办").front();
    CHECK(asked.asked);
    CHECK(asked.snippet.match == "狗咬人怎么办");
    const Hit numbered = texts.hits("017").front();
    CHECK_FALSE(numbered.asked);
    CHECK(numbered.snippet.match == "017");
}

TEST_CASE("the words around a match are shown with the match apart", "[search]") {
    Texts texts;
    texts.item("题目", "第一句话说别的事情，说了很久也没有说到。居住证每年签注一次。");
    const Hit hit = texts.hits("签注").front();
    CHECK(hit.title == MarkedText{"题目", "", ""});
    CHECK(hit.snippet.match == "签注");
    CHECK(hit.snippet.before == "…了很久也没有说到。居住证每年");
    CHECK(hit.snippet.after == "一次。");
    CHECK(texts.hits("题").front().title == MarkedText{"", "题", "目"});
}

TEST_CASE("marks fall on the text as written, whatever it was folded to", "[search]") {
    const MarkedText marked = markedText("共 ＡＢＣ㎡ 的房", {u"abc"}, 9, 9);
    CHECK(marked == MarkedText{"共 ", "ＡＢＣ", "㎡ 的房"});
    CHECK(markedText("甲\n乙丙", {u"丙"}, 9, 9) == MarkedText{"甲 乙", "丙", ""});
    CHECK(markedText("没有", {u"有没"}, 9, 9) == MarkedText{"没有", "", ""});
}

TEST_CASE("a query of nothing, of marks or of rubbish finds nothing and breaks nothing",
          "[search]") {
    Texts texts;
    texts.item("居住证");
    for (const char* query : {"", "  ", "，。！", "\xFF\xFE", "\xE5", "😀", "\n\t"}) {
        CAPTURE(query);
        CHECK(texts.found(query).empty());
    }
    CHECK(texts.found(std::string(5000, 'a')).empty());
    std::string many;
    for (int i = 0; i < 500; ++i) {
        many += "居住证";
    }
    CHECK(texts.found(many).size() <= 1);
}

TEST_CASE("nothing is found in what would give a case or a paper away", "[search]") {
    Texts texts;
    texts.item("保密的样题");
    texts.parts().items.back().pool = bank::Pool::Specimen;
    bank::CaseScenario scenario;
    scenario.id = CaseId("c");
    scenario.title = "老人买保健品";
    bank::CaseNode node;
    bank::Choice choice;
    choice.text = "先听老人说完";
    choice.why = "首问责任";
    choice.consequence = "老人放下了戒心";
    node.choices = {choice};
    scenario.nodes = {node};
    texts.parts().cases.push_back(scenario);
    CHECK(texts.found("样题").empty());
    CHECK(texts.found("先听老人") == Ids{"c"});
    CHECK(texts.found("首问责任").empty());
    CHECK(texts.found("戒心").empty());
}

TEST_CASE("a resident's words find what the shipped bank has on dogs that bite", "[search]") {
    const auto report = bank::loadBank({std::filesystem::path(QGT_SOURCE_DIR) / "question_bank",
                                        1,
                                        integrity::digestHex,
                                        nullptr});
    const SearchIndex index(report.bank);
    const auto hits = index.find("狗咬人");
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().whole);
    const bank::Item* const item = report.bank->item(ItemId(hits.front().id));
    REQUIRE(item != nullptr);
    CHECK(std::ranges::count(item->requests, RequestId("sf_dog_harm")) == 1);
    for (const char* words : {"居住证", "敬老卡", "低保", "12345", "高空抛物", "孕妇"}) {
        CAPTURE(words);
        CHECK_FALSE(index.find(words).empty());
    }
}

}  // namespace qgt::search
