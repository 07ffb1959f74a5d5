#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/people/people_desk.h"
#include "app/desktop/people/people_lists.h"
#include "app/desktop/people/people_tables.h"
#include "app/desktop/wording.h"

#include <memory>
#include <optional>
#include <vector>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The panel in which a table of persons is looked at before anything is stored.
class PersonImportModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PeopleViewModel")
    Q_PROPERTY(qgt::app::ImportList* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(QString sum READ sum NOTIFY changed FINAL)
    Q_PROPERTY(QString encodingLine READ encodingLine NOTIFY changed FINAL)
    Q_PROPERTY(QString sample READ sample NOTIFY changed FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    Q_PROPERTY(int faults READ faults NOTIFY changed FINAL)
    Q_PROPERTY(int toStore READ toStore NOTIFY changed FINAL)

  public:
    PersonImportModel(Executor executor, Wording wording, QObject* parent);

    [[nodiscard]] ImportList* rows() { return &m_rows; }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;

    /// The file looked at.
    [[nodiscard]] QString path() const { return m_path; }

    /// "3 new, 1 changed, 4 unchanged"; empty while nothing was looked at.
    [[nodiscard]] QString sum() const;

    /// How the file was read, in words.
    [[nodiscard]] QString encodingLine() const;

    /// First rows under a guessed encoding, one a line, for a person to confirm; else empty.
    [[nodiscard]] QString sample() const;

    /// There is something to store and nothing to mend first.
    [[nodiscard]] bool possible() const;

    /// Places that have to be mended before anything can be stored.
    [[nodiscard]] int faults() const;

    /// Persons whom an import would add or change.
    [[nodiscard]] int toStore() const;

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);

    /// What the rows are compared with when they say what changes; must outlive the model.
    void setKnown(const std::optional<PeopleFacts>& facts) { m_known = &facts; }

    void retranslate();
    void restart();

    Q_INVOKABLE void preview(const QString& path);

    Q_INVOKABLE void previewUrl(const QUrl& file) { preview(file.toLocalFile()); }

    /// The sample reads well.
    Q_INVOKABLE void believe();
    /// The same file once more, after it was corrected.
    Q_INVOKABLE void again();
    Q_INVOKABLE void apply();

  signals:
    void changed();
    /// Everything is stored.
    void applied(int fresh);

  private:
    void look(bool believed);
    void showRows();
    void setProblem(std::optional<Error> error);
    void setBusy(bool busy);
    [[nodiscard]] const std::vector<DutyLine>& lines() const;
    [[nodiscard]] QString whatChanges(const people::PersonDraft& draft) const;

    Executor m_executor;
    Wording m_wording;
    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    const std::optional<PeopleFacts>* m_known = nullptr;
    std::optional<ImportFacts> m_facts;
    std::optional<Error> m_problem;
    ImportList m_rows;
    QString m_path;
    bool m_busy = false;
};

}  // namespace qgt::app
