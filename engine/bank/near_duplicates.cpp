#include "engine/bank/content_checks.h"
#include "engine/core/text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace qgt::bank {

namespace {

using Shingles = std::vector<std::uint64_t>;

constexpr std::size_t kGram = 3;
/// Shorter texts are alike by chance.
constexpr std::size_t kLeastShingles = 12;

/// What a person reads of a question before answering, whatever the order of its options.
std::string wording(const Item& item) {
    std::vector<std::string> parts;
    for (const Option& option : item.options) {
        parts.push_back(option.text);
    }
    for (const Pair& pair : item.pairs) {
        parts.push_back(pair.left + pair.right);
    }
    std::sort(parts.begin(), parts.end());
    std::string text = item.stem;
    for (const std::string& part : parts) {
        text.append(part);
    }
    return foldForComparison(text);
}

/// Distinct trigrams of characters, packed: a code point has at most 21 bits.
Shingles shinglesOf(const std::string& text) {
    constexpr unsigned kBits = 21;
    constexpr std::uint64_t kMask = (std::uint64_t{1} << (kGram * kBits)) - 1;
    constexpr std::uint8_t kContinues = 0x80;
    constexpr std::uint8_t kTopTwo = 0xC0;
    Shingles found;
    std::uint64_t window = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size();) {
        std::uint64_t code = 0;
        do {
            code = (code << 8U) | static_cast<std::uint8_t>(text[i]);
            ++i;
        } while (i < text.size() && (static_cast<std::uint8_t>(text[i]) & kTopTwo) == kContinues);
        // Well-formed UTF-8 of three bytes fits after its fixed bits are folded away.
        code ^= code >> kBits;
        window = ((window << kBits) | (code & ((std::uint64_t{1} << kBits) - 1))) & kMask;
        if (++count >= kGram) {
            found.push_back(window);
        }
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

double jaccard(const Shingles& a, const Shingles& b) {
    std::size_t common = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left == *right) {
            ++common;
            ++left;
            ++right;
        } else if (*left < *right) {
            ++left;
        } else {
            ++right;
        }
    }
    return static_cast<double>(common) / static_cast<double>(a.size() + b.size() - common);
}

/// Similar pairs without comparing all: of two sets with similarity t, the rarest
/// |s| − ⌈t·|s|⌉ + 1 members of each have one in common (prefix filter of Chaudhuri, Ganti and
/// Kaushik 2006).
class PairFinder {
  public:
    explicit PairFinder(const std::vector<Shingles>& sets) : m_sets(sets) {
        for (const Shingles& set : sets) {
            for (const std::uint64_t shingle : set) {
                ++m_uses[shingle];
            }
        }
    }

    template <typename Found>
    void run(Found found) {
        for (std::size_t i = 0; i < m_sets.size(); ++i) {
            std::unordered_set<std::size_t> tried;
            for (const std::uint64_t shingle : rarest(m_sets[i])) {
                for (const std::size_t other : m_holders[shingle]) {
                    if (tried.insert(other).second &&
                        jaccard(m_sets[i], m_sets[other]) >= kNearDuplicate) {
                        found(other, i);
                    }
                }
                m_holders[shingle].push_back(i);
            }
        }
    }

  private:
    [[nodiscard]] Shingles rarest(Shingles set) const {
        if (set.size() < kLeastShingles) {
            return {};
        }
        std::sort(set.begin(), set.end(), [&](std::uint64_t a, std::uint64_t b) {
            const std::size_t usesA = m_uses.at(a);
            const std::size_t usesB = m_uses.at(b);
            return usesA != usesB ? usesA < usesB : a < b;
        });
        const auto kept =
            static_cast<std::size_t>(std::ceil(kNearDuplicate * static_cast<double>(set.size())));
        set.resize(set.size() - kept + 1);
        return set;
    }

    const std::vector<Shingles>& m_sets;
    std::unordered_map<std::uint64_t, std::size_t> m_uses;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_holders;
};

}  // namespace

void checkNearDuplicates(const Bank& bank, Diagnostics& diagnostics) {
    std::vector<Shingles> sets;
    sets.reserve(bank.items().size());
    for (const Item& item : bank.items()) {
        sets.push_back(shinglesOf(wording(item)));
    }
    PairFinder(sets).run([&](std::size_t first, std::size_t second) {
        const Item& a = bank.items()[first];
        const Item& b = bank.items()[second];
        diagnostics.push_back(
            Diagnostic{Severity::Warning,
                       "bank.near-duplicate",
                       {{"first", a.where.file + ":" + std::to_string(a.where.line)},
                        {"other", a.id.str()},
                        {"id", b.id.str()}},
                       b.where});
    });
}

}  // namespace qgt::bank
