#include "engine/bank/blueprint_rules.h"

#include <algorithm>
#include <utility>

namespace qgt::bank {

namespace {

bool isInForce(const ServiceLine& line, Date day) {
    return !line.retired || day < *line.retired;
}

/// A quota over all items of a line or of a block, whatever their level.
bool isPlain(const Quota& quota) {
    return !quota.level && !quota.firstContact;
}

void addForLines(const Quota& quota,
                 const std::vector<ServiceLine>& lines,
                 Date day,
                 std::vector<Quota>& expanded) {
    for (const ServiceLine& line : lines) {
        if (isInForce(line, day)) {
            expanded.push_back(quota);
            expanded.back().line = line.id;
        }
    }
}

/// Least and most items of all lines, or of all blocks, together.
struct Sums {
    int min = 0;
    int max = 0;
    std::size_t bounded = 0;  ///< how many of them have a most
};

/// The quotas over all items of one line, or of one block, taken together.
Quota together(const std::vector<Quota>& quotas, const std::string& name, bool byLine) {
    Quota all;
    for (const Quota& quota : quotas) {
        if (isPlain(quota) && name == (byLine ? quota.line.str() : quota.block.str())) {
            all.min = std::max(all.min, quota.min);
            if (quota.max) {
                all.max = std::min(all.max.value_or(*quota.max), *quota.max);
            }
        }
    }
    return all;
}

template <typename Names>
Sums sumsOver(const Names& names, const std::vector<Quota>& quotas, bool byLine) {
    Sums sums;
    for (const auto& name : names) {
        const Quota all = together(quotas, name.id.str(), byLine);
        sums.min += all.min;
        sums.max += all.max.value_or(0);
        sums.bounded += all.max ? 1U : 0U;
    }
    return sums;
}

void checkSums(const Blueprint& blueprint,
               const Sums& sums,
               std::size_t names,
               Diagnostics& diagnostics) {
    const int items = itemCount(blueprint);
    const bool tooFew = names > 0 && sums.bounded == names && sums.max < items;
    if (sums.min > items || tooFew) {
        diagnostics.push_back(Diagnostic{Severity::Error,
                                         "blueprint.quotas-do-not-fit",
                                         {{"found", std::to_string(tooFew ? sums.max : sums.min)},
                                          {"items", std::to_string(items)},
                                          {"id", blueprint.id.str()}},
                                         blueprint.where});
    }
}

}  // namespace

std::vector<Quota> expandedQuotas(const Blueprint& blueprint, const LineRegister& known, Date day) {
    std::vector<Quota> expanded;
    for (const Quota& quota : blueprint.quotas) {
        if (quota.line.str() == kEach) {
            addForLines(quota, known.lines, day, expanded);
        } else if (quota.block.str() == kEach) {
            for (const Block& block : known.blocks) {
                expanded.push_back(quota);
                expanded.back().block = block.id;
            }
        } else {
            expanded.push_back(quota);
        }
    }
    return expanded;
}

std::vector<BlockFloor> expandedFloors(const Blueprint& blueprint, const LineRegister& known) {
    std::vector<BlockFloor> floors;
    for (const Block& block : known.blocks) {
        int percent = 0;
        for (const BlockFloor& floor : blueprint.pass.floors) {
            if (floor.block == block.id || floor.block.str() == kEach) {
                percent = floor.percent;
            }
        }
        if (percent > 0) {
            floors.push_back({block.id, percent});
        }
    }
    return floors;
}

int promisedItems(const std::vector<Quota>& expanded,
                  const Block& block,
                  const LineRegister& known) {
    int ofBlock = 0;
    for (const Quota& quota : expanded) {
        if (isPlain(quota) && quota.block == block.id) {
            ofBlock = std::max(ofBlock, quota.min);
        }
    }
    std::vector<ServiceLine> lines;
    std::copy_if(known.lines.begin(),
                 known.lines.end(),
                 std::back_inserter(lines),
                 [&](const ServiceLine& line) { return line.block == block.id; });
    return std::max(ofBlock, sumsOver(lines, expanded, true).min);
}

void checkBlueprint(const Blueprint& blueprint,
                    const LineRegister& known,
                    Diagnostics& diagnostics) {
    const std::vector<Quota> quotas = expandedQuotas(blueprint, known, blueprint.valid.from);
    checkSums(blueprint, sumsOver(known.lines, quotas, true), known.lines.size(), diagnostics);
    checkSums(blueprint, sumsOver(known.blocks, quotas, false), known.blocks.size(), diagnostics);
    for (const BlockFloor& floor : expandedFloors(blueprint, known)) {
        const auto block = std::find_if(known.blocks.begin(),
                                        known.blocks.end(),
                                        [&](const Block& b) { return b.id == floor.block; });
        const int promised = promisedItems(quotas, *block, known);
        if (promised < kFewestFlooredItems) {
            diagnostics.push_back(Diagnostic{Severity::Error,
                                             "blueprint.floor-on-few-items",
                                             {{"block", block->name},
                                              {"found", std::to_string(promised)},
                                              {"min", std::to_string(kFewestFlooredItems)},
                                              {"id", blueprint.id.str()}},
                                             blueprint.where});
        }
    }
}

}  // namespace qgt::bank
