#include "engine/store/people_repository.h"

#include "engine/store/people_rows.h"

#include <algorithm>

namespace qgt::store {

using people::Committee;
using people::Credential;
using people::Person;

namespace {

/// Folds revisions in commit order: the newest holds, in the place of the first.
template <typename T>
Result<std::vector<T>> newestOf(const Result<std::vector<Row>>& rows,
                                Result<T> (*decode)(const Row&)) {
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    std::vector<T> all;
    for (const Row& row : *rows) {
        const auto value = decode(row);
        if (!value) {
            return tl::unexpected(value.error());
        }
        const auto known = std::find_if(
            all.begin(), all.end(), [&value](const T& other) { return other.id == value->id; });
        if (known == all.end()) {
            all.push_back(*value);
        } else {
            *known = *value;
        }
    }
    return all;
}

template <typename T>
Result<std::optional<T>> onlyOf(const Result<std::vector<Row>>& rows,
                                Result<T> (*decode)(const Row&)) {
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::nullopt;
    }
    return decode(rows->front()).map([](const T& value) { return std::optional<T>(value); });
}

}  // namespace

Status PeopleRepository::saveCommittee(const Committee& committee, const PersonId& by) {
    return m_database.write([&](Writer& writer) {
        return writer.append(committeeTable(), toRow(committee, m_clock.now(), by));
    });
}

Result<std::vector<Committee>> PeopleRepository::committees() const {
    return newestOf(m_database.read(committeeTable(), "ORDER BY pos", {}), &committeeFromRow);
}

Status PeopleRepository::savePerson(const Person& person, const PersonId& by) {
    return savePersons({person}, by);
}

Status PeopleRepository::savePersons(const std::vector<Person>& persons, const PersonId& by) {
    const Instant now = m_clock.now();
    return m_database.write([&](Writer& writer) {
        Status saved = ok();
        for (const Person& person : persons) {
            saved =
                saved.and_then([&](auto) { return toRow(person, now, by); })
                    .and_then([&](const Row& row) { return writer.append(personTable(), row); });
        }
        return saved;
    });
}

Result<std::vector<Person>> PeopleRepository::persons() const {
    return newestOf(m_database.read(personTable(), "ORDER BY pos", {}), &personFromRow);
}

Result<std::optional<Person>> PeopleRepository::person(const PersonId& id) const {
    return onlyOf(
        m_database.read(personTable(), "WHERE person = ?1 ORDER BY pos DESC LIMIT 1", {id.str()}),
        &personFromRow);
}

Status PeopleRepository::saveCredential(const Credential& credential) {
    return m_database.write([&](Writer& writer) -> Status {
        const auto all = writer.read(credentialTable(), "ORDER BY id", {});
        if (!all) {
            return tl::unexpected(all.error());
        }
        std::int64_t id = 1;
        for (const Row& row : *all) {
            RowReader reader(row);
            const std::int64_t used = reader.integer();
            if (reader.text() == credential.person.str()) {
                id = used;
                break;
            }
            id = used + 1;
        }
        Row row{id};
        const Row cells = toRow(credential);
        row.insert(row.end(), cells.begin(), cells.end());
        return writer.put(credentialTable(), row);
    });
}

Result<std::optional<Credential>> PeopleRepository::credential(const PersonId& id) const {
    return onlyOf(m_database.read(credentialTable(), "WHERE person = ?1", {id.str()}),
                  &credentialFromRow);
}

Status PeopleRepository::saveSetting(const std::string& key, const std::string& value) {
    return m_database.write([&](Writer& writer) {
        return writer.append(settingTable(), Row{key, m_clock.now().ms, value});
    });
}

Result<std::optional<std::string>> PeopleRepository::setting(const std::string& key) const {
    const auto rows =
        m_database.read(settingTable(), "WHERE name = ?1 ORDER BY pos DESC LIMIT 1", {key});
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::nullopt;
    }
    RowReader reader(rows->front());
    reader.skip();
    reader.skip();
    reader.skip();
    const std::string value = reader.text();
    if (!reader.good()) {
        return tl::unexpected(damagedRow(settingTable(), rows->front()));
    }
    return value;
}

}  // namespace qgt::store
