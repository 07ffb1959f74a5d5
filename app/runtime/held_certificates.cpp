#include "app/runtime/held_certificates.h"

#include "app/runtime/certificate_office.h"
#include "engine/core/date.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

Result<std::map<ExamId, Date>> examDays(Workspace& workspace) {
    const auto exams = workspace.store().exams().exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    std::map<ExamId, Date> days;
    for (const exam::HeldExam& exam : *exams) {
        days[exam.id] = localDate(exam.opens, kShanghaiOffsetMinutes);
    }
    return days;
}

Result<std::vector<certificate::StandingCertificate>> heldCertificates(Workspace& workspace,
                                                                       const people::Actor& actor,
                                                                       const PersonId& person) {
    const auto records = workspace.store().certificates().certificatesOf(person);
    const auto ends = workspace.store().certificates().ends();
    if (!records || !ends) {
        return tl::unexpected<Error>(records ? ends.error() : records.error());
    }
    certificate::StandingTerms terms;
    const auto share = CertificateOffice(workspace, actor).lapsePercent();
    if (!share) {
        return tl::unexpected<Error>(share.error());
    }
    terms.lapsePercent = *share;
    terms.changes = changedLaws(workspace.bank());
    terms.today = localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
    auto days = examDays(workspace);
    if (!days) {
        return tl::unexpected<Error>(days.error());
    }
    terms.examDays = std::move(*days);
    auto all = certificate::standings(*records, *ends, terms);
    if (all) {
        std::ranges::reverse(*all);
    }
    return all;
}

}  // namespace qgt::app
