#include "app/ctl/exam_desk.h"

#include "app/ctl/open_store.h"
#include "app/ctl/sign_in.h"
#include "app/ctl/terminal_secret.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <ostream>
#include <utility>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

constexpr std::uint64_t kMostPassphraseBytes = 4096;

Result<people::Secret> passphraseIn(const std::string& path) {
    auto text = os::readFile(path, kMostPassphraseBytes);
    if (!text) {
        return tl::unexpected<Error>(text.error());
    }
    // Without the line's end, which editors put there.
    const std::size_t end = std::min(text->find_first_of("\r\n"), text->size());
    std::string line = text->substr(0, end);
    people::wipe(*text);
    return people::Secret::takeFrom(line);
}

people::Secret askHidden(const char* code, const Context& context) {
    context.err << app::sentenceFor(code, {}, context.language) << " " << std::flush;
    people::Secret secret = readSecret(context);
    context.err << "\n";
    return secret;
}

}  // namespace

void addDeskOptions(CLI::App& command, DeskWords& words) {
    command.add_option("--name", words.name, "培训师姓名 / who it is; asked when left out");
    command.add_option("--passphrase-file",
                       words.passphraseFile,
                       "密钥口令在这个文件的第一行 / the passphrase is its first line");
}

int atDesk(const DeskWords& words,
           const Context& context,
           const std::function<int(const app::KeyDesk&)>& work) {
    const auto workspace = openWorkspace(context);
    if (!workspace) {
        return reportError(workspace.error(), context);
    }
    const auto actor = signIn(**workspace, {words.name, "ctl.ask-who-keys", context.err}, context);
    if (!actor) {
        return reportError(actor.error(), context);
    }
    return work({**workspace, *actor});
}

Result<people::Secret> askPassphrase(const DeskWords& words, const Context& context) {
    if (!words.passphraseFile.empty()) {
        return passphraseIn(words.passphraseFile);
    }
    return askHidden("ctl.ask-passphrase", context);
}

Result<people::Secret> askNewPassphrase(const DeskWords& words, const Context& context) {
    if (!words.passphraseFile.empty()) {
        return passphraseIn(words.passphraseFile);
    }
    people::Secret first = askHidden("ctl.ask-new-passphrase", context);
    const people::Secret second = askHidden("ctl.ask-passphrase-again", context);
    if (first.text() != second.text()) {
        return failure("sign-in.not-the-same");
    }
    return first;
}

int reportDeskError(const Error& error, const Context& context) {
    const int code = reportError(error, context);
    if (error.code.starts_with("keys.sheet-") || error.code == "pool.no-item" ||
        error.code == "pool.revision" || error.code == "pool.other-item" ||
        error.code == "pool.other-line") {
        return kFindings;
    }
    const bool words = error.code.starts_with("secret.") && error.code != "secret.no-memory";
    return words || error.code == "sign-in.not-the-same" || error.code == "pool.no-purpose" ||
                   error.code == "pool.folder-in-use"
               ? kUsage
               : code;
}

}  // namespace qgt::ctl
