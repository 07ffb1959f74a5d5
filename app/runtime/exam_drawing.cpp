#include "app/runtime/exam_drawing.h"

#include "app/runtime/paper_assembly.h"
#include "engine/exam/assemble.h"
#include "engine/exam/key_correction.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>

namespace qgt::app {

namespace {

using bank::PaperPool;

/// What the pool itself has.
exam::Supply ownSupply(const bank::Blueprint& blueprint, const DrawingSource& source, Date day) {
    const bank::Bank* const from =
        blueprint.pool == PaperPool::Exam ? source.pool.get() : source.bank.get();
    exam::Supply supply;
    if (from != nullptr) {
        supply = exam::supplyOf(*from, blueprint.pool, day, *source.bank);
        exam::leaveOutCorrected(supply, source.corrected);
    }
    return supply;
}

/// The one earlier round that items seen before are of.
constexpr const char* kSeenBefore = "seen";

/// Everything that is drawn from, once.
struct Lot {
    exam::Supply supply;
    exam::PaperRequest request;
    exam::PaperDemands made;
    std::vector<std::vector<const bank::CaseScenario*>> cases;
};

Result<Lot> lotOf(const DrawingSource& source, const DrawingOrder& order) {
    const bank::Blueprint& blueprint = order.blueprint;
    if (blueprint.scope == bank::PaperScope::OneLine && order.line.empty()) {
        return failure("exam.which-line", {{"id", blueprint.id.str()}});
    }
    const exam::PaperRequest request{
        blueprint,
        *source.bank,
        order.day,
        order.individual ? exam::PaperKind::Individual : exam::PaperKind::Parallel,
        order.papers};
    exam::Supply supply = supplyFor(blueprint, source, order.line, order.day);
    exam::PaperDemands made = exam::demandsOf(request, supply.items);
    for (exam::AssemblyItem& item : made.pool) {
        const auto seen = order.uses.find(item.id);
        if (seen != order.uses.end() && seen->second > 0) {
            item.uses = seen->second;
            item.rounds.emplace_back(kSeenBefore);
        }
    }
    auto cases = exam::drawCases(request, supply.cases, order.seed);
    if (cases.empty()) {
        return failure("exam.cases-short",
                       {{"needs", std::to_string(bank::caseCount(blueprint))},
                        {"has", std::to_string(supply.cases.size())}});
    }
    return Lot{std::move(supply), request, std::move(made), std::move(cases)};
}

/// The papers, dealt to the sections.
DrawnForms formsOf(const Lot& lot, const exam::Papers& papers) {
    std::unordered_map<ItemId, const bank::Item*> known;
    for (const bank::Item* const item : lot.supply.items) {
        known.emplace(item->id, item);
    }
    DrawnForms drawn;
    for (std::size_t i = 0; i < papers.size(); ++i) {
        std::vector<const bank::Item*> items;
        std::ranges::transform(
            papers[i], std::back_inserter(items), [&](const ItemId& id) { return known.at(id); });
        drawn.forms.push_back(
            {formLabel(i), exam::dealtToSections(lot.request.blueprint, items), lot.cases[i]});
    }
    drawn.meanings = lot.made.meanings;
    drawn.leftOut = leftOutWords(lot.supply);
    return drawn;
}

Result<DrawnForms> solvedOnce(const Lot& lot, const DrawingOrder& order) {
    auto assembled = assembleInWorker(lot.made,
                                      {.worker = order.worker,
                                       .overlap = lot.made.demands.length,
                                       .seed = static_cast<std::uint32_t>(order.seed),
                                       .progress = order.watch.progress,
                                       .stopped = order.watch.stopped});
    if (!assembled) {
        return tl::unexpected<Error>(assembled.error());
    }
    DrawnForms drawn = formsOf(lot, assembled->papers);
    drawn.conflicts = std::move(assembled->conflicts);
    drawn.gap = assembled->gap;
    return drawn;
}

/// With as few items that were seen before as there can be, found by halving: none, else what the
/// unseen ones leave over.
Result<DrawnForms> solved(Lot& lot, const DrawingOrder& order) {
    const auto unseen = std::ranges::count_if(
        lot.made.pool, [](const exam::AssemblyItem& item) { return item.rounds.empty(); });
    if (unseen == static_cast<std::ptrdiff_t>(lot.made.pool.size())) {
        return solvedOnce(lot, order);
    }
    const int length = lot.made.demands.length;
    int least = std::max(0, length - static_cast<int>(unseen));  // fewer cannot be
    int most = length;
    std::optional<DrawnForms> best;
    for (int seen = least; least < most; seen = (least + most) / 2) {
        lot.made.demands.earlierOverlap = seen;
        auto drawn = solvedOnce(lot, order);
        if (!drawn) {
            return drawn;
        }
        if (drawn->conflicts.empty()) {
            most = seen;
            best = std::move(*drawn);
        } else {
            least = seen + 1;
        }
    }
    lot.made.demands.earlierOverlap.reset();
    return best ? Result<DrawnForms>(std::move(*best)) : solvedOnce(lot, order);
}

/// Its cases are open ones: the exam pool has none that may be used on that day.
bool drawsPublicCases(const DrawingSource& source, const bank::Blueprint& blueprint, Date day) {
    return bank::caseCount(blueprint) > 0 && blueprint.pool == PaperPool::Exam &&
           ownSupply(blueprint, source, day).cases.empty();
}

}  // namespace

Result<DrawingSource> drawingSource(Workspace& workspace, std::shared_ptr<const bank::Bank> pool) {
    const auto orders = workspace.store().corrections().orders();
    const auto steps = workspace.store().corrections().steps();
    if (!orders || !steps) {
        return tl::unexpected<Error>(orders ? steps.error() : orders.error());
    }
    return DrawingSource{
        workspace.bankPtr(), std::move(pool), exam::correctedTasks(*orders, *steps)};
}

std::string formLabel(std::size_t number) {
    constexpr std::size_t kLetters = 26;
    return number < kLetters ? std::string(1, static_cast<char>('A' + number))
                             : std::to_string(number + 1);
}

exam::Supply supplyFor(const bank::Blueprint& blueprint,
                       const DrawingSource& source,
                       const LineId& line,
                       Date day) {
    exam::Supply supply = ownSupply(blueprint, source, day);
    if (supply.cases.empty()) {
        exam::Supply open = exam::supplyOf(*source.bank, PaperPool::Practice, day, *source.bank);
        exam::leaveOutCorrected(open, source.corrected);
        supply.cases = std::move(open.cases);
        for (const exam::RepealedSource& left : open.leftOut) {
            if (!left.cases.empty()) {
                std::vector<const bank::CaseScenario*>& cases =
                    exam::leftOutBy(left.source, supply).cases;
                cases.insert(cases.end(), left.cases.begin(), left.cases.end());
            }
        }
    }
    return blueprint.scope == bank::PaperScope::OneLine ? exam::ofLine(supply, line) : supply;
}

std::vector<Error> leftOutWords(const exam::Supply& supply) {
    std::vector<Error> words;
    std::ranges::transform(
        supply.leftOut, std::back_inserter(words), [](const exam::RepealedSource& left) {
            return Error{exam::kRestsOnRepealed, exam::argsOf(left)};
        });
    if (!supply.corrected.empty()) {
        words.push_back({exam::kKeyWasCorrected, exam::argsOfCorrected(supply)});
    }
    return words;
}

Result<DrawnForms> drawForms(const DrawingSource& source, const DrawingOrder& order) {
    auto lot = lotOf(source, order);
    if (!lot) {
        return tl::unexpected<Error>(lot.error());
    }
    auto drawn = solved(*lot, order);
    if (drawn) {
        drawn->publicCases = drawsPublicCases(source, order.blueprint, order.day);
    }
    return drawn;
}

Result<DrawnForms> drawOneForm(const DrawingSource& source, const DrawingOrder& order) {
    auto lot = lotOf(source, order);
    if (!lot) {
        return tl::unexpected<Error>(lot.error());
    }
    const auto found = exam::previewPapers(
        lot->made.pool, lot->made.demands, static_cast<std::uint32_t>(order.seed));
    if (!found) {
        return tl::unexpected<Error>(found.error());
    }
    return *found ? Result<DrawnForms>(formsOf(*lot, **found)) : solved(*lot, order);
}

}  // namespace qgt::app
