#include "app/desktop/exam_office/exam_marking_model.h"

#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

ExamMarkingModel::ExamMarkingModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_points(this) {}

const OpenAnswer* ExamMarkingModel::current() const {
    return m_at < m_answers.size() ? &m_answers[m_at] : nullptr;
}

QString ExamMarkingModel::examTitle() const {
    return text(m_title);
}

QString ExamMarkingModel::question() const {
    return current() == nullptr ? QString() : text(current()->question);
}

QString ExamMarkingModel::given() const {
    return current() == nullptr ? QString() : text(current()->given);
}

QString ExamMarkingModel::modelAnswer() const {
    return current() == nullptr ? QString() : text(current()->model);
}

int ExamMarkingModel::left() const {
    return static_cast<int>(std::ranges::count_if(
        m_answers, [](const OpenAnswer& answer) { return answer.met.empty(); }));
}

bool ExamMarkingModel::marked() const {
    return current() != nullptr && !current()->met.empty();
}

void ExamMarkingModel::clear() {
    changeHands();
    begin({}, {}, {});
}

void ExamMarkingModel::retranslate() {
    emit changed();
    emit problemChanged();
}

void ExamMarkingModel::begin(const std::string& examTitle,
                             std::vector<OpenAnswer> answers,
                             Store store) {
    m_title = examTitle;
    m_store = std::move(store);
    m_answers = std::move(answers);
    const auto open = std::ranges::find_if(
        m_answers, [](const OpenAnswer& answer) { return answer.met.empty(); });
    m_at = open == m_answers.end() ? 0 : static_cast<std::size_t>(open - m_answers.begin());
    setProblem({});
    show();
}

void ExamMarkingModel::show() {
    std::vector<ExamPoint> rows;
    m_met.clear();
    if (const OpenAnswer* const answer = current(); answer != nullptr) {
        m_met = answer->met;
        m_met.resize(answer->points.size());
        for (std::size_t i = 0; i < answer->points.size(); ++i) {
            rows.push_back({QString::number(i + 1), text(answer->points[i]), m_met[i]});
        }
    }
    m_points.setRows(std::move(rows));
    emit changed();
}

void ExamMarkingModel::toggle(int point) {
    if (busy() || point < 0 || point >= m_points.rowCount()) {
        return;
    }
    const auto at = static_cast<std::size_t>(point);
    m_met[at] = !m_met[at];
    ExamPoint row = m_points.rows()[at];
    row.met = m_met[at];
    m_points.setRow(point, std::move(row));
}

void ExamMarkingModel::next() {
    if (!m_store || current() == nullptr) {
        return;
    }
    OpenAnswer answer = *current();
    answer.met = m_met;
    run([store = m_store, answer] { return store(answer); },
        [this](const Status& status) {
            if (went(status)) {
                stored();
            }
        });
}

void ExamMarkingModel::stored() {
    m_answers[m_at].met = m_met;
    if (last()) {
        emit finished();
        return;
    }
    ++m_at;
    show();
}

void ExamMarkingModel::previous() {
    if (!busy() && m_at > 0) {
        --m_at;
        setProblem({});
        show();
    }
}

void ExamMarkingModel::leave() {
    if (!busy()) {
        emit finished();
    }
}

}  // namespace qgt::app
