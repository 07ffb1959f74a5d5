#include "app/runtime/certificate_wait.h"

#include "app/runtime/exam_material.h"
#include "engine/core/date.h"
#include "engine/exam/appeal.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using bank::ReleaseStage;

namespace {

bool listsFinal(const bank::Blueprint& blueprint) {
    return std::ranges::find(blueprint.release, ReleaseStage::Final, &bank::Release::stage) !=
           blueprint.release.end();
}

}  // namespace

Result<WaitingCertificates> WaitingCertificates::in(Workspace& workspace) {
    store::Store& store = workspace.store();
    const auto records = store.certificates().certificates();
    const auto ends = store.certificates().ends();
    auto releases = store.appeals().stages();
    if (!records || !ends || !releases) {
        return tl::unexpected<Error>(!records ? records.error()
                                              : (ends ? releases.error() : ends.error()));
    }
    const auto appeals = store.appeals().appeals();
    const auto steps = store.appeals().steps();
    if (!appeals || !steps) {
        return tl::unexpected<Error>(appeals ? steps.error() : appeals.error());
    }
    WaitingCertificates read(workspace);
    read.m_releases = std::move(*releases);
    for (const certificate::CertificateRecord& record : *records) {
        Issued& issued = read.m_issued[record.attempt];
        ++issued.count;
        issued.newest = record.serial;
    }
    for (const certificate::CertificateEnd& end : *ends) {
        if (end.kind == certificate::EndKind::Revoked) {
            read.m_revoked.insert(end.serial);
        }
    }
    for (const exam::Appeal& appeal : *appeals) {
        if (exam::decisionOf(appeal, *steps) == nullptr) {
            read.m_appealing.emplace(appeal.exam, appeal.candidate);
            ++read.m_openAppeals[appeal.exam];
        }
    }
    return read;
}

Status WaitingCertificates::mayIssue(const exam::HeldExam& exam,
                                     const bank::Blueprint& blueprint) const {
    const std::vector<exam::StageRelease> releases = stagesOf(exam, blueprint, m_releases);
    if (listsFinal(blueprint)) {
        return exam::newestRelease(releases, ReleaseStage::Final) != nullptr
                   ? ok()
                   : Status(failure("certificate.not-final", {{"title", exam.title}}));
    }
    if (const exam::StageRelease* const window =
            exam::appealWindow(releases, m_workspace.clock().now());
        window != nullptr) {
        return failure(
            "certificate.window-open",
            {{"title", exam.title},
             {"until", toString(localDate({window->until.ms - 1}, kShanghaiOffsetMinutes))}});
    }
    const auto open = m_openAppeals.find(exam.id);
    return open == m_openAppeals.end()
               ? ok()
               : Status(failure("certificate.appeals-undecided",
                                {{"title", exam.title}, {"count", std::to_string(open->second)}}));
}

Result<PassedWithout> WaitingCertificates::of(const exam::HeldExam& exam) const {
    auto passed = passedAttempts(m_workspace, exam);
    if (!passed) {
        return tl::unexpected<Error>(passed.error());
    }
    PassedWithout found;
    for (PassedAttempt& one : *passed) {
        const auto issued = m_issued.find(one.attempt);
        if (issued != m_issued.end() && m_revoked.contains(issued->second.newest)) {
            found.revoked.push_back(issued->second.newest);
        } else if (issued != m_issued.end()) {
            ++found.there;
        } else if (m_appealing.contains({exam.id, one.person})) {
            ++found.appealing;
        } else {
            found.ready.push_back(std::move(one));
        }
    }
    return found;
}

Result<PassedAttempt> WaitingCertificates::mayHold(
    const exam::HeldExam& exam, const certificate::CertificateRecord& record) const {
    const auto passed = passedAttempts(m_workspace, exam);
    if (!passed) {
        return tl::unexpected<Error>(passed.error());
    }
    const auto own = std::ranges::find(*passed, record.attempt, &PassedAttempt::attempt);
    if (own == passed->end()) {
        return failure("certificate.no-pass", {{"serial", record.serial}});
    }
    return m_appealing.contains({exam.id, record.person})
               ? Result<PassedAttempt>(
                     failure("certificate.appeal-open", {{"serial", record.serial}}))
               : *own;
}

bool WaitingCertificates::isNewest(const certificate::CertificateRecord& record) const {
    const auto issued = m_issued.find(record.attempt);
    return issued != m_issued.end() && issued->second.newest == record.serial;
}

std::uint32_t WaitingCertificates::issuedFor(const AttemptId& attempt) const {
    const auto issued = m_issued.find(attempt);
    return issued == m_issued.end() ? 0 : issued->second.count;
}

}  // namespace qgt::app
