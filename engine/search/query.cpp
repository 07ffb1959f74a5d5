#include "engine/search/query.h"

#include "engine/search/folded_text.h"

#include <algorithm>

namespace qgt::search {

namespace {

enum class Sort : unsigned char { Gap, Dense, Word };

Sort sortOf(char16_t unit) {
    return isDense(unit) ? Sort::Dense : isWordPart(unit) ? Sort::Word : Sort::Gap;
}

/// Calls `take(run, sort)` for each run that is no gap.
template <typename Take>
void eachRun(std::u16string_view folded, Take take) {
    std::size_t i = 0;
    while (i < folded.size()) {
        const Sort sort = sortOf(folded[i]);
        std::size_t end = i + 1;
        while (end < folded.size() && sortOf(folded[end]) == sort) {
            ++end;
        }
        if (sort != Sort::Gap) {
            take(folded.substr(i, end - i), sort);
        }
        i = end;
    }
}

}  // namespace

std::vector<Term> parseQuery(std::string_view text) {
    std::u16string units = folded(text);
    units.resize(std::min(units.size(), kMostQueryUnits));
    std::vector<Term> terms;
    eachRun(units, [&terms](std::u16string_view run, Sort sort) {
        Term term{std::u16string(run.substr(0, kMostRun)), sort == Sort::Word};
        if (std::find(terms.begin(), terms.end(), term) == terms.end()) {
            terms.push_back(std::move(term));
        }
    });
    return terms;
}

std::vector<std::u16string> wordsOf(std::u16string_view folded) {
    std::vector<std::u16string> words;
    eachRun(folded, [&words](std::u16string_view run, Sort sort) {
        if (sort == Sort::Word) {
            words.emplace_back(run);
        }
    });
    return words;
}

}  // namespace qgt::search
