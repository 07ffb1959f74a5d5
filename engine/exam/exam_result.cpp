#include "engine/exam/exam_result.h"

#include "engine/bank/blueprint_rules.h"
#include "engine/exam/answer_words.h"
#include "engine/exam/case_way.h"
#include "engine/exam/decision_risk.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
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

/// What one task is scored by.
struct Answered {
    int slot = 0;
    const KeyedTask& task;
    const seat::TaskAnswer& answer;
    const OpenMarks& marks;
};

void scoreItem(const Answered& answered,
               const bank::BlueprintSection& section,
               TaskResult& result) {
    const auto& item = std::get<Item>(answered.task.task);
    Response response = inAuthorsTerms(answered.task, answered.answer);
    result.id = item.id.str();
    result.revision = item.revision;
    result.line = item.line;
    result.level = item.level;
    if (item.kind == ItemKind::ShortAnswer && isAnswered(item, response)) {
        const auto marked = answered.marks.find({answered.slot, 0});
        if (marked == answered.marks.end() || marked->second.size() != item.rubric.size()) {
            // Nobody has said yet what is right in it.
            result.waitsForMarking = true;
            result.score.outcome = Outcome::Wrong;
            return;
        }
        response.rubricMet = marked->second;
    }
    result.score = grading::score(item, response, section);
}

void scoreCase(const Answered& answered,
               const bank::BlueprintSection& section,
               TaskResult& result) {
    const auto& scenario = std::get<bank::CaseScenario>(answered.task.task);
    result.id = scenario.id.str();
    result.revision = scenario.revision;
    result.line = scenario.line;
    const std::vector<CaseStep> way =
        wayOf(answered.task, answered.answer, answered.slot, answered.marks);
    bank::CaseEarned earned;
    for (const CaseStep& step : way) {
        earned = together(earned, earnedBy(scenario, *step.node, step.move));
        result.waitsForMarking = result.waitsForMarking || step.waits;
    }
    result.criticalError = earned.critical;
    result.score = grading::caseMarks(caseScore(scenario, earned), !way.empty(), section);
}

bool isCase(const TaskResult& task) {
    return !task.level.has_value();
}

void addTo(PartResult& part, const TaskResult& task) {
    part.got += task.score.hundredths;
    part.most += task.most;
    ++part.tasks;
    part.right += task.score.outcome == Outcome::Right ? 1 : 0;
    part.notAnswered += task.score.outcome == Outcome::NotAnswered ? 1 : 0;
}

/// Items by a name of theirs: known names in their order, then others as they come. Names without
/// items are left out.
template <typename Name>
std::vector<PartResult> partsBy(const std::vector<TaskResult>& tasks,
                                const std::vector<std::string>& known,
                                Name nameOf) {
    std::vector<PartResult> parts;
    parts.reserve(known.size());
    for (const std::string& name : known) {
        parts.push_back({name});
    }
    for (const TaskResult& task : tasks) {
        const std::string name = isCase(task) ? std::string() : nameOf(task);
        if (name.empty()) {
            continue;
        }
        auto part = std::find_if(
            parts.begin(), parts.end(), [&name](const PartResult& p) { return p.id == name; });
        if (part == parts.end()) {
            part = parts.insert(part, PartResult{name});
        }
        addTo(*part, task);
    }
    std::erase_if(parts, [](const PartResult& part) { return part.tasks == 0; });
    return parts;
}

template <typename Values>
std::vector<std::string> idsOf(const Values& values) {
    std::vector<std::string> ids;
    std::transform(values.begin(), values.end(), std::back_inserter(ids), [](const auto& value) {
        return value.id.str();
    });
    return ids;
}

std::vector<std::string> levelNames() {
    std::vector<std::string> names;
    for (const bank::Level level :
         {bank::Level::Know, bank::Level::Understand, bank::Level::Apply, bank::Level::Judge}) {
        names.push_back(toText(level));
    }
    return names;
}

/// Puts together what the tasks of one paper came to.
class PaperScorer {
  public:
    PaperScorer(const ScoringKey& key, const bank::Bank& bank)
        : m_key(key), m_plan(key.blueprint), m_bank(bank) {
        m_result.most = key.blueprint.marks;
    }

    void add(const Answered& answered) {
        const bank::BlueprintSection& section = m_plan.sections[answered.task.section];
        TaskResult result;
        result.slot = answered.slot;
        result.most = section.marks;
        if (std::holds_alternative<Item>(answered.task.task)) {
            scoreItem(answered, section, result);
            const std::vector<ItemId>& critical = m_plan.pass.critical.items;
            result.critical =
                std::find(critical.begin(), critical.end(), ItemId(result.id)) != critical.end();
        } else {
            scoreCase(answered, section, result);
        }
        if (const bank::ServiceLine* const line = m_bank.line(result.line)) {
            result.block = line->block;
        }
        result.given = givenWords(answered.task, answered.answer);
        result.right = rightWords(answered.task);
        m_result.tasks.push_back(std::move(result));
    }

    ExamResult finish() {
        std::vector<Score> scores;
        for (const TaskResult& task : m_result.tasks) {
            scores.push_back(task.score);
            m_result.complete = m_result.complete && !task.waitsForMarking;
        }
        m_result.got = grading::paperMarks(scores);
        addParts();
        addRules();
        addStudy();
        if (m_result.complete) {
            m_result.risk = decisionRisk(m_key, m_result.got);
        }
        m_result.passed =
            m_result.complete && std::all_of(m_result.rules.begin(),
                                             m_result.rules.end(),
                                             [](const RuleResult& rule) { return rule.met; });
        return std::move(m_result);
    }

  private:
    void addParts() {
        const std::vector<TaskResult>& tasks = m_result.tasks;
        m_result.blocks = partsBy(
            tasks, idsOf(m_bank.blocks()), [](const TaskResult& t) { return t.block.str(); });
        m_result.lines =
            partsBy(tasks, idsOf(m_bank.lines()), [](const TaskResult& t) { return t.line.str(); });
        m_result.levels =
            partsBy(tasks, levelNames(), [](const TaskResult& t) { return toText(*t.level); });
        for (const TaskResult& task : tasks) {
            if (isCase(task)) {
                if (!m_result.cases) {
                    m_result.cases = PartResult{"case"};
                }
                addTo(*m_result.cases, task);
            }
        }
    }

    void addRule(PassRuleKind kind, const std::string& block, int need, int got) {
        const bool met = kind == PassRuleKind::CriticalErrors ? got <= need : got >= need;
        m_result.rules.push_back({kind, block, need, got, met});
    }

    void addRules() {
        const bank::PassRule& pass = m_plan.pass;
        addRule(PassRuleKind::Total, {}, pass.total, m_result.got);
        for (const bank::BlockFloor& floor :
             expandedFloors(m_plan, {m_bank.lines(), m_bank.blocks()})) {
            addFloor(floor);
        }
        if (pass.critical.count > 0) {
            const auto right = std::count_if(
                m_result.tasks.begin(), m_result.tasks.end(), [](const TaskResult& task) {
                    return task.critical && task.score.outcome == Outcome::Right;
                });
            addRule(PassRuleKind::CriticalItems, {}, pass.critical.need, static_cast<int>(right));
        }
        if (pass.criticalErrorFails) {
            const auto errors = std::count_if(
                m_result.tasks.begin(), m_result.tasks.end(), [](const TaskResult& task) {
                    return task.criticalError;
                });
            addRule(PassRuleKind::CriticalErrors, {}, 0, static_cast<int>(errors));
        }
    }

    void addFloor(const bank::BlockFloor& floor) {
        constexpr int kWhole = 100;
        const auto part = std::find_if(
            m_result.blocks.begin(), m_result.blocks.end(), [&floor](const PartResult& p) {
                return p.id == floor.block.str();
            });
        const bool has = part != m_result.blocks.end();
        // Rounded up: less than the share is less than the floor.
        const int need = has ? (part->most * floor.percent + kWhole - 1) / kWhole : 0;
        addRule(PassRuleKind::BlockFloor, floor.block.str(), need, has ? part->got : 0);
    }

    void addStudy() {
        for (const PartResult& part : m_result.lines) {
            StudyNext next;
            next.line = LineId(part.id);
            for (const TaskResult& task : m_result.tasks) {
                if (!isCase(task) && task.line == next.line && !task.waitsForMarking) {
                    addLost(task, next);
                }
            }
            if (next.lost > 0) {
                m_result.next.push_back(std::move(next));
            }
        }
        std::stable_sort(m_result.next.begin(),
                         m_result.next.end(),
                         [](const StudyNext& a, const StudyNext& b) { return a.lost > b.lost; });
    }

    void addLost(const TaskResult& task, StudyNext& next) const {
        next.lost += task.most - task.score.hundredths;
        const ItemId id(task.id);
        if (task.score.outcome != Outcome::Right && m_bank.item(id) != nullptr) {
            next.items.push_back(id);
        }
    }

    const ScoringKey& m_key;
    const bank::Blueprint& m_plan;
    const bank::Bank& m_bank;
    ExamResult m_result;
};

}  // namespace

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

ExamResult scorePaper(const ScoringKey& key,
                      const std::vector<seat::SlotState>& answers,
                      const OpenMarks& marks,
                      const bank::Bank& bank) {
    static const seat::TaskAnswer kNothing;
    PaperScorer scorer(key, bank);
    for (std::size_t i = 0; i < key.tasks.size(); ++i) {
        const seat::TaskAnswer& answer = i < answers.size() ? answers[i].answer : kNothing;
        scorer.add({static_cast<int>(i) + 1, key.tasks[i], answer, marks});
    }
    return scorer.finish();
}

}  // namespace qgt::exam
