#include "app/desktop/exam/sitting_task.h"

#include "app/desktop/exam/sitting_record.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

constexpr int kTypedMs = 800;

std::string letter(std::size_t place) {
    return letterAt(place).toStdString();
}

}  // namespace

SittingTask::SittingTask(QObject* parent)
    : QObject(parent), m_rows(this), m_rights(this), m_lines(this) {
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypedMs);
    connect(&m_typed, &QTimer::timeout, this, [this] { say(); });
}

QString SittingTask::stem() const {
    return m_task.scenario ? text(m_task.scenario->title) : stemText(m_task.stem);
}

QString SittingTask::lastLetter() const {
    const auto places = static_cast<std::size_t>(kind() == Kind::Matching ? m_rights.rowCount()
                                                                          : m_rows.rowCount());
    const bool letters = kind() != Kind::FillIn && kind() != Kind::Ordering &&
                         kind() != Kind::ShortAnswer && places > 0;
    return letters ? letterAt(places - 1) : QString();
}

bool SittingTask::answered() const {
    return !isEmpty(m_answer);
}

QString SittingTask::written() const {
    if (kind() == Kind::Case) {
        return m_open;
    }
    const auto& texts = m_answer.response.texts;
    return texts.empty() ? QString() : text(texts.front());
}

const seat::SeatNode* SittingTask::node() const {
    if (!m_task.scenario) {
        return nullptr;
    }
    const int place = nodeToDecide(*m_task.scenario, m_answer.moves);
    return place < 0 ? nullptr : &m_task.scenario->nodes[static_cast<std::size_t>(place)];
}

QString SittingTask::prompt() const {
    const seat::SeatNode* now = node();
    return now == nullptr ? QString() : text(now->prompt);
}

bool SittingTask::caseOpen() const {
    const seat::SeatNode* now = node();
    return now != nullptr && now->open();
}

bool SittingTask::caseEnded() const {
    return m_task.scenario && node() == nullptr;
}

bool SittingTask::caseReady() const {
    return caseOpen() ? !m_open.trimmed().isEmpty() : node() != nullptr && m_chosen >= 0;
}

void SittingTask::show(int slot, const seat::SeatTask& task, const seat::TaskAnswer& answer) {
    m_typed.stop();
    if (slot != m_slot) {
        m_left = 0;
        m_chosen = -1;
        const auto& texts = answer.response.texts;
        m_open = task.scenario && !texts.empty() ? text(texts.front()) : QString();
    }
    m_slot = slot;
    m_task = task;
    m_answer = answer;
    emit changed();
    refresh();
}

void SittingTask::retranslate() {
    emit changed();
    refresh();
}

void SittingTask::choose(int place) {
    if (place < 0 || !open()) {
        return;
    }
    const auto at = static_cast<std::size_t>(place);
    switch (kind()) {
        case Kind::Single:
        case Kind::Multiple:
        case Kind::TrueFalse:
            chooseOption(at);
            return;
        case Kind::Matching:
            match(static_cast<std::size_t>(m_left), at);
            return;
        case Kind::Case:
            if (node() != nullptr && at < node()->choices.size()) {
                m_chosen = place;
                refresh();
            }
            return;
        case Kind::FillIn:
        case Kind::Ordering:
        case Kind::ShortAnswer:
            return;
    }
}

void SittingTask::chooseOption(std::size_t place) {
    const bool judged = kind() == Kind::TrueFalse;
    if (place >= (judged ? 2 : m_task.options.size())) {
        return;
    }
    const std::string key = judged ? (place == 0 ? "T" : "F") : letter(place);
    std::vector<std::string>& chosen = m_answer.response.chosen;
    const auto found = std::ranges::find(chosen, key);
    if (!several()) {
        if (chosen == std::vector<std::string>{key}) {
            return;
        }
        chosen = {key};
    } else if (found == chosen.end()) {
        chosen.push_back(key);
        std::ranges::sort(chosen);
    } else {
        chosen.erase(found);
    }
    say();
}

void SittingTask::match(std::size_t left, std::size_t right) {
    if (left >= m_task.lefts.size() || right >= m_task.rights.size()) {
        return;
    }
    std::vector<int>& matches = m_answer.response.matches;
    matches.resize(m_task.lefts.size(), -1);
    std::ranges::replace(matches, static_cast<int>(right), -1);  // fits one left side only
    matches[left] = static_cast<int>(right);
    const auto free = std::ranges::find(matches, -1);
    m_left =
        free == matches.end() ? static_cast<int>(left) : static_cast<int>(free - matches.begin());
    say();
}

void SittingTask::chooseLeft(int left) {
    if (left >= 0 && static_cast<std::size_t>(left) < m_task.lefts.size()) {
        m_left = left;
        refresh();
    }
}

void SittingTask::pair(int left, int right) {
    if (kind() == Kind::Matching && open() && left >= 0 && right >= 0) {
        match(static_cast<std::size_t>(left), static_cast<std::size_t>(right));
    }
}

void SittingTask::setBlank(int blank, const QString& entered) {
    if (kind() != Kind::FillIn || !open() || blank < 0 || blank >= m_task.blanks) {
        return;
    }
    std::vector<std::string>& texts = m_answer.response.texts;
    texts.resize(static_cast<std::size_t>(m_task.blanks));
    texts[static_cast<std::size_t>(blank)] = entered.toStdString();
    m_typed.start();
    emit draftChanged();
}

void SittingTask::setWritten(const QString& entered) {
    if (!open() || entered == written()) {
        return;  // also what the field says of what it was given
    }
    if (kind() == Kind::Case) {
        m_open = entered;  // a draft, kept with the decisions before it
    } else if (kind() != Kind::ShortAnswer) {
        return;
    }
    m_answer.response.texts = {entered.toStdString()};
    m_typed.start();
    emit draftChanged();
}

bool SittingTask::shiftStep(int from, int by) {
    const int count = static_cast<int>(m_task.options.size());
    const int to = from + by;
    if (kind() != Kind::Ordering || !open() || from < 0 || from >= count || to < 0 || to >= count) {
        return false;
    }
    if (by == 0) {
        return true;
    }
    fillOrder();
    std::vector<std::string>& order = m_answer.response.chosen;
    std::string step = std::move(order[static_cast<std::size_t>(from)]);
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, std::move(step));
    say();
    ++m_moves;
    m_movedTo = to;
    emit stepMoved();
    return true;
}

void SittingTask::fillOrder() {
    std::vector<std::string>& order = m_answer.response.chosen;
    for (std::size_t place = order.size(); place < m_task.options.size(); ++place) {
        order.push_back(letter(place));
    }
}

void SittingTask::keepOrder() {
    if (kind() == Kind::Ordering && open() && !answered()) {
        fillOrder();
        say();
    }
}

void SittingTask::clear() {
    if (!open() || kind() == Kind::Case || !answered()) {
        return;
    }
    m_answer = {};
    m_left = 0;
    say();
}

void SittingTask::confirm() {
    if (kind() != Kind::Case || !open() || !caseReady()) {
        return;
    }
    seat::SeatMove move;
    move.node = nodeToDecide(*m_task.scenario, m_answer.moves);
    if (caseOpen()) {
        move.text = m_open.toStdString();
    } else {
        move.choice = m_chosen;
    }
    m_answer.moves.push_back(std::move(move));
    m_answer.response.texts.clear();
    m_chosen = -1;
    m_open.clear();
    say();
}

void SittingTask::settle() {
    if (m_typed.isActive()) {
        say();
    }
}

void SittingTask::say() {
    m_typed.stop();
    refresh();
    emit said(m_slot, m_answer);
}

void SittingTask::refresh() {
    m_rows.setRows(taskRows());
    std::vector<AnswerRow> rights;
    for (std::size_t i = 0; i < m_task.rights.size(); ++i) {
        AnswerRow row;
        row.key = letterAt(i);
        row.text = text(m_task.rights[i]);
        row.chosen = std::ranges::find(m_answer.response.matches, static_cast<int>(i)) !=
                     m_answer.response.matches.end();
        row.mark = row.chosen ? AnswerRow::Selected : AnswerRow::Open;
        rights.push_back(row);
    }
    m_rights.setRows(std::move(rights));
    m_lines.setRows(talk());
    emit draftChanged();
}

}  // namespace qgt::app
