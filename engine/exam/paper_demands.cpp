#include "engine/exam/paper_demands.h"

#include "engine/bank/blueprint_rules.h"
#include "engine/core/rng.h"
#include "engine/exam/item_information.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>

namespace qgt::exam {

namespace {

using bank::BlueprintSection;
using bank::Item;

/// Sections of a kind, by their number in the blueprint.
using SectionGroup = std::vector<std::size_t>;

std::map<bank::TaskKind, SectionGroup> sectionsByKind(const bank::Blueprint& blueprint) {
    std::map<bank::TaskKind, SectionGroup> groups;
    for (std::size_t i = 0; i < blueprint.sections.size(); ++i) {
        if (blueprint.sections[i].kind != bank::TaskKind::Case) {
            groups[blueprint.sections[i].kind].push_back(i);
        }
    }
    return groups;
}

/// One bit for each section of the group that the item fits.
unsigned fitsOf(const Item& item, const bank::Blueprint& blueprint, const SectionGroup& group) {
    unsigned fits = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
        fits |= fitsSection(item, blueprint.sections[group[i]]) ? 1U << i : 0U;
    }
    return fits;
}

/// Room of the sections whose bits are set.
int roomOf(unsigned places, const bank::Blueprint& blueprint, const SectionGroup& group) {
    int room = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
        room += (places >> i & 1U) != 0 ? blueprint.sections[group[i]].count : 0;
    }
    return room;
}

std::string groupCell(std::size_t group, unsigned places) {
    return "sections:" + std::to_string(group) + ":" + std::to_string(places);
}

/// Cells of the sections: all places of a group together are filled; the items that fit nowhere
/// but in some of its places are no more than those have room for.
class SectionCells {
  public:
    explicit SectionCells(const bank::Blueprint& blueprint)
        : m_blueprint(blueprint), m_groups(sectionsByKind(blueprint)) {}

    void addTo(PaperDemands& made) const {
        std::size_t number = 0;
        for (const auto& [kind, group] : m_groups) {
            const unsigned all = (1U << group.size()) - 1;
            for (unsigned places = 1; places <= all; ++places) {
                const int room = roomOf(places, m_blueprint, group);
                const std::string cell = groupCell(number, places);
                made.demands.quotas.push_back({cell, places == all ? room : 0, room});
                made.meanings.push_back({cell, sectionsIn(places, group), std::nullopt});
            }
            ++number;
        }
    }

    /// Empty: the item fits no section.
    [[nodiscard]] std::vector<std::string> cellsOf(const Item& item) const {
        std::vector<std::string> cells;
        std::size_t number = 0;
        for (const auto& [kind, group] : m_groups) {
            const unsigned fits = fitsOf(item, m_blueprint, group);
            const unsigned all = (1U << group.size()) - 1;
            for (unsigned places = 1; fits != 0 && places <= all; ++places) {
                if ((fits & ~places) == 0) {
                    cells.push_back(groupCell(number, places));
                }
            }
            ++number;
        }
        return cells;
    }

  private:
    static SectionGroup sectionsIn(unsigned places, const SectionGroup& group) {
        SectionGroup sections;
        for (std::size_t i = 0; i < group.size(); ++i) {
            if ((places >> i & 1U) != 0) {
                sections.push_back(group[i]);
            }
        }
        return sections;
    }

    const bank::Blueprint& m_blueprint;
    std::map<bank::TaskKind, SectionGroup> m_groups;
};

/// Ability at which the mean chance of being right is `share`, by bisection: the mean grows with
/// ability. At an end of the scale where the share is outside of what the items can tell.
double abilityOfShare(const std::vector<ItemParameters>& items, double share) {
    constexpr double kEnd = 4.0;
    constexpr int kHalvings = 60;
    double low = -kEnd;
    double high = kEnd;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        double sum = 0;
        for (const ItemParameters& item : items) {
            sum += rightChance(item, middle);
        }
        (sum < share * static_cast<double>(items.size()) ? low : high) = middle;
    }
    return (low + high) / 2;
}

std::string quotaCell(std::size_t quota) {
    return "quota:" + std::to_string(quota);
}

constexpr const char* kCriticalCell = "critical";

bool isCritical(const Item& item, const bank::Blueprint& blueprint) {
    return std::ranges::find(blueprint.pass.critical.items, item.id) !=
           blueprint.pass.critical.items.end();
}

/// Information of every item of the pool at the points around the marks that pass.
void measure(PaperDemands& made,
             const std::vector<ItemParameters>& parameters,
             const bank::Blueprint& blueprint) {
    const double share = blueprint.marks > 0 ? static_cast<double>(blueprint.pass.total) /
                                                   static_cast<double>(blueprint.marks)
                                             : 0.5;
    made.cut = abilityOfShare(parameters, share);
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        for (const double beside : kPoints) {
            made.pool[i].information.push_back(informationAt(parameters[i], made.cut + beside));
        }
    }
}

/// Gives every item a section by paths of exchange (Kuhn 1955).
class SectionDealer {
  public:
    SectionDealer(const bank::Blueprint& blueprint, const std::vector<const Item*>& items)
        : m_blueprint(blueprint), m_items(items), m_section(items.size()) {
        for (const BlueprintSection& section : blueprint.sections) {
            m_room.push_back(section.kind == bank::TaskKind::Case ? 0 : section.count);
        }
    }

    [[nodiscard]] bool deal() {
        for (std::size_t item = 0; item < m_items.size(); ++item) {
            std::set<std::size_t> tried;
            if (!place(item, tried)) {
                return false;
            }
        }
        return std::ranges::all_of(m_room, [](int room) { return room == 0; });
    }

    [[nodiscard]] std::size_t sectionOf(std::size_t item) const { return *m_section[item]; }

  private:
    bool place(std::size_t item, std::set<std::size_t>& tried) {
        for (std::size_t section = 0; section < m_room.size(); ++section) {
            if (!fitsSection(*m_items[item], m_blueprint.sections[section]) ||
                !tried.insert(section).second) {
                continue;
            }
            if (m_room[section] > 0) {
                --m_room[section];
                m_section[item] = section;
                return true;
            }
            for (std::size_t other = 0; other < m_items.size(); ++other) {
                if (m_section[other] == section && place(other, tried)) {
                    m_section[item] = section;
                    return true;
                }
            }
        }
        return false;
    }

    const bank::Blueprint& m_blueprint;
    const std::vector<const Item*>& m_items;
    std::vector<int> m_room;
    std::vector<std::optional<std::size_t>> m_section;
};

}  // namespace

PaperDemands demandsOf(const PaperRequest& request, const std::vector<const Item*>& supply) {
    const bank::Blueprint& blueprint = request.blueprint;
    PaperDemands made;
    const SectionCells sections(blueprint);
    const std::vector<bank::Quota> quotas =
        expandedQuotas(blueprint, {request.bank.lines(), request.bank.blocks()}, request.day);
    AssemblyBlueprint& demands = made.demands;
    demands.length = itemCount(blueprint);
    sections.addTo(made);
    for (std::size_t i = 0; i < quotas.size(); ++i) {
        demands.quotas.push_back(
            {quotaCell(i), quotas[i].min, quotas[i].max.value_or(demands.length)});
        made.meanings.push_back({quotaCell(i), {}, quotas[i]});
    }
    const int critical = blueprint.pass.critical.count;
    if (critical > 0) {
        demands.quotas.push_back({kCriticalCell, critical, critical});
        made.meanings.push_back({kCriticalCell, {}, std::nullopt});
    }
    constexpr double kSecondsPerMinute = 60;
    demands.mostSeconds = blueprint.minutes * kSecondsPerMinute;
    demands.shape.assign(kPoints.size(), 1.0);
    demands.kind = request.kind;
    demands.papers = request.papers;

    std::vector<ItemParameters> parameters;
    for (const Item* const item : supply) {
        std::vector<std::string> cells = sections.cellsOf(*item);
        if (cells.empty()) {
            continue;
        }
        for (std::size_t i = 0; i < quotas.size(); ++i) {
            if (fitsQuota(*item, quotas[i], request.bank)) {
                cells.push_back(quotaCell(i));
            }
        }
        if (critical > 0 && isCritical(*item, blueprint)) {
            cells.emplace_back(kCriticalCell);
        }
        parameters.push_back(priorParameters(*item));
        made.pool.push_back({.id = item->id,
                             .cells = std::move(cells),
                             .seconds = static_cast<double>(item->seconds),
                             .information = {},
                             .enemies = item->enemies,
                             .uses = 0,
                             .rounds = {}});
    }
    measure(made, parameters, blueprint);
    return made;
}

std::vector<std::vector<const Item*>> dealtToSections(const bank::Blueprint& blueprint,
                                                      const std::vector<const Item*>& items) {
    SectionDealer dealer(blueprint, items);
    if (!dealer.deal()) {
        return {};
    }
    std::vector<std::vector<const Item*>> sections(blueprint.sections.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        sections[dealer.sectionOf(i)].push_back(items[i]);
    }
    return sections;
}

std::vector<std::vector<const bank::CaseScenario*>> drawCases(
    const PaperRequest& request,
    const std::vector<const bank::CaseScenario*>& supply,
    std::uint64_t seed) {
    const auto wanted = static_cast<std::size_t>(caseCount(request.blueprint));
    if (wanted > supply.size()) {
        return {};
    }
    const auto blockOf = [&](const bank::CaseScenario& scenario) {
        const bank::ServiceLine* const line = request.bank.line(scenario.line);
        return line == nullptr ? BlockId() : line->block;
    };
    std::vector<const bank::CaseScenario*> order = supply;
    Rng rng(seed);
    rng.shuffle(order);
    std::map<const bank::CaseScenario*, int> uses;
    std::vector<std::vector<const bank::CaseScenario*>> papers;
    for (int paper = 0; paper < request.papers; ++paper) {
        std::vector<const bank::CaseScenario*> chosen;
        std::map<BlockId, int> blocks;
        while (chosen.size() < wanted) {
            // Least used first, then of the block that the paper has least of; then by chance.
            const auto cost = [&](const bank::CaseScenario* scenario) {
                const bool taken = std::ranges::find(chosen, scenario) != chosen.end();
                return std::tuple(taken, uses[scenario], blocks[blockOf(*scenario)]);
            };
            const auto best = std::ranges::min_element(
                order, [&](const auto* a, const auto* b) { return cost(a) < cost(b); });
            chosen.push_back(*best);
            ++uses[*best];
            ++blocks[blockOf(**best)];
        }
        papers.push_back(std::move(chosen));
    }
    return papers;
}

}  // namespace qgt::exam
