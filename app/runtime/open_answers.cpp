#include "app/runtime/exam_scoring.h"
#include "engine/exam/case_way.h"
#include "engine/exam/task_result.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

using exam::KeyedTask;

/// Everything that the open answers of one attempt share.
struct Sheet {
    const OpenedAttempt& opened;
    const exam::CountedMarks& marks;
    AttemptId attempt;
};

std::vector<bool> metAt(const Sheet& sheet, int slot, int node) {
    const auto found = sheet.marks.first.find({slot, node});
    return found == sheet.marks.first.end() ? std::vector<bool>() : found->second;
}

const bank::BlueprintSection& sectionOf(const Sheet& sheet, int slot) {
    const KeyedTask& task = sheet.opened.key.tasks[static_cast<std::size_t>(slot - 1)];
    return sheet.opened.key.blueprint.sections[task.section];
}

OpenAnswer shortAnswer(const Sheet& sheet, const bank::Item& item, int slot) {
    const auto& texts =
        sheet.opened.answers[static_cast<std::size_t>(slot - 1)].answer.response.texts;
    OpenAnswer answer{sheet.attempt,
                      slot,
                      0,
                      item.stem,
                      texts.empty() ? std::string() : texts.front(),
                      item.model,
                      {},
                      metAt(sheet, slot, 0)};
    for (const bank::RubricPoint& point : item.rubric) {
        answer.points.push_back(point.point);
        answer.weights.push_back(point.marks);
    }
    answer.task = item.id.str();
    answer.most = sectionOf(sheet, slot).marks;
    answer.basis = item.basis;
    return answer;
}

using Way = std::vector<exam::CaseStep>;

void addScene(const bank::CaseScenario& scenario,
              const bank::CaseNode& node,
              std::vector<StoryLine>& story) {
    for (const bank::SceneLine& line : node.scene) {
        const auto who = std::ranges::find(scenario.people, line.who, &bank::CasePerson::id);
        story.push_back({StoryLine::Kind::Told,
                         who == scenario.people.end() ? std::string() : who->name,
                         line.text});
    }
}

void addDecision(const exam::CaseStep& step, std::vector<StoryLine>& story) {
    story.push_back({StoryLine::Kind::Asked, {}, step.node->prompt});
    if (step.node->open()) {
        story.push_back({StoryLine::Kind::Written, {}, {}});
        return;
    }
    const auto chosen = std::ranges::find(step.node->choices, step.move.choice, &bank::Choice::key);
    if (chosen != step.node->choices.end()) {
        story.push_back({StoryLine::Kind::Chosen, {}, chosen->text});
    }
}

/// What the candidate saw and did before the question, and the scene of the question: without it
/// nobody can say whether an answer fits. Nothing of what came of a choice, and no other text that
/// the candidate wrote.
std::vector<StoryLine> storyTo(const bank::CaseScenario& scenario,
                               const Way& way,
                               Way::const_iterator question) {
    std::vector<StoryLine> story{{StoryLine::Kind::Told, {}, scenario.title}};
    if (!scenario.opening.empty()) {
        story.push_back({StoryLine::Kind::Told, {}, scenario.opening});
    }
    for (auto step = way.begin(); step != question; ++step) {
        addScene(scenario, *step->node, story);
        addDecision(*step, story);
    }
    addScene(scenario, *question->node, story);
    return story;
}

OpenAnswer caseAnswer(const Sheet& sheet,
                      const KeyedTask& task,
                      const exam::CaseStep& step,
                      int slot) {
    const auto place = std::ranges::find(task.order, step.node->id) - task.order.begin();
    const int node = static_cast<int>(place);
    OpenAnswer answer{sheet.attempt,
                      slot,
                      node,
                      step.node->prompt,
                      step.text,
                      step.node->model,
                      {},
                      metAt(sheet, slot, node)};
    const auto& scenario = std::get<bank::CaseScenario>(task.task);
    std::set<std::string> granted;
    int criteria = 0;
    for (const bank::CasePoint& point : step.node->rubric) {
        answer.points.push_back(point.point);
        const auto criterion = scenario.criterion(point.grants);
        const int weight = criterion ? scenario.criteria[*criterion].marks : 0;
        answer.weights.push_back(weight);
        if (criterion && granted.insert(point.grants).second) {
            criteria += weight;
            const auto& basis = scenario.criteria[*criterion].basis;
            answer.basis.insert(answer.basis.end(), basis.begin(), basis.end());
        }
    }
    answer.task = scenario.id.str() + "/" + step.node->id;
    answer.most = exam::scaledMarks(criteria, bank::kCaseMarks, sectionOf(sheet, slot).marks);
    return answer;
}

void addOpen(const Sheet& sheet, int slot, std::vector<OpenAnswer>& into) {
    const auto place = static_cast<std::size_t>(slot - 1);
    const KeyedTask& task = sheet.opened.key.tasks[place];
    const seat::TaskAnswer& given = sheet.opened.answers[place].answer;
    const auto* const item = std::get_if<bank::Item>(&task.task);
    if (item != nullptr) {
        if (item->kind == bank::ItemKind::ShortAnswer && !given.empty()) {
            into.push_back(shortAnswer(sheet, *item, slot));
        }
        return;
    }
    const Way way = exam::wayOf(task, given, slot, sheet.marks.first);
    for (auto step = way.begin(); step != way.end(); ++step) {
        if (step->node->open()) {
            into.push_back(caseAnswer(sheet, task, *step, slot));
            into.back().story = storyTo(std::get<bank::CaseScenario>(task.task), way, step);
        }
    }
}

}  // namespace

Result<std::vector<OpenAnswer>> openAnswersOf(Workspace& workspace, const AttemptToScore& asked) {
    const auto opened = openAttempt(workspace, asked);
    const auto marks = marksOf(workspace, asked.record.head);
    if (!opened) {
        return tl::unexpected<Error>(opened.error());
    }
    if (!marks) {
        return tl::unexpected<Error>(marks.error());
    }
    std::vector<OpenAnswer> answers;
    const Sheet sheet{*opened, *marks, asked.record.head.attempt};
    for (int slot = 1; slot <= opened->paper.slotCount(); ++slot) {
        addOpen(sheet, slot, answers);
    }
    return answers;
}

}  // namespace qgt::app
