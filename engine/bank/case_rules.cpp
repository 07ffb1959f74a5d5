#include "engine/bank/case_rules.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/case_walk.h"
#include "engine/core/text.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace qgt::bank {

namespace {

class CaseRules {
  public:
    CaseRules(Reporter& reporter, const CaseScenario& scenario, const CasePlaces& places)
        : m_reporter(reporter), m_case(scenario), m_places(places) {}

    void check() {
        checkNames();
        checkMarks();
        checkChoices();
        checkLinks();
        if (m_reporter.errors() == 0) {
            checkWays();
        }
    }

  private:
    template <typename T>
    void once(const std::vector<T>& values, std::unordered_set<std::string>& seen) {
        for (const T& value : values) {
            if (!seen.insert(value.id).second || value.id == kCaseEnd) {
                m_reporter.error(
                    "case.duplicate-name", m_places.whole, {{"value", shown(value.id)}});
            }
        }
    }

    /// Nodes and endings share one set of names, because `next` names either.
    void checkNames() {
        std::unordered_set<std::string> people;
        std::unordered_set<std::string> criteria;
        std::unordered_set<std::string> targets;
        once(m_case.people, people);
        once(m_case.criteria, criteria);
        once(m_case.nodes, targets);
        once(m_case.endings, targets);
    }

    void checkMarks() {
        int marks = 0;
        for (const Criterion& criterion : m_case.criteria) {
            marks += criterion.marks;
        }
        if (marks != kCaseMarks) {
            m_reporter.error(
                "case.marks-not-100", m_places.criteria, {{"found", std::to_string(marks)}});
        }
    }

    [[nodiscard]] YamlTree::Index placeOf(const CaseNode& node, const Choice& choice) const {
        return m_places.choices.at(node.id + "/" + choice.key);
    }

    void checkChoices() {
        std::unordered_set<std::string> consequences;
        for (const CaseNode& node : m_case.nodes) {
            for (const Choice& choice : node.choices) {
                const YamlTree::Index place = placeOf(node, choice);
                if (!consequences.insert(foldForComparison(choice.consequence)).second) {
                    m_reporter.error("case.same-consequence", place);
                }
                checkChoice(choice, place);
            }
            const bool hasRight =
                std::any_of(node.choices.begin(), node.choices.end(), [](const Choice& choice) {
                    return choice.quality == ChoiceQuality::Right;
                });
            if (!node.open() && !hasRight) {
                m_reporter.error("case.no-right-choice", m_places.nodes.at(node.id));
            }
        }
    }

    void checkChoice(const Choice& choice, YamlTree::Index place) {
        const bool both =
            std::any_of(choice.grants.begin(), choice.grants.end(), [&](const std::string& id) {
                return std::find(choice.forfeits.begin(), choice.forfeits.end(), id) !=
                       choice.forfeits.end();
            });
        if (both) {
            m_reporter.error("case.granted-and-forfeited", place);
        }
        const bool blamed =
            !choice.forfeits.empty() || !choice.critical.empty() || !choice.legalFault.empty();
        if (choice.quality == ChoiceQuality::Right && blamed) {
            m_reporter.error("case.right-but-blamed", place);
        }
    }

    void requireTarget(const std::string& next, YamlTree::Index place) {
        if (next != kCaseEnd && m_case.node(next) == nullptr && m_case.ending(next) == nullptr) {
            m_reporter.error("case.unknown-node", place, {{"value", shown(next)}});
        }
    }

    void checkLinks() {
        if (m_case.node(m_case.start) == nullptr) {
            m_reporter.error("case.unknown-node", m_places.whole, {{"value", shown(m_case.start)}});
        }
        for (const CaseNode& node : m_case.nodes) {
            if (node.open()) {
                requireTarget(node.next, m_places.nodes.at(node.id));
            }
            for (const Choice& choice : node.choices) {
                requireTarget(choice.next, placeOf(node, choice));
            }
        }
        if (!m_case.endings.empty() && !m_case.endings.back().unconditional()) {
            m_reporter.error("case.last-ending-conditional",
                             m_places.endings.at(m_case.endings.back().id));
        }
    }

    void checkWays() {
        const CaseWalk walk = walkCase(m_case);
        if (walk.loops) {
            m_reporter.error("case.goes-back", m_places.whole);
            return;
        }
        if (walk.tooMany) {
            m_reporter.error("case.too-many-ways", m_places.whole);
            return;
        }
        if (walk.most != kCaseMarks || walk.best.empty()) {
            m_reporter.error(
                "case.best-below-100", m_places.whole, {{"found", std::to_string(walk.most)}});
        }
        checkReached(m_case.nodes, walk.nodes, m_places.nodes);
        checkReached(m_case.endings, walk.endings, m_places.endings);
        for (std::size_t i = 0; i < m_case.criteria.size(); ++i) {
            if ((walk.earned >> i & 1U) == 0) {
                const std::string& id = m_case.criteria[i].id;
                m_reporter.error("case.criterion-never-earned",
                                 m_places.criterion.at(id),
                                 {{"value", shown(id)}});
            }
        }
    }

    template <typename T>
    void checkReached(const std::vector<T>& values,
                      const std::unordered_set<std::string>& reached,
                      const std::unordered_map<std::string, YamlTree::Index>& places) {
        for (const T& value : values) {
            if (!reached.contains(value.id)) {
                m_reporter.error(
                    "case.unreachable", places.at(value.id), {{"value", shown(value.id)}});
            }
        }
    }

    Reporter& m_reporter;
    const CaseScenario& m_case;
    const CasePlaces& m_places;
};

}  // namespace

void checkCase(Reporter& reporter, const CaseScenario& scenario, const CasePlaces& places) {
    CaseRules(reporter, scenario, places).check();
}

}  // namespace qgt::bank
