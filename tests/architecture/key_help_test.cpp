#include "engine/core/os/files.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

using Keys = std::set<std::string>;

constexpr std::uint64_t kSourceLimit = 4 << 20;

/// Every source of one kind in a folder, one after another.
std::string textOf(const fs::path& folder, const char* suffix) {
    const fs::path whole = fs::path(QGT_SOURCE_DIR) / folder;
    std::string text;
    if (fs::is_directory(whole)) {
        const auto found = qgt::os::listFiles(whole, suffix);
        for (const std::string& name : found.value()) {
            text += qgt::os::readFile(whole / name, kSourceLimit).value();
        }
    }
    return text;
}

/// A key as the help writes it, without the keys held down with it.
std::string named(std::string key) {
    static const std::map<std::string, std::string> kNames{{"Up", "↑"},
                                                           {"Down", "↓"},
                                                           {"Left", "←"},
                                                           {"Right", "→"},
                                                           {"Return", "Enter"},
                                                           {"Escape", "Esc"},
                                                           {"Backtab", "Tab"},
                                                           {"Plus", "+"},
                                                           {"Equal", "+"},
                                                           {"Minus", "−"},
                                                           {"PageUp", "PgUp"},
                                                           {"PageDown", "PgDn"}};
    const std::size_t held = key.rfind('+');
    if (held != std::string::npos && held + 1 < key.size()) {
        key.erase(0, held + 1);
    }
    const std::string digit = "Digit";
    if (key.rfind(digit, 0) == 0) {
        key.erase(0, digit.size());
    }
    const auto known = kNames.find(key);
    return known == kNames.end() ? key : known->second;
}

void collect(const std::string& text, const std::regex& pattern, Keys& keys) {
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) {
        keys.insert(named((*at)[1].str()));
    }
}

/// What the QML and the view models of one page understand.
Keys handledIn(const std::string& qml, const std::string& cpp) {
    Keys keys;
    collect(qml, std::regex("Keys\\.on(\\w+)Pressed:"), keys);
    collect(qml, std::regex("sequence: \"([^\"]+)\""), keys);
    collect(qml, std::regex("Qt\\.Key_(\\w+)"), keys);
    collect(cpp, std::regex("Qt::Key_(\\w+)"), keys);
    return keys;
}

/// What F1 lists, between blanks.
Keys listedIn(const std::string& qml) {
    static const std::regex kLine("keys: \"([^\"]+)\"");
    Keys keys;
    for (std::sregex_iterator at(qml.begin(), qml.end(), kLine), end; at != end; ++at) {
        std::istringstream words((*at)[1].str());
        std::string word;
        while (words >> word) {
            if (word != "…") {
                keys.insert(named(word));
            }
        }
    }
    return keys;
}

/// What F1 lists on every page.
Keys everywhere() {
    return listedIn(
        qgt::os::readFile(fs::path(QGT_SOURCE_DIR) / "qml/components/KeyHelp.qml", kSourceLimit)
            .value());
}

struct PageFolder {
    std::string name;
    Keys handled;
    Keys lent;  ///< what parts of the exam page understand, where a page shows them
    Keys listed;
};

Keys keysOf(const std::string& page) {
    return handledIn(textOf(fs::path("qml") / page, ".qml"),
                     textOf(fs::path("app/desktop") / page, ".cpp"));
}

std::vector<PageFolder> pageFolders() {
    std::vector<PageFolder> pages;
    for (const auto& entry : fs::directory_iterator(fs::path(QGT_SOURCE_DIR) / "qml")) {
        const std::string name = entry.path().filename().string();
        const std::string qml = textOf(fs::path("qml") / name, ".qml");
        if (name != "components" && qml.find("AppPage {") != std::string::npos) {
            const bool showsPaper = qml.find("import Qgt.Exam\n") != std::string::npos;
            pages.push_back(
                {name, keysOf(name), showsPaper ? keysOf("exam") : Keys(), listedIn(qml)});
        }
    }
    return pages;
}

std::string outside(const Keys& keys, const Keys& of, const Keys& orOf) {
    std::string missing;
    for (const std::string& key : keys) {
        if (!of.contains(key) && !orOf.contains(key)) {
            missing += key + " ";
        }
    }
    return missing;
}

}  // namespace

TEST_CASE("every key that a page understands stands in its F1 list", "[architecture]") {
    const auto pages = pageFolders();
    REQUIRE(pages.size() >= 8);
    const Keys common = everywhere();
    for (const PageFolder& page : pages) {
        CAPTURE(page.name);
        CHECK(outside(page.handled, page.listed, common).empty());
    }
}

TEST_CASE("the F1 list of a page names no key that nothing understands", "[architecture]") {
    // Fields, lists and rows of all pages take digits, arrows and Enter.
    const Keys shared = handledIn(textOf("qml/components", ".qml"), "Qt::Key_0 Qt::Key_9");
    for (const PageFolder& page : pageFolders()) {
        CAPTURE(page.name);
        Keys understood = page.handled;
        understood.insert(page.lent.begin(), page.lent.end());
        CHECK(outside(page.listed, understood, shared).empty());
    }
}

TEST_CASE("the comparison of keys sees a key that is missing on either side", "[architecture]") {
    const Keys handled =
        handledIn("Keys.onDigit1Pressed: x\nsequence: \"Ctrl+N\"", "case Qt::Key_Escape:");
    CHECK(handled == Keys{"1", "N", "Esc"});
    const Keys listed = listedIn("keys: \"1 … 3\"\nkeys: \"Alt+↑ PgUp\"");
    CHECK(listed == Keys{"1", "3", "↑", "PgUp"});
    CHECK(outside(handled, listed, {"Esc"}) == "N ");
    CHECK(outside(listed, handled, {}) == "3 PgUp ↑ ");
}
