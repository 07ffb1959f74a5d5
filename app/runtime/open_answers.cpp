#include "app/runtime/exam_scoring.h"
#include "engine/exam/case_way.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace qgt::app {

namespace {

using exam::KeyedTask;

/// Everything that the open answers of one attempt share.
struct Sheet {
    const OpenedAttempt& opened;
    const exam::OpenMarks& marks;
    AttemptId attempt;
};

std::vector<bool> metAt(const Sheet& sheet, int slot, int node) {
    const auto found = sheet.marks.find({slot, node});
    return found == sheet.marks.end() ? std::vector<bool>() : found->second;
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
    }
    return answer;
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
    for (const bank::CasePoint& point : step.node->rubric) {
        answer.points.push_back(point.point);
    }
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
    for (const exam::CaseStep& step : exam::wayOf(task, given, slot, sheet.marks)) {
        if (step.node->open()) {
            into.push_back(caseAnswer(sheet, task, step, slot));
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
