#include "engine/people/person_export.h"

#include "engine/core/text.h"
#include "engine/integrity/digest.h"
#include "engine/people/csv.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace qgt::people {

namespace {

constexpr std::string_view kBetween = "、";

void appendWord(std::string& text, std::string_view word) {
    text += text.empty() ? "" : kBetween;
    text += word;
}

std::string linesOf(const Person& person, DutyRole role, const std::vector<LineName>& lines) {
    std::string text;
    for (const LineDuty& duty : person.duties) {
        if (duty.role != role) {
            continue;
        }
        const auto line = std::find_if(
            lines.begin(), lines.end(), [&duty](const LineName& l) { return l.id == duty.line; });
        const bool named = line != lines.end() && !line->names.empty();
        appendWord(text, named ? line->names.front() : duty.line.str());
    }
    return text;
}

std::string rolesOf(const Person& person) {
    std::string text;
    for (const Role role : person.roles) {
        appendWord(text, roleWord(role));
    }
    return text;
}

std::string committeeName(const CommitteeId& id, const std::vector<Committee>& committees) {
    const auto committee = std::find_if(
        committees.begin(), committees.end(), [&id](const Committee& c) { return c.id == id; });
    return committee == committees.end() ? std::string() : committee->name;
}

}  // namespace

std::vector<std::vector<std::string>> personTable(const ExportRequest& request) {
    std::vector<std::vector<std::string>> rows{{kPersonHeaders.begin(), kPersonHeaders.end()}};
    for (const Person& person : request.persons) {
        if (!request.committee.empty() && person.committee != request.committee) {
            continue;
        }
        rows.push_back({person.name,
                        person.staffNo,
                        person.post,
                        committeeName(person.committee, request.committees),
                        rolesOf(person),
                        linesOf(person, DutyRole::A, request.lines),
                        linesOf(person, DutyRole::B, request.lines)});
    }
    return rows;
}

Result<std::string> exportPersons(const Actor& actor,
                                  const ExportRequest& request,
                                  integrity::AuditLog& audit) {
    const Status permitted = authorize(actor, Action::ExportNames, {{}, request.committee}, audit);
    if (!permitted.has_value()) {
        return tl::unexpected<Error>(permitted.error());
    }
    const std::string purpose(trimmed(request.purpose));
    if (purpose.empty()) {
        return failure("export.no-purpose");
    }
    const auto rows = personTable(request);
    std::string bytes = writeCsv(rows);
    const Status written = audit.append({actor.person,
                                         "people.exported",
                                         request.committee.str(),
                                         {{"purpose", purpose},
                                          {"count", std::to_string(rows.size() - 1)},
                                          {"digest", integrity::digestHex(bytes)}}});
    if (!written.has_value()) {
        return tl::unexpected<Error>(written.error());
    }
    return bytes;
}

}  // namespace qgt::people
