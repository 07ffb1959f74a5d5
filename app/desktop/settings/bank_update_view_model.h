#pragma once

#include "app/desktop/page_view_model.h"
#include "app/desktop/settings/conflict_lists.h"
#include "app/runtime/bank_update.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// The part of 设置 that merges a newer shipped bank into the unit's own: preview, decide, merge,
/// undo. The program goes on with the bank that it opened until it opens again, so nobody's session
/// is touched. Whoever may not do this is only told that a bank waits.
class BankUpdateViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::ConflictList* conflicts READ conflicts CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ConflictKindList* kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(bool mayUpdate READ mayUpdate NOTIFY changed FINAL)
    Q_PROPERTY(bool waits READ waits NOTIFY changed FINAL)
    Q_PROPERTY(bool previewed READ previewed NOTIFY changed FINAL)
    Q_PROPERTY(bool replaced READ replaced NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString counts READ counts NOTIFY changed FINAL)
    Q_PROPERTY(QString findings READ findings NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY changed FINAL)
    Q_PROPERTY(int more READ more NOTIFY changed FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY fractionChanged FINAL)

  public:
    /// What is merged into the bank of which workspace, and by whom.
    struct Source {
        std::shared_ptr<Workspace> workspace;
        std::optional<people::Actor> actor;
        std::filesystem::path shipped;
    };

    explicit BankUpdateViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] ConflictList* conflicts() { return &m_conflicts; }

    [[nodiscard]] ConflictKindList* kinds() { return &m_kinds; }

    [[nodiscard]] bool mayUpdate() const;

    /// A newer bank came with the program.
    [[nodiscard]] bool waits() const { return m_standing.waits; }

    [[nodiscard]] bool previewed() const { return m_preview.has_value(); }

    /// The bank in the folder is no longer the one that this program opened.
    [[nodiscard]] bool replaced() const;

    [[nodiscard]] bool canUndo() const { return m_standing.canUndo; }

    /// Whether a bank waits, what is safe and what to do.
    [[nodiscard]] QString state() const;

    /// What the newer bank brings and what of the unit stays.
    [[nodiscard]] QString counts() const;

    /// Why it was not merged, one error a line; empty when nothing stands against it.
    [[nodiscard]] QString findings() const;

    /// What the last merge or undo did.
    [[nodiscard]] QString done() const;

    [[nodiscard]] int conflictCount() const { return static_cast<int>(m_open.size()); }

    /// Conflicts that are not listed yet.
    [[nodiscard]] int more() const { return conflictCount() - m_conflicts.rowCount(); }

    /// How far the preview or the merge under way is, 0..1.
    [[nodiscard]] double fraction() const { return m_fraction; }

    void attach(Source source);
    void retranslate();

    Q_INVOKABLE void preview();
    /// Puts the preview away; nothing was changed.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void showMore();
    /// Of the conflict at `row` the newer text counts, or the unit's own.
    Q_INVOKABLE void take(int row, bool theirs);
    /// The same for all conflicts of the kind at `row` of `kinds`.
    Q_INVOKABLE void takeKind(int row, bool theirs);
    Q_INVOKABLE void apply();
    Q_INVOKABLE void undo();
    /// The program shall open again, with the bank that now lies in the folder.
    Q_INVOKABLE void reopen();

  signals:
    void changed();
    void fractionChanged();
    void reopenRequested();

  private:
    struct Standing {
        bool waits = false;
        bool canUndo = false;
    };

    /// What the worker gives back after each step.
    template <typename Value>
    struct Outcome {
        Result<Value> value;
        Result<Standing> standing;
    };

    enum class Done { Nothing, Merged, Undone };

    [[nodiscard]] bool ready() const { return !busy() && m_source.workspace && mayUpdate(); }

    [[nodiscard]] BankUpdateRequest request() const;
    /// The same, telling `fraction` how far it is.
    [[nodiscard]] BankUpdateRequest toldRequest();
    void setFraction(double fraction);
    [[nodiscard]] static Result<Standing> standingOf(const BankUpdateRequest& request);
    void stand(const Result<Standing>& standing);
    void afterApply(const Outcome<BankUpdate>& outcome);
    void show(std::optional<BankUpdate> update);
    void showConflicts();
    [[nodiscard]] ConflictLine lineOf(const bank::MergeEntry& entry) const;
    [[nodiscard]] bool takesTheirs(const bank::UnitKey& key) const;
    void decide(const bank::UnitKey& key, bool theirs);

    Source m_source;
    std::weak_ptr<Workspace> m_outdated;  ///< whose bank lies no longer in the folder
    Standing m_standing;
    std::optional<BankUpdate> m_preview;
    std::optional<BankUpdate> m_applied;
    std::map<bank::UnitKey, bank::MergeSide> m_choices;
    std::vector<const bank::MergeEntry*> m_open;  ///< conflicts of the preview
    std::vector<bank::UnitKind> m_openKinds;
    ConflictList m_conflicts;
    ConflictKindList m_kinds;
    double m_fraction = 0;
    int m_shown = 0;
    Done m_done = Done::Nothing;
};

}  // namespace qgt::app
