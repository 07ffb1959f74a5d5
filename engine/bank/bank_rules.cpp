#include "engine/bank/bytes_guard.h"
#include "engine/bank/content_checks.h"
#include "engine/bank/key_patterns.h"
#include "engine/bank/references.h"
#include "engine/bank/rules.h"
#include "engine/bank/waivers.h"
#include "engine/core/text.h"

#include <unordered_set>
#include <utility>

namespace qgt::bank {

namespace {

/// Runs the rules over all files and remembers which items have an error.
class WholeBank {
  public:
    WholeBank(const std::vector<ItemFile>& files,
              const Registers& registers,
              const KnownNames& names,
              Diagnostics& diagnostics)
        : m_files(files), m_registers(registers), m_names(names), m_diagnostics(diagnostics) {
        for (const ItemFile& file : files) {
            m_bad.emplace_back(file.items.size(), false);
        }
    }

    void check() {
        for (std::size_t f = 0; f < m_files.size(); ++f) {
            checkIds(f);
            checkLine(f);
        }
        for (std::size_t f = 0; f < m_files.size(); ++f) {
            for (const Reference& reference : m_files[f].references) {
                checkReference(f, reference);
            }
        }
        checkStems();
        checkEmptyLines();
    }

    [[nodiscard]] bool isBad(std::size_t file, std::size_t item) const { return m_bad[file][item]; }

  private:
    struct Seen {
        std::size_t file;
        std::size_t item;
    };

    /// Where an id stood first.
    struct First {
        std::string place;  ///< file:line
        std::size_t file;
    };

    void put(Severity severity, std::string code, SourcePos where, Args args) {
        m_diagnostics.push_back(
            Diagnostic{severity, std::move(code), std::move(args), std::move(where)});
    }

    void error(std::string code, SourcePos where, Args args) {
        put(Severity::Error, std::move(code), std::move(where), std::move(args));
    }

    void warning(std::string code, SourcePos where, Args args) {
        put(Severity::Warning, std::move(code), std::move(where), std::move(args));
    }

    void refuse(std::size_t f, const std::string& id) {
        for (std::size_t i = 0; i < m_files[f].items.size(); ++i) {
            m_bad[f][i] = m_bad[f][i] || m_files[f].items[i].id.str() == id;
        }
    }

    /// Within one file the reader has already compared them. Of two items with one id neither is
    /// taken: which of them people have answered before cannot be told.
    void checkIds(std::size_t f) {
        const ItemFile& file = m_files[f];
        for (const SeenId& seen : file.ids) {
            const std::string place = file.file + ":" + std::to_string(seen.line);
            const auto [known, isNew] = m_ids.emplace(seen.id, First{place, f});
            if (isNew) {
                continue;
            }
            error("bank.duplicate-id",
                  SourcePos{file.file, seen.line, seen.column},
                  {{"first", known->second.place}, {"id", shown(seen.id)}});
            refuse(f, seen.id);
            refuse(known->second.file, seen.id);
        }
    }

    void checkLine(std::size_t f) {
        const ItemFile& file = m_files[f];
        if (file.refused || !m_registers.linesKnown || file.line.empty() ||
            m_names.hasLine(file.line.str())) {
            return;
        }
        error("bank.unknown-line", file.lineAt, {{"value", shown(file.line.str())}});
        m_bad[f].assign(file.items.size(), true);
    }

    void checkReference(std::size_t f, const Reference& reference) {
        const Item& item = m_files[f].items[reference.item];
        const Referring referring{m_files[f].file, item.id.str(), item.valid};
        if (!m_names.check(reference, referring, m_diagnostics)) {
            m_bad[f][reference.item] = true;
        }
    }

    /// Equal stems are found by hash and confirmed by text.
    void checkStems() {
        std::unordered_map<std::uint64_t, Seen> seen;
        for (std::size_t f = 0; f < m_files.size(); ++f) {
            for (std::size_t i = 0; i < m_files[f].items.size(); ++i) {
                if (m_bad[f][i]) {
                    continue;
                }
                const auto [known, isNew] = seen.emplace(m_files[f].stemHashes[i], Seen{f, i});
                if (!isNew) {
                    checkSameStem(known->second, Seen{f, i});
                }
            }
        }
    }

    void checkSameStem(Seen first, Seen second) {
        const Item& a = m_files[first.file].items[first.item];
        const Item& b = m_files[second.file].items[second.item];
        if (foldForComparison(a.stem) != foldForComparison(b.stem)) {
            return;
        }
        const Args args{{"first", a.where.file + ":" + std::to_string(a.where.line)},
                        {"other", a.id.str()},
                        {"id", b.id.str()}};
        if (contradicts(a, b)) {
            error("bank.same-question-other-key", b.where, args);
            m_bad[second.file][second.item] = true;
        } else {
            warning("bank.same-stem", b.where, args);
        }
    }

    void checkEmptyLines() {
        std::unordered_set<std::string> used;
        for (const ItemFile& file : m_files) {
            if (!file.items.empty()) {
                used.insert(file.line.str());
            }
        }
        for (std::size_t i = 0; i < m_registers.parts.lines.size(); ++i) {
            const ServiceLine& line = m_registers.parts.lines[i];
            if (!line.retired && !used.contains(line.id.str())) {
                put(Severity::Note,
                    "bank.line-without-items",
                    m_registers.linePlaces[i],
                    {{"line", line.id.str()}, {"name", line.name}});
            }
        }
    }

    const std::vector<ItemFile>& m_files;
    const Registers& m_registers;
    const KnownNames& m_names;
    Diagnostics& m_diagnostics;
    std::vector<std::vector<bool>> m_bad;
    std::unordered_map<std::string, First> m_ids;
};

bool isLoadCheck(std::string_view code) {
    return !isContentCheck(code);
}

}  // namespace

std::vector<Item> gatherItems(std::vector<ItemFile>& files,
                              const Registers& registers,
                              const KnownNames& names,
                              Diagnostics& diagnostics) {
    Diagnostics found;
    WholeBank bank(files, registers, names, found);
    bank.check();
    std::vector<Item> items;
    std::size_t total = 0;
    for (const ItemFile& file : files) {
        total += file.items.size();
    }
    items.reserve(total);
    for (std::size_t f = 0; f < files.size(); ++f) {
        for (std::size_t i = 0; i < files[f].items.size(); ++i) {
            if (!bank.isBad(f, i)) {
                items.push_back(std::move(files[f].items[i]));
            }
        }
    }
    checkKeyPatterns(items, found);
    const Waivers waivers(items);
    waivers.apply(found);
    waivers.reportUnused(isLoadCheck, found);
    diagnostics.insert(diagnostics.end(),
                       std::make_move_iterator(found.begin()),
                       std::make_move_iterator(found.end()));
    return items;
}

}  // namespace qgt::bank
