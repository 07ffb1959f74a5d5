#include "engine/bank/rules.h"
#include "engine/bank/waivers.h"

namespace qgt::bank {

ItemStatus statusOn(const Item& item, Date day) {
    return statusOn(item.valid, day);
}

ItemStatus statusOn(const Validity& valid, Date day) {
    if (day < valid.from) {
        return ItemStatus::NotYetEffective;
    }
    if (valid.until && *valid.until < day) {
        return ItemStatus::Expired;
    }
    if (valid.reviewBy && *valid.reviewBy < day) {
        return ItemStatus::DueForReview;
    }
    return ItemStatus::Current;
}

Diagnostics checkAsOf(const Bank& bank, Date day) {
    Diagnostics found;
    const auto check = [&](const Validity& valid, const std::string& id, const SourcePos& where) {
        const ItemStatus status = statusOn(valid, day);
        if (status == ItemStatus::Expired || status == ItemStatus::DueForReview) {
            const bool expired = status == ItemStatus::Expired;
            found.push_back(Diagnostic{
                Severity::Warning,
                expired ? "bank.expired" : "bank.due-for-review",
                {{"date", toString(expired ? *valid.until : *valid.reviewBy)}, {"id", id}},
                where});
        }
    };
    for (const Item& item : bank.items()) {
        check(item.valid, item.id.str(), item.where);
    }
    for (const CaseScenario& scenario : bank.cases()) {
        check(scenario.valid, scenario.id.str(), scenario.where);
    }
    for (const HandbookSection& section : bank.sections()) {
        check(section.valid, section.slug, section.where);
    }
    Waivers(bank).apply(found);
    return found;
}

Diagnostics checkKnownRevisions(const Bank& bank, const std::vector<KnownRevision>& known) {
    Diagnostics found;
    std::unordered_map<std::string_view, int> newest;
    for (const KnownRevision& revision : known) {
        const Item* item = bank.item(revision.id);
        if (item == nullptr) {
            continue;
        }
        int& latest = newest[revision.id.str()];
        latest = std::max(latest, revision.revision);
        if (item->revision == revision.revision && item->digest != revision.digest) {
            found.push_back(
                Diagnostic{Severity::Error,
                           "bank.changed-without-revision",
                           {{"revision", std::to_string(item->revision)}, {"id", item->id.str()}},
                           item->where});
        }
    }
    for (const Item& item : bank.items()) {
        const auto latest = newest.find(item.id.str());
        if (latest != newest.end() && item.revision < latest->second) {
            found.push_back(Diagnostic{Severity::Warning,
                                       "bank.revision-behind",
                                       {{"revision", std::to_string(item.revision)},
                                        {"known", std::to_string(latest->second)},
                                        {"id", item.id.str()}},
                                       item.where});
        }
    }
    return found;
}

}  // namespace qgt::bank
