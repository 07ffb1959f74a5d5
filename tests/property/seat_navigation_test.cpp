#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <map>
#include <set>
#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::seat::AttemptEventKind;
using qgt::seat::Navigation;
using qgt::seat::SeatMove;
using qgt::seat::TaskAnswer;
using qgt::seat::TaskKind;
using qgt::test::SeatWorld;

namespace {

constexpr int kSlotCount = qgt::test::kThirdStep;

struct Ask {
    AttemptEventKind kind = AttemptEventKind::Shown;
    int slot = 0;
    int variant = 0;
};

/// An answer that fits the task, so that only the way through the paper can refuse it.
TaskAnswer answerTo(const qgt::seat::SeatTask& task, int variant) {
    TaskAnswer answer;
    switch (task.kind) {
        case TaskKind::TrueFalse:
            answer.response.chosen = {variant % 2 == 0 ? "T" : "F"};
            break;
        case TaskKind::FillIn:
            answer.response.texts = {"三", std::to_string(variant)};
            break;
        case TaskKind::Ordering:
            answer.response.chosen = {"C", "A", "B"};
            break;
        case TaskKind::Matching:
            answer.response.matches = {variant % 3, -1};
            break;
        case TaskKind::ShortAnswer:
            answer.response.texts = {"先受理"};
            break;
        case TaskKind::Case: {
            const std::vector<std::vector<SeatMove>> ways{
                {{0, 0, ""}},
                {{0, 1, ""}},
                {{0, 0, ""}, {1, -1, "何时？"}},
                {{0, 0, ""}, {1, -1, "别的"}},
                {{0, 0, ""}, {1, -1, "何时？"}, {2, 0, ""}},
                {{0, 1, ""}, {2, 1, ""}}};
            answer.moves = ways[static_cast<std::size_t>(variant) % ways.size()];
            break;
        }
        default:
            answer.response.chosen = {std::string(1, static_cast<char>('A' + variant % 4))};
            break;
    }
    return answer;
}

bool beginsWith(const std::vector<SeatMove>& longer, const std::vector<SeatMove>& begin) {
    return begin.size() <= longer.size() &&
           std::vector<SeatMove>(
               longer.begin(), longer.begin() + static_cast<std::ptrdiff_t>(begin.size())) == begin;
}

/// The rules of the paper as a person would say them, over the history of what was let through.
class Referee {
  public:
    explicit Referee(const qgt::seat::SeatPaper& paper) : m_paper(paper) {}

    [[nodiscard]] bool allows(const Ask& ask) const {
        if (ask.kind == AttemptEventKind::SectionLeft) {
            return m_here != 0 && m_here == ask.slot && navigation(ask.slot) != Navigation::Free &&
                   !m_left.contains(ask.slot);
        }
        if (ask.slot < 1 || ask.slot > kSlotCount) {
            return false;
        }
        const int section = sectionOf(ask.slot);
        if (m_left.contains(section)) {
            return false;
        }
        if (m_here != 0 && m_here != section && navigation(m_here) == Navigation::SectionLock &&
            !m_left.contains(m_here)) {
            return false;
        }
        const bool linear = navigation(section) == Navigation::Linear;
        for (const int seen : m_seen) {
            if (linear && sectionOf(seen) == section && seen > ask.slot) {
                return false;
            }
        }
        return allowsAnswer(ask);
    }

    void note(const Ask& ask) {
        if (ask.kind == AttemptEventKind::SectionLeft) {
            m_left.insert(ask.slot);
        } else if (ask.kind == AttemptEventKind::Shown) {
            m_seen.insert(ask.slot);
            m_here = sectionOf(ask.slot);
        } else if (ask.kind == AttemptEventKind::Answered) {
            m_moves[ask.slot] = answerTo(*m_paper.task(ask.slot), ask.variant).moves;
        }
    }

    [[nodiscard]] std::size_t seen() const { return m_seen.size(); }

  private:
    [[nodiscard]] bool allowsAnswer(const Ask& ask) const {
        const auto moves = m_moves.find(ask.slot);
        const std::vector<SeatMove> before =
            moves == m_moves.end() ? std::vector<SeatMove>() : moves->second;
        if (ask.kind == AttemptEventKind::Cleared) {
            return m_seen.contains(ask.slot) && before.empty();
        }
        if (ask.kind == AttemptEventKind::Answered) {
            return m_seen.contains(ask.slot) &&
                   beginsWith(answerTo(*m_paper.task(ask.slot), ask.variant).moves, before);
        }
        return true;
    }

    [[nodiscard]] int sectionOf(int slot) const {
        return static_cast<int>(m_paper.sectionOf(slot)) + 1;
    }

    [[nodiscard]] Navigation navigation(int section) const {
        return m_paper.sections[static_cast<std::size_t>(section - 1)].navigation;
    }

    const qgt::seat::SeatPaper& m_paper;
    std::set<int> m_seen;
    std::set<int> m_left;
    std::map<int, std::vector<SeatMove>> m_moves;
    int m_here = 0;
};

rc::Gen<Ask> anyAsk() {
    const auto kinds = rc::gen::elementOf(std::vector<AttemptEventKind>{
        AttemptEventKind::Shown,
        AttemptEventKind::Shown,
        AttemptEventKind::Answered,
        AttemptEventKind::Answered,
        AttemptEventKind::Cleared,
        AttemptEventKind::Flagged,
        AttemptEventKind::Unflagged,
        AttemptEventKind::SectionLeft,
    });
    return rc::gen::map(
        rc::gen::tuple(kinds, rc::gen::inRange(0, kSlotCount + 2), rc::gen::inRange(0, 12)),
        [](const std::tuple<AttemptEventKind, int, int>& drawn) {
            return Ask{std::get<0>(drawn), std::get<1>(drawn), std::get<2>(drawn)};
        });
}

}  // namespace

TEST_CASE("no sequence of changes passes an edge of the paper, and none is refused without one",
          "[seat]") {
    const bool held = rc::check("the same is let through as by the rules in words", [] {
        const auto asks =
            *rc::gen::container<std::vector<Ask>>(120, rc::gen::resize(rc::kNominalSize, anyAsk()));
        SeatWorld world;
        RC_ASSERT(world.open(*world.channel).has_value());
        const auto paper = qgt::test::seatPaper();
        Referee referee(paper);
        for (const Ask& ask : asks) {
            const bool answers =
                ask.kind == AttemptEventKind::Answered && ask.slot >= 1 && ask.slot <= kSlotCount;
            const auto ack =
                world.send(ask.kind,
                           ask.slot,
                           answers ? answerTo(*paper.task(ask.slot), ask.variant) : TaskAnswer{});
            RC_ASSERT(ack.has_value() == referee.allows(ask));
            if (ack) {
                referee.note(ask);
            }
        }
        RC_CLASSIFY(referee.seen() >= 5, "at least five tasks seen");
        RC_ASSERT(qgt::seat::Attempt::replay(qgt::test::seatPaper(), world.record()).has_value());
    });
    CHECK(held);
}
