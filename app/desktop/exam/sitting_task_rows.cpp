#include "app/desktop/exam/sitting_record.h"
#include "app/desktop/exam/sitting_task.h"
#include "app/desktop/text.h"

#include <algorithm>

namespace qgt::app {

namespace {

/// What is told and said when a question begins.
void addScene(const seat::SeatCase& scenario,
              const seat::SeatNode& at,
              std::vector<CaseLine>& lines) {
    for (const seat::SeatLine& line : at.scene) {
        const auto who = static_cast<std::size_t>(line.who);
        const bool told = line.who < 0 || who >= scenario.people.size();
        lines.push_back({told ? CaseLine::Kind::Told : CaseLine::Kind::Said,
                         told ? QString() : text(scenario.people[who].name),
                         text(line.text),
                         {},
                         {}});
    }
}

/// The words of the choice, or what was written.
const std::string& saidBy(const seat::SeatMove& move, const seat::SeatNode& decided) {
    const auto choice = static_cast<std::size_t>(move.choice);
    const bool chose = move.choice >= 0 && choice < decided.choices.size();
    return chose ? decided.choices[choice].text : move.text;
}

}  // namespace

QString SittingTask::howTo() const {
    switch (kind()) {
        case Kind::Single:
            return {};
        case Kind::Multiple:
            return tr("Choose every option that is right.");
        case Kind::TrueFalse:
            return tr("Is the statement right?");
        case Kind::FillIn:
            return tr("Write one answer in each blank.");
        case Kind::Ordering:
            return tr("Move the steps into their order: drag them, or Alt+↑ and Alt+↓.");
        case Kind::Matching:
            return tr("Give each left side the letter of the right side that fits.");
        case Kind::ShortAnswer:
            return tr("Answer in your own words; the points count, not the wording.");
        case Kind::Case:
            break;
    }
    return tr(
        "Decide step by step. What is confirmed cannot be taken back, and what comes of it is "
        "said after the exam.");
}

std::vector<AnswerRow> SittingTask::taskRows() const {
    switch (kind()) {
        case Kind::Single:
        case Kind::Multiple:
            return choiceRows(m_task.options);
        case Kind::TrueFalse:
            return choiceRows({tr("True").toStdString(), tr("False").toStdString()});
        case Kind::Ordering:
            return stepRows();
        case Kind::Matching:
            return pairRows();
        case Kind::Case:
            return nodeRows();
        case Kind::FillIn:
        case Kind::ShortAnswer:
            break;
    }
    std::vector<AnswerRow> rows;
    const auto& texts = m_answer.response.texts;
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_task.blanks); ++i) {
        AnswerRow row;
        row.key = QString::number(i + 1);
        row.entered = i < texts.size() ? text(texts[i]) : QString();
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerRow> SittingTask::choiceRows(const std::vector<std::string>& texts) const {
    std::vector<AnswerRow> rows;
    for (const std::string& option : texts) {
        AnswerRow row;
        row.key = letterAt(rows.size());
        row.text = text(option);
        const std::string key = kind() != Kind::TrueFalse ? row.key.toStdString()
                                : rows.empty()            ? "T"
                                                          : "F";
        row.chosen =
            std::ranges::find(m_answer.response.chosen, key) != m_answer.response.chosen.end();
        row.mark = row.chosen ? AnswerRow::Selected : AnswerRow::Open;
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerRow> SittingTask::stepRows() const {
    std::vector<AnswerRow> rows;
    const std::vector<std::string>& order = m_answer.response.chosen;
    for (std::size_t i = 0; i < m_task.options.size(); ++i) {
        const std::size_t place =
            i < order.size() && !order[i].empty() ? static_cast<std::size_t>(order[i][0] - 'A') : i;
        AnswerRow row;
        row.key = QString::number(i + 1);
        row.text = place < m_task.options.size() ? text(m_task.options[place]) : QString();
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerRow> SittingTask::pairRows() const {
    std::vector<AnswerRow> rows;
    const std::vector<int>& matches = m_answer.response.matches;
    for (std::size_t i = 0; i < m_task.lefts.size(); ++i) {
        const int right = i < matches.size() ? matches[i] : -1;
        AnswerRow row;
        row.key = QString::number(i + 1);
        row.text = text(m_task.lefts[i]);
        row.chosen = right >= 0;
        row.entered = right < 0 ? QString() : letterAt(static_cast<std::size_t>(right));
        rows.push_back(row);
    }
    return rows;
}

std::vector<AnswerRow> SittingTask::nodeRows() const {
    std::vector<AnswerRow> rows;
    const seat::SeatNode* now = node();
    if (now == nullptr) {
        return rows;
    }
    for (const seat::SeatChoice& choice : now->choices) {
        AnswerRow row;
        row.chosen = m_chosen == static_cast<int>(rows.size());
        row.mark = row.chosen ? AnswerRow::Selected : AnswerRow::Open;
        row.key = letterAt(rows.size());
        row.text = text(choice.text);
        rows.push_back(row);
    }
    return rows;
}

std::vector<CaseLine> SittingTask::talk() const {
    std::vector<CaseLine> lines;
    if (!m_task.scenario) {
        return lines;
    }
    const seat::SeatCase& scenario = *m_task.scenario;
    lines.push_back({CaseLine::Kind::Told, {}, text(scenario.opening), {}, {}});
    for (const seat::SeatMove& move : m_answer.moves) {
        const auto place = static_cast<std::size_t>(move.node);
        if (move.node < 0 || place >= scenario.nodes.size()) {
            break;
        }
        addScene(scenario, scenario.nodes[place], lines);
        lines.push_back(
            {CaseLine::Kind::Own, {}, text(saidBy(move, scenario.nodes[place])), {}, {}});
    }
    if (const seat::SeatNode* now = node(); now != nullptr) {
        addScene(scenario, *now, lines);
    }
    return lines;
}

}  // namespace qgt::app
