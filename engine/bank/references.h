#pragma once

#include "engine/bank/item_file.h"
#include "engine/bank/rules.h"
#include "engine/core/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace qgt::bank {

/// The entry whose reference is checked.
struct Referring {
    const std::string& file;
    const std::string& id;  ///< shown with the finding
    const Validity& valid;
};

/// Every name that an entry of the bank may refer to. A kind of name that was never told is not
/// checked: when a register could not be read, its absence is the finding.
class KnownNames {
  public:
    /// `registers` outlives this.
    explicit KnownNames(const Registers& registers);

    void addItem(const std::string& id) { m_items.insert(id); }

    void addSection(const std::string& slug) { m_sections.insert(slug); }

    /// From here on a handbook section that names an item that was not added is wrong.
    void closeItems() { m_itemsKnown = true; }

    /// From here on a reference to a handbook section that was not added is wrong.
    void closeSections() { m_sectionsKnown = true; }

    [[nodiscard]] bool hasLine(const std::string& id) const { return m_lines.contains(id); }

    /// Puts what is wrong with `reference` and returns whether the entry may stay. Repealed sources
    /// and missing review dates are warnings.
    bool check(const Reference& reference,
               const Referring& referring,
               Diagnostics& diagnostics) const;

  private:
    [[nodiscard]] std::optional<std::string_view> unknown(const Reference& reference) const;
    void checkSource(const Reference& reference,
                     const Referring& referring,
                     Diagnostics& diagnostics) const;
    [[nodiscard]] bool citesRepealed(Date repealedOn, const Validity& valid) const;

    const Registers& m_registers;
    std::unordered_set<std::string> m_lines;
    std::unordered_map<std::string, const Source*> m_sources;
    std::unordered_set<std::string> m_requests;
    std::unordered_set<std::string> m_blocks;
    std::unordered_set<std::string> m_items;
    std::unordered_set<std::string> m_sections;
    bool m_itemsKnown = false;
    bool m_sectionsKnown = false;
};

}  // namespace qgt::bank
