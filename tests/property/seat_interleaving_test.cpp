#include "tests/property/seat_truth.h"
#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

using qgt::kMsPerDay;
using qgt::kMsPerHour;
using qgt::kMsPerMinute;
using qgt::kMsPerSecond;
using qgt::seat::Attempt;
using qgt::seat::AttemptEventKind;
using qgt::seat::Change;
using qgt::seat::TaskAnswer;
using qgt::test::act;
using qgt::test::chosen;
using qgt::test::FlakyJournal;
using qgt::test::kBudgetMs;
using qgt::test::kLongestOffMs;
using qgt::test::kSlots;
using qgt::test::Move;
using qgt::test::Operation;
using qgt::test::SeatWorld;
using qgt::test::Truth;

namespace {

constexpr int kMostNumber = 40;

class Trial {
  public:
    Trial() {
        m_world.papers.admission.terms = {kBudgetMs, 0, kLongestOffMs, false};
        RC_ASSERT(m_world.open(*m_world.channel).has_value());
        for (const int slot : kSlots) {
            RC_ASSERT(m_world.send(AttemptEventKind::Shown, slot).has_value());
        }
        observe();
    }

    void play(const std::vector<Move>& moves) {
        for (const Move& move : moves) {
            // Who comes back after the end is not let in, and has no attempt any more.
            if (m_world.channel->attempt() != nullptr) {
                perform(move);
                check();
            }
        }
    }

    [[nodiscard]] const Truth& truth() const { return m_truth; }

  private:
    void perform(const Move& move) {
        switch (move.operation) {
            case Operation::Answer:
            case Operation::AnswerAckLost:
            case Operation::AnswerNotKept:
            case Operation::AnswerKeptAllTheSame:
            case Operation::Clear:
                answer(move);
                break;
            case Operation::ClientKilled:
                comeBack();
                break;
            case Operation::SecondWindow:
                secondWindow();
                break;
            case Operation::ProgramRestarted:
                restart(move.number * kMsPerSecond);
                break;
            case Operation::OffForLong:
                restart(move.number * kMsPerMinute);
                break;
            case Operation::WallForward:
                moveWall(kMsPerDay);
                break;
            case Operation::WallBack:
                moveWall(-kMsPerDay);
                break;
            case Operation::Suspend:
                advance(move.number * kMsPerMinute);
                tick();
                break;
            case Operation::Reboot:
                reboot(move.number * 5 * kMsPerMinute);
                break;
            case Operation::Run:
                run(move.number);
                break;
            case Operation::RunForLong:
                run(move.number * 20);
                break;
            case Operation::HandIn:
                handIn();
                break;
            default:
                invigilate(move);
                break;
        }
    }

    [[nodiscard]] Change changeOf(const Move& move) const {
        const int slot = kSlots[static_cast<std::size_t>(move.number) % kSlots.size()];
        const auto letter = static_cast<char>('A' + move.number / 2 % 4);
        const bool clear = move.operation == Operation::Clear;
        return {clear ? AttemptEventKind::Cleared : AttemptEventKind::Answered,
                slot,
                clear ? TaskAnswer{} : chosen({std::string(1, letter)}),
                m_world.attempt().lastSeq() + 1};
    }

    void answer(const Move& move) {
        const Change change = changeOf(move);
        const bool taken = m_truth.takes();
        if (taken && move.operation == Operation::AnswerNotKept) {
            fail(FlakyJournal::Fault::NotKept, change, move.number);
            return;
        }
        if (taken && move.operation == Operation::AnswerKeptAllTheSame) {
            fail(FlakyJournal::Fault::KeptAllTheSame, change, move.number);
            return;
        }
        const auto ack = m_world.append(change);
        RC_ASSERT(ack.has_value() == taken);
        if (taken) {
            m_truth.kept[change.slot] = change.answer;
        }
        observe();
        if (taken && move.operation == Operation::AnswerAckLost) {
            // The seat heard nothing and sends it again, perhaps after the end.
            advance((move.number % 2) * kMsPerHour + kMsPerSecond);
            RC_ASSERT(m_world.append(change).has_value());
            tick();
            RC_ASSERT(m_world.append(change).has_value());
        }
    }

    /// The journal fails at this change; the seat sends it again, or is killed before.
    void fail(FlakyJournal::Fault fault, const Change& change, int number) {
        m_world.journal.fault = fault;
        RC_ASSERT_FALSE(m_world.append(change).has_value());
        m_world.journal.fault = FlakyJournal::Fault::None;
        const bool again = number % 3 != 0;
        if (again || fault == FlakyJournal::Fault::KeptAllTheSame) {
            m_truth.kept[change.slot] = change.answer;
        }
        observe();
        if (again) {
            RC_ASSERT(m_world.append(change).has_value());
            observe();
        } else {
            restart(kMsPerSecond);
        }
    }

    void secondWindow() {
        auto second = m_world.window();
        const bool closed = m_truth.closed;
        RC_ASSERT(m_world.open(*second).has_value() != closed);
        observe();
        if (!closed) {
            RC_ASSERT_FALSE(m_world.send(AttemptEventKind::Flagged, kSlots[0]).has_value());
            m_world.channel = std::move(second);
        }
    }

    void restart(std::int64_t offMs) {
        m_world.restart();
        advance(offMs);
        comeBack();
    }

    void reboot(std::int64_t offMs) {
        m_world.clock.advanceMs(offMs);
        m_world.clock.reboot("boot-" + std::to_string(++m_boots));
        m_world.restart();
        if (m_truth.running && !m_truth.closed) {
            const std::int64_t off = m_world.now().wall.ms - m_truth.wallAtNewest;
            const bool believed = off >= 0 && off <= kLongestOffMs && m_truth.movedAtNewest == 0;
            // Of the time before the reboot only what the journal has is known.
            m_truth.usedMs = m_truth.usedAtNewest;
            m_truth.pass(believed ? off : 0);
            m_truth.running = believed;
            m_truth.undecided = !believed;
        }
        m_movedMs = 0;
        comeBack();
    }

    void comeBack() {
        const bool closed = m_truth.closed;
        const auto opened = m_world.open(*m_world.channel);
        RC_ASSERT(opened.has_value() != closed);
        RC_ASSERT((opened.has_value() || opened.error().code == "seat.already-handed-in"));
        observe();
    }

    void moveWall(std::int64_t ms) {
        m_world.clock.setWall({m_world.clock.now().ms + ms});
        m_movedMs += ms;
    }

    void advance(std::int64_t ms) {
        m_world.clock.advanceMs(ms);
        m_truth.pass(ms);
    }

    void tick() {
        RC_ASSERT(m_world.channel->tick().has_value());
        observe();
    }

    void run(int seconds) {
        for (int i = 0; i < seconds; ++i) {
            advance(kMsPerSecond);
            tick();
        }
    }

    void handIn() {
        const bool may = m_truth.closed || m_truth.running;
        RC_ASSERT(m_world.handIn().has_value() == may);
        m_truth.closed = may;
        observe();
    }

    void invigilate(const Move& move) {
        const std::int64_t minutes = (move.number + 1) * kMsPerMinute;
        const bool over = m_truth.closed || m_truth.timeIsUp();
        switch (move.operation) {
            case Operation::Extend:
                if (tried(AttemptEventKind::ExtraTime, minutes, !over)) {
                    m_truth.budgetMs += minutes;
                }
                break;
            case Operation::Pause:
                if (tried(AttemptEventKind::Paused, 0, !over && m_truth.running)) {
                    m_truth.running = false;
                }
                break;
            case Operation::Resume:
                if (tried(AttemptEventKind::Resumed,
                          0,
                          !over && !m_truth.running && !m_truth.undecided)) {
                    m_truth.running = true;
                }
                break;
            case Operation::SayUsed:
                if (tried(AttemptEventKind::UsedTime, 3 * minutes, sayable(3 * minutes))) {
                    m_truth.usedMs = 3 * minutes;
                    m_truth.undecided = false;
                    m_movedMs = 0;
                }
                break;
            default:
                m_truth.closed = tried(AttemptEventKind::Closed, 0, !over) || m_truth.closed;
                break;
        }
        observe();
    }

    [[nodiscard]] bool sayable(std::int64_t ms) const {
        return !m_truth.closed && !m_truth.timeIsUp() && !m_truth.running && ms <= m_truth.budgetMs;
    }

    bool tried(AttemptEventKind kind, std::int64_t ms, bool allowed) {
        RC_ASSERT(m_world.channel->invigilate(act(kind, ms)).has_value() == allowed);
        return allowed;
    }

    /// After each call: what the journal got, it got now.
    void observe() {
        m_truth.closed = m_truth.closed || m_truth.timeIsUp();
        const std::size_t events = m_world.record().events.size();
        if (events != m_events) {
            m_events = events;
            // Who is paused over a reboot leaves nothing to compare the wall clock with: it counts
            // as it is when the first thing happens.
            if (m_bootAtNewest != m_world.now().bootId) {
                m_bootAtNewest = m_world.now().bootId;
                m_movedMs = 0;
            }
            m_truth.usedAtNewest = m_truth.usedMs;
            m_truth.wallAtNewest = m_world.now().wall.ms;
            m_truth.movedAtNewest = m_movedMs;
        }
    }

    void check() {
        const auto replayed = Attempt::replay(qgt::test::seatPaper(), m_world.record());
        RC_ASSERT(replayed.has_value());
        if (const Attempt* const held = m_world.channel->attempt()) {
            RC_ASSERT((replayed->events() == held->events()));
            RC_ASSERT((replayed->slotStates() == held->slotStates()));
            RC_ASSERT((replayed->phase() == held->phase()));
            RC_ASSERT(replayed->lastSeq() == held->lastSeq());
            RC_ASSERT(replayed->usedMs(m_world.now()) == held->usedMs(m_world.now()));
        }
        RC_ASSERT((m_world.mirror.events == m_world.record().events));
        RC_ASSERT(replayed->closed().has_value() == m_truth.closed);
        RC_ASSERT(replayed->budgetMs() == m_truth.budgetMs);
        RC_ASSERT(replayed->usedMs(m_world.now()) == m_truth.usedMs);
        RC_ASSERT(m_truth.usedMs <= m_truth.budgetMs);
        for (const int slot : kSlots) {
            const auto& state = replayed->slotStates()[static_cast<std::size_t>(slot - 1)];
            RC_ASSERT((state.answer == m_truth.kept[slot]));
        }
    }

    SeatWorld m_world;
    Truth m_truth;
    int m_boots = 1;
    std::int64_t m_movedMs = 0;
    std::size_t m_events = 0;
    std::string m_bootAtNewest;
};

rc::Gen<Move> anyMove() {
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, static_cast<int>(Operation::Close) + 1),
                                      rc::gen::inRange(0, kMostNumber)),
                        [](const std::pair<int, int>& drawn) {
                            return Move{static_cast<Operation>(drawn.first), drawn.second};
                        });
}

}  // namespace

TEST_CASE("whatever happens in between, what was acknowledged is what is handed in", "[seat]") {
    const bool held = rc::check("the last acknowledged value, the time used, the replay", [] {
        const auto moves = *rc::gen::noShrink(rc::gen::container<std::vector<Move>>(
            40, rc::gen::resize(rc::kNominalSize, anyMove())));
        for (const Move& move : moves) {
            RC_LOG() << static_cast<int>(move.operation) << ":" << move.number << " ";
        }
        Trial trial;
        trial.play(moves);
        RC_CLASSIFY(trial.truth().closed, "closed");
        RC_CLASSIFY(trial.truth().undecided, "undecided");
    });
    CHECK(held);
}
