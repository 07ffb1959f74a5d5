#include "engine/integrity/digest.h"
#include "tests/support/catch.h"

#include <set>
#include <string>
#include <tuple>
#include <vector>

using qgt::integrity::chainDigestHex;
using qgt::integrity::digestHex;

TEST_CASE("a digest is BLAKE2b with 256 bits, as other programs compute it", "[integrity]") {
    // Values of `b2sum -l 256` (coreutils) and Python's hashlib.
    CHECK(digestHex("") == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
    CHECK(digestHex("abc") == "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    CHECK(digestHex(std::string("a\0b", 3)) != digestHex("a"));
}

TEST_CASE("no two different triples share a chain digest by moving a border", "[integrity]") {
    const std::vector<std::tuple<std::string, std::string, std::string>> triples{{"ab", "c", "d"},
                                                                                 {"a", "bc", "d"},
                                                                                 {"a", "b", "cd"},
                                                                                 {"abcd", "", ""},
                                                                                 {"", "abcd", ""},
                                                                                 {"", "", "abcd"}};
    std::set<std::string> seen;
    for (const auto& [domain, previous, bytes] : triples) {
        seen.insert(chainDigestHex(domain, previous, bytes));
    }
    CHECK(seen.size() == triples.size());
}

TEST_CASE("the chain digest is pinned: stored chains must verify for ever", "[integrity]") {
    // hashlib.blake2b(le64(1) + b"d" + le64(2) + b"pp" + le64(3) + b"xyz", digest_size=32)
    CHECK(chainDigestHex("d", "pp", "xyz") ==
          "0c3e3bbd4ab9b4eedda1b2151001ba60cebce95dfa5564e9e80f7e1d481f2c6d");
}
