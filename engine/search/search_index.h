#pragma once

#include "engine/search/document.h"
#include "engine/search/marked_text.h"
#include "engine/search/query.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qgt::search {

struct Hit {
    HitKind kind = HitKind::Item;
    std::string id;
    LineId line;
    MarkedText title;
    MarkedText snippet;  ///< from its text or what it is about; empty when only the title matches
    bool whole = true;   ///< false: not everything typed stands in it
    bool asked = false;  ///< the snippet is words for one of its requests, not its own text

    bool operator==(const Hit&) const = default;
};

/// What has matched in a document: a bit per Field.
struct Posting {
    std::uint32_t document = 0;
    std::uint8_t fields = 0;

    bool operator==(const Posting&) const = default;
};

using Postings = std::vector<Posting>;  ///< by document, each once

/// An index over everything that can be found in a bank. Building it takes a moment and belongs on
/// another thread than the window's; asking it does not.
class SearchIndex {
  public:
    explicit SearchIndex(std::shared_ptr<const bank::Bank> bank);

    /// Hits best first. All terms must stand in a hit; those in a title come before those in what
    /// it is about and those in its text. When nothing has everything, hits that have most of it:
    /// those that lack the fewest characters first. Equal ones stand in bank order.
    [[nodiscard]] std::vector<Hit> find(std::string_view query, std::size_t most = 50) const;

    [[nodiscard]] std::size_t size() const { return m_documents.size(); }

    /// Documents that have the term as a whole.
    [[nodiscard]] Postings matches(const Term& term) const;

    /// Documents that have the one or two Han characters.
    [[nodiscard]] const Postings& gram(std::u16string_view units) const;

    /// What a match says that so many of the documents have: little where all have it.
    [[nodiscard]] double rarity(std::size_t documents) const;

  private:
    using Ends = std::array<std::uint32_t, kFieldCount>;

    void addField(std::uint32_t document, Field field, std::u16string_view units);
    [[nodiscard]] Postings wordMatches(std::u16string_view prefix) const;
    [[nodiscard]] Postings runMatches(std::u16string_view run) const;
    [[nodiscard]] std::uint8_t fieldsWith(std::uint32_t document, std::u16string_view run) const;
    [[nodiscard]] Needles needlesOf(const std::vector<Term>& terms) const;

    std::shared_ptr<const bank::Bank> m_bank;
    std::vector<DocumentRef> m_documents;
    std::vector<std::u16string> m_texts;  ///< all fields of a document, folded
    std::vector<Ends> m_ends;             ///< where each field ends in it
    std::unordered_map<std::uint32_t, Postings> m_grams;
    std::vector<std::pair<std::u16string, Postings>> m_words;  ///< in order
};

}  // namespace qgt::search
