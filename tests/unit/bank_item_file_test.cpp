#include "engine/bank/blueprint_reader.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/handbook_reader.h"
#include "engine/bank/item_file.h"
#include "engine/bank/parsed_file_cache.h"
#include "engine/bank/register_reader.h"
#include "engine/integrity/digest.h"
#include "tests/support/bank_folder.h"
#include "tests/support/bank_texts.h"
#include "tests/support/case_texts.h"
#include "tests/support/catch.h"

#include <string>
#include <string_view>

using qgt::Date;
using qgt::bank::decodeFile;
using qgt::bank::encodeFile;
using qgt::bank::ItemStatus;
using qgt::integrity::digestHex;
using qgt::test::BankFolder;
using qgt::test::sampleCase;
using qgt::test::sampleFile;
using qgt::test::sampleHandbook;
using qgt::test::SampleItem;
using qgt::test::SampleSection;

namespace {

Date day(const char* text) {
    return qgt::parseDate(text).value();
}

}  // namespace

TEST_CASE("a blob that carries its right digest but lies about its content is refused", "[bank]") {
    const auto constant = [](std::string_view) { return std::string("same"); };
    const auto refusesLies = [&]<typename File>(const File& file) {
        const std::string good = encodeFile(file, constant);
        const auto whole = decodeFile<File>(good, constant);
        REQUIRE(whole);
        REQUIRE(encodeFile(*whole, constant) == good);
        std::size_t refused = 0;
        for (std::size_t at = 0; at < good.size(); ++at) {
            for (const unsigned flip : {0x01U, 0x80U, 0xFFU}) {
                std::string blob = good;
                blob[at] = static_cast<char>(static_cast<unsigned char>(blob[at]) ^ flip);
                refused += decodeFile<File>(blob, constant) ? 0U : 1U;
            }
            CHECK_FALSE(decodeFile<File>(std::string_view(good).substr(0, at), constant));
        }
        CHECK(refused > good.size() / 2);
        CHECK_FALSE(decodeFile<File>(good + "x", constant));
    };
    refusesLies(
        qgt::bank::readItemsFile(sampleFile({SampleItem{}}), "items/selfgov/a.yaml", digestHex));
    refusesLies(qgt::bank::readCaseFile(sampleCase(), "cases/a.yaml", digestHex));
    refusesLies(qgt::bank::readHandbookFile(
        sampleHandbook({SampleSection{}}), "handbooks/practice/a.yaml", digestHex));
    refusesLies(
        qgt::bank::readBlueprintFile(qgt::test::sampleBlueprint(), "blueprints/a.yaml", digestHex));
    BankFolder folder;
    refusesLies(qgt::bank::readRegisters(qgt::bank::registerTexts(folder.path())));
}

TEST_CASE("a blob of another kind of file is refused", "[bank]") {
    const auto file = qgt::bank::readCaseFile(sampleCase(), "cases/a.yaml", digestHex);
    const std::string blob = encodeFile(file, digestHex);
    CHECK(decodeFile<qgt::bank::CaseFile>(blob, digestHex)->scenario == file.scenario);
    CHECK_FALSE(decodeFile<qgt::bank::HandbookFile>(blob, digestHex));
    CHECK_FALSE(decodeFile<qgt::bank::ItemFile>(blob, digestHex));
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
