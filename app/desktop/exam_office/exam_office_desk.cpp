#include "app/desktop/exam_office/exam_office_desk.h"

#include "app/desktop/text.h"
#include "app/runtime/exam_keys.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

Result<OfficeFacts> readOffice(const OfficeDesk& desk) {
    Workspace& workspace = *desk.workspace;
    store::Store& store = workspace.store();
    if (const Status allowed =
            people::authorize(desk.actor, people::Action::ManageExams, {}, store.audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto committees = store.people().committees();
    const auto persons = store.people().persons();
    const auto keys = unitKeys(workspace.folder());
    if (!committees || !persons) {
        return tl::unexpected<Error>(committees ? persons.error() : committees.error());
    }
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    OfficeFacts facts;
    facts.bank = workspace.bankPtr();
    facts.committees = std::move(*committees);
    facts.keysExist = keys->has_value();
    facts.now = workspace.clock().now();
    for (const people::Person& person : *persons) {
        const auto committee =
            std::ranges::find(facts.committees, person.committee, &people::Committee::id);
        const people::Actor actor{person.id, person.committee, person.roles};
        facts.persons.push_back(
            {.id = person.id,
             .name = text(person.name),
             .post = text(person.post),
             .committee = person.committee,
             .committeeName =
                 committee == facts.committees.end() ? QString() : text(committee->name),
             .active = person.active,
             .invigilates =
                 people::reachOf(actor, people::Action::InvigilateExam) != people::Reach::None,
             .roles = person.roles});
    }
    return facts;
}

Result<OfficeRing> openOfficeRing(const OfficeDesk& desk, const people::Secret& passphrase) {
    auto ring = openKeys({*desk.workspace, desk.actor}, passphrase, "exam");
    if (!ring) {
        return tl::unexpected<Error>(ring.error());
    }
    return std::make_shared<const integrity::KeyRing>(std::move(*ring));
}

Status recordCodeSheet(const OfficeDesk& desk, const ExamId& exam, std::size_t codes) {
    return desk.workspace->store().audit().append({desk.actor.person,
                                                   "secret.sheet-written",
                                                   exam.str(),
                                                   {{"count", std::to_string(codes)}}});
}

}  // namespace qgt::app
