#include "app/runtime/certificate_office.h"
#include "app/runtime/exam_office.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"
#include "tests/support/temp_folder.h"

#include <string>

namespace app = qgt::app;
namespace test = qgt::test;

TEST_CASE("an exam is not withdrawn while certificates of it hold", "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    app::ExamOffice office(world.unit().workspace(), world.unit().trainer(), {QGT_WORKER_PROGRAM});
    const std::string serial = world.certificates().issue(world.exam(), world.ring())->serials[0];
    const auto refused = office.withdraw(world.exam(), "泄题");
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == qgt::Error{"exam.has-certificates", {{"count", "1"}}});
    REQUIRE(world.certificates().revoke(serial, "泄题"));
    CHECK(office.withdraw(world.exam(), "泄题"));
}
