#pragma once

#include "engine/memory/memory_model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace qgt::practice {

/// Numbers of the policy, chosen by simulation (tests/bench/FIGURES.md); another choice is another
/// version.
struct StudyParameters {
    int version = 1;
    double plainRetention = 0.90;  ///< an item is due below it, when there is no exam
    /// With an exam it is base + slope * answers of usual length that can still be given to each
    /// item.
    double retentionBase = 0.42;
    double retentionSlope = 0.124;
    double leastRetention = 0.45;
    double mostRetention = 0.90;
    /// The last days, in which only what helps on the day itself counts: a share of all the days.
    double phaseShare = 0.18;
    double leastPhaseDays = 3;
    double mostPhaseDays = 8;
    /// How much more an item of a group counts that may miss its floor (kappa), against the weight
    /// of the group, which counts as at least so much.
    double floorPull = 1;
    double leastGroupWeight = 0.3;
    /// A group is in no danger when so much more of it will be known than its floor needs, and in
    /// full danger when that is less by `floorRamp`.
    double floorMargin = 0.36;
    double floorRamp = 0.30;
    /// Weights of items count to this power: what weighs little is not left to the end.
    double weightPower = 0.85;
    double slip = 0.04;        ///< chance of a wrong answer in spite of knowing
    double settlesNew = 0.03;  ///< worth of a first answer to what was known anyway
    /// What answers take, against a right one to an item that was seen before.
    double wrongCost = 32.0 / 12.0;  ///< with the explanation and the second try
    double newRightCost = 16.0 / 12.0;
    double newWrongCost = 42.0 / 12.0;

    bool operator==(const StudyParameters&) const = default;
};

/// What is remembered of an item.
struct StudyMemory {
    memory::MemoryState state;
    int days = 0;  ///< since it was answered or read last

    bool operator==(const StudyMemory&) const = default;
};

/// An item as the policy sees it.
struct StudyItem {
    std::uint32_t group = 0;  ///< place in the list of groups
    double weight = 1;        ///< of the exam's marks, against the mean item; 0: not asked
    double seconds = 1;       ///< a right answer takes
    double guess = 0;
    double known = 0.5;  ///< chance that it is known, when it was never seen
    std::optional<StudyMemory> memory;
};

/// Items that share a floor: below `floor` of their marks (0 to 1) nobody passes. 0: none.
struct StudyGroup {
    double floor = 0;
};

/// The time that is left before an exam.
struct StudyTime {
    int daysLeft = 0;        ///< to the day of the exam, at least 0
    int daysInAll = 0;       ///< of the whole preparation
    double secondsLeft = 0;  ///< of practice that can be expected
};

/// Why an item comes, most urgent first.
enum class StudyTier : std::uint8_t {
    Due,    ///< seen, and likely to be forgotten; in the last days everything
    New,    ///< never seen
    Rest,   ///< still remembered
    Aside,  ///< the exam does not ask it
    Today   ///< seen today
};

/// Where an item stands among those of its tier: greater comes first.
struct StudyRank {
    StudyTier tier = StudyTier::New;
    double key = 0;
};

/// Chance that each item will be known after `days` more days without practice.
[[nodiscard]] double knownAfter(const StudyItem& item, int days, const memory::MemoryModel& model);

/// The retention at which an item counts as due before an exam, when so many seconds are left for
/// so many items of that length.
[[nodiscard]] double examRetention(double secondsLeft,
                                   double secondsOfAll,
                                   const StudyParameters& parameters = {});

/// How many of the last days are for what helps on the day of the exam itself.
[[nodiscard]] double phaseDays(int daysInAll, const StudyParameters& parameters = {});

/// By how much items of each group count more because the group may miss its floor: 1 and more, the
/// greater the less of it will be known on the day.
[[nodiscard]] std::vector<double> floorPulls(const std::vector<StudyItem>& items,
                                             const std::vector<StudyGroup>& groups,
                                             int daysLeft,
                                             const memory::MemoryModel& model,
                                             const StudyParameters& parameters = {});

/// Before an exam. The key of an item is what answering it now adds to the expected marks of the
/// day, by the second that it takes: for a seen one
///     R R'(pass) + (1 - R) R'(fail, then shown) - R'(left alone),
/// R' on the day of the exam; for a new one its chance of not being known. Due items come before
/// new ones and these before the rest; in the last days all are one list, and what a new item gains
/// has to last until the day. O(items).
[[nodiscard]] std::vector<StudyRank> examRanks(const std::vector<StudyItem>& items,
                                               const std::vector<StudyGroup>& groups,
                                               const StudyTime& time,
                                               const memory::MemoryModel& model,
                                               const StudyParameters& parameters = {});

/// Without an exam: FSRS as it is. Due is what is known with a chance of `plainRetention` or less,
/// the best known first, as most can be kept that way when time is short; new items have no order
/// among them; of the rest the least known comes first. O(items).
[[nodiscard]] std::vector<StudyRank> plainRanks(const std::vector<StudyItem>& items,
                                                const memory::MemoryModel& model,
                                                const StudyParameters& parameters = {});

}  // namespace qgt::practice
