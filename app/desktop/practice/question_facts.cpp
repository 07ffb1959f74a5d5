#include "app/desktop/practice/question_facts.h"

#include "app/desktop/text.h"
#include "app/runtime/citation.h"
#include "engine/practice/shown_order.h"

#include <numeric>
#include <utility>

namespace qgt::app {

namespace {

using bank::ItemKind;

std::vector<BasisFact> basisOf(const bank::Bank& bank, const bank::Item& item) {
    std::vector<BasisFact> facts;
    for (Cited& cited : gatherCited(item.basis)) {
        const bank::Source* source = bank.source(cited.source);
        if (source != nullptr) {
            facts.push_back({.title = text(source->title),
                             .articles = std::move(cited.articles),
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
