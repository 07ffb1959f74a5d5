#include "engine/bank/merge_class.h"

#include "engine/bank/names.h"

#include <array>

namespace qgt::bank {

namespace {

constexpr std::array<Named<MergeClass>, 11> kClasses{
    {{"unchanged", MergeClass::Unchanged},
     {"mine-changed", MergeClass::MineChanged},
     {"theirs-changed", MergeClass::TheirsChanged},
     {"same-change", MergeClass::SameChange},
     {"mine-added", MergeClass::MineAdded},
     {"theirs-added", MergeClass::TheirsAdded},
     {"mine-removed", MergeClass::MineRemoved},
     {"theirs-removed", MergeClass::TheirsRemoved},
     {"both-changed", MergeClass::BothChanged},
     {"removed-here-changed-there", MergeClass::RemovedHereChanged},
     {"changed-here-removed-there", MergeClass::ChangedHereRemoved}}};

bool differ(const BankUnit& a, const BankUnit& b) {
    return a.text != b.text || folderOf(a.file) != folderOf(b.file);
}

bool meanTheSame(const BankUnit& a, const BankUnit& b) {
    return a.meaning == b.meaning && folderOf(a.file) == folderOf(b.file);
}

/// Something is on that side now that the base does not have as it is.
bool isNews(const BankUnit* base, const BankUnit& now) {
    return base == nullptr || differ(*base, now);
}

/// Of a unit that stands on one side only: it was added there, removed on the other side, or both
/// changed there and removed on the other.
MergeClass classOfOne(const Three& three) {
    const bool isMine = three.mine != nullptr;
    if (three.base == nullptr) {
        return isMine ? MergeClass::MineAdded : MergeClass::TheirsAdded;
    }
    if (isNews(three.base, isMine ? *three.mine : *three.theirs)) {
        return isMine ? MergeClass::ChangedHereRemoved : MergeClass::RemovedHereChanged;
    }
    return isMine ? MergeClass::TheirsRemoved : MergeClass::MineRemoved;
}

}  // namespace

MergeClass classOf(const Three& three) {
    if (three.mine == nullptr && three.theirs == nullptr) {
        return MergeClass::SameChange;
    }
    if (three.mine == nullptr || three.theirs == nullptr) {
        return classOfOne(three);
    }
    const bool here = isNews(three.base, *three.mine);
    const bool there = isNews(three.base, *three.theirs);
    if (here && there) {
        return meanTheSame(*three.mine, *three.theirs) ? MergeClass::SameChange
                                                       : MergeClass::BothChanged;
    }
    if (here) {
        return MergeClass::MineChanged;
    }
    return there ? MergeClass::TheirsChanged : MergeClass::Unchanged;
}

MergeClass withoutConflict(MergeClass what) {
    switch (what) {
        case MergeClass::BothChanged:
            return MergeClass::TheirsChanged;
        case MergeClass::RemovedHereChanged:
            return MergeClass::MineRemoved;
        case MergeClass::ChangedHereRemoved:
            return MergeClass::TheirsRemoved;
        default:
            return what;
    }
}

std::string toText(MergeClass what) {
    return nameOf(kClasses, what);
}

bool isConflict(MergeClass what) {
    return what == MergeClass::BothChanged || what == MergeClass::RemovedHereChanged ||
           what == MergeClass::ChangedHereRemoved;
}

}  // namespace qgt::bank
