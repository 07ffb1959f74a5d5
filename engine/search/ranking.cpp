#include "engine/search/ranking.h"

#include <algorithm>

namespace qgt::search {

namespace {

/// Share of a query's weight that a hit must have when nothing has all of it.
constexpr double kEnough = 0.5;

double weightOf(std::uint8_t fields) {
    constexpr double kTitle = 4.0;
    constexpr double kAbout = 3.0;
    constexpr double kBody = 1.0;
    const auto has = [fields](Field field) {
        return (unsigned{fields} >> static_cast<unsigned>(field) & 1U) != 0U;
    };
    return (has(Field::Title) ? kTitle : 0.0) + (has(Field::About) ? kAbout : 0.0) +
           (has(Field::Body) ? kBody : 0.0);
}

void sortBestFirst(std::vector<Ranked>& ranked) {
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.misses != b.misses ? a.misses < b.misses : a.score > b.score;
    });
}

/// What the documents have of the query so far.
class Tally {
  public:
    explicit Tally(std::size_t documents) : m_parts(documents) {}

    void add(const Postings& postings, double rarity, bool single) {
        for (const Posting& posting : postings) {
            Part& part = m_parts[posting.document];
            part.score += rarity * weightOf(posting.fields);
            part.mass += single ? rarity : 0.0;
            part.singles += single ? 1 : 0;
        }
        m_mass += single ? rarity : 0.0;
        m_singles += single ? 1 : 0;
    }

    [[nodiscard]] std::vector<Ranked> enough() const {
        std::vector<Ranked> ranked;
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            if (part.singles > 0 && part.mass >= kEnough * m_mass) {
                ranked.push_back(
                    {static_cast<std::uint32_t>(i), m_singles - part.singles, part.score});
            }
        }
        return ranked;
    }

  private:
    struct Part {
        double score = 0;
        double mass = 0;  ///< of single characters and words
        int singles = 0;
    };

    std::vector<Part> m_parts;
    double m_mass = 0;
    int m_singles = 0;
};

void tallyRun(const SearchIndex& index, const Term& term, Tally& tally) {
    const std::u16string_view units = term.units;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (units.substr(0, i).find(units[i]) == std::u16string_view::npos) {
            const Postings& single = index.gram(units.substr(i, 1));
            tally.add(single, index.rarity(single.size()), true);
        }
        if (i + 1 < units.size()) {
            const Postings& pair = index.gram(units.substr(i, 2));
            tally.add(pair, 2 * index.rarity(pair.size()), false);
        }
    }
}

}  // namespace

std::vector<Ranked> rankWhole(const SearchIndex& index, const std::vector<Term>& terms) {
    std::vector<int> have(index.size(), 0);
    std::vector<double> score(index.size(), 0.0);
    int asked = 0;
    for (const Term& term : terms) {
        const Postings postings = index.matches(term);
        const double rarity = index.rarity(postings.size());
        for (const Posting& posting : postings) {
            if (have[posting.document] == asked) {
                ++have[posting.document];
                score[posting.document] += rarity * weightOf(posting.fields);
            }
        }
        ++asked;
    }
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < have.size(); ++i) {
        if (asked > 0 && have[i] == asked) {
            ranked.push_back({static_cast<std::uint32_t>(i), 0, score[i]});
        }
    }
    sortBestFirst(ranked);
    return ranked;
}

std::vector<Ranked> rankParts(const SearchIndex& index, const std::vector<Term>& terms) {
    Tally tally(index.size());
    for (const Term& term : terms) {
        if (term.word) {
            const Postings postings = index.matches(term);
            tally.add(postings, index.rarity(postings.size()), true);
        } else {
            tallyRun(index, term, tally);
        }
    }
    std::vector<Ranked> ranked = tally.enough();
    sortBestFirst(ranked);
    return ranked;
}

}  // namespace qgt::search
