#include "app/desktop/exam_office/marking_round_model.h"

#include "app/desktop/exam_office/marking_words.h"
#include "app/desktop/text.h"

#include <algorithm>
#include <utility>

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
    return m_seen && m_seen->without > 0
               ? tr("For %1 answers there is no rater left who has not marked them yet. Add one.")
                     .arg(m_seen->without)
               : QString();
}

QString MarkingRoundModel::hidden() const {
    return m_seen && !m_seen->figuresShown
               ? tr("You still have answers to hand in: what the marks say of the raters is shown "
                    "after that.")
               : QString();
}

QString MarkingRoundModel::apart() const {
    return text(bank::marksText(m_choice.rule.apartHundredths));
}

bool MarkingRoundModel::canHandOut() const {
    if (!m_seen || m_exam.state == exam::ExamState::Published ||
        m_exam.state == exam::ExamState::Withdrawn) {
        return false;
    }
    const auto before = std::ranges::count_if(m_seen->persons, &MarkingPerson::rates);
    const bool added = begun() && m_choice.raters.size() > static_cast<std::size_t>(before);
    return added || m_seen->notHandedOut > 0;
}

void MarkingRoundModel::attach(std::optional<OfficeDesk> desk) {
    changeHands();
    m_desk = std::move(desk);
    m_exam = {};
    m_ring.reset();
    m_seen.reset();
    m_choice = {};
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
        for (const exam::RaterFigures& one : m_seen->figures.each) {
            const auto person =
                std::ranges::find(m_seen->persons, one.rater, &MarkingPerson::person);
            raters.push_back({person == m_seen->persons.end() ? QString() : text(person->name),
                              progressWords(one),
                              m_seen->figuresShown ? raterWords(one) : QString()});
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

void MarkingRoundModel::openQueue() {
    if (m_desk && !busy() && own() > 0) {
        m_stage = Stage::Answers;
        m_queue.begin(*m_desk, m_exam.id, m_ring);
        emit changed();
    }
}

}  // namespace qgt::app
