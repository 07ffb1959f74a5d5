#include "engine/bank/load_bank.h"
#include "engine/integrity/digest.h"
#include "engine/search/search_index.h"
#include "tests/support/catch.h"
#include "tests/support/linear_search.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <string>

#include <rapidcheck.h>

namespace qgt::search {

namespace {

const std::shared_ptr<const bank::Bank>& shipped() {
    static const std::shared_ptr<const bank::Bank> kBank =
        bank::loadBank({std::filesystem::path(QGT_SOURCE_DIR) / "question_bank",
                        1,
                        integrity::digestHex,
                        nullptr})
            .bank;
    return kBank;
}

/// Some characters of a text, cut at character borders.
std::string partOf(const std::string& text) {
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            starts.push_back(i);
        }
    }
    starts.push_back(text.size());
    const auto first = *rc::gen::inRange<std::size_t>(0, starts.size() - 1);
    const auto length = *rc::gen::inRange<std::size_t>(1, 6);
    const auto last = std::min(starts.size() - 1, first + length);
    return text.substr(starts[first], starts[last] - starts[first]);
}

/// One to three pieces out of the bank's own texts.
std::string drawQuery() {
    const std::vector<DocumentRef> all = documentsOf(*shipped());
    std::string query;
    const int pieces = *rc::gen::inRange(1, 4);
    for (int i = 0; i < pieces; ++i) {
        const auto place = *rc::gen::inRange<std::size_t>(0, all.size());
        const auto field = *rc::gen::inRange<std::size_t>(0, kFieldCount);
        const std::string text = describe(*shipped(), all[place]).fields.at(field);
        query += (query.empty() ? "" : " ") + (text.empty() ? std::string("的") : partOf(text));
    }
    return query;
}

}  // namespace

TEST_CASE("the index finds exactly what reading everything finds", "[search][property]") {
    static const SearchIndex kIndex(shipped());
    static const test::LinearSearch kPlain(*shipped());
    REQUIRE(rc::check([] {
        const std::string query = drawQuery();
        const std::set<std::string> plain = kPlain.idsWithAll(query);
        const auto hits = kIndex.find(query, 100'000);
        if (plain.empty()) {
            RC_ASSERT(std::ranges::none_of(hits, [](const Hit& hit) { return hit.whole; }));
            return;
        }
        std::set<std::string> found;
        for (const Hit& hit : hits) {
            RC_ASSERT(hit.whole);
            found.insert(hit.id);
        }
        RC_ASSERT(found.size() == hits.size());  // each once
        RC_ASSERT(found == plain);
    }));
}

TEST_CASE("a hit's line is its text, cut but not changed", "[search][property]") {
    static const SearchIndex kIndex(shipped());
    REQUIRE(rc::check([] {
        for (const Hit& hit : kIndex.find(drawQuery(), 5)) {
            RC_ASSERT_FALSE(hit.title.match.empty() && hit.snippet.match.empty());
            RC_ASSERT_FALSE(hit.title.before.empty() && hit.title.match.empty());
            RC_ASSERT(hit.snippet.before.find('\n') == std::string::npos);
        }
    }));
}

}  // namespace qgt::search
