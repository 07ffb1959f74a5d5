#include "engine/practice/study.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using qgt::Date;
using qgt::Instant;
using qgt::ItemId;
using qgt::LineId;
using qgt::PersonId;
using qgt::Rng;
using qgt::bank::Bank;
using qgt::bank::BankParts;
using qgt::bank::ItemKind;
using qgt::practice::AnswerEvent;
using qgt::practice::LimitUnit;
using qgt::practice::MarkBook;
using qgt::practice::MarkEvent;
using qgt::practice::MarkKind;
using qgt::practice::PersonHistory;
using qgt::practice::SessionKind;
using qgt::practice::SessionSpec;
using qgt::practice::StudyDrawingRule;
using qgt::test::rightResponse;
using qgt::test::sampleParts;
using qgt::test::wrongResponse;

namespace {

const std::int32_t kToday = qgt::parseDate("2026-11-24")->days;

/// A bank, answers and marks of one person, and what is drawn from them.
struct Table {
    explicit Table(BankParts parts = sampleParts()) : bank(std::move(parts)) {}

    void answered(const std::string& id, std::int32_t day, bool right) {
        AnswerEvent event;
        event.seq = events.size() + 1;
        event.at = Instant{day * 86'400'000LL + static_cast<std::int64_t>(event.seq)};
        event.day = day;
        event.item = ItemId(id);
        const auto& item = *bank.item(event.item);
        event.response = right ? rightResponse(item) : wrongResponse(item);
        event.rtMs = rtMs;
        events.push_back(event);
    }

    [[nodiscard]] std::vector<std::string> draw(const SessionSpec& spec,
                                                std::uint64_t seed = 1) const {
        const PersonHistory history(bank, events);
        const MarkBook book(marks);
        const auto known = study();
        Rng rng(seed);
        std::vector<std::string> ids;
        for (const ItemId& id :
             StudyDrawingRule().draw({bank, history, book, spec, kToday, &known}, rng)) {
            ids.push_back(id.str());
        }
        return ids;
    }

    [[nodiscard]] qgt::practice::Study study() const {
        return qgt::practice::studyOf(qgt::practice::plainFacts(bank), events, {}, kToday);
    }

    [[nodiscard]] std::string lineOf(const std::string& id) const {
        return bank.item(ItemId(id))->line.str();
    }

    Bank bank;
    std::vector<AnswerEvent> events;
    std::vector<MarkEvent> marks;
    std::int64_t rtMs = 60'000;
};

SessionSpec items(int count, SessionKind kind = SessionKind::Mixed) {
    SessionSpec spec;
    spec.kind = kind;
    spec.limit = {LimitUnit::Items, count};
    return spec;
}

std::set<std::string> setOf(const std::vector<std::string>& ids) {
    return {ids.begin(), ids.end()};
}

}  // namespace

TEST_CASE("a draw repeats for a seed, differs between seeds and repeats no item", "[practice]") {
    const Table table;
    CHECK(table.draw(items(20), 7) == table.draw(items(20), 7));
    CHECK(table.draw(items(20), 7) != table.draw(items(20), 8));
    CHECK(setOf(table.draw(items(20))).size() == 20);
    CHECK(table.draw(items(500)).size() == 56);
}

TEST_CASE("what is likely forgotten comes before what is new, and that before the rest",
          "[practice]") {
    Table table;
    table.answered("s00", kToday - 5, false);
    table.answered("s14", kToday - 5, false);
    for (const int back : {40, 30, 15, 1}) {
        table.answered("s28", kToday - back, true);
    }
    table.answered("s42", kToday, false);
    CHECK(setOf(table.draw(items(2))) == std::set<std::string>{"s00", "s14"});
    const auto unseenToo = setOf(table.draw(items(54)));
    CHECK_FALSE(unseenToo.contains("s28"));
    CHECK_FALSE(unseenToo.contains("s42"));
    const auto allButToday = setOf(table.draw(items(55)));
    CHECK(allButToday.contains("s28"));
    CHECK_FALSE(allButToday.contains("s42"));
}

TEST_CASE("a third of a session is new however much is due, as long as something is new",
          "[practice]") {
    Table table;
    for (int i = 0; i < 30; ++i) {
        table.answered((i < 10 ? "s0" : "s") + std::to_string(i), kToday - 30, true);
    }
    const auto unseen = [&table](const std::vector<std::string>& drawn) {
        return std::count_if(drawn.begin(), drawn.end(), [&table](const std::string& id) {
            return std::none_of(table.events.begin(), table.events.end(), [&](const auto& event) {
                return event.item.str() == id;
            });
        });
    };
    CHECK(unseen(table.draw(items(3))) == 1);
    CHECK(unseen(table.draw(items(30))) == 10);
    CHECK(unseen(table.draw(items(56))) == 26);
}

TEST_CASE("a placement asks two unseen items of each line, middling ones first", "[practice]") {
    BankParts parts = sampleParts();
    std::set<std::string> middling;
    for (std::size_t i = 0; i < parts.items.size(); ++i) {
        const bool middle = i % 5 == 0;
        parts.items[i].difficulty =
            middle ? qgt::bank::Difficulty::Medium : qgt::bank::Difficulty::Hard;
        if (middle) {
            middling.insert(parts.items[i].id.str());
        }
    }
    Table table(parts);
    table.answered("s00", kToday - 3, true);
    const auto drawn =
        table.draw(qgt::practice::placementSpec(static_cast<int>(table.bank.lines().size())));
    std::map<std::string, int> counts;
    for (const std::string& id : drawn) {
        ++counts[table.lineOf(id)];
        CHECK(id != "s00");
        CHECK(table.bank.item(ItemId(id))->kind != qgt::bank::ItemKind::ShortAnswer);
    }
    CHECK(counts.size() == table.bank.lines().size());
    for (const auto& [line, count] : counts) {
        CHECK(count == qgt::practice::kPlacementItems);
    }
    CHECK(std::count_if(drawn.begin(), drawn.end(), [&middling](const auto& id) {
              return middling.contains(id);
          }) >= 4);
}

TEST_CASE("a changed rule is caught up with once, and only where it was answered before",
          "[practice]") {
    BankParts parts = sampleParts();
    for (const std::size_t changed : {0U, 1U, 2U, 3U}) {
        parts.items[changed].lawChange = qgt::bank::LawChange();
        parts.items[changed].lawChange->since = qgt::Date{kToday - 10};
    }
    parts.items[3].lawChange->since = qgt::Date{kToday - 400};
    Table table(parts);
    const auto idOf = [&parts](std::size_t place) { return parts.items[place].id.str(); };
    table.answered(idOf(0), kToday - 20, true);
    table.answered(idOf(1), kToday - 20, true);
    table.answered(idOf(1), kToday - 5, true);
    table.answered(idOf(3), kToday - 500, true);
    CHECK(table.draw(items(20, SessionKind::Changed)) == std::vector<std::string>{idOf(0)});
}

TEST_CASE("what is wrong again and again is a shelf of its own and rests in the plan",
          "[practice]") {
    Table table;
    for (const int back : {40, 30, 20, 2}) {
        table.answered("s00", kToday - back, false);
    }
    for (const int back : {40, 30, 20}) {
        table.answered("s01", kToday - back, false);
    }
    CHECK(table.draw(items(20, SessionKind::Difficult)) == std::vector<std::string>{"s00"});
    const auto plan = setOf(table.draw(items(54)));
    CHECK(plan.contains("s01"));
    CHECK_FALSE(plan.contains("s00"));
    table.events[3].day = kToday - qgt::practice::kDifficultRestDays;
    CHECK(setOf(table.draw(items(3))).contains("s00"));
}

TEST_CASE("short sessions come to every line by its weight", "[practice]") {
    BankParts parts = sampleParts();
    parts.lines[0].weight = 20;
    for (std::size_t other = 1; other < parts.lines.size(); ++other) {
        parts.lines[other].weight = 4;
    }
    Table table(parts);
    std::map<std::string, int> seen;
    for (std::uint64_t evening = 1; evening <= 8; ++evening) {
        for (const std::string& id : table.draw(items(2, SessionKind::Unseen), evening)) {
            ++seen[table.lineOf(id)];
            table.answered(id, kToday - 1, true);
        }
    }
    CHECK(seen.size() == table.bank.lines().size());
    CHECK(seen[parts.lines[0].id.str()] > seen[parts.lines[1].id.str()]);
}

TEST_CASE("without an exam seen items come in the order of FSRS at 0.90", "[practice]") {
    Table table;
    for (int i = 0; i < 14; ++i) {
        table.answered((i < 10 ? "s0" : "s") + std::to_string(i), kToday - 1 - 4 * i, true);
    }
    const auto study = table.study();
    const auto known = [&](const std::string& id) {
        for (std::uint32_t place = 0; place < study.knowledge.basis().itemCount(); ++place) {
            if (study.knowledge.basis().itemAt(place)->id.str() == id) {
                const auto& memory = *study.knowledge.memoryAt(place);
                return study.knowledge.model().retrievability(kToday - memory.day,
                                                              memory.state.stability);
            }
        }
        return 0.0;
    };
    SessionSpec spec = items(14, SessionKind::Line);
    spec.lines = {LineId("selfgov")};
    const auto drawn = table.draw(spec);
    REQUIRE(drawn.size() == 14);
    std::vector<std::string> due;
    std::vector<std::string> rest;
    for (const std::string& id : drawn) {
        CHECK((known(id) > 0.9 || rest.empty()));  // due ones first
        (known(id) <= 0.9 ? due : rest).push_back(id);
    }
    REQUIRE(due.size() > 3);
    CHECK(std::is_sorted(
        due.begin(), due.end(), [&](const auto& a, const auto& b) { return known(a) > known(b); }));
    CHECK(std::is_sorted(rest.begin(), rest.end(), [&](const auto& a, const auto& b) {
        return known(a) < known(b);
    }));
}

TEST_CASE("only items that are true on the day and for practice are drawn", "[practice]") {
    BankParts parts = sampleParts();
    parts.items[0].valid.until = Date{kToday - 1};
    parts.items[1].valid.from = Date{kToday + 1};
    parts.items[2].pool = qgt::bank::Pool::Specimen;
    parts.items[3].valid.reviewBy = Date{kToday - 1};
    parts.items[4].valid.until = Date{kToday};
    parts.lines[3].retired = Date{kToday};
    const auto drawn = setOf(Table(parts).draw(items(500)));
    CHECK_FALSE(drawn.contains("s00"));
    CHECK_FALSE(drawn.contains("s01"));
    CHECK_FALSE(drawn.contains("s02"));
    CHECK(drawn.contains("s03"));
    CHECK(drawn.contains("s04"));
    CHECK(drawn.size() == 56 - 3 - 14);
}

TEST_CASE("filters and kinds of session narrow the draw", "[practice]") {
    Table table;
    table.answered("s00", kToday - 3, false);
    table.answered("s01", kToday - 3, true);
    table.marks.push_back(
        {PersonId("p"), ItemId("s05"), 1, Instant{1}, MarkKind::Favourite, true, {}});
    CHECK(table.draw(items(500, SessionKind::ErrorBook)) == std::vector<std::string>{"s00"});
    CHECK(table.draw(items(500, SessionKind::Favourites)) == std::vector<std::string>{"s05"});
    CHECK(table.draw(items(500, SessionKind::Unseen)).size() == 54);

    SessionSpec spec = items(500);
    spec.lines = {LineId("safety"), LineId("veterans")};
    spec.kinds = {ItemKind::TrueFalse};
    CHECK(table.draw(spec).size() == 4);
    spec.lines = {LineId("unknown")};
    CHECK(table.draw(spec).empty());
}

TEST_CASE("enemies never meet in a session, whichever side names the other", "[practice]") {
    BankParts parts = sampleParts();
    parts.items[0].enemies = {ItemId("s20")};
    parts.items[30].enemies = {ItemId("s01")};
    const Table table(parts);
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto drawn = setOf(table.draw(items(500), seed));
        CHECK(drawn.contains("s00") != drawn.contains("s20"));
        CHECK(drawn.contains("s30") != drawn.contains("s01"));
        CHECK(drawn.size() == 54);
    }
}

TEST_CASE("minutes are filled by the expected time at the person's own pace", "[practice]") {
    Table table;
    SessionSpec spec;
    spec.limit = {LimitUnit::Minutes, 5};
    CHECK(table.draw(spec).size() == 5);  // 60 s an item
    table.rtMs = 30'000;
    for (int i = 0; i < 10; ++i) {
        table.answered("s50", kToday - 20 + i, true);
    }
    CHECK(table.draw(spec).size() == 10);

    BankParts parts = sampleParts();
    for (auto& item : parts.items) {
        item.seconds = 1'800;
    }
    CHECK(Table(parts).draw(spec).size() == 1);  // never an empty session
    parts.items[9].seconds = 30;
    parts.items[10].seconds = 270;
    SessionSpec pair = spec;
    pair.kinds = {parts.items[9].kind, parts.items[10].kind};
    CHECK(Table(parts).draw(pair).size() <= 2);
}

TEST_CASE("lines take turns by weight, a weak line more often and before an equal one",
          "[practice]") {
    Table even;
    std::map<std::string, int> counts;
    for (const std::string& id : even.draw(items(20))) {
        ++counts[even.lineOf(id)];
    }
    CHECK(counts["selfgov"] == 6);
    CHECK(counts["residence"] == 6);
    CHECK(counts["safety"] == 6);
    CHECK(counts["veterans"] == 2);

    Table uneven;
    for (const char* id : {"s00", "s01", "s02", "s03", "s04"}) {
        uneven.answered(id, kToday - 30, true);
    }
    for (const char* id : {"s28", "s29", "s30", "s31", "s32"}) {
        uneven.answered(id, kToday - 30, false);
        uneven.answered(id, kToday - 29, true);
    }
    const auto drawn = uneven.draw(items(12, SessionKind::Unseen));
    counts.clear();
    for (const std::string& id : drawn) {
        ++counts[uneven.lineOf(id)];
    }
    const auto firstOf = [&](const std::string& line) {
        return std::find_if(drawn.begin(), drawn.end(), [&](const std::string& id) {
            return uneven.lineOf(id) == line;
        });
    };
    CHECK(firstOf("safety") < firstOf("selfgov"));
    CHECK(counts["safety"] > counts["selfgov"]);
}

TEST_CASE("neighbours are of different lines wherever that can be had", "[practice]") {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        Table table;
        Rng rng(seed);
        for (const auto& item : table.bank.items()) {
            if (rng.below(3) == 0) {
                table.answered(item.id.str(), kToday - 3, rng.below(2) == 0);
            }
        }
        const auto drawn = table.draw(items(3 + static_cast<int>(rng.below(30))), seed);
        std::map<std::string, std::size_t> counts;
        for (const std::string& id : drawn) {
            ++counts[table.lineOf(id)];
        }
        const auto most = std::max_element(
            counts.begin(), counts.end(), [](auto& a, auto& b) { return a.second < b.second; });
        if (most->second > (drawn.size() + 1) / 2) {
            continue;
        }
        CAPTURE(seed, drawn);
        CHECK(std::adjacent_find(drawn.begin(), drawn.end(), [&](auto& a, auto& b) {
                  return table.lineOf(a) == table.lineOf(b);
              }) == drawn.end());
    }
}
