#include "engine/practice/study_pool.h"

#include "engine/core/clock.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace qgt::practice {

namespace {

/// The place of each line's block in the bank.
std::vector<std::uint32_t> blockOfLine(const bank::Bank& bank) {
    std::vector<std::uint32_t> places;
    for (const bank::ServiceLine& line : bank.lines()) {
        const auto found =
            std::find_if(bank.blocks().begin(), bank.blocks().end(), [&line](const auto& block) {
                return block.id == line.block;
            });
        places.push_back(static_cast<std::uint32_t>(found - bank.blocks().begin()));
    }
    return places;
}

/// One more than blocks: lines without a block have a group of their own.
std::vector<StudyGroup> groupsOf(const bank::Bank& bank, const std::optional<StudyGoal>& goal) {
    std::vector<StudyGroup> groups(bank.blocks().size() + 1);
    for (std::size_t g = 0; goal && g < bank.blocks().size(); ++g) {
        const auto floor = goal->floor.find(bank.blocks()[g].id);
        groups[g].floor = floor == goal->floor.end() ? 0.0 : floor->second;
    }
    return groups;
}

/// An item's part of what the exam asks of its line, against the mean item that it asks.
void weigh(StudyPool& pool, const AbilityBasis& basis, const StudyGoal& goal) {
    std::vector<double> itemsOfLine(basis.lines().size());
    for (const std::uint32_t line : pool.lines) {
        itemsOfLine[line] += 1.0;
    }
    std::vector<double> share(basis.lines().size());
    double asked = 0.0;
    double shares = 0.0;
    for (std::size_t line = 0; line < share.size(); ++line) {
        const auto found = goal.shareOfLine.find(basis.lines()[line]);
        share[line] = found == goal.shareOfLine.end() ? 0.0 : found->second;
        if (share[line] > 0.0 && itemsOfLine[line] > 0.0) {
            asked += itemsOfLine[line];
            shares += share[line];
        }
    }
    for (std::size_t i = 0; i < pool.items.size(); ++i) {
        const std::uint32_t line = pool.lines[i];
        pool.items[i].weight =
            shares <= 0.0 ? 1.0 : share[line] / shares * asked / itemsOfLine[line];
    }
}

}  // namespace

StudyPool studyPool(const Study& study, const PersonHistory& history, std::int32_t day) {
    const Knowledge& knowledge = study.knowledge;
    const AbilityBasis& basis = knowledge.basis();
    const bank::Bank& bank = basis.bank();
    const std::vector<std::uint32_t> blocks = blockOfLine(bank);
    StudyPool pool;
    pool.groups = groupsOf(bank, study.goal);
    for (std::uint32_t place = 0; place < basis.itemCount(); ++place) {
        const bank::Item& item = *basis.itemAt(place);
        if (!practicable(bank, item, Date{day})) {
            continue;
        }
        const ability::FoldItem& fold = basis.model()->items[place];
        StudyItem seen;
        seen.group = blocks[fold.line];
        seen.seconds =
            static_cast<double>(expectedMs(item, history)) / static_cast<double>(kMsPerSecond);
        seen.guess = fold.curve.guess;
        if (const auto& memory = knowledge.memoryAt(place)) {
            seen.memory = StudyMemory{memory->state, std::max(day - memory->day, 0)};
        } else {
            seen.known = knowledge.knownUnseen(place, day);
        }
        pool.items.push_back(seen);
        pool.source.push_back(&item);
        pool.lines.push_back(fold.line);
    }
    if (study.goal) {
        weigh(pool, basis, *study.goal);
    }
    return pool;
}

std::vector<double> examGaps(const Study& study, const StudyPool& pool, int daysLeft) {
    std::vector<double> gaps(study.knowledge.basis().lines().size());
    double all = 0.0;
    for (std::size_t i = 0; i < pool.items.size(); ++i) {
        const StudyItem& item = pool.items[i];
        const double known = knownAfter(item, daysLeft, study.knowledge.model());
        gaps[pool.lines[i]] += item.weight * (1.0 - known);
        all += item.weight;
    }
    for (double& gap : gaps) {
        gap = all <= 0.0 ? 0.0 : gap / all;
    }
    return gaps;
}

StudyTime studyTime(const Study& study, std::int32_t day) {
    const int left = std::max(study.goal->day - day, 0);
    return {left,
            std::max(study.goal->day - study.habit.firstDay, left),
            left * study.habit.secondsPerDay};
}

}  // namespace qgt::practice
