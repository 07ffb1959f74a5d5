#pragma once

#include "app/desktop/documents/sheet_saver.h"
#include "app/desktop/executor.h"
#include "app/desktop/people/people_desk.h"
#include "app/desktop/people/people_lists.h"
#include "app/desktop/wording.h"

#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The panel that gives a first PIN or password to everybody who has none.
class FirstSecretsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PeopleViewModel")
    Q_PROPERTY(qgt::app::SecretList* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(qgt::app::SheetSaver* sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(int given READ given NOTIFY changed FINAL)
    Q_PROPERTY(int wanted READ wanted NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

  public:
    FirstSecretsModel(Executor executor, Wording wording, QObject* parent);

    [[nodiscard]] SecretList* rows() { return &m_rows; }

    [[nodiscard]] SheetSaver* sheet() { return &m_sheet; }

    /// Persons who still have no PIN or password.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size() - m_next); }

    /// Secrets that stand in the panel.
    [[nodiscard]] int given() const { return m_rows.rowCount(); }

    /// How many persons this round is for.
    [[nodiscard]] int wanted() const { return static_cast<int>(m_waiting.size()); }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();

    /// Forgets what was shown; these persons are next.
    void restart(std::vector<people::Person> waiting);

    /// One after the other, until everybody has one or `stop`.
    Q_INVOKABLE void give();
    /// Those that were given stay.
    Q_INVOKABLE void stop();

  signals:
    void changed();
    /// The round is over, with all or stopped.
    void finished();

  private:
    void next();
    void take(const people::Person& person, const Result<QString>& secret);
    void finish();
    [[nodiscard]] SecretSheet content() const;
    [[nodiscard]] SheetSaver::Permit permit() const;

    Executor m_executor;
    Wording m_wording;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    std::vector<people::Person> m_waiting;
    std::size_t m_next = 0;  ///< of `m_waiting`
    std::optional<Error> m_problem;
    SecretList m_rows;
    SheetSaver m_sheet;
    bool m_busy = false;
    bool m_stopping = false;
};

}  // namespace qgt::app
