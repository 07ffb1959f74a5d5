#include "engine/practice/simulated_history.h"

#include "engine/core/clock.h"
#include "engine/core/seed.h"
#include "engine/practice/item_history.h"
#include "engine/practice/mark_book.h"
#include "engine/practice/session.h"
#include "engine/practice/shown_order.h"
#include "engine/practice/simulated_cadre.h"
#include "engine/practice/study.h"
#include "engine/practice/study_drawing_rule.h"

#include <algorithm>
#include <string>
#include <utility>

namespace qgt::practice {

namespace {

/// A clock that stands where the simulation puts it.
class SteppingClock final : public Clock {
  public:
    [[nodiscard]] Instant now() const override { return m_now; }

    [[nodiscard]] BootTime sinceBoot() const override { return BootTime{m_now.ms * 1'000'000}; }

    [[nodiscard]] std::string bootId() const override { return "simulated"; }

    void moveTo(Instant now) { m_now = now; }

    void step(std::int64_t ms) { m_now.ms += ms; }

  private:
    Instant m_now;
};

/// Passes everything on and keeps the answers of one evening, so that a year of them is folded once
/// and not anew every evening.
class EveningStore final : public PracticeStore {
  public:
    explicit EveningStore(PracticeStore& store) : m_store(store) {}

    Status beginSession(const SessionRecord& record) override {
        return m_store.beginSession(record);
    }

    Result<std::uint64_t> appendAnswer(const AnswerEvent& event) override {
        auto seq = m_store.appendAnswer(event);
        if (seq) {
            m_answers.push_back(event);
            m_answers.back().seq = *seq;
        }
        return seq;
    }

    Status beginReading(const SessionRecord& record, const ExposureEvent& first) override {
        return m_store.beginReading(record, first);
    }

    Status appendStep(const SessionEvent& event) override { return m_store.appendStep(event); }

    Status appendExposure(const ExposureEvent& event) override {
        return m_store.appendExposure(event);
    }

    [[nodiscard]] Result<std::optional<SessionHistory>> openSession(
        const PersonId& person) const override {
        return m_store.openSession(person);
    }

    [[nodiscard]] Result<std::vector<SessionRecord>> sessionsOf(
        const PersonId& person) const override {
        return m_store.sessionsOf(person);
    }

    [[nodiscard]] Result<std::vector<AnswerEvent>> answersOf(
        const PersonId& person) const override {
        return m_store.answersOf(person);
    }

    [[nodiscard]] Result<std::vector<ExposureEvent>> exposuresOf(
        const PersonId& person) const override {
        return m_store.exposuresOf(person);
    }

    Status appendMark(const MarkEvent& event) override { return m_store.appendMark(event); }

    [[nodiscard]] Result<std::vector<MarkEvent>> marksOf(const PersonId& person) const override {
        return m_store.marksOf(person);
    }

    [[nodiscard]] std::vector<AnswerEvent> take() { return std::exchange(m_answers, {}); }

  private:
    PracticeStore& m_store;
    std::vector<AnswerEvent> m_answers;
};

/// One person's evenings.
class Evenings {
  public:
    Evenings(const SimulationSpec& spec,
             std::shared_ptr<const bank::Bank> bank,
             const people::Person& person,
             const StudyFacts& facts,
             PracticeStore& store)
        : m_spec(spec),
          m_bank(std::move(bank)),
          m_person(person.id),
          m_store(store),
          m_history(*m_bank, {}),
          m_study(studyOf(facts, {}, {}, 0)),
          m_cadre(person, spec.seed) {}

    Status practise() {
        const std::int32_t today = localDate(m_spec.until, m_spec.offsetMinutes).days;
        for (std::int32_t day = today - m_spec.weeks * 7; day < today; ++day) {
            if (!m_cadre.practisesOn(day)) {
                continue;
            }
            m_clock.moveTo(Instant{day * kMsPerDay +
                                   (m_cadre.startMinute() - m_spec.offsetMinutes) * kMsPerMinute});
            if (Status done = evening(day); !done) {
                return done;
            }
        }
        return ok();
    }

  private:
    [[nodiscard]] SessionSpec specToday() {
        constexpr std::size_t kEnoughErrors = 6;
        constexpr int kErrorBookPercent = 20;
        SessionSpec spec;
        spec.limit = {LimitUnit::Minutes, m_cadre.now(70) ? 15 : 5};
        if (m_history.errorBook(ErrorBookState::In).size() >= kEnoughErrors &&
            m_cadre.now(kErrorBookPercent)) {
            spec.kind = SessionKind::ErrorBook;
            spec.limit = {LimitUnit::Items, 10};
        }
        return spec;
    }

    Status evening(std::int32_t day) {
        const std::vector<AnswerEvent> answers = m_store.take();
        m_history.add(answers);
        m_study.knowledge.add(answers);
        const MarkBook marks({});
        const SessionSpec spec = specToday();
        SessionRecord record;
        record.person = m_person;
        record.startedAt = m_clock.now();
        record.spec = encodeSpec(spec);
        record.seed = seedFor(m_spec.seed, m_person.str() + "/" + std::to_string(day));
        record.id = SessionId("demo-" + m_person.str() + "-" + std::to_string(day));
        const StudyDrawingRule rule;
        Rng rng(record.seed);
        record.queue = rule.draw({*m_bank, m_history, marks, spec, day, &m_study}, rng);
        record.algorithm = rule.version();
        if (record.queue.empty()) {
            return ok();
        }
        auto session =
            PracticeSession::begin({m_store, m_clock, m_bank, m_spec.offsetMinutes}, record);
        return session ? sit(*session, day) : Status(tl::unexpected(session.error()));
    }

    Status sit(PracticeSession& session, std::int32_t day) {
        constexpr int kTiredPercent = 1;
        while (session.phase() == Phase::Asking) {
            const bank::Item& item = *session.item();
            if (Status given = give(session, item, day); !given) {
                return given;
            }
            if (Status marked = mark(session, item); !marked) {
                return marked;
            }
            m_clock.step(m_cadre.readingMs());
            Status moved = m_cadre.now(kTiredPercent) ? session.finish() : session.next();
            if (!moved) {
                return moved;
            }
        }
        return ok();
    }

    Status give(PracticeSession& session, const bank::Item& item, std::int32_t day) {
        const SimulatedAnswer given = m_cadre.answer(item, day);
        m_clock.step(given.thinkingMs);
        if (given.response.dontKnow) {
            return session.dontKnow();
        }
        Status answered = session.answer(given.response, given.confidence);
        return answered && session.phase() == Phase::MarkingSelf
                   ? session.markRubric(given.rubricMet)
                   : answered;
    }

    /// A lucky guess is put in doubt now and then, a good item kept.
    Status mark(const PracticeSession& session, const bank::Item& item) {
        constexpr int kDoubtPercent = 40;
        constexpr int kFavouritePercent = 2;
        const GivenAnswer* const given = session.revealed();
        const bool lucky = given != nullptr && given->grade.right &&
                           given->confidence == grading::Confidence::Guess;
        MarkEvent event{
            m_person, item.id, item.revision, m_clock.now(), MarkKind::Favourite, true, {}};
        if (lucky && m_cadre.now(kDoubtPercent)) {
            event.kind = MarkKind::Doubt;
        } else if (!m_cadre.now(kFavouritePercent)) {
            return ok();
        }
        return m_store.appendMark(event);
    }

    const SimulationSpec& m_spec;
    std::shared_ptr<const bank::Bank> m_bank;
    PersonId m_person;
    EveningStore m_store;
    PersonHistory m_history;
    Study m_study;
    SimulatedCadre m_cadre;
    SteppingClock m_clock;
};

}  // namespace

Status simulateHistory(const SimulationSpec& spec,
                       const std::shared_ptr<const bank::Bank>& bank,
                       const std::vector<people::Person>& persons,
                       PracticeStore& store) {
    constexpr int kMostWeeks = 52;
    SimulationSpec bounded = spec;
    bounded.weeks = std::clamp(spec.weeks, 1, kMostWeeks);
    StudyFacts facts = plainFacts(*bank);
    for (const people::Person& person : persons) {
        facts.priors = facts.basis->priorsOf(person);
        if (Status done = Evenings(bounded, bank, person, facts, store).practise(); !done) {
            return done;
        }
    }
    return ok();
}

}  // namespace qgt::practice
