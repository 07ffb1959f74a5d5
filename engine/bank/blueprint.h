#pragma once

#include "engine/bank/item.h"
#include "engine/bank/scoring.h"
#include "engine/core/strong_id.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

/// A mark is counted in hundredths everywhere.
inline constexpr int kHundredths = 100;

/// What a section is made of: one kind of items, or case scenarios.
enum class TaskKind : std::uint8_t {
    SingleChoice,
    MultipleChoice,
    TrueFalse,
    FillIn,
    Ordering,
    Matching,
    ShortAnswer,
    Case
};

/// `Exam`: the encrypted pool of the trainer, whose items are never in a bank.
enum class PaperPool : std::uint8_t { Exam, Specimen, Practice };
/// `OneLine`: the line is said when an exam is set up, and every item is of it.
enum class PaperScope : std::uint8_t { All, OneLine };
/// How well what certifies has to be protected: practice without a claim, one desktop, a desktop
/// under an invigilator, an exam-room server.
enum class Protection : std::uint8_t { L0, L1, L2, L3 };
enum class Navigation : std::uint8_t { Free, SectionLock, Linear };
enum class CountedAttempt : std::uint8_t { Best, Last, First };
enum class TimeGrantor : std::uint8_t { Trainer, Director, Administrator };
enum class ReleaseStage : std::uint8_t { Provisional, Sealed, Published, Appeal, Final };
enum class ReleasedPart : std::uint8_t { Total, Breakdown, Answers, Marks, Keys, Explanations };

struct BlueprintSection {
    std::string title;
    TaskKind kind = TaskKind::SingleChoice;
    int count = 1;
    int marks = kHundredths;  ///< of one task, in hundredths
    Scoring scoring;

    bool operator==(const BlueprintSection&) const = default;
};

/// "each" in the place of a line or a block: the quota holds for every one of them.
inline constexpr std::string_view kEach = "each";

/// How many items of a paper fit all that is said here; cases are not counted.
struct Quota {
    LineId line;    ///< empty: any; `kEach`
    BlockId block;  ///< the same
    std::optional<Level> level;
    bool firstContact = false;  ///< only items about the first contact
    int min = 0;
    std::optional<int> max;

    bool operator==(const Quota&) const = default;
};

/// Percent of the marks of a block's items that a passing paper has.
struct BlockFloor {
    BlockId block;  ///< `kEach`: of every block
    int percent = 0;

    bool operator==(const BlockFloor&) const = default;
};

/// Of `items`, whose failure endangers people, `count` are in the paper and `need` must be right.
struct CriticalItems {
    int count = 0;  ///< 0: the rule is not used
    int need = 0;
    std::vector<ItemId> items;

    bool operator==(const CriticalItems&) const = default;
};

struct PassRule {
    int total = 0;  ///< hundredths
    std::vector<BlockFloor> floors;
    CriticalItems critical;
    bool criticalErrorFails = false;  ///< of a case scenario

    bool operator==(const PassRule&) const = default;
};

struct AttemptRule {
    std::optional<int> max;  ///< none: as often as one likes
    int waitDays = 0;
    bool otherDraw = true;
    bool unseenFirst = true;
    CountedAttempt counts = CountedAttempt::Best;

    bool operator==(const AttemptRule&) const = default;
};

/// More time for a person who needs it.
struct ExtraTime {
    int mostPercent = 0;  ///< 0: none is given
    TimeGrantor decidedBy = TimeGrantor::Trainer;

    bool operator==(const ExtraTime&) const = default;
};

struct Release {
    ReleaseStage stage = ReleaseStage::Published;
    int days = 0;  ///< Appeal: how long it is open
    std::vector<ReleasedPart> shows;

    bool operator==(const Release&) const = default;
};

struct CertificateTerms {
    std::string title;
    int months = 0;  ///< 0: until the law behind it changes

    bool operator==(const CertificateTerms&) const = default;
};

/// What papers of one kind of exam look like and how they are judged; question_bank/SCHEMA.md gives
/// each key's meaning.
struct Blueprint {
    BlueprintId id;
    std::string title;
    std::string purpose;
    int revision = 1;
    Validity valid;
    PaperPool pool = PaperPool::Exam;
    PaperScope scope = PaperScope::All;
    Protection protection = Protection::L1;
    int marks = 0;  ///< hundredths; the sections add up to it
    int minutes = 0;
    int minMinutes = 0;  ///< nobody hands in before
    Navigation navigation = Navigation::Free;
    std::vector<BlueprintSection> sections;
    std::vector<Quota> quotas;
    PassRule pass;
    AttemptRule attempts;
    ExtraTime extraTime;
    std::vector<Release> release;
    std::optional<CertificateTerms> certificate;
    SourcePos where;     ///< of the file
    std::string digest;  ///< of the file's content, whatever its layout

    bool operator==(const Blueprint&) const = default;
};

/// Fewer items than that say too little of a block to fail anybody for it.
inline constexpr int kFewestFlooredItems = 10;
inline constexpr int kMostCriticalItems = 3;

/// Items of all sections; case scenarios are none.
[[nodiscard]] int itemCount(const Blueprint& blueprint);
[[nodiscard]] int caseCount(const Blueprint& blueprint);
/// What the sections add up to, in hundredths.
[[nodiscard]] int marksOf(const std::vector<BlueprintSection>& sections);
/// A case is left by one way only, so its section is linear whatever the paper is.
[[nodiscard]] Navigation navigationOf(const Blueprint& blueprint, const BlueprintSection& section);
/// Nothing for cases.
[[nodiscard]] std::optional<ItemKind> itemKindOf(TaskKind kind);
/// "12.5" for 1250.
[[nodiscard]] std::string marksText(int hundredths);
/// Marks up to 300 with at most two decimals as hundredths; nothing for anything else.
[[nodiscard]] std::optional<int> marksFromText(std::string_view text);

[[nodiscard]] std::string toText(TaskKind kind);
[[nodiscard]] std::string toText(PaperPool pool);
[[nodiscard]] std::string toText(PaperScope scope);
[[nodiscard]] std::string toText(Protection protection);
[[nodiscard]] std::string toText(Navigation navigation);
[[nodiscard]] std::string toText(CountedAttempt counts);
[[nodiscard]] std::string toText(TimeGrantor grantor);
[[nodiscard]] std::string toText(ReleaseStage stage);
[[nodiscard]] std::string toText(ReleasedPart part);
[[nodiscard]] std::string toText(ScoringScheme scheme);

}  // namespace qgt::bank
