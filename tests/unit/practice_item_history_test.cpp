#include "engine/practice/answer_timer.h"
#include "engine/practice/item_history.h"
#include "engine/practice/mark_book.h"
#include "tests/support/catch.h"
#include "tests/support/sample_bank.h"

#include <memory>
#include <string>
#include <vector>

using qgt::InstallId;
using qgt::Instant;
using qgt::ItemId;
using qgt::PersonId;
using qgt::bank::Bank;
using qgt::grading::Confidence;
using qgt::practice::AnswerEvent;
using qgt::practice::AnswerOrigin;
using qgt::practice::ErrorBookState;
using qgt::practice::ItemHistory;
using qgt::practice::ItemMarks;
using qgt::practice::kMaxAnswerMs;
using qgt::practice::MarkBook;
using qgt::practice::MarkEvent;
using qgt::practice::MarkKind;
using qgt::practice::PersonHistory;
using qgt::test::rightResponse;
using qgt::test::sampleBank;
using qgt::test::wrongResponse;

namespace {

/// Answers of one person, written as a story.
class Story {
  public:
    explicit Story(std::shared_ptr<const Bank> bank) : m_bank(std::move(bank)) {}

    AnswerEvent& says(const std::string& item, std::int32_t day, bool right) {
        AnswerEvent event;
        event.install = InstallId("here");
        event.seq = m_events.size() + 1;
        event.at = Instant{day * 86'400'000LL + static_cast<std::int64_t>(event.seq)};
        event.day = day;
        event.person = PersonId("p");
        event.item = ItemId(item);
        const auto& known = *m_bank->item(event.item);
        event.response = right ? rightResponse(known) : wrongResponse(known);
        event.rtMs = 30'000;
        m_events.push_back(event);
        return m_events.back();
    }

    void undoes(std::uint64_t seq) {
        AnswerEvent event = m_events[seq - 1];
        event.seq = m_events.size() + 1;
        event.response = {};
        event.undoOf = seq;
        m_events.push_back(event);
    }

    [[nodiscard]] PersonHistory history() const { return {*m_bank, m_events}; }

    [[nodiscard]] ItemHistory of(const std::string& item) const {
        return history().of(ItemId(item));
    }

  private:
    std::shared_ptr<const Bank> m_bank;
    std::vector<AnswerEvent> m_events;
};

}  // namespace

TEST_CASE("an item enters the error book when wrong and leaves after two right days",
          "[practice]") {
    Story story(sampleBank());
    story.says("s00", 100, true);
    CHECK(story.of("s00").errorBook == ErrorBookState::Never);
    story.says("s00", 101, false);
    CHECK(story.of("s00").errorBook == ErrorBookState::In);
    story.says("s00", 102, true);
    story.says("s00", 102, true);  // the same day adds nothing
    CHECK(story.of("s00").errorBook == ErrorBookState::In);
    CHECK(story.of("s00").rightDays == 1);
    story.says("s00", 105, true);
    CHECK(story.of("s00").errorBook == ErrorBookState::Archived);
    CHECK(story.history().errorBook(ErrorBookState::Archived) ==
          std::vector<ItemId>{ItemId("s00")});
    story.says("s00", 110, false);
    CHECK(story.of("s00").errorBook == ErrorBookState::In);
    CHECK(story.of("s00").rightDays == 0);
}

TEST_CASE("second tries and guesses do not take an item out of the error book", "[practice]") {
    Story story(sampleBank());
    story.says("s00", 100, false).response.dontKnow = true;
    story.says("s00", 100, true).origin = AnswerOrigin::Reask;
    story.says("s00", 101, true).confidence = Confidence::Guess;
    CHECK(story.of("s00").rightDays == 0);
    story.says("s00", 101, true).confidence = Confidence::Sure;
    story.says("s00", 102, true);
    CHECK(story.of("s00").errorBook == ErrorBookState::Archived);
}

TEST_CASE("sure and wrong is kept in mind while the item is in the error book", "[practice]") {
    Story story(sampleBank());
    story.says("s00", 100, false).confidence = Confidence::Sure;
    CHECK(story.of("s00").sureAndWrong);
    story.says("s00", 101, true);
    CHECK(story.of("s00").sureAndWrong);
    story.says("s00", 102, true);
    CHECK_FALSE(story.of("s00").sureAndWrong);
}

TEST_CASE("a withdrawn answer counts as seen and for nothing else", "[practice]") {
    Story story(sampleBank());
    story.says("s00", 100, false);
    story.undoes(1);
    CHECK(story.of("s00").seen == 1);
    CHECK(story.of("s00").counted == 0);
    CHECK(story.of("s00").errorBook == ErrorBookState::Never);
    CHECK_FALSE(story.of("s00").last.has_value());
    story.says("s00", 100, true);
    CHECK(story.of("s00").last->right);
    // The key was seen before this answer, so it proves nothing.
    CHECK_FALSE(story.of("s00").first.has_value());
}

TEST_CASE("only the first answer to an item tells what somebody can do unprepared", "[practice]") {
    Story story(sampleBank());
    story.says("s00", 100, false);
    story.says("s00", 101, true);
    REQUIRE(story.of("s00").first.has_value());
    CHECK_FALSE(story.of("s00").first->right);
    story.says("s06", 101, true);  // self-marked
    CHECK_FALSE(story.of("s06").first.has_value());
    CHECK(story.of("s06").counted == 1);
}

TEST_CASE("answers to an older meaning are remembered as such and not graded", "[practice]") {
    auto parts = qgt::test::sampleParts();
    parts.items[0].meaning = 2;
    parts.items[0].revision = 2;
    Story story(std::make_shared<const Bank>(parts));
    story.says("s00", 100, true).meaning = 1;
    CHECK(story.of("s00").seenInOldMeaning);
    CHECK(story.of("s00").seen == 0);
    story.says("s00", 101, true).meaning = 2;
    CHECK(story.of("s00").seen == 1);
    CHECK(story.of("s00").first->right);
}

TEST_CASE("pace is known after ten answers and ignores answers cut off", "[practice]") {
    Story story(sampleBank());
    for (int i = 0; i < 9; ++i) {
        story.says("s00", 100 + i, true);
    }
    story.says("s00", 120, true).rtMs = kMaxAnswerMs;
    CHECK_FALSE(story.history().pace().has_value());
    story.says("s00", 121, true);
    REQUIRE(story.history().pace().has_value());
    CHECK(*story.history().pace() == 0.5);  // 30 s of 60 s
}

TEST_CASE("the newest mark of each kind holds", "[practice]") {
    const ItemId item("s00");
    const auto mark = [&](MarkKind kind, bool on, const std::string& text = {}) {
        return MarkEvent{PersonId("p"), item, 1, Instant{1}, kind, on, text};
    };
    const MarkBook book({mark(MarkKind::Favourite, true),
                         mark(MarkKind::Doubt, true),
                         mark(MarkKind::Doubt, false),
                         mark(MarkKind::Note, true, "先记下"),
                         mark(MarkKind::Note, true, "三选一"),
                         mark(MarkKind::Report, true, "答案过时")});
    CHECK(book.of(item) == ItemMarks{true, false, "三选一", 1});
    CHECK(book.of(ItemId("s01")) == ItemMarks{});
}
