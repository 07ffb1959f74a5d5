#include "engine/search/search_index.h"

#include "engine/search/folded_text.h"
#include "engine/search/ranking.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace qgt::search {

namespace {

constexpr std::size_t kTitleLead = 16;
constexpr std::size_t kTitleTail = 120;
constexpr std::size_t kSnippetLead = 14;
constexpr std::size_t kSnippetTail = 60;

std::uint32_t keyOf(std::u16string_view units) {
    return (static_cast<std::uint32_t>(units[0]) << 16U) |
           (units.size() > 1 ? static_cast<std::uint32_t>(units[1]) : 0U);
}

void note(Postings& postings, std::uint32_t document, Field field) {
    const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(field));
    if (postings.empty() || postings.back().document != document) {
        postings.push_back({document, 0});
    }
    postings.back().fields = static_cast<std::uint8_t>(postings.back().fields | bit);
}

/// Every part of a run, longest first; of equal length the earlier one.
void addParts(const Term& term, Needles& needles) {
    if (term.word) {
        needles.push_back(term.units);
        return;
    }
    for (std::size_t length = term.units.size(); length > 0; --length) {
        for (std::size_t i = 0; i + length <= term.units.size(); ++i) {
            needles.push_back(term.units.substr(i, length));
        }
    }
}

MarkedText snippetOf(std::string_view text, const Needles& needles) {
    return markedText(text, needles, kSnippetLead, kSnippetTail);
}

/// The place in the text where it matches; its number or chapter, or the words for its requests,
/// only where they match more of what was typed than everything that is read of it.
Hit hitOf(HitKind kind, const Document& document, const Needles& needles) {
    Hit hit{kind,
            document.id,
            document.line,
            markedText(document.field(Field::Title), needles, kTitleLead, kTitleTail),
            snippetOf(document.field(Field::Body), needles)};
    const std::string_view about = document.field(Field::About);
    const std::size_t read = std::max(hit.title.match.size(), hit.snippet.match.size());
    const MarkedText own = snippetOf(about.substr(0, document.own), needles);
    const MarkedText asked = snippetOf(about.substr(document.own), needles);
    if (own.match.size() > read && own.match.size() >= asked.match.size()) {
        hit.snippet = own;
    } else if (asked.match.size() > read) {
        hit.snippet = asked;
        hit.asked = true;
    }
    return hit;
}

}  // namespace

SearchIndex::SearchIndex(std::shared_ptr<const bank::Bank> bank)
    : m_bank(std::move(bank)), m_documents(documentsOf(*m_bank)) {
    m_texts.reserve(m_documents.size());
    std::map<std::u16string, Postings> words;
    for (std::uint32_t i = 0; i < m_documents.size(); ++i) {
        const Document document = describe(*m_bank, m_documents[i]);
        std::u16string text;
        Ends ends{};
        for (std::size_t k = 0; k < kFieldCount; ++k) {
            const std::u16string units = folded(document.fields[k]);
            addField(i, static_cast<Field>(k), units);
            for (const std::u16string& word : wordsOf(units)) {
                note(words[word], i, static_cast<Field>(k));
            }
            text += units;
            ends[k] = static_cast<std::uint32_t>(text.size());
        }
        m_texts.push_back(std::move(text));
        m_ends.push_back(ends);
    }
    m_words.assign(std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
}

void SearchIndex::addField(std::uint32_t document, Field field, std::u16string_view units) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (!isDense(units[i])) {
            continue;
        }
        note(m_grams[keyOf(units.substr(i, 1))], document, field);
        if (i + 1 < units.size() && isDense(units[i + 1])) {
            note(m_grams[keyOf(units.substr(i, 2))], document, field);
        }
    }
}

const Postings& SearchIndex::gram(std::u16string_view units) const {
    static const Postings kNone;
    const auto found = m_grams.find(keyOf(units));
    return found == m_grams.end() ? kNone : found->second;
}

double SearchIndex::rarity(std::size_t documents) const {
    return std::log(1.0 + static_cast<double>(m_documents.size()) /
                              static_cast<double>(std::max<std::size_t>(1, documents)));
}

Postings SearchIndex::matches(const Term& term) const {
    if (term.word) {
        return wordMatches(term.units);
    }
    return term.units.size() <= 2 ? gram(term.units) : runMatches(term.units);
}

Postings SearchIndex::wordMatches(std::u16string_view prefix) const {
    std::map<std::uint32_t, std::uint8_t> fields;
    auto word = std::lower_bound(
        m_words.begin(), m_words.end(), prefix, [](const auto& entry, std::u16string_view wanted) {
            return entry.first < wanted;
        });
    for (; word != m_words.end() && std::u16string_view(word->first).starts_with(prefix); ++word) {
        for (const Posting& posting : word->second) {
            std::uint8_t& mask = fields[posting.document];
            mask = static_cast<std::uint8_t>(mask | posting.fields);
        }
    }
    Postings postings;
    for (const auto& [document, mask] : fields) {
        postings.push_back({document, mask});
    }
    return postings;
}

Postings SearchIndex::runMatches(std::u16string_view run) const {
    const Postings* rarest = &gram(run.substr(0, 2));
    for (std::size_t i = 1; i + 1 < run.size(); ++i) {
        const Postings& pair = gram(run.substr(i, 2));
        rarest = pair.size() < rarest->size() ? &pair : rarest;
    }
    Postings postings;
    for (const Posting& candidate : *rarest) {
        const std::uint8_t fields = fieldsWith(candidate.document, run);
        if (fields != 0) {
            postings.push_back({candidate.document, fields});
        }
    }
    return postings;
}

std::uint8_t SearchIndex::fieldsWith(std::uint32_t document, std::u16string_view run) const {
    const std::u16string_view text = m_texts[document];
    std::uint8_t fields = 0;
    std::size_t begin = 0;
    for (std::size_t k = 0; k < kFieldCount; ++k) {
        const std::size_t end = m_ends[document][k];
        if (text.substr(begin, end - begin).find(run) != std::u16string_view::npos) {
            fields = static_cast<std::uint8_t>(fields | (1U << k));
        }
        begin = end;
    }
    return fields;
}

/// Longer parts first, then rarer ones: what says most is marked.
Needles SearchIndex::needlesOf(const std::vector<Term>& terms) const {
    Needles needles;
    for (const Term& term : terms) {
        addParts(term, needles);
    }
    const auto common = [this](const std::u16string& needle) {
        return needle.size() == 1 && isDense(needle[0]) ? gram(needle).size() : std::size_t{0};
    };
    std::stable_sort(needles.begin(), needles.end(), [&common](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : common(a) < common(b);
    });
    return needles;
}

std::vector<Hit> SearchIndex::find(std::string_view query, std::size_t most) const {
    const std::vector<Term> terms = parseQuery(query);
    std::vector<Ranked> ranked = rankWhole(*this, terms);
    const bool whole = !ranked.empty();
    if (!whole) {
        ranked = rankParts(*this, terms);
    }
    ranked.resize(std::min(ranked.size(), most));
    const Needles needles = needlesOf(terms);
    std::vector<Hit> hits;
    for (const Ranked& one : ranked) {
        const DocumentRef& ref = m_documents[one.document];
        hits.push_back(hitOf(ref.kind, describe(*m_bank, ref), needles));
        hits.back().whole = whole;
    }
    return hits;
}

}  // namespace qgt::search
