#include "app/runtime/carry_out.h"

#include "app/runtime/bank_folders.h"
#include "app/runtime/entropy.h"
#include "engine/carry/answer_file.h"
#include "engine/carry/enrolment_file.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/signing_pair.h"
#include "engine/people/draw.h"
#include "engine/store/carried_text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using carry::BroughtBack;
using carry::Enrolment;

namespace {

Status mayCarry(Workspace& workspace, const people::Actor& actor) {
    return people::authorize(
        actor, people::Action::Practise, {actor.person, {}}, workspace.store().audit());
}

/// What the actor needs elsewhere; keys are the caller's.
Result<carry::EnrolmentContent> contentFor(Workspace& workspace, const people::Actor& actor) {
    store::Store& store = workspace.store();
    carry::EnrolmentContent content;
    const auto person = store.people().person(actor.person);
    const auto committees = store.people().committees();
    const auto practice = store.carrying().practiceOf(actor.person);
    if (!person || !committees || !practice) {
        return tl::unexpected(!person       ? person.error()
                              : !committees ? committees.error()
                                            : practice.error());
    }
    auto bank = readBankFiles(workspace.folder().bank(),
                              [](const std::string& name) { return name.ends_with(".yaml"); });
    auto text = store::carriedText(*practice);
    if (!bank || !text) {
        return tl::unexpected(!bank ? bank.error() : text.error());
    }
    content.person = person->value_or(people::Person{});
    const auto committee =
        std::find_if(committees->begin(), committees->end(), [&](const people::Committee& known) {
            return known.id == content.person.committee;
        });
    if (committee != committees->end()) {
        content.committee = *committee;
    }
    content.bank = std::move(*bank);
    content.practice = std::move(*text);
    content.made = workspace.clock().now();
    return content;
}

Result<Enrolment> enrolmentNamed(Workspace& workspace, const std::string& id) {
    const auto known = workspace.store().carrying().enrolments();
    if (!known) {
        return tl::unexpected(known.error());
    }
    const auto found = std::find_if(known->begin(), known->end(), [&](const Enrolment& enrolment) {
        return enrolment.id == id;
    });
    return found == known->end() ? Result<Enrolment>(failure("carry.unknown")) : *found;
}

Result<bool> hasEnded(Workspace& workspace, const std::string& id) {
    return workspace.store().carrying().ends().map([&](const auto& ends) {
        return std::any_of(ends.begin(), ends.end(), [&](const carry::EnrolmentEnd& end) {
            return end.enrolment == id;
        });
    });
}

/// The enrolment of a file, which must be the actor's and still hold.
Result<Enrolment> enrolmentFor(Workspace& workspace,
                               const people::Actor& actor,
                               std::string_view file) {
    const auto id = carry::enrolmentOf(file);
    if (!id) {
        return tl::unexpected(id.error());
    }
    auto enrolment = enrolmentNamed(workspace, *id);
    if (!enrolment) {
        return enrolment;
    }
    if (enrolment->person != actor.person) {
        return failure("carry.other-person");
    }
    const auto ended = hasEnded(workspace, *id);
    if (!ended) {
        return tl::unexpected(ended.error());
    }
    return *ended ? Result<Enrolment>(failure("carry.ended")) : enrolment;
}

/// An installation is one person's: numbers of answers would else run into each other.
Status installIsOwn(Workspace& workspace, const people::Actor& actor, const InstallId& install) {
    carry::CarryStore& carrying = workspace.store().carrying();
    const auto brought = carrying.broughtBack();
    const auto known = carrying.enrolments();
    if (!brought || !known) {
        return tl::unexpected(brought ? known.error() : brought.error());
    }
    const bool taken =
        install == workspace.store().installId() ||
        std::any_of(brought->begin(), brought->end(), [&](const BroughtBack& back) {
            return back.install == install &&
                   std::none_of(known->begin(), known->end(), [&](const Enrolment& enrolment) {
                       return enrolment.id == back.enrolment && enrolment.person == actor.person;
                   });
        });
    return taken ? Status(failure("carry.install-of-another")) : ok();
}

}  // namespace

Result<CarriedOut> carryOut(Workspace& workspace, const people::Actor& actor) {
    if (Status permitted = mayCarry(workspace, actor); !permitted) {
        return tl::unexpected(permitted.error());
    }
    auto content = contentFor(workspace, actor);
    if (!content) {
        return tl::unexpected(content.error());
    }
    integrity::DrawnSigner signer = integrity::drawSigner();
    const integrity::LockedBytes key = integrity::drawKey();
    Enrolment enrolment{randomId(), actor.person, signer.verify, {}, content->made};
    std::copy(key.span().begin(), key.span().end(), enrolment.key.begin());
    content->enrolment = enrolment.id;
    content->key = enrolment.key;
    content->signingSeed = std::move(signer.seed);
    const std::string code = people::drawCode(fillRandom, carry::kCodeLetters);
    auto file = carry::writeEnrolmentFile(*content, code, workspace.secretCost());
    if (!file) {
        return tl::unexpected(file.error());
    }
    store::Store& store = workspace.store();
    const Status kept = store.batch([&] {
        return store.carrying().saveEnrolment(enrolment).and_then([&](auto) {
            return store.audit().append(
                {actor.person, "carry.out", actor.person.str(), {{"enrolment", enrolment.id}}});
        });
    });
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    return CarriedOut{std::move(*file), integrity::inGroups(code)};
}

Result<BroughtHome> bringBack(Workspace& workspace,
                              const people::Actor& actor,
                              std::string_view file) {
    if (Status permitted = mayCarry(workspace, actor); !permitted) {
        return tl::unexpected(permitted.error());
    }
    const auto enrolment = enrolmentFor(workspace, actor, file);
    if (!enrolment) {
        return tl::unexpected(enrolment.error());
    }
    const auto content = carry::readAnswerFile(file, *enrolment);
    if (!content) {
        return tl::unexpected(content.error());
    }
    const auto practice = store::carriedFromText(content->practice);
    if (!practice) {
        return tl::unexpected(practice.error());
    }
    const Status sound = installIsOwn(workspace, actor, content->install).and_then([&](auto) {
        return carry::checkCarried(*practice, actor.person, content->install);
    });
    if (!sound) {
        return tl::unexpected(sound.error());
    }
    store::Store& store = workspace.store();
    const Instant now = workspace.clock().now();
    BroughtHome brought;
    const Status kept = store.batch([&]() -> Status {
        const auto taken = store.carrying().takeIn(*practice);
        if (!taken) {
            return tl::unexpected(taken.error());
        }
        brought.taken = *taken;
        return store.carrying()
            .saveBroughtBack({enrolment->id, content->install, taken->answers, actor.person, now})
            .and_then([&](auto) {
                return store.audit().append(
                    {actor.person,
                     "carry.back",
                     actor.person.str(),
                     {{"enrolment", enrolment->id}, {"answers", std::to_string(taken->answers)}}});
            });
    });
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    brought.ahead = static_cast<std::size_t>(
        std::count_if(practice->answers.begin(),
                      practice->answers.end(),
                      [&](const practice::AnswerEvent& event) { return event.at > now; }));
    return brought;
}

Result<std::vector<CarriedComputer>> carriedComputers(Workspace& workspace,
                                                      const people::Actor& actor) {
    carry::CarryStore& carrying = workspace.store().carrying();
    const auto known = carrying.enrolments();
    const auto ends = carrying.ends();
    const auto brought = carrying.broughtBack();
    if (!known || !ends || !brought) {
        return tl::unexpected(!known ? known.error() : !ends ? ends.error() : brought.error());
    }
    std::vector<CarriedComputer> computers;
    for (const Enrolment& enrolment : *known) {
        if (enrolment.person != actor.person) {
            continue;
        }
        CarriedComputer computer{enrolment.id, enrolment.at, 0, 0, {}, false};
        for (const BroughtBack& back : *brought) {
            if (back.enrolment == enrolment.id) {
                ++computer.files;
                computer.answers += back.answers;
                computer.last = back.at;
            }
        }
        computer.ended =
            std::any_of(ends->begin(), ends->end(), [&](const carry::EnrolmentEnd& end) {
                return end.enrolment == enrolment.id;
            });
        computers.push_back(std::move(computer));
    }
    std::reverse(computers.begin(), computers.end());
    return computers;
}

Status endEnrolment(Workspace& workspace,
                    const people::Actor& actor,
                    const std::string& enrolment) {
    if (Status permitted = mayCarry(workspace, actor); !permitted) {
        return permitted;
    }
    const auto known = enrolmentNamed(workspace, enrolment);
    if (!known || known->person != actor.person) {
        return known ? Status(failure("carry.unknown")) : tl::unexpected(known.error());
    }
    store::Store& store = workspace.store();
    return store.batch([&] {
        return store.carrying()
            .saveEnd({enrolment, actor.person, workspace.clock().now()})
            .and_then([&](auto) {
                return store.audit().append(
                    {actor.person, "carry.ended", actor.person.str(), {{"enrolment", enrolment}}});
            });
    });
}

}  // namespace qgt::app
