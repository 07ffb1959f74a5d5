#include "tests/conform/conform.h"

#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <sstream>

using qgt::conform::runConform;

namespace {

// BLAKE2b with 32 bytes of output, unkeyed, computed with Python's hashlib.
constexpr const char* kEmpty =
    R"({"text":"","blake2b_256":"0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"})";

}  // namespace

TEST_CASE("a case that agrees exits 0, one that does not exits 1", "[conform]") {
    qgt::test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    const auto good = folder.write("good.jsonl", std::string(kEmpty) + "\n");
    CHECK(runConform({"digest", good.string()}, out, err) == 0);
    const auto bad = folder.write(
        "bad.jsonl", std::string(kEmpty) + "\n{\"text\":\"x\",\"blake2b_256\":\"00\"}\n");
    CHECK(runConform({"digest", bad.string()}, out, err) == 1);
    CHECK(err.str().find("bad.jsonl:2") != std::string::npos);
}

TEST_CASE("unknown kinds, missing files and damaged rows are usage errors", "[conform]") {
    qgt::test::TempFolder folder;
    std::ostringstream out;
    std::ostringstream err;
    CHECK(runConform({}, out, err) == 2);
    CHECK(runConform({"--help"}, out, err) == 0);
    CHECK(runConform({"nothing"}, out, err) == 2);
    CHECK(runConform({"digest"}, out, err) == 2);
    CHECK(runConform({"digest", "/none"}, out, err) == 2);
    const auto damaged = folder.write("damaged.jsonl", "[1]\n");
    CHECK(runConform({"digest", damaged.string()}, out, err) == 2);
}
