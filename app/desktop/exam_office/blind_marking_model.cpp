#include "app/desktop/exam_office/blind_marking_model.h"

#include "app/desktop/exam_office/marking_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

BlindMarkingModel::BlindMarkingModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_points(this) {
    constexpr int kPauseMs = 800;
    constexpr int kTryAgainMs = 5000;
    m_writing.setSingleShot(true);
    m_writing.setInterval(kPauseMs);
    connect(&m_writing, &QTimer::timeout, this, &BlindMarkingModel::keepRemark);
    m_tryAgain.setSingleShot(true);
    m_tryAgain.setInterval(kTryAgainMs);
    connect(&m_tryAgain, &QTimer::timeout, this, &BlindMarkingModel::save);
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
               : tr("Answer %1/%2 · no. %3").arg(place()).arg(total()).arg(current()->number);
}

QString BlindMarkingModel::progress() const {
    if (current() == nullptr) {
        return {};
    }
    const int task = current()->task;
    const auto sameTask = [task](const BlindAnswer& one) { return one.task == task; };
    const auto before = m_answers.begin() + static_cast<std::ptrdiff_t>(m_at);
    return tr("%1 of %2 to this question · %3 to mark · %4 to hand in")
        .arg(std::count_if(m_answers.begin(), before, sameTask) + 1)
        .arg(std::ranges::count_if(m_answers, sameTask))
        .arg(left())
        .arg(ready());
}

QString BlindMarkingModel::story() const {
    return current() == nullptr ? QString() : storyWords(current()->story);
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
    if (current() == nullptr || m_unsaved.failed() > 0) {
        return {};
    }
    return m_unsaved.empty() ? tr("saved") : tr("being saved");
}

QString BlindMarkingModel::unsaved() const {
    return m_unsaved.failed() == 0
               ? QString()
               : tr("Not saved: %1 answers, as they stand on the screen. They stay here and are "
                    "saved again every few seconds; nothing is handed in before that.")
                     .arg(m_unsaved.failed());
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
    if (m_writing.isActive()) {
        keepRemark();
    }
    if (m_unsaved.failed() > 0) {
        save();  // the last chance: nobody waits for what comes of it
    }
    changeHands();
    m_tryAgain.stop();
    m_unsaved.clear();
    m_saveProblem = false;
    m_desk.reset();
    m_answers.clear();
    m_at = 0;
    m_asked = false;
    m_handed = 0;
    setProblem({});
    show();
}

void BlindMarkingModel::begin(std::shared_ptr<RaterDesk> desk) {
    clear();
    m_desk = std::move(desk);
    load();
}

void BlindMarkingModel::load() {
    run(
        [desk = m_desk] {
            return Loaded{desk->answers(), desk->bank()};
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
    if (busy() || answer == nullptr || answer->handedIn || answer->comment == words) {
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
    m_unsaved.put({answer.ticket,
                   answer.met,
                   answer.comment,
                   m_looked.isValid() ? m_looked.elapsed() : 0,
                   done});
    m_writing.stop();
    m_handed = 0;
    save();
}

BlindMarkingModel::Saved BlindMarkingModel::saveAll(RaterDesk& desk, UnsavedMarks::Batch batch) {
    std::vector<Status> statuses;
    for (const BlindMark& mark : batch.marks) {
        statuses.push_back(desk.mark(mark));
    }
    return {std::move(batch), std::move(statuses)};
}

void BlindMarkingModel::save() {
    m_tryAgain.stop();
    emit marksChanged();
    read([desk = m_desk, batch = m_unsaved.send()] { return saveAll(*desk, batch); },
         [this](const Saved& saved) { settle(saved); });
}

bool BlindMarkingModel::settle(const Saved& saved) {
    const auto error = m_unsaved.settle(saved.batch, saved.statuses);
    if (error || (m_saveProblem && m_unsaved.failed() == 0)) {
        m_saveProblem = error.has_value();
        setProblem(error);
    }
    if (m_unsaved.failed() > 0) {
        m_tryAgain.start();
    }
    emit marksChanged();
    return !error;
}

void BlindMarkingModel::whenSaved(std::function<void()> next) {
    if (m_writing.isActive()) {
        keepRemark();
    }
    // What is on its way comes back before this does.
    run([] { return std::monostate(); },
        [this, next = std::move(next)](std::monostate /*done*/) {
            if (m_unsaved.empty()) {
                next();
                return;
            }
            run([desk = m_desk, batch = m_unsaved.send()] { return saveAll(*desk, batch); },
                [this, next](const Saved& saved) {
                    // Another batch may be on its way still, or have failed meanwhile.
                    if (settle(saved) && m_unsaved.empty()) {
                        next();
                    }
                });
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
    whenSaved([this] {
        m_asked = ready() > 0;
        emit changed();
    });
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
    emit changed();
    whenSaved([this] { handInSaved(); });
}

void BlindMarkingModel::handInSaved() {
    run([desk = m_desk] { return desk->handIn(); },
        [this](const Result<int>& handed) {
            if (!went(handed)) {
                return;
            }
            m_handed = *handed;
            for (BlindAnswer& answer : m_answers) {
                answer.handedIn = answer.marked;  // whether they can be read again or not
            }
            load();
        });
}

void BlindMarkingModel::leave() {
    if (m_asked) {
        cancel();
        return;
    }
    whenSaved([this] { emit finished(); });
}

}  // namespace qgt::app
