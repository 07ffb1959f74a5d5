#include "engine/core/os/files.h"
#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

using qgt::kMsPerSecond;
using qgt::seat::Attempt;
using qgt::seat::AttemptEvent;
using qgt::seat::AttemptEventKind;
using qgt::seat::AttemptPhase;
using qgt::seat::CloseReason;
using qgt::test::chosen;
using qgt::test::SeatWorld;

namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;

struct Step {
    std::string op;
    std::int64_t boot = 0;
    std::int64_t wall = 0;
    std::string bootId;
};

struct ClockCase {
    std::string name;
    std::int64_t budget = 0;
    std::vector<Step> steps;
    std::string used;
    std::set<std::string> flags;
};

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);) {
        parts.push_back(part);
    }
    return parts;
}

Step stepFrom(const std::string& text) {
    const auto opAndRest = split(text, '@');
    const auto numbers = split(opAndRest.at(1), '/');
    return {opAndRest[0], std::stoll(numbers.at(0)), std::stoll(numbers.at(1)), numbers.at(2)};
}

std::vector<ClockCase> clockCases() {
    const auto text =
        qgt::os::readFile(std::filesystem::path(QGT_TEST_DATA) / "clock_cases.tsv", 1 << 20);
    std::vector<ClockCase> cases;
    for (const std::string& line : split(text.value(), '\n')) {
        if (line.empty() || line[0] == '#') {
            continue;
        }
        const auto columns = split(line, '\t');
        ClockCase read;
        read.name = columns.at(0);
        read.budget = std::stoll(columns.at(1));
        for (const std::string& step : split(columns.at(2), ' ')) {
            read.steps.push_back(stepFrom(step));
        }
        read.used = columns.at(3);
        for (const std::string& flag : split(columns.at(4), ',')) {
            if (flag != "-") {
                read.flags.insert(flag);
            }
        }
        cases.push_back(read);
    }
    return cases;
}

/// Plays a case. The program ticks each second while it runs.
class Player {
  public:
    explicit Player(const ClockCase& played) : m_case(played) {
        m_world.papers.admission.terms.budgetMs = played.budget * kMsPerSecond;
        m_world.papers.admission.terms.leastMs = 0;
    }

    void play() {
        for (const Step& step : m_case.steps) {
            CAPTURE(step.op, step.boot);
            if (m_runs && step.op != "sleep") {
                runUntil(step);
            }
            m_world.clock.set({step.wall * kMsPerSecond}, {step.boot * kNsPerSecond}, step.bootId);
            m_here = step;
            perform(step);
        }
    }

    [[nodiscard]] std::int64_t usedSeconds() const { return m_world.usedMs() / kMsPerSecond; }

    [[nodiscard]] std::set<std::string> flags() const {
        std::set<std::string> flags;
        const auto& events = m_world.record().events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            addFlagOf(events[i], i == 0 ? events[i] : events[i - 1], flags);
        }
        if (m_world.attempt().phase() == AttemptPhase::NeedsDecision) {
            flags.insert("needs-invigilator");
        }
        return flags;
    }

    [[nodiscard]] bool everyAnswerKept() const {
        return m_refusals.empty() &&
               m_world.attempt().slotStates()[qgt::test::kSingle - 1].answer == m_lastSent;
    }

    [[nodiscard]] bool lastAnswerRefusedAndSaid() const {
        return m_refusals.size() == 1 &&
               (m_refusals[0] == "seat.time-up" || m_refusals[0] == "seat.closed") &&
               m_world.directives.size() == 1 &&
               m_world.directives[0].kind == qgt::seat::Directive::Kind::Close &&
               !(m_world.attempt().slotStates()[qgt::test::kSingle - 1].answer == m_lastSent);
    }

  private:
    void runUntil(const Step& step) {
        for (std::int64_t boot = m_here.boot + 1; boot < step.boot; ++boot) {
            m_world.clock.set({(m_here.wall + boot - m_here.boot) * kMsPerSecond},
                              {boot * kNsPerSecond},
                              m_here.bootId);
            REQUIRE(m_world.channel->tick().has_value());
        }
    }

    void perform(const Step& step) {
        if (step.op == "start" || step.op == "resume") {
            const bool resumes = step.op == "resume";
            qgt::seat::AttemptStanding before;
            if (resumes) {
                before = Attempt::standingOf(m_world.record(), m_world.now());
                m_world.restart();
            }
            REQUIRE(m_world.open(*m_world.channel).has_value());
            if (resumes) {
                checkStanding(before);
            }
            m_runs = true;
            if (step.op == "start") {
                REQUIRE(m_world.send(AttemptEventKind::Shown, qgt::test::kSingle).has_value());
            }
        } else if (step.op == "ans") {
            m_lastSent = chosen({m_lastSent == chosen({"A"}) ? "B" : "A"});
            const auto ack =
                m_world.send(AttemptEventKind::Answered, qgt::test::kSingle, m_lastSent);
            if (!ack) {
                m_refusals.push_back(ack.error().code);
            }
        } else if (step.op == "tick") {
            REQUIRE(m_world.channel->tick().has_value());
        } else if (step.op == "crash") {
            m_world.channel.reset();
            m_runs = false;
        } else {
            REQUIRE(step.op == "sleep");
        }
    }

    /// What was said before the paper was open is what the seat then finds.
    void checkStanding(const qgt::seat::AttemptStanding& before) const {
        const Attempt& attempt = m_world.attempt();
        const bool undecided = attempt.phase() == AttemptPhase::NeedsDecision;
        CHECK(before.remainingMs.has_value() != undecided);
        if (before.remainingMs) {
            CHECK(*before.remainingMs == attempt.remainingMs(m_world.now()));
        }
        const auto& slots = attempt.slotStates();
        CHECK(before.answered == std::count_if(slots.begin(), slots.end(), [](const auto& slot) {
                  return !slot.answer.empty();
              }));
    }

    /// Of a case in which the wall clock is right and no time comes back.
    [[nodiscard]] std::int64_t limitWall() const {
        return (m_case.steps.front().wall + m_case.budget) * kMsPerSecond;
    }

    void addFlagOf(const AttemptEvent& event,
                   const AttemptEvent& before,
                   std::set<std::string>& flags) const {
        switch (event.kind) {
            case AttemptEventKind::Gap:
                flags.insert("gap");
                break;
            case AttemptEventKind::WallJump:
                flags.insert("wall-jump");
                break;
            case AttemptEventKind::CrashFound:
                flags.insert("resumed");
                if (event.at.bootId != before.at.bootId) {
                    flags.insert("reboot");
                }
                break;
            case AttemptEventKind::Closed:
                if (m_world.attempt().closed() == CloseReason::TimeUp &&
                    event.at.wall.ms == limitWall()) {
                    flags.insert("closed-at-limit");
                }
                break;
            default:
                break;
        }
    }

    const ClockCase& m_case;
    SeatWorld m_world;
    Step m_here;
    bool m_runs = false;
    qgt::seat::TaskAnswer m_lastSent;
    std::vector<std::string> m_refusals;
};

}  // namespace

TEST_CASE("every case of what a clock can do is counted and said as it has to be", "[seat]") {
    const auto cases = clockCases();
    REQUIRE(cases.size() >= 14);
    for (const ClockCase& played : cases) {
        CAPTURE(played.name);
        Player player(played);
        player.play();
        if (played.used != "-") {
            CHECK(player.usedSeconds() == std::stoll(played.used));
        }
        std::set<std::string> expected = played.flags;
        const bool refused = expected.erase("answer-refused-and-said") == 1;
        expected.erase("answer-kept");
        CHECK(player.flags() == expected);
        CHECK(player.lastAnswerRefusedAndSaid() == refused);
        CHECK(player.everyAnswerKept() == !refused);
    }
}
