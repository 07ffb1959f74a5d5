#pragma once

#include "engine/core/date.h"
#include "engine/core/diagnostic.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::bank {

enum class ItemKind : std::uint8_t {
    SingleChoice,
    MultipleChoice,
    TrueFalse,
    FillIn,
    Ordering,
    Matching,
    ShortAnswer
};

enum class Level : std::uint8_t { Know, Understand, Apply, Judge };
enum class Difficulty : std::uint8_t { Easy, Medium, Hard };
/// Exam items certify; they stand in the sealed exam pool of a unit and never in a bank.
enum class Pool : std::uint8_t { Practice, Specimen, Exam };

/// One row that can be chosen (choice kinds) or one step (ordering). `why` is shown after the
/// answer. A true/false item has the keys T and F without text.
struct Option {
    std::string key;
    std::string text;
    std::string why;

    bool operator==(const Option&) const = default;
};

/// One gap of a fill-in item; answers are compared after `foldForComparison`.
struct Blank {
    std::vector<std::string> accept;
    std::string why;

    bool operator==(const Blank&) const = default;
};

/// One right match.
struct Pair {
    std::string left;
    std::string right;
    std::string why;

    bool operator==(const Pair&) const = default;
};

/// One thing a good short answer says, with whole marks.
struct RubricPoint {
    std::string point;
    int marks = 1;

    bool operator==(const RubricPoint&) const = default;
};

struct BasisRef {
    SourceId source;
    std::string article;  ///< empty where the text was not read by article

    bool operator==(const BasisRef&) const = default;
};

struct LawChange {
    std::string was;
    std::string now;
    Date since;
    SourceId source;
    std::string article;

    bool operator==(const LawChange&) const = default;
};

/// `until` is the last day on which the item is true.
struct Validity {
    Date from;
    std::optional<Date> until;
    std::optional<Date> reviewBy;

    bool operator==(const Validity&) const = default;
};

struct Review {
    std::string how;
    Date on;

    bool operator==(const Review&) const = default;
};

struct Waiver {
    std::string code;
    std::string why;

    bool operator==(const Waiver&) const = default;
};

/// To answer an item of which nothing else is said.
inline constexpr int kUsualSeconds = 60;

/// A knowledge item as its author wrote it; question_bank/SCHEMA.md gives each key's meaning.
/// Which of `options`, `blanks`, `pairs`, `rubric` is filled follows from `kind`.
struct Item {
    ItemId id;
    LineId line;
    std::string no;
    int revision = 1;
    int meaning = 1;
    ItemKind kind = ItemKind::SingleChoice;
    std::string stem;
    std::vector<Option> options;
    std::vector<std::string> answer;  ///< keys; for ordering the right order
    std::vector<Blank> blanks;
    std::vector<Pair> pairs;
    std::vector<std::string> extra;  ///< rights of a matching item that fit nothing
    std::string model;               ///< a good short answer
    std::vector<RubricPoint> rubric;
    std::string explanation;
    std::string summary;
    std::vector<BasisRef> basis;
    std::optional<LawChange> lawChange;
    std::vector<std::string> handbook;
    std::vector<RequestId> requests;
    std::vector<LineId> alsoLines;
    bool firstContact = false;
    Level level = Level::Know;
    Difficulty difficulty = Difficulty::Medium;
    Validity valid;
    bool confirm = false;
    std::optional<Review> reviewed;
    Pool pool = Pool::Practice;
    std::vector<ItemId> enemies;
    int seconds = kUsualSeconds;
    std::vector<Waiver> waive;
    std::vector<std::string> facts;
    SourcePos where;     ///< first line of the item in its file
    std::string digest;  ///< BLAKE2b-256 (hex) of the item's meaning, see `itemDigest`

    bool operator==(const Item&) const = default;
};

/// Where an item stands on a given day.
enum class ItemStatus : std::uint8_t { Current, NotYetEffective, Expired, DueForReview };

[[nodiscard]] ItemStatus statusOn(const Validity& valid, Date day);
[[nodiscard]] ItemStatus statusOn(const Item& item, Date day);

/// Names as in SCHEMA.md, both ways; these are also the stored forms.
[[nodiscard]] std::string toText(ItemKind kind);
[[nodiscard]] std::string toText(Level level);
[[nodiscard]] std::string toText(Difficulty difficulty);
[[nodiscard]] std::string toText(Pool pool);
[[nodiscard]] std::optional<ItemKind> itemKindFromText(std::string_view text);
[[nodiscard]] std::optional<Level> levelFromText(std::string_view text);
[[nodiscard]] std::optional<Difficulty> difficultyFromText(std::string_view text);
[[nodiscard]] std::optional<Pool> poolFromText(std::string_view text);

}  // namespace qgt::bank
