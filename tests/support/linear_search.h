#pragma once

#include "engine/search/document.h"
#include "engine/search/folded_text.h"
#include "engine/search/query.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::test {

/// The plainest search there is, over texts folded beforehand: what has every term as it stands.
/// The oracle of the index, and its peer in the benchmarks.
class LinearSearch {
  public:
    explicit LinearSearch(const bank::Bank& bank) {
        for (const search::DocumentRef& ref : search::documentsOf(bank)) {
            const search::Document document = search::describe(bank, ref);
            Entry entry{document.id, {}};
            for (std::size_t k = 0; k < search::kFieldCount; ++k) {
                entry.fields.at(k) = search::folded(document.fields.at(k));
            }
            m_entries.push_back(std::move(entry));
        }
    }

    [[nodiscard]] std::set<std::string> idsWithAll(std::string_view query) const {
        const std::vector<search::Term> terms = search::parseQuery(query);
        std::set<std::string> ids;
        for (const Entry& entry : m_entries) {
            if (!terms.empty() && std::all_of(terms.begin(), terms.end(), [&](const auto& term) {
                    return has(entry, term);
                })) {
                ids.insert(entry.id);
            }
        }
        return ids;
    }

  private:
    struct Entry {
        std::string id;
        std::array<std::u16string, search::kFieldCount> fields;
    };

    static bool has(const Entry& entry, const search::Term& term) {
        return std::any_of(entry.fields.begin(), entry.fields.end(), [&](const auto& field) {
            return term.word ? beginsAWord(field, term.units)
                             : field.find(term.units) != std::u16string::npos;
        });
    }

    static bool beginsAWord(const std::u16string& field, const std::u16string& units) {
        for (std::size_t at = field.find(units); at != std::u16string::npos;
             at = field.find(units, at + 1)) {
            if (at == 0 || !search::isWordPart(field[at - 1])) {
                return true;
            }
        }
        return false;
    }

    std::vector<Entry> m_entries;
};

}  // namespace qgt::test
