#pragma once

#include "app/runtime/data_folder.h"
#include "app/runtime/workspace.h"
#include "engine/core/result.h"
#include "engine/integrity/key_file.h"
#include "engine/people/rights.h"
#include "engine/people/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::app {

/// Who works with the exam keys or the exam pool of an opened installation.
struct KeyDesk {
    Workspace& workspace;
    const people::Actor& actor;
};

/// The public keys of a data folder; nothing when it has none. Needs no right and no passphrase.
/// Errors: keys.damaged, keys.too-new, file.*.
[[nodiscard]] Result<std::optional<integrity::PublicKeys>> unitKeys(const DataFolder& folder);

/// How a generation of keys stands on a day.
enum class KeyStanding : std::uint8_t { InUse, Expired, Old };

[[nodiscard]] KeyStanding standingOf(const integrity::PublicKeys& keys,
                                     const integrity::KeyStatement& statement,
                                     Date today);

/// The day by which keys are dated: that of the unit's clock.
[[nodiscard]] Date keyDay(const Clock& clock);

// All of these ask for the right and are in the audit chain: what is made or changed before and
// after, a wrong passphrase as such. Nothing of a passphrase or a key is ever recorded.
// Errors of all: rights.refused, keys.*, secret.*, file.*, store.*.

/// Makes root, issuing and scorer key under a passphrase. Errors: keys.exist.
[[nodiscard]] Result<integrity::KeyRing> createKeys(const KeyDesk& desk,
                                                    const people::Secret& passphrase);

/// Unlocks the keys; `purpose` is the word that the audit chain gets (`pool`, `check`). Errors:
/// keys.none, keys.wrong-passphrase.
[[nodiscard]] Result<integrity::KeyRing> openKeys(const KeyDesk& desk,
                                                  const people::Secret& passphrase,
                                                  const std::string& purpose);

/// New issuing and scorer keys; the old ones stay for what they signed and opened. The recovery
/// sheet has to be printed again.
[[nodiscard]] Result<integrity::KeyRing> rotateKeys(const KeyDesk& desk,
                                                    const people::Secret& passphrase);

/// The lines of the recovery sheet, to be shown or printed and then overwritten.
[[nodiscard]] Result<std::vector<std::string>> recoverySheet(const KeyDesk& desk,
                                                             const people::Secret& passphrase);

/// Puts the keys of a sheet in place under a new passphrase. A damaged key file is set aside.
/// Errors: keys.sheet-*, keys.other-root, keys.sheet-older; then nothing changed.
[[nodiscard]] Result<integrity::KeyRing> restoreKeys(const KeyDesk& desk,
                                                     std::string_view sheet,
                                                     const people::Secret& passphrase);

}  // namespace qgt::app
