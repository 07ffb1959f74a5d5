#include "app/ctl/command.h"
#include "app/ctl/exam_desk.h"
#include "app/runtime/exam_keys.h"
#include "app/runtime/workspace.h"
#include "engine/core/date.h"
#include "engine/core/os/files.h"
#include "engine/core/text.h"

#include <istream>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

using integrity::fingerprint;
using integrity::KeyStatement;
using integrity::PublicKeys;

struct KeyWords {
    DeskWords desk;
    std::string to;
    std::string sheet;
};

const char* sentenceOf(app::KeyStanding standing) {
    switch (standing) {
        case app::KeyStanding::InUse:
            return "ctl.keys-in-use";
        case app::KeyStanding::Expired:
            return "ctl.keys-expired";
        case app::KeyStanding::Old:
            break;
    }
    return "ctl.keys-old";
}

/// What anybody may know; 1 when the keys in use have run out.
int printKeys(const PublicKeys& keys, const Context& context) {
    sayLine(context,
            "ctl.keys-root",
            {{"fingerprint", fingerprint(keys.root)}, {"from", toString(keys.founded)}});
    const Date today = app::keyDay(context.clock);
    int exitCode = kClean;
    for (const KeyStatement& statement : keys.generations) {
        const app::KeyStanding standing = app::standingOf(keys, statement, today);
        sayLine(context,
                sentenceOf(standing),
                {{"generation", std::to_string(statement.generation)},
                 {"from", toString(statement.from)},
                 {"until", toString(statement.until)}});
        sayLine(context,
                "ctl.keys-fingerprints",
                {{"issuing", fingerprint(statement.issuing)},
                 {"scorer", fingerprint(statement.scorer)}});
        exitCode = standing == app::KeyStanding::Expired ? kFindings : exitCode;
    }
    return exitCode;
}

int show(const Context& context) {
    const auto folder =
        app::chooseDataFolder(context.dataFolder, context.demo, context.environment);
    if (!folder) {
        return reportError(folder.error(), context);
    }
    const auto keys = app::unitKeys(*folder);
    if (!keys) {
        return reportError(keys.error(), context);
    }
    return *keys ? printKeys(**keys, context) : reportError(Error{"keys.none", {}}, context);
}

/// Tells the state of the keys after they were made, rotated or restored.
int told(const Result<integrity::KeyRing>& ring, const char* code, const Context& context) {
    if (!ring) {
        return reportDeskError(ring.error(), context);
    }
    sayLine(context, code);
    return printKeys(ring->publicKeys(), context);
}

int init(const KeyWords& words, const Context& context) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        const auto passphrase = askNewPassphrase(words.desk, context);
        return passphrase ? told(app::createKeys(desk, *passphrase), "ctl.keys-created", context)
                          : reportDeskError(passphrase.error(), context);
    });
}

int rotate(const KeyWords& words, const Context& context) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        const auto passphrase = askPassphrase(words.desk, context);
        return passphrase ? told(app::rotateKeys(desk, *passphrase), "ctl.keys-rotated", context)
                          : reportDeskError(passphrase.error(), context);
    });
}

std::string sheetText(const std::vector<std::string>& lines,
                      const PublicKeys& keys,
                      const Context& context) {
    std::string text = app::sentenceFor("ctl.keys-sheet-head",
                                        {{"root", fingerprint(keys.root)},
                                         {"day", toString(app::keyDay(context.clock))},
                                         {"generation", std::to_string(keys.generations.size())}},
                                        context.language) +
                       "\n";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        text += std::string(number.size() < 2 ? 1 : 0, ' ') + number + "  " + lines[i] + "\n";
    }
    return text;
}

int writeSheet(std::string text, const KeyWords& words, const Context& context) {
    Status written = ok();
    if (words.to.empty()) {
        context.out << text;
    } else {
        written = os::writeFileAtomically(words.to, text, os::Readers::Owner);
    }
    people::wipe(text);
    if (!written) {
        return reportError(written.error(), context);
    }
    context.err << app::sentenceFor("ctl.keys-sheet-made", {}, context.language) << "\n";
    return kClean;
}

int backup(const KeyWords& words, const Context& context) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        const auto passphrase = askPassphrase(words.desk, context);
        if (!passphrase) {
            return reportDeskError(passphrase.error(), context);
        }
        auto lines = app::recoverySheet(desk, *passphrase);
        if (!lines) {
            return reportDeskError(lines.error(), context);
        }
        const auto keys = app::unitKeys(desk.workspace.folder());
        if (!keys) {
            return reportError(keys.error(), context);
        }
        std::string text = sheetText(*lines, keys->value(), context);
        for (std::string& line : *lines) {
            people::wipe(line);
        }
        return writeSheet(std::move(text), words, context);
    });
}

/// The lines of a file, or typed ones up to an empty line.
Result<std::string> typedSheet(const KeyWords& words, const Context& context) {
    if (!words.sheet.empty()) {
        return os::readFile(words.sheet, integrity::kMostKeyFileBytes);
    }
    context.err << app::sentenceFor("ctl.ask-sheet", {}, context.language) << "\n";
    std::string typed;
    std::string line;
    while (std::getline(context.in, line) && !trimmed(line).empty()) {
        typed += line + "\n";
        people::wipe(line);
    }
    return typed;
}

int restore(const KeyWords& words, const Context& context) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        auto sheet = typedSheet(words, context);
        if (!sheet) {
            return reportError(sheet.error(), context);
        }
        const auto passphrase = askNewPassphrase(words.desk, context);
        if (!passphrase) {
            return reportDeskError(passphrase.error(), context);
        }
        const auto ring = app::restoreKeys(desk, *sheet, *passphrase);
        people::wipe(*sheet);
        return told(ring, "ctl.keys-restored", context);
    });
}

using KeysCommand = int (*)(const KeyWords&, const Context&);

}  // namespace

void addKeys(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<KeyWords>();
    CLI::App* keys = parent.add_subcommand("keys", "考试密钥 / the keys of the exams");
    keys->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, KeysCommand run) {
        CLI::App* command = keys->add_subcommand(name, what);
        addDeskOptions(*command, words->desk);
        command->callback([words, run, &context, &exitCode] { exitCode = run(*words, context); });
        return command;
    };
    add("init", "建立根密钥、签发密钥、阅卷密钥 / make root, issuing and scorer key", init);
    keys->add_subcommand("show", "指纹、有效期、新旧 / fingerprints, validity, which are old")
        ->callback([&context, &exitCode] { exitCode = show(context); });
    add("backup", "恢复单 / the recovery sheet, as text", backup)
        ->add_option("--to", words->to, "写入文件 / a file instead of the terminal");
    add("rotate", "换新的签发和阅卷密钥 / new issuing and scorer keys", rotate);
    add("restore",
        "用恢复单恢复,设新口令 / from the recovery sheet, with a new passphrase",
        restore)
        ->add_option("--sheet", words->sheet, "从文件读 / a file instead of typed lines");
}

}  // namespace qgt::ctl
