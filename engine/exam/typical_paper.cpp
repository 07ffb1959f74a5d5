#include "engine/exam/typical_paper.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace qgt::exam {

namespace {

constexpr int kWhole = 100;
constexpr int kNoFloor = std::numeric_limits<int>::min();

/// How many items a block has, and at most has.
struct BlockSize {
    int items = 0;
    int most = std::numeric_limits<int>::max();
};

std::vector<BlockSize> promised(const bank::Blueprint& blueprint,
                                const bank::LineRegister& known,
                                Date day) {
    const std::vector<bank::Quota> quotas = expandedQuotas(blueprint, known, day);
    std::vector<BlockSize> sizes;
    for (const bank::Block& block : known.blocks) {
        BlockSize size{promisedItems(quotas, block, known)};
        for (const bank::Quota& quota : quotas) {
            if (quota.block == block.id && !quota.level && !quota.firstContact && quota.max) {
                size.most = std::min(size.most, *quota.max);
            }
        }
        sizes.push_back(size);
    }
    return sizes;
}

/// Items of each block; together all items, unless the quotas leave no room for them.
std::vector<int> blockSizes(const bank::Blueprint& blueprint,
                            const bank::LineRegister& known,
                            Date day) {
    std::vector<BlockSize> sizes = promised(blueprint, known, day);
    int left = itemCount(blueprint);
    for (const BlockSize& size : sizes) {
        left -= size.items;
    }
    while (left > 0) {
        BlockSize* smallest = nullptr;
        for (BlockSize& size : sizes) {
            if (size.items < size.most && (smallest == nullptr || size.items < smallest->items)) {
                smallest = &size;
            }
        }
        if (smallest == nullptr) {
            break;
        }
        ++smallest->items;
        --left;
    }
    std::vector<int> counts;
    counts.reserve(sizes.size());
    for (const BlockSize& size : sizes) {
        counts.push_back(size.items);
    }
    return counts;
}

/// Deals items to blocks: to the one that is the least full for its size.
class Dealer {
  public:
    explicit Dealer(std::vector<int> sizes) : m_sizes(std::move(sizes)), m_dealt(m_sizes.size()) {}

    std::size_t next() {
        std::size_t best = kNoBlock;
        for (std::size_t block = 0; block < m_sizes.size(); ++block) {
            if (m_dealt[block] < m_sizes[block] &&
                (best == kNoBlock ||
                 m_dealt[block] * m_sizes[best] < m_dealt[best] * m_sizes[block])) {
                best = block;
            }
        }
        if (best != kNoBlock) {
            ++m_dealt[best];
        }
        return best;
    }

  private:
    std::vector<int> m_sizes;
    std::vector<int> m_dealt;
};

int wrongMarks(const bank::BlueprintSection& section) {
    return section.scoring.scheme == bank::ScoringScheme::Exact ? -section.scoring.penalty : 0;
}

/// A case of `marks` in parts whose sum is exact.
void addCase(int marks, std::vector<ScoredTask>& tasks) {
    for (int part = 0; part < kCaseParts; ++part) {
        const int from = marks * part / kCaseParts;
        tasks.push_back({marks * (part + 1) / kCaseParts - from});
    }
}

std::vector<int> floorsOf(const bank::Blueprint& blueprint,
                          const bank::LineRegister& known,
                          const std::vector<ScoredTask>& tasks) {
    std::vector<int> floors(known.blocks.size(), kNoFloor);
    for (const bank::BlockFloor& floor : expandedFloors(blueprint, known)) {
        for (std::size_t block = 0; block < known.blocks.size(); ++block) {
            if (known.blocks[block].id == floor.block) {
                const int marks = std::accumulate(
                    tasks.begin(), tasks.end(), 0, [block](int sum, const ScoredTask& task) {
                        return task.block == block ? sum + task.right : sum;
                    });
                floors[block] = (marks * floor.percent + kWhole - 1) / kWhole;
            }
        }
    }
    return floors;
}

}  // namespace

TypicalPaper typicalPaper(const bank::Blueprint& blueprint,
                          const bank::LineRegister& known,
                          Date day) {
    TypicalPaper paper;
    const bool oneLine = blueprint.scope == bank::PaperScope::OneLine;
    Dealer dealer(oneLine ? std::vector<int>() : blockSizes(blueprint, known, day));
    int critical = blueprint.pass.critical.count;
    for (const bank::BlueprintSection& section : blueprint.sections) {
        for (int i = 0; i < section.count; ++i) {
            if (section.kind == bank::TaskKind::Case) {
                addCase(section.marks, paper.tasks);
                continue;
            }
            paper.tasks.push_back(
                {section.marks, wrongMarks(section), dealer.next(), critical > 0});
            --critical;
        }
    }
    paper.lines.total = blueprint.pass.total;
    paper.lines.criticalRight = blueprint.pass.critical.need;
    paper.lines.floors = floorsOf(blueprint, known, paper.tasks);
    return paper;
}

}  // namespace qgt::exam
