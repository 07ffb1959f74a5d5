#include "engine/exam/supply.h"

#include <algorithm>
#include <iterator>

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

template <typename Entry>
std::vector<const Entry*> usable(const std::vector<Entry>& entries, PaperPool use, Date day) {
    std::vector<const Entry*> found;
    for (const Entry& entry : entries) {
        if (mayBeUsed(entry, use, day)) {
            found.push_back(&entry);
        }
    }
    return found;
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

bool countsOptions(bank::ScoringScheme scheme) {
    return scheme == bank::ScoringScheme::DeductFloor0 || scheme == bank::ScoringScheme::DeductNeg;
}

}  // namespace

Supply supplyOf(const bank::Bank& pool, PaperPool use, Date day) {
    return {usable(pool.items(), use, day), usable(pool.cases(), use, day)};
}

Supply ofLine(const Supply& supply, const LineId& line) {
    return {only(supply.items, line), only(supply.cases, line)};
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
