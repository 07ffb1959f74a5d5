#include "engine/store/ability_repository.h"

#include "engine/integrity/digest.h"
#include "engine/store/row_parts.h"

namespace qgt::store {

using ability::Adoption;
using ability::PolicyChange;

namespace {

constexpr int kWholeShare = 10'000;

const Table& parameterSetTable() {
    return journalTables()[35];
}

const Table& modelAdoptedTable() {
    return journalTables()[36];
}

const Table& policyChangeTable() {
    return journalTables()[37];
}

std::string modelName() {
    return std::string(ability::kAbilityModel);
}

/// An adoption without its set, and the digest of the set.
struct AdoptionRow {
    Adoption adoption;
    std::string digest;
};

Result<AdoptionRow> adoptionFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    reader.skip();
    AdoptionRow read;
    read.digest = reader.text();
    read.adoption.reason = reader.text();
    read.adoption.at.ms = reader.integer();
    read.adoption.by = PersonId(reader.text());
    return whenGood(read, reader, modelAdoptedTable(), row);
}

Result<ability::ParameterSet> setFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    const std::string digest = reader.text();
    reader.skip();
    const std::string body = reader.text();
    const auto set = ability::decodeParameterSet(body);
    if (!reader.good() || !set || integrity::digestHex(body) != digest) {
        return tl::unexpected(damagedRow(parameterSetTable(), row));
    }
    return *set;
}

Result<PolicyChange> policyChangeFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    PolicyChange change;
    change.line = LineId(reader.text());
    change.since.days = smallNumber(reader);
    change.share = smallNumber(reader);
    change.reason = reader.text();
    change.at.ms = reader.integer();
    change.by = PersonId(reader.text());
    return whenGood(change, reader, policyChangeTable(), row);
}

/// A table that cells are computed from, and which of its rows are the person's; empty: all.
struct CellSource {
    const Table& table;
    const char* ofPerson;
};

std::vector<CellSource> cellSources() {
    return {{answerTable(), "WHERE person = ?1 "},
            {exposureTable(), "WHERE person = ?1 "},
            {examScoreTable(), "WHERE candidate = ?1 "},
            {personTable(), "WHERE person = ?1 "},
            {examRevisionTable(), ""},
            {modelAdoptedTable(), ""},
            {policyChangeTable(), ""}};
}

Status keepSet(Writer& writer, const std::string& digest, const std::string& body, Instant at) {
    const auto kept = writer.read(parameterSetTable(), "WHERE digest = ?1", {digest});
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    return kept->empty() ? writer.append(parameterSetTable(), {digest, modelName(), body, at.ms})
                         : ok();
}

}  // namespace

Status AbilityRepository::adopt(const Adoption& adoption) {
    const std::string body = ability::encodeParameterSet(adoption.set);
    const std::string digest = integrity::digestHex(body);
    return m_database.write([&](Writer& writer) {
        return keepSet(writer, digest, body, adoption.at).and_then([&](auto) {
            return writer.append(
                modelAdoptedTable(),
                {modelName(), digest, adoption.reason, adoption.at.ms, adoption.by.str()});
        });
    });
}

Result<std::vector<Adoption>> AbilityRepository::adoptionsAt(const char* tail) const {
    const auto rows =
        decodeAll(m_database.read(modelAdoptedTable(), tail, {modelName()}), &adoptionFromRow);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<Adoption> adoptions;
    for (const AdoptionRow& row : *rows) {
        const auto sets = decodeAll(
            m_database.read(parameterSetTable(), "WHERE digest = ?1", {row.digest}), &setFromRow);
        if (!sets || sets->size() != 1) {
            return tl::unexpected(
                sets ? Error{"store.corrupt", {{"reason", "parameter_set " + row.digest}}}
                     : sets.error());
        }
        adoptions.push_back(row.adoption);
        adoptions.back().set = sets->front();
    }
    return adoptions;
}

Result<std::vector<Adoption>> AbilityRepository::adoptions() const {
    return adoptionsAt("WHERE model = ?1 ORDER BY pos");
}

Result<std::optional<Adoption>> AbilityRepository::adopted() const {
    return adoptionsAt("WHERE model = ?1 ORDER BY pos DESC LIMIT 1")
        .map([](const std::vector<Adoption>& newest) {
            return newest.empty() ? std::nullopt : std::optional(newest.front());
        });
}

Status AbilityRepository::savePolicyChange(const PolicyChange& change) {
    if (change.share < 1 || change.share > kWholeShare) {
        return failure("store.internal", {{"reason", "share"}});
    }
    return m_database.write([&](Writer& writer) {
        return writer.append(policyChangeTable(),
                             {change.line.str(),
                              std::int64_t{change.since.days},
                              std::int64_t{change.share},
                              change.reason,
                              change.at.ms,
                              change.by.str()});
    });
}

Result<std::vector<PolicyChange>> AbilityRepository::policyChanges() const {
    return decodeAll(m_database.read(policyChangeTable(), "ORDER BY pos", {}),
                     &policyChangeFromRow);
}

Result<std::vector<std::int64_t>> AbilityRepository::placesOf(const PersonId& person) const {
    std::vector<std::int64_t> places;
    for (const CellSource& source : cellSources()) {
        const std::string ofPerson = source.ofPerson;
        const auto newest = m_database.read(source.table,
                                            ofPerson + "ORDER BY pos DESC LIMIT 1",
                                            ofPerson.empty() ? Row{} : Row{person.str()});
        if (!newest) {
            return tl::unexpected(newest.error());
        }
        places.push_back(newest->empty() ? 0 : RowReader(newest->front()).integer());
    }
    return places;
}

}  // namespace qgt::store
