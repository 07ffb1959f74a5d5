#include "engine/certificate/certificate_text.h"
#include "engine/certificate/standing.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"

#include <string>
#include <vector>

namespace certificate = qgt::certificate;
namespace test = qgt::test;
using certificate::changedShare;
using certificate::EndKind;
using certificate::Standing;
using certificate::TaskBasis;
using qgt::Date;
using qgt::PersonId;
using qgt::SourceId;

namespace {

constexpr Date kIssued = test::kCertificateDay;
constexpr Date kLater{kIssued.days + 100};

Date after(int days) {
    return Date{kIssued.days + days};
}

/// Ten marks: two on article 39 of RKF, three on article 40, five on nothing.
std::vector<TaskBasis> tenMarks() {
    return {{200, {{SourceId("RKF"), "39"}, {SourceId("RKF"), "40"}}},
            {300, {{SourceId("RKF"), "40"}}},
            {500, {}}};
}

certificate::CertificateRecord issued(const qgt::integrity::KeyRing& ring,
                                      const std::string& attempt,
                                      const std::string& person) {
    auto record = test::certificateRecord(attempt, person);
    record.text = certificate::issueText(test::sampleCertificate(attempt), ring).value();
    record.paper = tenMarks();
    return record;
}

}  // namespace

TEST_CASE("the share of changed law counts a task once, with all its marks", "[certificate]") {
    const SourceId law("RKF");
    CHECK(changedShare(tenMarks(), {}, kIssued, kLater).percent() == 0);
    CHECK(changedShare(tenMarks(), {{law, "39", after(5)}}, kIssued, kLater).percent() == 20);
    CHECK(changedShare(tenMarks(), {{law, "40", after(5)}}, kIssued, kLater).percent() == 50);
    CHECK(changedShare(tenMarks(), {{law, "", after(5)}}, kIssued, kLater).percent() == 50);
    const auto both = changedShare(
        tenMarks(), {{law, "40", after(9)}, {law, "39", after(5)}}, kIssued, kLater, 30);
    CHECK(both.percent() == 50);
    CHECK(both.reached == std::optional(after(9)));
    CHECK(changedShare(tenMarks(), {{SourceId("JWH"), "", after(5)}}, kIssued, kLater).percent() ==
          0);
    CHECK(changedShare({}, {{law, "", after(5)}}, kIssued, kLater).percent() == 0);
    CHECK_FALSE(changedShare({}, {{law, "", after(5)}}, kIssued, kLater).reached.has_value());
}

TEST_CASE("the laws behind a share are named, those that the paper does not rest on are not",
          "[certificate]") {
    const SourceId law("RKF");
    const certificate::ChangedLaw old{law, "40", kIssued};
    const certificate::ChangedLaw late{law, "40", after(9)};
    const certificate::ChangedLaw early{law, "39", after(5)};
    const certificate::ChangedLaw other{SourceId("JWH"), "", after(5)};
    CHECK(certificate::changesBehind(tenMarks(), {old, late, other, early}, kIssued, kLater) ==
          std::vector<certificate::ChangedLaw>{early, late});
}

TEST_CASE("what changed before the certificate or changes after today does not count",
          "[certificate]") {
    const SourceId law("RKF");
    CHECK(changedShare(tenMarks(), {{law, "", kIssued}}, kIssued, kLater).percent() == 0);
    CHECK(changedShare(tenMarks(), {{law, "", after(101)}}, kIssued, kLater).percent() == 0);
    CHECK(changedShare(tenMarks(), {{law, "", kLater}}, kIssued, kLater).percent() == 50);
}

TEST_CASE("a certificate stands as its end, its law or its date say", "[certificate]") {
    const auto ring = test::sampleRing();
    const auto record = issued(ring, "a1", "p1");
    certificate::StandingTerms terms;
    std::vector<certificate::CertificateEnd> ends;
    const auto now = [&] { return certificate::standings({record}, ends, terms).value().front(); };
    const Date last = *test::sampleCertificate().expires;
    terms.today = kIssued;
    CHECK(now().standing == Standing::Holds);
    terms.today = Date{last.days - certificate::kRenewalDays + 1};
    CHECK(now().standing == Standing::Due);
    terms.today = last;
    CHECK(now().holds());
    terms.today = Date{last.days + 1};
    CHECK(now().standing == Standing::Expired);
    CHECK(now().since == std::optional(terms.today));
    // The exam asked for the law of its own day; the signature came later.
    terms.changes = {{SourceId("RKF"), "39", after(-2)}};
    terms.today = kIssued;
    CHECK(now().standing == Standing::Holds);
    terms.examDays[record.exam] = after(-3);
    CHECK(now().standing == Standing::Lapsed);
    CHECK(now().askedOn == after(-3));
    terms.examDays[record.exam] = after(-2);
    CHECK(now().standing == Standing::Holds);
    terms.examDays[record.exam] = after(9);
    CHECK(now().askedOn == kIssued);
    terms.examDays.clear();
    terms.today = Date{last.days + 1};
    terms.changes = {{SourceId("RKF"), "39", after(5)}};
    CHECK(now().standing == Standing::Lapsed);
    CHECK(now().since == std::optional(after(5)));
    terms.lapsePercent = 21;
    CHECK(now().standing == Standing::Expired);
    ends = {{record.serial, EndKind::Revoked, after(3), "冒名", {}, {}}};
    CHECK(now().standing == Standing::Revoked);
    CHECK(now().reason == "冒名");
}

TEST_CASE("who has to renew is told by the newest certificate, the soonest first",
          "[certificate]") {
    const auto ring = test::sampleRing();
    certificate::StandingTerms terms;
    terms.today = Date{test::sampleCertificate().expires->days + 1};
    auto renewed = issued(ring, "a3", "p1");
    auto said = test::sampleCertificate("a3");
    said.issued = terms.today;
    said.expires = certificate::lastDay(terms.today, 12);
    // The key of the sample is good for two years.
    renewed.text = certificate::issueText(said, ring).value();
    const std::vector<certificate::CertificateRecord> records{
        issued(ring, "a1", "p1"), issued(ring, "a2", "p2"), renewed};
    const auto all = certificate::standings(records, {}, terms).value();
    const auto due = certificate::renewals(all);
    REQUIRE(due.size() == 1);
    CHECK(due.front().record.person == PersonId("p2"));
    CHECK(certificate::renewals({}).empty());
}

TEST_CASE("the list of those that ended names what lapsed and not what merely expired",
          "[certificate]") {
    const auto ring = test::sampleRing();
    certificate::StandingTerms terms;
    terms.today = after(50);
    const std::vector<certificate::CertificateRecord> records{
        issued(ring, "a1", "p1"), issued(ring, "a2", "p2"), issued(ring, "a3", "p3")};
    const std::vector<certificate::CertificateEnd> ends{
        {records[0].serial, EndKind::Replaced, after(3), "改名", {}, {}}};
    auto ended = certificate::endedSerials(certificate::standings(records, ends, terms).value());
    REQUIRE(ended.size() == 1);
    CHECK(ended.front() ==
          certificate::EndedSerial{records[0].serial, EndKind::Replaced, after(3)});
    terms.changes = {{SourceId("RKF"), "", after(9)}};
    ended = certificate::endedSerials(certificate::standings(records, ends, terms).value());
    REQUIRE(ended.size() == 3);
    CHECK(ended.back() == certificate::EndedSerial{records[2].serial, EndKind::Lapsed, after(9)});
    terms.changes.clear();
    terms.today = Date{kIssued.days + 400};
    CHECK(certificate::endedSerials(certificate::standings(records, ends, terms).value()).size() ==
          1);
}

TEST_CASE("certificates that stand say how much of their paper rests on a law", "[certificate]") {
    std::vector<certificate::CertificateRecord> records{test::certificateRecord("a1", "p1"),
                                                        test::certificateRecord("a2", "p2"),
                                                        test::certificateRecord("a3", "p3")};
    for (auto& record : records) {
        record.paper = {{300, {{SourceId("JWH"), "14(2)"}, {SourceId("RKF"), "14"}}},
                        {200, {{SourceId("JWH"), ""}}},
                        {500, {{SourceId("JWH"), "9"}}}};
    }
    records[2].paper = {{1000, {{SourceId("RKF"), "14"}}}};
    const std::vector<certificate::CertificateEnd> ends{
        {records[0].serial, EndKind::Revoked, {}, "", {}, {}}};
    const auto of = [&](const char* source, const char* article) {
        return certificate::restingOn(records, ends, SourceId(source), article);
    };
    REQUIRE(of("JWH", "14").size() == 1);
    CHECK(of("JWH", "14").front().record == records[1]);
    CHECK(of("JWH", "14").front().law.percent() == 50);
    CHECK(of("JWH", "").front().law.percent() == 100);
    CHECK(of("RKF", "14").size() == 2);
    CHECK(of("RKF", "15").empty());
}

TEST_CASE("a changed article takes its paragraphs along, and nothing that names no article",
          "[certificate]") {
    const std::vector<certificate::TaskBasis> paper{{300, {{SourceId("JWH"), "14(2)"}}},
                                                    {200, {{SourceId("JWH"), ""}}},
                                                    {500, {{SourceId("JWH"), "9、13—15"}}}};
    const certificate::ChangedLaw article{SourceId("JWH"), "14", after(5)};
    CHECK(certificate::changedShare(paper, {article}, kIssued, after(5)).changed == 800);
    const certificate::ChangedLaw whole{SourceId("JWH"), "", after(5)};
    CHECK(certificate::changedShare(paper, {whole}, kIssued, after(5)).changed == 1000);
}
