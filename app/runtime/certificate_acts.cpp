#include "app/runtime/certificate_office.h"
#include "app/runtime/exam_keys.h"
#include "engine/certificate/open_badge.h"
#include "engine/core/text.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

using certificate::CertificateRecord;
using certificate::StandingCertificate;
using people::Action;

namespace {

template <typename Value>
tl::unexpected<Error> errorIn(const Result<Value>& result) {
    return tl::unexpected<Error>(result.error());
}

}  // namespace

Status mayStillSign(const integrity::KeyRing& ring, Date today) {
    const integrity::KeyStatement& now = ring.current();
    return today >= now.from && today <= now.until ? ok() : failure("certificate.keys-expired");
}

Status CertificateOffice::revoke(std::string_view serial, const std::string& reason) {
    const auto one = standingOne(serial);
    if (!one) {
        return errorIn(one);
    }
    const std::string why(trimmed(reason));
    if (why.empty()) {
        return failure("certificate.no-reason");
    }
    const certificate::CertificateEnd end{one->record.serial,
                                          certificate::EndKind::Revoked,
                                          keyDay(m_workspace.clock()),
                                          why,
                                          m_workspace.clock().now(),
                                          m_actor.person};
    return m_workspace.store().batch([&] {
        return record("certificate.revoked", end.serial, {{"reason", why}}).and_then([&](auto) {
            return m_workspace.store().certificates().saveEnd(end);
        });
    });
}

/// The same attempt said anew, with a number of its own.
Result<CertificateRecord> CertificateOffice::anotherOf(const StandingCertificate& old,
                                                       const integrity::KeyRing& ring) {
    const auto person = m_workspace.store().people().person(old.record.person);
    const auto waiting = WaitingCertificates::in(m_workspace);
    if (!person || !waiting) {
        return person ? errorIn(waiting) : errorIn(person);
    }
    certificate::Certificate said = old.certificate;
    if (*person) {
        said.name = (*person)->name;
        said.post = (*person)->post;
        said.staffTail = certificate::staffTailOf((*person)->staffNo);
    }
    said.issued = keyDay(m_workspace.clock());
    said.serial = certificate::serialOf(m_workspace.store().installId().str(),
                                        old.record.attempt.str(),
                                        waiting->issuedFor(old.record.attempt) + 1);
    const auto text = certificate::issueText(said, ring);
    if (!text) {
        return errorIn(text);
    }
    CertificateRecord next = old.record;
    next.serial = said.serial;
    next.text = *text;
    next.replaces = old.record.serial;
    next.at = m_workspace.clock().now();
    next.by = m_actor.person;
    return next;
}

Result<std::string> CertificateOffice::reissue(std::string_view serial,
                                               const std::string& reason,
                                               const integrity::KeyRing& ring) {
    const auto old = known(serial);
    if (!old) {
        return errorIn(old);
    }
    const std::string why(trimmed(reason));
    if (why.empty()) {
        return failure("certificate.no-reason");
    }
    if (const Status signs = mayStillSign(ring, keyDay(m_workspace.clock())); !signs) {
        return tl::unexpected<Error>(signs.error());
    }
    const auto waiting = WaitingCertificates::in(m_workspace);
    const auto held = m_workspace.store().exams().exam(old->record.exam);
    if (!waiting || !held) {
        return waiting ? errorIn(held) : errorIn(waiting);
    }
    // One that has ended would not come to life by another print.
    const bool revoked =
        old->standing == certificate::Standing::Revoked && waiting->isNewest(old->record);
    if (!*held || (!revoked && !old->holds())) {
        return failure("certificate.ended", {{"serial", old->record.serial}});
    }
    const auto passed = waiting->mayHold(**held, old->record);
    if (!passed) {
        return errorIn(passed);
    }
    return revoked ? issueAnew({*old, why}, **held, *passed, ring) : replace({*old, why}, ring);
}

/// A new one beside one that was revoked, whose person passes: by somebody's word alone.
Result<std::string> CertificateOffice::issueAnew(const Reissue& asked,
                                                 const exam::HeldExam& exam,
                                                 const PassedAttempt& passed,
                                                 const integrity::KeyRing& ring) {
    const auto waiting = WaitingCertificates::in(m_workspace);
    const auto blueprint = certifyingBlueprint(exam);
    if (!waiting || !blueprint) {
        return waiting ? errorIn(blueprint) : errorIn(waiting);
    }
    if (const Status may = waiting->mayIssue(exam, *blueprint); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto next =
        newRecord(exam, *blueprint, passed, {ring, waiting->issuedFor(passed.attempt) + 1});
    if (!next) {
        return errorIn(next);
    }
    const Args details{{"new", next->serial}, {"reason", asked.reason}};
    const Status kept = m_workspace.store().batch([&] {
        return record("certificate.issued-anew", asked.old.record.serial, details)
            .and_then([&](auto) { return m_workspace.store().certificates().saveIssued({*next}); });
    });
    return kept ? Result<std::string>(next->serial) : tl::unexpected<Error>(kept.error());
}

Result<std::string> CertificateOffice::replace(const Reissue& asked,
                                               const integrity::KeyRing& ring) {
    const auto next = anotherOf(asked.old, ring);
    if (!next) {
        return errorIn(next);
    }
    const certificate::CertificateEnd end{next->replaces,
                                          certificate::EndKind::Replaced,
                                          keyDay(m_workspace.clock()),
                                          asked.reason,
                                          next->at,
                                          m_actor.person};
    certificate::CertificateStore& store = m_workspace.store().certificates();
    const Args details{{"new", next->serial}, {"reason", asked.reason}};
    const Status kept = m_workspace.store().batch([&] {
        return record("certificate.reissued", next->replaces, details)
            .and_then([&](auto) { return store.saveEnd(end); })
            .and_then([&](auto) { return store.saveIssued({*next}); });
    });
    return kept ? Result<std::string>(next->serial) : tl::unexpected<Error>(kept.error());
}

Result<std::string> CertificateOffice::revocations(const integrity::KeyRing& ring) {
    const Date today = keyDay(m_workspace.clock());
    const Status possible =
        may(Action::IssueCertificates).and_then([&](auto) { return mayStillSign(ring, today); });
    const auto found = all({});
    if (!possible || !found) {
        return possible ? errorIn(found) : tl::unexpected<Error>(possible.error());
    }
    auto ended = certificate::endedSerials(*found);
    const Status told =
        record("certificate.list-made", "", {{"count", std::to_string(ended.size())}});
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    return certificate::writeRevocations(std::move(ended), today, ring);
}

Result<std::string> CertificateOffice::issuerFile() {
    const auto keys = unitKeys(m_workspace.folder());
    if (!keys) {
        return errorIn(keys);
    }
    return *keys ? Result<std::string>(certificate::writeIssuer(**keys))
                 : Result<std::string>(failure("keys.none"));
}

std::string CertificateOffice::unitName() {
    const auto committees = m_workspace.store().people().committees();
    if (!committees || committees->empty()) {
        return {};
    }
    const auto own = std::ranges::find(*committees, m_actor.committee, &people::Committee::id);
    const people::Committee& one = own == committees->end() ? committees->front() : *own;
    return one.street + one.name;
}

Result<std::string> CertificateOffice::badge(std::string_view serial) {
    const auto one = show(serial);
    const auto keys = unitKeys(m_workspace.folder());
    if (!one || !keys) {
        return one ? errorIn(keys) : errorIn(one);
    }
    if (!*keys) {
        return failure("keys.none");
    }
    return certificate::badgeJson(one->certificate, **keys, {unitName(), one->certificate.title});
}

Result<std::string> CertificateOffice::badge(std::string_view serial,
                                             const integrity::KeyRing& ring) {
    const auto one = known(serial);
    if (!one) {
        return errorIn(one);
    }
    const Status told = record("certificate.badge-made", one->record.serial, {});
    if (!told) {
        return tl::unexpected<Error>(told.error());
    }
    return certificate::badgeJwt(one->certificate, ring, {unitName(), one->certificate.title});
}

Result<certificate::Checked> CertificateOffice::check(std::string_view text) {
    const auto keys = unitKeys(m_workspace.folder());
    const auto found = all({});
    if (!keys || !found) {
        return keys ? errorIn(found) : errorIn(keys);
    }
    if (!*keys) {
        return failure("keys.none");
    }
    certificate::CheckTerms terms;
    terms.roots = {(*keys)->root};
    terms.today = keyDay(m_workspace.clock());
    // What the unit itself knows is a list of today.
    certificate::RevocationList list;
    list.issuer.root = (*keys)->root;
    list.made = terms.today;
    list.ended = certificate::endedSerials(*found);
    std::ranges::sort(list.ended, {}, &certificate::EndedSerial::serial);
    terms.list = &list;
    return certificate::check(trimmed(text), terms);
}

}  // namespace qgt::app
