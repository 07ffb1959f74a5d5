#pragma once

#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::seat {

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

/// Free: to and fro. SectionLock: who leaves a section does not come back. Linear: who was shown a
/// task of the section does not come back to those before it, and a case is decided step by step.
enum class Navigation : std::uint8_t { Free, SectionLock, Linear };

/// A sentence of app/messages.tsv.
struct SeatSentence {
    std::string code;
    Args args;

    bool operator==(const SeatSentence&) const = default;
};

struct SeatPerson {
    std::string name;

    bool operator==(const SeatPerson&) const = default;
};

/// `who` is the place in `SeatCase::people`; -1: what is told.
struct SeatLine {
    int who = -1;
    std::string text;

    bool operator==(const SeatLine&) const = default;
};

/// `next` is the place of a node in the case; -1: the case ends.
struct SeatChoice {
    std::string text;
    int next = -1;

    bool operator==(const SeatChoice&) const = default;
};

/// A decision. Without choices it is an open question, which leads to `next`.
struct SeatNode {
    std::string step;
    std::vector<SeatLine> scene;
    std::string prompt;
    std::vector<SeatChoice> choices;
    int next = -1;

    bool operator==(const SeatNode&) const = default;

    [[nodiscard]] bool open() const { return choices.empty(); }

    /// Where it leads whatever is said: of an open question, and of choices that all lead to one
    /// place. Nothing when that depends on the choice.
    [[nodiscard]] std::optional<int> onlyNext() const;
};

/// Scenes, choices and where they lead; nothing of what comes of them.
struct SeatCase {
    std::string title;
    std::string opening;
    std::vector<SeatPerson> people;
    int start = 0;
    std::vector<SeatNode> nodes;

    bool operator==(const SeatCase&) const = default;
};

/// One task as it is laid before one candidate. Letters follow the places: the first option is A.
struct SeatTask {
    TaskKind kind = TaskKind::SingleChoice;
    std::string stem;
    std::vector<std::string> options;  ///< choices, or the steps of an ordering; not of true/false
    int blanks = 0;                    ///< fill-in
    std::vector<std::string> lefts;    ///< matching
    std::vector<std::string> rights;
    std::optional<SeatCase> scenario;

    bool operator==(const SeatTask&) const = default;
};

struct SeatSection {
    std::string title;
    TaskKind kind = TaskKind::SingleChoice;
    Navigation navigation = Navigation::Free;
    int marks = 0;      ///< of one task, in hundredths
    SeatSentence rule;  ///< how its tasks are scored
    std::vector<SeatTask> tasks;

    bool operator==(const SeatSection&) const = default;
};

/// Who sits here, as the screen says it all the time.
struct SeatCandidate {
    PersonId person;
    std::string name;
    std::string post;
    std::string committee;
    std::string number;  ///< 准考证

    bool operator==(const SeatCandidate&) const = default;
};

/// A paper as a seat has it. It has no field for keys, reasons, consequences, criteria or rubrics.
/// Tasks are counted from 1 through all sections: the number of a task is its slot.
struct SeatPaper {
    ExamId exam;
    std::string title;
    std::string label;  ///< of the variant: "A"
    SeatCandidate candidate;
    int marks = 0;  ///< hundredths
    int minutes = 0;
    int leastMinutes = 0;  ///< nobody hands in before
    int protection = 0;    ///< level 0 to 3
    std::vector<SeatSection> sections;

    bool operator==(const SeatPaper&) const = default;

    [[nodiscard]] int slotCount() const;
    /// Null when there is no such slot.
    [[nodiscard]] const SeatTask* task(int slot) const;
    /// Of a slot that exists: the place of its section.
    [[nodiscard]] std::size_t sectionOf(int slot) const;
};

/// The most slots of a paper, options of a task (one letter each), and bytes of its JSON.
inline constexpr int kMostSlots = 300;
inline constexpr std::size_t kMostOptions = 26;
inline constexpr std::size_t kMostPaperBytes = std::size_t{8} << 20U;

/// Stable compact JSON; `decodeSeatPaper` accepts exactly what this writes. Errors:
/// seat.paper-damaged.
[[nodiscard]] std::string encodeSeatPaper(const SeatPaper& paper);
[[nodiscard]] Result<SeatPaper> decodeSeatPaper(std::string_view json);

/// Digest of its JSON, as `AttemptHead::paperDigest` has it.
[[nodiscard]] std::string digestOf(const SeatPaper& paper);

}  // namespace qgt::seat
