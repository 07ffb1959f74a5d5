#include "engine/practice/ability_basis.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <memory>
#include <string>
#include <vector>

using Catch::Matchers::WithinAbs;
using qgt::Instant;
using qgt::ItemId;
using qgt::LineId;
using qgt::PersonId;
using qgt::ability::FoldedEvent;
using qgt::ability::FoldedKind;
using qgt::ability::ParameterSet;
using qgt::practice::AbilityBasis;
using qgt::practice::AbilityRecord;
using qgt::practice::AnswerEvent;
using qgt::practice::AnswerOrigin;
using qgt::practice::ExposureEvent;
using qgt::practice::ExposureKind;

namespace {

AnswerEvent abilityAnswer(const std::string& item, std::int32_t day, bool right) {
    static const auto kBank = qgt::test::sampleBank();
    const qgt::bank::Item& known = *kBank->item(ItemId(item));
    AnswerEvent event;
    event.install = qgt::InstallId("here");
    event.seq = static_cast<std::uint64_t>(day);
    event.at = Instant{day * qgt::kMsPerDay};
    event.day = day;
    event.person = PersonId("p");
    event.item = known.id;
    event.meaning = known.meaning;
    event.response = right ? qgt::test::rightResponse(known) : qgt::test::wrongResponse(known);
    return event;
}

ExposureEvent abilityReading(const std::string& item, std::int32_t day) {
    ExposureEvent exposure;
    exposure.item = ItemId(item);
    exposure.at = Instant{day * qgt::kMsPerDay};
    exposure.day = day;
    return exposure;
}

/// An item of the sample bank of this kind.
std::string anyItemOf(qgt::bank::ItemKind kind) {
    const auto bank = qgt::test::sampleBank();
    for (const qgt::bank::Item& item : bank->items()) {
        if (item.kind == kind) {
            return item.id.str();
        }
    }
    return {};
}

}  // namespace

TEST_CASE("what somebody did is told in the order of time and graded by the key in force",
          "[practice][ability]") {
    const auto bank = qgt::test::sampleBank();
    const AbilityBasis basis(*bank, {}, {});
    AbilityRecord record;
    record.answers = {abilityAnswer("s00", 10, true), abilityAnswer("s00", 12, false)};
    record.answers[1].origin = AnswerOrigin::Exam;
    record.exposures = {abilityReading("s01", 11)};
    record.certifying = {{Instant{11 * qgt::kMsPerDay + 1}, bank->lines()[1].id, true}};
    const auto events = basis.eventsOf(record);
    REQUIRE(events.size() == 4);
    CHECK(events[0].kind == FoldedKind::Practice);
    CHECK(events[0].right);
    CHECK(events[1].kind == FoldedKind::SeenOnly);
    CHECK(events[2].kind == FoldedKind::Certifying);
    CHECK(basis.model()->items[events[2].item].line == 1);
    CHECK(events[3].kind == FoldedKind::Exam);
    CHECK_FALSE(events[3].right);
    CHECK(events[3].item == events[0].item);
}

TEST_CASE("withdrawn and self-marked answers were seen and prove nothing", "[practice][ability]") {
    const auto bank = qgt::test::sampleBank();
    const AbilityBasis basis(*bank, {}, {});
    AbilityRecord record;
    record.answers = {abilityAnswer("s00", 10, true), abilityAnswer("s00", 11, true)};
    record.answers[1].response = {};
    record.answers[1].undoOf = record.answers[0].seq;
    record.answers.push_back(abilityAnswer(anyItemOf(qgt::bank::ItemKind::ShortAnswer), 12, true));
    const auto events = basis.eventsOf(record);
    REQUIRE(events.size() == 2);
    CHECK(events[0].kind == FoldedKind::SeenOnly);
    CHECK(events[1].kind == FoldedKind::SeenOnly);
}

TEST_CASE("what is about other items or older meanings, or showed no key, is left out",
          "[practice][ability]") {
    const auto bank = qgt::test::sampleBank();
    const AbilityBasis basis(*bank, {}, {});
    AbilityRecord record;
    record.answers = {abilityAnswer("s00", 10, true), abilityAnswer("s00", 11, true)};
    record.answers[0].meaning += 1;
    record.answers[1].item = ItemId("gone");
    record.exposures = {abilityReading("s00", 12)};
    record.exposures[0].kind = ExposureKind::Recall;
    record.certifying = {{Instant{1}, LineId("nowhere"), true}};
    CHECK(basis.eventsOf(record).empty());
}

TEST_CASE("a basis takes difficulty from answers where there are some, else from the author",
          "[practice][ability]") {
    const auto bank = qgt::test::sampleBank();
    ParameterSet set;
    set.items[{ItemId("s00"), bank->item(ItemId("s00"))->meaning}] = {1.3, 0.01};
    const AbilityBasis basis(*bank, set, {});
    const auto& learned = basis.model()->items[0].curve;
    CHECK(learned.difficulty == 1.3);
    CHECK_THAT(learned.discrimination, WithinAbs(1.0, 0.01));
    const auto& said = basis.model()->items[1].curve;
    CHECK(said.difficulty == 0.0);
    CHECK(said.discrimination < 0.97);
    for (const auto& line : basis.model()->lines) {
        double all = 0;
        for (const auto& type : line.scale.requests.types) {
            all += type.share;
        }
        CHECK_THAT(all, WithinAbs(1.0, 1e-12));
    }
}

TEST_CASE("duties and changed rules are those of the line", "[practice][ability]") {
    const auto bank = qgt::test::sampleBank();
    const std::vector<LineId> lines = qgt::test::sampleLines();
    const qgt::ability::PolicyChange late{lines[1], {90}, 2'500, "", {}, {}};
    const qgt::ability::PolicyChange early{lines[1], {40}, 10'000, "", {}, {}};
    const AbilityBasis basis(*bank, {}, {late, early});
    qgt::people::Person person;
    person.duties = {{lines[0], qgt::people::DutyRole::B},
                     {lines[1], qgt::people::DutyRole::B},
                     {lines[1], qgt::people::DutyRole::A}};
    for (std::size_t place = 0; place < basis.lines().size(); ++place) {
        const auto& changes = basis.model()->lines[place].changes;
        const double mean = basis.priorsOf(person)[place].mean;
        if (basis.lines()[place] == lines[1]) {
            CHECK(changes == std::vector<qgt::ability::RuleChange>{{40, 1.0}, {90, 0.25}});
            CHECK_THAT(mean, WithinAbs(1.2, 1e-12));
        } else {
            CHECK(changes.empty());
            CHECK_THAT(mean, WithinAbs(basis.lines()[place] == lines[0] ? 0.4 : -0.4, 1e-12));
        }
    }
}
