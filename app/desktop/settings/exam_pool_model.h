#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/settings/exam_pool_desk.h"
#include "app/desktop/settings/exam_pool_lists.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The exam pool in 设置: what it holds, adding items files and cases, checking, removing one,
/// writing it out as plain text. The keys stay unlocked until the page is left; of the items
/// themselves nothing is kept or shown.
class ExamPoolModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamKeysViewModel")
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed FINAL)
    Q_PROPERTY(bool unlocked READ unlocked NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ empty NOTIFY changed FINAL)
    Q_PROPERTY(QString sum READ sum NOTIFY changed FINAL)
    Q_PROPERTY(QString ends READ ends NOTIFY changed FINAL)
    Q_PROPERTY(QString damage READ damage NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::PoolLineList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(Part part READ part NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(bool sound READ sound NOTIFY changed FINAL)
    Q_PROPERTY(QString chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(int fitting READ fitting NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::PoolFindingList* findings READ findings CONSTANT FINAL)
    Q_PROPERTY(int more READ more NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    /// Where on the page a step belongs, and so what is said of it.
    enum class Part { Holding, Adding, Removing, Exporting };
    Q_ENUM(Part)

    explicit ExamPoolModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] bool allowed() const;

    [[nodiscard]] bool unlocked() const { return m_ring != nullptr; }

    [[nodiscard]] bool empty() const { return !m_holdings || m_holdings->entries.empty(); }

    /// "120 items, 4 cases".
    [[nodiscard]] QString sum() const;

    /// How many have ended or soon have to be read again.
    [[nodiscard]] QString ends() const;

    /// How many errors keep something from being drawn; empty when there is none.
    [[nodiscard]] QString damage() const;

    [[nodiscard]] PoolLineList* lines() { return &m_lines; }

    /// What the last step was about.
    [[nodiscard]] Part part() const { return m_part; }

    /// What the last step did.
    [[nodiscard]] QString done() const;

    /// False: the last step found errors.
    [[nodiscard]] bool sound() const { return m_sound; }

    /// Which files were looked at last; empty: none.
    [[nodiscard]] QString chosen() const;

    /// How many items and cases of the chosen files can be added; 0 unless they were checked and
    /// have no error.
    [[nodiscard]] int fitting() const { return m_fitting; }

    /// Errors first, then warnings, then notes.
    [[nodiscard]] PoolFindingList* findings() { return &m_findings; }

    /// Findings that are not in the list yet.
    [[nodiscard]] int more() const;

    /// What would happen, to be answered by yes or no; empty when nobody asked.
    [[nodiscard]] QString question() const;

    /// Where plain files would be written: a folder that is not there yet.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// Steps so far that took a passphrase: with each one its field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    void attach(std::shared_ptr<Workspace> workspace, std::optional<people::Actor> actor);
    void retranslate();
    /// The keys are forgotten, and all that they opened.
    Q_INVOKABLE void lock();
    Q_INVOKABLE void unlock(const QString& passphrase);

    // Choosing files checks them; nothing is taken before add().
    Q_INVOKABLE void choosePath(const QString& path);
    Q_INVOKABLE void chooseFolder(const QUrl& folder);
    /// What was chosen in a dialog for files.
    Q_INVOKABLE void chooseFiles(QObject* dialog);
    /// The same files once more, after they were corrected.
    Q_INVOKABLE void checkAgain();
    /// Reads and checks them anew; all of them come in, or none.
    Q_INVOKABLE void add();

    /// The pool itself, by all rules.
    Q_INVOKABLE void checkAll();

    /// Asks; nothing happens before remove().
    Q_INVOKABLE void askRemoval(const QString& id);
    Q_INVOKABLE void remove();

    /// A new folder in this one is offered to write into.
    Q_INVOKABLE void offerFolder(const QUrl& parent);
    /// Asks; nothing happens before exportPlain().
    Q_INVOKABLE void askExport(const QString& folder, const QString& purpose);
    Q_INVOKABLE void exportPlain();

    Q_INVOKABLE void cancel();
    Q_INVOKABLE void showMore();

  signals:
    void changed();
    void folderChanged();
    void attemptsChanged();

  private:
    using Paths = std::vector<std::filesystem::path>;
    using Work = std::function<PoolStep(const PoolErrand& errand)>;

    /// What is said of a change: the code and arguments of its sentence.
    using Told = std::function<Error(const PoolChange& change)>;

    struct Asked {
        QString id;
        QString folder;
        QString purpose;
    };

    void check(Paths chosen);
    void step(Part part, Work work, Told told);
    void finish(PoolStep made, const Told& told);
    void begin(Part part);
    void ask(Part part, Asked asked);
    void show();

    [[nodiscard]] bool ready() const { return unlocked() && !busy(); }

    [[nodiscard]] PoolErrand errand() const;
    [[nodiscard]] QString inNewFolder(const QString& parent) const;
    [[nodiscard]] QString removalQuestion() const;
    [[nodiscard]] std::vector<PoolLineRow> lineRows() const;
    [[nodiscard]] PoolFindingRow findingRow(const Diagnostic& finding) const;

    std::shared_ptr<Workspace> m_workspace;
    std::optional<people::Actor> m_actor;
    PoolRing m_ring;
    int m_visit = 0;  ///< what was begun before the keys were forgotten brings nothing back
    std::optional<PoolHoldings> m_holdings;
    PoolLineList m_lines;
    Part m_part = Part::Holding;
    std::optional<Error> m_done;  ///< code and arguments of its sentence
    bool m_sound = true;
    Paths m_chosen;
    int m_fitting = 0;
    Diagnostics m_found;
    std::size_t m_shown = 0;
    PoolFindingList m_findings;
    std::optional<Asked> m_asked;
    QString m_folder;
    int m_attempts = 0;
};

}  // namespace qgt::app
