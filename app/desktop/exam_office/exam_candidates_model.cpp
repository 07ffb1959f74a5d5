#include "app/desktop/exam_office/exam_candidates_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/extra_time.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

ExamCandidatesModel::ExamCandidatesModel(Wording wording, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_committees(this),
      m_persons(this),
      m_places(this),
      m_invigilators(this),
      m_deciders(this) {}

QString ExamCandidatesModel::extraTime() const {
    return extraTimeWords(m_blueprint, m_wording);
}

void ExamCandidatesModel::edit(const OfficeFacts& facts,
                               const exam::HeldExam& exam,
                               const PersonId& actor) {
    m_known = facts.committees;
    m_all = facts.persons;
    m_actor = actor;
    m_now = facts.now;
    m_histories.clear();
    m_committee = {};
    m_entries.clear();
    for (const exam::ExamCandidate& candidate : exam.candidates) {
        m_entries.push_back(
            {candidate,
             candidate.extra.percent > 0 ? QString::number(candidate.extra.percent) : QString(),
             candidate.extra});
    }
    m_keptBy.reset();
    m_watching.clear();
    for (const exam::ExamInvigilator& invigilator : exam.invigilators) {
        m_watching.push_back(invigilator.person);
    }
    show();
}

void ExamCandidatesModel::setBlueprint(const bank::Blueprint& blueprint) {
    m_blueprint = blueprint;
    m_keptBy = m_keptBy.value_or(blueprint.extraTime.decidedBy);
    show();
}

void ExamCandidatesModel::setHistories(std::map<PersonId, CandidateHistory> histories) {
    m_histories = std::move(histories);
    show();
}

void ExamCandidatesModel::setOpens(std::optional<Instant> opens) {
    if (m_opens != opens) {
        m_opens = opens;
        show();
    }
}

bool ExamCandidatesModel::maySitAgain(const PersonId& id) const {
    const auto known = m_histories.find(id);
    return known != m_histories.end() && known->second.failed() &&
           known->second.maySitAt(m_opens.value_or(m_now));
}

int ExamCandidatesModel::failedCount() const {
    return static_cast<int>(
        std::ranges::count_if(m_shown, [this](const PersonId& id) { return maySitAgain(id); }));
}

bool ExamCandidatesModel::renews(const PersonId& id) const {
    const auto known = m_histories.find(id);
    return known != m_histories.end() && known->second.renewalDue &&
           known->second.maySitAt(m_opens.value_or(m_now));
}

int ExamCandidatesModel::renewingCount() const {
    return static_cast<int>(
        std::ranges::count_if(m_shown, [this](const PersonId& id) { return renews(id); }));
}

void ExamCandidatesModel::addShown(const std::function<bool(const PersonId&)>& wanted) {
    for (const PersonId& id : m_shown) {
        if (wanted(id) && !sits(id)) {
            add(id);
        }
    }
    show();
}

void ExamCandidatesModel::chooseFailed() {
    addShown([this](const PersonId& id) { return maySitAgain(id); });
}

void ExamCandidatesModel::chooseRenewing() {
    addShown([this](const PersonId& id) { return renews(id); });
}

void ExamCandidatesModel::addHistory(const PersonId& id, ExamPersonRow& row) const {
    const auto known = m_histories.find(id);
    if (known == m_histories.end()) {
        return;
    }
    const CandidateHistory& history = known->second;
    if (history.renewalDue) {
        row.history = tr("due for renewal");
        row.sign = SignedWords::Due;
    } else if (history.passed) {
        row.history = tr("passed");
        row.sign = SignedWords::Ok;
    } else if (history.failed()) {
        row.history = tr("attempt %1 not passed").arg(history.attempts.taken);
        row.sign = SignedWords::Gap;
    } else {
        row.history = tr("attempt %1 without a result yet").arg(history.attempts.taken);
    }
    // Who has passed needs no further attempt, unless the certificate has to be renewed.
    const bool sitsAgain = !history.passed || history.renewalDue;
    if (history.attempts.left == 0 && sitsAgain) {
        row.history += tr("; no attempt left");
    } else if (sitsAgain && history.attempts.from > m_opens.value_or(m_now)) {
        row.history +=
            tr("; waits until %1").arg(m_wording.dayAndTime(history.attempts.from, m_now));
        row.sign = SignedWords::Due;
    }
}

bool ExamCandidatesModel::mayDecide(const Entry& entry, const PersonId& id) const {
    return id != entry.candidate.person && std::ranges::find(m_mayDecide, id) != m_mayDecide.end();
}

exam::GrantedTime ExamCandidatesModel::extraOf(const Entry& entry) const {
    exam::GrantedTime extra = entry.candidate.extra;
    extra.percent = extraPossible() ? entry.percent.trimmed().toInt() : 0;
    return extra.percent > 0 ? extra : exam::GrantedTime();
}

bool ExamCandidatesModel::isAsKept(const Entry& entry) const {
    return m_keptBy == m_blueprint.extraTime.decidedBy && entry.kept.by != entry.candidate.person &&
           extraOf(entry) == entry.kept;
}

bool ExamCandidatesModel::needsConfirming(const Entry& entry) const {
    const exam::GrantedTime extra = extraOf(entry);
    return extra.percent > 0 && !isAsKept(entry) && extra.by != m_actor &&
           mayDecide(entry, extra.by) && extra != entry.confirmed;
}

void ExamCandidatesModel::confirm(int place, const QString& secret) {
    if (place < 0 || place >= count()) {
        return;
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(place)];
    if (needsConfirming(entry)) {
        exam::ExamCandidate candidate = entry.candidate;
        candidate.extra = extraOf(entry);
        emit confirmationWanted(candidate, secret);
    }
}

void ExamCandidatesModel::takeConfirmation(const exam::ExamCandidate& candidate) {
    for (Entry& entry : m_entries) {
        if (entry.candidate.person == candidate.person) {
            entry.confirmed = candidate.extra;
        }
    }
    show();
}

void ExamCandidatesModel::changeExtra(Entry& entry) {
    if (!entry.named) {
        entry.candidate.extra.by = mayDecide(entry, m_actor) ? m_actor : PersonId();
    }
}

void ExamCandidatesModel::setDecider(int place, int row) {
    if (place >= 0 && place < count() && row >= 0 && row < static_cast<int>(m_mayDecide.size())) {
        const auto at = static_cast<std::size_t>(place);
        m_entries[at].candidate.extra.by = m_mayDecide[static_cast<std::size_t>(row)];
        m_entries[at].named = true;
        m_places.setRow(place, placeOf(at));
        emit changed();
    }
}

void ExamCandidatesModel::retranslate() {
    show();
}

bool ExamCandidatesModel::fit() const {
    return std::ranges::all_of(m_entries,
                               [this](const Entry& entry) { return errorOf(entry).isEmpty(); });
}

std::vector<exam::ExamCandidate> ExamCandidatesModel::candidates() const {
    std::vector<exam::ExamCandidate> candidates;
    for (const Entry& entry : m_entries) {
        exam::ExamCandidate candidate = entry.candidate;
        candidate.extra = extraOf(entry);
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<PersonId> ExamCandidatesModel::chosenInvigilators() const {
    return m_watching;
}

void ExamCandidatesModel::showCommittee(int row) {
    m_committee = row > 0 && row <= static_cast<int>(m_known.size())
                      ? m_known[static_cast<std::size_t>(row) - 1].id
                      : CommitteeId();
    show();
}

void ExamCandidatesModel::toggle(int row) {
    if (row < 0 || row >= shownCount()) {
        return;
    }
    const PersonId& id = m_shown[static_cast<std::size_t>(row)];
    if (sits(id)) {
        std::erase_if(m_entries, [&](const Entry& entry) { return entry.candidate.person == id; });
    } else {
        add(id);
    }
    show();
}

void ExamCandidatesModel::chooseShown() {
    addShown([](const PersonId& /*id*/) { return true; });
}

void ExamCandidatesModel::chooseNobody() {
    m_entries.clear();
    show();
}

void ExamCandidatesModel::move(int place, int by) {
    const int target = place + by;
    if (place >= 0 && place < count() && target >= 0 && target < count()) {
        std::swap(m_entries[static_cast<std::size_t>(place)],
                  m_entries[static_cast<std::size_t>(target)]);
        show();
    }
}

void ExamCandidatesModel::setPercent(int place, const QString& words) {
    if (place >= 0 && place < count()) {
        const auto at = static_cast<std::size_t>(place);
        m_entries[at].percent = words;
        changeExtra(m_entries[at]);
        m_places.setRow(place, placeOf(at));
        emit changed();
    }
}

void ExamCandidatesModel::setReason(int place, const QString& words) {
    if (place >= 0 && place < count()) {
        const auto at = static_cast<std::size_t>(place);
        m_entries[at].candidate.extra.reason = words.toStdString();
        changeExtra(m_entries[at]);
        m_places.setRow(place, placeOf(at));
        emit changed();
    }
}

void ExamCandidatesModel::toggleInvigilator(int row) {
    if (row < 0 || row >= static_cast<int>(m_watchers.size())) {
        return;
    }
    const PersonId& id = m_watchers[static_cast<std::size_t>(row)];
    if (std::erase(m_watching, id) == 0) {
        m_watching.push_back(id);
    }
    show();
}

QString ExamCandidatesModel::errorOf(const Entry& entry) const {
    const QString typed = entry.percent.trimmed();
    if (typed.isEmpty() || !extraPossible()) {
        return {};
    }
    bool number = false;
    const int percent = typed.toInt(&number);
    if (!number || percent < 0) {
        return tr("Write whole per cent, for example 25");
    }
    if (percent > m_blueprint.extraTime.mostPercent) {
        return tr("The blueprint gives at most %1 %").arg(m_blueprint.extraTime.mostPercent);
    }
    if (percent > 0 && text(entry.candidate.extra.reason).trimmed().isEmpty()) {
        return tr("Say why, for example eyesight");
    }
    const PersonId& by = entry.candidate.extra.by;
    if (needsConfirming(entry)) {
        const OfficePerson* const decider = person(by);
        return tr("%1 confirms it here in person")
            .arg(decider == nullptr ? QString() : decider->name);
    }
    if (percent == 0 || isAsKept(entry) || mayDecide(entry, by)) {
        return {};
    }
    if (by == entry.candidate.person) {
        return tr("Nobody decides about the own extra time");
    }
    return m_mayDecide.empty() ? tr("There is nobody here who may decide about extra time")
                               : tr("Say who decided it");
}

ExamPlace ExamCandidatesModel::placeOf(std::size_t place) const {
    const Entry& entry = m_entries[place];
    const OfficePerson* const known = person(entry.candidate.person);
    const OfficePerson* const decider = person(entry.candidate.extra.by);
    return {.place = QString::number(place + 1),
            .name = known == nullptr ? QString() : known->name,
            .committee = known == nullptr ? QString() : known->committeeName,
            .percent = entry.percent,
            .reason = text(entry.candidate.extra.reason),
            .decider = decider == nullptr ? QString() : decider->name,
            .error = errorOf(entry),
            .confirm = decider != nullptr && needsConfirming(entry)
                           ? tr("PIN or password of %1, typed by %1 in person").arg(decider->name)
                           : QString()};
}

const OfficePerson* ExamCandidatesModel::person(const PersonId& id) const {
    const auto found = std::ranges::find(m_all, id, &OfficePerson::id);
    return found == m_all.end() ? nullptr : &*found;
}

bool ExamCandidatesModel::sits(const PersonId& id) const {
    return std::ranges::any_of(m_entries,
                               [&](const Entry& entry) { return entry.candidate.person == id; });
}

void ExamCandidatesModel::add(const PersonId& id) {
    Entry entry;
    entry.candidate.person = id;
    m_entries.push_back(std::move(entry));
}

void ExamCandidatesModel::show() {
    std::vector<ExamChoice> committees{{tr("Everybody"), m_committee.empty()}};
    for (const people::Committee& one : m_known) {
        committees.push_back({text(one.name), one.id == m_committee});
    }
    m_shown.clear();
    m_watchers.clear();
    m_mayDecide.clear();
    std::vector<ExamChoice> deciders;
    std::vector<ExamPersonRow> persons;
    std::vector<ExamChoice> watchers;
    for (const OfficePerson& one : m_all) {
        if (!one.active) {
            continue;
        }
        if (m_committee.empty() || one.committee == m_committee) {
            m_shown.push_back(one.id);
            persons.push_back({.name = one.name,
                               .post = one.post,
                               .committee = one.committeeName,
                               .chosen = sits(one.id),
                               .history = {},
                               .sign = SignedWords::None});
            addHistory(one.id, persons.back());
        }
        if (extraPossible() && decidesExtraTime(one.roles, m_blueprint.extraTime.decidedBy)) {
            m_mayDecide.push_back(one.id);
            deciders.push_back({one.name, false});
        }
        if (one.invigilates) {
            m_watchers.push_back(one.id);
            watchers.push_back(
                {one.name, std::ranges::find(m_watching, one.id) != m_watching.end()});
        }
    }
    std::vector<ExamPlace> places;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        places.push_back(placeOf(i));
    }
    m_committees.setRows(std::move(committees));
    m_persons.setRows(std::move(persons));
    m_invigilators.setRows(std::move(watchers));
    m_deciders.setRows(std::move(deciders));
    m_places.setRows(std::move(places));
    emit changed();
}

}  // namespace qgt::app
