#include "engine/exam/supply.h"

#include "engine/bank/content_review.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace qgt::exam {

namespace {

using bank::PaperPool;

bool isInForce(const bank::Validity& valid, Date day) {
    const bank::ItemStatus status = statusOn(valid, day);
    return status == bank::ItemStatus::Current || status == bank::ItemStatus::DueForReview;
}

template <typename Entry>
bool mayBeUsed(const Entry& entry, PaperPool use, Date day) {
    if (!isInForce(entry.valid, day)) {
        return false;
    }
    switch (use) {
        case PaperPool::Exam:
            return !entry.confirm;
        case PaperPool::Specimen:
            return !entry.confirm && entry.pool == bank::Pool::Specimen;
        case PaperPool::Practice:
            return entry.pool == bank::Pool::Practice;
    }
    return false;
}

/// Puts an entry to what may be used, or to what its source no longer bears.
template <typename Entry, typename Part>
void sortOut(const Entry& entry,
             Part part,
             const std::vector<bank::Source>& repealed,
             Supply& supply,
             std::vector<const Entry*>& found) {
    if (const bank::Source* const source = repealedBasis(entry, repealed)) {
        (leftOutBy(*source, supply).*part).push_back(&entry);
    } else {
        found.push_back(&entry);
    }
}

template <typename Entry>
std::vector<const Entry*> only(const std::vector<const Entry*>& entries, const LineId& line) {
    std::vector<const Entry*> found;
    std::copy_if(
        entries.begin(), entries.end(), std::back_inserter(found), [&](const Entry* entry) {
            return entry->line == line;
        });
    return found;
}

/// What people call it.
template <typename Entry>
std::string nameOf(const Entry& entry) {
    return entry.no.empty() ? entry.id.str() : entry.no;
}

template <typename Entry>
void takeCorrected(std::vector<const Entry*>& entries,
                   const std::map<std::string, int>& corrected,
                   std::vector<std::string>& names) {
    const auto stands = [&](const Entry* entry) {
        const auto known = corrected.find(entry->id.str());
        return known == corrected.end() || entry->revision > known->second;
    };
    const auto out = std::stable_partition(entries.begin(), entries.end(), stands);
    std::transform(out, entries.end(), std::back_inserter(names), [](const Entry* entry) {
        return nameOf(*entry);
    });
    entries.erase(out, entries.end());
}

bool countsOptions(bank::ScoringScheme scheme) {
    return scheme == bank::ScoringScheme::DeductFloor0 || scheme == bank::ScoringScheme::DeductNeg;
}

}  // namespace

RepealedSource& leftOutBy(const bank::Source& source, Supply& supply) {
    std::vector<RepealedSource>& all = supply.leftOut;
    auto known = std::find_if(all.begin(), all.end(), [&](const RepealedSource& one) {
        return one.source.id == source.id;
    });
    return known == all.end() ? all.emplace_back(RepealedSource{source, {}, {}}) : *known;
}

Args argsOf(const RepealedSource& left) {
    return {{"source", left.source.title},
            {"date", left.source.repealedOn ? toString(*left.source.repealedOn) : std::string()},
            {"items", std::to_string(left.items.size())},
            {"cases", std::to_string(left.cases.size())}};
}

Supply supplyOf(const bank::Bank& pool, PaperPool use, Date day, const bank::Bank& registers) {
    const std::vector<bank::Source> repealed = bank::repealedBy(registers, day);
    Supply supply;
    for (const bank::Item& item : pool.items()) {
        if (mayBeUsed(item, use, day)) {
            sortOut(item, &RepealedSource::items, repealed, supply, supply.items);
        }
    }
    for (const bank::CaseScenario& scenario : pool.cases()) {
        if (mayBeUsed(scenario, use, day)) {
            sortOut(scenario, &RepealedSource::cases, repealed, supply, supply.cases);
        }
    }
    return supply;
}

Args argsOfCorrected(const Supply& supply) {
    constexpr std::size_t kMostNames = 6;
    std::string names;
    for (std::size_t i = 0; i < supply.corrected.size() && i < kMostNames; ++i) {
        names += (i == 0 ? "" : "、") + supply.corrected[i];
    }
    if (supply.corrected.size() > kMostNames) {
        names += "…";
    }
    return {{"count", std::to_string(supply.corrected.size())}, {"names", std::move(names)}};
}

void leaveOutCorrected(Supply& supply, const std::map<std::string, int>& corrected) {
    takeCorrected(supply.items, corrected, supply.corrected);
    takeCorrected(supply.cases, corrected, supply.corrected);
}

Supply ofLine(const Supply& supply, const LineId& line) {
    Supply one{only(supply.items, line), only(supply.cases, line), {}, supply.corrected};
    for (const RepealedSource& all : supply.leftOut) {
        RepealedSource left{all.source, only(all.items, line), only(all.cases, line)};
        if (!left.items.empty() || !left.cases.empty()) {
            one.leftOut.push_back(std::move(left));
        }
    }
    return one;
}

bool fitsSection(const bank::Item& item, const bank::BlueprintSection& section) {
    if (itemKindOf(section.kind) != item.kind) {
        return false;
    }
    const auto keys = static_cast<int>(item.answer.size());
    return !countsOptions(section.scoring.scheme) || keys * section.scoring.right == section.marks;
}

bool fitsQuota(const bank::Item& item, const bank::Quota& quota, const bank::Bank& bank) {
    if (!quota.line.empty() && item.line != quota.line) {
        return false;
    }
    if (!quota.block.empty()) {
        const bank::ServiceLine* line = bank.line(item.line);
        if (line == nullptr || line->block != quota.block) {
            return false;
        }
    }
    return (!quota.level || item.level == *quota.level) &&
           (!quota.firstContact || item.firstContact);
}

}  // namespace qgt::exam
