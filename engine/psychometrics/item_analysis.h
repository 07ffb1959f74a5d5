#pragma once

#include "engine/psychometrics/intervals.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::psychometrics {

/// NotReached: never laid eyes on, which says nothing of the item. Omitted: seen and left empty.
enum class Reached : std::uint8_t { Answered, Omitted, NotReached };

/// What became of one item in one person's paper.
struct ItemResponse {
    std::size_t item = 0;  ///< place among the analysed items
    int got = 0;           ///< hundredths; below 0 where wrong answers cost marks
    int most = 0;
    Reached reached = Reached::Answered;
    std::vector<std::size_t> chosen;  ///< places of options in the item
    std::int64_t ms = 0;              ///< looked at; 0: not known
};

/// One person's paper; persons may have different items.
using Sitting = std::vector<ItemResponse>;

/// An item as far as its answers are looked at.
struct AnalysedItem {
    std::vector<bool> key;  ///< per option; empty: no options to choose from
};

/// Below the first nothing is judged, below the second it is a hint.
inline constexpr int kFewPeople = 10;
inline constexpr int kEnoughPeople = 30;
enum class Evidence : std::uint8_t { TooFew, Few, Enough };
[[nodiscard]] Evidence evidenceOf(int people);

/// Lower, middle and upper of those who had an item, by the marks of their whole papers: thirds, or
/// from a hundred people on 27 % at either end (Kelley 1939). Persons with the same marks are in
/// one group, so that groups may be uneven, or empty.
inline constexpr std::size_t kGroups = 3;
inline constexpr int kKelleyPeople = 100;

struct OptionFigures {
    bool key = false;
    int chosen = 0;
    std::array<int, kGroups> chosenBy{};
    std::optional<double> rest;  ///< correlation of choosing it with the rest of the paper
};

/// Milliseconds; of those who answered and whose time is known.
struct TimeFigures {
    int people = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
};

/// What to look at, most urgent first.
enum class ItemFlag : std::uint8_t {
    KeySuspected,  ///< a distractor drew the strong, and more than a key did
    Backwards,     ///< who did better on the rest did worse here, or no better
    TooHard,
    StrongDistractor,  ///< drew those who did better on the rest
    WeaklyTelling,     ///< hardly tells strong from weak
    TooEasy,
    DeadDistractor,  ///< chosen by fewer than 5 %
    OftenOmitted,
    OftenNotReached
};

/// Bounds of the flags: Haladyna & Downing (1993) for distractors, else usual rules of thumb.
inline constexpr double kTooEasy = 0.95;
inline constexpr double kTooHard = 0.25;
inline constexpr double kLeastTelling = 0.10;
inline constexpr double kDeadShare = 0.05;
inline constexpr double kStrongRest = 0.05;
inline constexpr double kOftenShare = 0.10;

struct ItemFigures {
    int had = 0;
    int answered = 0;
    int omitted = 0;
    int notReached = 0;
    Evidence evidence = Evidence::TooFew;
    /// Mean share of its marks over those who reached it (omitted: 0), with Wilson's interval.
    std::optional<Estimate> facility;
    /// Correlation with the share of marks in the rest of the person's own paper (Henrysson 1963:
    /// corrected for the item itself), with Fisher's interval.
    std::optional<Estimate> itemRest;
    /// Mean share of marks in the upper group less that in the lower one.
    std::optional<double> upperLessLower;
    std::array<int, kGroups> groups{};  ///< people who reached it
    std::vector<OptionFigures> options;
    std::optional<TimeFigures> time;
    std::vector<ItemFlag> flags;
};

/// Classical analysis of each item over those who had it. Pure; the order of persons does not
/// matter.
[[nodiscard]] std::vector<ItemFigures> analyseItems(const std::vector<AnalysedItem>& items,
                                                    const std::vector<Sitting>& sittings);

/// The flags that follow from figures, most urgent first. Nothing below `kFewPeople`; what takes
/// more people to see only from `kEnoughPeople` on.
[[nodiscard]] std::vector<ItemFlag> flagsOf(const ItemFigures& figures);

}  // namespace qgt::psychometrics
