#include "app/ctl/blueprint_supply.h"

#include "app/ctl/bank_source.h"
#include "engine/bank/bytes_guard.h"
#include "engine/bank/exam_pool.h"
#include "engine/bank/limits.h"
#include "engine/core/os/files.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <ostream>
#include <system_error>
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

/// Items that `pool export` wrote, or that wait for `pool import`, read as an exam pool beside the
/// bank; findings are of its files. Errors: file.*.
Result<std::shared_ptr<const bank::Bank>> readExported(const std::string& folder,
                                                       const bank::PoolBeside& beside,
                                                       Diagnostics& findings) {
    const auto names = os::listFiles(folder, ".yaml");
    if (!names) {
        return tl::unexpected<Error>(names.error());
    }
    bank::BankFiles files;
    for (const std::string& name : *names) {
        auto bytes = os::readFile(std::filesystem::path(folder) / name, bank::kMaxFileBytes);
        if (!bytes) {
            return tl::unexpected<Error>(bytes.error());
        }
        files.emplace(bank::printableName(name), std::move(*bytes));
    }
    bank::PoolReport report = bank::readPool(files, beside);
    findings.insert(findings.end(), report.diagnostics.begin(), report.diagnostics.end());
    bank::BankParts parts;
    parts.items = std::move(report.items);
    parts.cases = std::move(report.cases);
    return std::make_shared<const bank::Bank>(std::move(parts));
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
        // A whole bank serves as a pool for a trial; what is wrong with it is for `bank check`.
        std::error_code error;
        const std::filesystem::path folder = question.pool;
        const bool whole = !std::filesystem::is_directory(folder, error) ||
                           std::filesystem::exists(folder / "bank.yaml", error);
        const auto pool =
            whole ? readFolder(question.pool, found)
                  : readExported(question.pool,
                                 {bankFolder(question.bank, context), *bank, integrity::digestHex},
                                 banks.findings);
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
        return exam::supplyOf(*banks.bank, blueprint.pool, banks.day, *banks.bank);
    }
    if (banks.pool) {
        return exam::supplyOf(*banks.pool, PaperPool::Exam, banks.day, *banks.bank);
    }
    return question.specimen ? std::optional(exam::supplyOf(
                                   *banks.bank, PaperPool::Specimen, banks.day, *banks.bank))
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
