#include "app/desktop/exam_office/blind_marking_model.h"

#include "app/desktop/exam_office/marking_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

BlindMarkingModel::BlindMarkingModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_points(this) {
    constexpr int kPauseMs = 800;
    m_writing.setSingleShot(true);
    m_writing.setInterval(kPauseMs);
    connect(&m_writing, &QTimer::timeout, this, &BlindMarkingModel::keepRemark);
}

BlindAnswer* BlindMarkingModel::current() {
    return m_at < m_answers.size() ? &m_answers[m_at] : nullptr;
}

const BlindAnswer* BlindMarkingModel::current() const {
    return m_at < m_answers.size() ? &m_answers[m_at] : nullptr;
}

QString BlindMarkingModel::heading() const {
    return current() == nullptr
               ? QString()
               : tr("Task %1 · answer no. %2").arg(current()->task).arg(current()->number);
}

QString BlindMarkingModel::progress() const {
    if (current() == nullptr) {
        return {};
    }
    const int task = current()->task;
    const auto sameTask = [task](const BlindAnswer& one) { return one.task == task; };
    const auto before = m_answers.begin() + static_cast<std::ptrdiff_t>(m_at);
    return tr("%1 of %2 of this task · %3 to mark · %4 to hand in")
        .arg(std::count_if(m_answers.begin(), before, sameTask) + 1)
        .arg(std::ranges::count_if(m_answers, sameTask))
        .arg(left())
        .arg(ready());
}

QString BlindMarkingModel::question() const {
    return current() == nullptr ? QString() : text(current()->question);
}

QString BlindMarkingModel::given() const {
    return current() == nullptr ? QString() : text(current()->given);
}

QString BlindMarkingModel::modelAnswer() const {
    return current() == nullptr ? QString() : text(current()->model);
}

QString BlindMarkingModel::basis() const {
    return current() == nullptr || m_bank == nullptr
               ? QString()
               : basisWords(current()->basis, *m_bank, wording());
}

QString BlindMarkingModel::marks() const {
    if (current() == nullptr) {
        return {};
    }
    int got = 0;
    for (std::size_t i = 0; i < current()->points.size(); ++i) {
        got += current()->met[i] ? current()->points[i].worth : 0;
    }
    return tr("%1 of %2 marks")
        .arg(text(bank::marksText(got)), text(bank::marksText(current()->most)));
}

QString BlindMarkingModel::comment() const {
    return current() == nullptr ? QString() : text(current()->comment);
}

QString BlindMarkingModel::saved() const {
    if (current() == nullptr || !problem().isEmpty()) {
        return {};
    }
    return m_pending > 0 ? tr("being saved") : tr("saved");
}

int BlindMarkingModel::left() const {
    return static_cast<int>(
        std::ranges::count_if(m_answers, [](const BlindAnswer& one) { return !one.marked; }));
}

int BlindMarkingModel::ready() const {
    return static_cast<int>(std::ranges::count_if(
        m_answers, [](const BlindAnswer& one) { return one.marked && !one.handedIn; }));
}

bool BlindMarkingModel::locked() const {
    return current() != nullptr && current()->handedIn;
}

QString BlindMarkingModel::done() const {
    return m_handed > 0 ? tr("Handed in: %1 answers. Their marks stay as they are.").arg(m_handed)
                        : QString();
}

void BlindMarkingModel::retranslate() {
    show();
    emit problemChanged();
}

void BlindMarkingModel::clear() {
    changeHands();
    m_writing.stop();
    m_desk.reset();
    m_ring.reset();
    m_answers.clear();
    m_at = 0;
    m_pending = 0;
    m_asked = false;
    m_handed = 0;
    setProblem({});
    show();
}

void BlindMarkingModel::begin(const OfficeDesk& desk, const ExamId& exam, const OfficeRing& ring) {
    clear();
    m_desk = desk;
    m_exam = exam;
    m_ring = ring;
    load();
}

void BlindMarkingModel::load() {
    run(
        [desk = *m_desk, id = m_exam, ring = m_ring] {
            return Loaded{ExamMarking(*desk.workspace, desk.actor).answers(id, ring.get()),
                          desk.workspace->bankPtr()};
        },
        [this](Loaded loaded) {
            if (went(loaded.answers)) {
                m_bank = std::move(loaded.bank);
                take(std::move(*loaded.answers));
            }
        });
}

void BlindMarkingModel::take(std::vector<BlindAnswer> answers) {
    m_answers = std::move(answers);
    const auto open = std::ranges::find(m_answers, false, &BlindAnswer::marked);
    const auto unlocked = std::ranges::find(m_answers, false, &BlindAnswer::handedIn);
    const auto first = open != m_answers.end() ? open : unlocked;
    moveTo(first == m_answers.end() ? 0 : static_cast<std::size_t>(first - m_answers.begin()));
}

void BlindMarkingModel::moveTo(std::size_t at) {
    if (m_writing.isActive()) {
        keepRemark();
    }
    m_at = at;
    m_looked.start();
    show();
}

void BlindMarkingModel::show() {
    std::vector<ExamPoint> rows;
    if (const BlindAnswer* const answer = current(); answer != nullptr) {
        for (std::size_t i = 0; i < answer->points.size(); ++i) {
            const QString worth =
                tr("%1 marks").arg(text(bank::marksText(answer->points[i].worth)));
            rows.push_back({QString::number(i + 1),
                            tr("%1 (%2)").arg(text(answer->points[i].point), worth),
                            answer->met[i]});
        }
    }
    m_points.setRows(std::move(rows));
    emit changed();
    emit marksChanged();
}

void BlindMarkingModel::toggle(int point) {
    BlindAnswer* const answer = current();
    if (busy() || m_asked || answer == nullptr || answer->handedIn || point < 0 ||
        point >= m_points.rowCount()) {
        return;
    }
    const auto at = static_cast<std::size_t>(point);
    answer->met[at] = !answer->met[at];
    ExamPoint row = m_points.rows()[at];
    row.met = answer->met[at];
    m_points.setRow(point, std::move(row));
    keep(answer->marked);
}

void BlindMarkingModel::say(const QString& comment) {
    BlindAnswer* const answer = current();
    const std::string words = comment.trimmed().toStdString();
    if (answer == nullptr || answer->handedIn || answer->comment == words) {
        return;
    }
    answer->comment = words;
    m_writing.start();
}

void BlindMarkingModel::keepRemark() {
    m_writing.stop();
    if (current() != nullptr) {
        keep(current()->marked);
    }
}

void BlindMarkingModel::keep(bool done) {
    const BlindAnswer& answer = *current();
    BlindMark mark{answer.ticket,
                   answer.met,
                   answer.comment,
                   m_looked.isValid() ? m_looked.elapsed() : 0,
                   done};
    m_writing.stop();
    ++m_pending;
    m_handed = 0;
    emit marksChanged();
    read(
        [desk = *m_desk, id = m_exam, mark = std::move(mark)] {
            return ExamMarking(*desk.workspace, desk.actor).mark(id, mark);
        },
        [this](const Status& status) {
            --m_pending;
            if (!status) {
                setProblem(status.error());
            }
            emit marksChanged();
        });
}

void BlindMarkingModel::next() {
    BlindAnswer* const answer = current();
    if (busy() || m_asked || answer == nullptr) {
        return;
    }
    if (!answer->handedIn) {
        answer->marked = true;
        keep(true);
    }
    if (m_at + 1 < m_answers.size()) {
        moveTo(m_at + 1);
        return;
    }
    const auto open = std::ranges::find(m_answers, false, &BlindAnswer::marked);
    if (open != m_answers.end()) {
        moveTo(static_cast<std::size_t>(open - m_answers.begin()));
    } else {
        askHandIn();
    }
}

void BlindMarkingModel::previous() {
    if (!busy() && !m_asked && m_at > 0) {
        moveTo(m_at - 1);
    }
}

void BlindMarkingModel::askHandIn() {
    if (m_writing.isActive()) {
        keepRemark();
    }
    m_asked = !busy() && ready() > 0;
    emit changed();
}

void BlindMarkingModel::cancel() {
    m_asked = false;
    emit changed();
}

void BlindMarkingModel::handIn() {
    if (!m_asked || !m_desk) {
        return;
    }
    m_asked = false;
    run([desk = *m_desk,
         id = m_exam] { return ExamMarking(*desk.workspace, desk.actor).handIn(id); },
        [this](const Result<int>& handed) {
            if (!went(handed)) {
                emit changed();
                return;
            }
            m_handed = *handed;
            load();
        });
}

void BlindMarkingModel::leave() {
    if (m_asked) {
        cancel();
        return;
    }
    if (m_writing.isActive()) {
        keepRemark();
    }
    if (!busy()) {
        emit finished();
    }
}

}  // namespace qgt::app
