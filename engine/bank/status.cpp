#include "engine/bank/rules.h"

namespace qgt::bank {

ItemStatus statusOn(const Item& item, Date day) {
    if (day < item.valid.from) {
        return ItemStatus::NotYetEffective;
    }
    if (item.valid.until && *item.valid.until < day) {
        return ItemStatus::Expired;
    }
    if (item.valid.reviewBy && *item.valid.reviewBy < day) {
        return ItemStatus::DueForReview;
    }
    return ItemStatus::Current;
}

Diagnostics checkAsOf(const Bank& bank, Date day) {
    Diagnostics found;
    const auto warning = [&](std::string code, const Item& item, Date since) {
        found.push_back(Diagnostic{Severity::Warning,
                                   std::move(code),
                                   {{"date", toString(since)}, {"id", item.id.str()}},
                                   item.where});
    };
    for (const Item& item : bank.items()) {
        switch (statusOn(item, day)) {
            case ItemStatus::Expired:
                warning("bank.expired", item, *item.valid.until);
                break;
            case ItemStatus::DueForReview:
                warning("bank.due-for-review", item, *item.valid.reviewBy);
                break;
            case ItemStatus::NotYetEffective:
            case ItemStatus::Current:
                break;
        }
    }
    applyWaivers(found, bank.items());
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
