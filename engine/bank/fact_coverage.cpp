#include "engine/bank/fact_coverage.h"

#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

/// What names one fact, by the numbers that authors use.
struct Uses {
    std::vector<std::string> items;
    std::vector<std::string> cases;
    std::vector<std::string> sections;

    [[nodiscard]] bool none() const { return items.empty() && cases.empty() && sections.empty(); }
};

using UsesByFact = std::map<std::string, Uses>;

UsesByFact usesOf(const Bank& bank) {
    UsesByFact uses;
    for (const Item& item : bank.items()) {
        for (const std::string& fact : item.facts) {
            uses[fact].items.push_back(item.no.empty() ? item.id.str() : item.no);
        }
    }
    for (const CaseScenario& scenario : bank.cases()) {
        for (const std::string& fact : scenario.facts) {
            uses[fact].cases.push_back(scenario.no);
        }
    }
    for (const HandbookSection& section : bank.sections()) {
        for (const std::string& fact : section.facts) {
            uses[fact].sections.push_back(section.slug);
        }
    }
    return uses;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) {
        text.append(text.empty() ? "" : "、").append(name);
    }
    return text.empty() ? "—" : text;
}

std::string_view gradeWord(FactGrade grade) {
    switch (grade) {
        case FactGrade::Read:
            return "A";
        case FactGrade::Snapshot:
            return "A†";
        case FactGrade::Yearly:
            return "A/C";
        case FactGrade::Known:
            return "B";
    }
    return {};
}

std::string row(std::initializer_list<std::string> cells) {
    std::string text = "|";
    for (const std::string& cell : cells) {
        text.append(" ").append(cell).append(" |");
    }
    return text.append("\n");
}

struct LineFacts {
    const ServiceLine* line;
    std::vector<std::pair<const Fact*, const Uses*>> facts;
    std::size_t used = 0;
};

std::vector<LineFacts> byLine(const Bank& bank, const FactRegister& facts, UsesByFact& uses) {
    std::vector<LineFacts> lines;
    for (const ServiceLine& line : bank.lines()) {
        LineFacts all{&line, {}, 0};
        for (const Fact& fact : facts.facts) {
            if (fact.line == line.id) {
                const Uses& found = uses[fact.id];
                all.facts.emplace_back(&fact, &found);
                all.used += found.none() ? 0U : 1U;
            }
        }
        lines.push_back(std::move(all));
    }
    return lines;
}

std::string summary(const Bank& bank, const std::vector<LineFacts>& lines) {
    std::string text =
        row({"条线", "事实", "已用", "未用", "题目"}) + row({"---", "---", "---", "---", "---"});
    std::size_t facts = 0;
    std::size_t used = 0;
    for (const LineFacts& line : lines) {
        facts += line.facts.size();
        used += line.used;
        text += row({line.line->name,
                     std::to_string(line.facts.size()),
                     std::to_string(line.used),
                     std::to_string(line.facts.size() - line.used),
                     std::to_string(bank.itemsOf(line.line->id).size())});
    }
    return text + row({"合计",
                       std::to_string(facts),
                       std::to_string(used),
                       std::to_string(facts - used),
                       std::to_string(bank.items().size())});
}

std::string lineTable(const LineFacts& line) {
    std::string text = "\n## " + line.line->name + "\n\n" +
                       row({"事实", "级", "题目", "案例", "手册", "未用的原因"}) +
                       row({"---", "---", "---", "---", "---", "---"});
    for (const auto& [fact, uses] : line.facts) {
        text += row({fact->id,
                     std::string(gradeWord(fact->grade)),
                     joined(uses->items),
                     joined(uses->cases),
                     joined(uses->sections),
                     fact->unused.empty() ? "" : fact->unused});
    }
    return text;
}

}  // namespace

std::string factCoverage(const Bank& bank, const FactRegister& facts) {
    UsesByFact uses = usesOf(bank);
    const std::vector<LineFacts> lines = byLine(bank, facts, uses);
    std::string text =
        "# 事实与内容对照\n\n"
        "由 `qgtctl bank coverage --write` "
        "生成，不要手改：每条命题事实（facts.yaml）被哪些题目、案例、手册小节"
        "用到；没有用到的写明原因。\n\n";
    text += summary(bank, lines);
    for (const LineFacts& line : lines) {
        text += lineTable(line);
    }
    return text;
}

}  // namespace qgt::bank
