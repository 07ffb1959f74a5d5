#include "app/runtime/held_certificates.h"

#include "app/runtime/certificate_office.h"
#include "engine/core/date.h"

#include <algorithm>

namespace qgt::app {

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
    auto all = certificate::standings(*records, *ends, terms);
    if (all) {
        std::ranges::reverse(*all);
    }
    return all;
}

}  // namespace qgt::app
