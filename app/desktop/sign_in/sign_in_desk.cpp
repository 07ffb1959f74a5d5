#include "app/desktop/sign_in/sign_in_desk.h"

#include "app/desktop/text.h"
#include "app/runtime/entropy.h"
#include "app/runtime/workspace.h"
#include "engine/people/first_run.h"

#include <algorithm>

namespace qgt::app {

namespace {

QString committeeNameOf(const std::vector<people::Committee>& committees, const CommitteeId& id) {
    const auto found = std::ranges::find(committees, id, &people::Committee::id);
    return found == committees.end() ? QString() : text(found->name);
}

/// Who came in, with the words for the head of the window.
Result<Entered> entered(Workspace& workspace, const people::Actor& actor) {
    const auto person = workspace.store().people().person(actor.person);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const auto committees = workspace.store().people().committees();
    if (!committees) {
        return tl::unexpected(committees.error());
    }
    Entered result;
    result.actor = actor;
    if (*person) {
        result.name = text((*person)->name);
        result.post = text((*person)->post);
    }
    result.committee = committeeNameOf(*committees, actor.committee);
    return result;
}

people::FirstRun firstRun(Workspace& workspace, const people::SecretHasher& hasher) {
    return {workspace.store().people(), workspace.store().audit(), hasher, fillRandom};
}

}  // namespace

Result<SignInFacts> readSignIn(Workspace& workspace) {
    const auto choices = people::signInChoices(workspace.store().people());
    if (!choices) {
        return tl::unexpected(choices.error());
    }
    const auto committees = workspace.store().people().committees();
    if (!committees) {
        return tl::unexpected(committees.error());
    }
    const auto first = people::isFirstRun(workspace.store().people());
    if (!first) {
        return tl::unexpected(first.error());
    }
    const auto home = workspace.store().people().setting(people::kHomeSetting);
    if (!home) {
        return tl::unexpected(home.error());
    }
    SignInFacts facts;
    facts.atHome = home->has_value();
    for (const people::SignInChoice& choice : *choices) {
        facts.persons.push_back({.person = choice.person,
                                 .name = text(choice.name),
                                 .post = text(choice.post),
                                 .committee = committeeNameOf(*committees, choice.committee),
                                 .kind = choice.kind,
                                 .hasSecret = choice.hasSecret,
                                 .lastSignIn = choice.lastSignIn});
    }
    facts.firstRun = *first;
    facts.committee = committees->size() == 1 ? text(committees->front().name) : QString();
    const bank::Bank& bank = workspace.bank();
    facts.bankVersion = text(bank.info().version);
    for (const bank::ServiceLine& line : bank.lines()) {
        facts.lineNames.append(text(line.shortName));
    }
    facts.lines = static_cast<int>(bank.lines().size());
    facts.items = static_cast<int>(bank.items().size());
    facts.findings = static_cast<int>(
        std::ranges::count(workspace.bankFindings(), Severity::Error, &Diagnostic::severity));
    facts.now = workspace.clock().now();
    return facts;
}

Result<Entered> signIn(Workspace& workspace, const PersonId& person, const std::string& secret) {
    const auto actor = workspace.signIn().signIn(person, people::Secret(secret));
    return actor ? entered(workspace, *actor) : tl::unexpected(actor.error());
}

Result<Entered> changeSecret(Workspace& workspace, const SecretChange& change) {
    const auto actor = workspace.signIn().changeSecret(
        change.person, people::Secret(change.old), people::Secret(change.fresh));
    return actor ? entered(workspace, *actor) : tl::unexpected(actor.error());
}

Result<QString> foundUnit(Workspace& workspace, const UnitForm& form, const std::string& password) {
    people::UnitDraft draft{.committeeName = form.committee.toStdString(),
                            .street = form.street.toStdString(),
                            .administratorName = form.administrator.toStdString(),
                            .alsoRoles = {}};
    if (form.alsoTrainer) {
        draft.alsoRoles.push_back(people::Role::Trainer);
    }
    if (form.alsoDirector) {
        draft.alsoRoles.push_back(people::Role::Director);
    }
    const people::SecretHasher hasher(workspace.secretCost());
    const auto founded = firstRun(workspace, hasher).createUnit(draft, people::Secret(password));
    return founded ? Result<QString>(text(founded->recoveryCode)) : tl::unexpected(founded.error());
}

Result<QString> recoverAccess(Workspace& workspace,
                              const std::string& code,
                              const std::string& password) {
    const people::SecretHasher hasher(workspace.secretCost());
    const auto recovered =
        firstRun(workspace, hasher).recover(people::Secret(code), people::Secret(password));
    return recovered ? Result<QString>(text(recovered->recoveryCode))
                     : tl::unexpected(recovered.error());
}

Date dayOf(const Workspace& workspace) {
    return localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
}

}  // namespace qgt::app
