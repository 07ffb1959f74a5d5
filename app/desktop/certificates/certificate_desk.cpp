#include "app/desktop/certificates/certificate_desk.h"

#include "app/desktop/plots/sign_mark.h"
#include "app/desktop/text.h"
#include "app/runtime/certificate_words.h"
#include "app/runtime/citation.h"
#include "app/runtime/exam_keys.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include <QCoreApplication>

namespace qgt::app {

using certificate::Certificate;
using certificate::Standing;
using certificate::StandingCertificate;

namespace {

QString sayOfCertificate(const char* source) {
    return QCoreApplication::translate("Certificates", source);
}

bool reaches(const people::Actor& actor, people::Action action) {
    return people::reachOf(actor, action) != people::Reach::None;
}

/// The name of the unit on paper: the actor's committee, with its street.
std::string issuerName(const CertificateDesk& desk) {
    const auto committees = desk.workspace->store().people().committees();
    if (!committees || committees->empty()) {
        return {};
    }
    const auto own = std::ranges::find(*committees, desk.actor.committee, &people::Committee::id);
    const people::Committee& one = own == committees->end() ? committees->front() : *own;
    return one.street + one.name;
}

}  // namespace

bool mayIssueCertificates(const people::Actor& actor) {
    return reaches(actor, people::Action::IssueCertificates);
}

bool maySeeCertificates(const people::Actor& actor) {
    return reaches(actor, people::Action::ViewCertificates);
}

Result<CertificateFacts> readCertificates(const CertificateDesk& desk) {
    CertificateOffice office(*desk.workspace, desk.actor);
    auto all = office.list();
    const auto share = office.lapsePercent();
    if (!all || !share) {
        return tl::unexpected<Error>(all ? share.error() : all.error());
    }
    CertificateFacts facts;
    facts.lapsePercent = *share;
    std::ranges::reverse(*all);
    facts.all = std::move(*all);
    facts.today = keyDay(desk.workspace->clock());
    facts.bank = desk.workspace->bankPtr();
    facts.issuer = issuerName(desk);
    if (const auto keys = unitKeys(desk.workspace->folder()); keys && *keys) {
        facts.fingerprint = integrity::fingerprint((*keys)->root);
    }
    if (mayIssueCertificates(desk.actor)) {
        auto exams = office.exams();
        if (!exams) {
            return tl::unexpected<Error>(exams.error());
        }
        for (const IssuableExam& exam : *exams) {
            if (!exam.notYet || exam.notYet->code == "certificate.appeals-open") {
                facts.anew.insert(facts.anew.end(), exam.revoked.begin(), exam.revoked.end());
            }
        }
        std::erase_if(*exams, [](const IssuableExam& exam) { return exam.waiting == 0; });
        facts.waiting = std::move(*exams);
    }
    return facts;
}

Result<std::string> withCertificateKeys(
    const CertificateDesk& desk,
    const people::Secret& passphrase,
    const std::function<Result<std::string>(CertificateOffice&, const integrity::KeyRing&)>& work) {
    const auto ring = openKeys({*desk.workspace, desk.actor}, passphrase, "certificate");
    if (!ring) {
        return tl::unexpected<Error>(ring.error());
    }
    CertificateOffice office(*desk.workspace, desk.actor);
    return work(office, *ring);
}

Result<std::string> issueAllWaiting(CertificateOffice& office, const integrity::KeyRing& ring) {
    const auto exams = office.exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    std::size_t made = 0;
    std::optional<Error> wait;
    for (const IssuableExam& exam : *exams) {
        // An exam whose results are not final does not hold up the others.
        if (exam.notYet) {
            wait = exam.waiting > 0 ? exam.notYet : wait;
            continue;
        }
        const auto report = office.issue(exam.exam.id, ring);
        if (!report) {
            return tl::unexpected<Error>(report.error());
        }
        made += report->serials.size();
    }
    return made == 0 && wait ? Result<std::string>(tl::unexpected<Error>(*wait))
                             : Result<std::string>(std::to_string(made));
}

Result<std::string> writeForCheckers(CertificateOffice& office,
                                     const integrity::KeyRing& ring,
                                     const std::string& folder) {
    const auto list = office.revocations(ring);
    const auto issuer = office.issuerFile();
    if (!list || !issuer) {
        return tl::unexpected<Error>(list ? issuer.error() : list.error());
    }
    const std::filesystem::path place(folder);
    const Status written =
        os::writeFileAtomically(place / "qgt-revocations.txt", *list).and_then([&](auto) {
            return os::writeFileAtomically(place / "qgt-issuer.txt", *issuer);
        });
    return written ? Result<std::string>(folder) : tl::unexpected<Error>(written.error());
}

QString changedLawWords(const StandingCertificate& one,
                        const bank::Bank& bank,
                        Date today,
                        const Wording& wording) {
    QStringList words;
    for (const certificate::ChangedLaw& change :
         certificate::changesBehind(one.record.paper, changedLaws(bank), one.askedOn, today)) {
        const bank::Source* const source = bank.source(change.source);
        QString law = source == nullptr ? text(change.source.str()) : text(source->title);
        if (!change.article.empty()) {
            law += text(articlesInWords({change.article}, wording.english()));
        }
        words.append(sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "%1 (since %2)"))
                         .arg(law, text(toString(change.since))));
    }
    words.removeDuplicates();
    return words.join(sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "; ")));
}

int signOf(Standing standing) {
    switch (standing) {
        case Standing::Holds:
            return SignMark::Ok;
        case Standing::Due:
            return SignMark::Due;
        default:
            return SignMark::Gap;
    }
}

CertificateLine lineOf(const StandingCertificate& one, const Wording& wording) {
    const Certificate& said = one.certificate;
    CertificateLine line;
    line.who =
        text(said.name) + (said.post.empty() ? QString() : QStringLiteral("  ")) + text(said.post);
    line.what =
        text(said.title) + (said.scope.empty() ? QString() : QStringLiteral(" · ")) +
        text(said.scope) + QStringLiteral("  ") + text(certificate::serialInGroups(said.serial)) +
        QStringLiteral("  ") +
        sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "issued %1, until %2"))
            .arg(text(toString(said.issued)),
                 said.expires
                     ? text(toString(*said.expires))
                     : sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "the law changes")));
    line.state = wording.words(standingWords(one));
    line.sign = signOf(one.standing);
    return line;
}

std::vector<CertificateFact> claimsOf(const Certificate& said) {
    std::vector<CertificateFact> facts{
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Certificate")),
         text(said.title) + (said.scope.empty() ? QString() : QStringLiteral(" · ")) +
             text(said.scope)},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Name")), text(said.name)},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Post")), text(said.post)},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Staff number, last four")),
         text(said.staffTail)},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Number")),
         text(certificate::serialInGroups(said.serial))},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Issued on")),
         text(toString(said.issued))},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Valid until")),
         said.expires ? text(toString(*said.expires))
                      : sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "the law changes"))},
        {sayOfCertificate(QT_TRANSLATE_NOOP("Certificates", "Protection of the exam")),
         text(levelText(said.level))}};
    std::erase_if(facts, [](const CertificateFact& fact) { return fact.value.isEmpty(); });
    return facts;
}

}  // namespace qgt::app
