#include "app/desktop/certificates/certificates_view_model.h"

#include "app/desktop/documents/documents_folder.h"
#include "app/desktop/plots/sign_mark.h"
#include "app/desktop/text.h"
#include "app/runtime/certificate_words.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace qgt::app {

using certificate::Standing;
using certificate::StandingCertificate;
using certificate::Verdict;

CertificatesViewModel::CertificatesViewModel(Deps deps, QObject* parent)
    : PageViewModel(deps, parent),
      m_list(this),
      m_oneFacts(this),
      m_claims(this),
      m_record(std::move(deps), this),
      m_folder(documentsFolder()) {}

QString CertificatesViewModel::countLine() const {
    return m_facts ? tr("%n certificates", nullptr, static_cast<int>(m_facts->all.size()))
                   : QString();
}

QString CertificatesViewModel::waitingLine() const {
    QStringList lines;
    if (m_facts) {
        for (const IssuableExam& exam : m_facts->waiting) {
            QString line = tr("%1: %2 passed, %3 without a certificate")
                               .arg(text(exam.exam.title),
                                    QString::number(exam.passed),
                                    QString::number(exam.waiting));
            if (exam.notYet) {
                line += QLatin1Char('\n') + wording().words(*exam.notYet);
            } else if (exam.appealing > 0) {
                line +=
                    tr("; %1 of them only when their own appeal is decided").arg(exam.appealing);
            }
            if (!exam.names.empty()) {
                QStringList names;
                for (const std::string& name : exam.names) {
                    names.append(text(name));
                }
                line += QLatin1Char('\n') + names.join(tr(", "));
            }
            lines.append(line);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

bool CertificatesViewModel::issuable() const {
    return m_facts && std::any_of(m_facts->waiting.begin(),
                                  m_facts->waiting.end(),
                                  [](const IssuableExam& exam) { return !exam.notYet; });
}

QString CertificatesViewModel::standing() const {
    return m_one ? wording().words(standingWords(*m_one)) : QString();
}

int CertificatesViewModel::standingSign() const {
    return m_one ? signOf(m_one->standing) : static_cast<int>(SignMark::None);
}

QString CertificatesViewModel::lawLine() const {
    if (!m_one || !m_facts) {
        return {};
    }
    return m_one->law.changed == 0
               ? tr("The law behind its paper has not changed since.")
               : tr("Of the marks of the paper, %1 % rest on law that has changed since: %2.")
                     .arg(QString::number(m_one->law.percent()),
                          changedLawWords(*m_one, *m_facts->bank, m_facts->today, wording()));
}

QString CertificatesViewModel::verdict() const {
    if (!m_checked) {
        return {};
    }
    return *m_checked ? wording().words(verdictSentence(**m_checked))
                      : wording().words(m_checked->error());
}

int CertificatesViewModel::verdictSign() const {
    if (!m_checked) {
        return SignMark::None;
    }
    const bool valid = *m_checked && (*m_checked)->verdict == Verdict::Valid;
    const bool open = *m_checked && (*m_checked)->verdict == Verdict::ListOld;
    return valid ? SignMark::Ok : open ? SignMark::Due : SignMark::Gap;
}

void CertificatesViewModel::attach(std::optional<CertificateDesk> desk) {
    m_desk = std::move(desk);
    m_record.attach(m_desk);
    m_facts.reset();
    m_one.reset();
    m_checked.reset();
    m_rows.clear();
    m_list.setRows({});
    m_oneFacts.setRows({});
    m_claims.setRows({});
    m_shown = Shown::All;
    changeHands();
    go(View::List);
}

void CertificatesViewModel::retranslate() {
    refill();
    if (m_one) {
        m_oneFacts.setRows(claimsOf(m_one->certificate));
    }
    if (m_checked && *m_checked) {
        m_claims.setRows(claimsOf((*m_checked)->certificate));
    }
    m_done.clear();
    m_record.retranslate();
    emit changed();
    emit problemChanged();
}

void CertificatesViewModel::enter() {
    if (!m_desk) {
        return;
    }
    read([desk = *m_desk] { return readCertificates(desk); },
         [this](Result<CertificateFacts> facts) {
             if (went(facts)) {
                 take(std::move(*facts));
             }
         });
}

void CertificatesViewModel::show(Shown shown) {
    m_shown = shown;
    refill();
    emit changed();
}

void CertificatesViewModel::open(int row) {
    if (row >= 0 && row < static_cast<int>(m_rows.size())) {
        m_done.clear();
        show(m_rows[static_cast<std::size_t>(row)]);
        go(View::One);
    }
}

void CertificatesViewModel::back() {
    if (busy() || m_view == View::List) {
        return;
    }
    setProblem({});
    const bool inOne = m_view == View::Revoke || m_view == View::Replace;
    m_done.clear();
    go(inOne ? View::One : View::List);
}

void CertificatesViewModel::askIssue() {
    if (mayIssue() && issuable()) {
        go(View::Issue);
    }
}

void CertificatesViewModel::issue(const QString& passphrase) {
    withKeys(passphrase, issueAllWaiting, [](const std::string& count) {
        return tr("Issued: %1. Choose one in the list to print it.").arg(text(count));
    });
}

void CertificatesViewModel::askRevoke() {
    if (mayIssue() && m_one && !ended()) {
        go(View::Revoke);
    }
}

void CertificatesViewModel::revoke(const QString& reason) {
    if (!m_desk || !m_one) {
        return;
    }
    run(
        [desk = *m_desk, serial = m_one->record.serial, why = reason.toStdString()] {
            return CertificateOffice(*desk.workspace, desk.actor)
                .revoke(serial, why)
                .and_then([&](auto) { return readCertificates(desk); });
        },
        [this](Result<CertificateFacts> facts) {
            if (!went(facts)) {
                return;
            }
            take(std::move(*facts));
            m_done =
                tr("Revoked. Whoever checks certificates elsewhere needs a new revocation list.");
            go(View::One);
        });
}

bool CertificatesViewModel::anew() const {
    return m_one && m_facts &&
           std::ranges::find(m_facts->anew, m_one->record.serial) != m_facts->anew.end();
}

void CertificatesViewModel::askReplace() {
    if (mayIssue() && m_one && (!ended() || anew())) {
        go(View::Replace);
    }
}

void CertificatesViewModel::replace(const QString& reason, const QString& passphrase) {
    if (!m_one) {
        return;
    }
    const Work work = [serial = m_one->record.serial, why = reason.toStdString()](
                          CertificateOffice& office, const integrity::KeyRing& ring) {
        return office.reissue(serial, why, ring);
    };
    withKeys(passphrase, work, [](const std::string& serial) {
        return tr("The old one is void; the new one has the number %1.")
            .arg(text(certificate::serialInGroups(serial)));
    });
}

void CertificatesViewModel::choose(const QUrl& folder) {
    m_folder = folder.toLocalFile();
    emit changed();
}

void CertificatesViewModel::savePdf(const QString& folder) {
    if (!m_one || !m_facts) {
        return;
    }
    m_folder = folder;
    CertificatePaper paper{
        m_one->certificate, m_one->record.text, m_facts->issuer, m_facts->fingerprint};
    run([paper, folder, today = m_facts->today] { return writeCertificate(paper, folder, today); },
        [this](const Result<QString>& path) {
            m_done = went(path) ? tr("Written: %1").arg(*path) : QString();
            emit changed();
        });
}

void CertificatesViewModel::setLapsePercent(int percent) {
    if (!m_desk || percent == lapsePercent()) {
        return;
    }
    run(
        [desk = *m_desk, percent] {
            return CertificateOffice(*desk.workspace, desk.actor)
                .setLapsePercent(percent)
                .and_then([&](auto) { return readCertificates(desk); });
        },
        [this](Result<CertificateFacts> facts) {
            if (went(facts)) {
                take(std::move(*facts));
            }
        });
}

void CertificatesViewModel::startCheck() {
    m_checked.reset();
    m_claims.setRows({});
    go(View::Check);
}

void CertificatesViewModel::showRecord() {
    if (m_desk) {
        m_record.begin();
        go(View::Record);
    }
}

void CertificatesViewModel::check(const QString& typed) {
    if (!m_desk || typed.trimmed().isEmpty()) {
        return;
    }
    run(
        [desk = *m_desk, words = typed.trimmed().toStdString()] {
            return CertificateOffice(*desk.workspace, desk.actor).check(words);
        },
        [this](Result<certificate::Checked> checked) {
            setProblem({});
            m_claims.setRows(checked ? claimsOf(checked->certificate)
                                     : std::vector<CertificateFact>{});
            m_checked = std::move(checked);
            emit changed();
        });
}

void CertificatesViewModel::askLists() {
    if (mayIssue()) {
        go(View::Lists);
    }
}

void CertificatesViewModel::writeLists(const QString& folder, const QString& passphrase) {
    m_folder = folder;
    const Work work = [place = folder.trimmed().toStdString()](CertificateOffice& office,
                                                               const integrity::KeyRing& ring) {
        return writeForCheckers(office, ring, place);
    };
    withKeys(passphrase, work, [](const std::string& place) {
        return tr("Written: qgt-revocations.txt and qgt-issuer.txt in %1").arg(text(place));
    });
}

void CertificatesViewModel::go(View view) {
    m_view = view;
    emit changed();
}

void CertificatesViewModel::take(CertificateFacts facts) {
    m_facts = std::move(facts);
    if (m_one) {
        const auto found = std::ranges::find_if(m_facts->all, [&](const auto& one) {
            return one.record.serial == m_one->record.serial;
        });
        if (found != m_facts->all.end()) {
            show(*found);
        }
    }
    refill();
    emit changed();
}

bool CertificatesViewModel::isShown(const StandingCertificate& one) const {
    switch (m_shown) {
        case Shown::All:
            return true;
        case Shown::Due:
            return one.standing == Standing::Due;
        case Shown::Ended:
            break;
    }
    return !one.holds();
}

void CertificatesViewModel::refill() {
    m_rows.clear();
    std::vector<CertificateLine> lines;
    if (m_facts) {
        for (const StandingCertificate& one : m_facts->all) {
            if (isShown(one)) {
                m_rows.push_back(one);
                lines.push_back(lineOf(one, wording()));
            }
        }
    }
    m_list.setRows(std::move(lines));
}

void CertificatesViewModel::show(const StandingCertificate& one) {
    m_one = one;
    m_oneFacts.setRows(claimsOf(one.certificate));
}

void CertificatesViewModel::withKeys(const QString& passphrase,
                                     const Work& work,
                                     const Told& told) {
    if (busy() || !m_desk) {
        return;
    }
    setProblem({});
    m_done.clear();
    std::string words = passphrase.toStdString();
    const auto secret = std::make_shared<const people::Secret>(people::Secret::takeFrom(words));
    using Both = std::pair<Result<std::string>, Result<CertificateFacts>>;
    run(
        [desk = *m_desk, secret, work] {
            auto made = withCertificateKeys(desk, *secret, work);
            return Both(std::move(made), readCertificates(desk));
        },
        [this, told](Both both) {
            if (went(both.second)) {
                take(std::move(*both.second));
            }
            if (both.second && went(both.first)) {
                m_done = told(*both.first);
                go(View::List);
            }
            ++m_attempts;
            emit attemptsChanged();
            emit changed();
        });
}

}  // namespace qgt::app
