#pragma once

#include "engine/certificate/certificate.h"
#include "engine/certificate/certificate_store.h"
#include "engine/integrity/key_ring.h"

#include <string>

namespace qgt::test {

/// 1 December 2026.
inline constexpr Date kCertificateDay{20'788};

/// Keys made a month before.
[[nodiscard]] inline integrity::KeyRing sampleRing() {
    return integrity::KeyRing::create(Date{kCertificateDay.days - 30});
}

[[nodiscard]] inline certificate::Certificate sampleCertificate(const std::string& attempt = "a1") {
    certificate::Certificate said;
    said.serial = certificate::serialOf("install", attempt, 1);
    said.name = "陈静";
    said.staffTail = "0042";
    said.post = "计生干部";
    said.title = "全岗通达标证书";
    said.issued = kCertificateDay;
    said.expires = certificate::lastDay(said.issued, 12);
    said.level = bank::Protection::L2;
    said.exam = certificate::shortDigest("exam");
    return said;
}

[[nodiscard]] inline certificate::CertificateRecord certificateRecord(const std::string& attempt,
                                                                      const std::string& person) {
    certificate::CertificateRecord record;
    record.serial = certificate::serialOf("install", attempt, 1);
    record.exam = ExamId("e1");
    record.attempt = AttemptId(attempt);
    record.person = PersonId(person);
    record.text = "QGT1:ABC";
    record.paper = {{100, {{SourceId("RKF"), "39"}, {SourceId("JWH"), ""}}}, {200, {}}};
    record.at = Instant{1'000};
    record.by = PersonId("trainer");
    return record;
}

}  // namespace qgt::test
