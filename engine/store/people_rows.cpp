#include "engine/store/people_rows.h"

#include "engine/store/tables.h"
#include "engine/store/words.h"

namespace qgt::store {

using people::Committee;
using people::Credential;
using people::LineDuty;
using people::Person;
using people::Role;

namespace {

/// `A:residence` — the role first, because a line may hold any character.
std::string dutyText(const LineDuty& duty) {
    return toWord(duty.role) + ":" + duty.line.str();
}

std::optional<LineDuty> dutyFromText(const std::string& text) {
    const std::size_t colon = text.find(':');
    const auto role = dutyFromWord(text.substr(0, colon));
    if (colon == std::string::npos || !role) {
        return std::nullopt;
    }
    return LineDuty{LineId(text.substr(colon + 1)), *role};
}

/// Every element of a stored list, or a damaged row when one has no meaning.
template <typename T, typename Parse>
std::vector<T> listOf(RowReader& reader, Parse parse) {
    std::vector<T> values;
    const auto texts = decodeTexts(reader.text());
    if (!texts) {
        reader.refuse();
        return values;
    }
    for (const std::string& text : *texts) {
        const std::optional<T> value = parse(text);
        if (value) {
            values.push_back(*value);
        } else {
            reader.refuse();
        }
    }
    return values;
}

}  // namespace

Row toRow(const Committee& committee, Instant at, const PersonId& by) {
    return Row{committee.id.str(), at.ms, by.str(), committee.name, committee.street};
}

Result<Committee> committeeFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    Committee committee;
    committee.id = CommitteeId(reader.text());
    reader.skip();
    reader.skip();
    committee.name = reader.text();
    committee.street = reader.text();
    if (!reader.good()) {
        return tl::unexpected(damagedRow(committeeTable(), row));
    }
    return committee;
}

Result<Row> toRow(const Person& person, Instant at, const PersonId& by) {
    std::vector<std::string> roles;
    for (const Role role : person.roles) {
        roles.push_back(people::toText(role));
    }
    std::vector<std::string> duties;
    for (const LineDuty& duty : person.duties) {
        duties.push_back(dutyText(duty));
    }
    const auto roleList = encodeTexts(roles);
    const auto dutyList = encodeTexts(duties);
    if (!roleList || !dutyList) {
        return failure("store.not-text", {{"table", personTable().name}});
    }
    return Row{person.id.str(),
               at.ms,
               by.str(),
               person.name,
               person.staffNo,
               person.committee.str(),
               person.post,
               *roleList,
               *dutyList,
               std::int64_t{person.active ? 1 : 0}};
}

Result<Person> personFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    Person person;
    person.id = PersonId(reader.text());
    reader.skip();
    reader.skip();
    person.name = reader.text();
    person.staffNo = reader.text();
    person.committee = CommitteeId(reader.text());
    person.post = reader.text();
    person.roles =
        listOf<Role>(reader, [](const std::string& text) { return people::roleFromText(text); });
    person.duties = listOf<LineDuty>(reader, dutyFromText);
    person.active = reader.integer() != 0;
    if (!reader.good()) {
        return tl::unexpected(damagedRow(personTable(), row));
    }
    return person;
}

Row toRow(const Credential& credential) {
    return Row{credential.person.str(),
               toWord(credential.kind),
               credential.hash,
               std::int64_t{credential.failures},
               credential.lastFailure.ms,
               credential.lastSignIn.ms,
               std::int64_t{credential.mustChange ? 1 : 0}};
}

Result<Credential> credentialFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    Credential credential;
    credential.person = PersonId(reader.text());
    const auto kind = secretFromWord(reader.text());
    credential.hash = reader.text();
    credential.failures = static_cast<int>(reader.integer());
    credential.lastFailure.ms = reader.integer();
    credential.lastSignIn.ms = reader.integer();
    credential.mustChange = reader.integer() != 0;
    if (!reader.good() || !kind) {
        return tl::unexpected(damagedRow(credentialTable(), row));
    }
    credential.kind = *kind;
    return credential;
}

}  // namespace qgt::store
