#include "app/ctl/command.h"
#include "app/ctl/open_store.h"
#include "app/ctl/sign_in.h"
#include "app/ctl/terminal_session.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <memory>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

using practice::LimitUnit;
using practice::SessionKind;
using practice::SessionSpec;

struct PractiseWords {
    std::string name;
    std::string kind = "mixed";
    std::vector<std::string> lines;
    std::string section;
    int minutes = 15;
    int items = 0;  ///< 0: by minutes
    bool fresh = false;
    bool sequential = false;
    bool reading = false;
    bool fromStart = false;
};

/// More than a section has, so that all of it is asked.
constexpr int kMostItems = 500;

/// Everything that practises the section, unless a length is said.
SessionSpec sectionSpec(const PractiseWords& words) {
    SessionSpec spec;
    spec.kind = SessionKind::Section;
    spec.section = words.section;
    spec.limit = {LimitUnit::Items, words.items > 0 ? words.items : kMostItems};
    return spec;
}

SessionSpec specOf(const PractiseWords& words) {
    if (!words.section.empty()) {
        return sectionSpec(words);
    }
    static const std::vector<std::pair<std::string, SessionKind>> kKinds{
        {"mixed", SessionKind::Mixed},
        {"unseen", SessionKind::Unseen},
        {"errors", SessionKind::ErrorBook},
        {"favourites", SessionKind::Favourites},
        {"placement", SessionKind::Placement},
        {"changed", SessionKind::Changed},
        {"difficult", SessionKind::Difficult}};
    SessionSpec spec;
    const auto kind = std::find_if(
        kKinds.begin(), kKinds.end(), [&words](const auto& k) { return k.first == words.kind; });
    spec.kind = words.reading         ? SessionKind::Reading
                : words.sequential    ? SessionKind::Sequential
                : words.lines.empty() ? kind->second
                                      : SessionKind::Line;
    spec.fromStart = words.fromStart;
    for (const std::string& line : words.lines) {
        spec.lines.emplace_back(line);
    }
    if (words.items > 0 || spec.kind == SessionKind::Placement) {
        spec.limit = {LimitUnit::Items, words.items > 0 ? words.items : kMostItems};
    } else {
        spec.limit = {LimitUnit::Minutes, words.minutes};
    }
    return spec;
}

/// The open session goes on unless a new one is wanted, or one of another kind is asked for.
Result<practice::PracticeSession> sessionFor(app::Workspace& workspace,
                                             const people::Actor& actor,
                                             const PractiseWords& words,
                                             const Context& context) {
    if (!words.fresh) {
        auto open = workspace.practice().resume(actor, workspace.bankPtr());
        if (!open) {
            return tl::unexpected(open.error());
        }
        const SessionKind wanted = specOf(words).kind;
        if (*open && (!practice::inOrder(wanted) || wanted == (*open)->spec().kind)) {
            say(context, "ctl.practise-goes-on");
            context.out << "\n";
            return std::move(**open);
        }
    }
    return workspace.practice().start(actor, workspace.bankPtr(), specOf(words));
}

int practise(const PractiseWords& words, Context& context) {
    const auto workspace = openWorkspace(context);
    if (!workspace) {
        return reportError(workspace.error(), context);
    }
    const auto actor = signIn(**workspace, {words.name, "ctl.ask-who", context.out}, context);
    if (!actor) {
        return reportError(actor.error(), context);
    }
    auto session = sessionFor(**workspace, *actor, words, context);
    if (!session) {
        return reportError(session.error(), context);
    }
    return TerminalSession(context, (*workspace)->practice(), *actor)
        .run(*session, (*workspace)->bankPtr());
}

}  // namespace

void addPractise(CLI::App& parent, Context& context, int& exitCode) {
    constexpr int kMostMinutes = 240;
    const auto words = std::make_shared<PractiseWords>();
    CLI::App* command =
        parent.add_subcommand("practise", "在终端里练习 / a practice session on the terminal");
    command->add_option("--name", words->name, "姓名 / who practises; asked when left out");
    auto* kind =
        command->add_option("--kind", words->kind, "练什么 / what to practise")
            ->check(CLI::IsMember(
                {"mixed", "unseen", "errors", "favourites", "placement", "changed", "difficult"}));
    auto* line = command->add_option("--line", words->lines, "条线 / ids of lines, e.g. residence")
                     ->excludes(kind);
    auto* section =
        command
            ->add_option("--section",
                         words->section,
                         "手册的一节 / all items of a handbook section, e.g. content/dibao")
            ->excludes(kind)
            ->excludes(line);
    auto* sequential = command
                           ->add_flag("--sequential",
                                      words->sequential,
                                      "按题库顺序，从上次的地方接着练 / in the order of the bank")
                           ->excludes(kind)
                           ->excludes(section);
    auto* reading =
        command
            ->add_flag("--reading", words->reading, "背题，直接看答案 / read items with their keys")
            ->excludes(kind)
            ->excludes(section)
            ->excludes(sequential);
    command->add_flag("--from-start",
                      words->fromStart,
                      "顺序和背题从头开始 / with --sequential or --reading: from the first item");
    auto* minutes = command->add_option("--minutes", words->minutes, "几分钟 / for so long")
                        ->check(CLI::Range(1, kMostMinutes))
                        ->excludes(section)
                        ->excludes(reading);
    command->add_option("--items", words->items, "几道题 / so many items")
        ->check(CLI::Range(1, kMostItems))
        ->excludes(minutes)
        ->excludes(reading);
    command->add_flag("--new", words->fresh, "不续上次的 / begin anew, do not continue");
    command->callback([words, &context, &exitCode] { exitCode = practise(*words, context); });
}

}  // namespace qgt::ctl
