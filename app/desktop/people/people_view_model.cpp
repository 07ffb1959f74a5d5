#include "app/desktop/people/people_view_model.h"

#include "app/desktop/people/people_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::app {

PeopleViewModel::PeopleViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent),
      m_persons(this),
      m_committees(this),
      m_editor(wording(), this),
      m_importing(executor(), wording(), this),
      m_exporting(executor(), wording(), this),
      m_firstSecrets(executor(), wording(), this) {
    connect(&m_firstSecrets, &FirstSecretsModel::finished, this, &PeopleViewModel::enter);
    m_importing.setKnown(m_facts);
    connect(&m_importing, &PersonImportModel::applied, this, [this](int fresh) {
        m_imported = fresh;
        begin(Panel::None);
        m_done = Done::Import;
        emit problemChanged();
        enter();
    });
}

int PeopleViewModel::current() const {
    const auto found = std::ranges::find(m_shown, m_editor.draft().id);
    return m_panel != Panel::Person || found == m_shown.end()
               ? -1
               : static_cast<int>(found - m_shown.begin());
}

int PeopleViewModel::total() const {
    return m_facts ? static_cast<int>(m_facts->persons.size()) : 0;
}

QString PeopleViewModel::committeeName() const {
    return QString::fromStdString(m_committee.name);
}

QString PeopleViewModel::committeeStreet() const {
    return QString::fromStdString(m_committee.street);
}

QString PeopleViewModel::countLine() const {
    if (!m_facts) {
        return {};
    }
    const auto active = std::ranges::count_if(
        m_facts->persons, [](const PersonFacts& facts) { return facts.person.active; });
    return tr("%n person(s)", nullptr, static_cast<int>(active));
}

QString PeopleViewModel::warnings() const {
    QStringList words;
    if (m_facts) {
        for (const Diagnostic& finding : m_facts->warnings) {
            words.append(dutyWarning(finding, m_facts->lines, wording()));
        }
    }
    return words.join(QStringLiteral("\n"));
}

QString PeopleViewModel::done() const {
    switch (m_done) {
        case Done::Person:
            return tr("The person is saved.");
        case Done::Committee:
            return tr("The committee is saved.");
        case Done::Import:
            return m_imported == 0
                       ? tr("The table is imported.")
                       : tr("The table is imported. %n new person(s) have no PIN yet: “First PINs” "
                            "gives one to each.",
                            nullptr,
                            m_imported);
        case Done::Nothing:
            break;
    }
    return {};
}

void PeopleViewModel::attach(std::shared_ptr<Workspace> workspace,
                             std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_importing.attach(m_workspace, m_actor);
    m_exporting.attach(m_workspace, m_actor);
    m_firstSecrets.attach(m_workspace, m_actor);
    m_facts.reset();
    m_filter.clear();
    changeHands();
    showRows();
    begin(Panel::None);
    emit factsChanged();
}

void PeopleViewModel::retranslate() {
    showRows();
    showCommittees();
    m_editor.retranslate();
    m_importing.retranslate();
    m_exporting.retranslate();
    m_firstSecrets.retranslate();
    emit factsChanged();
    emit panelChanged();
    emit problemChanged();
}

void PeopleViewModel::setFilter(const QString& words) {
    if (words != m_filter) {
        m_filter = words;
        showRows();
        emit factsChanged();
        emit panelChanged();
    }
}

void PeopleViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    read([workspace = m_workspace, actor = *m_actor] { return readPeople(*workspace, actor); },
         [this](Result<PeopleFacts> facts) { take(std::move(facts)); });
}

void PeopleViewModel::take(Result<PeopleFacts> facts) {
    if (!facts) {
        setProblem(facts.error());
        return;
    }
    m_facts = std::move(*facts);
    showRows();
    showCommittees();
    openKnown(std::exchange(m_wanted, {}));
    emit factsChanged();
    emit panelChanged();
}

void PeopleViewModel::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_shown.size())) {
        openKnown(m_shown[static_cast<std::size_t>(row)]);
    }
}

void PeopleViewModel::openKnown(const PersonId& id) {
    const PersonFacts* facts = m_facts && mayLeave() ? known(id) : nullptr;
    if (facts != nullptr) {
        edit(facts->person, facts->mayReset);
        begin(Panel::Person);
    }
}

void PeopleViewModel::add() {
    if (!mayEdit() || !mayLeave()) {
        return;
    }
    people::Person person;
    person.committee = m_actor->committee;
    person.roles = {people::Role::Cadre};
    edit(person, false);
    begin(Panel::Person);
    emit begun();
}

void PeopleViewModel::edit(const people::Person& person, bool mayReset) {
    m_editor.edit(person,
                  {.lines = m_facts->lines,
                   .committees = m_facts->committees,
                   .editable = m_facts->mayEdit,
                   .rolesEditable = m_facts->mayEditAll,
                   .mayReset = mayReset});
}

void PeopleViewModel::save() {
    if (!ready() || !mayEdit()) {
        return;
    }
    run(
        [workspace = m_workspace, actor = *m_actor, draft = m_editor.draft()] {
            return savePerson(*workspace, actor, draft);
        },
        [this](const Result<SavedPerson>& saved) { takeSaved(saved); });
}

void PeopleViewModel::takeSaved(const Result<SavedPerson>& saved) {
    if (!saved) {
        setProblem(saved.error());
        emit panelChanged();
        return;
    }
    const bool fresh = m_editor.isNew();
    if (fresh) {
        // The panel stays, with the secret that has to be handed over.
        people::Person kept = m_editor.draft();
        kept.id = saved->id;
        edit(kept, true);
        m_temporary = saved->secret;
    } else {
        begin(Panel::None);
    }
    m_done = Done::Person;
    setProblem(saved->problem);
    emit panelChanged();
    enter();
}

void PeopleViewModel::resetSecret() {
    if (!ready() || m_editor.isNew()) {
        return;
    }
    run(
        [workspace = m_workspace, actor = *m_actor, person = m_editor.draft().id] {
            return app::resetSecret(*workspace, actor, person);
        },
        [this](const Result<QString>& secret) {
            m_temporary = secret.value_or(QString());
            setProblem(secret ? std::optional<Error>() : secret.error());
            enter();
        });
}

void PeopleViewModel::editCommittees() {
    if (m_facts && mayEditAll() && mayLeave()) {
        chooseCommittee(0);
        begin(Panel::Committee);
    }
}

void PeopleViewModel::chooseCommittee(int row) {
    const bool exists = m_facts && row >= 0 && row < static_cast<int>(m_facts->committees.size());
    m_committee = exists ? m_facts->committees[static_cast<std::size_t>(row)] : people::Committee();
    showCommittees();
    setProblem({});
    emit panelChanged();
}

void PeopleViewModel::saveCommittee(const QString& name, const QString& street) {
    if (!ready()) {
        return;
    }
    people::Committee draft = m_committee;
    draft.name = name.toStdString();
    draft.street = street.toStdString();
    run(
        [workspace = m_workspace, actor = *m_actor, draft] {
            return app::saveCommittee(*workspace, actor, draft);
        },
        [this](const Status& status) {
            if (!status) {
                setProblem(status.error());
                return;
            }
            begin(Panel::None);
            m_done = Done::Committee;
            emit problemChanged();
            enter();
        });
}

void PeopleViewModel::startImport() {
    if (mayEdit() && mayLeave()) {
        m_importing.restart();
        begin(Panel::Import);
    }
}

void PeopleViewModel::startExport() {
    if (mayExport() && mayLeave()) {
        m_exporting.restart();
        begin(Panel::Export);
    }
}

void PeopleViewModel::startFirstSecrets() {
    if (mayLeave() && withoutSecret() > 0) {
        m_firstSecrets.restart(waitingForSecret(*m_facts));
        begin(Panel::FirstSecrets);
    }
}

void PeopleViewModel::acknowledgeSecrets() {
    if (!m_firstSecrets.busy()) {
        m_firstSecrets.restart({});
        begin(Panel::None);
    }
}

void PeopleViewModel::begin(Panel panel) {
    m_temporary.clear();
    m_done = Done::Nothing;
    m_panel = panel;
    setProblem({});
    emit panelChanged();
}

void PeopleViewModel::close() {
    // What is under way may bring a secret that is shown only here.
    if (mayLeave()) {
        begin(Panel::None);
    }
}

void PeopleViewModel::showRows() {
    std::vector<PersonLine> rows;
    m_shown.clear();
    if (m_facts) {
        for (const PersonFacts& facts : m_facts->persons) {
            if (shows(facts)) {
                rows.push_back(lineOf(facts));
                m_shown.push_back(facts.person.id);
            }
        }
    }
    m_persons.setRows(std::move(rows));
}

void PeopleViewModel::showCommittees() {
    std::vector<CommitteeLine> rows;
    if (m_facts) {
        for (const people::Committee& committee : m_facts->committees) {
            rows.push_back({.name = QString::fromStdString(committee.name),
                            .street = QString::fromStdString(committee.street),
                            .chosen = committee.id == m_committee.id});
        }
    }
    m_committees.setRows(std::move(rows));
}

const PersonFacts* PeopleViewModel::known(const PersonId& id) const {
    const auto found = std::ranges::find_if(
        m_facts->persons, [&](const PersonFacts& facts) { return facts.person.id == id; });
    return found == m_facts->persons.end() ? nullptr : &*found;
}

bool PeopleViewModel::shows(const PersonFacts& facts) const {
    const QString wanted = m_filter.trimmed();
    const people::Person& person = facts.person;
    return wanted.isEmpty() || facts.committee.contains(wanted, Qt::CaseInsensitive) ||
           std::ranges::any_of(std::array{&person.name, &person.staffNo, &person.post},
                               [&](const std::string* text) {
                                   return QString::fromStdString(*text).contains(
                                       wanted, Qt::CaseInsensitive);
                               });
}

PersonLine PeopleViewModel::lineOf(const PersonFacts& facts) const {
    PersonLine row;
    row.name = QString::fromStdString(facts.person.name);
    row.post = QString::fromStdString(facts.person.post);
    if (!facts.committee.isEmpty()) {
        row.post += (row.post.isEmpty() ? QString() : QStringLiteral("　")) + facts.committee;
    }
    row.active = facts.person.active;
    row.waits = row.active && (!facts.hasSecret || facts.mustChange);
    row.roles = roleWords(facts.person.roles);
    row.duties = dutyWords(facts.person.duties, m_facts->lines, wording());
    row.last = !facts.person.active       ? tr("left")
               : !facts.hasSecret         ? tr("has no PIN yet")
               : facts.mustChange         ? tr("temporary PIN")
               : facts.lastSignIn.ms == 0 ? tr("never")
                                          : wording().moment(facts.lastSignIn, m_facts->now);
    return row;
}

}  // namespace qgt::app
