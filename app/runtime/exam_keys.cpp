#include "app/runtime/exam_keys.h"

#include "app/runtime/exam_folders.h"
#include "engine/core/os/files.h"
#include "engine/integrity/recovery_sheet.h"
#include "engine/people/secret_policy.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace qgt::app {

namespace fs = std::filesystem;

using integrity::KeyRing;
using integrity::PublicKeys;

namespace {

ExamFolders foldersOf(const KeyDesk& desk) {
    return {desk.workspace.folder().root};
}

Status allowedTo(const KeyDesk& desk) {
    return people::authorize(
        desk.actor, people::Action::ManageExamKeys, {}, desk.workspace.store().audit());
}

Status record(const KeyDesk& desk, const char* action, const Args& details) {
    return desk.workspace.store().audit().append({desk.actor.person, action, "", details});
}

Args detailsOf(const PublicKeys& keys) {
    return {{"root", integrity::fingerprint(keys.root)},
            {"generation", std::to_string(keys.generations.back().generation)}};
}

Result<std::string> readKeys(const ExamFolders& folders) {
    std::error_code error;
    if (!fs::exists(folders.keyFile(), error)) {
        return failure("keys.none");
    }
    return os::readFile(folders.keyFile(), integrity::kMostKeyFileBytes);
}

Status checkPassphrase(const KeyDesk& desk, const people::Secret& passphrase) {
    const auto person = desk.workspace.store().people().person(desk.actor.person);
    if (!person) {
        return tl::unexpected<Error>(person.error());
    }
    return people::checkNewPassphrase(passphrase, person->value_or(people::Person{}));
}

Status writeKeys(const KeyDesk& desk, const KeyRing& ring, const people::Secret& passphrase) {
    const auto file = integrity::writeKeyFile(ring, passphrase.text(), desk.workspace.secretCost());
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    const ExamFolders folders = foldersOf(desk);
    return os::makeOwnersFolder(folders.keys()).and_then([&](auto) {
        return os::writeFileAtomically(folders.keyFile(), *file, os::Readers::Owner);
    });
}

struct Actions {
    const char* before;
    const char* after;
};

/// The audit chain knows before the keys are changed and after.
Result<KeyRing> keep(const KeyDesk& desk,
                     KeyRing ring,
                     const people::Secret& passphrase,
                     const Actions& actions) {
    const Args details = detailsOf(ring.publicKeys());
    const Status kept = record(desk, actions.before, details)
                            .and_then([&](auto) { return writeKeys(desk, ring, passphrase); })
                            .and_then([&](auto) { return record(desk, actions.after, details); });
    if (!kept) {
        return tl::unexpected<Error>(kept.error());
    }
    return ring;
}

Result<KeyRing> unlock(const KeyDesk& desk,
                       const people::Secret& passphrase,
                       const std::string& purpose) {
    if (const Status allowed = allowedTo(desk); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto file = readKeys(foldersOf(desk));
    if (!file) {
        return tl::unexpected<Error>(file.error());
    }
    auto ring = integrity::openKeyFile(*file, passphrase.text());
    const bool wrong = !ring && ring.error().code == "keys.wrong-passphrase";
    if (!ring && !wrong) {
        return ring;
    }
    const Status recorded =
        record(desk, wrong ? "keys.refused" : "keys.opened", {{"purpose", purpose}});
    if (!recorded) {
        return tl::unexpected<Error>(recorded.error());
    }
    return ring;
}

/// Whether the keys of a sheet may take the place of those that are there. A file that is damaged
/// has nothing to lose; it is set aside.
Status mayReplace(const ExamFolders& folders, const PublicKeys& restored) {
    const auto file = readKeys(folders);
    if (!file) {
        return file.error().code == "keys.none" ? ok() : Status(tl::unexpected(file.error()));
    }
    const auto present = integrity::readPublicKeys(*file);
    if (!present && present.error().code == "keys.damaged") {
        return os::writeFileAtomically(folders.setAside(), *file, os::Readers::Owner);
    }
    if (!present) {
        return tl::unexpected<Error>(present.error());
    }
    if (present->root != restored.root) {
        return failure("keys.other-root");
    }
    const auto& here = present->generations;
    const bool holdsAll = here.size() <= restored.generations.size() &&
                          std::equal(here.begin(), here.end(), restored.generations.begin());
    return holdsAll ? ok() : failure("keys.sheet-older");
}

}  // namespace

Result<std::optional<PublicKeys>> unitKeys(const DataFolder& folder) {
    const auto file = readKeys({folder.root});
    if (!file) {
        return file.error().code == "keys.none" ? Result<std::optional<PublicKeys>>(std::nullopt)
                                                : tl::unexpected<Error>(file.error());
    }
    auto keys = integrity::readPublicKeys(*file);
    if (!keys) {
        return tl::unexpected<Error>(keys.error());
    }
    return std::optional(std::move(*keys));
}

KeyStanding standingOf(const PublicKeys& keys,
                       const integrity::KeyStatement& statement,
                       Date today) {
    if (statement.generation != keys.generations.back().generation) {
        return KeyStanding::Old;
    }
    return today > statement.until ? KeyStanding::Expired : KeyStanding::InUse;
}

Date keyDay(const Clock& clock) {
    return localDate(clock.now(), kShanghaiOffsetMinutes);
}

Result<KeyRing> createKeys(const KeyDesk& desk, const people::Secret& passphrase) {
    std::error_code error;
    const Status possible =
        allowedTo(desk)
            .and_then([&](auto) -> Status {
                return fs::exists(foldersOf(desk).keyFile(), error) ? failure("keys.exist") : ok();
            })
            .and_then([&](auto) { return checkPassphrase(desk, passphrase); });
    if (!possible) {
        return tl::unexpected<Error>(possible.error());
    }
    return keep(desk,
                KeyRing::create(keyDay(desk.workspace.clock())),
                passphrase,
                {"keys.create", "keys.created"});
}

Result<KeyRing> openKeys(const KeyDesk& desk,
                         const people::Secret& passphrase,
                         const std::string& purpose) {
    return unlock(desk, passphrase, purpose);
}

Result<KeyRing> rotateKeys(const KeyDesk& desk, const people::Secret& passphrase) {
    auto ring = unlock(desk, passphrase, "rotate");
    if (!ring) {
        return ring;
    }
    if (const Status rotated = ring->rotate(keyDay(desk.workspace.clock())); !rotated) {
        return tl::unexpected<Error>(rotated.error());
    }
    return keep(desk, std::move(*ring), passphrase, {"keys.rotate", "keys.rotated"});
}

Result<std::vector<std::string>> recoverySheet(const KeyDesk& desk,
                                               const people::Secret& passphrase) {
    const auto ring = unlock(desk, passphrase, "recovery-sheet");
    if (!ring) {
        return tl::unexpected<Error>(ring.error());
    }
    return integrity::recoveryLines(*ring);
}

Result<KeyRing> restoreKeys(const KeyDesk& desk,
                            std::string_view sheet,
                            const people::Secret& passphrase) {
    if (const Status allowed = allowedTo(desk); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto ring = integrity::ringFromSheet(sheet);
    if (!ring) {
        return ring;
    }
    const Status possible = checkPassphrase(desk, passphrase).and_then([&](auto) {
        return mayReplace(foldersOf(desk), ring->publicKeys());
    });
    if (!possible) {
        return tl::unexpected<Error>(possible.error());
    }
    return keep(desk, std::move(*ring), passphrase, {"keys.restore", "keys.restored"});
}

}  // namespace qgt::app
