#include "app/runtime/today_news.h"
#include "app/runtime/waiting_work.h"
#include "tests/support/appeal_world.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <vector>

namespace app = qgt::app;
namespace test = qgt::test;
using app::NewsKind;
using app::TodayNews;
using qgt::bank::ReleaseStage;

namespace {

std::vector<TodayNews> newsOf(test::ShippedUnit& unit, const qgt::people::Actor& actor) {
    const auto news = app::todayNews(unit.shared(), actor);
    CAPTURE(news ? std::string() : news.error().code);
    REQUIRE(news);
    return *news;
}

const TodayNews* find(const std::vector<TodayNews>& news, NewsKind kind) {
    const auto found = std::ranges::find(news, kind, &TodayNews::kind);
    return found == news.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("a candidate is told of a result, of sitting again and until when appeals are taken",
          "[runtime][today]") {
    test::AppealWorld world(false);
    CHECK(newsOf(world.unit, world.unit.cadre()).empty());
    REQUIRE(world.office.publish(world.id, &world.ring, false));
    auto news = newsOf(world.unit, world.unit.cadre());
    REQUIRE(find(news, NewsKind::ResultOut) != nullptr);
    CHECK(find(news, NewsKind::ResultOut)->passed == false);
    REQUIRE(find(news, NewsKind::SitAgain) != nullptr);
    CHECK(find(news, NewsKind::AppealsUntil) == nullptr);
    world.openWindow(1);
    news = newsOf(world.unit, world.unit.cadre());
    REQUIRE(find(news, NewsKind::AppealsUntil) != nullptr);
    CHECK(find(news, NewsKind::AppealsUntil)->at == world.until);
    CHECK(find(news, NewsKind::AppealsUntil)->count == 1);
    CHECK(newsOf(world.unit, world.unit.trainer()).empty());

    // Who holds exams is told when the final results can follow.
    const auto waits = [&world] {
        const auto work = app::waitingWork(world.unit.workspace(), world.unit.trainer()).value();
        return std::ranges::count(work, app::WaitingKind::Final, &app::WaitingWork::kind);
    };
    CHECK(waits() == 0);
    world.unit.clock().advanceMs(world.until.ms - world.unit.clock().now().ms);
    CHECK(waits() == 1);
    REQUIRE(world.stages.release(world.id, {ReleaseStage::Final, {}, 0}));
    CHECK(waits() == 0);
    // What was out for weeks is no news.
    world.unit.clock().advanceMs(30 * qgt::kMsPerDay);
    CHECK(find(newsOf(world.unit, world.unit.cadre()), NewsKind::ResultOut) == nullptr);
}

TEST_CASE("certificates that can be issued and those that lapsed are told to whom they concern",
          "[runtime][today]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto news = newsOf(world.unit(), world.unit().trainer());
    REQUIRE(find(news, NewsKind::CertificatesDue) != nullptr);
    CHECK(find(news, NewsKind::CertificatesDue)->count == 1);
    const auto serials = world.certificates().issue(world.exam(), world.ring())->serials;
    CHECK(newsOf(world.unit(), world.unit().trainer()).empty());

    const auto issued = world.certificates().show(serials.front()).value();
    app::CertificateTerms terms;
    for (const auto& task : issued.record.paper) {
        for (const auto& basis : task.basis) {
            terms.alsoChanged.push_back(
                {basis.source, {}, qgt::Date{issued.certificate.issued.days + 1}});
        }
    }
    world.unit().clock().advanceMs(2 * qgt::kMsPerDay);
    news = app::todayNews(world.unit().shared(), world.unit().cadre(), terms).value();
    REQUIRE(find(news, NewsKind::OwnLapsed) != nullptr);
    CHECK(find(news, NewsKind::OwnLapsed)->title == issued.certificate.title);
    CHECK(find(news, NewsKind::CertificatesLapsed) == nullptr);
    const auto director = world.unit().addDirector("director");
    for (const auto& actor : {world.unit().trainer(), director}) {
        news = app::todayNews(world.unit().shared(), actor, terms).value();
        REQUIRE(find(news, NewsKind::CertificatesLapsed) != nullptr);
        CHECK(find(news, NewsKind::CertificatesLapsed)->count == 1);
        CHECK(find(news, NewsKind::OwnLapsed) == nullptr);
    }
}
