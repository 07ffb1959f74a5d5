#include "app/ctl/blueprint_check.h"

#include "app/ctl/bank_source.h"
#include "app/ctl/blueprint_text.h"
#include "app/ctl/finding_json.h"
#include "engine/exam/blueprint_check.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <optional>
#include <ostream>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

/// Everything that was read for the check.
struct CheckedBanks {
    std::shared_ptr<const bank::Bank> bank;
    std::shared_ptr<const bank::Bank> pool;  ///< the exam pool, or null
    Diagnostics findings;                    ///< about the files of blueprints
    Date day;
};

Result<std::shared_ptr<const bank::Bank>> readFolder(const std::string& folder,
                                                     Diagnostics& findings) {
    auto read = readForCheck(folder, Date{});
    if (!read) {
        return tl::unexpected(read.error());
    }
    if (!read->bank) {
        return failure("ctl.not-a-folder", {{"path", folder}});
    }
    findings = std::move(read->diagnostics);
    return read->bank;
}

Result<CheckedBanks> readBanks(const BlueprintQuestion& question, const Context& context) {
    CheckedBanks banks;
    Diagnostics found;
    const auto bank = readFolder(bankFolder(question.bank, context), found);
    if (!bank) {
        return tl::unexpected(bank.error());
    }
    banks.bank = *bank;
    std::copy_if(
        found.begin(), found.end(), std::back_inserter(banks.findings), [](const Diagnostic& d) {
            return d.where.file.starts_with("blueprints");
        });
    if (!question.pool.empty()) {
        // What is wrong with the pool itself is for `bank check`; here it is what can be used.
        const auto pool = readFolder(question.pool, found);
        if (!pool) {
            return tl::unexpected(pool.error());
        }
        banks.pool = *pool;
    }
    return banks;
}

/// What a paper of the blueprint could be made from, if that is known.
std::optional<exam::Supply> supplyFor(const bank::Blueprint& blueprint,
                                      const BlueprintQuestion& question,
                                      const CheckedBanks& banks) {
    using bank::PaperPool;
    if (blueprint.pool != PaperPool::Exam) {
        return exam::supplyOf(*banks.bank, blueprint.pool, banks.day);
    }
    if (banks.pool) {
        return exam::supplyOf(*banks.pool, PaperPool::Exam, banks.day);
    }
    return question.specimen
               ? std::optional(exam::supplyOf(*banks.bank, PaperPool::Specimen, banks.day))
               : std::nullopt;
}

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
        if (one.supply && oneLine && !line.empty()) {
            one.supply = exam::ofLine(*one.supply, line);
        }
        one.check = exam::checkExam({blueprint, *banks.bank, banks.day, oneLine ? line : LineId()},
                                    one.supply);
        banks.findings.insert(
            banks.findings.end(), one.check.findings.begin(), one.check.findings.end());
        checked.push_back(std::move(one));
    }
    print(checked, banks.findings, question, context);
    if (checked.empty() && !question.id.empty()) {
        context.err << app::sentenceFor(
                           "ctl.no-such-blueprint", {{"id", question.id}}, context.language)
                    << "\n";
        return kFindings;
    }
    return hasErrors(banks.findings) ? kFindings : kClean;
}

}  // namespace

int checkBlueprints(const BlueprintQuestion& question, const Context& context) {
    const auto day = dayFor(question.asOf, context);
    if (!day) {
        context.err << app::sentenceFor(day.error(), context.language) << "\n";
        return kUsage;
    }
    auto banks = readBanks(question, context);
    if (!banks) {
        return reportError(banks.error(), context);
    }
    banks->day = *day;
    if (!question.line.empty() && banks->bank->line(LineId(question.line)) == nullptr) {
        context.err << app::sentenceFor(
                           "bank.unknown-line", {{"value", question.line}}, context.language)
                    << "\n";
        return kUsage;
    }
    return checkAll(question, std::move(*banks), context);
}

}  // namespace qgt::ctl
