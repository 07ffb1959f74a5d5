#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/people/people_desk.h"
#include "app/desktop/people/people_lists.h"
#include "app/desktop/people/person_editor.h"
#include "app/desktop/wording.h"

#include <functional>
#include <memory>
#include <optional>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 人员: who works here, in which posts and lines, and how they get in.
class PeopleViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::PersonList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PersonEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ImportList* importRows READ importRows CONSTANT FINAL)
    Q_PROPERTY(Panel panel READ panel NOTIFY panelChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool mayEditAll READ mayEditAll NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString committee READ committee NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString street READ street NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString countLine READ countLine NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString warnings READ warnings NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString done READ done NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString temporarySecret READ temporarySecret NOTIFY panelChanged FINAL)
    Q_PROPERTY(QString importSum READ importSum NOTIFY panelChanged FINAL)
    Q_PROPERTY(bool importPossible READ importPossible NOTIFY panelChanged FINAL)

  public:
    enum class Panel { None, Person, Committee, Import };
    Q_ENUM(Panel)

    struct Deps {
        Executor executor;
        Wording wording;
    };

    explicit PeopleViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] PersonList* persons() { return &m_persons; }

    [[nodiscard]] PersonEditor* editor() { return &m_editor; }

    [[nodiscard]] ImportList* importRows() { return &m_importRows; }

    [[nodiscard]] Panel panel() const { return m_panel; }

    /// Row of the person in the editor; -1 for none or a new one.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] bool mayEditAll() const { return m_facts && m_facts->mayEditAll; }

    [[nodiscard]] QString committee() const;
    [[nodiscard]] QString street() const;
    [[nodiscard]] QString countLine() const;

    /// What the A and B lines of the committee lack; empty when nothing.
    [[nodiscard]] QString warnings() const;

    [[nodiscard]] QString problem() const;

    /// What was just saved, in words.
    [[nodiscard]] QString done() const;

    /// Shown once after a reset.
    [[nodiscard]] QString temporarySecret() const { return m_temporary; }

    [[nodiscard]] QString importSum() const;
    [[nodiscard]] bool importPossible() const;

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void add();
    Q_INVOKABLE void save();
    Q_INVOKABLE void resetSecret();
    Q_INVOKABLE void editCommittee();
    Q_INVOKABLE void saveCommittee(const QString& name, const QString& street);
    Q_INVOKABLE void startImport();
    Q_INVOKABLE void previewFile(const QString& path);

    Q_INVOKABLE void previewUrl(const QUrl& file) { previewFile(file.toLocalFile()); }

    Q_INVOKABLE void applyImport();
    Q_INVOKABLE void close();

  signals:
    void factsChanged();
    void panelChanged();
    void problemChanged();

  private:
    enum class Done { Nothing, Person, Committee, Import };

    void run(std::function<Status(Workspace&, const people::Actor&)> call, Done done);
    void showRows();
    void showImport();
    void setPanel(Panel panel);
    void setProblem(std::optional<Error> error);
    void setBusy(bool busy);
    [[nodiscard]] const people::Committee* ownCommittee() const;
    [[nodiscard]] PersonLine lineOf(const PersonFacts& facts) const;

    Deps m_deps;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::optional<PeopleFacts> m_facts;
    std::optional<ImportFacts> m_import;
    std::optional<Error> m_problem;
    Done m_done = Done::Nothing;
    PersonList m_persons;
    PersonEditor m_editor;
    ImportList m_importRows;
    Panel m_panel = Panel::None;
    QString m_temporary;
    int m_current = -1;
    bool m_busy = false;
};

}  // namespace qgt::app
