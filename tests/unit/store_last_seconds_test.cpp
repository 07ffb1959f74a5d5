// Oracles 7 and 8 of exams over the channel inside one program: sixty seats answer within the last
// five seconds, then the machine that keeps them goes down.
#include "engine/seat/local_channel.h"
#include "tests/support/catch.h"
#include "tests/support/store_world.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace seat = qgt::seat;
using qgt::AttemptId;
using qgt::ExamId;
using qgt::PersonId;
using qgt::seat::AttemptEventKind;
using qgt::test::StoreWorld;

namespace {

constexpr int kSeats = 60;
constexpr int kTasks = 100;
constexpr int kMark = 100;  ///< hundredths
constexpr std::int64_t kBudgetMs = 90 * qgt::kMsPerMinute;
constexpr std::int64_t kLastMs = 5 * qgt::kMsPerSecond;

/// The same hundred questions for everybody.
class HundredTasks final : public seat::SeatPapers {
  public:
    [[nodiscard]] qgt::Result<seat::SeatAdmission> admit(const seat::SeatToken& token,
                                                         seat::SeatEntry /*entry*/) override {
        seat::SeatPaper paper;
        paper.exam = token.exam;
        paper.candidate.person = token.candidate;
        paper.marks = kTasks * kMark;
        paper.minutes = static_cast<int>(kBudgetMs / qgt::kMsPerMinute);
        seat::SeatSection section;
        section.marks = kMark;
        for (int i = 1; i <= kTasks; ++i) {
            seat::SeatTask task;
            task.stem = "第 " + std::to_string(i) + " 题";
            task.options = {"上门", "登记", "转办", "回访"};
            section.tasks.push_back(task);
        }
        paper.sections.push_back(section);
        return seat::SeatAdmission{paper, {kBudgetMs, 0, qgt::kMsPerHour, false}};
    }
};

/// A candidate, and what was told to be kept.
struct LateSeat {
    std::unique_ptr<seat::LocalChannel> channel;
    std::int64_t seq = 0;
    std::size_t number = 0;
    std::string digest;

    [[nodiscard]] std::string say(AttemptEventKind kind, int slot, const std::string& letter = {}) {
        seat::Change change{kind, slot, {}, seq + 1};
        if (!letter.empty()) {
            change.answer.response.chosen = {letter};
        }
        std::optional<qgt::Result<seat::Ack>> ack;
        channel->append(change, [&](auto reply) { ack = reply; });
        if (!*ack) {
            return ack->error().code;
        }
        ++seq;
        number = channel->attempt()->events().size();
        digest = channel->attempt()->events().back().digest;
        return {};
    }
};

}  // namespace

TEST_CASE("sixty seats answer in the last five seconds, and a crash after it loses none of it",
          "[store][exam]") {
    StoreWorld world;
    auto store = world.open();
    HundredTasks papers;
    std::vector<LateSeat> seats(kSeats);
    for (int i = 0; i < kSeats; ++i) {
        LateSeat& one = seats[static_cast<std::size_t>(i)];
        const std::string id = "attempt-" + std::to_string(i);
        one.channel = std::make_unique<seat::LocalChannel>(
            seat::LocalChannelDeps{store->attempts(),
                                   papers,
                                   nullptr,
                                   world.clock(),
                                   [id] { return std::string(id); },
                                   "test",
                                   qgt::InstallId("install")});
        bool seated = false;
        one.channel->open({ExamId("e1"), PersonId("p" + std::to_string(i)), {}},
                          [&](const auto& reply) { seated = reply.has_value(); });
        REQUIRE(seated);
    }
    // The machine is awake all the time.
    for (std::int64_t gone = 0; gone < kBudgetMs - kLastMs; gone += seat::kTickMs) {
        const std::int64_t step = std::min(seat::kTickMs, kBudgetMs - kLastMs - gone);
        world.clock().advanceMs(step);
        if (gone % (10 * seat::kTickMs) == 0) {
            for (LateSeat& one : seats) {
                REQUIRE(one.channel->tick());
            }
        }
    }
    constexpr int kAnswers = 2;
    constexpr std::int64_t kStepMs = kLastMs / kSeats / (kAnswers + 1);
    for (int round = 1; round <= kAnswers; ++round) {
        for (LateSeat& one : seats) {
            world.clock().advanceMs(kStepMs);
            REQUIRE(one.say(AttemptEventKind::Shown, round).empty());
            REQUIRE(one.say(AttemptEventKind::Answered, round, round == 1 ? "B" : "D").empty());
        }
    }
    world.clock().advanceMs(kLastMs);
    CHECK(seats.front().say(AttemptEventKind::Shown, kAnswers + 1) == "seat.time-up");

    // What lies on the disk now is what a machine finds that went down.
    const auto after = world.folder().parent_path() / "after";
    std::filesystem::create_directories(after);
    std::filesystem::copy(
        world.storeFolder(), after / "store", std::filesystem::copy_options::recursive);
    qgt::store::OpenOptions options = world.options();
    options.folder = after;
    const auto found = qgt::store::Store::open(options);
    REQUIRE(found);
    for (const LateSeat& one : seats) {
        const auto record = (*found)->attempts().attempt(one.channel->attempt()->head().attempt);
        REQUIRE(record);
        REQUIRE(one.number <= record->events.size());
        CHECK(record->events[one.number - 1].digest == one.digest);
    }
}
