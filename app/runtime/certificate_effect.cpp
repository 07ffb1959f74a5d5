#include "app/runtime/certificate_effect.h"

#include "app/runtime/certificate_drafts.h"
#include "engine/certificate/certificate_store.h"

#include <algorithm>

namespace qgt::app {

Result<CertificateEffect> certificateEffect(Workspace& workspace,
                                            const ExamId& exam,
                                            const PersonId& person,
                                            bool passesNow) {
    certificate::CertificateStore& store = workspace.store().certificates();
    const auto records = store.certificatesOf(person);
    const auto ends = store.ends();
    if (!records || !ends) {
        return tl::unexpected<Error>(records ? ends.error() : records.error());
    }
    const bool has = std::ranges::any_of(*records, [&](const auto& record) {
        return record.exam == exam &&
               std::ranges::find(*ends, record.serial, &certificate::CertificateEnd::serial) ==
                   ends->end();
    });
    if (!passesNow) {
        return has ? CertificateEffect::ToRevoke : CertificateEffect::None;
    }
    const auto held = workspace.store().exams().exam(exam);
    if (!held) {
        return tl::unexpected<Error>(held.error());
    }
    const bool certifies = *held && certifyingBlueprint(**held).has_value();
    if (!certifies || has) {
        return CertificateEffect::None;
    }
    const bool ended =
        std::ranges::find(*records, exam, &certificate::CertificateRecord::exam) != records->end();
    return ended ? CertificateEffect::ToIssueAnew : CertificateEffect::ToIssue;
}

}  // namespace qgt::app
