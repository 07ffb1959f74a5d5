#include "engine/bank/bytes_guard.h"
#include "engine/bank/content_checks.h"
#include "engine/bank/quantities.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

/// What an entry of the bank says, sorted by what has to stand in a fact.
struct Claims {
    std::string id;  ///< shown with findings, and finds waivers
    SourcePos where;
    const std::vector<std::string>* facts = nullptr;
    bool confirm = false;
    bool reviewed = false;  ///< has a date by which it is reviewed
    std::vector<const BasisRef*> basis;
    std::vector<const std::string*> situation;  ///< numbers of it are invented for the story
    std::vector<const std::string*> stated;     ///< numbers of it are law
};

void add(std::vector<const std::string*>& texts, const std::vector<std::string>& more) {
    for (const std::string& text : more) {
        texts.push_back(&text);
    }
}

bool isKey(const Item& item, const Option& option) {
    return std::find(item.answer.begin(), item.answer.end(), option.key) != item.answer.end();
}

Claims claimsOf(const Item& item) {
    Claims claims{item.id.str(),
                  item.where,
                  &item.facts,
                  item.confirm,
                  item.valid.reviewBy.has_value(),
                  {},
                  {},
                  {}};
    claims.situation.push_back(&item.stem);
    for (const Option& option : item.options) {
        // A wrong option tempts with an old or invented number, and its reason may repeat it.
        (isKey(item, option) ? claims.stated : claims.situation).push_back(&option.text);
        claims.stated.push_back(&option.why);
    }
    for (const Blank& blank : item.blanks) {
        add(claims.stated, blank.accept);
        claims.stated.push_back(&blank.why);
    }
    for (const Pair& pair : item.pairs) {
        claims.situation.push_back(&pair.left);
        claims.stated.push_back(&pair.right);
        claims.stated.push_back(&pair.why);
    }
    for (const RubricPoint& point : item.rubric) {
        claims.stated.push_back(&point.point);
    }
    for (const std::string* text : {&item.model, &item.explanation, &item.summary}) {
        claims.stated.push_back(text);
    }
    if (item.lawChange) {
        claims.stated.push_back(&item.lawChange->was);
        claims.stated.push_back(&item.lawChange->now);
    }
    for (const BasisRef& basis : item.basis) {
        claims.basis.push_back(&basis);
    }
    return claims;
}

Claims claimsOf(const HandbookSection& section) {
    Claims claims{section.slug,
                  section.where,
                  &section.facts,
                  section.confirm,
                  section.valid.reviewBy.has_value(),
                  {},
                  {},
                  {}};
    claims.stated.push_back(&section.text);
    for (const BasisRef& basis : section.basis) {
        claims.basis.push_back(&basis);
    }
    return claims;
}

Claims claimsOf(const CaseScenario& scenario) {
    Claims claims{scenario.no,
                  scenario.where,
                  &scenario.facts,
                  scenario.confirm,
                  scenario.valid.reviewBy.has_value(),
                  {},
                  {},
                  {}};
    claims.situation.push_back(&scenario.opening);
    for (const CaseNode& node : scenario.nodes) {
        claims.situation.push_back(&node.prompt);
        for (const SceneLine& line : node.scene) {
            claims.situation.push_back(&line.text);
        }
        for (const Choice& choice : node.choices) {
            claims.situation.push_back(&choice.text);
            claims.situation.push_back(&choice.consequence);
            claims.stated.push_back(&choice.why);
        }
    }
    for (const Criterion& criterion : scenario.criteria) {
        claims.stated.push_back(&criterion.text);
        for (const BasisRef& basis : criterion.basis) {
            claims.basis.push_back(&basis);
        }
    }
    return claims;
}

void insertAll(Quantities& into, const Quantities& more) {
    into.insert(more.begin(), more.end());
}

/// "26", "13、15", "10(七)" and "第 5 条" alike; what stands in brackets is part of an article.
Quantities articlesIn(const std::string& article) {
    if (article.find("第") != std::string::npos) {
        return quantitiesIn(article, Reading::Support);
    }
    std::string numbers;
    bool inside = false;
    for (const char c : article) {
        inside = inside || c == '(';
        numbers.append(inside ? 0 : 1, c);
        inside = inside && c != ')';
    }
    return quantitiesIn("第" + numbers + "条", Reading::Support);
}

/// What the facts that an entry names say.
class Supported {
  public:
    void add(const Fact& fact) {
        insertAll(m_quantities, quantitiesIn(fact.text, Reading::Support));
        insertAll(m_quantities, quantitiesIn(fact.note, Reading::Support));
        const Quantities articles = articlesIn(fact.article);
        insertAll(m_quantities, articles);
        if (!fact.source.empty()) {
            insertAll(m_articles[fact.source.str()], articles);
            insertAll(m_articles[fact.source.str()], quantitiesIn(fact.text, Reading::Support));
        }
    }

    [[nodiscard]] bool holds(const std::string& quantity) const {
        return m_quantities.contains(quantity);
    }

    /// An article of the source, or the source without an article.
    [[nodiscard]] bool holds(const BasisRef& basis) const {
        const auto source = m_articles.find(basis.source.str());
        if (source == m_articles.end()) {
            return basis.article.empty();
        }
        const Quantities articles = articlesIn(basis.article);
        return std::includes(
            source->second.begin(), source->second.end(), articles.begin(), articles.end());
    }

  private:
    Quantities m_quantities;
    std::unordered_map<std::string, Quantities> m_articles;
};

class FactCheck {
  public:
    FactCheck(const Bank& bank, const FactRegister& facts, Diagnostics& diagnostics)
        : m_bank(bank), m_facts(facts), m_diagnostics(diagnostics) {}

    void reportUnused() {
        for (const Fact& fact : m_facts.facts) {
            const bool used = m_used.contains(fact.id);
            if (used != fact.unused.empty()) {
                m_diagnostics.push_back(
                    Diagnostic{Severity::Warning,
                               used ? "bank.fact-used-after-all" : "bank.fact-unused",
                               {{"id", fact.id}},
                               fact.where});
            }
        }
    }

    void check(const Claims& claims) {
        m_used.insert(claims.facts->begin(), claims.facts->end());
        Supported supported;
        for (const std::string& id : *claims.facts) {
            if (const Fact* fact = m_facts.fact(id)) {
                supported.add(*fact);
                checkPrecautions(claims, *fact);
            } else {
                put(Severity::Error, "bank.unknown-fact", claims, {{"value", shown(id)}});
            }
        }
        checkNumbers(claims, supported);
        for (const BasisRef* basis : claims.basis) {
            if (!supported.holds(*basis)) {
                put(Severity::Warning,
                    "bank.article-without-fact",
                    claims,
                    {{"source", basis->source.str()}, {"article", basis->article}});
            }
        }
    }

  private:
    void put(Severity severity, std::string code, const Claims& claims, Args args) {
        args.insert(args.begin(), {"id", claims.id});
        m_diagnostics.push_back(
            Diagnostic{severity, std::move(code), std::move(args), claims.where});
    }

    void checkPrecautions(const Claims& claims, const Fact& fact) {
        const bool dated = fact.grade == FactGrade::Snapshot || fact.grade == FactGrade::Yearly;
        if (dated && !claims.confirm) {
            put(Severity::Warning, "bank.fact-unconfirmed", claims, {{"fact", fact.id}});
        }
        if (fact.grade == FactGrade::Yearly && !claims.reviewed) {
            put(Severity::Warning, "bank.fact-without-review", claims, {{"fact", fact.id}});
        }
    }

    /// Titles and dates of the sources that the entry cites are facts, too.
    void addSources(const Claims& claims, Quantities& known) const {
        for (const BasisRef* basis : claims.basis) {
            if (const Source* source = m_bank.source(basis->source)) {
                insertAll(known, quantitiesIn(source->title + source->note, Reading::Support));
                for (const auto& date : {source->effective, source->repealedOn}) {
                    insertAll(known, quantitiesIn(date ? toString(*date) : "", Reading::Support));
                }
                insertAll(known, quantitiesIn(source->promulgated, Reading::Support));
            }
        }
    }

    void checkNumbers(const Claims& claims, const Supported& supported) {
        Quantities known;
        for (const std::string* text : claims.situation) {
            insertAll(known, quantitiesIn(*text, Reading::Support));
        }
        addSources(claims, known);
        Quantities missing;
        for (const std::string* text : claims.stated) {
            for (const std::string& quantity : quantitiesIn(*text, Reading::Claim)) {
                if (!known.contains(quantity) && !supported.holds(quantity)) {
                    missing.insert(quantity);
                }
            }
        }
        if (missing.empty()) {
            return;
        }
        std::string list;
        for (const std::string& quantity : missing) {
            list.append(list.empty() ? "" : "、").append(quantity);
        }
        put(Severity::Warning, "bank.number-without-fact", claims, {{"found", list}});
    }

    const Bank& m_bank;
    const FactRegister& m_facts;
    Diagnostics& m_diagnostics;
    std::unordered_set<std::string> m_used;
};

}  // namespace

void checkFacts(const Bank& bank, const FactRegister& facts, Diagnostics& diagnostics) {
    if (!facts.present) {
        return;
    }
    FactCheck check(bank, facts, diagnostics);
    for (const Item& item : bank.items()) {
        check.check(claimsOf(item));
    }
    for (const CaseScenario& scenario : bank.cases()) {
        check.check(claimsOf(scenario));
    }
    for (const HandbookSection& section : bank.sections()) {
        check.check(claimsOf(section));
    }
    check.reportUnused();
}

}  // namespace qgt::bank
