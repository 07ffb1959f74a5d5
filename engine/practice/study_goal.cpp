#include "engine/practice/study_goal.h"

#include "engine/bank/blueprint_rules.h"
#include "engine/practice/drawing_rule.h"

#include <algorithm>
#include <vector>

namespace qgt::practice {

namespace {

using bank::Quota;

constexpr double kPercent = 100.0;

/// A line with the items that a paper has of it, as far as that is said.
struct LineRow {
    LineId line;
    BlockId block;
    double practicable = 0;
    double asked = 0;
};

std::vector<LineRow> rowsOf(const bank::Bank& bank, Date day) {
    std::vector<LineRow> rows;
    for (const bank::ServiceLine& line : bank.lines()) {
        const auto& items = bank.itemsOf(line.id);
        const auto usable = std::count_if(items.begin(), items.end(), [&](const bank::Item* item) {
            return practicable(bank, *item, day);
        });
        if (usable > 0) {
            rows.push_back({line.id, line.block, static_cast<double>(usable), 0.0});
        }
    }
    return rows;
}

/// Quotas of a level or of first contact cut across lines and are no more than the others say.
bool ofItsOwn(const Quota& quota) {
    return !quota.level && !quota.firstContact;
}

/// Gives `items` to the lines that `fits` takes, by how many items of them can be practised.
template <typename Fits>
void spread(std::vector<LineRow>& rows, double items, const Fits& fits) {
    double all = 0.0;
    for (const LineRow& row : rows) {
        all += fits(row) ? row.practicable : 0.0;
    }
    for (LineRow& row : rows) {
        if (all > 0.0 && items > 0.0 && fits(row)) {
            row.asked += items * row.practicable / all;
        }
    }
}

double askedOf(const std::vector<LineRow>& rows, const BlockId& block) {
    double asked = 0.0;
    for (const LineRow& row : rows) {
        asked += row.block == block ? row.asked : 0.0;
    }
    return asked;
}

/// A block that its quota fills has no part in what is left open.
bool isFull(const std::vector<LineRow>& rows,
            const BlockId& block,
            const std::vector<Quota>& quotas) {
    return std::any_of(quotas.begin(), quotas.end(), [&](const Quota& quota) {
        return quota.block == block && ofItsOwn(quota) && quota.max &&
               askedOf(rows, block) >= *quota.max;
    });
}

void ask(std::vector<LineRow>& rows,
         const bank::Blueprint& blueprint,
         const bank::Bank& bank,
         Date day) {
    const bank::LineRegister known{bank.lines(), bank.blocks()};
    const std::vector<Quota> quotas = expandedQuotas(blueprint, known, day);
    for (LineRow& row : rows) {
        for (const Quota& quota : quotas) {
            if (quota.line == row.line && ofItsOwn(quota)) {
                row.asked = std::max(row.asked, static_cast<double>(quota.min));
            }
        }
    }
    for (const bank::Block& block : bank.blocks()) {
        const double promised = promisedItems(quotas, block, known);
        spread(rows, promised - askedOf(rows, block.id), [&block](const LineRow& row) {
            return row.block == block.id;
        });
    }
    double left = itemCount(blueprint);
    for (const LineRow& row : rows) {
        left -= row.asked;
    }
    const std::vector<LineRow> promised = rows;
    spread(rows, left, [&](const LineRow& row) { return !isFull(promised, row.block, quotas); });
}

}  // namespace

StudyGoal goalOf(const bank::Blueprint& blueprint,
                 const LineId& line,
                 const bank::Bank& bank,
                 std::int32_t day) {
    StudyGoal goal;
    goal.day = day;
    goal.questions = itemCount(blueprint);
    goal.pass =
        blueprint.marks <= 0 ? 0.0 : static_cast<double>(blueprint.pass.total) / blueprint.marks;
    std::vector<LineRow> rows = rowsOf(bank, Date{day});
    if (blueprint.scope == bank::PaperScope::OneLine) {
        spread(rows, 1.0, [&line](const LineRow& row) { return row.line == line; });
    } else {
        ask(rows, blueprint, bank, Date{day});
    }
    double all = 0.0;
    for (const LineRow& row : rows) {
        all += row.asked;
    }
    for (const LineRow& row : rows) {
        if (row.asked > 0.0) {
            goal.shareOfLine[row.line] = row.asked / all;
        }
    }
    for (const bank::BlockFloor& floor : expandedFloors(blueprint, {bank.lines(), bank.blocks()})) {
        goal.floor[floor.block] = floor.percent / kPercent;
    }
    return goal;
}

}  // namespace qgt::practice
