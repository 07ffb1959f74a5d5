#include "engine/exam/exam_result.h"

#include "engine/bank/blueprint_rules.h"
#include "engine/exam/decision_risk.h"
#include "engine/exam/task_result.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

namespace qgt::exam {

namespace {

using grading::Outcome;
using grading::Score;

bool isCase(const TaskResult& task) {
    return !task.level.has_value();
}

bool isRemoved(const TaskResult& task) {
    return task.fate == TaskFate::Removed;
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
        const bool counts = !isCase(task) && !isRemoved(task);
        const std::string name = counts ? nameOf(task) : std::string();
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

    void add(TaskResult task) { m_result.tasks.push_back(std::move(task)); }

    ExamResult finish() {
        std::vector<Score> scores;
        for (const TaskResult& task : m_result.tasks) {
            scores.push_back(task.score);
            m_result.complete = m_result.complete && !task.waitsForMarking;
        }
        m_result.got = grading::paperMarks(scores);
        int most = 0;
        for (const TaskResult& task : m_result.tasks) {
            most += task.most;
        }
        if (most > 0 && most != m_result.most) {
            m_result.got = scaledMarks(m_result.got, most, m_result.most);
        }
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
            if (isCase(task) && !isRemoved(task)) {
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
            // What was taken out of the paper can be got right by nobody.
            const auto removed = std::count_if(
                m_result.tasks.begin(), m_result.tasks.end(), [](const TaskResult& task) {
                    return task.critical && isRemoved(task);
                });
            addRule(PassRuleKind::CriticalItems,
                    {},
                    std::max(0, pass.critical.need - static_cast<int>(removed)),
                    static_cast<int>(right));
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
                if (!isCase(task) && !isRemoved(task) && task.line == next.line &&
                    !task.waitsForMarking) {
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

ExamResult scorePaper(const ScoringKey& key,
                      const std::vector<seat::SlotState>& answers,
                      const CountedMarks& marks,
                      const bank::Bank& bank,
                      const TaskCorrections& corrections) {
    static const seat::TaskAnswer kNothing;
    PaperScorer scorer(key, bank);
    for (std::size_t i = 0; i < key.tasks.size(); ++i) {
        const seat::TaskAnswer& answer = i < answers.size() ? answers[i].answer : kNothing;
        const AnsweredTask answered{static_cast<int>(i) + 1, key.tasks[i], answer, marks};
        const auto corrected = corrections.find(answered.slot);
        scorer.add(corrected == corrections.end()
                       ? taskResult(answered, key.blueprint, bank)
                       : correctedResult(answered, key.blueprint, bank, corrected->second));
    }
    return scorer.finish();
}

}  // namespace qgt::exam
