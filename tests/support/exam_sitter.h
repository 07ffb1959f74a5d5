#pragma once

#include "app/runtime/exam_room.h"
#include "engine/seat/task_answer.h"
#include "tests/support/catch.h"
#include "tests/support/shipped_unit.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace qgt::test {

/// A candidate at a seat, who answers what the key says or something else.
class Sitter {
  public:
    Sitter(ShippedUnit& unit, app::ExamRoom& room, ExamId exam)
        : m_unit(unit), m_room(room), m_exam(std::move(exam)) {}

    [[nodiscard]] Result<seat::OpenedSeat> open(const std::string& code = {}) {
        std::optional<Result<seat::OpenedSeat>> opened;
        m_room.open({m_exam, m_unit.cadre().person, code},
                    [&](auto reply) { opened = std::move(reply); });
        return std::move(*opened);
    }

    [[nodiscard]] Result<seat::Ack> say(seat::AttemptEventKind kind,
                                        int slot,
                                        const seat::TaskAnswer& answer = {}) {
        m_unit.clock().advanceMs(kMsPerSecond);
        std::optional<Result<seat::Ack>> ack;
        m_room.channel().append({kind, slot, answer, ++m_seq}, [&](auto reply) { ack = reply; });
        return *ack;
    }

    [[nodiscard]] Result<seat::Receipt> handIn() {
        std::optional<Result<seat::Receipt>> receipt;
        m_room.channel().handIn(m_seq, [&](auto reply) { receipt = reply; });
        return *receipt;
    }

    /// Right answers from the stored key, or the letter after the right one.
    void answerAll(const seat::SeatPaper& paper, const exam::ScoringKey& key, bool right) {
        for (int slot = 1; slot <= paper.slotCount(); ++slot) {
            REQUIRE(say(seat::AttemptEventKind::Shown, slot));
            const auto answer = answerTo(
                *paper.task(slot), key.tasks.at(static_cast<std::size_t>(slot) - 1), right);
            REQUIRE(say(seat::AttemptEventKind::Answered, slot, answer));
        }
    }

    /// The first choice that leads to an open question, and a sentence where one is asked for.
    void playThrough(int slot, const seat::SeatCase& scenario) {
        REQUIRE(say(seat::AttemptEventKind::Shown, slot));
        seat::TaskAnswer answer;
        for (int node = scenario.start; node != -1;
             node = seat::nodeAfter(scenario, answer.moves)) {
            const seat::SeatNode& here = scenario.nodes.at(static_cast<std::size_t>(node));
            const auto choice = std::ranges::find_if(
                here.choices, [&](const auto& one) { return asks(scenario, one.next); });
            const auto place = choice == here.choices.end() ? 0 : choice - here.choices.begin();
            answer.moves.push_back({node,
                                    here.open() ? -1 : static_cast<int>(place),
                                    here.open() ? "先请老人坐下" : ""});
            REQUIRE(say(seat::AttemptEventKind::Answered, slot, answer));
        }
    }

  private:
    /// Whether an open question can be reached from a node.
    static bool asks(const seat::SeatCase& scenario, int node) {
        if (node == -1) {
            return false;
        }
        const seat::SeatNode& here = scenario.nodes.at(static_cast<std::size_t>(node));
        return here.open() || std::ranges::any_of(here.choices, [&](const auto& one) {
                   return asks(scenario, one.next);
               });
    }

    ShippedUnit& m_unit;
    app::ExamRoom& m_room;
    ExamId m_exam;
    std::int64_t m_seq = 0;
};

}  // namespace qgt::test
