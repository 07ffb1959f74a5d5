#include "engine/exam/conflict_words.h"

#include <cmath>
#include <string>

namespace qgt::exam {

namespace {

/// Whole numbers without a point, others with one digit.
std::string amount(double value) {
    const auto tenths = std::llround(value * 10);
    const std::string whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + std::to_string(std::llabs(tenths % 10));
}

Error sentenceFor(const Conflict& conflict) {
    const Args counts{{"has", amount(conflict.has)}, {"needs", amount(conflict.needs)}};
    Args named{{"name", conflict.name}};
    named.insert(named.end(), counts.begin(), counts.end());
    switch (conflict.kind) {
        case DemandKind::CellLeast:
            return Error{"exam.conflict-cell-least", named};
        case DemandKind::CellMost:
            return Error{"exam.conflict-cell-most", named};
        case DemandKind::Length:
            return Error{"exam.conflict-length", counts};
        case DemandKind::SecondsLeast:
            return Error{"exam.conflict-seconds-least", counts};
        case DemandKind::SecondsMost:
            return Error{"exam.conflict-seconds-most", counts};
        case DemandKind::Enemies:
            return Error{"exam.conflict-enemies", {}};
        case DemandKind::EarlierRound:
            return Error{"exam.conflict-earlier-round", named};
        case DemandKind::Uses:
            return Error{"exam.conflict-uses", {}};
        case DemandKind::Forced:
            break;
    }
    return Error{"exam.conflict-forced", {}};
}

}  // namespace

std::string toText(DemandKind kind) {
    switch (kind) {
        case DemandKind::CellLeast:
            return "cell_least";
        case DemandKind::CellMost:
            return "cell_most";
        case DemandKind::Length:
            return "length";
        case DemandKind::SecondsLeast:
            return "seconds_least";
        case DemandKind::SecondsMost:
            return "seconds_most";
        case DemandKind::Enemies:
            return "enemies";
        case DemandKind::EarlierRound:
            return "earlier_round";
        case DemandKind::Uses:
            return "uses";
        case DemandKind::Forced:
            break;
    }
    return "forced";
}

std::vector<Error> wordsFor(const Infeasible& infeasible) {
    std::vector<Error> words;
    for (const ConflictSet& set : infeasible.sets) {
        const Args count{{"count", std::to_string(set.size())}};
        words.push_back(infeasible.exact ? Error{"exam.conflict", count}
                                         : Error{"exam.conflict-not-exact", count});
        for (const Conflict& conflict : set) {
            words.push_back(sentenceFor(conflict));
        }
        for (const Conflict& conflict : set) {
            if (conflict.write > 0) {
                words.push_back(
                    Error{"exam.write-items",
                          {{"name", conflict.name}, {"count", std::to_string(conflict.write)}}});
            }
        }
    }
    return words;
}

}  // namespace qgt::exam
