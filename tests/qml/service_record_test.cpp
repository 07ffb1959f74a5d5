#include "app/desktop/certificates/service_record_model.h"
#include "tests/qml/hands.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

#include <string>

#include <QDir>

namespace app = qgt::app;
namespace test = qgt::test;

using CertificateView = app::CertificatesViewModel::View;

TEST_CASE("a service record is one page, however much there is of it", "[certificate]") {
    test::startOffscreen();
    const app::AppSettings settings({.file = {}, .systemDark = false});
    const app::Wording wording(settings);
    app::ServiceRecord record;
    record.person.name = "陈静";
    record.person.post = "计生干部";
    record.committee = "青禾里居委会";
    record.at = {1'796'000'000'000};
    CHECK(app::pageCountOf(app::servicePrint(record, wording)) == 1);
    for (int i = 0; i < 60; ++i) {
        app::RecordedExam exam;
        exam.title = "第 " + std::to_string(i) + " 次月度练兵，题目比平常的长一些";
        exam.at = record.at;
        exam.sitting = app::RecordedSitting::Sat;
        exam.got = 8000;
        exam.most = 10000;
        exam.passed = true;
        record.exams.push_back(exam);
        app::TrainingYear year;
        year.year = 2026 - i;
        year.ms = 40 * qgt::kMsPerHour;
        record.years.push_back(year);
        qgt::certificate::StandingCertificate one;
        one.certificate.title = "单线过关证书";
        one.certificate.serial = "7K3M9QZ2XD";
        record.certificates.push_back(one);
    }
    const app::RecordPrint print = app::servicePrint(record, wording);
    CHECK(app::pageCountOf(print) == 1);
    CHECK(print.sections[0].lines.front().words.contains(
        QString::fromStdString(qgt::certificate::serialInGroups("7K3M9QZ2XD"))));
    CHECK(print.sections.back().lines.front().words.contains(QStringLiteral("____")));
    // What has no room is counted, nothing is left out in silence.
    CHECK(print.sections[0].lines.back().words.contains(QStringLiteral("44")));
    CHECK(print.sections[1].lines.back().words.contains(QStringLiteral("44")));
    const auto& training = print.sections[2].lines;
    CHECK(training[training.size() - 2].words.contains(QStringLiteral("52")));
    const QByteArray pdf = app::recordPdf(print);
    test::keepFile(QStringLiteral("service-record-long.pdf"), pdf);
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") == 1);
}

TEST_CASE("a cadre looks at the own record at the page 证书 and saves it as a page",
          "[flows][certificate]") {
    const test::TempFolder folder;
    test::Desk desk(test::demoCopy(folder));
    desk.signInCadre();
    desk.app.show("certificate");
    REQUIRE(test::drawOnce(desk.window()));
    app::CertificatesViewModel& page = *desk.models().certificates();
    test::clickNamed(desk, QStringLiteral("履职记录…"));
    REQUIRE(page.view() == CertificateView::Record);
    app::ServiceRecordModel& record = *page.record();
    CAPTURE(record.problem().toStdString());
    REQUIRE(record.known());
    CHECK(record.title() == QStringLiteral("陈静"));
    CHECK_FALSE(record.several());
    test::checkPage(desk);
    test::picture(desk, QStringLiteral("service-record"));
    record.savePdf(QString::fromStdString(folder.path().string()));
    CHECK(QDir(QString::fromStdString(folder.path().string()))
              .entryList({QStringLiteral("*.pdf")}, QDir::Files)
              .size() == 1);
    desk.press(Qt::Key_Escape);
    CHECK(page.view() == CertificateView::List);
    test::checkQuiet(desk);
}
