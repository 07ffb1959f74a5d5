#include "engine/bank/bank.h"

#include <algorithm>
#include <utility>

namespace qgt::bank {

namespace {

template <typename T, typename Id>
const T* findById(const std::vector<T>& values, const Id& id) {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const T& value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

template <typename T>
bool has(const std::vector<T>& values, const T& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool belong(const Item& item, const HandbookSection& section) {
    return has(section.items, item.id) || has(item.handbook, section.slug);
}

}  // namespace

Bank::Bank(BankParts parts) : m_parts(std::move(parts)) {
    std::stable_sort(m_parts.lines.begin(),
                     m_parts.lines.end(),
                     [](const ServiceLine& a, const ServiceLine& b) { return a.no < b.no; });
    m_items.reserve(m_parts.items.size());
    for (const Item& item : m_parts.items) {
        m_items.emplace(item.id.str(), &item);
        m_byLine[item.line.str()].push_back(&item);
    }
}

const Item* Bank::item(const ItemId& id) const {
    const auto found = m_items.find(id.str());
    return found == m_items.end() ? nullptr : found->second;
}

const ServiceLine* Bank::line(const LineId& id) const {
    return findById(m_parts.lines, id);
}

const Source* Bank::source(const SourceId& id) const {
    return findById(m_parts.sources, id);
}

const RequestType* Bank::request(const RequestId& id) const {
    return findById(m_parts.requests, id);
}

const CaseScenario* Bank::caseScenario(const CaseId& id) const {
    return findById(m_parts.cases, id);
}

const Blueprint* Bank::blueprint(const BlueprintId& id) const {
    return findById(m_parts.blueprints, id);
}

const HandbookSection* Bank::section(std::string_view slug) const {
    const auto found = std::find_if(m_parts.sections.begin(),
                                    m_parts.sections.end(),
                                    [&](const auto& section) { return section.slug == slug; });
    return found == m_parts.sections.end() ? nullptr : &*found;
}

std::vector<const Item*> Bank::itemsOf(const HandbookSection& section) const {
    std::vector<const Item*> found;
    for (const Item& item : m_parts.items) {
        if (belong(item, section)) {
            found.push_back(&item);
        }
    }
    return found;
}

std::vector<const HandbookSection*> Bank::sectionsOf(const Item& item) const {
    std::vector<const HandbookSection*> found;
    for (const HandbookSection& section : m_parts.sections) {
        if (belong(item, section)) {
            found.push_back(&section);
        }
    }
    return found;
}

const std::vector<const Item*>& Bank::itemsOf(const LineId& id) const {
    static const std::vector<const Item*> kNone;
    const auto found = m_byLine.find(id.str());
    return found == m_byLine.end() ? kNone : found->second;
}

}  // namespace qgt::bank
