#include "engine/bank/case_walk.h"

#include "engine/core/rng.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <rapidcheck.h>

using qgt::Rng;
using qgt::bank::CaseEarned;
using qgt::bank::CaseEnding;
using qgt::bank::CaseMove;
using qgt::bank::CaseNode;
using qgt::bank::CaseScenario;
using qgt::bank::CaseWalk;
using qgt::bank::Choice;
using qgt::bank::Criterion;

// The walk of a case merges ways that have earned the same. Here every way is walked by itself,
// with sets of names in the place of bits.

namespace {

std::size_t belowBound(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

std::string named(const char* what, std::size_t number) {
    return what + std::to_string(number);
}

using Names = std::vector<std::string>;

Names someCriteria(Rng& rng, const CaseScenario& scenario, std::uint64_t oneIn) {
    Names names;
    for (const Criterion& criterion : scenario.criteria) {
        if (rng.below(oneIn) == 0) {
            names.push_back(criterion.id);
        }
    }
    return names;
}

/// A later node, an ending, or the first ending that holds.
std::string somewhereAfter(Rng& rng, std::size_t node, std::size_t nodes, std::size_t endings) {
    const std::size_t later = nodes - node - 1;
    const std::size_t at = belowBound(rng, 2 * later + endings + 1);
    if (at < 2 * later) {
        return named("n", node + 1 + at / 2);
    }
    return at == 2 * later ? "end" : named("e", at - 2 * later - 1);
}

CaseNode openNode(Rng& rng, const CaseScenario& scenario, std::string next) {
    CaseNode node;
    const std::size_t points = 1 + belowBound(rng, 3);
    for (std::size_t i = 0; i < points; ++i) {
        node.rubric.push_back(
            {"点", scenario.criteria[belowBound(rng, scenario.criteria.size())].id});
    }
    node.minutes = static_cast<int>(rng.below(9));
    node.next = std::move(next);
    return node;
}

Choice choiceTo(Rng& rng, const CaseScenario& scenario, std::string next) {
    Choice choice;
    choice.grants = someCriteria(rng, scenario, 3);
    choice.forfeits = someCriteria(rng, scenario, 6);
    choice.critical = rng.below(4) == 0 ? "危险" : "";
    choice.minutes = static_cast<int>(rng.below(9));
    choice.next = std::move(next);
    return choice;
}

CaseScenario randomCase(Rng& rng) {
    CaseScenario scenario;
    const std::size_t criteria = 2 + belowBound(rng, 4);
    for (std::size_t i = 0; i < criteria; ++i) {
        scenario.criteria.push_back({named("c", i), "分", static_cast<int>(100 / criteria), {}});
    }
    const std::size_t endings = 2 + belowBound(rng, 3);
    const std::size_t nodes = 1 + belowBound(rng, 5);
    scenario.start = "n0";
    for (std::size_t n = 0; n < nodes; ++n) {
        CaseNode node;
        if (rng.below(3) == 0) {
            node = openNode(rng, scenario, somewhereAfter(rng, n, nodes, endings));
        } else {
            const std::size_t choices = 2 + belowBound(rng, 3);
            for (std::size_t c = 0; c < choices; ++c) {
                node.choices.push_back(
                    choiceTo(rng, scenario, somewhereAfter(rng, n, nodes, endings)));
                node.choices.back().key =
                    std::string(1, static_cast<char>('A' + static_cast<int>(c)));
            }
        }
        node.id = named("n", n);
        scenario.nodes.push_back(std::move(node));
    }
    for (std::size_t e = 0; e < endings; ++e) {
        CaseEnding ending;
        ending.id = named("e", e);
        if (e + 1 < endings) {
            ending.score = static_cast<int>(rng.below(101));
            ending.needs = someCriteria(rng, scenario, 4);
            ending.clean = rng.below(2) == 0;
        }
        scenario.endings.push_back(std::move(ending));
    }
    // The order in the file says nothing about the order of the ways.
    rng.shuffle(scenario.nodes);
    return scenario;
}

struct Way {
    std::vector<CaseMove> moves;
    std::set<std::string> granted;
    std::set<std::string> forfeited;
    bool critical = false;
    int minutes = 0;
    std::string ending;

    [[nodiscard]] bool keeps(const std::string& criterion) const {
        return granted.contains(criterion) && !forfeited.contains(criterion);
    }

    [[nodiscard]] int score(const CaseScenario& scenario) const {
        int marks = 0;
        for (const Criterion& criterion : scenario.criteria) {
            marks += keeps(criterion.id) ? criterion.marks : 0;
        }
        return marks;
    }
};

/// Every way through an acyclic case, one by one.
class AllWays {
  public:
    explicit AllWays(const CaseScenario& scenario) : m_scenario(scenario) {
        go(scenario.start, Way{});
    }

    [[nodiscard]] const std::vector<Way>& ways() const { return m_ways; }

  private:
    [[nodiscard]] std::string endingOf(const std::string& next, const Way& way) const {
        if (next != "end") {
            return next;
        }
        for (const CaseEnding& ending : m_scenario.endings) {
            bool holds = way.score(m_scenario) >= ending.score && (!ending.clean || !way.critical);
            for (const std::string& need : ending.needs) {
                holds = holds && way.keeps(need);
            }
            if (holds) {
                return ending.id;
            }
        }
        return "none";
    }

    void go(const std::string& next, Way way) {
        for (const CaseNode& node : m_scenario.nodes) {
            if (node.id == next) {
                decide(node, way);
                return;
            }
        }
        way.ending = endingOf(next, way);
        m_ways.push_back(std::move(way));
    }

    void decide(const CaseNode& node, const Way& way) {
        for (const Choice& choice : node.choices) {
            Way on = way;
            on.moves.push_back({node.id, choice.key, {}});
            on.granted.insert(choice.grants.begin(), choice.grants.end());
            on.forfeited.insert(choice.forfeits.begin(), choice.forfeits.end());
            on.critical = on.critical || !choice.critical.empty();
            on.minutes += choice.minutes;
            go(choice.next, std::move(on));
        }
        if (node.choices.empty()) {
            answer(node, way, {});
        }
    }

    void answer(const CaseNode& node, const Way& way, const std::vector<bool>& met) {
        if (met.size() < node.rubric.size()) {
            for (const bool one : {false, true}) {
                std::vector<bool> more = met;
                more.push_back(one);
                answer(node, way, more);
            }
            return;
        }
        Way on = way;
        on.moves.push_back({node.id, "", met});
        for (std::size_t i = 0; i < met.size(); ++i) {
            if (met[i]) {
                on.granted.insert(node.rubric[i].grants);
            }
        }
        on.minutes += node.minutes;
        go(node.next, std::move(on));
    }

    const CaseScenario& m_scenario;
    std::vector<Way> m_ways;
};

/// What the ways together reach.
struct Sums {
    int least = 100;
    int most = 0;
    int mostClean = -1;  ///< -1: no way is clean
    int bestMinutes = 0;
    std::set<std::string> nodes;
    std::set<std::string> endings;
    std::set<std::string> kept;
};

Sums sumsOf(const CaseScenario& scenario, const std::vector<Way>& ways) {
    Sums sums;
    for (const Way& way : ways) {
        const int score = way.score(scenario);
        sums.least = std::min(sums.least, score);
        sums.most = std::max(sums.most, score);
        const bool better =
            score > sums.mostClean || (score == sums.mostClean && way.minutes < sums.bestMinutes);
        if (!way.critical && better) {
            sums.mostClean = score;
            sums.bestMinutes = way.minutes;
        }
        sums.endings.insert(way.ending);
        for (const CaseMove& move : way.moves) {
            sums.nodes.insert(move.node);
        }
        for (const Criterion& criterion : scenario.criteria) {
            if (way.keeps(criterion.id)) {
                sums.kept.insert(criterion.id);
            }
        }
    }
    return sums;
}

std::set<std::string> sorted(const std::unordered_set<std::string>& names) {
    return {names.begin(), names.end()};
}

std::set<std::string> namesOf(const CaseScenario& scenario, std::uint32_t bits) {
    std::set<std::string> names;
    for (std::size_t i = 0; i < scenario.criteria.size(); ++i) {
        if ((bits >> i & 1U) != 0) {
            names.insert(scenario.criteria[i].id);
        }
    }
    return names;
}

/// Follows the moves as the player of a case would and checks where they lead.
void checkBest(const CaseScenario& scenario, const CaseWalk& walk, const Sums& sums) {
    CaseEarned earned;
    int minutes = 0;
    std::string next = scenario.start;
    for (const CaseMove& move : walk.best) {
        const CaseNode* node = scenario.node(next);
        RC_ASSERT(node != nullptr);
        RC_ASSERT(fits(*node, move));
        earned = together(earned, earnedBy(scenario, *node, move));
        minutes += node->open() ? node->minutes : choiceOf(*node, move.choice)->minutes;
        next = node->open() ? node->next : choiceOf(*node, move.choice)->next;
    }
    RC_ASSERT(scenario.node(next) == nullptr);
    RC_ASSERT(endingAt(scenario, next, earned) != nullptr);
    RC_ASSERT(!earned.critical);
    RC_ASSERT(caseScore(scenario, earned) == sums.mostClean);
    RC_ASSERT(minutes == sums.bestMinutes);
}

}  // namespace

TEST_CASE("walking a case finds what all its ways find one by one", "[bank][property]") {
    CHECK(rc::check("walk equals enumeration", [](std::uint64_t seed) {
        Rng rng(seed);
        const CaseScenario scenario = randomCase(rng);
        const AllWays all(scenario);
        const Sums sums = sumsOf(scenario, all.ways());
        const CaseWalk walk = walkCase(scenario);
        RC_ASSERT(!walk.loops);
        RC_ASSERT(!walk.tooMany);
        RC_ASSERT(walk.least == sums.least);
        RC_ASSERT(walk.most == sums.most);
        RC_ASSERT(walk.mostClean == std::max(sums.mostClean, 0));
        RC_ASSERT(sorted(walk.nodes) == sums.nodes);
        RC_ASSERT(sorted(walk.endings) == sums.endings);
        RC_ASSERT(namesOf(scenario, walk.earned) == sums.kept);
        RC_ASSERT(walk.best.empty() == (sums.mostClean < 0));
        if (!walk.best.empty()) {
            checkBest(scenario, walk, sums);
        }
    }));
}

TEST_CASE("a score does not depend on the order of the moves", "[bank][property]") {
    CHECK(rc::check("any order, same score", [](std::uint64_t seed) {
        Rng rng(seed);
        const CaseScenario scenario = randomCase(rng);
        const AllWays all(scenario);
        const Way& way = all.ways()[belowBound(rng, all.ways().size())];
        std::vector<CaseMove> moves = way.moves;
        for (int i = 0; i < 4; ++i) {
            CaseEarned earned;
            for (const CaseMove& move : moves) {
                earned = together(earnedBy(scenario, *scenario.node(move.node), move), earned);
            }
            RC_ASSERT(caseScore(scenario, earned) == way.score(scenario));
            RC_ASSERT(earned.critical == way.critical);
            // What was decided twice counts once.
            moves.push_back(moves[belowBound(rng, moves.size())]);
            rng.shuffle(moves);
        }
    }));
}

TEST_CASE("one step back anywhere on a way is found", "[bank][property]") {
    CHECK(rc::check("loops", [](std::uint64_t seed) {
        Rng rng(seed);
        CaseScenario scenario = randomCase(rng);
        const AllWays all(scenario);
        const std::vector<CaseMove>& moves = all.ways()[belowBound(rng, all.ways().size())].moves;
        const std::size_t from = belowBound(rng, moves.size());
        const std::string back = moves[belowBound(rng, from + 1)].node;
        for (CaseNode& node : scenario.nodes) {
            if (node.id != moves[from].node) {
                continue;
            }
            for (Choice& choice : node.choices) {
                choice.next = choice.key == moves[from].choice ? back : choice.next;
            }
            node.next = back;
        }
        RC_ASSERT(walkCase(scenario).loops);
    }));
}
