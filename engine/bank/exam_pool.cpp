#include "engine/bank/exam_pool.h"

#include "engine/bank/case_reader.h"
#include "engine/bank/content_checks.h"
#include "engine/bank/gather.h"
#include "engine/bank/item_file.h"
#include "engine/bank/register_reader.h"
#include "engine/bank/rules.h"
#include "engine/bank/waivers.h"
#include "engine/core/text.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace qgt::bank {

namespace {

std::string placeOf(const Item& item) {
    return item.where.file + ":" + std::to_string(item.where.line);
}

/// The names of the bank and of the pool itself.
KnownNames namesFor(const Registers& registers,
                    const std::vector<ItemFile>& files,
                    const Bank& bank) {
    KnownNames names(registers);
    nameItems(files, true, names);
    for (const Item& item : bank.items()) {
        names.addItem(item.id.str());
    }
    for (const HandbookSection& section : bank.sections()) {
        names.addSection(section.slug);
    }
    if (!bank.sections().empty()) {
        names.closeSections();
    }
    return names;
}

/// An id means one item for ever, whichever of the two it lies in.
void refuseIdsOfBank(const std::vector<ItemFile>& files,
                     const Bank& bank,
                     Diagnostics& diagnostics) {
    for (const ItemFile& file : files) {
        for (const SeenId& seen : file.ids) {
            if (const Item* known = bank.item(ItemId(seen.id))) {
                diagnostics.push_back(Diagnostic{Severity::Error,
                                                 "bank.id-in-bank",
                                                 {{"first", placeOf(*known)}, {"id", seen.id}},
                                                 {file.file, seen.line, seen.column}});
            }
        }
    }
}

void warnOfStems(const std::vector<Item>& items, const Bank& bank, Diagnostics& diagnostics) {
    std::unordered_map<std::string, const Item*> stems;
    for (const Item& item : bank.items()) {
        stems.emplace(foldForComparison(item.stem), &item);
    }
    for (const Item& item : items) {
        const auto same = stems.find(foldForComparison(item.stem));
        if (same != stems.end()) {
            diagnostics.push_back(Diagnostic{Severity::Warning,
                                             "bank.stem-in-bank",
                                             {{"first", placeOf(*same->second)},
                                              {"other", same->second->id.str()},
                                              {"id", item.id.str()}},
                                             item.where});
        }
    }
}

/// Pairs of which one is in the pool; equal stems have been told.
void warnOfWordings(const std::vector<Item>& items, const Bank& bank, Diagnostics& diagnostics) {
    BankParts both;
    both.items = bank.items();
    both.items.insert(both.items.end(), items.begin(), items.end());
    Diagnostics found;
    checkNearDuplicates(Bank(std::move(both)), found);
    std::copy_if(found.begin(),
                 found.end(),
                 std::back_inserter(diagnostics),
                 [&](const Diagnostic& diagnostic) {
                     return std::any_of(items.begin(), items.end(), [&](const Item& item) {
                         return item.where == diagnostic.where;
                     });
                 });
}

/// As `refuseIdsOfBank`, for cases.
void refuseCasesOfBank(const std::vector<CaseFile>& files,
                       const Bank& bank,
                       Diagnostics& diagnostics) {
    for (const CaseFile& file : files) {
        const CaseScenario* const known =
            file.scenario ? bank.caseScenario(file.scenario->id) : nullptr;
        if (known != nullptr) {
            diagnostics.push_back(
                Diagnostic{Severity::Error,
                           "bank.id-in-bank",
                           {{"first", known->where.file + ":" + std::to_string(known->where.line)},
                            {"id", known->id.str()}},
                           file.scenario->where});
        }
    }
}

void sortByPlace(Diagnostics& diagnostics) {
    const auto place = [](const Diagnostic& d) {
        return std::tie(d.where.file, d.where.line, d.where.column);
    };
    std::stable_sort(diagnostics.begin(), diagnostics.end(), [&](const auto& a, const auto& b) {
        return place(a) < place(b);
    });
}

}  // namespace

bool isCaseText(std::string_view bytes) {
    const auto hasKey = [&](std::string_view key) {
        return bytes.starts_with(key) ||
               bytes.find("\n" + std::string(key)) != std::string_view::npos;
    };
    return hasKey("nodes:") && !hasKey("items:");
}

PoolReport readPool(const BankFiles& files, const PoolBeside& beside) {
    PoolReport report;
    std::vector<ItemFile> read;
    std::vector<CaseFile> cases;
    for (const auto& [name, bytes] : files) {
        const bool isCase = name.starts_with(kPoolCases);
        if (isCase) {
            cases.push_back(readPoolCaseFile(bytes, name, beside.digest));
        } else {
            read.push_back(readPoolFile(bytes, name, beside.digest));
        }
        const Diagnostics& found = isCase ? cases.back().diagnostics : read.back().diagnostics;
        report.diagnostics.insert(report.diagnostics.end(), found.begin(), found.end());
    }
    // Findings about the registers themselves are the bank's own.
    const Registers registers = readRegisters(registerTexts(beside.root)).registers;
    const KnownNames names = namesFor(registers, read, *beside.bank);
    refuseIdsOfBank(read, *beside.bank, report.diagnostics);
    refuseCasesOfBank(cases, *beside.bank, report.diagnostics);
    report.cases = gatherCases(cases, names, report.diagnostics);
    std::erase_if(report.cases, [&](const CaseScenario& scenario) {
        return beside.bank->caseScenario(scenario.id) != nullptr;
    });
    report.items = gatherItems(read, registers, names, report.diagnostics);
    std::erase_if(report.items,
                  [&](const Item& item) { return beside.bank->item(item.id) != nullptr; });
    // A pool need not have items of every line.
    std::erase_if(report.diagnostics,
                  [](const Diagnostic& d) { return d.code == "bank.line-without-items"; });
    sortByPlace(report.diagnostics);
    return report;
}

Diagnostics checkPool(const PoolReport& pool, const PoolBeside& beside) {
    Diagnostics found;
    BankParts parts;
    parts.lines = beside.bank->lines();
    parts.sources = beside.bank->sources();
    parts.items = pool.items;
    parts.cases = pool.cases;
    checkFacts(Bank(std::move(parts)), readFacts(beside.root), found);
    warnOfStems(pool.items, *beside.bank, found);
    warnOfWordings(pool.items, *beside.bank, found);
    const Waivers waivers(pool.items);
    waivers.apply(found);
    waivers.reportUnused(isContentCheck, found);
    sortByPlace(found);
    return found;
}

}  // namespace qgt::bank
