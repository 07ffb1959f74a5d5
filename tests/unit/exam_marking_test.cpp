#include "engine/exam/marking_report.h"
#include "tests/support/catch.h"
#include "tests/support/marking_records.h"
#include "tests/support/sitting.h"

#include <cmath>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace qgt {

using exam::FiledTicket;
using exam::HandedMark;
using exam::MarkingPlan;
using exam::MarkingRule;
using exam::Resolution;
using exam::ThirdRule;
using exam::TicketRole;
using exam::Verdict;
using test::filedTicket;

namespace {

constexpr int kMost = 2000;

bool isAbout(std::optional<double> value, double wanted) {
    return value && std::abs(*value - wanted) < 1e-9;
}

MarkingRule twoRaters(ThirdRule third = ThirdRule::ClosestTwo) {
    MarkingRule rule;
    rule.raters = 2;
    rule.third = third;
    return rule;
}

std::vector<HandedMark> marksOf(const std::vector<int>& values) {
    const std::vector<TicketRole> roles{
        TicketRole::First, TicketRole::Second, TicketRole::Third, TicketRole::Arbiter};
    std::vector<HandedMark> marks;
    for (std::size_t i = 0; i < values.size(); ++i) {
        marks.push_back({roles[i], values[i]});
    }
    return marks;
}

/// Two marks for each of `count` answers of twenty points: the other rater gives `lessBy` less.
std::vector<FiledTicket> pairsOf(int count, int lessBy) {
    std::vector<FiledTicket> filed;
    for (int i = 0; i < count; ++i) {
        const int points = 4 + i % 10;
        const std::string attempt = "a" + std::to_string(i);
        filed.push_back(filedTicket("r1", attempt, TicketRole::First, points));
        filed.push_back(filedTicket("r2", attempt, TicketRole::Second, points - lessBy));
        filed[filed.size() - 1].mark->at.ms = i;
        filed[filed.size() - 2].mark->at.ms = i;
    }
    return filed;
}

MarkingPlan planOf(const std::vector<std::string>& raters) {
    MarkingPlan plan;
    plan.rule = twoRaters();
    for (const std::string& rater : raters) {
        plan.raters.emplace_back(rater);
    }
    return plan;
}

}  // namespace

TEST_CASE("raters are apart by more than two marks or by fifteen percent of a large task",
          "[exam][marking]") {
    const MarkingRule rule;
    CHECK(exam::threshold(rule, 400) == 200);
    CHECK(exam::threshold(rule, 1300) == 200);
    CHECK(exam::threshold(rule, 2000) == 300);
}

TEST_CASE("marks of one answer come to what the rule says", "[exam][marking]") {
    struct Row {
        std::string what;
        ThirdRule third;
        std::vector<int> marks;
        Verdict verdict;
        std::vector<std::size_t> counted;
    };

    constexpr ThirdRule kClosest = ThirdRule::ClosestTwo;
    const Row row = GENERATE_REF(
        Row{"none", kClosest, {}, Verdict::Waits, {}},
        Row{"one of two", kClosest, {1000}, Verdict::Waits, {}},
        Row{"equal", kClosest, {1000, 1000}, Verdict::Mean, {0, 1}},
        Row{"at the threshold", kClosest, {1000, 1300}, Verdict::Mean, {0, 1}},
        Row{"over it", kClosest, {1000, 1301}, Verdict::NeedsThird, {}},
        Row{"over it, the other way", kClosest, {1301, 1000}, Verdict::NeedsThird, {}},
        Row{"third near the first", kClosest, {1000, 1600, 1100}, Verdict::MeanOfClosest, {0, 2}},
        Row{"third near the second", kClosest, {1000, 1600, 1700}, Verdict::MeanOfClosest, {1, 2}},
        Row{"third in the middle", kClosest, {1000, 1600, 1300}, Verdict::ThirdDecides, {2}},
        Row{"third far off", kClosest, {1000, 1400, 2000}, Verdict::MeanOfClosest, {0, 1}},
        Row{"all far apart", kClosest, {0, 2000, 1000}, Verdict::NeedsArbiter, {}},
        Row{"an arbiter", kClosest, {0, 2000, 1000, 700}, Verdict::Arbitrated, {3}},
        Row{"third alone", ThirdRule::ThirdAlone, {1000, 1600, 1100}, Verdict::ThirdDecides, {2}},
        Row{"third alone, far",
            ThirdRule::ThirdAlone,
            {0, 2000, 1000},
            Verdict::ThirdDecides,
            {2}});
    CAPTURE(row.what);
    CHECK(exam::resolve(twoRaters(row.third), kMost, marksOf(row.marks)) ==
          Resolution{row.verdict, row.counted});
}

TEST_CASE("where one rater marks, that mark counts whatever else there is", "[exam][marking]") {
    CHECK(exam::resolve(MarkingRule{}, kMost, marksOf({})).verdict == Verdict::Waits);
    CHECK(exam::resolve(MarkingRule{}, kMost, marksOf({700, 1900})) ==
          Resolution{Verdict::One, {0}});
}

TEST_CASE("a mark that was not handed in counts for nothing", "[exam][marking]") {
    std::vector<FiledTicket> filed = pairsOf(1, 0);
    CHECK(exam::countedMarks(twoRaters(), filed, AttemptId("a0")).second.size() == 1);
    filed.back().handedIn = false;
    CHECK(exam::countedMarks(twoRaters(), filed, AttemptId("a0")) == exam::CountedMarks{});
    CHECK(exam::markedAnswers(twoRaters(), filed).front().resolution.verdict == Verdict::Waits);
}

TEST_CASE("where one rater is enough for what is left, what two have is still marked by both",
          "[exam][marking]") {
    std::vector<FiledTicket> filed = pairsOf(2, 0);
    filed[0].handedIn = false;
    filed[0].takenBack = true;
    filed[3].handedIn = false;
    CHECK(exam::handedOutAnswers(MarkingRule{}, filed).size() == 2);
    CHECK(exam::countedMarks(MarkingRule{}, filed, AttemptId("a0")).first.size() == 1);
    CHECK(exam::countedMarks(MarkingRule{}, filed, AttemptId("a1")) == exam::CountedMarks{});
    filed[3].handedIn = true;
    CHECK(exam::countedMarks(MarkingRule{}, filed, AttemptId("a1")).second.size() == 1);
}

TEST_CASE("a ticket that was taken back counts for nothing, the rater's others do",
          "[exam][marking]") {
    std::vector<FiledTicket> filed = pairsOf(2, 1);
    filed[1].handedIn = false;
    filed[1].takenBack = true;
    CHECK(exam::countedMarks(twoRaters(), filed, AttemptId("a0")) == exam::CountedMarks{});
    CHECK(exam::countedMarks(twoRaters(), filed, AttemptId("a1")).second.size() == 1);
    CHECK(exam::handedOutAnswers(twoRaters(), filed) ==
          std::set<exam::AnswerPlace>{{AttemptId("a1"), 3, 0}});
    CHECK(exam::handedOutAnswers(MarkingRule{}, filed).size() == 2);
    // The rater is no longer in the plan.
    const auto figures = exam::markingFigures(planOf({"r1"}), filed);
    REQUIRE(figures.each.size() == 2);
    CHECK(figures.each[1].rater == PersonId("r2"));
    CHECK(figures.each[1].given == 1);
    CHECK(figures.each[1].handedIn == 1);
    CHECK(figures.raters.pairs == 1);
}

TEST_CASE("a second coming of an answer counts for nothing", "[exam][marking]") {
    std::vector<FiledTicket> filed = pairsOf(1, 0);
    const exam::CountedMarks before = exam::countedMarks(twoRaters(), filed, AttemptId("a0"));
    filed.push_back(filedTicket("r1", "a0", TicketRole::Again, 0));
    CHECK(exam::countedMarks(twoRaters(), filed, AttemptId("a0")) == before);
}

TEST_CASE("the mean of two raters is what a paper gets, to the hundredth", "[exam][marking]") {
    test::SmallExam small;
    test::Sitting sitting(small);
    sitting.sat = test::allRight(sitting.paper);
    const int open = sitting.slotOf(bank::ItemKind::ShortAnswer);
    const auto gets = [&](const std::vector<bool>& one, const std::vector<bool>& other) {
        sitting.sat.marks.first[{open, 0}] = one;
        sitting.sat.marks.second.clear();
        if (!other.empty()) {
            sitting.sat.marks.second[{open, 0}] = other;
        }
        const exam::ExamResult result = sitting.scored();
        return result.tasks[static_cast<std::size_t>(open - 1)].score;
    };
    const std::vector<bool> all{true, true, true};
    const std::vector<bool> part{true, false, false};
    const std::vector<bool> none{false, false, false};
    const grading::Score whole = gets(all, {});
    const grading::Score some = gets(part, {});
    CHECK(gets(all, all) == whole);
    CHECK(gets(none, none) == grading::Score{0, grading::Outcome::Wrong});
    CHECK(gets(all, none) == grading::Score{(whole.hundredths + 1) / 2, grading::Outcome::Partial});
    CHECK(gets(part, all) == gets(all, part));
    CHECK(gets(part, all).hundredths == (whole.hundredths + some.hundredths + 1) / 2);
}

TEST_CASE("the mean of two raters of a case is that of its marks", "[exam][marking]") {
    test::SmallExam small;
    test::Sitting sitting(small);
    sitting.walk({{"first", "A", {}}, {"record", "", {true, true}}});
    const int best = sitting.scored().tasks.back().score.hundredths;
    const exam::OpenMarks both = sitting.sat.marks.first;
    sitting.walk({{"first", "A", {}}, {"record", "", {false, false}}});
    const int least = sitting.scored().tasks.back().score.hundredths;
    REQUIRE(best > least);
    sitting.sat.marks.second = both;
    const exam::TaskResult mean = sitting.scored().tasks.back();
    CHECK(mean.score.hundredths == (best + least + 1) / 2);
    CHECK_FALSE(mean.waitsForMarking);
}

TEST_CASE("a rater who gives more than the other is said to, with how sure that is",
          "[exam][marking]") {
    const auto figures = exam::markingFigures(planOf({"r1", "r2"}), pairsOf(20, 1));
    REQUIRE(figures.each.size() == 2);
    const exam::RaterFigures& mild = figures.each[0];
    CHECK(mild.severity.count == 20);
    CHECK(isAbout(mild.severity.mean, 0.05));
    REQUIRE(mild.severity.halfWidth.has_value());
    CHECK(isAbout(*mild.severity.halfWidth, 0));
    CHECK(isAbout(figures.each[1].severity.mean, -0.05));
    CHECK(mild.others.pairs == 20);
    CHECK(mild.others.exact == 0);
    CHECK(mild.others.adjacent == 20);
    CHECK(isAbout(mild.drift, 0));
    REQUIRE(mild.kappa.has_value());
    CHECK(*mild.kappa > 0.9);
    CHECK(*mild.kappa < 1);
    CHECK(figures.decided == 20);
    CHECK(figures.byMean == 20);
    CHECK(figures.raters.pairs == 20);
}

TEST_CASE("of a few answers no interval, drift or kappa is said", "[exam][marking]") {
    const auto figures = exam::markingFigures(planOf({"r1", "r2"}), pairsOf(9, 1));
    CHECK(figures.each[0].severity.count == 9);
    CHECK_FALSE(figures.each[0].severity.halfWidth.has_value());
    CHECK_FALSE(figures.each[0].drift.has_value());
    CHECK_FALSE(figures.each[0].kappa.has_value());
}

TEST_CASE("a rater who becomes milder drifts", "[exam][marking]") {
    std::vector<FiledTicket> filed = pairsOf(20, 0);
    for (FiledTicket& one : filed) {
        if (one.ticket.rater == PersonId("r2") && one.mark->at.ms >= 10) {
            one = filedTicket("r2",
                              one.place.attempt.str(),
                              TicketRole::Second,
                              test::pointsOf(one) - 2,
                              one.mark->at);
        }
    }
    const auto figures = exam::markingFigures(planOf({"r1", "r2"}), filed);
    CHECK(isAbout(figures.each[0].drift, 0.1));
    CHECK(isAbout(figures.each[1].drift, -0.1));
}

TEST_CASE("a rater is held against what the same rater said before", "[exam][marking]") {
    std::vector<FiledTicket> filed = pairsOf(3, 0);
    filed.push_back(filedTicket("r1", "a0", TicketRole::Again, 4));
    filed.push_back(filedTicket("r1", "a1", TicketRole::Again, 6));
    filed.push_back(filedTicket("r1", "a2", TicketRole::Again, 9));
    const exam::RaterFigures figures =
        exam::markingFigures(planOf({"r1", "r2"}), filed).each.front();
    CHECK(figures.given == 6);
    CHECK(figures.again == exam::Agreement{3, 1, 1});
    CHECK(isAbout(figures.againBy.mean, (0 + 1 + 3) / 60.0));
    CHECK(figures.others.pairs == 3);
}

TEST_CASE("weighted kappa is one for agreement, about zero for chance, nothing where all is equal",
          "[exam][marking]") {
    CHECK(isAbout(exam::weightedKappa({{0, 0}, {1, 1}, {0.5, 0.5}}), 1));
    // Cohen 1968: weights (i - j)^2 over the table 2 1 / 1 2.
    CHECK(isAbout(exam::weightedKappa({{0, 0}, {0, 0}, {0, 1}, {1, 0}, {1, 1}, {1, 1}}), 1.0 / 3));
    CHECK(isAbout(exam::weightedKappa({{0, 0}, {0, 1}, {1, 0}, {1, 1}}), 0));
    CHECK_FALSE(exam::weightedKappa({{1, 1}, {1, 1}}).has_value());
    CHECK_FALSE(exam::weightedKappa({}).has_value());
}

}  // namespace qgt
