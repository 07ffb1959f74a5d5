#include "tests/bench/policy/engine_cadre.h"

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/practice/practice_service.h"
#include "engine/practice/study_drawing_rule.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_audit_log.h"

#include <cmath>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>

namespace qgt::bench {

namespace {

using practice::AnswerEvent;
using practice::PracticeSession;

constexpr std::int32_t kFirstDay = 20'000;
constexpr std::int64_t kEvening = 12 * kMsPerHour;  // 20:00 in Shanghai

template <typename T>
void require(const T& outcome) {
    if (!outcome) {
        throw std::runtime_error(outcome.error().code);
    }
}

/// Keeps answers in memory. Sessions are always ended before another begins.
class Diary final : public practice::PracticeStore {
  public:
    Status beginSession(const practice::SessionRecord& record) override {
        m_sessions.push_back(record);
        return ok();
    }

    Status beginReading(const practice::SessionRecord& /*record*/,
                        const practice::ExposureEvent& /*first*/) override {
        return failure("store.internal");
    }

    Result<std::uint64_t> appendAnswer(const AnswerEvent& event) override {
        m_answers.push_back(event);
        m_answers.back().install = InstallId("world");
        m_answers.back().seq = m_answers.size();
        return m_answers.back().seq;
    }

    Status appendStep(const practice::SessionEvent& /*event*/) override { return ok(); }

    Status appendExposure(const practice::ExposureEvent& /*event*/) override {
        return failure("store.internal");
    }

    [[nodiscard]] Result<std::optional<practice::SessionHistory>> openSession(
        const PersonId& /*person*/) const override {
        return std::nullopt;
    }

    [[nodiscard]] Result<std::vector<practice::SessionRecord>> sessionsOf(
        const PersonId& /*person*/) const override {
        return m_sessions;
    }

    [[nodiscard]] Result<std::vector<AnswerEvent>> answersOf(
        const PersonId& /*person*/) const override {
        return m_answers;
    }

    [[nodiscard]] Result<std::vector<practice::ExposureEvent>> exposuresOf(
        const PersonId& /*person*/) const override {
        return std::vector<practice::ExposureEvent>();
    }

    Status appendMark(const practice::MarkEvent& /*event*/) override {
        return failure("store.internal");
    }

    [[nodiscard]] Result<std::vector<practice::MarkEvent>> marksOf(
        const PersonId& /*person*/) const override {
        return std::vector<practice::MarkEvent>();
    }

  private:
    std::vector<practice::SessionRecord> m_sessions;
    std::vector<AnswerEvent> m_answers;
};

/// What the program is told of a cadre.
class Told final : public practice::StudySource {
  public:
    explicit Told(practice::StudyFacts facts) : m_facts(std::move(facts)) {}

    [[nodiscard]] Result<practice::StudyFacts> factsOf(
        const PersonId& /*person*/, const std::shared_ptr<const bank::Bank>& /*bank*/) override {
        return m_facts;
    }

  private:
    practice::StudyFacts m_facts;
};

std::string lineName(std::size_t line) {
    return "line" + std::to_string(line);
}

bank::Item itemOf(std::size_t number, std::size_t line) {
    bank::Item item;
    item.id = ItemId("item" + std::to_string(number));
    item.line = LineId(lineName(line));
    item.options = {{"A", "", ""}, {"B", "", ""}, {"C", "", ""}, {"D", "", ""}};
    item.answer = {"A"};
    item.seconds = static_cast<int>(AnswerSeconds::kRight);
    return item;
}

std::shared_ptr<const bank::Bank> bankOf(const WorldBank& world) {
    bank::BankParts parts;
    for (std::size_t line = 0; line < world.of.size(); ++line) {
        bank::ServiceLine service;
        service.id = LineId(lineName(line));
        service.block = BlockId(lineName(line));
        parts.blocks.push_back({service.block, "", ""});
        parts.lines.push_back(service);
    }
    for (std::size_t i = 0; i < world.lineOf.size(); ++i) {
        parts.items.push_back(itemOf(i, world.lineOf[i]));
    }
    return std::make_shared<const bank::Bank>(std::move(parts));
}

practice::StudyFacts factsOf(const World& world, const WorldBank& of, const bank::Bank& bank) {
    constexpr double kErrorVariance = 0.16;
    ability::ParameterSet set;
    for (std::size_t i = 0; i < of.said.size(); ++i) {
        set.items[{bank.items()[i].id, 1}] = {of.said[i], kErrorVariance};
    }
    practice::StudyFacts facts;
    facts.basis =
        std::make_shared<practice::AbilityBasis>(bank, set, std::vector<ability::PolicyChange>());
    facts.priors = facts.basis->priorsOf(people::Person());
    practice::StudyGoal goal;
    goal.day = kFirstDay + world.days;
    goal.pass = World::kPassTotal;
    goal.questions = World::kQuestions;
    for (std::size_t line = 0; line < of.shareOfLine.size(); ++line) {
        goal.shareOfLine[LineId(lineName(line))] = of.shareOfLine[line];
        goal.floor[BlockId(lineName(line))] = World::kPassLine;
    }
    facts.goal = goal;
    return facts;
}

grading::Confidence surenessOf(bool knew, Rng& rng) {
    constexpr double kSureOfKnown = 0.85;
    constexpr double kOwnsToGuess = 0.7;
    if (knew) {
        return rng.unit() < kSureOfKnown ? grading::Confidence::Sure : grading::Confidence::Unsure;
    }
    return rng.unit() < kOwnsToGuess ? grading::Confidence::Guess : grading::Confidence::Unsure;
}

}  // namespace

struct EngineCadre::Parts {
    Parts(const World& of, const WorldBank& asked, bool sure)
        : world(of),
          bank(bankOf(asked)),
          told(std::make_unique<Told>(factsOf(of, asked, *bank))),
          service({*diary, audit, clock, rng, rule, kShanghaiOffsetMinutes, told.get()}),
          surenessAsked(sure),
          seen(asked.lineOf.size()) {
        for (std::size_t i = 0; i < bank->items().size(); ++i) {
            placeOf[bank->items()[i].id] = i;
        }
    }

    const World& world;
    std::shared_ptr<const bank::Bank> bank;
    test::FakeClock clock;
    test::MemoryAuditLog audit{clock};
    std::unique_ptr<practice::PracticeStore> diary = std::make_unique<Diary>();
    Rng rng{1};
    practice::StudyDrawingRule rule;
    std::unique_ptr<practice::StudySource> told;
    practice::PracticeService service;
    people::Actor actor{PersonId("cadre"), CommitteeId("committee"), {people::Role::Cadre}};
    bool surenessAsked;
    std::map<ItemId, std::size_t> placeOf;
    std::vector<bool> seen;
};

EngineCadre::EngineCadre(const World& world, const WorldBank& bank, bool surenessAsked)
    : m_parts(std::make_unique<Parts>(world, bank, surenessAsked)) {}

EngineCadre::~EngineCadre() = default;

void EngineCadre::practise(const std::vector<bool>& there, HiddenCadre& cadre, Rng& rng) {
    for (int day = 0; day < m_parts->world.days; ++day) {
        if (there[static_cast<std::size_t>(day)]) {
            evening(day, cadre, rng);
        }
    }
}

practice::ExamForecast EngineCadre::forecast() {
    Parts& parts = *m_parts;
    parts.clock.setWall(Instant{(kFirstDay + parts.world.days) * kMsPerDay + kEvening});
    const auto today = parts.service.today(parts.actor, parts.bank);
    require(today);
    if (!today->forecast) {
        throw std::runtime_error("no forecast on the day of the exam");
    }
    return *today->forecast;
}

void EngineCadre::evening(int day, HiddenCadre& cadre, Rng& rng) {
    constexpr double kSecondsInMinute = 60.0;
    Parts& parts = *m_parts;
    parts.clock.setWall(Instant{(kFirstDay + day) * kMsPerDay + kEvening});
    double left = parts.world.secondsPerDay;
    int asked = 0;
    while (left > 0.0) {
        practice::SessionSpec spec;
        spec.limit = {practice::LimitUnit::Minutes,
                      static_cast<int>(std::ceil(left / kSecondsInMinute))};
        auto session = parts.service.start(parts.actor, parts.bank, spec);
        require(session);
        while (left > 0.0 && session->item() != nullptr) {
            const std::size_t item = parts.placeOf.at(session->item()->id);
            const bool second = session->state().current()->reask;
            const auto outcome = cadre.ask(item, day + (second ? 0.3 : 0.1) + 1e-4 * asked++);
            const double seconds = answerSeconds(!parts.seen[item], second, outcome.right);
            parts.seen[item] = true;
            parts.clock.advanceMs(static_cast<std::int64_t>(seconds * kMsPerSecond));
            left -= seconds;
            grading::Response response;
            response.chosen = {outcome.right ? "A" : "B"};
            require(session->answer(
                response,
                parts.surenessAsked ? surenessOf(outcome.knew, rng) : grading::Confidence::Unsure));
            require(session->next());
        }
        if (session->item() != nullptr) {
            require(session->finish());
        }
    }
}

}  // namespace qgt::bench
