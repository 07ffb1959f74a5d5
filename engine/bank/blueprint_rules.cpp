#include "engine/bank/blueprint_rules.h"

#include "engine/bank/names.h"

#include <algorithm>
#include <iterator>
#include <optional>
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

/// The items of a level that are asked for: of the paper as a whole, or line by line, or block by
/// block, whichever is more.
Sums sumsOverLevels(const std::vector<Quota>& quotas) {
    Sums sums;
    for (const Named<Level>& level : kLevels) {
        int whole = 0;
        int byLines = 0;
        int byBlocks = 0;
        std::optional<int> most;
        for (const Quota& quota : quotas) {
            if (quota.level != level.value || quota.firstContact) {
                continue;
            }
            if (!quota.line.empty()) {
                byLines += quota.min;
            } else if (!quota.block.empty()) {
                byBlocks += quota.min;
            } else {
                whole = std::max(whole, quota.min);
                most = quota.max ? std::min(most.value_or(*quota.max), *quota.max) : most;
            }
        }
        sums.min += std::max({whole, byLines, byBlocks});
        sums.max += most.value_or(0);
        sums.bounded += most ? 1U : 0U;
    }
    return sums;
}

void checkCrossed(const Blueprint& blueprint,
                  const Quota& all,
                  const std::string& name,
                  Diagnostics& diagnostics) {
    if (all.max && all.min > *all.max) {
        diagnostics.push_back(Diagnostic{Severity::Error,
                                         "blueprint.quotas-cross",
                                         {{"name", name},
                                          {"min", std::to_string(all.min)},
                                          {"max", std::to_string(*all.max)},
                                          {"id", blueprint.id.str()}},
                                         blueprint.where});
    }
}

std::vector<ServiceLine> linesOf(const Block& block, const LineRegister& known) {
    std::vector<ServiceLine> lines;
    std::copy_if(known.lines.begin(),
                 known.lines.end(),
                 std::back_inserter(lines),
                 [&](const ServiceLine& line) { return line.block == block.id; });
    return lines;
}

/// No line and no block needs more than it may have, its lines taken together too.
void checkCrossings(const Blueprint& blueprint,
                    const std::vector<Quota>& quotas,
                    const LineRegister& known,
                    Diagnostics& diagnostics) {
    for (const ServiceLine& line : known.lines) {
        checkCrossed(blueprint, together(quotas, line.id.str(), true), line.name, diagnostics);
    }
    for (const Block& block : known.blocks) {
        const std::vector<ServiceLine> lines = linesOf(block, known);
        const Sums sums = sumsOver(lines, quotas, true);
        Quota all = together(quotas, block.id.str(), false);
        all.min = std::max(all.min, sums.min);
        if (!lines.empty() && sums.bounded == lines.size()) {
            all.max = std::min(all.max.value_or(sums.max), sums.max);
        }
        checkCrossed(blueprint, all, block.name, diagnostics);
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
    return std::max(ofBlock, sumsOver(linesOf(block, known), expanded, true).min);
}

void checkBlueprint(const Blueprint& blueprint,
                    const LineRegister& known,
                    Diagnostics& diagnostics) {
    const std::vector<Quota> quotas = expandedQuotas(blueprint, known, blueprint.valid.from);
    const std::size_t before = diagnostics.size();
    checkSums(blueprint, sumsOver(known.lines, quotas, true), known.lines.size(), diagnostics);
    checkSums(blueprint, sumsOver(known.blocks, quotas, false), known.blocks.size(), diagnostics);
    checkSums(blueprint, sumsOverLevels(quotas), kLevels.size(), diagnostics);
    if (diagnostics.size() == before) {
        checkCrossings(blueprint, quotas, known, diagnostics);
    }
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
