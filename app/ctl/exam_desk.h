#pragma once

#include "app/ctl/command.h"
#include "app/runtime/exam_keys.h"
#include "engine/people/secret.h"

#include <functional>
#include <string>

namespace qgt::ctl {

/// What every command about exam keys and the exam pool may be told.
struct DeskWords {
    std::string name;            ///< who it is; asked for when empty
    std::string passphraseFile;  ///< a file that holds it; asked for when empty
};

void addDeskOptions(CLI::App& command, DeskWords& words);

/// Opens the data folder, signs a person in, and does the work. Prompts go to the error stream:
/// what the command says may be sent to a file.
[[nodiscard]] int atDesk(const DeskWords& words,
                         const Context& context,
                         const std::function<int(const app::KeyDesk&)>& work);

/// The passphrase of the keys, not shown while it is typed. Never from the command line, where
/// every user of the machine can read it. Errors: file.*.
[[nodiscard]] Result<people::Secret> askPassphrase(const DeskWords& words, const Context& context);

/// A new one, typed twice unless it comes from a file. Errors: sign-in.not-the-same, file.*.
[[nodiscard]] Result<people::Secret> askNewPassphrase(const DeskWords& words,
                                                      const Context& context);

/// Prints the sentence. What was typed or named wrongly ends with 1 or 2, everything else as
/// `reportError`.
[[nodiscard]] int reportDeskError(const Error& error, const Context& context);

}  // namespace qgt::ctl
