#include "app/runtime/certificate_wait.h"

#include "app/runtime/exam_material.h"
#include "engine/core/date.h"
#include "engine/exam/appeal.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace qgt::app {

using bank::ReleaseStage;

namespace {

/// The last stage of a blueprint; nothing: publishing is all there is.
std::optional<ReleaseStage> lastStage(const bank::Blueprint& blueprint) {
    const auto last = std::ranges::max_element(blueprint.release, {}, &bank::Release::stage);
    const bool later = last != blueprint.release.end() && last->stage > ReleaseStage::Published;
    return later ? std::optional(last->stage) : std::nullopt;
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
            read.m_revoked[end.serial] = end.at;
        }
    }
    for (const exam::Appeal& appeal : *appeals) {
        if (exam::decisionOf(appeal, *steps) == nullptr) {
            read.m_appealing.emplace(appeal.exam, appeal.candidate);
        }
    }
    return read;
}

Status WaitingCertificates::mayIssue(const exam::HeldExam& exam,
                                     const bank::Blueprint& blueprint) const {
    const auto last = lastStage(blueprint);
    if (!last) {
        return ok();
    }
    const std::vector<exam::StageRelease> releases = stagesOf(exam, blueprint, m_releases);
    if (exam::newestRelease(releases, *last) == nullptr) {
        return failure("certificate.not-final", {{"title", exam.title}});
    }
    const exam::StageRelease* const window =
        exam::appealWindow(releases, m_workspace.clock().now());
    if (*last != ReleaseStage::Appeal || window == nullptr) {
        return ok();
    }
    return failure(
        "certificate.window-open",
        {{"title", exam.title},
         {"until", toString(localDate({window->until.ms - 1}, kShanghaiOffsetMinutes))}});
}

/// The result that stood at a moment was a pass.
Result<bool> WaitingCertificates::passedAt(const AttemptId& attempt, Instant when) const {
    const auto history = m_workspace.store().corrections().scoreHistory(attempt);
    if (!history) {
        return tl::unexpected<Error>(history.error());
    }
    const auto score =
        std::find_if(history->rbegin(), history->rend(), [when](const exam::ScoreRecord& record) {
            return record.at <= when;
        });
    if (score == history->rend()) {
        return false;
    }
    return exam::decodeHead(score->body).map([](const exam::ResultHead& head) {
        return head.passed && head.complete;
    });
}

Result<bool> WaitingCertificates::hasItsCertificate(const AttemptId& attempt) const {
    const auto issued = m_issued.find(attempt);
    if (issued == m_issued.end()) {
        return false;
    }
    const auto revoked = m_revoked.find(issued->second.newest);
    return revoked == m_revoked.end() ? Result<bool>(true) : passedAt(attempt, revoked->second);
}

Result<PassedWithout> WaitingCertificates::of(const exam::HeldExam& exam) const {
    auto passed = passedAttempts(m_workspace, exam);
    if (!passed) {
        return tl::unexpected<Error>(passed.error());
    }
    PassedWithout found;
    for (PassedAttempt& one : *passed) {
        const auto has = hasItsCertificate(one.attempt);
        if (!has) {
            return tl::unexpected<Error>(has.error());
        }
        if (*has) {
            ++found.there;
        } else if (m_appealing.contains({exam.id, one.person})) {
            ++found.appealing;
        } else {
            found.ready.push_back(std::move(one));
        }
    }
    return found;
}

std::uint32_t WaitingCertificates::issuedFor(const AttemptId& attempt) const {
    const auto issued = m_issued.find(attempt);
    return issued == m_issued.end() ? 0 : issued->second.count;
}

}  // namespace qgt::app
