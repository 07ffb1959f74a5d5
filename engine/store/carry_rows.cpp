#include "engine/store/carry_rows.h"

#include "engine/integrity/code_box.h"
#include "engine/integrity/signing_pair.h"
#include "engine/store/row_parts.h"
#include "engine/store/tables.h"

#include <algorithm>

namespace qgt::store {

using carry::BroughtBack;
using carry::Enrolment;
using carry::EnrolmentEnd;

namespace {

integrity::KeyBytes keyFrom(const std::string& text, RowReader& reader) {
    integrity::KeyBytes key{};
    const auto bytes = integrity::fromBase64(text);
    if (!bytes || bytes->size() != key.size()) {
        reader.refuse();
        return key;
    }
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
}

}  // namespace

Row toRow(const Enrolment& enrolment) {
    return Row{enrolment.id,
               enrolment.person.str(),
               integrity::toBase64(integrity::asText(enrolment.verify)),
               integrity::toBase64(integrity::asText(enrolment.key)),
               enrolment.at.ms};
}

Row toRow(const EnrolmentEnd& end) {
    return Row{end.enrolment, end.at.ms, end.by.str()};
}

Row toRow(const BroughtBack& brought) {
    return Row{brought.enrolment,
               brought.install.str(),
               static_cast<std::int64_t>(brought.answers),
               brought.at.ms,
               brought.by.str()};
}

Result<Enrolment> enrolmentFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    Enrolment enrolment;
    enrolment.id = reader.text();
    enrolment.person = PersonId(reader.text());
    enrolment.verify = keyFrom(reader.text(), reader);
    enrolment.key = keyFrom(reader.text(), reader);
    enrolment.at.ms = reader.integer();
    return whenGood(enrolment, reader, carryEnrolmentTable(), row);
}

Result<EnrolmentEnd> enrolmentEndFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    EnrolmentEnd end;
    end.enrolment = reader.text();
    end.at.ms = reader.integer();
    end.by = PersonId(reader.text());
    return whenGood(end, reader, carryEndTable(), row);
}

Result<BroughtBack> broughtBackFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    BroughtBack brought;
    brought.enrolment = reader.text();
    brought.install = InstallId(reader.text());
    const std::int64_t answers = reader.integer();
    if (answers < 0) {
        reader.refuse();
    }
    brought.answers = static_cast<std::size_t>(answers);
    brought.at.ms = reader.integer();
    brought.by = PersonId(reader.text());
    return whenGood(brought, reader, carryBackTable(), row);
}

}  // namespace qgt::store
