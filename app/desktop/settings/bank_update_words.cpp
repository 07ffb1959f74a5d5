#include "app/desktop/settings/bank_update_view_model.h"
#include "app/desktop/settings/conflict_text.h"
#include "app/desktop/text.h"
#include "app/runtime/messages.h"

#include <algorithm>

#include <QStringList>

namespace qgt::app {

using bank::MergeClass;
using bank::MergeEntry;
using bank::MergeSide;
using bank::UnitKind;

namespace {

const char* codeOf(MergeClass conflict) {
    switch (conflict) {
        case MergeClass::RemovedHereChanged:
            return "merge.removed-here";
        case MergeClass::ChangedHereRemoved:
            return "merge.removed-there";
        default:
            return "merge.both-changed";
    }
}

QString textOf(const std::optional<std::string>& side) {
    return side ? text(*side).trimmed() : QString();
}

/// What a preview says in figures.
struct Figures {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int mine = 0;
};

void count(const MergeEntry& entry, Figures& figures) {
    switch (entry.what) {
        case MergeClass::TheirsAdded:
            ++figures.added;
            return;
        case MergeClass::TheirsChanged:
            ++figures.changed;
            return;
        case MergeClass::TheirsRemoved:
            ++(entry.needed ? figures.mine : figures.removed);
            return;
        case MergeClass::MineAdded:
        case MergeClass::MineChanged:
        case MergeClass::MineRemoved:
            ++figures.mine;
            return;
        default:
            return;
    }
}

QString kindName(UnitKind kind) {
    switch (kind) {
        case UnitKind::Item:
            return BankUpdateViewModel::tr("item");
        case UnitKind::Case:
            return BankUpdateViewModel::tr("case");
        case UnitKind::Section:
            return BankUpdateViewModel::tr("handbook section");
        case UnitKind::Source:
            return BankUpdateViewModel::tr("source");
        case UnitKind::Fact:
            return BankUpdateViewModel::tr("fact");
        case UnitKind::Request:
            return BankUpdateViewModel::tr("request type");
        case UnitKind::Line:
            return BankUpdateViewModel::tr("service line");
        case UnitKind::Block:
            return BankUpdateViewModel::tr("block of lines");
        case UnitKind::Head:
            return BankUpdateViewModel::tr("fact about the bank");
        case UnitKind::File:
            break;
    }
    return BankUpdateViewModel::tr("file");
}

}  // namespace

QString BankUpdateViewModel::state() const {
    if (m_standing.waits) {
        return wording().words({"update.waits", {}});
    }
    return wording().words({"update.none", {}});
}

QString BankUpdateViewModel::counts() const {
    if (!m_preview) {
        return {};
    }
    Figures figures;
    for (const MergeEntry& entry : m_preview->merge.entries) {
        count(entry, figures);
    }
    const QString words =
        wording().words({"update.counts",
                         {{"to", m_preview->toVersion},
                          {"added", std::to_string(figures.added)},
                          {"changed", std::to_string(figures.changed)},
                          {"removed", std::to_string(figures.removed)},
                          {"mine", std::to_string(figures.mine)},
                          {"conflicts", std::to_string(m_preview->conflicts())}}});
    return m_preview->baseKnown ? words
                                : words + u'\n' + wording().words({"ctl.merge-no-base", {}});
}

QString BankUpdateViewModel::findings() const {
    const auto& update = m_applied && !m_applied->applied ? m_applied : m_preview;
    if (!update || update->findings.empty()) {
        return {};
    }
    constexpr std::size_t kMost = 8;
    QStringList lines{
        wording().words({"update.refused", {{"errors", std::to_string(update->findings.size())}}})};
    const auto language = wording().english() ? Language::English : Language::Chinese;
    for (std::size_t i = 0; i < std::min(kMost, update->findings.size()); ++i) {
        lines.append(text(lineFor(update->findings[i], language)));
    }
    return lines.join(u'\n');
}

QString BankUpdateViewModel::done() const {
    if (m_done == Done::Undone) {
        return wording().words({"update.undone", {}});
    }
    if (m_done == Done::Nothing || !m_applied) {
        return {};
    }
    const auto& entries = m_applied->merge.entries;
    const auto taken = std::ranges::count(entries, MergeSide::Theirs, &MergeEntry::taken);
    return wording().words(
        {"update.merged", {{"to", m_applied->toVersion}, {"taken", std::to_string(taken)}}});
}

ConflictLine BankUpdateViewModel::lineOf(const MergeEntry& entry) const {
    const std::string mine = entry.mine.value_or(std::string());
    const std::string theirs = entry.theirs.value_or(std::string());
    const QString label = unitLabel(mine.empty() ? theirs : mine);
    const SideBySide sides = differing(mine, theirs);
    const QString none = wording().words({"merge.not-there", {}});
    const auto shown = [&](const std::optional<std::string>& side, const QString& words) {
        return side ? words : none;
    };
    return {
        .kind = kindName(entry.key.kind),
        .label = label.isEmpty() ? text(entry.key.name) : label,
        .remark = tr("%1, in %2").arg(wording().words({codeOf(entry.what), {}}), text(entry.file)),
        .mine = shown(entry.mine, sides.mine),
        .theirs = shown(entry.theirs, sides.theirs),
        .wholeMine = shown(entry.mine, textOf(entry.mine)),
        .wholeTheirs = shown(entry.theirs, textOf(entry.theirs)),
        .takesTheirs = takesTheirs(entry.key)};
}

void BankUpdateViewModel::showConflicts() {
    std::vector<ConflictLine> rows;
    for (const MergeEntry* entry : m_open) {
        if (static_cast<int>(rows.size()) < m_shown) {
            rows.push_back(lineOf(*entry));
        }
    }
    m_conflicts.setRows(std::move(rows));
    std::vector<ConflictKind> kinds;
    for (const UnitKind kind : m_openKinds) {
        const auto isOne = [kind](const MergeEntry* entry) { return entry->key.kind == kind; };
        const auto all = std::ranges::count_if(m_open, isOne);
        const auto taken = std::ranges::count_if(m_open, [&](const MergeEntry* entry) {
            return isOne(entry) && takesTheirs(entry->key);
        });
        kinds.push_back({.words = tr("%1: %2, the newer text of %3")
                                      .arg(kindName(kind))
                                      .arg(static_cast<int>(all))
                                      .arg(static_cast<int>(taken)),
                         .name = kindName(kind)});
    }
    m_kinds.setRows(std::move(kinds));
}

}  // namespace qgt::app
