#pragma once

#include "engine/bank/item.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

enum class CasePlace : std::uint8_t { Desk, Visit, Phone, Patrol, Meeting };
enum class CaseTrait : std::uint8_t { Distress, Minor, LineConflict, AfterHours };
enum class ChoiceQuality : std::uint8_t { Right, Usable, Wrong };

/// Somebody who speaks in a case.
struct CasePerson {
    std::string id;
    std::string name;

    bool operator==(const CasePerson&) const = default;
};

/// Something that is scored (采分点).
struct Criterion {
    std::string id;
    std::string text;
    int marks = 0;
    std::vector<BasisRef> basis;

    bool operator==(const Criterion&) const = default;
};

/// One line of a scene: words of a person, or what is told when `who` is empty.
struct SceneLine {
    std::string who;
    std::string text;

    bool operator==(const SceneLine&) const = default;
};

/// What one can say or do, and what comes of it. Everything after `text` is answer key.
struct Choice {
    std::string key;
    std::string text;
    ChoiceQuality quality = ChoiceQuality::Wrong;
    std::string headline;
    std::string consequence;
    std::string why;
    std::vector<std::string> grants;
    std::vector<std::string> forfeits;
    std::string critical;  ///< reason of a critical error; empty: none
    int trust = 0;         ///< change, in points of 100
    int minutes = 5;
    std::string mood;
    std::string legalFault;
    std::string privacyFault;
    std::string next;

    bool operator==(const Choice&) const = default;
};

/// One thing a good answer to an open node says, and the criterion it earns.
struct CasePoint {
    std::string point;
    std::string grants;

    bool operator==(const CasePoint&) const = default;
};

/// One decision: choices, or an open question with `model`, `rubric`, `minutes` and `next`.
struct CaseNode {
    std::string id;
    std::string step;  ///< its name in the head
    std::vector<SceneLine> scene;
    std::string prompt;
    std::vector<Choice> choices;
    std::string model;
    std::vector<CasePoint> rubric;
    int minutes = 5;
    std::string next;

    bool operator==(const CaseNode&) const = default;

    [[nodiscard]] bool open() const { return choices.empty(); }
};

/// What became of the resident. The conditions count when the case is left by `end`.
struct CaseEnding {
    std::string id;
    std::string title;
    std::string text;
    bool oneTrip = false;
    int score = 0;                   ///< at least
    std::vector<std::string> needs;  ///< criteria earned
    bool clean = false;              ///< no critical error

    bool operator==(const CaseEnding&) const = default;

    [[nodiscard]] bool unconditional() const { return score == 0 && needs.empty() && !clean; }
};

/// A case scenario as its author wrote it; question_bank/SCHEMA.md gives each key's meaning.
struct CaseScenario {
    CaseId id;
    std::string no;
    int revision = 1;
    int meaning = 1;
    std::string title;
    LineId line;
    std::vector<LineId> alsoLines;
    std::vector<RequestId> requests;
    std::vector<std::string> handbook;
    Difficulty difficulty = Difficulty::Medium;
    CasePlace place = CasePlace::Desk;
    std::vector<CaseTrait> traits;
    std::vector<CasePerson> people;
    std::string opening;
    int trust = 50;    ///< at the start, of 100
    int minutes = 15;  ///< what the best way takes
    std::vector<Criterion> criteria;
    std::string start;
    std::vector<CaseNode> nodes;
    std::vector<CaseEnding> endings;
    Validity valid;
    bool confirm = false;
    std::optional<Review> reviewed;
    Pool pool = Pool::Practice;
    std::vector<std::string> facts;
    std::vector<Waiver> waive;
    SourcePos where;     ///< of the file
    std::string digest;  ///< of the file's content, whatever its layout

    bool operator==(const CaseScenario&) const = default;

    /// Null when there is none.
    [[nodiscard]] const CaseNode* node(std::string_view name) const;
    [[nodiscard]] const CaseEnding* ending(std::string_view name) const;
    [[nodiscard]] const CasePerson* person(std::string_view name) const;
    /// Index of a criterion.
    [[nodiscard]] std::optional<std::size_t> criterion(std::string_view name) const;
};

/// `next` of a choice that leaves the case by the first ending whose conditions hold.
inline constexpr std::string_view kCaseEnd = "end";
inline constexpr std::size_t kMostCriteria = 20;
inline constexpr std::size_t kMostCasePoints = 8;
inline constexpr int kCaseMarks = 100;

[[nodiscard]] std::string toText(CasePlace place);
[[nodiscard]] std::string toText(CaseTrait trait);

/// What was decided at one node: a choice's key, or which rubric points an open answer met.
struct CaseMove {
    std::string node;
    std::string choice;
    std::vector<bool> met;

    bool operator==(const CaseMove&) const = default;
};

/// What a way through a case has earned so far; bit i stands for `criteria[i]`.
struct CaseEarned {
    std::uint32_t granted = 0;
    std::uint32_t forfeited = 0;
    bool critical = false;

    bool operator==(const CaseEarned&) const = default;

    [[nodiscard]] std::uint32_t kept() const { return granted & ~forfeited; }
};

/// Null when the node has no such choice.
[[nodiscard]] const Choice* choiceOf(const CaseNode& node, std::string_view key);

/// A move that fits its node: a choice that exists, or one mark per rubric point.
[[nodiscard]] bool fits(const CaseNode& node, const CaseMove& move);

/// `move` fits `node`.
[[nodiscard]] CaseEarned earnedBy(const CaseScenario& scenario,
                                  const CaseNode& node,
                                  const CaseMove& move);
[[nodiscard]] CaseEarned together(const CaseEarned& a, const CaseEarned& b);

/// Marks of the criteria that were granted and not forfeited, 0 to 100.
[[nodiscard]] int caseScore(const CaseScenario& scenario, const CaseEarned& earned);

/// Where `next` leads: the ending it names, or the first one whose conditions `earned` meets; null
/// when it names a node.
[[nodiscard]] const CaseEnding* endingAt(const CaseScenario& scenario,
                                         std::string_view next,
                                         const CaseEarned& earned);

}  // namespace qgt::bank
