#include "app/runtime/invigilator_code.h"

#include "engine/integrity/code_box.h"
#include "engine/people/secret.h"

namespace qgt::app {

Status actAtSeat(Workspace& workspace,
                 seat::LocalChannel& channel,
                 const PersonId& sits,
                 const ActWithCode& asked) {
    if (channel.attempt() == nullptr) {
        return failure("seat.not-running");
    }
    const ExamId id = channel.attempt()->head().exam;
    const auto exam = workspace.store().exams().exam(id);
    if (!exam) {
        return tl::unexpected<Error>(exam.error());
    }
    if (!*exam) {
        return failure("exam.unknown");
    }
    const people::Secret plain(integrity::plainCode(asked.code));
    for (const exam::ExamInvigilator& one : (*exam)->invigilators) {
        const auto fits = people::SecretHasher::verify(one.codeHash, plain);
        if (!fits) {
            return tl::unexpected<Error>(fits.error());
        }
        if (*fits) {
            seat::InvigilatorAct signedAct = asked.act;
            signedAct.note.by = one.person;
            return channel.invigilate(signedAct);
        }
    }
    const Status told =
        workspace.store().audit().append({sits, "exam.wrong-invigilator-code", id.str(), {}});
    return told ? Status(failure("seat.wrong-code")) : told;
}

}  // namespace qgt::app
