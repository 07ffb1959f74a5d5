#include "engine/bank/blueprint.h"

#include "engine/bank/blueprint_names.h"
#include "engine/bank/field_reader.h"

#include <numeric>

namespace qgt::bank {

namespace {

constexpr int kMostWholeMarks = 300;

int countOf(const Blueprint& blueprint, bool cases) {
    return std::accumulate(blueprint.sections.begin(),
                           blueprint.sections.end(),
                           0,
                           [cases](int sum, const BlueprintSection& section) {
                               const bool isCase = section.kind == TaskKind::Case;
                               return isCase == cases ? sum + section.count : sum;
                           });
}

}  // namespace

int itemCount(const Blueprint& blueprint) {
    return countOf(blueprint, false);
}

int caseCount(const Blueprint& blueprint) {
    return countOf(blueprint, true);
}

int marksOf(const std::vector<BlueprintSection>& sections) {
    return std::accumulate(
        sections.begin(), sections.end(), 0, [](int sum, const BlueprintSection& section) {
            return sum + section.count * section.marks;
        });
}

Navigation navigationOf(const Blueprint& blueprint, const BlueprintSection& section) {
    return section.kind == TaskKind::Case ? Navigation::Linear : blueprint.navigation;
}

std::optional<ItemKind> itemKindOf(TaskKind kind) {
    return itemKindFromText(toText(kind));
}

std::string marksText(int hundredths) {
    const int part = hundredths < 0 ? -hundredths : hundredths;
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(part / kHundredths);
    const int rest = part % kHundredths;
    if (rest != 0) {
        constexpr int kTenths = 10;
        text += "." + std::to_string(rest / kTenths);
        text += rest % kTenths == 0 ? std::string() : std::to_string(rest % kTenths);
    }
    return text;
}

std::optional<int> marksFromText(std::string_view text) {
    constexpr std::size_t kMostDecimals = 2;
    const std::size_t point = text.find('.');
    const auto whole = parseWholeNumber(text.substr(0, point));
    if (!whole || *whole > kMostWholeMarks) {
        return std::nullopt;
    }
    if (point == std::string_view::npos) {
        return *whole * kHundredths;
    }
    std::string decimals(text.substr(point + 1));
    if (decimals.empty() || decimals.size() > kMostDecimals ||
        decimals.find_first_not_of("0123456789") != std::string::npos) {
        return std::nullopt;
    }
    decimals.resize(kMostDecimals, '0');
    constexpr int kTenths = 10;
    return *whole * kHundredths + (decimals[0] - '0') * kTenths + (decimals[1] - '0');
}

std::string toText(TaskKind kind) {
    return nameOf(kTaskKinds, kind);
}

std::string toText(PaperPool pool) {
    return nameOf(kPaperPools, pool);
}

std::string toText(PaperScope scope) {
    return nameOf(kPaperScopes, scope);
}

std::string toText(Protection protection) {
    return nameOf(kProtections, protection);
}

std::string toText(Navigation navigation) {
    return nameOf(kNavigations, navigation);
}

std::string toText(CountedAttempt counts) {
    return nameOf(kCountedAttempts, counts);
}

std::string toText(TimeGrantor grantor) {
    return nameOf(kTimeGrantors, grantor);
}

std::string toText(ReleaseStage stage) {
    return nameOf(kReleaseStages, stage);
}

std::string toText(ReleasedPart part) {
    return nameOf(kReleasedParts, part);
}

std::string toText(ScoringScheme scheme) {
    return nameOf(kScoringSchemes, scheme);
}

}  // namespace qgt::bank
