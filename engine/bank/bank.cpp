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

const std::vector<const Item*>& Bank::itemsOf(const LineId& id) const {
    static const std::vector<const Item*> kNone;
    const auto found = m_byLine.find(id.str());
    return found == m_byLine.end() ? kNone : found->second;
}

}  // namespace qgt::bank
