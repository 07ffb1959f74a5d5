#pragma once

#include "app/runtime/data_folder.h"
#include "app/runtime/messages.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace qgt::ctl {

/// Exit codes of qgtctl, the same for every command.
inline constexpr int kClean = 0;       ///< done; nothing to report, or only what is waived
inline constexpr int kFindings = 1;    ///< done, and something is wrong with what was looked at
inline constexpr int kUsage = 2;       ///< the words of the call are off
inline constexpr int kCannotOpen = 3;  ///< missing, in use, not permitted, newer, or a full disk
inline constexpr int kDamaged = 4;     ///< the store or its audit chain is damaged

/// The world of a command, injected so that a test can run it.
struct Context {
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    app::Environment environment;
    const Clock& clock;
    app::Language language = app::Language::Chinese;
    std::optional<std::string> dataFolder = std::nullopt;
    bool demo = false;
};

/// `kDamaged` or `kCannotOpen`.
[[nodiscard]] int exitCodeFor(const Error& error);

/// Prints the sentence for an error and gives the exit code that fits it.
[[nodiscard]] int reportError(const Error& error, const Context& context);

/// Prints the sentence for a code of messages.tsv; `sayLine` ends the line after it.
void say(const Context& context, const char* code, const Args& args = {});
void sayLine(const Context& context, const char* code, const Args& args = {});

/// A command adds itself to the parser and sets the exit code when it runs.
using AddCommand = void (*)(CLI::App& parent, Context& context, int& exitCode);

void addBankCheck(CLI::App& parent, Context& context, int& exitCode);
void addBankStats(CLI::App& parent, Context& context, int& exitCode);
void addBankCoverage(CLI::App& parent, Context& context, int& exitCode);
void addBankShow(CLI::App& parent, Context& context, int& exitCode);
void addBankImpact(CLI::App& parent, Context& context, int& exitCode);
void addBankDue(CLI::App& parent, Context& context, int& exitCode);
void addBankMerge(CLI::App& parent, Context& context, int& exitCode);
void addBlueprint(CLI::App& parent, Context& context, int& exitCode);
void addCertificate(CLI::App& parent, Context& context, int& exitCode);
void addKeys(CLI::App& parent, Context& context, int& exitCode);
void addPool(CLI::App& parent, Context& context, int& exitCode);
void addPractise(CLI::App& parent, Context& context, int& exitCode);
void addRebuild(CLI::App& parent, Context& context, int& exitCode);
void addBackup(CLI::App& parent, Context& context, int& exitCode);
void addVerify(CLI::App& parent, Context& context, int& exitCode);
void addDoctor(CLI::App& parent, Context& context, int& exitCode);

/// The whole program: parses `arguments` (without the program's name) and runs one command.
[[nodiscard]] int runCtl(const std::vector<std::string>& arguments, Context& context);

}  // namespace qgt::ctl
