#include "app/desktop/practice/question_facts.h"

#include "app/desktop/text.h"
#include "engine/practice/shown_order.h"

#include <numeric>

namespace qgt::app {

namespace {

using bank::ItemKind;

/// An author names an article by number; anything else is already worded.
std::vector<BasisFact> basisOf(const bank::Bank& bank, const bank::Item& item) {
    std::vector<BasisFact> facts;
    for (const bank::BasisRef& ref : item.basis) {
        const bank::Source* source = bank.source(ref.source);
        if (source != nullptr) {
            facts.push_back({.title = text(source->title),
                             .article = text(ref.article),
                             .effective = source->effective,
                             .repealed = source->repealedOn});
        }
    }
    return facts;
}

}  // namespace

Question questionFacts(const bank::Bank& bank, const bank::Item& item) {
    Question question;
    question.item = item;
    if (const bank::ServiceLine* line = bank.line(item.line); line != nullptr) {
        question.line = text(line->name);
        question.lineEnglish = text(line->nameEn);
    }
    question.shown = practice::writtenOrder(item);
    question.basis = basisOf(bank, item);
    return question;
}

grading::Response keyResponse(const bank::Item& item) {
    grading::Response response;
    switch (item.kind) {
        case ItemKind::FillIn:
            for (const bank::Blank& blank : item.blanks) {
                response.texts.push_back(blank.accept.empty() ? std::string()
                                                              : blank.accept.front());
            }
            break;
        case ItemKind::Ordering:
            response.chosen = item.answer;
            break;
        case ItemKind::Matching:
            response.matches.resize(item.pairs.size());
            std::iota(response.matches.begin(), response.matches.end(), 0);
            break;
        case ItemKind::ShortAnswer:
            response.rubricMet.assign(item.rubric.size(), false);
            break;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::TrueFalse:
            break;
    }
    return response;
}

}  // namespace qgt::app
