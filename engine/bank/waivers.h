#pragma once

#include "engine/bank/bank.h"
#include "engine/core/diagnostic.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace qgt::bank {

/// The findings that authors accept, by the id that a finding carries as argument `id`: of an item,
/// the number of a case, the slug of a section. What is waived outlives this.
class Waivers {
  public:
    explicit Waivers(const std::vector<Item>& items);
    /// Of items, cases and sections.
    explicit Waivers(const Bank& bank);

    /// Turns warnings that are waived into notes that carry the reason as argument `waived`.
    void apply(Diagnostics& diagnostics) const;

    /// A waiver that nothing needed hides the next finding of its kind: notes about waivers of the
    /// codes that `concerned` picks which waived none of `diagnostics`.
    void reportUnused(bool (*concerned)(std::string_view code), Diagnostics& diagnostics) const;

  private:
    struct Entry {
        std::string_view id;
        const std::vector<Waiver>* waive;
        const SourcePos* where;
    };

    void add(std::string_view id, const std::vector<Waiver>& waive, const SourcePos& where);

    std::vector<Entry> m_entries;
    std::unordered_map<std::string_view, const std::vector<Waiver>*> m_byId;
};

}  // namespace qgt::bank
