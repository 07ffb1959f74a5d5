#pragma once

#include "app/runtime/exam_office.h"
#include "app/runtime/exam_station.h"
#include "engine/exam/paper.h"
#include "engine/integrity/key_ring.h"
#include "engine/seat/seat_channel.h"
#include "tests/support/shipped_unit.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::test {

/// A unit that sealed an exam with two candidates, and its package.
class ExchangeWorld {
  public:
    ExchangeWorld(std::filesystem::path parent, const std::filesystem::path& worker);

    [[nodiscard]] ShippedUnit& unit() { return m_unit; }

    [[nodiscard]] FakeClock& clock() { return m_unit.clock(); }

    [[nodiscard]] app::ExamOffice& office() { return *m_office; }

    [[nodiscard]] const integrity::KeyRing& ring() const { return m_ring; }

    [[nodiscard]] const ExamId& exam() const { return m_exam; }

    [[nodiscard]] const app::SealingOutcome& sealing() const { return m_sealing; }

    [[nodiscard]] const std::string& package() const { return m_package; }

    [[nodiscard]] std::string fingerprint() const;

    /// The candidates in the exam's order.
    [[nodiscard]] const std::vector<PersonId>& candidates() const { return m_candidates; }

    /// The scorer's half of a candidate's paper.
    [[nodiscard]] exam::ScoringKey keyOf(const PersonId& candidate);

    /// Another data folder, opened; the same name again is the same folder.
    [[nodiscard]] std::shared_ptr<app::Workspace> folder(const std::string& name);

    /// A data folder with the unit's store as it is now.
    [[nodiscard]] std::shared_ptr<app::Workspace> twin(const std::string& name);

    /// An office of the unit over another folder.
    [[nodiscard]] app::ExamOffice officeOf(app::Workspace& workspace);

  private:
    std::filesystem::path m_parent;
    std::filesystem::path m_worker;
    ShippedUnit m_unit;
    integrity::KeyRing m_ring;
    std::vector<PersonId> m_candidates;
    std::unique_ptr<app::ExamOffice> m_office;
    ExamId m_exam;
    app::SealingOutcome m_sealing;
    std::string m_package;
};

/// A candidate at a seat, who answers by the key: right at even slots, wrong at odd ones.
class SeatedHand {
  public:
    SeatedHand(FakeClock& clock, seat::SeatChannel& channel) : m_clock(clock), m_channel(channel) {}

    [[nodiscard]] Result<seat::OpenedSeat> open(const seat::SeatToken& token);
    [[nodiscard]] Result<seat::Ack> say(seat::AttemptEventKind kind,
                                        int slot,
                                        const seat::TaskAnswer& answer = {});
    /// From one slot to another, both counted. Throws when the seat takes one not.
    void answer(const seat::SeatPaper& paper, const exam::ScoringKey& key, int from, int to);
    [[nodiscard]] Result<seat::Receipt> handIn();

  private:
    FakeClock& m_clock;
    seat::SeatChannel& m_channel;
    std::int64_t m_seq = 0;
};

}  // namespace qgt::test
