#include "app/ctl/blueprint_supply.h"

#include "app/ctl/bank_source.h"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <utility>

namespace qgt::ctl {

namespace {

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

/// Errors: file.*, ctl.not-a-folder.
Result<CheckedBanks> readFolders(const BlueprintQuestion& question, const Context& context) {
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

std::optional<exam::Supply> wholeSupply(const bank::Blueprint& blueprint,
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

}  // namespace

tl::expected<CheckedBanks, int> readBanks(const BlueprintQuestion& question,
                                          const Context& context) {
    const auto day = dayFor(question.asOf, context);
    if (!day) {
        context.err << app::sentenceFor(day.error(), context.language) << "\n";
        return tl::unexpected(static_cast<int>(kUsage));
    }
    auto banks = readFolders(question, context);
    if (!banks) {
        return tl::unexpected(reportError(banks.error(), context));
    }
    banks->day = *day;
    if (!question.line.empty() && banks->bank->line(LineId(question.line)) == nullptr) {
        context.err << app::sentenceFor(
                           "bank.unknown-line", {{"value", question.line}}, context.language)
                    << "\n";
        return tl::unexpected(static_cast<int>(kUsage));
    }
    return std::move(*banks);
}

std::optional<exam::Supply> supplyFor(const bank::Blueprint& blueprint,
                                      const BlueprintQuestion& question,
                                      const CheckedBanks& banks) {
    auto supply = wholeSupply(blueprint, question, banks);
    const bool oneLine = blueprint.scope == bank::PaperScope::OneLine;
    if (supply && oneLine && !question.line.empty()) {
        supply = exam::ofLine(*supply, LineId(question.line));
    }
    return supply;
}

int noSuchBlueprint(const std::string& id, const Context& context) {
    context.err << app::sentenceFor("ctl.no-such-blueprint", {{"id", id}}, context.language)
                << "\n";
    return kFindings;
}

}  // namespace qgt::ctl
