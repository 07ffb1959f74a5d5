#include "app/desktop/people/people_view_model.h"

#include "app/desktop/people/people_words.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

PeopleViewModel::PeopleViewModel(Deps deps, QObject* parent)
    : QObject(parent),
      m_deps(std::move(deps)),
      m_persons(this),
      m_editor(m_deps.wording, this),
      m_importRows(this) {}

const people::Committee* PeopleViewModel::ownCommittee() const {
    if (!m_facts || !m_actor) {
        return nullptr;
    }
    const auto found =
        std::ranges::find(m_facts->committees, m_actor->committee, &people::Committee::id);
    return found == m_facts->committees.end() ? nullptr : &*found;
}

QString PeopleViewModel::committee() const {
    const people::Committee* own = ownCommittee();
    return own == nullptr ? QString() : QString::fromStdString(own->name);
}

QString PeopleViewModel::street() const {
    const people::Committee* own = ownCommittee();
    return own == nullptr ? QString() : QString::fromStdString(own->street);
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
            words.append(dutyWarning(finding, m_facts->lines, m_deps.wording));
        }
    }
    return words.join(QStringLiteral("\n"));
}

QString PeopleViewModel::problem() const {
    return m_problem ? m_deps.wording.sentence(*m_problem) : QString();
}

QString PeopleViewModel::done() const {
    switch (m_done) {
        case Done::Person:
            return tr("The person is saved.");
        case Done::Committee:
            return tr("The committee is saved.");
        case Done::Import:
            return tr("The table is imported. New persons get a first PIN by a reset.");
        case Done::Nothing:
            break;
    }
    return {};
}

QString PeopleViewModel::importSum() const {
    return m_import ? tr("%1 new, %2 changed, %3 unchanged")
                          .arg(m_import->fresh)
                          .arg(m_import->changed)
                          .arg(m_import->unchanged)
                    : QString();
}

bool PeopleViewModel::importPossible() const {
    return m_import && !hasErrors(m_import->preview.repairs) &&
           m_import->fresh + m_import->changed > 0;
}

void PeopleViewModel::attach(std::shared_ptr<Workspace> workspace,
                             std::optional<people::Actor> actor) {
    m_workspace = std::move(workspace);
    m_actor = std::move(actor);
    m_facts.reset();
    m_persons.setRows({});
    close();
    emit factsChanged();
}

void PeopleViewModel::retranslate() {
    showRows();
    showImport();
    m_editor.retranslate();
    emit factsChanged();
    emit panelChanged();
    emit problemChanged();
}

void PeopleViewModel::enter() {
    if (!m_workspace || !m_actor) {
        return;
    }
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, actor = *m_actor] { return readPeople(*workspace, actor); },
        [this](Result<PeopleFacts> facts) {
            if (!facts) {
                setProblem(facts.error());
                return;
            }
            m_facts = std::move(*facts);
            showRows();
            emit factsChanged();
        });
}

void PeopleViewModel::open(int row) {
    if (!m_facts || row < 0 || row >= static_cast<int>(m_facts->persons.size())) {
        return;
    }
    m_current = row;
    m_temporary.clear();
    m_done = Done::Nothing;
    setProblem({});
    m_editor.edit(m_facts->persons[static_cast<std::size_t>(row)].person,
                  m_facts->lines,
                  m_facts->mayEditAll);
    setPanel(Panel::Person);
}

void PeopleViewModel::add() {
    if (!m_facts || !m_actor) {
        return;
    }
    m_current = -1;
    m_temporary.clear();
    m_done = Done::Nothing;
    setProblem({});
    people::Person person;
    person.committee = m_actor->committee;
    person.roles = {people::Role::Cadre};
    m_editor.edit(std::move(person), m_facts->lines, m_facts->mayEditAll);
    setPanel(Panel::Person);
}

void PeopleViewModel::save() {
    run(
        [draft = m_editor.draft()](Workspace& workspace, const people::Actor& actor) {
            return app::savePerson(workspace, actor, draft);
        },
        Done::Person);
}

void PeopleViewModel::resetSecret() {
    if (m_busy || m_editor.isNew() || !m_workspace || !m_actor) {
        return;
    }
    setBusy(true);
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, actor = *m_actor, person = m_editor.draft().id] {
            return app::resetSecret(*workspace, actor, person);
        },
        [this](const Result<QString>& secret) {
            m_temporary = secret.value_or(QString());
            setProblem(secret ? std::optional<Error>() : secret.error());
            setBusy(false);
            enter();
        });
}

void PeopleViewModel::editCommittee() {
    m_done = Done::Nothing;
    setProblem({});
    setPanel(Panel::Committee);
}

void PeopleViewModel::saveCommittee(const QString& name, const QString& street) {
    const people::Committee* own = ownCommittee();
    if (own == nullptr) {
        return;
    }
    people::Committee draft = *own;
    draft.name = name.toStdString();
    draft.street = street.toStdString();
    run([draft](Workspace& workspace,
                const people::Actor& actor) { return app::saveCommittee(workspace, actor, draft); },
        Done::Committee);
}

void PeopleViewModel::startImport() {
    m_import.reset();
    m_importRows.setRows({});
    m_done = Done::Nothing;
    setProblem({});
    setPanel(Panel::Import);
}

void PeopleViewModel::previewFile(const QString& path) {
    if (m_busy || path.trimmed().isEmpty() || !m_workspace || !m_actor) {
        return;
    }
    setBusy(true);
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, actor = *m_actor, path = path.trimmed()] {
            return app::previewImport(*workspace, actor, path);
        },
        [this](Result<ImportFacts> facts) {
            if (facts) {
                m_import = std::move(*facts);
                setProblem({});
            } else {
                m_import.reset();
                setProblem(facts.error());
            }
            showImport();
            setBusy(false);
        });
}

void PeopleViewModel::applyImport() {
    if (!importPossible()) {
        return;
    }
    run(
        [preview = m_import->preview](Workspace& workspace, const people::Actor& actor) {
            return app::applyImport(workspace, actor, preview);
        },
        Done::Import);
}

void PeopleViewModel::close() {
    m_current = -1;
    m_temporary.clear();
    m_import.reset();
    setProblem({});
    setPanel(Panel::None);
}

void PeopleViewModel::run(std::function<Status(Workspace&, const people::Actor&)> call, Done done) {
    if (m_busy || !m_workspace || !m_actor) {
        return;
    }
    setBusy(true);
    runFor(
        m_deps.executor,
        this,
        [workspace = m_workspace, actor = *m_actor, call = std::move(call)] {
            return call(*workspace, actor);
        },
        [this, done](const Status& status) {
            setBusy(false);
            if (!status) {
                setProblem(status.error());
                return;
            }
            m_done = done;
            close();
            enter();
        });
}

void PeopleViewModel::showRows() {
    std::vector<PersonLine> rows;
    if (m_facts) {
        for (const PersonFacts& facts : m_facts->persons) {
            rows.push_back(lineOf(facts));
        }
    }
    m_persons.setRows(std::move(rows));
}

void PeopleViewModel::showImport() {
    std::vector<ImportLine> rows;
    if (m_import) {
        for (const Diagnostic& repair : m_import->preview.repairs) {
            rows.push_back({.text = repairWords(repair, m_deps.wording),
                            .kind = repair.severity == Severity::Error ? 4 : 3});
        }
        for (const people::PersonDraft& draft : m_import->preview.drafts) {
            rows.push_back({.text = QString::fromStdString(draft.person.name) +
                                    QStringLiteral("　") +
                                    QString::fromStdString(draft.person.post),
                            .kind = static_cast<int>(draft.kind)});
        }
    }
    m_importRows.setRows(std::move(rows));
}

PersonLine PeopleViewModel::lineOf(const PersonFacts& facts) const {
    PersonLine row;
    row.name = QString::fromStdString(facts.person.name);
    row.post = QString::fromStdString(facts.person.post);
    row.active = facts.person.active;
    row.roles = roleWords(facts.person.roles);
    row.duties = dutyWords(facts.person.duties, m_facts->lines, m_deps.wording);
    row.last = !facts.person.active       ? tr("left")
               : !facts.hasSecret         ? tr("has no PIN yet")
               : facts.mustChange         ? tr("temporary PIN")
               : facts.lastSignIn.ms == 0 ? tr("never")
                                          : m_deps.wording.moment(facts.lastSignIn, m_facts->now);
    return row;
}

void PeopleViewModel::setPanel(Panel panel) {
    m_panel = panel;
    emit panelChanged();
}

void PeopleViewModel::setProblem(std::optional<Error> error) {
    m_problem = std::move(error);
    emit problemChanged();
}

void PeopleViewModel::setBusy(bool busy) {
    m_busy = busy;
    emit panelChanged();
}

}  // namespace qgt::app
