#pragma once

#include "engine/seat/local_channel.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_attempt_journal.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::test {

/// Slots of `seatPaper`.
enum SeatSlot {
    kSingle = 1,  ///< sections 1 to 4, free
    kMultiple,
    kTrueFalse,
    kFillIn,
    kOrdering,  ///< section 5, with a lock
    kOrderingToo,
    kMatching,      ///< section 6, free
    kShort,         ///< section 7, with a lock
    kLockedSingle,  ///< section 8, with a lock
    kFirstCase,     ///< section 9, linear
    kSecondCase,
    kFirstStep,  ///< section 10, linear
    kSecondStep,
    kThirdStep
};

/// One task of every kind, one section of every kind of navigation.
[[nodiscard]] seat::SeatPaper seatPaper();

/// 90 minutes, at least 30, an outage of two hours.
[[nodiscard]] seat::AttemptTerms seatTerms();

[[nodiscard]] seat::TaskAnswer chosen(const std::vector<std::string>& letters);
[[nodiscard]] seat::TaskAnswer written(const std::vector<std::string>& texts);
[[nodiscard]] seat::TaskAnswer decided(const std::vector<seat::SeatMove>& moves);

[[nodiscard]] seat::InvigilatorAct act(seat::AttemptEventKind kind, std::int64_t ms = 0);

/// One paper for one candidate, with a start code.
class OnePaper final : public seat::SeatPapers {
  public:
    [[nodiscard]] Result<seat::SeatAdmission> admit(const seat::SeatToken& token,
                                                    seat::SeatEntry entry) override;

    seat::SeatAdmission admission{seatPaper(), seatTerms()};
    std::vector<seat::SeatEntry> entries;  ///< what was asked for
};

/// Fails while it is told to.
class FlakyJournal final : public seat::AttemptJournal {
  public:
    enum class Fault : std::uint8_t { None, NotKept, KeptAllTheSame };

    explicit FlakyJournal(seat::AttemptJournal& inner) : m_inner(inner) {}

    Status begin(const seat::AttemptHead& head,
                 const std::vector<seat::AttemptEvent>& events) override;
    Status append(const std::vector<seat::AttemptEvent>& events) override;
    [[nodiscard]] Result<seat::AttemptRecord> attempt(const AttemptId& attempt) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsAt(
        const ExamId& exam) const override;
    [[nodiscard]] Result<std::vector<seat::AttemptRecord>> attemptsOf(
        const PersonId& candidate) const override;

    Fault fault = Fault::None;  ///< of writes

  private:
    seat::AttemptJournal& m_inner;
};

/// Keeps what it is given as a mirror should, or fails.
class MemoryMirror final : public seat::AttemptMirror {
  public:
    Status append(const seat::AttemptHead& head,
                  const std::vector<seat::AttemptEvent>& events) override;

    std::vector<seat::AttemptEvent> events;
    bool fails = false;
};

/// A seat with everything around it. `restart` is a program that ended and began again.
struct SeatWorld {
    SeatWorld();

    void restart();

    /// A further window of the same program.
    [[nodiscard]] std::unique_ptr<seat::LocalChannel> window();

    Result<seat::OpenedSeat> open(seat::LocalChannel& at);
    Result<seat::Ack> append(const seat::Change& change);
    /// With the next number.
    Result<seat::Ack> send(seat::AttemptEventKind kind,
                           int slot,
                           const seat::TaskAnswer& answer = {});
    Result<seat::Receipt> handIn();

    /// Time goes by and the program ticks every second.
    void pass(std::int64_t ms);

    [[nodiscard]] const seat::Attempt& attempt() const { return *channel->attempt(); }

    [[nodiscard]] const seat::AttemptRecord& record() const { return kept.records().front(); }

    [[nodiscard]] std::vector<seat::AttemptEventKind> kinds() const;
    [[nodiscard]] std::int64_t usedMs() const;

    [[nodiscard]] seat::Moment now() const { return seat::momentOf(clock); }

    FakeClock clock;
    MemoryAttemptJournal kept;
    FlakyJournal journal{kept};
    OnePaper papers;
    MemoryMirror mirror;
    std::vector<seat::Directive> directives;
    std::unique_ptr<seat::LocalChannel> channel;
};

/// What replies were given, in the order of the calls.
template <typename Value>
class Heard {
  public:
    [[nodiscard]] seat::Reply<Value> reply() {
        return [this](Result<Value> said) { m_said.emplace(std::move(said)); };
    }

    [[nodiscard]] Result<Value> value() const { return *m_said; }

  private:
    std::optional<Result<Value>> m_said;
};

}  // namespace qgt::test
