#include "app/desktop/documents/certificate_pdf.h"
#include "app/runtime/qr_code.h"
#include "engine/certificate/certificate_text.h"
#include "tests/qml/offscreen.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"
#include "tests/support/temp_folder.h"

#include <string>

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

namespace app = qgt::app;
namespace certificate = qgt::certificate;
namespace test = qgt::test;

namespace {

app::CertificatePaper paperOf(const certificate::Certificate& said) {
    static const auto ring = test::sampleRing();
    return {said,
            certificate::issueText(said, ring).value(),
            "青禾里居委会",
            qgt::integrity::fingerprint(ring.publicKeys().root)};
}

/// What another reader of QR codes finds in a picture.
std::string readBack(const QString& picture) {
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"),
                 {QStringLiteral("--quiet"), QStringLiteral("--raw"), picture});
    constexpr int kMs = 30'000;
    REQUIRE(reader.waitForFinished(kMs));
    return reader.readAllStandardOutput().trimmed().toStdString();
}

}  // namespace

TEST_CASE("the printed code is read back letter for letter by another reader", "[certificate]") {
    qgt::test::startOffscreen();
    REQUIRE_FALSE(QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty());
    const test::TempFolder folder;
    certificate::Certificate said = test::sampleCertificate();
    SECTION("an ordinary one") {}
    SECTION("one of a single line that ends with the law") {
        said.title = "单线过关证书";
        said.scope = "居住证";
        said.expires.reset();
    }
    SECTION("the longest that is wanted") {
        said.name = "欧阳静文";
        said.post = "社区民政与残联干事兼楼组长";
        said.title = "虹口区居委会全岗通达标证书";
        said.scope = "人口计生";
    }
    const app::CertificatePaper paper = paperOf(said);
    // 150 dots an inch: what a plain office scanner gives.
    QImage page(1240, 1754, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    {
        QPainter painter(&page);
        REQUIRE(app::paintCertificate(painter, page.size(), paper));
    }
    const QString file = QString::fromStdString((folder.path() / "page.png").string());
    REQUIRE(page.save(file));
    CHECK(readBack(file) == paper.text);
    if (const QByteArray shots = qgetenv("QGT_SHOTS"); !shots.isEmpty()) {
        CHECK(page.save(QString::fromUtf8(shots) + QStringLiteral("/certificate-paper.png")));
    }
}

TEST_CASE("the PDF of a certificate is one page with its fonts inside", "[certificate]") {
    qgt::test::startOffscreen();
    const auto pdf = app::pdfOf(paperOf(test::sampleCertificate()));
    REQUIRE(pdf);
    CHECK(pdf->startsWith("%PDF"));
    CHECK(pdf->count("/Type /Page\n") == 1);
    CHECK(pdf->contains("/FontFile"));
    const test::TempFolder folder;
    const QString place = QString::fromStdString(folder.path().string());
    const auto first =
        app::writeCertificate(paperOf(test::sampleCertificate()), place, test::kCertificateDay);
    const auto second =
        app::writeCertificate(paperOf(test::sampleCertificate()), place, test::kCertificateDay);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first != *second);
    CHECK(app::writeCertificate(paperOf(test::sampleCertificate()), "/nowhere", {}).error().code ==
          "file.missing");
}

TEST_CASE("a text that fits no code is told and not printed", "[certificate]") {
    CHECK(app::qrCodeOf(std::string(8'000, 'A')).error().code == "certificate.no-code");
    const auto code = app::qrCodeOf("QGT1:ABC");
    REQUIRE(code);
    CHECK(code->dark.size() == code->size * code->size);
    // The corner of a finder pattern.
    CHECK(code->darkAt(0, 0));
    CHECK_FALSE(code->darkAt(1, 1));
}
