#include "engine/psychometrics/item_analysis.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace qgt::psychometrics {

namespace {

/// What rounding may make of equal numbers.
constexpr double kSame = 1e-9;

/// One who had the item, and how the whole paper went.
struct Case {
    const ItemResponse* response = nullptr;
    double share = 0;  ///< of the marks of the whole paper
    double rest = 0;   ///< of the marks of the others
    bool hasRest = false;
    std::size_t group = 0;
};

double shareOfMarks(int got, int most) {
    return most > 0 ? static_cast<double>(got) / most : 0.0;
}

std::vector<std::vector<Case>> casesByItem(std::size_t items,
                                           const std::vector<Sitting>& sittings) {
    std::vector<std::vector<Case>> cases(items);
    for (const Sitting& sitting : sittings) {
        int got = 0;
        int most = 0;
        for (const ItemResponse& response : sitting) {
            got += response.got;
            most += response.most;
        }
        for (const ItemResponse& response : sitting) {
            const int others = most - response.most;
            cases.at(response.item)
                .push_back({&response,
                            shareOfMarks(got, most),
                            shareOfMarks(got - response.got, others),
                            others > 0,
                            0});
        }
    }
    return cases;
}

/// By the middle of the ranks that equal marks share, so that nobody is parted from their like.
void setGroups(std::vector<Case>& cases) {
    constexpr double kKelley = 0.27;
    const double end = static_cast<int>(cases.size()) >= kKelleyPeople
                           ? kKelley
                           : 1.0 / static_cast<double>(kGroups);
    std::ranges::stable_sort(cases, {}, &Case::share);
    const auto people = static_cast<double>(cases.size());
    for (std::size_t first = 0; first < cases.size();) {
        std::size_t last = first;
        while (last + 1 < cases.size() && cases[last + 1].share - cases[first].share < kSame) {
            ++last;
        }
        const double rank = (static_cast<double>(first + last) / 2.0 + 0.5) / people;
        // Who stands on a border is in the middle, at either end.
        const std::size_t low = rank < end - kSame ? 0 : 1;
        const std::size_t group = rank > 1.0 - end + kSame ? 2 : low;
        for (std::size_t i = first; i <= last; ++i) {
            cases[i].group = group;
        }
        first = last + 1;
    }
}

std::vector<double> restsOf(const std::vector<Case>& cases) {
    std::vector<double> rests;
    rests.reserve(cases.size());
    std::ranges::transform(cases, std::back_inserter(rests), &Case::rest);
    return rests;
}

/// What the answers to the item are worth, over those who reached it.
void addWorth(const std::vector<Case>& cases, ItemFigures& figures) {
    std::vector<double> shares;
    std::array<double, kGroups> sums{};
    for (const Case& one : cases) {
        shares.push_back(shareOfMarks(one.response->got, one.response->most));
        sums.at(one.group) += shares.back();
        ++figures.groups.at(one.group);
    }
    const int people = static_cast<int>(cases.size());
    if (people == 0) {
        return;
    }
    figures.facility = wilson(std::accumulate(shares.begin(), shares.end(), 0.0) / people, people);
    if (const auto r = correlation(shares, restsOf(cases));
        r && std::ranges::all_of(cases, &Case::hasRest)) {
        figures.itemRest = fisher(*r, people);
    }
    if (figures.groups.front() > 0 && figures.groups.back() > 0) {
        figures.upperLessLower =
            sums.back() / figures.groups.back() - sums.front() / figures.groups.front();
    }
}

void addOptions(const std::vector<Case>& cases, const AnalysedItem& item, ItemFigures& figures) {
    const std::vector<double> rests = restsOf(cases);
    for (std::size_t option = 0; option < item.key.size(); ++option) {
        OptionFigures of;
        of.key = item.key[option];
        std::vector<double> chose;
        for (const Case& one : cases) {
            const bool chosen =
                std::ranges::find(one.response->chosen, option) != one.response->chosen.end();
            chose.push_back(chosen ? 1.0 : 0.0);
            of.chosen += chosen ? 1 : 0;
            of.chosenBy.at(one.group) += chosen ? 1 : 0;
        }
        of.rest = correlation(chose, rests);
        figures.options.push_back(of);
    }
}

void addTime(const std::vector<Case>& cases, ItemFigures& figures) {
    constexpr double kQuarter = 0.25;
    std::vector<double> times;
    for (const Case& one : cases) {
        if (one.response->ms > 0 && one.response->reached == Reached::Answered) {
            times.push_back(static_cast<double>(one.response->ms));
        }
    }
    if (!times.empty()) {
        figures.time = TimeFigures{static_cast<int>(times.size()),
                                   quantile(times, kQuarter),
                                   quantile(times, 0.5),
                                   quantile(times, 1.0 - kQuarter)};
    }
}

ItemFigures figuresOf(const AnalysedItem& item, std::vector<Case> cases) {
    ItemFigures figures;
    figures.had = static_cast<int>(cases.size());
    for (const Case& one : cases) {
        figures.answered += one.response->reached == Reached::Answered ? 1 : 0;
        figures.omitted += one.response->reached == Reached::Omitted ? 1 : 0;
        figures.notReached += one.response->reached == Reached::NotReached ? 1 : 0;
    }
    std::erase_if(cases,
                  [](const Case& one) { return one.response->reached == Reached::NotReached; });
    figures.evidence = evidenceOf(static_cast<int>(cases.size()));
    setGroups(cases);
    addWorth(cases, figures);
    addOptions(cases, item, figures);
    addTime(cases, figures);
    figures.flags = flagsOf(figures);
    return figures;
}

double shareIn(const OptionFigures& option, std::size_t group, const ItemFigures& figures) {
    const int people = figures.groups.at(group);
    return people > 0 ? static_cast<double>(option.chosenBy.at(group)) / people : 0.0;
}

/// Whether a distractor drew the strong more than one of the keys, and went better with the rest.
bool keySuspected(const ItemFigures& figures) {
    const std::size_t upper = kGroups - 1;
    for (const OptionFigures& wrong : figures.options) {
        if (wrong.key || wrong.chosen < 2 || wrong.rest.value_or(-1.0) <= kSame) {
            continue;
        }
        for (const OptionFigures& key : figures.options) {
            if (key.key && *wrong.rest > key.rest.value_or(0.0) + kSame &&
                shareIn(wrong, upper, figures) > shareIn(key, upper, figures)) {
                return true;
            }
        }
    }
    return false;
}

bool hasStrongDistractor(const ItemFigures& figures, int people) {
    return std::ranges::any_of(figures.options, [&](const OptionFigures& option) {
        return !option.key && option.rest.value_or(0.0) > kStrongRest + kSame &&
               option.chosen >= kDeadShare * people;
    });
}

bool hasDeadDistractor(const ItemFigures& figures, int people) {
    return std::ranges::any_of(figures.options, [&](const OptionFigures& option) {
        return !option.key && option.chosen < kDeadShare * people;
    });
}

}  // namespace

Evidence evidenceOf(int people) {
    if (people < kFewPeople) {
        return Evidence::TooFew;
    }
    return people < kEnoughPeople ? Evidence::Few : Evidence::Enough;
}

std::vector<ItemFlag> flagsOf(const ItemFigures& figures) {
    const int people = figures.had - figures.notReached;
    const bool some = figures.evidence != Evidence::TooFew && figures.facility.has_value();
    const bool enough = figures.evidence == Evidence::Enough;
    const double facility = figures.facility ? figures.facility->value : 0.0;
    const bool known = figures.itemRest.has_value();
    const double rest = known ? figures.itemRest->value : 0.0;
    const std::array<std::pair<ItemFlag, bool>, 9> all{{
        {ItemFlag::KeySuspected, some && keySuspected(figures)},
        {ItemFlag::Backwards, some && known && rest <= kSame},
        {ItemFlag::TooHard, some && facility <= kTooHard + kSame},
        {ItemFlag::StrongDistractor, enough && hasStrongDistractor(figures, people)},
        {ItemFlag::WeaklyTelling, enough && known && rest > kSame && rest < kLeastTelling - kSame},
        {ItemFlag::TooEasy, some && facility >= kTooEasy - kSame},
        {ItemFlag::DeadDistractor, enough && hasDeadDistractor(figures, people)},
        {ItemFlag::OftenOmitted, some && figures.omitted > kOftenShare * people},
        {ItemFlag::OftenNotReached,
         figures.had >= kFewPeople && figures.notReached > kOftenShare * figures.had},
    }};
    std::vector<ItemFlag> flags;
    for (const auto& [flag, raised] : all) {
        if (raised) {
            flags.push_back(flag);
        }
    }
    return flags;
}

std::vector<ItemFigures> analyseItems(const std::vector<AnalysedItem>& items,
                                      const std::vector<Sitting>& sittings) {
    std::vector<std::vector<Case>> cases = casesByItem(items.size(), sittings);
    std::vector<ItemFigures> figures;
    figures.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        figures.push_back(figuresOf(items[i], std::move(cases[i])));
    }
    return figures;
}

}  // namespace qgt::psychometrics
