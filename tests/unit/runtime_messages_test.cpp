#include "app/runtime/messages.h"
#include "engine/core/os/files.h"
#include "tests/support/catch.h"

#include <filesystem>
#include <regex>
#include <set>
#include <string>

using qgt::app::Language;
using qgt::app::sentenceFor;

namespace {

constexpr std::uint64_t kSentenceLimit = 8 << 20;

std::string sourceText() {
    std::string all;
    for (const char* folder : {"engine", "app"}) {
        const std::filesystem::path root = std::filesystem::path(QGT_SOURCE_DIR) / folder;
        for (const char* suffix : {".h", ".cpp"}) {
            const auto names = qgt::os::listFiles(root, suffix);
            for (const std::string& name : names.value()) {
                all += qgt::os::readFile(root / name, kSentenceLimit).value();
            }
        }
    }
    return all;
}

std::set<std::string> codesRaised(const std::string& source) {
    // Codes are literals of the form "folder.what-happened" after one of the words that raise them.
    static const std::regex kRaised(
        R"re((?:failure|Error|report|error|warning|note|notice|add|emit|diagnose)[({]\s*(?:[A-Za-z:&]+,\s*)*"([a-z]+(?:-[a-z]+)*\.[a-z0-9-]+)")re");
    std::set<std::string> codes;
    for (std::sregex_iterator it(source.begin(), source.end(), kRaised), end; it != end; ++it) {
        codes.insert((*it)[1].str());
    }
    return codes;
}

std::string tableText() {
    return qgt::os::readFile(std::filesystem::path(QGT_SOURCE_DIR) / "app/messages.tsv",
                             kSentenceLimit)
        .value();
}

}  // namespace

TEST_CASE("every code that the program raises has its sentences", "[runtime]") {
    const auto codes = codesRaised(sourceText());
    REQUIRE(codes.size() > 5);
    for (const std::string& code : codes) {
        CAPTURE(code);
        CHECK(qgt::app::hasSentence(code));
    }
}

TEST_CASE("every row of the message table is raised somewhere and has three columns", "[runtime]") {
    const std::string source = sourceText();
    std::istringstream lines(tableText());
    std::string line;
    std::getline(lines, line);
    CHECK(line == "code\tzh\ten");
    std::set<std::string> seen;
    while (std::getline(lines, line)) {
        CAPTURE(line);
        const std::string code = line.substr(0, line.find('\t'));
        CHECK(std::count(line.begin(), line.end(), '\t') == 2);
        CHECK(seen.insert(code).second);
        CHECK(source.find("\"" + code + "\"") != std::string::npos);
        CHECK_FALSE(sentenceFor(code, {}, Language::Chinese).empty());
        CHECK_FALSE(sentenceFor(code, {}, Language::English).empty());
    }
}

TEST_CASE("both languages of a sentence use the same arguments", "[runtime]") {
    static const std::regex kPlaceholder(R"(\{[a-z_]+\})");
    std::istringstream lines(tableText());
    std::string line;
    while (std::getline(lines, line)) {
        CAPTURE(line);
        const std::size_t zh = line.find('\t');
        const std::size_t en = line.find('\t', zh + 1);
        const auto names = [](const std::string& text) {
            return std::set<std::string>(
                std::sregex_token_iterator(text.begin(), text.end(), kPlaceholder),
                std::sregex_token_iterator());
        };
        CHECK(names(line.substr(zh + 1, en - zh - 1)) == names(line.substr(en + 1)));
    }
}

TEST_CASE("an argument's text is never taken for a placeholder", "[runtime]") {
    const std::string text =
        sentenceFor("file.io", {{"path", "{reason} %1"}, {"reason", "{path}"}}, Language::English);
    CHECK(text.find("{reason} %1 ({path})") != std::string::npos);
}

TEST_CASE("a code without a row is shown with its arguments", "[runtime]") {
    CHECK(sentenceFor("no.such-code", {{"a", "b"}}, Language::Chinese) == "no.such-code a=b");
}

TEST_CASE("a diagnostic is one line that names file, line, column and code", "[runtime]") {
    const qgt::Diagnostic d{qgt::Severity::Warning, "no.row", {}, {"a/b.yaml", 3, 7}};
    CHECK(qgt::app::lineFor(d, Language::English) == "a/b.yaml:3:7: warning[no.row]: no.row");
}
