#include "app/runtime/certificate_office.h"

#include "app/runtime/exam_keys.h"
#include "app/runtime/held_certificates.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace qgt::app {

using certificate::CertificateRecord;
using certificate::StandingCertificate;
using people::Action;

namespace {

constexpr const char* kLapseShare = "certificate-lapse-percent";
constexpr int kWholePaper = 100;

template <typename Value>
tl::unexpected<Error> errorOf(const Result<Value>& result) {
    return tl::unexpected<Error>(result.error());
}

/// What `WaitingCertificates::mayIssue` says, or that nobody is left but those whose appeals wait.
Status mayIssueNow(const WaitingCertificates& waiting,
                   const exam::HeldExam& exam,
                   const bank::Blueprint& blueprint,
                   const PassedWithout& passed) {
    if (Status may = waiting.mayIssue(exam, blueprint); !may) {
        return may;
    }
    const bool allAppeal = passed.ready.empty() && passed.appealing > 0;
    return allAppeal ? failure("certificate.appeals-open",
                               {{"title", exam.title}, {"count", std::to_string(passed.appealing)}})
                     : ok();
}

}  // namespace

std::vector<certificate::ChangedLaw> changedLaws(const bank::Bank& bank) {
    std::vector<certificate::ChangedLaw> changes;
    for (const bank::Source& source : bank.sources()) {
        if (source.repealedOn) {
            changes.push_back({source.id, {}, *source.repealedOn});
        }
    }
    for (const bank::Item& item : bank.items()) {
        if (item.lawChange && !item.lawChange->article.empty()) {
            changes.push_back(
                {item.lawChange->source, item.lawChange->article, item.lawChange->since});
        }
    }
    return changes;
}

CertificateOffice::CertificateOffice(Workspace& workspace, people::Actor actor)
    : m_workspace(workspace), m_actor(std::move(actor)) {}

Status CertificateOffice::may(Action action) {
    return people::authorize(m_actor, action, {}, m_workspace.store().audit());
}

Status CertificateOffice::record(const char* action, const std::string& subject, Args details) {
    return m_workspace.store().audit().append({m_actor.person, action, subject, details});
}

Result<std::vector<StandingCertificate>> CertificateOffice::all(const CertificateTerms& terms) {
    const auto records = m_workspace.store().certificates().certificates();
    const auto ends = m_workspace.store().certificates().ends();
    if (!records || !ends) {
        return records ? errorOf(ends) : errorOf(records);
    }
    certificate::StandingTerms standing;
    standing.changes = changedLaws(m_workspace.bank());
    standing.changes.insert(
        standing.changes.end(), terms.alsoChanged.begin(), terms.alsoChanged.end());
    standing.today = keyDay(m_workspace.clock());
    standing.renewalDays = terms.renewalDays;
    const auto share = terms.lapsePercent ? Result<int>(*terms.lapsePercent) : lapsePercent();
    if (!share) {
        return errorOf(share);
    }
    standing.lapsePercent = *share;
    auto days = examDays(m_workspace);
    if (!days) {
        return errorOf(days);
    }
    standing.examDays = std::move(*days);
    return certificate::standings(*records, *ends, standing);
}

Result<int> CertificateOffice::lapsePercent() {
    const auto kept = m_workspace.store().people().setting(kLapseShare);
    if (!kept) {
        return errorOf(kept);
    }
    int percent = certificate::kLapsePercent;
    if (*kept) {
        std::from_chars((*kept)->data(), (*kept)->data() + (*kept)->size(), percent);
    }
    return percent;
}

Status CertificateOffice::setLapsePercent(int percent) {
    if (const Status allowed = may(Action::IssueCertificates); !allowed) {
        return allowed;
    }
    if (percent < 1 || percent > kWholePaper) {
        return failure("certificate.share-unfit");
    }
    const std::string share = std::to_string(percent);
    if (const Status kept = record("certificate.lapse-share", {}, {{"percent", share}}); !kept) {
        return kept;
    }
    return m_workspace.store().people().saveSetting(kLapseShare, share);
}

Result<std::vector<StandingCertificate>> CertificateOffice::list(const CertificateTerms& terms) {
    const people::Reach reach = people::reachOf(m_actor, Action::ViewCertificates);
    if (reach == people::Reach::None) {
        return tl::unexpected<Error>(may(Action::ViewCertificates).error());
    }
    auto found = all(terms);
    const auto persons = m_workspace.store().people().persons();
    if (!found || !persons) {
        return found ? Result<std::vector<StandingCertificate>>(errorOf(persons)) : found;
    }
    std::map<PersonId, CommitteeId> committees;
    for (const people::Person& person : *persons) {
        committees[person.id] = person.committee;
    }
    std::erase_if(*found, [&](const StandingCertificate& one) {
        const PersonId& person = one.record.person;
        return person != m_actor.person &&
               !people::allowed(m_actor, Action::ViewCertificates, {person, committees[person]});
    });
    return found;
}

Result<StandingCertificate> CertificateOffice::show(std::string_view serial) {
    const auto typed = certificate::serialFromText(serial);
    const auto seen = list();
    if (!seen) {
        return errorOf(seen);
    }
    for (const StandingCertificate& one : *seen) {
        if (typed && one.record.serial == *typed) {
            return one;
        }
    }
    return failure("certificate.unknown", {{"serial", std::string(serial)}});
}

Result<StandingCertificate> CertificateOffice::known(std::string_view serial) {
    if (const Status allowed = may(Action::IssueCertificates); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    return show(serial);
}

Result<StandingCertificate> CertificateOffice::standingOne(std::string_view serial) {
    auto found = known(serial);
    const bool ended = found && (found->standing == certificate::Standing::Revoked ||
                                 found->standing == certificate::Standing::Replaced);
    return ended ? Result<StandingCertificate>(
                       failure("certificate.ended", {{"serial", std::string(serial)}}))
                 : found;
}

Result<std::vector<IssuableExam>> CertificateOffice::exams() {
    if (const Status allowed = may(Action::IssueCertificates); !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    const auto held = m_workspace.store().exams().exams();
    const auto waiting = WaitingCertificates::in(m_workspace);
    const auto persons = m_workspace.store().people().persons();
    if (!held || !waiting) {
        return held ? errorOf(waiting) : errorOf(held);
    }
    if (!persons) {
        return errorOf(persons);
    }
    std::vector<IssuableExam> found;
    for (auto exam = held->rbegin(); exam != held->rend(); ++exam) {
        const auto blueprint = certifyingBlueprint(*exam);
        if (!blueprint) {
            continue;
        }
        const auto passed = waiting->of(*exam);
        if (!passed) {
            return errorOf(passed);
        }
        IssuableExam one;
        one.exam = *exam;
        one.waiting = static_cast<int>(passed->ready.size()) + passed->appealing;
        for (const PassedAttempt& ready : passed->ready) {
            const auto person = std::ranges::find(*persons, ready.person, &people::Person::id);
            one.names.push_back(person == persons->end() ? ready.person.str() : person->name);
        }
        one.revoked = passed->revoked;
        one.passed = one.waiting + passed->there + static_cast<int>(one.revoked.size());
        one.appealing = passed->appealing;
        if (const Status may = mayIssueNow(*waiting, *exam, *blueprint, *passed); !may) {
            one.notYet = may.error();
        }
        found.push_back(std::move(one));
    }
    return found;
}

Result<CertificateRecord> CertificateOffice::newRecord(const exam::HeldExam& exam,
                                                       const bank::Blueprint& blueprint,
                                                       const PassedAttempt& passed,
                                                       const SerialSigner& signer) {
    auto said = certificateFor(m_workspace, exam, blueprint, passed);
    auto paper = paperBasis(m_workspace, exam, passed.person, signer.ring);
    if (!said || !paper) {
        return said ? errorOf(paper) : errorOf(said);
    }
    said->serial = certificate::serialOf(
        m_workspace.store().installId().str(), passed.attempt.str(), signer.number);
    const auto text = certificate::issueText(*said, signer.ring);
    if (!text) {
        return errorOf(text);
    }
    return CertificateRecord{said->serial,
                             exam.id,
                             passed.attempt,
                             passed.person,
                             *text,
                             {},
                             std::move(*paper),
                             m_workspace.clock().now(),
                             m_actor.person};
}

Result<IssueReport> CertificateOffice::issue(const ExamId& id, const integrity::KeyRing& ring) {
    const Status possible = may(Action::IssueCertificates).and_then([&](auto) {
        return mayStillSign(ring, keyDay(m_workspace.clock()));
    });
    if (!possible) {
        return tl::unexpected<Error>(possible.error());
    }
    const auto exam = m_workspace.store().exams().exam(id);
    if (!exam) {
        return errorOf(exam);
    }
    if (!*exam) {
        return failure("exam.unknown");
    }
    const auto blueprint = certifyingBlueprint(**exam);
    return blueprint ? issueFor(**exam, *blueprint, ring) : errorOf(blueprint);
}

Result<IssueReport> CertificateOffice::issueFor(const exam::HeldExam& exam,
                                                const bank::Blueprint& blueprint,
                                                const integrity::KeyRing& ring) {
    const auto waiting = WaitingCertificates::in(m_workspace);
    const auto passed = waiting ? waiting->of(exam) : Result<PassedWithout>(errorOf(waiting));
    if (!passed) {
        return errorOf(passed);
    }
    if (const Status now = mayIssueNow(*waiting, exam, blueprint, *passed); !now) {
        return tl::unexpected<Error>(now.error());
    }
    IssueReport report;
    report.there = passed->there;
    report.appealing = passed->appealing;
    report.revoked = static_cast<int>(passed->revoked.size());
    std::vector<CertificateRecord> made;
    for (const PassedAttempt& one : passed->ready) {
        auto next = newRecord(exam, blueprint, one, {ring, waiting->issuedFor(one.attempt) + 1});
        if (!next) {
            return errorOf(next);
        }
        report.serials.push_back(next->serial);
        made.push_back(std::move(*next));
    }
    if (made.empty()) {
        return report;
    }
    const Args details{{"count", std::to_string(made.size())}};
    const Status kept = m_workspace.store().batch([&] {
        return record("certificate.issued", exam.id.str(), details).and_then([&](auto) {
            return m_workspace.store().certificates().saveIssued(made);
        });
    });
    return kept ? Result<IssueReport>(std::move(report)) : tl::unexpected<Error>(kept.error());
}

}  // namespace qgt::app
