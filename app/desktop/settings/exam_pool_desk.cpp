#include "app/desktop/settings/exam_pool_desk.h"

#include "app/runtime/exam_keys.h"
#include "app/runtime/items_files.h"
#include "engine/bank/bank.h"
#include "engine/bank/content_review.h"

#include <set>
#include <utility>

namespace qgt::app {

namespace {

/// Long enough to write and review a new item before the old one ends.
constexpr int kSoonDays = 90;

template <typename Work>
auto atPoolDesk(const PoolErrand& errand, Work work) {
    const KeyDesk keys{*errand.workspace, errand.actor};
    return work(PoolDesk{keys, *errand.ring});
}

template <typename Content>
void countEnds(const std::vector<Content>& all,
               Date today,
               std::set<std::string>& due,
               PoolHoldings& holdings) {
    for (const Content& one : all) {
        if (bank::statusOn(one.valid, today) == bank::ItemStatus::Expired) {
            ++holdings.ended;
            due.erase(one.id.str());
        }
    }
}

/// The texts of the items go with the report.
PoolHoldings holdingsOf(bank::PoolReport report, const Workspace& workspace) {
    const Date today = localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
    PoolHoldings holdings;
    holdings.soonBy = Date{today.days + kSoonDays};
    holdings.errors = countOf(report.diagnostics, Severity::Error);
    holdings.bank = workspace.bankPtr();
    for (const bank::Item& item : report.items) {
        holdings.entries.push_back({item.id.str(), item.no, item.line, item.kind});
    }
    for (const bank::CaseScenario& scenario : report.cases) {
        holdings.entries.push_back({scenario.id.str(), scenario.no, scenario.line, {}});
    }
    bank::BankParts parts;
    parts.items = std::move(report.items);
    parts.cases = std::move(report.cases);
    parts.sources = holdings.bank->sources();
    const bank::Bank pool(std::move(parts));
    std::set<std::string> due;
    for (const bank::DueContent& content : bank::dueBy(pool, holdings.soonBy)) {
        due.insert(content.content.id);
    }
    countEnds(pool.items(), today, due, holdings);
    countEnds(pool.cases(), today, due, holdings);
    holdings.soon = due.size();
    return holdings;
}

Result<PoolHoldings> readHoldings(const PoolErrand& errand) {
    auto report = atPoolDesk(errand, [](const PoolDesk& desk) { return listExamPool(desk); });
    return report ? Result<PoolHoldings>(holdingsOf(std::move(*report), *errand.workspace))
                  : tl::unexpected<Error>(report.error());
}

PoolStep changed(const PoolErrand& errand, Result<PoolChange> change) {
    PoolStep step{std::move(change)};
    if (step.change && step.change->applied) {
        step.after = readHoldings(errand);
    }
    return step;
}

}  // namespace

Result<OpenedPool> openExamPool(const PoolErrand& errand, const people::Secret& passphrase) {
    auto ring = openKeys({*errand.workspace, errand.actor}, passphrase, "pool");
    if (!ring) {
        return tl::unexpected<Error>(ring.error());
    }
    PoolErrand opened = errand;
    opened.ring = std::make_shared<const integrity::KeyRing>(std::move(*ring));
    auto holdings = readHoldings(opened);
    return holdings ? Result<OpenedPool>(OpenedPool{opened.ring, std::move(*holdings)})
                    : tl::unexpected<Error>(holdings.error());
}

PoolStep tryPoolFiles(const PoolErrand& errand, const std::vector<std::filesystem::path>& chosen) {
    return {atPoolDesk(errand, [&](const PoolDesk& desk) {
        return readItemsFiles(chosen).and_then(
            [&](const bank::BankFiles& files) { return tryExamPoolImport(desk, files); });
    })};
}

PoolStep addPoolFiles(const PoolErrand& errand, const std::vector<std::filesystem::path>& chosen) {
    return changed(errand, atPoolDesk(errand, [&](const PoolDesk& desk) {
                       return readItemsFiles(chosen).and_then([&](const bank::BankFiles& files) {
                           return importToExamPool(desk, files);
                       });
                   }));
}

PoolStep checkPoolWhole(const PoolErrand& errand) {
    return {atPoolDesk(errand, [](const PoolDesk& desk) { return checkExamPool(desk); })};
}

PoolStep removeFromPool(const PoolErrand& errand, const std::string& id) {
    return changed(errand, atPoolDesk(errand, [&](const PoolDesk& desk) {
                       return removeExamItem(desk, ItemId(id)).map([](auto /*done*/) {
                           return PoolChange{{}, 1, true};
                       });
                   }));
}

PoolStep exportPoolPlain(const PoolErrand& errand,
                         const std::filesystem::path& folder,
                         const std::string& purpose) {
    return {atPoolDesk(errand, [&](const PoolDesk& desk) {
        return exportExamPool(desk, folder, purpose).map([](std::size_t files) {
            return PoolChange{{}, files, false};
        });
    })};
}

}  // namespace qgt::app
