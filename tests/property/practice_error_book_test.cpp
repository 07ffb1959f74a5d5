#include "engine/core/date.h"
#include "engine/practice/item_shelf.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include <rapidcheck.h>

namespace qgt::practice {

namespace {

enum class Deed : std::uint8_t { Right, Guess, Reask, Wrong, WrongInExam, PutIn, TakeOut };

/// What a person did, in order; each deed is some hours after the one before.
struct Step {
    Deed deed = Deed::Right;
    std::size_t item = 0;
    int hours = 0;
};

std::vector<Step> drawSteps() {
    std::vector<Step> steps(*rc::gen::inRange<std::size_t>(0, 40));
    for (Step& step : steps) {
        step.deed = *rc::gen::element(Deed::Right,
                                      Deed::Guess,
                                      Deed::Reask,
                                      Deed::Wrong,
                                      Deed::WrongInExam,
                                      Deed::PutIn,
                                      Deed::TakeOut);
        step.item = *rc::gen::inRange<std::size_t>(0, 4);
        step.hours = *rc::gen::inRange(1, 40);
    }
    return steps;
}

bool isHand(Deed deed) {
    return deed == Deed::PutIn || deed == Deed::TakeOut;
}

/// The rule once more, told in days: which state the item is in after the steps.
struct Told {
    bool in = false;
    bool archived = false;
    bool everWrong = false;
    int wrong = 0;
    std::set<int> rightDays;

    void take(Deed deed, int day) {
        const bool comes = deed == Deed::Wrong || deed == Deed::WrongInExam;
        if (comes || (deed == Deed::PutIn && !in)) {
            in = true;
            archived = false;
            rightDays.clear();
        }
        everWrong = everWrong || comes;
        wrong += comes ? 1 : 0;
        if (deed == Deed::TakeOut && in) {
            in = false;
            archived = everWrong;
        }
        if (deed == Deed::Right && in) {
            rightDays.insert(day);
            if (rightDays.size() == 2) {
                in = false;
                archived = true;
            }
        }
    }

    [[nodiscard]] ErrorBookState state() const {
        return in         ? ErrorBookState::In
               : archived ? ErrorBookState::Archived
                          : ErrorBookState::Never;
    }
};

/// The same story as events over the sample bank, and as told.
struct Life {
    std::shared_ptr<const bank::Bank> bank = test::sampleBank();
    std::vector<AnswerEvent> answers;
    std::vector<MarkEvent> marks;
    std::vector<Told> told{4};

    explicit Life(const std::vector<Step>& steps) {
        std::int64_t at = 20'600LL * 86'400'000LL;
        for (const Step& step : steps) {
            at += step.hours * 3'600'000LL;
            live(step, Instant{at});
        }
    }

    [[nodiscard]] PersonItems items() const {
        return {bank, PersonHistory(*bank, answers, marks), MarkBook(marks)};
    }

    [[nodiscard]] const bank::Item& item(std::size_t i) const { return bank->items()[i]; }

  private:
    void live(const Step& step, Instant at) {
        const bank::Item& about = item(step.item);
        const std::int32_t day = practiceDay(at, kShanghaiOffsetMinutes);
        told[step.item].take(step.deed, day);
        if (isHand(step.deed)) {
            marks.push_back({PersonId("p"),
                             about.id,
                             1,
                             at,
                             MarkKind::ErrorBook,
                             step.deed == Deed::PutIn,
                             {}});
            return;
        }
        const bool wrong = step.deed == Deed::Wrong || step.deed == Deed::WrongInExam;
        AnswerEvent event;
        event.seq = answers.size() + 1;
        event.at = at;
        event.day = day;
        event.item = about.id;
        event.response = wrong ? test::wrongResponse(about) : test::rightResponse(about);
        event.confidence =
            step.deed == Deed::Guess ? grading::Confidence::Guess : grading::Confidence::Unsure;
        event.origin = step.deed == Deed::Reask         ? AnswerOrigin::Reask
                       : step.deed == Deed::WrongInExam ? AnswerOrigin::Exam
                                                        : AnswerOrigin::Practice;
        answers.push_back(event);
    }
};

}  // namespace

TEST_CASE("answers and hands together leave an item where the rule says", "[practice][property]") {
    REQUIRE(rc::check([] {
        const std::vector<Step> steps = drawSteps();
        const Life life(steps);
        const PersonItems items = life.items();
        for (std::size_t i = 0; i < life.told.size(); ++i) {
            const ItemHistory& history = items.history.of(life.item(i).id);
            RC_ASSERT(history.errorBook == life.told[i].state());
            RC_ASSERT(history.wrong == life.told[i].wrong);
            if (history.errorBook == ErrorBookState::In) {
                RC_ASSERT(history.rightDays == static_cast<int>(life.told[i].rightDays.size()));
            }
        }
    }));
}

TEST_CASE("a hand wins at once, and the next wrong answer wins over it", "[practice][property]") {
    REQUIRE(rc::check([] {
        std::vector<Step> steps = drawSteps();
        const auto item = *rc::gen::inRange<std::size_t>(0, 4);
        const Deed hand = *rc::gen::element(Deed::PutIn, Deed::TakeOut);
        steps.push_back({hand, item, 1});
        const auto stateOf = [item](const std::vector<Step>& so) {
            const Life life(so);
            return life.items().history.of(life.item(item).id).errorBook;
        };
        RC_ASSERT((stateOf(steps) == ErrorBookState::In) == (hand == Deed::PutIn));
        steps.push_back({Deed::Wrong, item, 1});
        RC_ASSERT(stateOf(steps) == ErrorBookState::In);
    }));
}

TEST_CASE("filters part a shelf without loss, and counts are the lengths of shelves",
          "[practice][property]") {
    REQUIRE(rc::check([] {
        const Life life(drawSteps());
        const PersonItems items = life.items();
        const ShelfCounts counts = countShelves(items);
        for (const Shelf shelf : {Shelf::Errors, Shelf::Cleared}) {
            const auto all = entriesOf(items, shelf, {}, 20'700);
            RC_ASSERT(static_cast<int>(all.size()) == counts.of(shelf));
            std::size_t parted = 0;
            for (const ErrorSource source :
                 {ErrorSource::Practice, ErrorSource::Exam, ErrorSource::ByHand}) {
                ShelfFilter filter;
                filter.source = source;
                parted += entriesOf(items, shelf, filter, 20'700).size();
            }
            RC_ASSERT(parted == all.size());  // what stands there came from somewhere
            RC_ASSERT(std::ranges::is_sorted(all, [](const auto& a, const auto& b) {
                return a.history->bookSince.ms > b.history->bookSince.ms;
            }));
        }
    }));
}

}  // namespace qgt::practice
