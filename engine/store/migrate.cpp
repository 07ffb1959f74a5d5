#include "engine/store/migrate.h"

#include "engine/integrity/digest.h"
#include "engine/store/meta.h"
#include "engine/store/tables.h"
#include "engine/store/verify.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace qgt::store {

namespace {

/// The columns of every table as they are before the steps.
using Layout = std::map<std::string, std::vector<std::string>>;
/// Number of rows and digest over them, per table.
using Fingerprints = std::map<std::string, std::pair<std::uint64_t, std::string>>;

std::string reasonOf(const Error& error) {
    return error.args.empty() ? error.code : error.code + ": " + error.args.front().second;
}

bool isRewritten(const std::vector<SchemaStep>& steps, int from, const std::string& table) {
    return std::any_of(steps.begin(), steps.end(), [&](const SchemaStep& step) {
        return step.version > from &&
               std::find(step.rewrites.begin(), step.rewrites.end(), table) != step.rewrites.end();
    });
}

Result<Layout> layoutOf(const Connection& connection,
                        const std::vector<SchemaStep>& steps,
                        int from) {
    const auto columns = connection.rows(
        "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
        "WHERE m.type = 'table' ORDER BY m.name, c.cid");
    if (!columns) {
        return tl::unexpected(columns.error());
    }
    Layout layout;
    for (const Row& row : *columns) {
        RowReader reader(row);
        const std::string table = reader.text();
        if (!isRewritten(steps, from, table)) {
            layout[table].push_back(reader.text());
        }
    }
    return layout;
}

std::string listed(const std::vector<std::string>& columns) {
    std::string list;
    for (const std::string& column : columns) {
        list += list.empty() ? "" : ", ";
        list += column;
    }
    return list;
}

Result<std::pair<std::uint64_t, std::string>> fingerprintOf(const Connection& connection,
                                                            const Table& table) {
    auto statement = connection.prepare("SELECT " + listed(table.columns) + " FROM " + table.name +
                                        " ORDER BY " + table.key());
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    std::pair<std::uint64_t, std::string> print;
    for (;;) {
        const auto more = statement->step();
        if (!more) {
            return tl::unexpected(more.error());
        }
        if (!*more) {
            return print;
        }
        ++print.first;
        print.second = integrity::chainDigestHex(
            "qgt.migration", print.second, sealOf(table, statement->row()).bytes);
    }
}

Result<Fingerprints> fingerprintsOf(const Connection& connection, const Layout& layout) {
    Fingerprints prints;
    for (const auto& [name, columns] : layout) {
        const auto print = fingerprintOf(connection, Table{name, columns});
        if (!print) {
            return tl::unexpected(print.error());
        }
        prints[name] = *print;
    }
    return prints;
}

struct Before {
    Layout layout;
    Fingerprints prints;
};

/// Checks the old store and copies it into `paths.part()`; its log is emptied into its file.
Result<Before> copyOld(const Paths& paths, const std::vector<SchemaStep>& steps, int from) {
    const auto old = openForUse(paths.file());
    if (!old) {
        return tl::unexpected(old.error());
    }
    const auto schema = checkSchema(*old, steps, from);
    if (!schema) {
        return tl::unexpected(schema.error());
    }
    const auto check = verifyStore(*old, CheckDepth::Pages, std::nullopt);
    if (!check || !check->sound()) {
        return check ? failure("store.corrupt", {{"reason", check->structure.front()}})
                     : tl::unexpected(check.error());
    }
    const auto layout = layoutOf(*old, steps, from);
    if (!layout) {
        return tl::unexpected(layout.error());
    }
    const auto prints = fingerprintsOf(*old, *layout);
    if (!prints) {
        return tl::unexpected(prints.error());
    }
    removeDatabase(paths.part());
    const auto copied = old->rows("VACUUM INTO ?1", {paths.part().string()});
    if (!copied) {
        return tl::unexpected(copied.error());
    }
    const auto emptied = old->checkpoint(true);
    if (!emptied) {
        return tl::unexpected(emptied.error());
    }
    return Before{*layout, *prints};
}

Status stepForward(const Connection& copy,
                   const std::vector<SchemaStep>& steps,
                   int from,
                   const Before& before) {
    const auto same = [&](auto) -> Status {
        const auto prints = fingerprintsOf(copy, before.layout);
        if (!prints) {
            return tl::unexpected(prints.error());
        }
        return *prints == before.prints
                   ? ok()
                   : Status(failure("store.corrupt", {{"reason", "fingerprint"}}));
    };
    const auto sound = [&](auto) -> Status {
        const auto check = verifyStore(copy, CheckDepth::Pages, std::nullopt);
        if (!check) {
            return tl::unexpected(check.error());
        }
        return check->sound()
                   ? ok()
                   : Status(failure("store.corrupt", {{"reason", check->structure.front()}}));
    };
    return copy.run("PRAGMA synchronous=FULL")
        .and_then(same)
        .and_then([&](auto) { return applySteps(copy, steps, from); })
        .and_then(same)
        .and_then(sound)
        .and_then([&](auto) { return checkSchema(copy, steps, steps.back().version); });
}

Status onCopy(const Paths& paths,
              const std::vector<SchemaStep>& steps,
              int from,
              const Before& before) {
    const auto copy = Connection::open(paths.part(), Access::ReadWrite);
    return copy ? stepForward(*copy, steps, from, before) : Status(tl::unexpected(copy.error()));
}

}  // namespace

Status migrate(const Paths& paths, const std::vector<SchemaStep>& steps, int from, Instant at) {
    const auto before = copyOld(paths, steps, from);
    if (!before) {
        return tl::unexpected(before.error());
    }
    const auto done = onCopy(paths, steps, from, *before).and_then([&](auto) {
        return takePlace(paths, "before-v" + std::to_string(steps.back().version), at);
    });
    if (!done) {
        removeDatabase(paths.part());
        return failure("store.migration-failed",
                       {{"from", std::to_string(from)},
                        {"to", std::to_string(steps.back().version)},
                        {"reason", reasonOf(done.error())}});
    }
    return ok();
}

}  // namespace qgt::store
