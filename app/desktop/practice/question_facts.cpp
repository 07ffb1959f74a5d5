#include "app/desktop/practice/question_facts.h"

#include "app/desktop/text.h"

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
    question.shown = writtenOrder(item);
    question.basis = basisOf(bank, item);
    return question;
}

std::vector<std::string> writtenOrder(const bank::Item& item) {
    std::vector<std::string> order;
    if (item.kind == ItemKind::Matching) {
        for (std::size_t i = 0; i < item.pairs.size() + item.extra.size(); ++i) {
            order.push_back(std::to_string(i));
        }
        return order;
    }
    for (const bank::Option& option : item.options) {
        order.push_back(option.key);
    }
    return order;
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
