#include "engine/bank/bank_merge.h"

#include "engine/bank/merge_class.h"
#include "engine/bank/merged_file.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace qgt::bank {

namespace {

/// One of the three banks, read into its units.
struct Side {
    std::map<std::string, UnitFile> files;
    std::map<UnitKey, const BankUnit*> units;

    [[nodiscard]] const UnitFile* file(const std::string& name) const {
        const auto found = files.find(name);
        return found == files.end() ? nullptr : &found->second;
    }

    [[nodiscard]] const BankUnit* unit(const UnitKey& key) const {
        const auto found = units.find(key);
        return found == units.end() ? nullptr : found->second;
    }
};

bool isOneFile(const UnitFile& file) {
    return file.whole && file.units.front().key.kind == UnitKind::File;
}

MergeSide sideFor(MergeClass what, const MergeChoices& choices) {
    switch (what) {
        case MergeClass::TheirsChanged:
        case MergeClass::TheirsAdded:
        case MergeClass::TheirsRemoved:
            return MergeSide::Theirs;
        case MergeClass::BothChanged:
        case MergeClass::RemovedHereChanged:
        case MergeClass::ChangedHereRemoved:
            return choices.conflicts;
        default:
            return MergeSide::Mine;
    }
}

/// What was decided about a unit.
struct Decision {
    Three three;
    MergeEntry entry;

    [[nodiscard]] const BankUnit* result() const {
        return entry.taken == MergeSide::Mine ? three.mine : three.theirs;
    }
};

class Merge {
  public:
    explicit Merge(const MergeChoices& choices) : m_choices(choices) {}

    Status read(const MergeInput& input) {
        const std::array<std::pair<const BankFiles*, Side*>, 3> sides{
            {{&input.base, &m_base}, {&input.mine, &m_mine}, {&input.theirs, &m_theirs}}};
        std::set<std::string> whole;
        for (const auto& [files, side] : sides) {
            for (const auto& [name, bytes] : *files) {
                const auto at = side->files.emplace(name, readOnce(name, bytes)).first;
                if (isOneFile(at->second)) {
                    whole.insert(name);
                }
            }
        }
        for (const auto& [files, side] : sides) {
            for (auto& [name, file] : side->files) {
                if (whole.contains(name)) {
                    file = wholeFile(file.bytes, name);
                }
            }
            if (Status named = nameUnits(*side); !named && side != &m_base) {
                return named;
            }
        }
        return ok();
    }

    void decide() {
        for (const Side* side : {&m_base, &m_mine, &m_theirs}) {
            for (const auto& [key, unit] : side->units) {
                m_decisions.try_emplace(key);
            }
        }
        for (auto& [key, decision] : m_decisions) {
            decision.three = {m_base.unit(key), m_mine.unit(key), m_theirs.unit(key)};
            if (key.kind == UnitKind::Head) {
                standIn(key, decision.three);
            }
            decideOne(key, decision);
        }
        keepWhatIsNamed();
    }

    void place() {
        std::set<std::string> taken;
        for (const bool fromMine : {true, false}) {
            for (auto& [key, decision] : m_decisions) {
                const BankUnit* unit = decision.result();
                if (unit != nullptr && (decision.three.mine != nullptr) == fromMine) {
                    const std::string file = freePath(placeOf(decision), key, taken);
                    decision.entry.file = file;
                    m_wanted[file].emplace(key, unit);
                }
            }
        }
    }

    Result<BankFiles> write(const BankFiles& mine) {
        BankFiles files = mine;
        for (const auto& [name, bytes] : mine) {
            m_wanted.try_emplace(name);
        }
        for (auto& [name, wanted] : m_wanted) {
            const auto bytes = writeMergedFile(
                {name, m_base.file(name), m_mine.file(name), m_theirs.file(name), wanted});
            if (!bytes) {
                return tl::unexpected<Error>(bytes.error());
            }
            if (*bytes) {
                files[name] = **bytes;
            } else {
                files.erase(name);
            }
        }
        return files;
    }

    std::vector<MergeEntry> entries() {
        std::vector<MergeEntry> all;
        all.reserve(m_decisions.size());
        for (auto& [key, decision] : m_decisions) {
            all.push_back(told(decision));
        }
        return all;
    }

  private:
    /// Most files are the same on two sides.
    [[nodiscard]] UnitFile readOnce(const std::string& name, const std::string& bytes) const {
        for (const Side* side : {&m_base, &m_mine}) {
            const UnitFile* read = side->file(name);
            if (read != nullptr && read->bytes == bytes) {
                return *read;
            }
        }
        return readUnits(bytes, name);
    }

    static MergeEntry told(Decision& decision) {
        MergeEntry entry = std::move(decision.entry);
        const auto textOf = [&](const BankUnit* unit) {
            const bool isTold = unit != nullptr && entry.what != MergeClass::Unchanged;
            return isTold ? std::optional(unit->text) : std::nullopt;
        };
        entry.mine = textOf(decision.three.mine);
        entry.theirs = textOf(decision.three.theirs);
        for (const BankUnit* unit :
             {decision.three.mine, decision.three.theirs, decision.three.base}) {
            if (entry.file.empty() && unit != nullptr) {
                entry.file = unit->file;
            }
        }
        return entry;
    }

    static Status nameUnits(Side& side) {
        for (const auto& [name, file] : side.files) {
            for (const BankUnit& unit : file.units) {
                if (!side.units.emplace(unit.key, &unit).second) {
                    return failure("bank.merge-duplicate",
                                   {{"id", toText(unit.key)}, {"file", name}});
                }
            }
        }
        return ok();
    }

    /// The keys beside a list live and go with their file: a side without the file says nothing of
    /// them.
    void standIn(const UnitKey& key, Three& three) const {
        const std::string file = key.name.substr(0, key.name.rfind('#'));
        if (m_mine.file(file) == nullptr) {
            three.mine = three.base != nullptr ? three.base : three.theirs;
        }
        if (m_theirs.file(file) == nullptr) {
            three.theirs = three.base != nullptr ? three.base : three.mine;
        }
    }

    void decideOne(const UnitKey& key, Decision& decision) {
        MergeEntry& entry = decision.entry;
        entry.key = key;
        entry.what = classOf(decision.three);
        if (isGenerated(key)) {
            entry.what = withoutConflict(entry.what);
        }
        const BankUnit* mine = decision.three.mine;
        if (entry.what == MergeClass::TheirsRemoved && m_theirs.file(mine->file) == nullptr &&
            frameChanged(mine->file)) {
            entry.what = MergeClass::ChangedHereRemoved;  // comments of mine would go with the file
        }
        entry.taken = sideFor(entry.what, m_choices);
        if (const auto chosen = m_choices.chosen.find(key); chosen != m_choices.chosen.end()) {
            entry.taken = chosen->second;
            entry.chosen = true;
        }
    }

    /// Something in a file of mine was changed outside its units.
    bool frameChanged(const std::string& name) {
        const auto [known, isNew] = m_frameChanged.emplace(name, false);
        const UnitFile* base = m_base.file(name);
        const UnitFile* mine = m_mine.file(name);
        if (isNew && base != nullptr && mine != nullptr && !mine->whole && !base->whole) {
            known->second = frameOf(*base) != frameOf(*mine);
        }
        return known->second;
    }

    /// What stays may name what one side removed: then that stays too, and what it names.
    void keepWhatIsNamed() {
        std::vector<UnitKey> open;
        for (const auto& [key, decision] : m_decisions) {
            open.push_back(key);
        }
        while (!open.empty()) {
            const BankUnit* unit = m_decisions.at(open.back()).result();
            open.pop_back();
            if (unit != nullptr) {
                std::copy_if(unit->needs.begin(),
                             unit->needs.end(),
                             std::back_inserter(open),
                             [&](const UnitKey& named) { return bringsBack(named); });
            }
        }
    }

    /// True when the unit was to go, and the side that still has it is taken instead.
    bool bringsBack(const UnitKey& key) {
        const auto found = m_decisions.find(key);
        if (found == m_decisions.end() || found->second.result() != nullptr) {
            return false;
        }
        MergeEntry& entry = found->second.entry;
        entry.taken = entry.taken == MergeSide::Mine ? MergeSide::Theirs : MergeSide::Mine;
        entry.needed = found->second.result() != nullptr;
        return entry.needed;
    }

    /// Where a unit that stays belongs. A move inside a folder is taken over from the side that
    /// made it, unless comments of mine would stay behind alone.
    std::string placeOf(const Decision& decision) {
        const auto& [base, mine, theirs] = decision.three;
        if (mine == nullptr || theirs == nullptr) {
            return decision.result()->file;
        }
        if (folderOf(mine->file) != folderOf(theirs->file)) {
            return decision.result()->file;
        }
        const bool movedThere = base != nullptr && mine->file == base->file &&
                                theirs->file != base->file && !frameChanged(mine->file);
        return movedThere ? theirs->file : mine->file;
    }

    /// Another name for a case when a case of mine has the file's name.
    static std::string freePath(std::string path,
                                const UnitKey& key,
                                std::set<std::string>& taken) {
        if (key.kind != UnitKind::Case) {
            return path;
        }
        const std::string stem = path.substr(0, path.rfind('.'));
        for (int number = 2; !taken.insert(path).second; ++number) {
            path = stem + "-" + std::to_string(number) + ".yaml";
        }
        return path;
    }

    const MergeChoices& m_choices;
    Side m_base;
    Side m_mine;
    Side m_theirs;
    std::map<UnitKey, Decision> m_decisions;
    std::map<std::string, bool> m_frameChanged;
    std::map<std::string, std::map<UnitKey, const BankUnit*>> m_wanted;
};

}  // namespace

Result<BankMerge> mergeBanks(const MergeInput& input, const MergeChoices& choices) {
    Merge merge(choices);
    if (const Status read = merge.read(input); !read) {
        return tl::unexpected<Error>(read.error());
    }
    merge.decide();
    merge.place();
    auto files = merge.write(input.mine);
    if (!files) {
        return tl::unexpected<Error>(files.error());
    }
    return BankMerge{merge.entries(), std::move(*files)};
}

}  // namespace qgt::bank
