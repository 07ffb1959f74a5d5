#include "app/desktop/exam_office/exam_time_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/extra_time.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <QStringList>

namespace qgt::app {

namespace {

/// What is given, and what confirms it; the secret is null where whoever sits here decides.
struct TimeToGive {
    ExamId exam;
    exam::ExamCandidate candidate;
    std::shared_ptr<const people::Secret> secret;
};

Result<LateTime> giveAt(const OfficeDesk& desk, const TimeToGive& wanted) {
    if (wanted.secret) {
        const Status confirmed =
            confirmExtraTime(*desk.workspace, desk.actor, wanted.candidate, *wanted.secret);
        if (!confirmed) {
            return tl::unexpected<Error>(confirmed.error());
        }
    }
    return desk.source->giveTime(wanted.exam, wanted.candidate);
}

}  // namespace

ExamTimeModel::ExamTimeModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_candidates(this), m_deciders(this) {}

QString ExamTimeModel::nameOf(const PersonId& id) const {
    const auto found = std::ranges::find(m_facts.persons, id, &OfficePerson::id);
    return found == m_facts.persons.end() ? text(id.str()) : found->name;
}

QString ExamTimeModel::rule() const {
    return extraTimeWords(m_blueprint, wording());
}

QString ExamTimeModel::begun() const {
    QStringList names;
    for (const PersonId& id : m_sitting) {
        names.append(nameOf(id));
    }
    return names.isEmpty()
               ? QString()
               : tr("Begun already: %1. Time on the way is given at the seat, by an invigilator "
                    "with the own code.")
                     .arg(names.join(tr(", ")));
}

QString ExamTimeModel::secretLabel() const {
    return !m_desk || m_decider.empty() || m_decider == m_desk->actor.person
               ? QString()
               : tr("PIN or password of %1, typed by %1 in person").arg(nameOf(m_decider));
}

void ExamTimeModel::attach(std::optional<OfficeDesk> desk) {
    m_desk = std::move(desk);
    changeHands();
    begin({}, {}, {});
}

void ExamTimeModel::retranslate() {
    show();
    emit problemChanged();
}

void ExamTimeModel::begin(const OfficeFacts& facts,
                          const exam::HeldExam& exam,
                          const std::vector<SeatRow>& rows) {
    m_facts = facts;
    m_exam = exam;
    m_blueprint = frozenBlueprint(exam).value_or(bank::Blueprint());
    m_waiting.clear();
    m_sitting.clear();
    m_mayDecide.clear();
    m_candidate = {};
    m_decider = {};
    m_done = {};
    for (const SeatRow& row : rows) {
        (row.attempt.empty() ? m_waiting : m_sitting).push_back(row.candidate.person);
    }
    for (const OfficePerson& one : m_facts.persons) {
        if (one.active && decidesExtraTime(one.roles, m_blueprint.extraTime.decidedBy)) {
            m_mayDecide.push_back(one.id);
        }
    }
    setProblem({});
    show();
}

void ExamTimeModel::choose(int row) {
    if (!busy() && row >= 0 && row < static_cast<int>(m_waiting.size())) {
        m_candidate = m_waiting[static_cast<std::size_t>(row)];
        m_done = {};
        show();
    }
}

void ExamTimeModel::decide(int row) {
    if (!busy() && row >= 0 && row < static_cast<int>(m_mayDecide.size())) {
        m_decider = m_mayDecide[static_cast<std::size_t>(row)];
        show();
    }
}

void ExamTimeModel::give(const QString& percent, const QString& reason, const QString& secret) {
    const auto place =
        std::ranges::find(m_exam.candidates, m_candidate, &exam::ExamCandidate::person);
    if (!m_desk || busy() || !complete() || place == m_exam.candidates.end()) {
        return;
    }
    TimeToGive wanted{m_exam.id, *place, {}};
    wanted.candidate.extra = {percent.trimmed().toInt(), reason.trimmed().toStdString(), m_decider};
    if (!secretLabel().isEmpty()) {
        std::string typed = secret.toStdString();
        wanted.secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(typed));
    }
    m_done = {};
    run([desk = *m_desk, wanted] { return giveAt(desk, wanted); },
        [this, wanted](const Result<LateTime>& late) {
            ++m_tries;
            emit triesChanged();
            if (!went(late)) {
                show();
                return;
            }
            std::ranges::find(m_exam.candidates, m_candidate, &exam::ExamCandidate::person)->extra =
                wanted.candidate.extra;
            m_done = [this,
                      late = *late,
                      who = nameOf(m_candidate),
                      percent = wanted.candidate.extra.percent] {
                QString words = tr("%1 has %2 % more time.").arg(who).arg(percent);
                if (late.packages > 0) {
                    words += QLatin1Char(' ') +
                             tr("The package for seats without a network went out before (%1): "
                                "there it does not count. Write a new package for the seats that "
                                "have not begun, or let an invigilator give the time at the seat.")
                                 .arg(wording().dayAndTime(late.packaged, m_facts.now));
                }
                return words;
            };
            show();
        });
}

void ExamTimeModel::show() {
    std::vector<ExamChoice> candidates;
    for (const PersonId& id : m_waiting) {
        const auto place = std::ranges::find(m_exam.candidates, id, &exam::ExamCandidate::person);
        QString words = nameOf(id);
        if (place != m_exam.candidates.end() && place->extra.percent > 0) {
            words += QStringLiteral(" +%1 %").arg(place->extra.percent);
        }
        candidates.push_back({words, id == m_candidate});
    }
    std::vector<ExamChoice> deciders;
    for (const PersonId& id : m_mayDecide) {
        deciders.push_back({nameOf(id), id == m_decider});
    }
    m_candidates.setRows(std::move(candidates));
    m_deciders.setRows(std::move(deciders));
    emit changed();
}

}  // namespace qgt::app
