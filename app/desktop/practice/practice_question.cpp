#include "app/desktop/practice/practice_question.h"

#include "app/desktop/practice/question_facts.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace qgt::app {

namespace {

using bank::ItemKind;
using practice::Phase;

}  // namespace

PracticeQuestion::PracticeQuestion(Wording wording, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_rows(this),
      m_rights(this),
      m_basis(this),
      m_handbook(this) {}

const bank::Item& PracticeQuestion::item() const {
    static const bank::Item kNone;
    return m_question ? m_question->item : kNone;
}

PracticeQuestion::Kind PracticeQuestion::kindOf(bank::ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice:
            return Kind::Single;
        case ItemKind::MultipleChoice:
            return Kind::Multiple;
        case ItemKind::TrueFalse:
            return Kind::TrueFalse;
        case ItemKind::FillIn:
            return Kind::FillIn;
        case ItemKind::Ordering:
            return Kind::Ordering;
        case ItemKind::Matching:
            return Kind::Matching;
        case ItemKind::ShortAnswer:
            break;
    }
    return Kind::ShortAnswer;
}

QString PracticeQuestion::line() const {
    return !m_question           ? QString()
           : m_wording.english() ? m_question->lineEnglish
                                 : m_question->line;
}

QString PracticeQuestion::kindName() const {
    return nameOfKind(item().kind);
}

QString PracticeQuestion::nameOfKind(bank::ItemKind kind) {
    static const std::array kNames{QT_TR_NOOP("single choice"),
                                   QT_TR_NOOP("multiple choice"),
                                   QT_TR_NOOP("true or false"),
                                   QT_TR_NOOP("fill in"),
                                   QT_TR_NOOP("ordering"),
                                   QT_TR_NOOP("matching"),
                                   QT_TR_NOOP("short answer")};
    return tr(kNames.at(static_cast<std::size_t>(kindOf(kind))));
}

QString PracticeQuestion::levelName() const {
    static const std::array kNames{
        QT_TR_NOOP("know"), QT_TR_NOOP("understand"), QT_TR_NOOP("apply"), QT_TR_NOOP("judge")};
    return tr(kNames.at(static_cast<std::size_t>(item().level)));
}

QString PracticeQuestion::stem() const {
    return stemText(item().stem);
}

QString PracticeQuestion::howTo() const {
    if (marking()) {
        return tr("Compare with the model answer and tick the points that yours had.");
    }
    switch (kind()) {
        case Kind::Multiple:
            return tr("Several may be right; all and only the right ones count.");
        case Kind::FillIn:
            return tr("Numbers may be written as digits or in Chinese.");
        case Kind::Ordering:
            return tr(
                "Put the steps in order: drag them, or Alt+↑ and Alt+↓ move the step in focus.");
        case Kind::Matching:
            return tr(
                "Choose at the left, then its letter at the right, or drag one to the other; "
                "one right side may stay over.");
        case Kind::ShortAnswer:
            return tr("Write or say it in key points, then compare and mark yourself.");
        case Kind::Single:
        case Kind::TrueFalse:
            break;
    }
    return {};
}

QString PracticeQuestion::letters() const {
    const bool writing = kind() == Kind::ShortAnswer && !marking();
    if (kind() == Kind::FillIn || kind() == Kind::Ordering || writing) {
        return {};
    }
    const int count = kind() == Kind::Matching ? m_rights.rowCount() : m_rows.rowCount();
    return count < 2 ? QString() : letterAt(static_cast<std::size_t>(count - 1));
}

QString PracticeQuestion::past() const {
    if (!m_question) {
        return {};
    }
    if (m_question->reask) {
        return tr("Asked again in this session.");
    }
    if (m_question->seenBefore == 0 || !m_question->lastSeen) {
        return tr("You see this item for the first time.");
    }
    const QString day = m_wording.day(*m_question->lastSeen, m_today);
    const QString last = !m_question->answered   ? tr("Seen on %1, not answered").arg(day)
                         : m_question->lastRight ? tr("Right on %1").arg(day)
                                                 : tr("Not right on %1").arg(day);
    const QString times =
        tr("%1, seen %n time(s) before", nullptr, m_question->seenBefore).arg(last);
    return m_question->inErrorBook ? times + tr("; it stands in the error book") : times;
}

bool PracticeQuestion::confirmNeeded() const {
    return item().confirm;
}

bool PracticeQuestion::ready() const {
    return m_question && (marking() || isAnswered(*m_question, m_response));
}

QString PracticeQuestion::shortText() const {
    return m_response.texts.empty() ? QString() : text(m_response.texts.front());
}

QString PracticeQuestion::model() const {
    return text(item().model);
}

QString PracticeQuestion::explanation() const {
    return text(item().explanation);
}

QString PracticeQuestion::summary() const {
    return text(item().summary);
}

QString PracticeQuestion::changeWas() const {
    return item().lawChange ? text(item().lawChange->was) : QString();
}

QString PracticeQuestion::changeNow() const {
    return item().lawChange ? text(item().lawChange->now) : QString();
}

QString PracticeQuestion::changeSince() const {
    return item().lawChange ? m_wording.fullDay(item().lawChange->since) : QString();
}

QString PracticeQuestion::note() const {
    return m_question ? text(m_question->marks.note) : QString();
}

bool PracticeQuestion::favourite() const {
    return m_question && m_question->marks.favourite;
}

bool PracticeQuestion::doubt() const {
    return m_question && m_question->marks.doubt;
}

int PracticeQuestion::reports() const {
    return m_question ? m_question->marks.reports : 0;
}

void PracticeQuestion::show(const PracticeSnapshot& snapshot) {
    const bool same = m_question && snapshot.question &&
                      m_question->item.id == snapshot.question->item.id &&
                      m_question->reask == snapshot.question->reask &&
                      m_question->shown == snapshot.question->shown;
    const bool keepDraft =
        same && snapshot.phase != Phase::Revealed && snapshot.phase != Phase::Reading;
    m_question = snapshot.question;
    m_phase = snapshot.phase;
    m_today = snapshot.today;
    if (!keepDraft) {
        m_left = 0;
        m_response = m_question ? emptyResponse(*m_question) : grading::Response{};
    }
    if (reading()) {
        m_response = m_question ? keyResponse(m_question->item) : grading::Response{};
    } else if (snapshot.revealed) {
        m_response = snapshot.revealed->response;
    }
    retranslate();
}

void PracticeQuestion::retranslate() {
    std::vector<BasisRow> basis;
    if (m_question) {
        for (const BasisFact& fact : m_question->basis) {
            const QString since =
                fact.effective ? tr("in force since %1").arg(m_wording.fullDay(*fact.effective))
                               : QString();
            const QString until = fact.repealed
                                      ? tr("; repealed %1").arg(m_wording.fullDay(*fact.repealed))
                                      : QString();
            basis.push_back({.title = m_wording.cited(fact.title, fact.articles),
                             .dates = since + until,
                             .ended = fact.repealed.has_value()});
        }
    }
    m_basis.setRows(std::move(basis));
    m_handbook.setRows(handbookLinks());
    refreshDraft();
    emit changed();
    emit marksChanged();
}

std::vector<HandbookLink> PracticeQuestion::handbookLinks() const {
    std::vector<HandbookLink> links;
    if (m_question) {
        for (const SectionFact& section : m_question->sections) {
            links.push_back({.title = section.title, .slug = section.slug});
        }
    }
    return links;
}

void PracticeQuestion::refreshDraft() {
    m_rows.setRows(m_question ? answerRows(*m_question, m_response, revealed())
                              : std::vector<AnswerRow>{});
    m_rights.setRows(m_question ? rightRows(*m_question, m_response) : std::vector<AnswerRow>{});
    emit draftChanged();
}

void PracticeQuestion::choose(int place) {
    if (place < 0 || !m_question || revealed()) {
        return;
    }
    const auto at = static_cast<std::size_t>(place);
    if (marking()) {
        if (at < m_response.rubricMet.size()) {
            m_response.rubricMet[at] = !m_response.rubricMet[at];
        }
    } else if (kind() == Kind::Matching) {
        match(at);
    } else if (kind() != Kind::FillIn && kind() != Kind::Ordering && kind() != Kind::ShortAnswer) {
        chooseOption(at);
    }
    refreshDraft();
}

void PracticeQuestion::chooseOption(std::size_t place) {
    if (place >= m_question->shown.size()) {
        return;
    }
    const std::string& key = m_question->shown[place];
    std::vector<std::string>& chosen = m_response.chosen;
    if (kind() != Kind::Multiple) {
        chosen = {key};
        return;
    }
    const auto found = std::ranges::find(chosen, key);
    if (found == chosen.end()) {
        chosen.push_back(key);
        std::ranges::sort(chosen);
    } else {
        chosen.erase(found);
    }
}

void PracticeQuestion::match(std::size_t place) {
    const auto left = static_cast<std::size_t>(m_left);
    if (place >= m_question->shown.size() || left >= m_response.matches.size()) {
        return;
    }
    const int right = std::stoi(m_question->shown[place]);
    std::ranges::replace(m_response.matches, right, -1);  // a right side fits one left side only
    m_response.matches[left] = right;
    const auto open = std::ranges::find(m_response.matches, -1);
    m_left = open == m_response.matches.end() ? m_left
                                              : static_cast<int>(open - m_response.matches.begin());
}

void PracticeQuestion::setBlank(int blank, const QString& entered) {
    const auto at = static_cast<std::size_t>(blank);
    if (blank < 0 || at >= m_response.texts.size() || revealed()) {
        return;
    }
    m_response.texts[at] = entered.toStdString();
    emit draftChanged();
}

bool PracticeQuestion::blankOpenAfter(int blank) const {
    const auto& texts = m_response.texts;
    return kind() == Kind::FillIn && !revealed() && blank >= 0 &&
           static_cast<std::size_t>(blank) < texts.size() &&
           std::any_of(
               texts.begin() + blank + 1, texts.end(), [](const auto& t) { return t.empty(); });
}

void PracticeQuestion::setShortText(const QString& entered) {
    if (kind() == Kind::ShortAnswer && !revealed() && !marking()) {
        m_response.texts = {entered.toStdString()};
        emit draftChanged();
    }
}

void PracticeQuestion::moveStep(int from, int to) {
    const int count = static_cast<int>(m_response.chosen.size());
    if (kind() != Kind::Ordering || revealed() || from < 0 || to < 0 || from >= count ||
        to >= count) {
        return;
    }
    const auto begin = m_response.chosen.begin();
    if (from < to) {
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    } else {
        std::rotate(begin + to, begin + from, begin + from + 1);
    }
    refreshDraft();
}

bool PracticeQuestion::shiftStep(int from, int by) {
    const int to = from + by;
    if (revealed() || to < 0 || to >= m_rows.rowCount()) {
        return false;
    }
    moveStep(from, to);
    m_movedTo = to;
    ++m_moves;
    emit stepMoved();
    return true;
}

void PracticeQuestion::chooseLeft(int left) {
    if (left >= 0 && left < m_rows.rowCount() && !revealed()) {
        m_left = left;
        emit draftChanged();
    }
}

void PracticeQuestion::pair(int left, int right) {
    chooseLeft(left);
    choose(right);
}

}  // namespace qgt::app
