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
    void once(const std::vector<T>& values,
              const std::vector<YamlTree::Index>& places,
              std::unordered_set<std::string>& seen) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::string& id = values[i].id;
            if (!seen.insert(id).second || id == kCaseEnd) {
                m_reporter.error("case.duplicate-name", places[i], {{"value", shown(id)}});
            }
        }
    }

    /// Nodes and endings share one set of names, because `next` names either.
    void checkNames() {
        std::unordered_set<std::string> people;
        std::unordered_set<std::string> criteria;
        std::unordered_set<std::string> targets;
        once(m_case.people, m_places.people, people);
        once(m_case.criteria, m_places.criteria, criteria);
        once(m_case.nodes, m_places.nodes, targets);
        once(m_case.endings, m_places.endings, targets);
    }

    void checkMarks() {
        int marks = 0;
        for (const Criterion& criterion : m_case.criteria) {
            marks += criterion.marks;
        }
        if (marks != kCaseMarks) {
            m_reporter.error(
                "case.marks-not-100", m_places.marks, {{"found", std::to_string(marks)}});
        }
    }

    void checkChoices() {
        std::unordered_set<std::string> consequences;
        for (std::size_t n = 0; n < m_case.nodes.size(); ++n) {
            const CaseNode& node = m_case.nodes[n];
            for (std::size_t c = 0; c < node.choices.size(); ++c) {
                const Choice& choice = node.choices[c];
                const YamlTree::Index place = m_places.choices[n][c];
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
                m_reporter.error("case.no-right-choice", m_places.nodes[n]);
            }
            checkWrongOnes(node, m_places.choices[n]);
        }
    }

    [[nodiscard]] int marksOf(const std::vector<std::string>& granted) const {
        int marks = 0;
        for (const std::string& id : granted) {
            const auto place = m_case.criterion(id);
            marks += place ? m_case.criteria[*place].marks : 0;
        }
        return marks;
    }

    /// Whoever decides wrongly must lose something that whoever decides rightly and goes on to the
    /// same node does not lose; an exam could not tell the two apart.
    void checkWrongOnes(const CaseNode& node, const std::vector<YamlTree::Index>& places) {
        for (std::size_t c = 0; c < node.choices.size(); ++c) {
            const Choice& wrong = node.choices[c];
            if (wrong.quality != ChoiceQuality::Wrong || !wrong.forfeits.empty() ||
                !wrong.critical.empty()) {
                continue;
            }
            const bool costsNothing =
                std::any_of(node.choices.begin(), node.choices.end(), [&](const Choice& right) {
                    return right.quality == ChoiceQuality::Right && right.next == wrong.next &&
                           marksOf(wrong.grants) >= marksOf(right.grants);
                });
            if (costsNothing) {
                m_reporter.warning("case.wrong-costs-nothing", places[c]);
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
        const bool blamed = !choice.forfeits.empty() || !choice.critical.empty() ||
                            !choice.legalFault.empty() || !choice.privacyFault.empty();
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
            m_reporter.error("case.unknown-node", m_places.start, {{"value", shown(m_case.start)}});
        }
        for (std::size_t n = 0; n < m_case.nodes.size(); ++n) {
            const CaseNode& node = m_case.nodes[n];
            if (node.open()) {
                requireTarget(node.next, m_places.nexts[n].front());
            }
            for (std::size_t c = 0; c < node.choices.size(); ++c) {
                requireTarget(node.choices[c].next, m_places.nexts[n][c]);
            }
        }
        if (!m_case.endings.empty() && !m_case.endings.back().unconditional()) {
            m_reporter.error("case.last-ending-conditional", m_places.endings.back());
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
        if (walk.mostClean != kCaseMarks) {
            m_reporter.error(
                "case.best-below-100", m_places.whole, {{"found", std::to_string(walk.mostClean)}});
        }
        checkReached(m_case.nodes, walk.nodes, m_places.nodes);
        checkReached(m_case.endings, walk.endings, m_places.endings);
        for (std::size_t i = 0; i < m_case.criteria.size(); ++i) {
            if ((walk.earned >> i & 1U) == 0) {
                const std::string& id = m_case.criteria[i].id;
                m_reporter.error(
                    "case.criterion-never-earned", m_places.criteria[i], {{"value", shown(id)}});
            }
        }
    }

    template <typename T>
    void checkReached(const std::vector<T>& values,
                      const std::unordered_set<std::string>& reached,
                      const std::vector<YamlTree::Index>& places) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!reached.contains(values[i].id)) {
                m_reporter.error("case.unreachable", places[i], {{"value", shown(values[i].id)}});
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
