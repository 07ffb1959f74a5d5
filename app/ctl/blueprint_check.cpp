#include "app/ctl/blueprint_check.h"

#include "app/ctl/blueprint_supply.h"
#include "app/ctl/blueprint_text.h"
#include "app/ctl/finding_json.h"
#include "engine/exam/blueprint_check.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ostream>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

/// A blueprint with what its check gave.
struct CheckedBlueprint {
    const bank::Blueprint* blueprint = nullptr;
    std::optional<exam::Supply> supply;
    exam::BlueprintCheck check;
};

nlohmann::json toJson(const CheckedBlueprint& checked) {
    nlohmann::json json = summaryJson(*checked.blueprint);
    json["fail_at_85"] = checked.check.failing;
    json["two_signatures"] = checked.check.failing > exam::kMostFailing;
    if (checked.supply) {
        json["usable_items"] = checked.supply->items.size();
        json["usable_cases"] = checked.supply->cases.size();
        json["can_be_filled"] = checked.check.filled;
        json["expected_seconds"] = checked.check.expectedSeconds;
    }
    return json;
}

void printOne(const CheckedBlueprint& checked, const Context& context) {
    printSummary(*checked.blueprint, context);
    if (!checked.supply) {
        sayLine(context, "ctl.blueprint-no-supply");
        return;
    }
    sayLine(context,
            checked.check.filled ? "ctl.blueprint-filled" : "ctl.blueprint-supply",
            {{"items", std::to_string(checked.supply->items.size())},
             {"cases", std::to_string(checked.supply->cases.size())}});
}

void print(const std::vector<CheckedBlueprint>& checked,
           const Diagnostics& findings,
           const BlueprintQuestion& question,
           const Context& context) {
    if (!question.json) {
        for (const CheckedBlueprint& one : checked) {
            printOne(one, context);
        }
        for (const Diagnostic& d : findings) {
            context.out << app::lineFor(d, context.language) << "\n";
        }
        return;
    }
    nlohmann::json rows = nlohmann::json::array();
    std::transform(
        checked.begin(), checked.end(), std::back_inserter(rows), [](const CheckedBlueprint& one) {
            return toJson(one);
        });
    nlohmann::json told = nlohmann::json::array();
    for (const Diagnostic& d : findings) {
        told.push_back(ctl::toJson(d, context.language));
    }
    context.out << nlohmann::json{{"blueprints", rows}, {"findings", told}}.dump(
                       2, ' ', false, nlohmann::json::error_handler_t::replace)
                << "\n";
}

int checkAll(const BlueprintQuestion& question, CheckedBanks banks, const Context& context) {
    const LineId line(question.line);
    std::vector<CheckedBlueprint> checked;
    for (const bank::Blueprint& blueprint : banks.bank->blueprints()) {
        if (!question.id.empty() && blueprint.id.str() != question.id) {
            continue;
        }
        const bool oneLine = blueprint.scope == bank::PaperScope::OneLine;
        CheckedBlueprint one{&blueprint, supplyFor(blueprint, question, banks), {}};
        one.check = exam::checkExam({blueprint, *banks.bank, banks.day, oneLine ? line : LineId()},
                                    one.supply);
        banks.findings.insert(
            banks.findings.end(), one.check.findings.begin(), one.check.findings.end());
        checked.push_back(std::move(one));
    }
    print(checked, banks.findings, question, context);
    if (checked.empty() && !question.id.empty()) {
        return noSuchBlueprint(question.id, context);
    }
    return hasErrors(banks.findings) ? kFindings : kClean;
}

}  // namespace

int checkBlueprints(const BlueprintQuestion& question, const Context& context) {
    auto banks = readBanks(question, context);
    return banks ? checkAll(question, std::move(*banks), context) : banks.error();
}

}  // namespace qgt::ctl
