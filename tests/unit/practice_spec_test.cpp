#include "engine/practice/session_spec.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::ItemId;
using qgt::LineId;
using qgt::bank::ItemKind;
using qgt::practice::checkSpec;
using qgt::practice::decodeSpec;
using qgt::practice::encodeSpec;
using qgt::practice::LimitUnit;
using qgt::practice::SessionKind;
using qgt::practice::SessionLimit;
using qgt::practice::SessionSpec;
using qgt::practice::specOf;

TEST_CASE("the stored form of a session's spec never changes", "[practice]") {
    CHECK(encodeSpec({}) == R"({"kind":"mixed","minutes":15,"shuffle_options":true})");
    SessionSpec spec;
    spec.kind = SessionKind::Line;
    spec.limit = {LimitUnit::Items, 20};
    spec.lines = {LineId("residence")};
    spec.kinds = {ItemKind::SingleChoice, ItemKind::TrueFalse};
    spec.shuffleOptions = false;
    CHECK(encodeSpec(spec) ==
          R"({"kind":"line","items":20,"lines":["residence"],)"
          R"("item_kinds":["single_choice","true_false"],"shuffle_options":false})");
    CHECK(decodeSpec(encodeSpec(spec)) == spec);
}

TEST_CASE("every kind of session comes back from its stored form", "[practice]") {
    SessionSpec spec;
    spec.kind = GENERATE(SessionKind::Mixed,
                         SessionKind::Line,
                         SessionKind::Unseen,
                         SessionKind::ErrorBook,
                         SessionKind::Favourites,
                         SessionKind::Chosen,
                         SessionKind::Sequential,
                         SessionKind::Reading,
                         SessionKind::Placement,
                         SessionKind::Changed,
                         SessionKind::Difficult);
    spec.fromStart = GENERATE(false, true);
    spec.lines = {LineId("safety")};
    if (spec.kind == SessionKind::Chosen) {
        spec.items = {ItemId("s01"), ItemId("s00")};
    }
    CHECK(decodeSpec(encodeSpec(spec)) == spec);
}

TEST_CASE("a session over a section of the handbook keeps its slug", "[practice]") {
    SessionSpec spec;
    spec.kind = SessionKind::Section;
    spec.section = "content/dibao";
    spec.limit = {LimitUnit::Items, 5};
    CHECK(encodeSpec(spec) ==
          R"({"kind":"section","items":5,"section":"content/dibao","shuffle_options":true})");
    CHECK(decodeSpec(encodeSpec(spec)) == spec);
}

TEST_CASE("anything but the stored form of a spec is damage", "[practice]") {
    const std::string json =
        GENERATE(as<std::string>{},
                 "",
                 "{}",
                 R"({"kind":"exam","minutes":15,"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":0,"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":241,"shuffle_options":true})",
                 R"({"kind":"mixed","items":501,"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":15,"items":3,"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":1e1,"shuffle_options":true})",
                 R"({"kind":"line","minutes":15,"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":15,"item_kinds":["essay"],"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":15,"lines":[7],"shuffle_options":true})",
                 R"({"kind":"section","minutes":15,"shuffle_options":true})",
                 R"({"kind":"section","minutes":15,"section":"","shuffle_options":true})",
                 R"({"kind":"section","minutes":15,"section":7,"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":15,"section":"a/b","shuffle_options":true})",
                 R"({"kind":"chosen","items":1,"shuffle_options":true})",
                 R"({"kind":"chosen","items":2,"chosen_items":["a","a"],"shuffle_options":true})",
                 R"({"kind":"chosen","items":1,"chosen_items":[7],"shuffle_options":true})",
                 R"({"kind":"mixed","items":1,"chosen_items":["a"],"shuffle_options":true})",
                 R"({"kind":"mixed","minutes":15,"shuffle_options":true,"x":1})");
    CAPTURE(json);
    const auto decoded = decodeSpec(json);
    REQUIRE_FALSE(decoded.has_value());
    CHECK(decoded.error().code == "practice.spec-damaged");
}

TEST_CASE("a spec without an end or a line is refused by name", "[practice]") {
    SessionSpec spec;
    spec.limit.amount = 0;
    CHECK(checkSpec(spec).error().code == "practice.spec-limit");
    spec.limit = {LimitUnit::Items, 500};
    CHECK(checkSpec(spec).has_value());
    spec.kind = SessionKind::Line;
    CHECK(checkSpec(spec).error().code == "practice.spec-no-line");
    spec.kind = SessionKind::Section;
    CHECK(checkSpec(spec).error().code == "practice.spec-no-section");
    spec.section = "content/dibao";
    CHECK(checkSpec(spec).has_value());
    spec.kind = SessionKind::Mixed;
    CHECK(checkSpec(spec).error().code == "practice.spec-no-section");
}

TEST_CASE("a session over chosen items takes each once and at most 500", "[practice]") {
    std::vector<ItemId> items;
    for (int i = 0; i < 500; ++i) {
        items.emplace_back("item" + std::to_string(10'000 + i));
    }
    SessionSpec spec = specOf(items);
    CHECK(spec.limit == SessionLimit{LimitUnit::Items, 500});
    CHECK(checkSpec(spec).has_value());
    CHECK(decodeSpec(encodeSpec(spec)) == spec);
    CHECK(encodeSpec(specOf({ItemId("s01")})) ==
          R"({"kind":"chosen","items":1,"chosen_items":["s01"],"shuffle_options":true})");
    spec.items.back() = spec.items.front();
    CHECK(checkSpec(spec).error().code == "practice.spec-items");
    CHECK(checkSpec(specOf({})).error().code == "practice.spec-items");
    spec = {};
    spec.items = {ItemId("s01")};
    CHECK(checkSpec(spec).error().code == "practice.spec-items");
}
