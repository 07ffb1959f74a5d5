#include "engine/core/rng.h"
#include "engine/people/csv.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using qgt::people::CsvTable;
using qgt::people::readCsv;
using qgt::people::writeCsv;

namespace {

using Texts = std::vector<std::vector<std::string>>;

Texts textsOf(const CsvTable& table) {
    Texts texts;
    for (const auto& row : table.rows) {
        texts.emplace_back();
        for (const auto& cell : row) {
            texts.back().push_back(cell.text);
        }
    }
    return texts;
}

/// `line:column code` of the only problem.
std::string problemOf(const std::string& bytes) {
    const CsvTable table = readCsv(bytes, "x.csv");
    REQUIRE(table.problems.size() == 1);
    const auto& problem = table.problems.front();
    CHECK(problem.where.file == "x.csv");
    return std::to_string(problem.where.line) + ":" + std::to_string(problem.where.column) + " " +
           problem.code;
}

}  // namespace

TEST_CASE("cells, quotes and line ends are read as spreadsheets write them", "[people]") {
    const Texts expected{{"a", "b\"c", ""}, {"一行\n两行", "x,y", " z "}};
    CHECK(textsOf(readCsv("a,\"b\"\"c\",\n\"一行\n两行\",\"x,y\", z ", "x")) == expected);
    CHECK(textsOf(readCsv("\xEF\xBB\xBF"
                          "a,\"b\"\"c\",\r\n\"一行\n两行\",\"x,y\", z \r\n",
                          "x")) == expected);
    CHECK(textsOf(readCsv("a;b\r1;2", "x")) == Texts{{"a", "b"}, {"1", "2"}});
    CHECK(textsOf(readCsv("a\tb\n1,5\t2", "x")) == Texts{{"a", "b"}, {"1,5", "2"}});
    CHECK(textsOf(readCsv("a,b\n\n,\n1,2\n", "x")) == Texts{{"a", "b"}, {"1", "2"}});
}

TEST_CASE("each cell knows its line and its column in characters", "[people]") {
    const auto table = readCsv("姓名,工号\r\n\"张\n三\",7,\"x\"", "x");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0][1].line == 1);
    CHECK(table.rows[0][1].column == 4);
    CHECK(table.rows[1][0].line == 2);
    CHECK(table.rows[1][1].line == 3);
    CHECK(table.rows[1][1].column == 4);
}

TEST_CASE("a quote that never closes is named where it opened", "[people]") {
    CHECK(problemOf("工号,姓名,成绩\n1,\"=1+1\",60\n2,\"未闭合,70\n3,c,80\n") ==
          "3:3 csv.unclosed-quote");
    CHECK(readCsv("a,b\n1,2\n3,\"4\n5,6\n", "x").rows.size() == 2);
}

TEST_CASE("stray quotes are named and the reading goes on", "[people]") {
    CHECK(problemOf("a,b\n1,x\"y\n2,z\n") == "2:4 csv.stray-quote");
    CHECK(problemOf("a,b\n\"1\"x,y\n2,z\n") == "2:4 csv.stray-quote");
    CHECK(readCsv("a,b\n1,x\"y\n2,z\n", "x").rows.size() == 3);
}

TEST_CASE("other encodings are named, not guessed", "[people]") {
    CHECK(problemOf("\xD0\xD5\xC3\xFB,1\n") == "1:1 csv.gbk");
    CHECK(problemOf("name,x\nab\xD0\xD5,1\n") == "2:3 csv.gbk");
    CHECK(problemOf("a,b\n\x81\xFF,1\n") == "2:1 csv.not-utf8");
    CHECK(problemOf("a\xC3") == "1:2 csv.not-utf8");
    CHECK(problemOf(std::string("\xFF\xFE"
                                "a\0",
                                4)) == "0:0 csv.utf16");
    CHECK(problemOf("") == "0:0 csv.empty");
    CHECK(problemOf("\xEF\xBB\xBF\r\n") == "0:0 csv.empty");
    CHECK(problemOf(std::string((8 << 20) + 1, 'a')) == "0:0 csv.too-large");
}

TEST_CASE("no written cell is a formula to a spreadsheet", "[people]") {
    for (const std::string start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
        CAPTURE(start);
        const std::string bytes = writeCsv({{start + "1+1", "'" + start, "a" + start}});
        CHECK(bytes.find("\"'" + start) != std::string::npos);
        CHECK(bytes.find("\"''" + start) != std::string::npos);
        CHECK(bytes.find("\"a" + start) != std::string::npos);
        CHECK(textsOf(readCsv(bytes, "x")) == Texts{{start + "1+1", "'" + start, "a" + start}});
    }
    CHECK(writeCsv({{"a", "王\"小,明"}}) == "\xEF\xBB\xBF\"a\",\"王\"\"小,明\"\r\n");
}

TEST_CASE("what is written is read back equal, whatever the cells hold", "[people][property]") {
    const std::vector<std::string> pieces{"=",
                                          "+",
                                          "-",
                                          "@",
                                          "\t",
                                          "\r",
                                          "\n",
                                          "\"",
                                          "'",
                                          ",",
                                          ";",
                                          "＝",
                                          "－",
                                          "a",
                                          "张",
                                          " ",
                                          "0",
                                          "𠮷",
                                          "\\"};
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        CAPTURE(seed);
        qgt::Rng rng(seed);
        const std::size_t width = 1 + static_cast<std::size_t>(rng.below(4));
        Texts rows(1 + static_cast<std::size_t>(rng.below(4)));
        for (auto& row : rows) {
            for (std::size_t i = 0; i < width; ++i) {
                std::string cell = i == 0 ? "k" : "";
                const std::uint64_t length = rng.below(6);
                for (std::uint64_t j = 0; j < length; ++j) {
                    cell += pieces[static_cast<std::size_t>(rng.below(pieces.size()))];
                }
                row.push_back(rng.below(4) == 0 && i == 0 ? "=" + cell : cell);
            }
        }
        const CsvTable table = readCsv(writeCsv(rows), "x");
        REQUIRE(table.problems.empty());
        REQUIRE(textsOf(table) == rows);
    }
}

TEST_CASE("no bytes at all make the reader fail or hang", "[people][property]") {
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        qgt::Rng rng(seed);
        const std::string letters = "\",;\t\r\n'=a\xE5\xBC\xA0";
        std::string bytes;
        const std::uint64_t length = rng.below(60);
        for (std::uint64_t i = 0; i < length; ++i) {
            bytes.push_back(rng.below(8) == 0
                                ? static_cast<char>(rng.below(256))
                                : letters[static_cast<std::size_t>(rng.below(letters.size()))]);
        }
        const CsvTable table = readCsv(bytes, "x");
        REQUIRE((!table.rows.empty() || !table.problems.empty()));
    }
}
