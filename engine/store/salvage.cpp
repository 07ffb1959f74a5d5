#include "engine/store/salvage.h"

#include "engine/store/database.h"
#include "engine/store/mend.h"
#include "engine/store/meta.h"
#include "engine/store/tables.h"

#include <algorithm>
#include <optional>

namespace qgt::store {

namespace fs = std::filesystem;

namespace {

/// Rows of one table of the damaged copy, by key.
class RowHunter {
  public:
    RowHunter(const Connection& from, const Table& table) : m_from(from), m_table(table) {}

    /// Calls `take` for every row with a key up to `last` that can be read and fits its seal. Runs
    /// along the table and, where it breaks, looks the following keys up one by one.
    Status hunt(std::int64_t last, const std::function<Status(const Row&)>& take) {
        const auto there = hasTable(m_from, m_table);
        std::int64_t done = there && !*there ? last : 0;
        while (done < last) {
            const auto reached = run(done, last, take);
            if (!reached) {
                return tl::unexpected(reached.error());
            }
            done = *reached;
            bool readable = false;
            while (done < last && !readable) {
                const auto row = lookUp(++done);
                readable = row.has_value();
                auto taken = readable ? take(*row) : ok();
                if (!taken) {
                    return taken;
                }
            }
        }
        return ok();
    }

    /// The greatest key that the table's right edge shows; 0 when it cannot be read.
    [[nodiscard]] std::int64_t greatestKey() const {
        const auto key =
            m_from.integer("SELECT coalesce(max(" + m_table.key() + "), 0) FROM " + m_table.name);
        return key ? *key : 0;
    }

  private:
    /// Takes rows after `done` in order; the key of the last one before the table breaks, or
    /// `last` at its end.
    Result<std::int64_t> run(std::int64_t done,
                             std::int64_t last,
                             const std::function<Status(const Row&)>& take) {
        auto statement = m_from.prepare(
            m_table.selectSql("WHERE " + m_table.key() + " > ?1 ORDER BY " + m_table.key()));
        if (!statement || !statement->bind({done})) {
            return done;
        }
        for (;;) {
            const auto more = statement->step();
            if (!more) {
                return done;
            }
            if (!*more) {
                return last;
            }
            Row row = statement->row();
            RowReader reader(row);
            const std::int64_t key = reader.integer();
            if (!reader.good() || key <= done) {
                return done;
            }
            done = key;
            const auto taken = unseal(m_table, row) ? take(row) : ok();
            if (!taken) {
                return tl::unexpected(taken.error());
            }
        }
    }

    [[nodiscard]] std::optional<Row> lookUp(std::int64_t key) {
        const auto rows = readRows(m_from, m_table, "WHERE " + m_table.key() + " = ?1", Row{key});
        return rows && rows->size() == 1 ? std::optional<Row>(rows->front()) : std::nullopt;
    }

    const Connection& m_from;
    const Table& m_table;
};

/// Whose answers these are and how far the rows go that were saved.
struct Found {
    std::int64_t lastPos = 0;
    std::int64_t lastSeq = 0;
    std::uint64_t rows = 0;
    std::uint64_t ownAnswers = 0;
};

std::int64_t lastPlace(const Connection& from, const Result<Head>& head) {
    std::int64_t last = head ? head->lastPos : 0;
    for (const Table& table : journalTables()) {
        last = std::max(last, RowHunter(from, table).greatestKey());
    }
    // A damaged page may claim any key; a real journal has no row without some bytes in the file.
    constexpr std::int64_t kMostRows = 100'000'000;
    return std::min(last, kMostRows);
}

InstallId installOf(const Connection& from, const InstallId& otherwise) {
    const auto install = readInstallId(from);
    if (install) {
        return *install;
    }
    InstallId found = otherwise;
    (void)RowHunter(from, answerTable()).hunt(1'000, [&found](const Row& row) {
        RowReader reader(row);
        reader.skip();
        found = InstallId(reader.text());
        return ok();
    });
    return found;
}

void noteRow(const Table& table, const Row& row, const InstallId& install, Found& found) {
    RowReader reader(row);
    found.lastPos = std::max(found.lastPos, reader.integer());
    ++found.rows;
    if (table.name == answerTable().name && reader.text() == install.str()) {
        ++found.ownAnswers;
        found.lastSeq = std::max(found.lastSeq, reader.integer());
    }
}

Status saveTables(const Connection& from,
                  const Connection& to,
                  std::int64_t last,
                  SalvageReport& report,
                  Found& found) {
    for (const Table& table : journalTables()) {
        std::uint64_t count = 0;
        auto hunted = RowHunter(from, table).hunt(last, [&](const Row& row) {
            const auto kept = insertRow(to, table, row);
            if (kept) {
                ++count;
                noteRow(table, row, report.install, found);
            }
            // A row that collides with one already saved is a stray copy.
            return kept || kept.error().code == "store.constraint" ? ok() : kept;
        });
        if (!hunted) {
            return hunted;
        }
        report.saved.emplace_back(table.name, count);
    }
    return RowHunter(from, credentialTable())
        .hunt(RowHunter(from, credentialTable()).greatestKey(),
              [&](const Row& row) { return insertRow(to, credentialTable(), row); });
}

Status writeNewHead(const Connection& to,
                    const Result<Head>& old,
                    const Found& found,
                    SalvageReport& report) {
    Head head;
    head.lastPos = std::max(found.lastPos, old ? old->lastPos : 0);
    head.lastSeq = std::max(found.lastSeq, old ? old->lastSeq : 0);
    head.lostRows = head.lastPos - static_cast<std::int64_t>(found.rows);
    head.lostAnswers = head.lastSeq - static_cast<std::int64_t>(found.ownAnswers);
    report.endKnown = old.has_value();
    report.savedRows = found.rows;
    report.savedAnswers = found.ownAnswers;
    report.missingRows = static_cast<std::uint64_t>(head.lostRows);
    report.missingAnswers = static_cast<std::uint64_t>(head.lostAnswers);
    return writeHead(to, head);
}

Status pour(const Connection& from, const fs::path& into, SalvageReport& report) {
    const auto to = Connection::open(into, Access::ReadWrite);
    if (!to) {
        return tl::unexpected(to.error());
    }
    const auto head = readHead(from);
    auto transaction = Transaction::begin(*to);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    Found found;
    return saveTables(from, *to, lastPlace(from, head), report, found)
        .and_then([&](auto) { return writeNewHead(*to, head, found, report); })
        .and_then([&](auto) { return transaction->commit(); });
}

}  // namespace

Result<SalvageReport> salvageStore(const fs::path& damaged,
                                   const Paths& paths,
                                   const SalvageInto& into) {
    const fs::path copy = paths.store() / "salvage.tmp";
    const auto mended = mendCopy(damaged, copy, into.steps);
    if (!mended) {
        removeDatabase(copy);
        return tl::unexpected(mended.error());
    }
    SalvageReport report;
    const auto saved = [&]() -> Status {
        const auto from = Connection::open(copy, Access::ReadWrite);
        if (!from) {
            return tl::unexpected(from.error());
        }
        report.install = installOf(*from, into.newInstall);
        removeDatabase(paths.part());
        return createStore(paths.part(), into.steps, report.install, into.at).and_then([&](auto) {
            return pour(*from, paths.part(), report);
        });
    }();
    removeDatabase(copy);
    if (!saved || report.savedRows == 0) {
        removeDatabase(paths.part());
        return saved ? failure("store.nothing-saved", {{"path", damaged.string()}})
                     : tl::unexpected(saved.error());
    }
    const auto placed = takePlace(paths, "replaced", into.at);
    if (!placed) {
        return tl::unexpected(placed.error());
    }
    return report;
}

}  // namespace qgt::store
