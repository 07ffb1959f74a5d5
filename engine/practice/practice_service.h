#pragma once

#include "engine/bank/bank.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/rng.h"
#include "engine/integrity/audit.h"
#include "engine/people/rights.h"
#include "engine/practice/drawing_rule.h"
#include "engine/practice/exam_forecast.h"
#include "engine/practice/item_history.h"
#include "engine/practice/mark_book.h"
#include "engine/practice/plan.h"
#include "engine/practice/practice_store.h"
#include "engine/practice/section_standing.h"
#include "engine/practice/sequence.h"
#include "engine/practice/session.h"
#include "engine/practice/session_spec.h"
#include "engine/practice/study.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::practice {

/// What the use cases live on; all of it outlives them. `rng` is seeded from entropy in the
/// program and only names sessions: what is drawn follows from person, day and answers.
struct PracticeDeps {
    PracticeStore& store;
    integrity::AuditLog& audit;
    const Clock& clock;
    Rng& rng;
    const DrawingRule& rule;
    int offsetMinutes = kShanghaiOffsetMinutes;
    StudySource* study = nullptr;  ///< null: nothing is known but the own answers
};

/// Where a session that was left stands.
struct OpenPlace {
    int place = 1;  ///< of the question, from 1
    int total = 1;

    bool operator==(const OpenPlace&) const = default;
};

/// Everything that the page 今日 shows of practice.
struct Today {
    std::int32_t day = 0;          ///< practice day
    std::vector<TodayPlan> plans;  ///< a mixed session for each of kPlanMinutes
    int suggestedMinutes = 15;     ///< one of them
    std::vector<LineStanding> lines;
    PracticeTimes times;
    std::vector<PolicyChange> changes;     ///< of the last 365 days
    int answered = 0;                      ///< answers ever, withdrawn ones included
    std::optional<OpenPlace> open;         ///< a session was left and can be continued
    std::optional<StudyGoal> goal;         ///< the exam that the plans prepare for
    std::optional<ExamForecast> forecast;  ///< of it, if it were today

    bool operator==(const Today&) const = default;
};

/// What the start panel offers.
struct Offer {
    Supply supply;
    std::vector<LinePlace> answered;  ///< where a session in the order of the bank goes on, by line
    std::vector<LinePlace> read;      ///< where a reading goes on, by line
    std::optional<OpenPlace> open;

    bool operator==(const Offer&) const = default;
};

/// What the page 手册 shows of practice.
struct Handbooks {
    std::int32_t day = 0;                   ///< practice day
    std::vector<SectionStanding> sections;  ///< in reading order
    std::optional<OpenPlace> open;          ///< a session was left and can be continued

    bool operator==(const Handbooks&) const = default;
};

/// A person's items for the pages 错题本 and 收藏.
struct PersonItems {
    std::shared_ptr<const bank::Bank> bank;  ///< what `history` was folded over
    PersonHistory history;
    MarkBook marks;
};

inline constexpr int kMaxNoteCharacters = 2000;

/// The use cases of practice. Every call asks the rights table for the actor's own practice first;
/// errors of all: rights.refused, store.* . The bank is handed in with each call, so a bank that
/// was loaded anew counts from the next call on.
class PracticeService {
  public:
    using BankPtr = std::shared_ptr<const bank::Bank>;

    explicit PracticeService(const PracticeDeps& deps) : m_deps(deps) {}

    /// Draws and begins. A session left open is abandoned first; its answers stay. Errors also:
    /// practice.spec-limit, practice.spec-no-line, practice.spec-no-section, practice.spec-items,
    /// practice.unknown-section (arg section), practice.empty-bank, practice.nothing-to-ask.
    [[nodiscard]] Result<PracticeSession> start(const people::Actor& actor,
                                                const BankPtr& bank,
                                                const SessionSpec& spec);

    /// See `resumeOpenSession`. Errors also: practice.spec-damaged.
    [[nodiscard]] Result<std::optional<PracticeSession>> resume(const people::Actor& actor,
                                                                const BankPtr& bank);

    /// The home page. `start` with a plan's spec draws what the plan counts, as long as nothing is
    /// answered in between.
    [[nodiscard]] Result<Today> today(const people::Actor& actor, const BankPtr& bank);

    [[nodiscard]] Result<Offer> offer(const people::Actor& actor, const BankPtr& bank);

    [[nodiscard]] Result<Handbooks> handbooks(const people::Actor& actor, const BankPtr& bank);

    [[nodiscard]] Result<PersonItems> items(const people::Actor& actor, const BankPtr& bank);

    /// Turns 收藏 or 存疑 on or off and returns the item's marks. Errors also:
    /// practice.unknown-item.
    Result<ItemMarks> toggleFavourite(const people::Actor& actor,
                                      const BankPtr& bank,
                                      const ItemId& item);
    Result<ItemMarks> toggleDoubt(const people::Actor& actor,
                                  const BankPtr& bank,
                                  const ItemId& item);

    /// An empty text removes the note. Errors also: practice.unknown-item, practice.note-too-long
    /// (arg limit), practice.note-not-text.
    Result<ItemMarks> writeNote(const people::Actor& actor,
                                const BankPtr& bank,
                                const ItemId& item,
                                const std::string& text);

    /// Puts the item into the error book by hand, or takes it out; nothing is written when it
    /// stands there, or does not, already. Errors also: practice.unknown-item.
    Status setInErrorBook(const people::Actor& actor,
                          const BankPtr& bank,
                          const ItemId& item,
                          bool in);

    /// Tells the trainer that an item is wrong; needs the right to report. Errors as writeNote,
    /// and practice.report-empty.
    Result<ItemMarks> report(const people::Actor& actor,
                             const BankPtr& bank,
                             const ItemId& item,
                             const std::string& text);

  private:
    struct Past {
        std::vector<AnswerEvent> events;
        std::vector<ExposureEvent> exposures;
        PersonHistory history;
        MarkBook marks;
    };

    [[nodiscard]] Status mayPractise(const people::Actor& actor);
    [[nodiscard]] Result<Past> past(const people::Actor& actor, const bank::Bank& bank) const;
    [[nodiscard]] Result<Study> study(const people::Actor& actor,
                                      const BankPtr& bank,
                                      const Past& past) const;
    [[nodiscard]] std::uint64_t drawSeed(const people::Actor& actor, const Past& past) const;
    [[nodiscard]] std::vector<ItemId> draw(const DrawContext& context, std::uint64_t seed) const;

    /// What a session asks or shows, and at which of it a reading begins.
    struct Course {
        std::vector<ItemId> queue;
        std::size_t start = 0;
    };

    [[nodiscard]] Result<Course> course(const people::Actor& actor,
                                        const BankPtr& bank,
                                        const SessionSpec& spec,
                                        const Past& past) const;
    [[nodiscard]] Result<Trails> trails(const people::Actor& actor,
                                        const bank::Bank& bank,
                                        const Past& past) const;
    [[nodiscard]] std::int32_t dayNow() const;
    [[nodiscard]] SessionDeps sessionDeps(const BankPtr& bank) const;
    [[nodiscard]] Result<std::optional<OpenPlace>> openPlace(const people::Actor& actor,
                                                             const BankPtr& bank) const;
    Status abandonOpen(const PersonId& person);
    Result<ItemMarks> toggle(const people::Actor& actor, const BankPtr& bank, MarkEvent event);
    Result<ItemMarks> keep(const people::Actor& actor, const BankPtr& bank, MarkEvent event);

    PracticeDeps m_deps;
};

}  // namespace qgt::practice
