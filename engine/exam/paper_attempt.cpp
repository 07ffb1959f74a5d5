#include "engine/exam/paper_attempt.h"

#include "engine/seat/attempt.h"

#include <cstddef>
#include <string_view>
#include <utility>

namespace qgt::exam {

namespace {

using seat::Attempt;
using seat::AttemptEvent;
using seat::AttemptEventKind;
using seat::Change;
using seat::TaskAnswer;

constexpr std::string_view kFromPaper = "paper/";

/// Takes the answers one after the other, by the rules of any seat.
class PaperSitting {
  public:
    PaperSitting(Attempt& attempt, const seat::Moment& at) : m_attempt(attempt), m_at(at) {}

    Status answer(int slot, const TaskAnswer& answer) {
        if (const int section = m_attempt.sectionToLeave(slot); section != 0) {
            if (Status left = change(AttemptEventKind::SectionLeft, section, {}); !left) {
                return left;
            }
        }
        Status shown = change(AttemptEventKind::Shown, slot, {});
        if (!shown || answer.empty()) {
            return shown;
        }
        // A case is decided step by step, and a linear section takes no longer steps.
        for (std::size_t moves = 1; moves < answer.moves.size(); ++moves) {
            TaskAnswer first;
            first.moves.assign(answer.moves.begin(),
                               answer.moves.begin() + static_cast<std::ptrdiff_t>(moves));
            if (Status done = change(AttemptEventKind::Answered, slot, first); !done) {
                return done;
            }
        }
        return change(AttemptEventKind::Answered, slot, answer);
    }

    Status take(const Result<std::vector<AttemptEvent>>& events) {
        return events ? m_attempt.take(*events) : Status(tl::unexpected<Error>(events.error()));
    }

  private:
    Status change(AttemptEventKind kind, int slot, const TaskAnswer& answer) {
        Change one;
        one.kind = kind;
        one.slot = slot;
        one.answer = answer;
        one.seq = m_attempt.lastSeq() + 1;
        return take(m_attempt.decide(one, m_at));
    }

    Attempt& m_attempt;
    const seat::Moment& m_at;
};

}  // namespace

std::string paperProgram(const std::string& program) {
    return std::string(kFromPaper) + program;
}

bool isFromPaper(const seat::AttemptHead& head) {
    return head.program.starts_with(kFromPaper);
}

Result<seat::AttemptRecord> attemptFromPaper(const seat::SeatPaper& paper,
                                             const seat::AttemptHead& head,
                                             const std::vector<TaskAnswer>& answers,
                                             const PaperEntered& entered) {
    seat::AttemptRecord begun{head, Attempt::firstEvents(head, entered.at)};
    auto attempt = Attempt::replay(paper, begun);
    if (!attempt) {
        return tl::unexpected<Error>(attempt.error());
    }
    PaperSitting sitting(*attempt, entered.at);
    for (int slot = 1; slot <= paper.slotCount(); ++slot) {
        const auto place = static_cast<std::size_t>(slot) - 1;
        const Status taken =
            sitting.answer(slot, place < answers.size() ? answers[place] : TaskAnswer());
        if (!taken) {
            return tl::unexpected<Error>(taken.error());
        }
    }
    seat::InvigilatorAct close;
    close.kind = AttemptEventKind::Closed;
    close.note = entered.note;
    if (const Status closed = sitting.take(attempt->decide(close, entered.at)); !closed) {
        return tl::unexpected<Error>(closed.error());
    }
    return seat::AttemptRecord{head, attempt->events()};
}

}  // namespace qgt::exam
