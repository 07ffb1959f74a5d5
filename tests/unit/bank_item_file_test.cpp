#include "engine/bank/item_file.h"
#include "engine/bank/parsed_file_cache.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_texts.h"
#include "tests/support/catch.h"

#include <string>
#include <string_view>

using qgt::Date;
using qgt::bank::ItemStatus;
using qgt::integrity::digestHex;
using qgt::test::sampleFile;
using qgt::test::SampleItem;

namespace {

Date day(const char* text) {
    return qgt::parseDate(text).value();
}

}  // namespace

TEST_CASE("a blob that carries its right digest but lies about its content is refused", "[bank]") {
    const auto file =
        qgt::bank::readItemsFile(sampleFile({SampleItem{}}), "items/selfgov/a.yaml", digestHex);
    const auto constant = [](std::string_view) { return std::string("same"); };
    const std::string good = qgt::bank::encodeItemFile(file, constant);
    REQUIRE(qgt::bank::decodeItemFile(good, constant) == file);
    std::size_t refused = 0;
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
            std::string blob = good;
            blob[at] = static_cast<char>(static_cast<unsigned char>(blob[at]) ^ flip);
            refused += qgt::bank::decodeItemFile(blob, constant) ? 0U : 1U;
        }
        CHECK_FALSE(qgt::bank::decodeItemFile(good.substr(0, at), constant));
    }
    CHECK(refused > good.size());
    CHECK_FALSE(qgt::bank::decodeItemFile(good + "x", constant));
}

TEST_CASE("an item's status follows the day", "[bank]") {
    qgt::bank::Item item;
    item.valid = {day("2026-01-01"), day("2026-12-31"), day("2026-06-30")};
    CHECK(statusOn(item, day("2025-12-31")) == ItemStatus::NotYetEffective);
    CHECK(statusOn(item, day("2026-01-01")) == ItemStatus::Current);
    CHECK(statusOn(item, day("2026-06-30")) == ItemStatus::Current);
    CHECK(statusOn(item, day("2026-07-01")) == ItemStatus::DueForReview);
    CHECK(statusOn(item, day("2026-12-31")) == ItemStatus::DueForReview);
    CHECK(statusOn(item, day("2027-01-01")) == ItemStatus::Expired);
}
