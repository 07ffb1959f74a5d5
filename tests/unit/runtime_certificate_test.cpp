#include "app/runtime/certificate_drafts.h"
#include "app/runtime/certificate_effect.h"
#include "app/runtime/certificate_office.h"
#include "app/runtime/exam_office.h"
#include "app/runtime/exam_room.h"
#include "app/runtime/exam_stages.h"
#include "app/runtime/law_impact.h"
#include "engine/exam/exam_lock.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace app = qgt::app;
namespace certificate = qgt::certificate;
namespace people = qgt::people;
namespace test = qgt::test;
using certificate::Standing;
using certificate::Verdict;
using qgt::ExamId;

namespace {

std::size_t issuedIn(test::ShippedUnit& unit) {
    return unit.workspace().store().certificates().certificates().value().size();
}

}  // namespace

TEST_CASE("who passed gets a certificate once, which holds wherever it is checked",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    auto& office = world.certificates();
    CHECK(office.issue(world.exam(), world.ring()).error().code == "certificate.not-published");
    CHECK(office.exams().value().empty());
    world.publishResults();
    // Appeals may still change the result.
    CHECK(office.issue(world.exam(), world.ring()).error().code == "certificate.not-final");
    REQUIRE(office.exams().value().size() == 1);
    CHECK(office.exams().value().front().notYet->code == "certificate.not-final");
    app::ExamStages stages(world.unit().workspace(), world.unit().trainer());
    REQUIRE(stages.release(world.exam(), {qgt::bank::ReleaseStage::Final, {}, 0}));
    REQUIRE(office.exams().value().size() == 1);
    CHECK(office.exams().value().front().passed == 1);
    CHECK(office.exams().value().front().waiting == 1);
    CHECK(office.exams().value().front().names == std::vector<std::string>{"陈静"});
    CHECK_FALSE(office.exams().value().front().notYet.has_value());

    const auto first = office.issue(world.exam(), world.ring());
    REQUIRE(first);
    CHECK(first->serials.size() == 1);
    const auto again = office.issue(world.exam(), world.ring());
    REQUIRE(again);
    CHECK(again->serials.empty());
    CHECK(again->there == 1);
    CHECK(issuedIn(world.unit()) == 1);
    CHECK(office.exams().value().front().waiting == 0);

    const auto one = office.show(certificate::serialInGroups(first->serials.front()));
    REQUIRE(one);
    const auto person =
        world.unit().workspace().store().people().person(world.unit().cadre().person).value();
    CHECK(one->certificate.name == person->name);
    CHECK(one->certificate.post == person->post);
    CHECK(one->certificate.title == "单线过关证书");
    CHECK(one->certificate.scope ==
          world.unit().workspace().bank().line(qgt::LineId("residence"))->name);
    CHECK(one->certificate.level == qgt::bank::Protection::L1);
    CHECK(one->standing == Standing::Holds);
    CHECK(one->law.all > 0);
    // The paper's law is kept, its stems are not.
    CHECK_FALSE(world.unit().liesInStore(world.unit().poolStem()));

    CHECK(office.check(one->record.text + "\n")->verdict == Verdict::Valid);
    certificate::CheckTerms elsewhere;
    elsewhere.roots = {certificate::readIssuerRoot(office.issuerFile().value()).value()};
    const auto list = certificate::readRevocations(office.revocations(world.ring()).value());
    elsewhere.list = &*list;
    elsewhere.today = one->certificate.issued;
    CHECK(certificate::check(one->record.text, elsewhere)->verdict == Verdict::Valid);
}

TEST_CASE("what was revoked or replaced is so here at once and elsewhere with the next list",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto& office = world.certificates();
    const std::string serial = office.issue(world.exam(), world.ring())->serials.front();
    CHECK(office.revoke(serial, "  ").error().code == "certificate.no-reason");
    CHECK(office.revoke("0000-0000-0000-0000", "冒名").error().code == "certificate.unknown");

    const auto next = office.reissue(serial, "姓名写错", world.ring());
    REQUIRE(next);
    const auto old = office.show(serial).value();
    CHECK(old.standing == Standing::Replaced);
    CHECK(office.check(old.record.text)->verdict == Verdict::Revoked);
    const auto fresh = office.show(*next).value();
    CHECK(fresh.record.replaces == serial);
    CHECK(fresh.certificate.expires == old.certificate.expires);
    CHECK(office.check(fresh.record.text)->verdict == Verdict::Valid);
    CHECK(office.reissue(serial, "再来", world.ring()).error().code == "certificate.ended");

    REQUIRE(office.revoke(*next, "冒名顶替"));
    CHECK(office.revoke(*next, "冒名顶替").error().code == "certificate.ended");
    CHECK(office.check(fresh.record.text)->verdict == Verdict::Revoked);
    const auto list = certificate::readRevocations(office.revocations(world.ring()).value());
    CHECK(list->ended.size() == 2);
    // Issuing again gives nobody back what was taken away.
    CHECK(office.issue(world.exam(), world.ring())->serials.empty());
    const std::string audit = world.auditText();
    CHECK(audit.find("certificate.issued") != std::string::npos);
    CHECK(audit.find("certificate.revoked " + *next + " reason=冒名顶替") != std::string::npos);
    CHECK(audit.find(fresh.certificate.name) == std::string::npos);
}

TEST_CASE("a law that changes enough of the paper ends the certificate, and a date does",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto& office = world.certificates();
    const std::string serial = office.issue(world.exam(), world.ring())->serials.front();
    const auto one = office.show(serial).value();
    app::CertificateTerms terms;
    for (const certificate::TaskBasis& task : one.record.paper) {
        for (const auto& basis : task.basis) {
            terms.alsoChanged.push_back(
                {basis.source, {}, qgt::Date{one.certificate.issued.days + 1}});
        }
    }
    REQUIRE_FALSE(terms.alsoChanged.empty());
    CHECK(office.list(terms)->front().standing == Standing::Holds);
    world.unit().clock().advanceMs(2 * qgt::kMsPerDay);
    CHECK(office.list(terms)->front().standing == Standing::Lapsed);
    terms.lapsePercent = 100;
    terms.alsoChanged.resize(1);
    CHECK(office.list(terms)->front().standing == Standing::Holds);
    world.unit().clock().advanceMs(280 * qgt::kMsPerDay);
    CHECK(office.show(serial)->standing == Standing::Due);
    world.unit().clock().advanceMs(90 * qgt::kMsPerDay);
    CHECK(office.show(serial)->standing == Standing::Expired);
    CHECK(office.check(one.record.text)->verdict == Verdict::Expired);
}

TEST_CASE("the unit chooses at what share of changed law a certificate ends",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto& office = world.certificates();
    const auto issued = office.issue(world.exam(), world.ring())->serials;
    const auto one = office.show(issued.front()).value();
    const auto& basis = one.record.paper.front().basis.front();
    app::CertificateTerms terms;
    terms.alsoChanged = {{basis.source, {}, qgt::Date{one.certificate.issued.days + 1}}};
    world.unit().clock().advanceMs(2 * qgt::kMsPerDay);
    const int share = office.list(terms)->front().law.percent();
    REQUIRE(share > 0);
    CHECK(office.lapsePercent().value() == certificate::kLapsePercent);
    REQUIRE(office.setLapsePercent(share));
    CHECK(office.list(terms)->front().standing == Standing::Lapsed);
    if (share < 100) {
        REQUIRE(office.setLapsePercent(share + 1));
        CHECK(office.list(terms)->front().standing == Standing::Holds);
    }
    CHECK(office.setLapsePercent(0).error().code == "certificate.share-unfit");
    app::CertificateOffice own(world.unit().workspace(), world.unit().cadre());
    CHECK(own.setLapsePercent(50).error().code == "rights.refused");

    const auto law = app::heldImpact(world.unit().workspace().store(), {basis.source, {}, {}});
    REQUIRE(law);
    REQUIRE(law->certificates.size() == issued.size());
    CHECK(law->certificates.front().law.percent() == share);
    REQUIRE(office.revoke(issued.front(), "冒名顶替"));
    CHECK(app::heldImpact(world.unit().workspace().store(), {basis.source, {}, {}})
              ->certificates.size() == issued.size() - 1);
}

TEST_CASE("everybody sees the certificates that concern them, and only the trainer makes any",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    const std::string serial = world.certificates().issue(world.exam(), world.ring())->serials[0];
    const people::Actor cadre = world.unit().cadre();
    app::CertificateOffice own(world.unit().workspace(), cadre);
    CHECK(own.list().value().size() == 1);
    CHECK(own.show(serial));
    CHECK(own.check(own.show(serial)->record.text)->verdict == Verdict::Valid);
    CHECK(own.revoke(serial, "不要了").error().code == "rights.refused");
    CHECK(own.issue(world.exam(), world.ring()).error().code == "rights.refused");
    CHECK(own.exams().error().code == "rights.refused");
    CHECK(own.revocations(world.ring()).error().code == "rights.refused");

    const auto seenBy = [&](people::Role role, const qgt::CommitteeId& committee) {
        app::CertificateOffice office(world.unit().workspace(),
                                      {qgt::PersonId("somebody"), committee, {role}});
        const auto seen = office.list();
        return seen ? static_cast<int>(seen->size()) : -1;
    };
    CHECK(seenBy(people::Role::Cadre, cadre.committee) == 0);
    CHECK(seenBy(people::Role::Director, cadre.committee) == 1);
    CHECK(seenBy(people::Role::Director, qgt::CommitteeId("other")) == 0);
    CHECK(seenBy(people::Role::Trainer, qgt::CommitteeId("other")) == 1);
    CHECK(seenBy(people::Role::Administrator, cadre.committee) == -1);
}

TEST_CASE("keys that have run out sign no certificate", "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    world.unit().clock().advanceMs(800 * qgt::kMsPerDay);
    CHECK(world.certificates().issue(world.exam(), world.ring()).error().code ==
          "certificate.keys-expired");
    CHECK(issuedIn(world.unit()) == 0);
}

TEST_CASE("a drill and a withdrawn exam certify nobody", "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto exam = world.unit().workspace().store().exams().exam(world.exam()).value().value();
    exam.state = qgt::exam::ExamState::Withdrawn;
    CHECK(app::certifyingBlueprint(exam).error().code == "certificate.not-published");
    exam.state = qgt::exam::ExamState::Published;
    CHECK(app::certifyingBlueprint(exam));
    exam.mock = true;
    CHECK(app::certifyingBlueprint(exam).error().code == "certificate.rehearsal");
    exam.mock = false;
    exam.lock = {};
    CHECK(app::certifyingBlueprint(exam).error().code == "certificate.rehearsal");
}

TEST_CASE("a corrected key tells whose certificate it gives and whose it takes away",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    const qgt::PersonId who = world.unit().cadre().person;
    const auto effect = [&](const ExamId& exam, bool passesNow) {
        return app::certificateEffect(world.unit().workspace(), exam, who, passesNow).value();
    };
    CHECK(effect(world.exam(), true) == app::CertificateEffect::ToIssue);
    CHECK(effect(world.exam(), false) == app::CertificateEffect::None);
    CHECK(effect(ExamId("other"), true) == app::CertificateEffect::None);
    const std::string serial = world.certificates().issue(world.exam(), world.ring())->serials[0];
    CHECK(effect(world.exam(), true) == app::CertificateEffect::None);
    CHECK(effect(world.exam(), false) == app::CertificateEffect::ToRevoke);
    REQUIRE(world.certificates().revoke(serial, "更正答案后不合格"));
    CHECK(effect(world.exam(), false) == app::CertificateEffect::None);
}

TEST_CASE("who appealed and has no answer yet gets the certificate when it is decided",
          "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto& store = world.unit().workspace().store();
    const auto score = store.exams().scores(world.exam()).value().front();
    // As when a correction that answered it was taken back after the final results.
    const qgt::exam::Appeal appeal{qgt::AppealId("r1"),
                                   world.exam(),
                                   score.attempt,
                                   score.candidate,
                                   0,
                                   {},
                                   "总分不对",
                                   world.unit().clock().now()};
    REQUIRE(store.appeals().saveAppeal(appeal));
    auto& office = world.certificates();
    CHECK(office.issue(world.exam(), world.ring()).error().code == "certificate.appeals-open");
    CHECK(office.exams().value().front().appealing == 1);
    CHECK(office.exams().value().front().notYet->code == "certificate.appeals-open");
    CHECK(issuedIn(world.unit()) == 0);
    qgt::exam::AppealStep step;
    step.appeal = appeal.id;
    step.reason = "没有少算";
    REQUIRE(store.appeals().saveStep(step));
    CHECK(office.issue(world.exam(), world.ring())->serials.size() == 1);
}

TEST_CASE(
    "where no final stage is listed, certificates wait for a window that is open and for appeals",
    "[runtime][certificate]") {
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publishResults();
    auto& workspace = world.unit().workspace();
    const auto held = workspace.store().exams().exam(world.exam()).value().value();
    auto plan = app::certifyingBlueprint(held).value();
    const auto waits = [&] {
        const auto final = app::WaitingCertificates::in(workspace)->mayIssue(held, plan);
        return final ? std::string() : final.error().code;
    };
    CHECK(waits() == "certificate.not-final");
    plan.release.resize(1);
    CHECK(waits().empty());
    // Published without a window: there is none to wait for.
    plan.release.push_back({qgt::bank::ReleaseStage::Appeal, 5, {}});
    CHECK(waits().empty());
    app::ExamStages stages(workspace, world.unit().trainer());
    const auto until = app::endOfDayAfter(world.unit().clock().now(), 2);
    REQUIRE(stages.release(world.exam(), {qgt::bank::ReleaseStage::Appeal, until, 2}));
    CHECK(waits() == "certificate.window-open");
    const auto score = workspace.store().exams().scores(world.exam()).value().front();
    const qgt::exam::Appeal appeal{qgt::AppealId("r1"),
                                   world.exam(),
                                   score.attempt,
                                   score.candidate,
                                   0,
                                   {},
                                   "总分不对",
                                   world.unit().clock().now()};
    REQUIRE(workspace.store().appeals().saveAppeal(appeal));
    world.unit().clock().advanceMs(3 * qgt::kMsPerDay);
    CHECK(waits() == "certificate.appeals-undecided");
    qgt::exam::AppealStep step;
    step.appeal = appeal.id;
    REQUIRE(workspace.store().appeals().saveStep(step));
    CHECK(waits().empty());
}

TEST_CASE(
    "who passes and had the certificate revoked gets another one by a trainer's word alone, "
    "whatever came first",
    "[runtime][certificate]") {
    const bool revokedFirst = GENERATE(true, false);
    const test::TempFolder folder;
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    world.publish();
    auto& office = world.certificates();
    auto& store = world.unit().workspace().store();
    const std::string first = office.issue(world.exam(), world.ring())->serials.front();
    const auto turn = [&](bool passes) {
        qgt::exam::ScoreRecord score = store.exams().scores(world.exam()).value().front();
        auto result = qgt::exam::decodeResult(score.body).value();
        result.passed = passes;
        score.body = qgt::exam::encodeResult(result);
        ++score.revision;
        world.unit().clock().advanceMs(qgt::kMsPerMinute);
        score.at = world.unit().clock().now();
        REQUIRE(store.exams().saveScores({score}));
    };
    const auto refused = [&](const std::string& serial) {
        const auto next = office.reissue(serial, "更正答案后合格", world.ring());
        return next ? std::string() : next.error().code;
    };
    const auto effect = [&] {
        const qgt::PersonId who = world.unit().cadre().person;
        return app::certificateEffect(world.unit().workspace(), world.exam(), who, true).value();
    };
    turn(false);
    CHECK(refused(first) == "certificate.no-pass");
    if (revokedFirst) {
        REQUIRE(office.revoke(first, "更正答案后不合格"));
        CHECK(refused(first) == "certificate.no-pass");
        turn(true);
    } else {
        turn(true);
        REQUIRE(office.revoke(first, "更正答案后不合格"));
    }
    // Never silently.
    CHECK(effect() == app::CertificateEffect::ToIssueAnew);
    CHECK(office.exams().value().front().waiting == 0);
    CHECK(office.exams().value().front().revoked == std::vector{first});
    const auto issued = office.issue(world.exam(), world.ring());
    REQUIRE(issued);
    CHECK(issued->serials.empty());
    CHECK(issued->revoked == 1);
    CHECK(office.reissue(first, " ", world.ring()).error().code == "certificate.no-reason");
    qgt::exam::Appeal appeal;
    appeal.id = qgt::AppealId("r1");
    appeal.exam = world.exam();
    appeal.candidate = world.unit().cadre().person;
    REQUIRE(store.appeals().saveAppeal(appeal));
    CHECK(refused(first) == "certificate.appeal-open");
    qgt::exam::AppealStep step;
    step.appeal = appeal.id;
    REQUIRE(store.appeals().saveStep(step));

    const auto anew = office.reissue(first, "更正答案后合格", world.ring());
    REQUIRE(anew);
    CHECK(*anew != first);
    CHECK(office.show(first)->standing == Standing::Revoked);
    const auto second = office.show(*anew).value();
    CHECK(second.standing == Standing::Holds);
    CHECK(second.record.replaces.empty());
    CHECK(office.check(second.record.text)->verdict == Verdict::Valid);
    CHECK(world.auditText().find("certificate.issued-anew " + first + " new=" + *anew +
                                 " reason=更正答案后合格") != std::string::npos);
    CHECK(refused(first) == "certificate.ended");
    CHECK(office.exams().value().front().revoked.empty());
    CHECK(effect() == app::CertificateEffect::None);
}
