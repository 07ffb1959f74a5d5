#include "app/desktop/plots/sign_mark.h"
#include "app/desktop/qml_plugins.h"
#include "engine/certificate/certificate_text.h"
#include "engine/core/os/files.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/certified_unit.h"

#include <filesystem>
#include <string>

#include <QQuickItem>

namespace fs = std::filesystem;
namespace app = qgt::app;
namespace test = qgt::test;

using app::CertificatesViewModel;
using test::checkInEveryLook;
using test::checkQuiet;
using test::clickNamed;
using test::controlNamed;
using test::Desk;
using test::drawOnce;
using test::seen;
using test::TempFolder;
using CertificateView = CertificatesViewModel::View;

namespace {

/// The data of a unit whose cadre has passed a published exam, after the program has ended.
fs::path passedUnit(const TempFolder& folder, bool final = true) {
    test::startOffscreen();
    test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
    if (final) {
        world.publish();
    } else {
        world.publishResults();
    }
    return world.unit().data();
}

struct TrainerAtCertificates {
    explicit TrainerAtCertificates(const fs::path& data) : desk(app::DataFolder{data}) {
        app::SignInViewModel& signIn = *desk.models().signIn();
        int row = 0;
        while (signIn.persons()->rows().at(static_cast<std::size_t>(row)).name !=
               QString::fromUtf8(test::kExamPerson)) {
            ++row;
        }
        signIn.choose(row);
        signIn.enter(test::kExamPassword);
        REQUIRE(desk.app.signedIn());
        desk.models().introduction()->close();
        desk.app.show("certificate");
        REQUIRE(drawOnce(desk.window()));
    }

    CertificatesViewModel& page() { return *desk.models().certificates(); }

    void typeInto(const QString& name, const QString& words) {
        QQuickItem* const control = controlNamed(desk, name);
        REQUIRE(control != nullptr);
        control->forceActiveFocus(Qt::TabFocusReason);
        REQUIRE(drawOnce(desk.window()));
        test::rewrite(desk, words);
    }

    void passphrase() {
        typeInto(QStringLiteral("考试密钥的口令"), QString::fromUtf8(test::kExamPassphrase));
    }

    Desk desk;
};

}  // namespace

TEST_CASE("a trainer issues, prints, checks and revokes a certificate at the page 证书",
          "[flows][certificate]") {
    const TempFolder folder;
    TrainerAtCertificates trainer(passedUnit(folder));
    Desk& desk = trainer.desk;
    CertificatesViewModel& page = trainer.page();
    REQUIRE(page.ready());
    CHECK(page.waitingLine().contains(QStringLiteral("居住证过关")));

    desk.press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(page.view() == CertificateView::Issue);
    trainer.typeInto(QStringLiteral("考试密钥的口令"), QStringLiteral("not the passphrase at all"));
    desk.press(Qt::Key_Return);
    CHECK(page.view() == CertificateView::Issue);
    CHECK_FALSE(page.problem().isEmpty());
    trainer.passphrase();
    desk.press(Qt::Key_Return);
    CAPTURE(page.problem().toStdString());
    REQUIRE(page.view() == CertificateView::List);
    CHECK(page.waitingLine().isEmpty());
    REQUIRE(page.certificates()->rowCount() == 1);
    CHECK(seen(desk, QStringLiteral("有效")));
    checkInEveryLook(desk, "certificates");

    page.open(0);
    REQUIRE(drawOnce(desk.window()));
    page.savePdf(QString::fromStdString(folder.path().string()));
    CAPTURE(page.done().toStdString());
    CHECK(page.done().contains(QStringLiteral(".pdf")));
    test::picture(desk, "certificate-one");

    const auto record = [&] { return page.facts()->rowCount(); };
    CHECK(record() > 5);
    page.askRevoke();
    REQUIRE(page.view() == CertificateView::Revoke);
    page.revoke(QStringLiteral("  "));
    CHECK_FALSE(page.problem().isEmpty());
    desk.press(Qt::Key_Escape);
    CHECK(page.view() == CertificateView::One);
    page.askRevoke();
    trainer.typeInto(QStringLiteral("原因"), QStringLiteral("冒名顶替"));
    clickNamed(desk, QStringLiteral("是，永久吊销"));
    CHECK(page.view() == CertificateView::One);
    CHECK(page.ended());
    CHECK(page.standing().contains(QStringLiteral("冒名顶替")));
    desk.press(Qt::Key_Escape);
    CHECK(page.view() == CertificateView::List);
    page.show(CertificatesViewModel::Shown::Ended);
    CHECK(page.certificates()->rowCount() == 1);
    CHECK(page.lapsePercent() == 20);
    clickNamed(desk, QStringLiteral("30%"));
    CHECK(page.lapsePercent() == 30);
    test::checkPage(desk);
    page.show(CertificatesViewModel::Shown::Due);
    CHECK(page.certificates()->rowCount() == 0);
    checkQuiet(desk);
}

TEST_CASE("certificates wait for the final results, and the page says what to do",
          "[flows][certificate]") {
    const TempFolder folder;
    TrainerAtCertificates trainer(passedUnit(folder, false));
    CertificatesViewModel& page = trainer.page();
    CHECK(page.waitingLine().contains(QStringLiteral("最终成绩还没有公布")));
    CHECK_FALSE(page.issuable());
    trainer.desk.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(page.view() == CertificateView::List);
    test::checkPage(trainer.desk);
    test::picture(trainer.desk, "certificates-wait");
    checkQuiet(trainer.desk);
}

TEST_CASE("a pasted text is judged with what it claims, and nonsense is told as such",
          "[flows][certificate]") {
    const TempFolder folder;
    std::string text;
    {
        test::startOffscreen();
        test::CertifiedUnit world(folder.path(), QGT_WORKER_PROGRAM);
        world.publish();
        REQUIRE(world.certificates().issue(world.exam(), world.ring()));
        text = world.certificates().list()->front().record.text;
    }
    TrainerAtCertificates trainer(folder.path() / "data");
    Desk& desk = trainer.desk;
    CertificatesViewModel& page = trainer.page();
    desk.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(page.view() == CertificateView::Check);
    REQUIRE(drawOnce(desk.window()));
    test::write(desk, QString::fromStdString(text) + QLatin1Char('\n'));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(page.verdictSign() == app::SignMark::Ok);
    CHECK(page.claims()->rowCount() > 5);
    CHECK(seen(desk, QStringLiteral("陈静")));
    checkInEveryLook(desk, "certificate-check");
    std::string altered = text;
    altered[300] = altered[300] == 'A' ? 'B' : 'A';
    page.check(QString::fromStdString(altered));
    CHECK(page.verdictSign() == app::SignMark::Gap);
    page.check(QStringLiteral("https://example.org"));
    CHECK(page.claims()->rowCount() == 0);
    CHECK(page.verdict().contains(QStringLiteral("QGT1")));
    checkQuiet(desk);
}
