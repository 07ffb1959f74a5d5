#include "engine/grading/scoring_scheme.h"
#include "tests/support/catch.h"

#include <array>
#include <string>
#include <vector>

using qgt::bank::BlueprintSection;
using qgt::bank::Item;
using qgt::bank::ItemKind;
using qgt::bank::ScoringScheme;
using qgt::grading::Outcome;
using qgt::grading::Response;
using qgt::grading::score;

// Every answer to every key of up to eight options, under every scheme, against a table that is
// written here from the words of the schemes alone: it walks over the options and looks at each of
// them by itself, and shares no line with the engine.

namespace {

constexpr unsigned kMostOptions = 8;
constexpr int kFull = 200;
constexpr int kEach = 50;
constexpr int kRight = 65;
constexpr int kWrong = 40;
constexpr int kPenalty = 30;

bool in(unsigned set, unsigned option) {
    return ((set >> option) & 1U) != 0;
}

/// How an answer that is not empty stands to its key; every key has an option.
struct Counted {
    int n = 1;
    int k = 0;
    int w = 0;
    bool same = true;
};

Counted counted(unsigned key, unsigned answer) {
    Counted found{0, 0, 0, true};
    for (unsigned o = 0; o < kMostOptions; ++o) {
        found.n += in(key, o) ? 1 : 0;
        found.k += in(key, o) && in(answer, o) ? 1 : 0;
        found.w += !in(key, o) && in(answer, o) ? 1 : 0;
        found.same = found.same && in(key, o) == in(answer, o);
    }
    return found;
}

/// A scheme and its words in formats.md 6.5.
struct Rule {
    ScoringScheme scheme;
    int (*marks)(const Counted& c);
};

constexpr std::array<Rule, 7> kRules{{
    {ScoringScheme::Exact, [](const Counted& c) { return c.same ? kFull : -kPenalty; }},
    {ScoringScheme::EachHalf,
     [](const Counted& c) {
         return c.w > 0 ? 0 : c.same ? kFull : c.k * kEach < kFull ? c.k * kEach : kFull;
     }},
    {ScoringScheme::HalfIfSubset,
     [](const Counted& c) { return c.w > 0   ? 0
                                   : c.same  ? kFull
                                   : c.k > 0 ? kFull / 2
                                             : 0; }},
    {ScoringScheme::Proportional, [](const Counted& c) { return c.w > 0 ? 0 : kFull * c.k / c.n; }},
    {ScoringScheme::DeductFloor0,
     [](const Counted& c) {
         return c.k * kRight > c.w * kWrong ? c.k * kRight - c.w * kWrong : 0;
     }},
    {ScoringScheme::DeductNeg, [](const Counted& c) { return c.k * kRight - c.w * kWrong; }},
    {ScoringScheme::AnyOne,
     [](const Counted& c) { return c.k + c.w == 1 && c.k == 1 ? kFull : 0; }},
}};

int expected(const Rule& rule, unsigned key, unsigned answer) {
    return answer == 0 ? 0 : rule.marks(counted(key, answer));
}

std::string name(unsigned option) {
    return {static_cast<char>('A' + static_cast<int>(option))};
}

Item itemWith(unsigned options, unsigned key) {
    Item item;
    item.kind = ItemKind::MultipleChoice;
    for (unsigned o = 0; o < options; ++o) {
        item.options.push_back({name(o), name(o), ""});
        if (in(key, o)) {
            item.answer.push_back(name(o));
        }
    }
    return item;
}

/// The options of the set, last first: their order in an answer must not matter.
Response responseOf(unsigned options, unsigned answer) {
    Response response;
    for (unsigned o = options; o > 0; --o) {
        if (in(answer, o - 1)) {
            response.chosen.push_back(name(o - 1));
        }
    }
    return response;
}

bool fits(const qgt::grading::Score& found, const Rule& rule, unsigned key, unsigned answer) {
    const int marks = expected(rule, key, answer);
    const bool right = rule.scheme == ScoringScheme::AnyOne ? marks == kFull : key == answer;
    return found.hundredths == marks && (found.outcome == Outcome::NotAnswered) == (answer == 0) &&
           (found.outcome == Outcome::Right) == right &&
           (found.outcome != Outcome::Partial || found.hundredths > 0);
}

/// How many answers to keys of so many options were looked at, and how many scored otherwise.
struct Looked {
    std::size_t all = 0;
    std::size_t differ = 0;
};

Looked lookAt(const Rule& rule, unsigned options) {
    BlueprintSection section;
    section.marks = kFull;
    section.scoring = {rule.scheme, kEach, kRight, kWrong, kPenalty};
    Looked looked;
    for (unsigned key = 1; key < (1U << options); ++key) {
        const Item item = itemWith(options, key);
        for (unsigned answer = 0; answer < (1U << options); ++answer) {
            const auto found = score(item, responseOf(options, answer), section);
            ++looked.all;
            looked.differ += fits(found, rule, key, answer) ? 0U : 1U;
        }
    }
    return looked;
}

}  // namespace

TEST_CASE("all answers to all keys of up to eight options score as the words of the schemes say",
          "[property][grading]") {
    std::size_t all = 0;
    for (const Rule& rule : kRules) {
        for (unsigned options = 1; options <= kMostOptions; ++options) {
            const Looked looked = lookAt(rule, options);
            CAPTURE(toText(rule.scheme), options);
            CHECK(looked.differ == 0);
            all += looked.all;
        }
    }
    // Seven times the sum of (2^o - 1) 2^o for o from 1 to 8.
    constexpr std::size_t kAll = 7 * std::size_t{86'870};
    CHECK(all == kAll);
}
