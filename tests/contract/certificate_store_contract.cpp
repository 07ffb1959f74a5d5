#include "engine/store/connection.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"
#include "tests/support/store_world.h"

#include <string>
#include <vector>

namespace qgt {

using certificate::CertificateEnd;
using certificate::CertificateRecord;
using certificate::EndKind;
using test::argument;
using test::certificateRecord;

namespace {

CertificateEnd endOf(const std::string& serial, EndKind kind = EndKind::Revoked) {
    return {serial, kind, Date{20'800}, "冒名顶替", Instant{2'000}, PersonId("trainer")};
}

}  // namespace

TEST_CASE("certificates and their ends come back as they were given, after a new start",
          "[contract][certificates]") {
    test::StoreWorld world;
    const std::vector<CertificateRecord> issued{certificateRecord("a1", "p1"),
                                                certificateRecord("a2", "p2"),
                                                certificateRecord("a3", "p1")};
    const std::vector<CertificateEnd> ends{endOf(issued[1].serial, EndKind::Replaced),
                                           endOf(issued[0].serial, EndKind::Lapsed)};
    {
        const auto store = world.open();
        REQUIRE(store->certificates().saveIssued(issued));
        for (const CertificateEnd& end : ends) {
            REQUIRE(store->certificates().saveEnd(end));
        }
    }
    const auto store = world.open();
    CHECK(store->certificates().certificates().value() == issued);
    CHECK(store->certificates().certificatesOf(PersonId("p1")).value() ==
          std::vector<CertificateRecord>{issued[0], issued[2]});
    CHECK(store->certificates().certificatesOf(PersonId("p3")).value().empty());
    CHECK(store->certificates().ends().value() == ends);
    CHECK(store->verify().value().sound());
}

TEST_CASE("all certificates of one act are kept or none, and a serial only once",
          "[contract][certificates]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->certificates().saveIssued({certificateRecord("a1", "p1")}));
    const auto refused = store->certificates().saveIssued(
        {certificateRecord("a2", "p2"), certificateRecord("a1", "p1")});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == "store.certificate-exists");
    CHECK(argument(refused.error(), "serial") == certificateRecord("a1", "p1").serial);
    CHECK(store->certificates().certificates().value().size() == 1);
}

TEST_CASE("a certificate ends once", "[contract][certificates]") {
    test::StoreWorld world;
    const auto store = world.open();
    REQUIRE(store->certificates().saveEnd(endOf("S")));
    const auto again = store->certificates().saveEnd(endOf("S", EndKind::Replaced));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == "store.certificate-ended");
    CHECK(store->certificates().ends().value() == std::vector<CertificateEnd>{endOf("S")});
}

TEST_CASE("certificates take new rows only", "[contract][certificates]") {
    test::StoreWorld world;
    {
        const auto store = world.open();
        REQUIRE(store->certificates().saveIssued({certificateRecord("a1", "p1")}));
        REQUIRE(store->certificates().saveEnd(endOf("S")));
    }
    const auto file = store::Connection::open(world.file(), store::Access::ReadWrite);
    REQUIRE(file.has_value());
    for (const char* table : {"certificate", "certificate_end"}) {
        CAPTURE(table);
        CHECK(file->run("UPDATE " + std::string(table) + " SET pos = pos + 1000").error().code ==
              "store.constraint");
        CHECK(file->run("DELETE FROM " + std::string(table)).error().code == "store.constraint");
    }
}

}  // namespace qgt
