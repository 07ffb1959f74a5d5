#pragma once

#include "engine/bank/bank.h"
#include "engine/exam/exam_result.h"
#include "engine/exam/paper.h"
#include "engine/seat/attempt.h"
#include "engine/seat/seat_paper.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace qgt::test {

/// The bank that the program brings; read once.
[[nodiscard]] const bank::Bank& shippedBank();

/// What somebody does who has the paper alone before the eyes and wants to say `response`, which is
/// in the author's terms: options, rights and steps are found by their texts, never by the key.
[[nodiscard]] seat::TaskAnswer saidOnSeat(const seat::SeatTask& seen,
                                          const bank::Item& item,
                                          const grading::Response& response);

/// The same for a way through a case; open nodes get their model as text.
[[nodiscard]] seat::TaskAnswer walkedOnSeat(const seat::SeatTask& seen,
                                            const bank::CaseScenario& scenario,
                                            const std::vector<bank::CaseMove>& moves);

/// What was handed in, and what a rater says of its open answers.
struct SatPaper {
    std::vector<seat::SlotState> answers;
    exam::CountedMarks marks;
};

/// Everything right, with a rater who sees it so; cases by their best way.
[[nodiscard]] SatPaper allRight(const exam::FrozenPaper& paper);
/// Everything answered and every item wrong; each case by the choices that earn least.
[[nodiscard]] SatPaper allWrong(const exam::FrozenPaper& paper);

/// The item or case of a slot.
[[nodiscard]] const bank::Item& itemAt(const exam::FrozenPaper& paper, int slot);
[[nodiscard]] const bank::CaseScenario& caseAt(const exam::FrozenPaper& paper, int slot);

/// Candidates p1, p2, …
[[nodiscard]] std::vector<seat::SeatCandidate> candidatesNamed(std::size_t count);
[[nodiscard]] exam::HeldExam examFor(const std::vector<seat::SeatCandidate>& candidates,
                                     int forms,
                                     std::uint64_t seed);

/// Forms of a blueprint from the items and cases of a bank that practice uses, of one line where
/// the blueprint is about one; empty when none can be drawn.
[[nodiscard]] std::vector<exam::PaperForm> practiceForms(const bank::Blueprint& blueprint,
                                                         const bank::Bank& bank,
                                                         int count,
                                                         const LineId& line);

}  // namespace qgt::test
