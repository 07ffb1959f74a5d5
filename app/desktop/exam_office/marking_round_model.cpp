#include "app/desktop/exam_office/marking_round_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/exam_office/marking_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

#include <QStringList>

namespace qgt::app {

MarkingRoundModel::MarkingRoundModel(const Deps& deps, QObject* parent)
    : PageViewModel(deps, parent), m_persons(this), m_raters(this), m_queue(deps, this) {
    connect(&m_queue, &BlindMarkingModel::finished, this, [this] {
        m_stage = Stage::Overview;
        load();
    });
}

QString MarkingRoundModel::examTitle() const {
    return text(m_exam.title);
}

QString MarkingRoundModel::stand() const {
    return m_seen ? standWords(*m_seen) : QString();
}

QString MarkingRoundModel::ruleText() const {
    return ruleWords(m_choice.rule);
}

QString MarkingRoundModel::shortage() const {
    QStringList words;
    if (begun() && m_seen->notHandedOut > 0) {
        words.append(tr("%1 answers have no rater, or lack one of two. Hand them out; where there "
                        "are too few raters, add one first.")
                         .arg(m_seen->notHandedOut));
    }
    if (begun() && m_seen->nobodyMay > 0) {
        words.append(tr("Of them %1 cannot be handed out: too few of the raters are neither their "
                        "writer nor entered them from paper. Add a rater.")
                         .arg(m_seen->nobodyMay));
    }
    if (m_seen && m_seen->byReaders > 0) {
        words.append(tr("%1 answers are marked by whoever entered them from paper, because nobody "
                        "else is left; this is in the audit record.")
                         .arg(m_seen->byReaders));
    }
    if (m_seen && m_seen->without > 0) {
        words.append(
            tr("For %1 answers there is no rater left who has not marked them yet. Add one.")
                .arg(m_seen->without));
    }
    return words.join(QLatin1Char('\n'));
}

QString MarkingRoundModel::hidden() const {
    return m_seen && !m_seen->figuresShown
               ? tr("What the marks say of the raters is shown once every answer is decided: "
                    "whoever reads it could still become a rater.")
               : QString();
}

QString MarkingRoundModel::unfit() const {
    QStringList words;
    if (m_seen) {
        for (const MarkingPerson& person : m_seen->persons) {
            if (person.rates && !person.fit && person.open > 0) {
                words.append(tr("%1 can mark no longer (account closed or role taken) and has %2 "
                                "answers in hand. Take this rater out, so that others get them.")
                                 .arg(text(person.name))
                                 .arg(person.open));
            }
        }
    }
    return words.join(QLatin1Char('\n'));
}

QString MarkingRoundModel::left() const {
    QStringList words;
    if (m_seen && m_desk) {
        const Instant now = m_desk->workspace->clock().now();
        for (const MarkingLeaver& one : m_seen->left) {
            words.append(tr("%1 was taken out by %2, %3; answers taken back: %4. Reason: %5")
                             .arg(text(one.name),
                                  text(one.by),
                                  officeDayAndTime(one.at, now, wording()),
                                  QString::number(one.answers),
                                  text(one.reason)));
        }
    }
    return words.join(QLatin1Char('\n'));
}

QString MarkingRoundModel::takeOutText() const {
    const MarkingPerson* const person = m_takeOut ? personOf(*m_takeOut) : nullptr;
    return person == nullptr
               ? QString()
               : tr("%1 is taken out of the marking. Marks that are handed in stay; the other "
                    "answers (%2) go to the other raters, and what was ticked in them does not "
                    "count.")
                     .arg(text(person->name))
                     .arg(person->open);
}

QString MarkingRoundModel::apart() const {
    return text(bank::marksText(m_choice.rule.apartHundredths));
}

bool MarkingRoundModel::canHandOut() const {
    if (!m_seen || resultsOut()) {
        return false;
    }
    const auto before = std::ranges::count_if(m_seen->persons, &MarkingPerson::rates);
    const bool added = begun() && m_choice.raters.size() > static_cast<std::size_t>(before);
    return added || m_seen->notHandedOut > 0;
}

bool MarkingRoundModel::canLetOneMark() const {
    return begun() && !resultsOut() && m_seen->rule.raters > 1 && m_seen->notHandedOut > 0;
}

bool MarkingRoundModel::resultsOut() const {
    return m_seen && m_seen->closed;
}

const MarkingPerson* MarkingRoundModel::personOf(const PersonId& person) const {
    if (!m_seen) {
        return nullptr;
    }
    const auto found = std::ranges::find(m_seen->persons, person, &MarkingPerson::person);
    return found == m_seen->persons.end() ? nullptr : &*found;
}

void MarkingRoundModel::attach(std::optional<OfficeDesk> desk) {
    changeHands();
    m_desk = std::move(desk);
    m_exam = {};
    m_ring.reset();
    m_seen.reset();
    m_choice = {};
    m_takeOut.reset();
    m_stage = Stage::Overview;
    m_queue.clear();
    setProblem({});
    show();
}

void MarkingRoundModel::retranslate() {
    m_queue.retranslate();
    show();
    emit problemChanged();
}

void MarkingRoundModel::begin(const exam::HeldExam& exam, OfficeRing ring) {
    m_exam = exam;
    m_ring = std::move(ring);
    m_seen.reset();
    m_takeOut.reset();
    m_stage = Stage::Overview;
    setProblem({});
    show();
    load();
}

bool MarkingRoundModel::back() {
    if (m_stage == Stage::Answers) {
        m_queue.leave();
        return true;
    }
    if (m_takeOut) {
        cancelTakeOut();
        return true;
    }
    return busy();
}

void MarkingRoundModel::load() {
    if (!m_desk) {
        return;
    }
    emit changed();
    run(
        [desk = *m_desk, id = m_exam.id, ring = m_ring] {
            return ExamMarking(*desk.workspace, desk.actor).overview(id, ring.get());
        },
        [this](Result<MarkingOverview> seen) {
            if (went(seen)) {
                take(std::move(*seen));
            }
        });
}

void MarkingRoundModel::take(MarkingOverview seen) {
    m_exam = seen.exam;
    m_choice.rule = seen.rule;
    m_choice.raters.clear();
    for (const MarkingPerson& person : seen.persons) {
        if (person.rates) {
            m_choice.raters.push_back(person.person);
        }
    }
    m_seen = std::move(seen);
    show();
}

void MarkingRoundModel::show() {
    std::vector<MarkingPersonRow> persons;
    std::vector<MarkingRaterRow> raters;
    if (m_seen) {
        for (const MarkingPerson& person : m_seen->persons) {
            const bool rates =
                std::ranges::find(m_choice.raters, person.person) != m_choice.raters.end();
            persons.push_back({text(person.name), rates, m_seen->begun && person.rates});
        }
        for (std::size_t i = 0; i < m_seen->figures.each.size(); ++i) {
            const exam::RaterFigures& one = m_seen->figures.each[i];
            const MarkingPerson* const person = personOf(one.rater);
            const bool rates = person != nullptr && person->rates;
            raters.push_back({text(m_seen->raterNames[i]),
                              rates ? progressWords(one) : leftWords(one),
                              m_seen->figuresShown ? raterWords(one) : QString(),
                              rates && !resultsOut()});
        }
    }
    m_persons.setRows(std::move(persons));
    m_raters.setRows(std::move(raters));
    emit changed();
}

void MarkingRoundModel::chooseRaters(int raters) {
    if (!begun()) {
        m_choice.rule.raters = raters;
        emit changed();
    }
}

void MarkingRoundModel::letThirdDecide(bool alone) {
    if (!begun()) {
        m_choice.rule.third = alone ? exam::ThirdRule::ThirdAlone : exam::ThirdRule::ClosestTwo;
        emit changed();
    }
}

void MarkingRoundModel::pick(int row) {
    if (busy() || !m_seen || row < 0 || row >= static_cast<int>(m_seen->persons.size())) {
        return;
    }
    const MarkingPerson& person = m_seen->persons[static_cast<std::size_t>(row)];
    if (m_seen->begun && person.rates) {
        show();  // the switch goes back
        return;
    }
    const auto chosen = std::ranges::find(m_choice.raters, person.person);
    if (chosen == m_choice.raters.end()) {
        m_choice.raters.push_back(person.person);
    } else {
        m_choice.raters.erase(chosen);
    }
    show();
}

void MarkingRoundModel::handOut(const QString& apart) {
    if (!m_desk || !canHandOut()) {
        return;
    }
    if (!begun() && m_choice.rule.raters > 1) {
        const auto marks = bank::marksFromText(apart.trimmed().toStdString());
        if (!marks) {
            setProblem(Error{"marking.unfit", {{"field", "apart"}}});
            return;
        }
        m_choice.rule.apartHundredths = *marks;
    }
    run(
        [desk = *m_desk, id = m_exam.id, ring = m_ring, choice = m_choice] {
            return ExamMarking(*desk.workspace, desk.actor).handOut(id, choice, ring.get());
        },
        [this](const Status& status) {
            if (went(status)) {
                load();
            }
        });
}

void MarkingRoundModel::letOneMark(const QString& reason) {
    if (!m_desk || !canLetOneMark()) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, why = reason.toStdString()] {
            return ExamMarking(*desk.workspace, desk.actor).letOneMark(id, why);
        },
        [this](const Status& status) {
            if (went(status)) {
                load();
            }
        });
}

void MarkingRoundModel::askTakeOut(int row) {
    if (busy() || !m_seen || row < 0 || row >= static_cast<int>(m_seen->figures.each.size())) {
        return;
    }
    m_takeOut = m_seen->figures.each[static_cast<std::size_t>(row)].rater;
    setProblem({});
    emit changed();
}

void MarkingRoundModel::cancelTakeOut() {
    m_takeOut.reset();
    emit changed();
}

void MarkingRoundModel::takeOut(const QString& reason) {
    if (!m_desk || !m_takeOut) {
        return;
    }
    run(
        [desk = *m_desk, id = m_exam.id, rater = *m_takeOut, why = reason.toStdString()] {
            return ExamMarking(*desk.workspace, desk.actor).takeOut(id, rater, why);
        },
        [this](const Status& status) {
            if (went(status)) {
                m_takeOut.reset();
                load();
            }
        });
}

void MarkingRoundModel::openQueue() {
    if (m_desk && !busy() && own() > 0) {
        m_stage = Stage::Answers;
        m_queue.begin(std::make_shared<ExamRaterDesk>(*m_desk, m_exam.id, m_ring));
        emit changed();
    }
}

}  // namespace qgt::app
