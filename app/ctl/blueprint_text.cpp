#include "app/ctl/blueprint_text.h"

#include "engine/grading/scoring_scheme.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

using bank::marksText;

/// A word of SCHEMA.md and the code of what people call it.
struct Spoken {
    std::string_view word;
    const char* code;
};

constexpr std::array<Spoken, 13> kSpoken{{{"know", "ctl.word-know"},
                                          {"understand", "ctl.word-understand"},
                                          {"apply", "ctl.word-apply"},
                                          {"judge", "ctl.word-judge"},
                                          {"exam", "ctl.word-exam"},
                                          {"specimen", "ctl.word-specimen"},
                                          {"practice", "ctl.word-practice"},
                                          {"best", "ctl.word-best"},
                                          {"last", "ctl.word-last"},
                                          {"first", "ctl.word-first"},
                                          {"trainer", "ctl.word-trainer"},
                                          {"director", "ctl.word-director"},
                                          {"administrator", "ctl.word-administrator"}}};

std::string spoken(const std::string& word, const Context& context) {
    const auto* const found = std::find_if(
        kSpoken.begin(), kSpoken.end(), [&](const Spoken& one) { return one.word == word; });
    return found == kSpoken.end() ? word : app::sentenceFor(found->code, {}, context.language);
}

void printSections(const bank::Blueprint& blueprint, const Context& context) {
    int number = 0;
    for (const bank::BlueprintSection& section : blueprint.sections) {
        ++number;
        sayLine(context,
                "ctl.blueprint-section",
                {{"number", std::to_string(number)},
                 {"title", section.title},
                 {"count", std::to_string(section.count)},
                 {"marks", marksText(section.marks)},
                 {"sum", marksText(section.count * section.marks)}});
        const grading::HeadSentence head = grading::headSentence(section);
        context.out << "   " << app::sentenceFor(head.code, head.args, context.language) << "\n";
    }
}

std::string nameOfLine(const LineId& id, const bank::Bank& bank) {
    const bank::ServiceLine* line = bank.line(id);
    return line == nullptr ? id.str() : line->name;
}

std::string nameOfBlock(const BlockId& id, const bank::Bank& bank) {
    const auto& blocks = bank.blocks();
    const auto found = std::find_if(
        blocks.begin(), blocks.end(), [&](const bank::Block& block) { return block.id == id; });
    return found == blocks.end() ? id.str() : found->name;
}

/// "10", "≤ 20", "6–10" or "≥ 2".
std::string rangeOf(const bank::Quota& quota) {
    const std::string min = std::to_string(quota.min);
    if (!quota.max) {
        return "≥ " + min;
    }
    std::string max = std::to_string(*quota.max);
    if (min == max) {
        return max;
    }
    return quota.min == 0 ? "≤ " + max : min + "–" + max;
}

void printQuotas(const bank::Blueprint& blueprint, const bank::Bank& bank, const Context& context) {
    for (const bank::Quota& quota : blueprint.quotas) {
        sayLine(context,
                "ctl.blueprint-quota",
                {{"what", subjectOf(quota, bank, context)}, {"range", rangeOf(quota)}});
    }
}

void printPass(const bank::Blueprint& blueprint, const bank::Bank& bank, const Context& context) {
    const bank::PassRule& pass = blueprint.pass;
    sayLine(context,
            "ctl.blueprint-pass",
            {{"total", marksText(pass.total)}, {"marks", marksText(blueprint.marks)}});
    for (const bank::BlockFloor& floor : pass.floors) {
        sayLine(context,
                "ctl.blueprint-floor",
                {{"block",
                  floor.block.str() == bank::kEach
                      ? app::sentenceFor("ctl.blueprint-each-block", {}, context.language)
                      : nameOfBlock(floor.block, bank)},
                 {"percent", std::to_string(floor.percent)}});
    }
    if (pass.critical.count > 0) {
        sayLine(context,
                "ctl.blueprint-critical",
                {{"listed", std::to_string(pass.critical.items.size())},
                 {"count", std::to_string(pass.critical.count)},
                 {"need", std::to_string(pass.critical.need)}});
    }
    if (pass.criticalErrorFails) {
        sayLine(context, "ctl.blueprint-critical-error");
    }
}

void printRules(const bank::Blueprint& blueprint, const Context& context) {
    const bank::AttemptRule& attempts = blueprint.attempts;
    sayLine(context,
            attempts.max ? "ctl.blueprint-attempts" : "ctl.blueprint-any-attempts",
            {{"max", std::to_string(attempts.max.value_or(0))},
             {"days", std::to_string(attempts.waitDays)},
             {"counts", spoken(toText(attempts.counts), context)}});
    if (blueprint.extraTime.mostPercent > 0) {
        sayLine(context,
                "ctl.blueprint-extra-time",
                {{"percent", std::to_string(blueprint.extraTime.mostPercent)},
                 {"who", spoken(toText(blueprint.extraTime.decidedBy), context)}});
    }
    if (blueprint.certificate) {
        sayLine(context,
                blueprint.certificate->months > 0 ? "ctl.blueprint-certificate"
                                                  : "ctl.blueprint-certificate-by-law",
                {{"title", blueprint.certificate->title},
                 {"months", std::to_string(blueprint.certificate->months)}});
    }
    sayLine(context, "ctl.blueprint-protection", {{"value", toText(blueprint.protection)}});
}

nlohmann::json toJson(const bank::BlueprintSection& section) {
    return {{"title", section.title},
            {"kind", toText(section.kind)},
            {"count", section.count},
            {"marks_hundredths", section.marks},
            {"scheme", toText(section.scoring.scheme)}};
}

nlohmann::json toJson(const bank::Quota& quota) {
    nlohmann::json json{{"min", quota.min}};
    if (quota.max) {
        json["max"] = *quota.max;
    }
    if (!quota.line.empty()) {
        json["line"] = quota.line.str();
    }
    if (!quota.block.empty()) {
        json["block"] = quota.block.str();
    }
    if (quota.level) {
        json["level"] = toText(*quota.level);
    }
    if (quota.firstContact) {
        json["first_contact"] = true;
    }
    return json;
}

}  // namespace

std::string subjectOf(const bank::Quota& quota, const bank::Bank& bank, const Context& context) {
    std::string words;
    const auto add = [&words](const std::string& word) {
        words.append(words.empty() ? "" : " · ").append(word);
    };
    const auto sentence = [&context](const char* code) {
        return app::sentenceFor(code, {}, context.language);
    };
    if (!quota.line.empty()) {
        add(quota.line.str() == bank::kEach ? sentence("ctl.blueprint-each-line")
                                            : nameOfLine(quota.line, bank));
    }
    if (!quota.block.empty()) {
        add(quota.block.str() == bank::kEach ? sentence("ctl.blueprint-each-block")
                                             : nameOfBlock(quota.block, bank));
    }
    if (quota.level) {
        add(spoken(toText(*quota.level), context));
    }
    if (quota.firstContact) {
        add(sentence("ctl.blueprint-first-contact"));
    }
    return words;
}

void printSummary(const bank::Blueprint& blueprint, const Context& context) {
    sayLine(context,
            "ctl.blueprint-row",
            {{"id", blueprint.id.str()},
             {"title", blueprint.title},
             {"marks", marksText(blueprint.marks)},
             {"minutes", std::to_string(blueprint.minutes)},
             {"items", std::to_string(itemCount(blueprint))},
             {"cases", std::to_string(caseCount(blueprint))},
             {"pool", spoken(toText(blueprint.pool), context)}});
}

void printBlueprint(const bank::Blueprint& blueprint,
                    const bank::Bank& bank,
                    const Context& context) {
    printSummary(blueprint, context);
    context.out << blueprint.purpose << "\n";
    printSections(blueprint, context);
    printQuotas(blueprint, bank, context);
    printPass(blueprint, bank, context);
    printRules(blueprint, context);
}

nlohmann::json summaryJson(const bank::Blueprint& blueprint) {
    return {{"id", blueprint.id.str()},
            {"title", blueprint.title},
            {"pool", toText(blueprint.pool)},
            {"scope", toText(blueprint.scope)},
            {"marks_hundredths", blueprint.marks},
            {"minutes", blueprint.minutes},
            {"items", itemCount(blueprint)},
            {"cases", caseCount(blueprint)}};
}

nlohmann::json blueprintJson(const bank::Blueprint& blueprint) {
    nlohmann::json json = summaryJson(blueprint);
    json["purpose"] = blueprint.purpose;
    json["revision"] = blueprint.revision;
    json["protection"] = toText(blueprint.protection);
    json["navigation"] = toText(blueprint.navigation);
    json["pass_hundredths"] = blueprint.pass.total;
    json["sections"] = nlohmann::json::array();
    for (const bank::BlueprintSection& section : blueprint.sections) {
        json["sections"].push_back(toJson(section));
    }
    json["quotas"] = nlohmann::json::array();
    for (const bank::Quota& quota : blueprint.quotas) {
        json["quotas"].push_back(toJson(quota));
    }
    json["floors"] = nlohmann::json::object();
    for (const bank::BlockFloor& floor : blueprint.pass.floors) {
        json["floors"][floor.block.str()] = floor.percent;
    }
    return json;
}

}  // namespace qgt::ctl
