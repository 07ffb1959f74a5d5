#include "app/desktop/settings/bank_update_view_model.h"

#include "app/runtime/workspace.h"

#include <utility>

#include <QCoreApplication>
#include <QPointer>

namespace qgt::app {

namespace {

using bank::MergeEntry;
using bank::MergeSide;

/// Conflicts that are listed at once; a screen of them is enough to read.
constexpr int kPortion = 20;

}  // namespace

BankUpdateViewModel::BankUpdateViewModel(Deps deps, QObject* parent)
    : PageViewModel(std::move(deps), parent), m_conflicts(this), m_kinds(this) {}

bool BankUpdateViewModel::mayUpdate() const {
    return m_source.actor &&
           people::reachOf(*m_source.actor, people::Action::EditBank) != people::Reach::None;
}

bool BankUpdateViewModel::replaced() const {
    return m_source.workspace && m_outdated.lock() == m_source.workspace;
}

void BankUpdateViewModel::attach(Source source) {
    m_source = std::move(source);
    m_standing = {};
    m_applied.reset();
    m_done = Done::Nothing;
    changeHands();
    show({});
    if (!m_source.workspace) {
        return;
    }
    read([request = request()] { return standingOf(request); },
         [this](const Result<Standing>& standing) {
             stand(standing);
             emit changed();
         });
}

void BankUpdateViewModel::retranslate() {
    showConflicts();
    emit changed();
    emit problemChanged();
}

BankUpdateRequest BankUpdateViewModel::request() const {
    return {.folder = m_source.workspace->folder(),
            .shipped = m_source.shipped,
            .choices = {.conflicts = MergeSide::Mine, .chosen = m_choices},
            .progress = {}};
}

BankUpdateRequest BankUpdateViewModel::toldRequest() {
    setFraction(0);
    BankUpdateRequest told = request();
    told.progress = [guard = QPointer<BankUpdateViewModel>(this)](double fraction) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, fraction] {
                if (guard) {
                    guard->setFraction(fraction);
                }
            },
            Qt::QueuedConnection);
    };
    return told;
}

void BankUpdateViewModel::setFraction(double fraction) {
    m_fraction = fraction;
    emit fractionChanged();
}

Result<BankUpdateViewModel::Standing> BankUpdateViewModel::standingOf(
    const BankUpdateRequest& request) {
    const auto waits = bankUpdateWaits(request);
    if (!waits) {
        return tl::unexpected(waits.error());
    }
    return Standing{.waits = *waits, .canUndo = canUndoBankUpdate(request.folder)};
}

void BankUpdateViewModel::stand(const Result<Standing>& standing) {
    m_standing = standing ? *standing : Standing();
    if (!standing && mayUpdate()) {
        setProblem(standing.error());
    }
}

void BankUpdateViewModel::preview() {
    if (!ready() || !waits()) {
        return;
    }
    m_done = Done::Nothing;
    m_applied.reset();
    show({});
    run([request = toldRequest()] { return previewBankUpdate(request); },
        [this](Result<BankUpdate> update) {
            if (went(update)) {
                show(std::move(*update));
            }
        });
}

void BankUpdateViewModel::cancel() {
    if (!busy()) {
        m_applied.reset();
        show({});
    }
}

void BankUpdateViewModel::apply() {
    if (!ready() || !m_preview) {
        return;
    }
    run(
        [workspace = m_source.workspace, actor = *m_source.actor, request = toldRequest()] {
            auto update = applyBankUpdate(request, {&actor, &workspace->store().audit()});
            return Outcome<BankUpdate>{std::move(update), standingOf(request)};
        },
        [this](const Outcome<BankUpdate>& outcome) { afterApply(outcome); });
}

void BankUpdateViewModel::afterApply(const Outcome<BankUpdate>& outcome) {
    if (went(outcome.value)) {
        m_applied = *outcome.value;
        if (m_applied->applied) {
            m_done = Done::Merged;
            m_outdated = m_source.workspace;
            show({});
        }
        stand(outcome.standing);
    }
    emit changed();
}

void BankUpdateViewModel::undo() {
    if (!ready() || !canUndo()) {
        return;
    }
    setFraction(0);
    run(
        [workspace = m_source.workspace, actor = *m_source.actor, request = request()] {
            const Status undone =
                undoBankUpdate(request.folder, {&actor, &workspace->store().audit()});
            return Outcome<std::monostate>{undone, standingOf(request)};
        },
        [this](const Outcome<std::monostate>& outcome) {
            if (went(outcome.value)) {
                m_done = Done::Undone;
                m_outdated = m_source.workspace;
                stand(outcome.standing);
                show({});
            }
            emit changed();
        });
}

void BankUpdateViewModel::reopen() {
    if (!busy() && replaced()) {
        emit reopenRequested();
    }
}

void BankUpdateViewModel::show(std::optional<BankUpdate> update) {
    m_preview = std::move(update);
    m_choices.clear();
    m_open.clear();
    m_openKinds.clear();
    m_shown = kPortion;
    if (m_preview) {
        for (const MergeEntry& entry : m_preview->merge.entries) {
            if (isConflict(entry.what)) {
                m_open.push_back(&entry);
                if (m_openKinds.empty() || m_openKinds.back() != entry.key.kind) {
                    m_openKinds.push_back(entry.key.kind);  // the entries come kind by kind
                }
            }
        }
    }
    showConflicts();
    emit changed();
}

void BankUpdateViewModel::showMore() {
    m_shown += kPortion;
    showConflicts();
    emit changed();
}

void BankUpdateViewModel::take(int row, bool theirs) {
    if (!busy() && row >= 0 && row < m_conflicts.rowCount()) {
        decide(m_open[static_cast<std::size_t>(row)]->key, theirs);
        showConflicts();
    }
}

void BankUpdateViewModel::takeKind(int row, bool theirs) {
    if (busy() || row < 0 || row >= m_kinds.rowCount()) {
        return;
    }
    for (const MergeEntry* entry : m_open) {
        if (entry->key.kind == m_openKinds[static_cast<std::size_t>(row)]) {
            decide(entry->key, theirs);
        }
    }
    showConflicts();
}

bool BankUpdateViewModel::takesTheirs(const bank::UnitKey& key) const {
    const auto found = m_choices.find(key);
    return found != m_choices.end() && found->second == MergeSide::Theirs;
}

void BankUpdateViewModel::decide(const bank::UnitKey& key, bool theirs) {
    m_choices[key] = theirs ? MergeSide::Theirs : MergeSide::Mine;
}

}  // namespace qgt::app
