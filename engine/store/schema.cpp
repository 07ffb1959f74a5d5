#include "engine/store/schema.h"

#include "engine/store/store_sql.h"

#include <array>
#include <fstream>
#include <map>
#include <string_view>

namespace qgt::store {

namespace {

constexpr std::size_t kHeaderSize = 100;
constexpr std::size_t kVersionOffset = 60;
constexpr std::size_t kApplicationIdOffset = 68;
constexpr std::string_view kMagic("SQLite format 3\0", 16);

std::uint32_t bigEndian(const std::array<char, kHeaderSize>& header, std::size_t at) {
    constexpr std::size_t kWidth = 4;
    constexpr unsigned kByteBits = 8;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < kWidth; ++i) {
        value = (value << kByteBits) | static_cast<unsigned char>(header[at + i]);
    }
    return value;
}

/// Name of an object -> its kind and its SQL. Indexes that SQLite makes itself have no SQL.
using Objects = std::map<std::string, std::string>;

Result<Objects> objectsOf(const Connection& connection) {
    const auto rows = connection.rows("SELECT name, type, coalesce(sql, '') FROM sqlite_schema");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    Objects objects;
    for (const Row& row : *rows) {
        RowReader reader(row);
        const std::string name = reader.text();
        const std::string type = reader.text();
        objects[name] = type + " " + reader.text();
        if (!reader.good()) {
            return failure("store.corrupt", {{"reason", "sqlite_schema"}});
        }
    }
    return objects;
}

Result<Objects> expectedObjects(const std::vector<SchemaStep>& steps, int version) {
    const auto memory = Connection::open({}, Access::Create);
    if (!memory) {
        return tl::unexpected(memory.error());
    }
    for (const SchemaStep& step : steps) {
        const auto made = step.version <= version ? memory->run(step.sql) : ok();
        if (!made) {
            return tl::unexpected(made.error());
        }
    }
    return objectsOf(*memory);
}

}  // namespace

const std::vector<SchemaStep>& shippedSteps() {
    static const std::vector<SchemaStep> kSteps{{1, std::string(sql::kInitial), {}},
                                                {2, std::string(sql::kCases), {}},
                                                {3, std::string(sql::kExposures), {}},
                                                {4, std::string(sql::kExams), {}},
                                                {5, std::string(sql::kExamChoices), {}},
                                                {6, std::string(sql::kKeyCorrections), {}},
                                                {7, std::string(sql::kCertificates), {}},
                                                {8, std::string(sql::kPaperEntries), {}},
                                                {9, std::string(sql::kMarking), {}},
                                                {10, std::string(sql::kAppeals), {}},
                                                {11, std::string(sql::kRaterLeft), {}},
                                                {12, std::string(sql::kAbility), {}},
                                                {13, std::string(sql::kSheetsTakenBack), {}},
                                                {14, std::string(sql::kCarry), {}},
                                                {15, std::string(sql::kRequestLog), {}},
                                                {16, std::string(sql::kRoster), {}},
                                                {17, std::string(sql::kTraining), {}}};
    return kSteps;
}

std::optional<FileHeader> readHeader(const std::filesystem::path& path) {
    std::array<char, kHeaderSize> bytes{};
    std::ifstream file(path, std::ios::binary);
    if (!file.read(bytes.data(), bytes.size())) {
        return std::nullopt;
    }
    FileHeader header;
    header.sqlite = std::string_view(bytes.data(), kMagic.size()) == kMagic;
    header.applicationId = bigEndian(bytes, kApplicationIdOffset);
    header.version = static_cast<int>(bigEndian(bytes, kVersionOffset));
    return header;
}

Status applySteps(const Connection& connection, const std::vector<SchemaStep>& steps, int from) {
    for (const SchemaStep& step : steps) {
        if (step.version <= from) {
            continue;
        }
        auto transaction = Transaction::begin(connection);
        if (!transaction) {
            return tl::unexpected(transaction.error());
        }
        const auto done = connection.run(step.sql).and_then([&](auto) {
            return connection.run("PRAGMA user_version=" + std::to_string(step.version));
        });
        auto committed = done.and_then([&](auto) { return transaction->commit(); });
        if (!committed) {
            return committed;
        }
    }
    return ok();
}

Status checkSchema(const Connection& connection,
                   const std::vector<SchemaStep>& steps,
                   int version) {
    const auto found = objectsOf(connection);
    const auto expected = expectedObjects(steps, version);
    if (!found || !expected) {
        return tl::unexpected(found ? expected.error() : found.error());
    }
    for (const auto& [name, sql] : *found) {
        const auto ours = expected->find(name);
        if (ours == expected->end()) {
            return failure("store.foreign-schema", {{"object", name}});
        }
        const bool sameKind =
            sql.substr(0, sql.find(' ')) == ours->second.substr(0, ours->second.find(' '));
        if (!sameKind) {
            return failure("store.foreign-schema", {{"object", name}});
        }
        if (sql != ours->second) {
            return failure("store.corrupt", {{"reason", name}});
        }
    }
    return found->size() == expected->size()
               ? ok()
               : Status(failure("store.corrupt", {{"reason", "sqlite_schema"}}));
}

}  // namespace qgt::store
