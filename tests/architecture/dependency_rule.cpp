#include "tests/architecture/dependency_rule.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>

namespace qgt::architecture {

namespace {

using Folders = std::set<std::string>;

/// What each engine folder may include of the others (closure of the dependency rule): whole
/// folders, or single headers of one.
const std::map<std::string, Folders>& allowedFolders() {
    static const std::map<std::string, Folders> kRule{
        {"core", {}},
        {"integrity", {"core"}},
        {"bank", {"core"}},
        {"people", {"core", "integrity"}},
        {"optimize", {"core"}},
        {"memory", {"core"}},
        {"grading", {"core", "bank"}},
        // Nothing that knows keys: of grading only what was answered, which is a library of its
        // own.
        {"seat", {"core", "integrity", "grading/response.h"}},
        {"search", {"core", "bank"}},
        {"psychometrics", {"core", "bank", "grading"}},
        {"ability", {"core", "memory"}},
        {"exam",
         {"core",
          "bank",
          "grading",
          "seat",
          "ability",
          "psychometrics",
          "people",
          "integrity",
          "optimize"}},
        {"practice",
         {"core",
          "bank",
          "grading",
          "ability",
          "psychometrics",
          "people",
          "integrity",
          "optimize",
          "memory",
          "seat",
          "exam"}},
        {"coverage",
         {"core",
          "bank",
          "grading",
          "ability",
          "memory",
          "people",
          "integrity",
          "optimize",
          // A function of mathematics that needs no other.
          "psychometrics/incomplete_beta.h"}},
        {"certificate", {"core", "bank", "grading", "seat", "exam", "people", "integrity"}},
        {"exchange", {"core", "bank", "people"}},
        {"carry",
         {"core",
          "bank",
          "grading",
          "ability",
          "psychometrics",
          "people",
          "integrity",
          "optimize",
          "memory",
          "seat",
          "exam",
          "practice"}},
        {"store",
         {"core",
          "bank",
          "people",
          "integrity",
          "optimize",
          "memory",
          "grading",
          "psychometrics",
          "ability",
          "seat",
          "exam",
          "practice",
          "coverage",
          "certificate",
          "carry",
          "exchange"}},
    };
    return kRule;
}

struct Ban {
    std::string_view pattern;
    /// Every match has one of them: looking for words is a hundred times as fast as for a pattern.
    std::vector<std::string_view> words;
    std::string_view rule;
    bool (*appliesTo)(const std::string& file);
};

bool inEngine(const std::string& file) {
    return file.starts_with("engine/");
}

bool outsideApp(const std::string& file) {
    return inEngine(file) || file.starts_with("qml/");
}

bool isEngineButNot(const std::string& file, std::string_view folder) {
    return inEngine(file) && !file.starts_with(folder);
}

const std::vector<Ban>& bans() {
    static const std::vector<Ban> kBans{
        {R"(#include <Q)", {"#include <Q"}, "no Qt in engine/", inEngine},
        {R"(#include <yaml-cpp)",
         {"#include <yaml-cpp"},
         "yaml-cpp only in engine/bank",
         [](const std::string& f) {
             return !f.starts_with("engine/bank/") && !f.starts_with("tests/");
         }},
        {R"(#include <sqlite3)",
         {"#include <sqlite3"},
         "sqlite3.h only in engine/store",
         [](const std::string& f) {
             return !f.starts_with("engine/store/") && !f.starts_with("tests/");
         }},
        {R"(#include <sodium)",
         {"#include <sodium"},
         "libsodium only in engine/integrity and sign-in",
         [](const std::string& f) {
             return !f.starts_with("engine/integrity/") && f != "engine/people/secret.cpp" &&
                    !f.starts_with("tests/");
         }},
        {R"(#include <(coin/)?C(bc|lp|oin|gl)[A-Z_])",
         {"#include <"},
         "CBC only in engine/optimize",
         [](const std::string& f) {
             return !f.starts_with("engine/optimize/") && !f.starts_with("tests/bench/");
         }},
        {R"(\bsystem_clock\b|\bsteady_clock\b|\bclock_gettime\b|\btime\(nullptr\))",
         {"system_clock", "steady_clock", "clock_gettime", "time(nullptr)"},
         "clocks are read in app/ only",
         outsideApp},
        {R"(\brandom_device\b|\bgetrandom\b|\bmt19937)",
         {"random_device", "getrandom", "mt19937"},
         "entropy is drawn in app/ only",
         outsideApp},
        {R"(std::shuffle|uniform_int_distribution)",
         {"std::shuffle", "uniform_int_distribution"},
         "std shuffles and distributions are not repeatable",
         inEngine},
        {R"(std::cout|std::cerr|\bprintf\(|\bfprintf\(|std::exit|\babort\()",
         {"std::cout", "std::cerr", "printf(", "std::exit", "abort("},
         "nothing prints or exits in engine/",
         inEngine},
        {R"(#include <(fcntl|unistd|sys/[a-z]+)\.h>)",
         {"#include <"},
         "OS calls sit in engine/core/os",
         [](const std::string& f) { return isEngineButNot(f, "engine/core/os/"); }},
        {R"(\bNOLINT|\b(TODO|FIXME|XXX)\b)",
         {"NOLINT", "TODO", "FIXME", "XXX"},
         "no marks: do it or say it in the note",
         [](const std::string& f) { return !f.starts_with("tests/architecture/"); }},
        {R"(#include <catch2)",
         {"#include <catch2"},
         "Catch2 comes through tests/support/catch.h",
         [](const std::string& f) { return f != "tests/support/catch.h"; }},
        {R"(^\s*(readonly )?property var\b)",
         {"property var"},
         "QML properties are typed",
         [](const std::string& f) { return f.ends_with(".qml"); }},
        {R"(\b(StyledText|RichText|MarkdownText|AutoText)\b)",
         {"StyledText", "RichText", "MarkdownText", "AutoText"},
         "data is shown as plain text",
         [](const std::string& f) { return f.ends_with(".qml"); }},
        {R"(createQmlObject|XMLHttpRequest)",
         {"createQmlObject", "XMLHttpRequest"},
         "no code from data and no network in QML",
         [](const std::string& f) { return f.ends_with(".qml"); }},
        {R"(#include <Q(Tcp|Udp|LocalS|Ssl|WebS)|#include <QtNetwork)",
         {"#include <Q"},
         "the desktop opens no socket",
         [](const std::string&) { return true; }},
        {R"(setContextProperty)",
         {"setContextProperty"},
         "no context properties",
         [](const std::string& f) { return f.starts_with("app/"); }},
    };
    return kBans;
}

/// A ban with its pattern, which is made once.
struct ActiveBan {
    const Ban* ban;
    std::regex pattern;

    [[nodiscard]] bool isBrokenBy(const std::string& line) const {
        const bool isPossible = std::ranges::any_of(ban->words, [&](std::string_view word) {
            return line.find(word) != std::string::npos;
        });
        return isPossible && std::regex_search(line, pattern);
    }
};

const std::vector<ActiveBan>& activeBans() {
    static const std::vector<ActiveBan> kActive = [] {
        std::vector<ActiveBan> all;
        for (const Ban& ban : bans()) {
            all.push_back({&ban, std::regex(std::string(ban.pattern))});
        }
        return all;
    }();
    return kActive;
}

/// What follows `engine/`; empty outside of it.
std::string inEngineFolder(const std::string& path) {
    constexpr std::string_view kPrefix = "engine/";
    return path.starts_with(kPrefix) ? path.substr(kPrefix.size()) : std::string();
}

std::string engineFolder(const std::string& path) {
    const std::string rest = inEngineFolder(path);
    return rest.substr(0, rest.find('/'));
}

/// The path between the quotes of an include; empty: the line is none of a file of ours.
std::string includedBy(const std::string& line) {
    constexpr std::string_view kStart = "#include \"";
    const std::size_t at = line.find_first_not_of(" \t");
    if (at == std::string::npos || line.compare(at, kStart.size(), kStart) != 0) {
        return {};
    }
    const std::size_t begin = at + kStart.size();
    return line.substr(begin, line.find('"', begin) - begin);
}

bool crossesRule(const std::string& file, const std::string& line) {
    const std::string from = engineFolder(file);
    const std::string target = from.empty() ? std::string() : includedBy(line);
    if (target.empty()) {
        return false;
    }
    const std::string to = engineFolder(target);
    if (to == from) {
        return false;
    }
    const auto rule = allowedFolders().find(from);
    if (to.empty() || rule == allowedFolders().end()) {
        return true;
    }
    return !rule->second.contains(to) && !rule->second.contains(inEngineFolder(target));
}

}  // namespace

std::vector<Breach> breachesIn(const std::string& file, const std::string& content) {
    std::vector<const ActiveBan*> active;
    for (const ActiveBan& one : activeBans()) {
        if (one.ban->appliesTo(file)) {
            active.push_back(&one);
        }
    }
    std::vector<Breach> found;
    std::istringstream lines(content);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        for (const ActiveBan* const one : active) {
            if (one->isBrokenBy(line)) {
                found.push_back(Breach{file, number, std::string(one->ban->rule)});
            }
        }
        if (crossesRule(file, line)) {
            found.push_back(Breach{file, number, "dependency rule"});
        }
    }
    return found;
}

}  // namespace qgt::architecture
