#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/people/first_secrets_model.h"
#include "app/desktop/people/people_desk.h"
#include "app/desktop/people/people_lists.h"
#include "app/desktop/people/person_editor.h"
#include "app/desktop/people/person_export_model.h"
#include "app/desktop/people/person_import_model.h"

#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 人员: who works here, in which posts and lines, and how they get in.
class PeopleViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::PersonList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CommitteeList* committees READ committees CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PersonEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PersonImportModel* importing READ importing CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PersonExportModel* exporting READ exporting CONSTANT FINAL)
    Q_PROPERTY(qgt::app::FirstSecretsModel* firstSecrets READ firstSecrets CONSTANT FINAL)
    Q_PROPERTY(Panel panel READ panel NOTIFY panelChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool mayEdit READ mayEdit NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool mayEditAll READ mayEditAll NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool mayExport READ mayExport NOTIFY factsChanged FINAL)
    Q_PROPERTY(int withoutSecret READ withoutSecret NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY factsChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString committeeName READ committeeName NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString committeeStreet READ committeeStreet NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool newCommittee READ newCommittee NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString countLine READ countLine NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString warnings READ warnings NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString done READ done NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString temporarySecret READ temporarySecret NOTIFY panelChanged FINAL)

  public:
    enum class Panel { None, Person, Committee, Import, Export, FirstSecrets };
    Q_ENUM(Panel)

    explicit PeopleViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] PersonList* persons() { return &m_persons; }

    [[nodiscard]] CommitteeList* committees() { return &m_committees; }

    [[nodiscard]] PersonEditor* editor() { return &m_editor; }

    [[nodiscard]] PersonImportModel* importing() { return &m_importing; }

    [[nodiscard]] PersonExportModel* exporting() { return &m_exporting; }

    [[nodiscard]] FirstSecretsModel* firstSecrets() { return &m_firstSecrets; }

    [[nodiscard]] Panel panel() const { return m_panel; }

    /// Row of the person in the editor; -1 for none or a new one.
    [[nodiscard]] int current() const;

    [[nodiscard]] bool mayEdit() const { return m_facts && m_facts->mayEdit; }

    [[nodiscard]] bool mayEditAll() const { return m_facts && m_facts->mayEditAll; }

    [[nodiscard]] bool mayExport() const { return m_facts && m_facts->mayExport; }

    /// Persons without PIN or password to whom the actor may give one.
    [[nodiscard]] int withoutSecret() const {
        return m_facts ? static_cast<int>(waitingForSecret(*m_facts).size()) : 0;
    }

    /// Only persons whose name, staff number, post or committee holds it are in the table.
    [[nodiscard]] QString filter() const { return m_filter; }

    /// Persons with and without the filter.
    [[nodiscard]] int total() const;

    [[nodiscard]] QString committeeName() const;
    [[nodiscard]] QString committeeStreet() const;

    /// The committee in the panel is not stored yet.
    [[nodiscard]] bool newCommittee() const { return m_committee.id.empty(); }

    [[nodiscard]] QString countLine() const;

    /// What the A and B lines of the committee lack, one a line; empty when nothing.
    [[nodiscard]] QString warnings() const;

    /// What was just saved, in words.
    [[nodiscard]] QString done() const;

    /// Shown once after a reset or for somebody new.
    [[nodiscard]] QString temporarySecret() const { return m_temporary; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    void setFilter(const QString& words);

    Q_INVOKABLE void enter();
    Q_INVOKABLE void open(int row);

    /// Somebody found elsewhere; read anew first.
    void openPerson(const QString& id) {
        m_wanted = PersonId(id.toStdString());
        enter();
    }

    Q_INVOKABLE void add();
    Q_INVOKABLE void save();
    Q_INVOKABLE void resetSecret();
    Q_INVOKABLE void editCommittees();
    /// Row of `committees`; -1 for a new one.
    Q_INVOKABLE void chooseCommittee(int row);
    Q_INVOKABLE void saveCommittee(const QString& name, const QString& street);
    Q_INVOKABLE void startImport();
    Q_INVOKABLE void startExport();
    Q_INVOKABLE void startFirstSecrets();
    /// The secrets of the round are written down or saved; they are never shown again.
    Q_INVOKABLE void acknowledgeSecrets();
    Q_INVOKABLE void close();

  signals:
    void factsChanged();
    void panelChanged();
    /// A new person is being entered, perhaps in a panel that was open already.
    void begun();

  private:
    void openKnown(const PersonId& id);
    enum class Done { Nothing, Person, Committee, Import };

    void take(Result<PeopleFacts> facts);
    void takeSaved(const Result<SavedPerson>& saved);
    void begin(Panel panel);
    void edit(const people::Person& person, bool mayReset);
    void showRows();
    void showCommittees();

    [[nodiscard]] bool ready() const { return !busy() && m_workspace && m_actor; }

    /// What stands in the panel may go. Secrets of a round go by `acknowledgeSecrets` only.
    [[nodiscard]] bool mayLeave() const {
        return !busy() && !m_firstSecrets.busy() && m_firstSecrets.given() == 0;
    }

    [[nodiscard]] const PersonFacts* known(const PersonId& id) const;
    [[nodiscard]] bool shows(const PersonFacts& facts) const;
    [[nodiscard]] PersonLine lineOf(const PersonFacts& facts) const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<PeopleFacts> m_facts;
    Done m_done = Done::Nothing;
    int m_imported = 0;  ///< persons of the last import who are new
    PersonList m_persons;
    CommitteeList m_committees;
    PersonEditor m_editor;
    PersonImportModel m_importing;
    PersonExportModel m_exporting;
    FirstSecretsModel m_firstSecrets;
    std::vector<PersonId> m_shown;  ///< who stands in which row
    people::Committee m_committee;  ///< in the panel
    Panel m_panel = Panel::None;
    QString m_filter;
    PersonId m_wanted;  ///< to be opened when the persons are read
    QString m_temporary;
};

}  // namespace qgt::app
