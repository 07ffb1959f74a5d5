#include "app/desktop/cases/case_view.h"

#include "app/desktop/cases/case_view_model.h"
#include "app/desktop/text.h"
#include "app/runtime/citation.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using bank::CaseMove;
using bank::CaseNode;
using bank::CaseScenario;
using bank::Choice;
using bank::ChoiceQuality;

/// How well an open question was answered by the person's own marks.
ChoiceQuality qualityOf(const CaseMove& move) {
    const auto met = std::count(move.met.begin(), move.met.end(), true);
    if (met == static_cast<std::ptrdiff_t>(move.met.size())) {
        return ChoiceQuality::Right;
    }
    return met == 0 ? ChoiceQuality::Wrong : ChoiceQuality::Usable;
}

ChoiceQuality qualityOf(const CaseNode& node, const CaseMove& move) {
    return node.open() ? qualityOf(move) : bank::choiceOf(node, move.choice)->quality;
}

void addScene(CaseSnapshot& view, const CaseScenario& scenario, const CaseNode& node) {
    for (const bank::SceneLine& line : node.scene) {
        const bank::CasePerson* person = scenario.person(line.who);
        view.lines.push_back(
            {.kind = person == nullptr ? CaseLine::Kind::Told : CaseLine::Kind::Said,
             .who = person == nullptr ? QString() : text(person->name),
             .text = text(line.text),
             .headline = {}});
    }
}

void addOwn(CaseSnapshot& view, const QString& words) {
    view.lines.push_back({.kind = CaseLine::Kind::Own, .who = {}, .text = words, .headline = {}});
}

void addMove(CaseSnapshot& view, const CaseNode& node, const CaseMove& move) {
    if (node.open()) {
        // What was written is not kept; the model is what to remember, under its own name.
        view.lines.push_back({.kind = CaseLine::Kind::Said,
                              .who = CaseViewModel::tr("a good answer"),
                              .text = text(node.model),
                              .headline = {}});
        return;
    }
    const Choice& choice = *bank::choiceOf(node, move.choice);
    addOwn(view, text(choice.text));
    view.lines.push_back({.kind = CaseLine::Kind::Outcome,
                          .who = {},
                          .text = text(choice.consequence),
                          .headline = text(choice.headline),
                          .quality = choice.quality});
}

/// The node after the first right choice; the head shows what is still to come on that way.
const CaseNode* nextOnBestWay(const CaseScenario& scenario, const CaseNode& node) {
    if (node.open()) {
        return scenario.node(node.next);
    }
    const auto right =
        std::find_if(node.choices.begin(), node.choices.end(), [](const Choice& choice) {
            return choice.quality == ChoiceQuality::Right;
        });
    return right == node.choices.end() ? nullptr : scenario.node(right->next);
}

void addSteps(CaseSnapshot& view, const practice::CaseSession& session) {
    const CaseScenario& scenario = session.scenario();
    for (const CaseMove& move : session.state().moves) {
        const CaseNode& node = *scenario.node(move.node);
        view.steps.push_back({.name = text(node.step),
                              .state = CaseStepMark::State::Done,
                              .quality = qualityOf(node, move)});
    }
    auto state = CaseStepMark::State::Now;
    for (const CaseNode* node = session.state().node; node != nullptr;
         node = nextOnBestWay(scenario, *node)) {
        view.steps.push_back({.name = text(node->step), .state = state});
        state = CaseStepMark::State::Ahead;
    }
}

void addQuestion(CaseSnapshot& view, const practice::CaseSession& session) {
    const CaseNode* node = session.state().node;
    if (node == nullptr) {
        return;
    }
    view.prompt = text(node->prompt);
    for (const Choice& choice : node->choices) {
        view.options.push_back({.key = text(choice.key), .text = text(choice.text)});
    }
    if (session.phase() == practice::CasePhase::MarkingSelf) {
        view.model = text(node->model);
        view.written = text(session.written().value_or(std::string()));
        for (std::size_t i = 0; i < node->rubric.size(); ++i) {
            view.options.push_back({.key = QString(QChar(u'A' + static_cast<char16_t>(i))),
                                    .text = text(node->rubric[i].point)});
        }
    }
}

/// The points of an open question that the person's own marks say were, or were not, named.
QString pointsOf(const CaseNode& node, const CaseMove& move, bool met) {
    QStringList points;
    for (std::size_t i = 0; i < node.rubric.size(); ++i) {
        if (move.met[i] == met) {
            points.push_back(text(node.rubric[i].point));
        }
    }
    return points.join(u'；');
}

QString wordsOf(const CaseNode& node, const CaseMove& move) {
    return node.open() ? text(node.model) : text(bank::choiceOf(node, move.choice)->text);
}

QString whyOf(const CaseNode& node, const CaseMove& move) {
    return node.open() ? pointsOf(node, move, false) : text(bank::choiceOf(node, move.choice)->why);
}

std::vector<CaseComparison> comparisonsOf(const practice::CaseDebrief& debrief) {
    std::vector<CaseComparison> rows;
    int place = 0;
    for (const practice::CaseRow& row : debrief.rows) {
        CaseComparison line;
        line.step = text(row.node->step);
        line.same = row.taken == row.best;
        if (row.taken) {
            line.byPoints = row.node->open() && !line.same;
            line.taken = line.byPoints ? pointsOf(*row.node, *row.taken, true)
                                       : wordsOf(*row.node, *row.taken);
            line.takenWhy = whyOf(*row.node, *row.taken);
            line.quality = qualityOf(*row.node, *row.taken);
            line.place = place++;
        }
        if (row.best && !line.same) {
            line.best = wordsOf(*row.node, *row.best);
            line.bestWhy = whyOf(*row.node, *row.best);
        }
        rows.push_back(std::move(line));
    }
    return rows;
}

std::vector<CaseSource> sourcesOf(const bank::Bank& bank, const bank::Criterion& criterion) {
    std::vector<CaseSource> sources;
    for (Cited& cited : gatherCited(criterion.basis)) {
        if (const bank::Source* source = bank.source(cited.source)) {
            sources.push_back(
                {.title = text(source->title), .articles = std::move(cited.articles)});
        }
    }
    return sources;
}

/// A section that has gone from the bank is left out: the rest of the case still holds.
void addHandbook(CaseSnapshot& view, const CaseScenario& scenario, const bank::Bank& bank) {
    for (const std::string& slug : scenario.handbook) {
        if (const bank::HandbookSection* section = bank.section(slug)) {
            view.handbook.push_back({.title = text(section->title), .slug = text(section->slug)});
        }
    }
}

CaseReview reviewOf(const practice::CaseSession& session, const bank::Bank& bank) {
    const CaseScenario& scenario = session.scenario();
    const practice::CaseDebrief debrief = practice::debriefOf(scenario, session.state());
    CaseReview review;
    review.score = debrief.score;
    review.minutes = debrief.minutes;
    review.bestMinutes = debrief.bestMinutes;
    review.rows = comparisonsOf(debrief);
    for (std::size_t i = 0; i < scenario.criteria.size(); ++i) {
        const bank::Criterion& criterion = scenario.criteria[i];
        review.criteria.push_back({.text = text(criterion.text),
                                   .marks = criterion.marks,
                                   .state = debrief.criteria[i],
                                   .basis = sourcesOf(bank, criterion)});
    }
    for (const std::string& critical : debrief.criticals) {
        review.criticals.push_back(text(critical));
    }
    return review;
}

}  // namespace

CaseSnapshot viewOf(const practice::CaseSession& session, const bank::Bank& bank) {
    const CaseScenario& scenario = session.scenario();
    const practice::CasePlay& state = session.state();
    CaseSnapshot view;
    view.phase = session.phase();
    view.over = session.over();
    view.attempt = text(session.attempt().id.str());
    view.title = text(scenario.title);
    addHandbook(view, scenario, bank);
    view.lines.push_back(
        {.kind = CaseLine::Kind::Told, .who = {}, .text = text(scenario.opening), .headline = {}});
    for (const CaseMove& move : state.moves) {
        const CaseNode& node = *scenario.node(move.node);
        addScene(view, scenario, node);
        addMove(view, node, move);
    }
    if (state.node != nullptr) {
        addScene(view, scenario, *state.node);
    }
    addSteps(view, session);
    addQuestion(view, session);
    view.decision = static_cast<int>(state.moves.size()) + 1;
    view.canStepBack = session.canStepBack();
    view.course = state.course;
    view.mood = text(state.mood);
    for (const std::string& fault : state.legalFaults) {
        view.legalFaults.push_back(text(fault));
    }
    for (const std::string& fault : state.privacyFaults) {
        view.privacyFaults.push_back(text(fault));
    }
    view.usualMinutes = scenario.minutes;
    if (state.ending != nullptr) {
        view.endingTitle = text(state.ending->title);
        view.endingText = text(state.ending->text);
        view.oneTrip = state.ending->oneTrip;
        view.review = reviewOf(session, bank);
    }
    return view;
}

}  // namespace qgt::app
