#include "engine/exam/task_result.h"

#include "engine/exam/answer_words.h"
#include "engine/exam/case_way.h"
#include "engine/grading/scoring_scheme.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

namespace qgt::exam {

namespace {

using bank::Item;
using bank::ItemKind;
using grading::Outcome;
using grading::Response;
using grading::Score;

/// The option that stands at the place of a letter; what is no letter of this paper stays as it is
/// and is no key of any option.
std::string keyAtLetter(const std::vector<std::string>& order, const std::string& letter) {
    const bool isLetter = letter.size() == 1 && letter.front() >= 'A' && letter.front() <= 'Z';
    const auto place = static_cast<std::size_t>(isLetter ? letter.front() - 'A' : 0);
    return isLetter && place < order.size() ? order[place] : letter;
}

/// The same for the place of a right.
int rightAtPlace(const std::vector<std::string>& order, int place) {
    const bool known = place >= 0 && static_cast<std::size_t>(place) < order.size();
    return known ? std::stoi(order[static_cast<std::size_t>(place)]) : place;
}

void scoreItem(const AnsweredTask& answered,
               const OpenMarks& marks,
               const bank::BlueprintSection& section,
               TaskResult& result) {
    const auto& item = std::get<Item>(answered.task.task);
    Response response = inAuthorsTerms(answered.task, answered.answer);
    result.id = item.id.str();
    result.revision = item.revision;
    result.line = item.line;
    result.level = item.level;
    if (item.kind == ItemKind::ShortAnswer && isAnswered(item, response)) {
        const auto marked = marks.find({answered.slot, 0});
        if (marked == marks.end() || marked->second.size() != item.rubric.size()) {
            // Nobody has said yet what is right in it.
            result.waitsForMarking = true;
            result.score.outcome = Outcome::Wrong;
            return;
        }
        response.rubricMet = marked->second;
    }
    result.score = grading::score(item, response, section);
}

void scoreCase(const AnsweredTask& answered,
               const OpenMarks& marks,
               const bank::BlueprintSection& section,
               TaskResult& result) {
    const auto& scenario = std::get<bank::CaseScenario>(answered.task.task);
    result.id = scenario.id.str();
    result.revision = scenario.revision;
    result.line = scenario.line;
    const std::vector<CaseStep> way = wayOf(answered.task, answered.answer, answered.slot, marks);
    bank::CaseEarned earned;
    for (const CaseStep& step : way) {
        earned = together(earned, earnedBy(scenario, *step.node, step.move));
        result.waitsForMarking = result.waitsForMarking || step.waits;
    }
    result.criticalError = earned.critical;
    result.score = grading::caseMarks(caseScore(scenario, earned), !way.empty(), section);
}

void scoreBy(const AnsweredTask& answered,
             const OpenMarks& marks,
             const bank::BlueprintSection& section,
             TaskResult& result) {
    if (std::holds_alternative<Item>(answered.task.task)) {
        scoreItem(answered, marks, section, result);
    } else {
        scoreCase(answered, marks, section, result);
    }
}

/// The marks with those of the other rater where two count; nothing where one does.
std::optional<OpenMarks> otherMarks(const AnsweredTask& answered) {
    const OpenMarks& second = answered.marks.second;
    const auto isOfTask = [&answered](const auto& mark) {
        return mark.first.first == answered.slot;
    };
    if (!std::any_of(second.begin(), second.end(), isOfTask)) {
        return std::nullopt;
    }
    OpenMarks marks = second;
    marks.insert(answered.marks.first.begin(), answered.marks.first.end());
    return marks;
}

/// To the nearest hundredth, a half upwards.
Score meanScore(const Score& a, const Score& b) {
    return {scaledMarks(a.hundredths + b.hundredths, 2, 1),
            a.outcome == b.outcome ? a.outcome : Outcome::Partial};
}

bool isWorthMore(const TaskResult& task, const TaskResult& than) {
    const Score& a = task.score;
    const Score& b = than.score;
    return a.hundredths != b.hundredths ? a.hundredths > b.hundredths : a.outcome > b.outcome;
}

/// The best of several keys, with the words of all of them.
TaskResult bestOf(const AnsweredTask& answered,
                  const bank::Blueprint& plan,
                  const bank::Bank& bank,
                  const std::vector<KeyedTask>& keys) {
    TaskResult best;
    std::string words;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        TaskResult one =
            taskResult({answered.slot, keys[i], answered.answer, answered.marks}, plan, bank);
        words.append(i == 0 ? "" : "\n").append(one.right);
        if (i == 0 || isWorthMore(one, best)) {
            best = std::move(one);
        }
    }
    best.right = std::move(words);
    return best;
}

}  // namespace

int scaledMarks(int got, int most, int full) {
    const std::int64_t twice = std::int64_t{2} * got * full;
    return static_cast<int>((twice + (twice < 0 ? -most : most)) / (std::int64_t{2} * most));
}

TaskResult taskResult(const AnsweredTask& answered,
                      const bank::Blueprint& plan,
                      const bank::Bank& bank) {
    const bank::BlueprintSection& section = plan.sections[answered.task.section];
    TaskResult result;
    result.slot = answered.slot;
    result.most = section.marks;
    scoreBy(answered, answered.marks.first, section, result);
    if (const auto other = otherMarks(answered); other) {
        TaskResult byOther = result;
        scoreBy(answered, *other, section, byOther);
        result.score = meanScore(result.score, byOther.score);
        result.waitsForMarking = result.waitsForMarking || byOther.waitsForMarking;
    }
    if (std::holds_alternative<Item>(answered.task.task)) {
        const std::vector<ItemId>& critical = plan.pass.critical.items;
        result.critical =
            std::find(critical.begin(), critical.end(), ItemId(result.id)) != critical.end();
    }
    if (const bank::ServiceLine* const line = bank.line(result.line)) {
        result.block = line->block;
    }
    result.given = givenWords(answered.task, answered.answer);
    result.right = rightWords(answered.task);
    return result;
}

TaskResult correctedResult(const AnsweredTask& answered,
                           const bank::Blueprint& plan,
                           const bank::Bank& bank,
                           const TaskCorrection& correction) {
    TaskResult result = correction.keys.empty() ? taskResult(answered, plan, bank)
                                                : bestOf(answered, plan, bank, correction.keys);
    result.fate = correction.fate;
    if (correction.marks) {
        result.score.hundredths =
            scaledMarks(result.score.hundredths, result.most, *correction.marks);
        result.most = *correction.marks;
    }
    if (correction.fate == TaskFate::FullMarks || correction.fate == TaskFate::Removed) {
        const bool counts = correction.fate == TaskFate::FullMarks;
        result.most = counts ? result.most : 0;
        result.score = {result.most, counts ? Outcome::Right : Outcome::NotAnswered};
        result.criticalError = false;
        result.waitsForMarking = false;
    }
    return result;
}

Response inAuthorsTerms(const KeyedTask& task, const seat::TaskAnswer& answer) {
    const auto* const item = std::get_if<Item>(&task.task);
    const Response& given = answer.response;
    Response response;
    if (item == nullptr) {
        return response;
    }
    // Only what the kind has: nobody marks oneself in an exam.
    switch (item->kind) {
        case ItemKind::TrueFalse:
            response.chosen = given.chosen;
            break;
        case ItemKind::SingleChoice:
        case ItemKind::MultipleChoice:
        case ItemKind::Ordering:
            for (const std::string& letter : given.chosen) {
                response.chosen.push_back(keyAtLetter(task.order, letter));
            }
            break;
        case ItemKind::Matching:
            for (const int place : given.matches) {
                response.matches.push_back(rightAtPlace(task.order, place));
            }
            break;
        case ItemKind::FillIn:
        case ItemKind::ShortAnswer:
            response.texts = given.texts;
            break;
    }
    return response;
}

}  // namespace qgt::exam
