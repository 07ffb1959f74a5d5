#include "engine/bank/waivers.h"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace qgt::bank {

namespace {

/// Argument `id` of a finding; empty when it has none.
std::string_view idOf(const Diagnostic& diagnostic) {
    const auto id = std::find_if(diagnostic.args.begin(),
                                 diagnostic.args.end(),
                                 [](const auto& arg) { return arg.first == "id"; });
    return id == diagnostic.args.end() ? std::string_view() : std::string_view(id->second);
}

bool isWaived(const Diagnostic& diagnostic) {
    return !diagnostic.args.empty() && diagnostic.args.back().first == "waived";
}

std::string keyOf(std::string_view id, std::string_view code) {
    return std::string(id).append(" ").append(code);
}

}  // namespace

Waivers::Waivers(const std::vector<Item>& items) {
    for (const Item& item : items) {
        add(item.id.str(), item.waive, item.where);
    }
}

Waivers::Waivers(const Bank& bank) : Waivers(bank.items()) {
    for (const CaseScenario& scenario : bank.cases()) {
        add(scenario.no, scenario.waive, scenario.where);
    }
    for (const HandbookSection& section : bank.sections()) {
        add(section.slug, section.waive, section.where);
    }
}

void Waivers::add(std::string_view id, const std::vector<Waiver>& waive, const SourcePos& where) {
    if (!waive.empty()) {
        m_entries.push_back({id, &waive, &where});
        m_byId.emplace(id, &waive);
    }
}

void Waivers::apply(Diagnostics& diagnostics) const {
    for (Diagnostic& diagnostic : diagnostics) {
        const auto entry = m_byId.find(idOf(diagnostic));
        if (diagnostic.severity != Severity::Warning || entry == m_byId.end()) {
            continue;
        }
        const auto waiver =
            std::find_if(entry->second->begin(), entry->second->end(), [&](const Waiver& w) {
                return w.code == diagnostic.code;
            });
        if (waiver != entry->second->end()) {
            diagnostic.severity = Severity::Note;
            diagnostic.args.emplace_back("waived", waiver->why);
        }
    }
}

void Waivers::reportUnused(bool (*concerned)(std::string_view code),
                           Diagnostics& diagnostics) const {
    std::unordered_set<std::string> used;
    for (const Diagnostic& diagnostic : diagnostics) {
        if (isWaived(diagnostic)) {
            used.insert(keyOf(idOf(diagnostic), diagnostic.code));
        }
    }
    for (const Entry& entry : m_entries) {
        for (const Waiver& waiver : *entry.waive) {
            if (concerned(waiver.code) && !used.contains(keyOf(entry.id, waiver.code))) {
                diagnostics.push_back(
                    Diagnostic{Severity::Note,
                               "bank.waiver-unused",
                               {{"code", waiver.code}, {"id", std::string(entry.id)}},
                               *entry.where});
            }
        }
    }
}

}  // namespace qgt::bank
