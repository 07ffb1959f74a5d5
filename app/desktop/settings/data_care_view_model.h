#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/settings/backup_list.h"
#include "app/desktop/settings/memory_fitting_model.h"
#include "app/runtime/data_care.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The part of 设置 that looks after the data: backup, check, restore, and the
/// numbers of the memory model. Whoever may not do this sees
/// none of it.
class DataCareViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::BackupList* backups READ backups CONSTANT FINAL)
    Q_PROPERTY(qgt::app::MemoryFittingModel* memory READ memory CONSTANT FINAL)
    Q_PROPERTY(bool mayBackUp READ mayBackUp NOTIFY changed FINAL)
    Q_PROPERTY(bool mayRestore READ mayRestore NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(bool sound READ sound NOTIFY changed FINAL)
    Q_PROPERTY(QString versions READ versions NOTIFY changed FINAL)

  public:
    explicit DataCareViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] BackupList* backups() { return &m_backups; }

    [[nodiscard]] MemoryFittingModel* memory() { return &m_memory; }

    [[nodiscard]] bool mayBackUp() const;
    [[nodiscard]] bool mayRestore() const;

    /// Row of the backup that would be restored after a yes; -1 none.
    [[nodiscard]] int chosen() const { return m_chosen; }

    /// What restoring the chosen backup would do, to be answered by yes or no.
    [[nodiscard]] QString question() const;

    /// What the last backup or check gave, in words.
    [[nodiscard]] QString done() const;

    /// False when the last check found damage.
    [[nodiscard]] bool sound() const { return m_sound; }

    /// Of the bank and of the libraries, in one line.
    [[nodiscard]] QString versions() const;

    /// `worker`: the program of heavy jobs.
    void attach(std::shared_ptr<Workspace> workspace,
                std::optional<people::Actor> actor,
                const std::filesystem::path& worker = {});
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void backUp();
    Q_INVOKABLE void check();
    /// Asks; nothing happens before restore().
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void restore();

  signals:
    void changed();
    /// The question was answered with yes.
    void restoreRequested(const QString& backup);

  private:
    /// What the page shows of the folder.
    struct Facts {
        std::vector<BackupFile> files;
        QString bankVersion;
        int items = 0;
        Instant now;
    };

    void showFiles();
    void begin();

    [[nodiscard]] bool ready() const { return !busy() && m_workspace && m_actor; }

    [[nodiscard]] static Facts readFacts(Workspace& workspace);

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    Facts m_facts;
    BackupList m_backups;
    MemoryFittingModel m_memory;
    std::optional<BackupFile> m_made;
    std::optional<store::VerifyReport> m_report;
    int m_chosen = -1;
    bool m_sound = true;
};

}  // namespace qgt::app
