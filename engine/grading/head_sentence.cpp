#include "engine/grading/scoring_scheme.h"

namespace qgt::grading {

namespace {

using bank::marksText;
using bank::ScoringScheme;
using bank::TaskKind;

/// What the parts are that the marks of a task are shared by.
const char* proportionalCode(TaskKind kind) {
    switch (kind) {
        case TaskKind::FillIn:
            return "scoring.by-blank";
        case TaskKind::Ordering:
            return "scoring.by-neighbour";
        case TaskKind::Matching:
            return "scoring.by-pair";
        case TaskKind::ShortAnswer:
            return "scoring.by-point";
        case TaskKind::Case:
            return "scoring.by-criterion";
        case TaskKind::SingleChoice:
        case TaskKind::MultipleChoice:
        case TaskKind::TrueFalse:
            break;
    }
    return "scoring.proportional";
}

const char* exactCode(const bank::BlueprintSection& section) {
    if (section.scoring.penalty > 0) {
        return "scoring.exact-penalty";
    }
    return section.kind == TaskKind::MultipleChoice ? "scoring.exact-several" : "scoring.exact";
}

const char* codeOf(const bank::BlueprintSection& section) {
    switch (section.scoring.scheme) {
        case ScoringScheme::Exact:
            return exactCode(section);
        case ScoringScheme::EachHalf:
            return "scoring.each-half";
        case ScoringScheme::HalfIfSubset:
            return "scoring.half-if-subset";
        case ScoringScheme::Proportional:
            return proportionalCode(section.kind);
        case ScoringScheme::DeductFloor0:
            return "scoring.deduct-floor0";
        case ScoringScheme::DeductNeg:
            return "scoring.deduct-neg";
        case ScoringScheme::AnyOne:
            return "scoring.any-one";
    }
    return "scoring.exact";
}

}  // namespace

HeadSentence headSentence(const bank::BlueprintSection& section) {
    const bank::Scoring& scoring = section.scoring;
    return {codeOf(section),
            {{"count", std::to_string(section.count)},
             {"marks", marksText(section.marks)},
             {"sum", marksText(section.count * section.marks)},
             {"half", marksText(section.marks / 2)},
             {"each", marksText(scoring.each)},
             {"right", marksText(scoring.right)},
             {"wrong", marksText(scoring.wrong)},
             {"penalty", marksText(scoring.penalty)}}};
}

}  // namespace qgt::grading
