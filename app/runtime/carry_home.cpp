#include "app/runtime/carry_home.h"

#include "app/runtime/bank_folders.h"
#include "engine/carry/answer_file.h"
#include "engine/carry/enrolment_file.h"
#include "engine/integrity/bytes.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/signing_pair.h"
#include "engine/people/first_run.h"
#include "engine/people/secret_policy.h"
#include "engine/store/carried_text.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace qgt::app {

using integrity::KeyBytes;
using integrity::LockedBytes;

namespace {

constexpr const char* kWrittenSetting = "home-written";
constexpr std::size_t kMostSettingText = 256;

/// What this computer keeps of its enrolment.
struct Home {
    std::string enrolment;
    PersonId person;
    Instant joined;
    LockedBytes signingSeed;
    KeyBytes key{};
};

std::string textOf(const Home& home) {
    integrity::BytesWriter out;
    out.text(home.enrolment);
    out.text(home.person.str());
    out.wide(home.joined.ms);
    out.raw(home.signingSeed.text());
    out.raw(integrity::asText(home.key));
    return integrity::toBase64(out.bytes());
}

Result<Home> homeFrom(const std::string& text) {
    const auto bytes = integrity::fromBase64(text);
    if (!bytes) {
        return failure("carry.damaged");
    }
    integrity::BytesReader reader(*bytes);
    const auto enrolment = reader.text(kMostSettingText);
    const auto person = reader.text(kMostSettingText);
    const auto joined = reader.wide();
    const auto seed = reader.raw(integrity::kSigningSeedBytes);
    const auto key = reader.raw(KeyBytes{}.size());
    if (!enrolment || !person || !joined || !seed || !key || !reader.rest().empty()) {
        return failure("carry.damaged");
    }
    Home home{std::string(*enrolment),
              PersonId(std::string(*person)),
              Instant{*joined},
              LockedBytes(seed->size()),
              {}};
    std::copy(seed->begin(), seed->end(), home.signingSeed.data());
    std::copy(key->begin(), key->end(), home.key.begin());
    return home;
}

Result<std::optional<Home>> readHome(Workspace& workspace) {
    const auto kept = workspace.store().people().setting(people::kHomeSetting);
    if (!kept) {
        return tl::unexpected(kept.error());
    }
    if (!kept->has_value()) {
        return std::optional<Home>();
    }
    auto home = homeFrom(**kept);
    return home ? Result<std::optional<Home>>(std::move(*home)) : tl::unexpected(home.error());
}

/// Whether the person may be at home here.
Status mayJoin(Workspace& workspace, const PersonId& person) {
    const auto home = readHome(workspace);
    if (!home) {
        return tl::unexpected(home.error());
    }
    if (home->has_value()) {
        return (*home)->person == person ? ok() : Status(failure("carry.other-person"));
    }
    const auto first = people::isFirstRun(workspace.store().people());
    if (!first) {
        return tl::unexpected(first.error());
    }
    return *first ? ok() : Status(failure("carry.not-at-home"));
}

/// The secret as it is kept; nothing when the one that holds stays.
Result<std::optional<people::Credential>> credentialFor(Workspace& workspace,
                                                        const people::Person& person,
                                                        const people::Secret& secret) {
    const auto known = workspace.store().people().credential(person.id);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (secret.text().empty() && known->has_value()) {
        return std::optional<people::Credential>();
    }
    const auto kind = people::checkNewSecret(secret, person);
    if (!kind) {
        return tl::unexpected(kind.error());
    }
    const people::SecretHasher hasher(workspace.secretCost());
    auto hash = hasher.hash(secret);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    people::Credential credential;
    credential.person = person.id;
    credential.kind = *kind;
    credential.hash = std::move(*hash);
    credential.lastSignIn = known->value_or(people::Credential{}).lastSignIn;
    return credential;
}

/// The unit's bank in the place of this computer's. True when it is another one.
Result<bool> takeBank(const Workspace& workspace, const std::map<std::string, std::string>& files) {
    const BankFolders folders{workspace.folder().root};
    const auto present = readBankFiles(
        folders.bank(), [](const std::string& name) { return name.ends_with(".yaml"); });
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (*present == files || files.empty()) {
        return false;
    }
    const auto lock = lockBank(folders);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    std::error_code error;
    const Status exchanged = finishBankChange(folders)
                                 .and_then([&](auto) {
                                     std::filesystem::create_directories(folders.part(), error);
                                     return error ? Status(folderFailure(folders.part(), error))
                                                  : writeBankFiles(folders.part(), files);
                                 })
                                 .and_then([&](auto) { return syncBankFolder(folders.part()); })
                                 .and_then([&](auto) { return exchangeBank(folders); });
    if (!exchanged) {
        (void)finishBankChange(folders);
        return tl::unexpected(exchanged.error());
    }
    return true;
}

/// Everything but the bank, in one transaction.
Result<carry::TakenIn> keepJoined(Workspace& workspace,
                                  const carry::EnrolmentContent& content,
                                  const carry::CarriedPractice& practice,
                                  const std::optional<people::Credential>& credential) {
    Home home{content.enrolment,
              content.person.id,
              workspace.clock().now(),
              LockedBytes(content.signingSeed.size()),
              content.key};
    std::copy(content.signingSeed.span().begin(),
              content.signingSeed.span().end(),
              home.signingSeed.data());
    store::Store& store = workspace.store();
    carry::TakenIn taken;
    const Status kept = store.batch([&]() -> Status {
        const auto added = store.carrying().takeIn(practice);
        if (!added) {
            return tl::unexpected(added.error());
        }
        taken = *added;
        const PersonId& who = content.person.id;
        return store.people()
            .saveCommittee(content.committee, who)
            .and_then([&](auto) { return store.people().savePerson(content.person, who); })
            .and_then([&](auto) {
                return credential ? store.people().saveCredential(*credential) : ok();
            })
            .and_then([&](auto) {
                return store.people().saveSetting(people::kHomeSetting, textOf(home));
            })
            .and_then([&](auto) {
                return store.audit().append(
                    {who, "carry.joined", who.str(), {{"enrolment", content.enrolment}}});
            });
    });
    return kept ? Result<carry::TakenIn>(taken) : tl::unexpected(kept.error());
}

std::size_t answersAfter(const std::vector<practice::AnswerEvent>& answers,
                         const InstallId& install,
                         Instant after) {
    return static_cast<std::size_t>(
        std::count_if(answers.begin(), answers.end(), [&](const practice::AnswerEvent& event) {
            return event.install == install && event.at > after && !event.undoOf;
        }));
}

}  // namespace

Result<std::optional<HomeFacts>> homeOf(Workspace& workspace) {
    const auto home = readHome(workspace);
    if (!home) {
        return tl::unexpected(home.error());
    }
    if (!home->has_value()) {
        return std::optional<HomeFacts>();
    }
    store::Store& store = workspace.store();
    const auto committees = store.people().committees();
    const auto written = store.people().setting(kWrittenSetting);
    const auto answers = store.practice().answersOf((*home)->person);
    if (!committees || !written || !answers) {
        return tl::unexpected(!committees ? committees.error()
                              : !written  ? written.error()
                                          : answers.error());
    }
    HomeFacts facts;
    facts.person = (*home)->person;
    facts.joined = (*home)->joined;
    facts.committee = committees->empty() ? std::string() : committees->front().name;
    if (written->has_value()) {
        facts.written.ms = std::strtoll((*written)->c_str(), nullptr, 10);
    }
    facts.sinceThen = answersAfter(*answers, store.installId(), facts.written);
    return std::optional<HomeFacts>(facts);
}

Result<Joined> joinHome(Workspace& workspace,
                        std::string_view file,
                        std::string_view code,
                        const people::Secret& secret) {
    auto content = carry::readEnrolmentFile(file, code);
    if (!content) {
        return tl::unexpected(content.error());
    }
    if (Status may = mayJoin(workspace, content->person.id); !may) {
        return tl::unexpected(may.error());
    }
    const auto practice = store::carriedFromText(content->practice);
    const auto credential = credentialFor(workspace, content->person, secret);
    if (!practice || !credential) {
        return tl::unexpected(practice ? credential.error() : practice.error());
    }
    const auto bankChanged = takeBank(workspace, content->bank);
    if (!bankChanged) {
        return tl::unexpected(bankChanged.error());
    }
    const auto taken = keepJoined(workspace, *content, *practice, *credential);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    return Joined{content->person.id, content->person.name, taken->answers, *bankChanged};
}

Result<std::string> writeHome(Workspace& workspace, const people::Actor& actor) {
    const auto home = readHome(workspace);
    if (!home) {
        return tl::unexpected(home.error());
    }
    if (!home->has_value()) {
        return failure("carry.not-at-home");
    }
    store::Store& store = workspace.store();
    const Status permitted =
        people::authorize(actor, people::Action::Practise, {(*home)->person, {}}, store.audit());
    if (!permitted) {
        return tl::unexpected(permitted.error());
    }
    const auto practice = store.carrying().practiceOf((*home)->person);
    if (!practice) {
        return tl::unexpected(practice.error());
    }
    auto text = store::carriedText(carry::doneOn(*practice, store.installId()));
    if (!text) {
        return tl::unexpected(text.error());
    }
    return carry::writeAnswerFile(
        {(*home)->enrolment, store.installId(), workspace.clock().now(), std::move(*text)},
        (*home)->signingSeed,
        (*home)->key);
}

Status homeWritten(Workspace& workspace) {
    return workspace.store().people().saveSetting(kWrittenSetting,
                                                  std::to_string(workspace.clock().now().ms));
}

}  // namespace qgt::app
