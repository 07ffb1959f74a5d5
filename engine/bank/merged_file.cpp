#include "engine/bank/merged_file.h"

#include "engine/bank/list_layout.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

using Wanted = std::map<UnitKey, const BankUnit*>;

/// What to put in the place of [begin, end) of a file.
struct Edit {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

const BankUnit* unitIn(const UnitFile& file, const UnitKey& key) {
    const auto found = std::find_if(file.units.begin(),
                                    file.units.end(),
                                    [&](const BankUnit& unit) { return unit.key == key; });
    return found == file.units.end() ? nullptr : &*found;
}

/// The file has these units, with these texts, and no others.
bool holds(const UnitFile& file, const Wanted& wanted) {
    return file.units.size() == wanted.size() &&
           std::all_of(file.units.begin(), file.units.end(), [&](const BankUnit& unit) {
               const auto found = wanted.find(unit.key);
               return found != wanted.end() && found->second->text == unit.text;
           });
}

std::string indented(std::string_view lines, std::size_t indent) {
    std::string text;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n') + 1;
        if (end > 1) {
            text.append(indent, ' ');
        }
        text.append(lines.substr(0, end));
        lines.remove_prefix(end);
    }
    return text;
}

/// Changes one file with lists.
class FileEditor {
  public:
    FileEditor(const UnitFile& host, const FilePlan& plan) : m_host(host), m_plan(plan) {}

    Result<std::string> write() {
        for (const BankUnit& unit : m_host.units) {
            const auto wanted = m_plan.wanted.find(unit.key);
            if (wanted == m_plan.wanted.end()) {
                m_edits.push_back({unit.begin, unit.end, {}});
            } else if (wanted->second->text != unit.text) {
                m_edits.push_back({unit.begin, unit.end, replacement(unit, *wanted->second)});
            }
        }
        if (m_plan.theirs != nullptr && m_plan.theirs != &m_host) {
            for (std::size_t i = 0; i < m_plan.theirs->units.size(); ++i) {
                if (!insert(i)) {
                    return failure("bank.merge-not-editable", {{"file", m_plan.name}});
                }
            }
        }
        return applied();
    }

  private:
    [[nodiscard]] std::string shaped(const BankUnit& unit, std::size_t indent) const {
        return withLineEnds(indented(unit.text, indent), m_host.bytes);
    }

    static void dropLineEnd(std::string& text) {
        text.pop_back();
        if (text.ends_with('\r')) {
            text.pop_back();
        }
    }

    [[nodiscard]] std::string replacement(const BankUnit& place, const BankUnit& unit) const {
        std::string text = shaped(unit, place.indent);
        if (m_host.bytes[place.end - 1] != '\n') {
            dropLineEnd(text);
        }
        return text;
    }

    /// Two entries of that list stand apart.
    [[nodiscard]] bool isApart(const std::string& list) const {
        const BankUnit* before = nullptr;
        for (const BankUnit& unit : m_host.units) {
            if (unit.list != list) {
                continue;
            }
            if (before != nullptr) {
                return before->end < unit.begin && !list.empty();
            }
            before = &unit;
        }
        return false;
    }

    /// The nearest unit that stands before or after unit `at` of theirs and stands in the host too.
    [[nodiscard]] const BankUnit* neighbour(std::size_t at, bool before) const {
        const std::vector<BankUnit>& theirs = m_plan.theirs->units;
        const std::string& list = theirs[at].list;
        while (before ? at > 0 : at + 1 < theirs.size()) {
            at = before ? at - 1 : at + 1;
            const BankUnit* found = unitIn(m_host, theirs[at].key);
            if (theirs[at].list == list && found != nullptr) {
                return found;
            }
        }
        return nullptr;
    }

    [[nodiscard]] const BankUnit* lastOf(const std::string& list) const {
        const auto found = std::find_if(m_host.units.rbegin(),
                                        m_host.units.rend(),
                                        [&](const BankUnit& unit) { return unit.list == list; });
        return found == m_host.units.rend() ? nullptr : &*found;
    }

    /// Puts a wanted unit that the host does not have where it stands among its neighbours.
    bool insert(std::size_t at) {
        const BankUnit& place = m_plan.theirs->units[at];
        const auto wanted = m_plan.wanted.find(place.key);
        if (wanted == m_plan.wanted.end() || unitIn(m_host, place.key) != nullptr) {
            return true;
        }
        const BankUnit* before = neighbour(at, true);
        const BankUnit* after = before == nullptr ? neighbour(at, false) : nullptr;
        if (before == nullptr && after == nullptr) {
            before = lastOf(place.list);
        }
        if (before == nullptr && after == nullptr) {
            return false;
        }
        const std::string gap = isApart(place.list) ? withLineEnds("\n", m_host.bytes) : "";
        const BankUnit& anchor = before != nullptr ? *before : *after;
        std::string text = shaped(*wanted->second, anchor.indent);
        if (before == nullptr) {
            m_edits.push_back({anchor.begin, anchor.begin, text + gap});
        } else {
            text.insert(0, gap);
            if (m_host.bytes[anchor.end - 1] != '\n') {
                text.insert(0, withLineEnds("\n", m_host.bytes));
                dropLineEnd(text);
            }
            m_edits.push_back({anchor.end, anchor.end, text});
        }
        return true;
    }

    [[nodiscard]] std::string applied() {
        std::stable_sort(m_edits.begin(), m_edits.end(), [](const Edit& a, const Edit& b) {
            return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
        });
        std::string bytes;
        std::size_t at = 0;
        for (const Edit& edit : m_edits) {
            bytes.append(m_host.bytes, at, edit.begin - at).append(edit.text);
            at = edit.end;
        }
        return bytes.append(m_host.bytes, at);
    }

    const UnitFile& m_host;
    const FilePlan& m_plan;
    std::vector<Edit> m_edits;
};

/// Reads back as it was meant, in words and in meaning.
bool readsBack(const FilePlan& plan, const std::string& bytes) {
    const UnitFile read = readUnits(bytes, plan.name);
    return !read.whole && holds(read, plan.wanted) &&
           std::all_of(read.units.begin(), read.units.end(), [&](const BankUnit& unit) {
               return plan.wanted.at(unit.key)->meaning == unit.meaning;
           });
}

/// Of a file with lists its entries count: the keys beside them go with it.
bool isEntry(const FilePlan& plan, const UnitKey& key) {
    return key.kind != UnitKind::Head || !hasLists(plan.name);
}

bool wantsNothing(const FilePlan& plan) {
    return std::none_of(plan.wanted.begin(), plan.wanted.end(), [&](const auto& wanted) {
        return isEntry(plan, wanted.first);
    });
}

bool hadNothing(const FilePlan& plan) {
    return plan.mine != nullptr &&
           std::none_of(plan.mine->units.begin(),
                        plan.mine->units.end(),
                        [&](const BankUnit& unit) { return isEntry(plan, unit.key); });
}

}  // namespace

Result<std::optional<std::string>> writeMergedFile(const FilePlan& plan) {
    if (wantsNothing(plan)) {
        // A file of mine in which nothing was, was not emptied by the merge.
        return hadNothing(plan) ? std::optional(plan.mine->bytes) : std::nullopt;
    }
    const BankUnit& first = *plan.wanted.begin()->second;
    if (first.key.kind == UnitKind::Case || first.key.kind == UnitKind::File) {
        return first.text;
    }
    const UnitFile* host = plan.mine != nullptr ? plan.mine : plan.theirs;
    // Nothing of mine is in the file: theirs brings its own order and comments too.
    const bool untouched =
        plan.mine != nullptr && plan.base != nullptr && plan.mine->bytes == plan.base->bytes;
    if (untouched && plan.theirs != nullptr && holds(*plan.theirs, plan.wanted)) {
        return plan.theirs->bytes;
    }
    if (holds(*host, plan.wanted)) {
        return host->bytes;
    }
    auto bytes = FileEditor(*host, plan).write();
    if (!bytes) {
        return tl::unexpected<Error>(bytes.error());
    }
    if (!readsBack(plan, *bytes)) {
        return failure("bank.merge-mismatch", {{"file", plan.name}});
    }
    return std::move(*bytes);
}

}  // namespace qgt::bank
