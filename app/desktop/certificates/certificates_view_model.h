#pragma once

#include "app/desktop/certificates/certificate_desk.h"
#include "app/desktop/certificates/certificate_lists.h"
#include "app/desktop/certificates/service_record_model.h"
#include "app/desktop/page_view_model.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 证书: certificates that concern a person, issuing them, one in full with what can be
/// done with it, and the check of a QR code's text.
class CertificatesViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(View view READ view NOTIFY changed FINAL)
    Q_PROPERTY(bool mayIssue READ mayIssue NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(bool anew READ anew NOTIFY changed FINAL)
    Q_PROPERTY(Shown shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString countLine READ countLine NOTIFY changed FINAL)
    Q_PROPERTY(QString waitingLine READ waitingLine NOTIFY changed FINAL)
    Q_PROPERTY(bool issuable READ issuable NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::CertificateList* certificates READ certificates CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CertificateFactList* facts READ facts CONSTANT FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(int standingSign READ standingSign NOTIFY changed FINAL)
    Q_PROPERTY(QString lawLine READ lawLine NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::CertificateFactList* claims READ claims CONSTANT FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(int verdictSign READ verdictSign NOTIFY changed FINAL)
    Q_PROPERTY(int lapsePercent READ lapsePercent NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ServiceRecordModel* record READ record CONSTANT FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)

  public:
    enum class View { List, Issue, One, Revoke, Replace, Check, Lists, Record };
    Q_ENUM(View)

    enum class Shown { All, Due, Ended };
    Q_ENUM(Shown)

    explicit CertificatesViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }

    [[nodiscard]] bool mayIssue() const { return m_desk && mayIssueCertificates(m_desk->actor); }

    [[nodiscard]] bool ready() const { return m_facts.has_value(); }

    /// The one that is shown has ended.
    [[nodiscard]] bool ended() const { return m_one && !m_one->holds(); }

    /// It was revoked, and its person passes now: a new one may be issued.
    [[nodiscard]] bool anew() const;

    [[nodiscard]] Shown shown() const { return m_shown; }

    [[nodiscard]] QString countLine() const;
    /// What waits to be issued; empty: nothing does.
    [[nodiscard]] QString waitingLine() const;

    /// One of those that wait can be issued now.
    [[nodiscard]] bool issuable() const;

    [[nodiscard]] QString done() const { return m_done; }

    [[nodiscard]] CertificateList* certificates() { return &m_list; }

    /// Of the one that is shown.
    [[nodiscard]] CertificateFactList* facts() { return &m_oneFacts; }

    [[nodiscard]] QString standing() const;
    [[nodiscard]] int standingSign() const;
    [[nodiscard]] QString lawLine() const;

    /// Where files go.
    [[nodiscard]] QString folder() const { return m_folder; }

    /// What the checked text claims, whatever the verdict.
    [[nodiscard]] CertificateFactList* claims() { return &m_claims; }

    [[nodiscard]] QString verdict() const;
    [[nodiscard]] int verdictSign() const;

    /// Share of marks in percent from which changed law ends a certificate.
    [[nodiscard]] int lapsePercent() const { return m_facts ? m_facts->lapsePercent : 0; }

    /// Steps so far that needed the passphrase: with each one its field is emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    [[nodiscard]] ServiceRecordModel* record() { return &m_record; }

    void attach(std::optional<CertificateDesk> desk);
    void retranslate();

    Q_INVOKABLE void enter();
    Q_INVOKABLE void show(qgt::app::CertificatesViewModel::Shown shown);
    Q_INVOKABLE void open(int row);
    /// One step back; from the list nowhere.
    Q_INVOKABLE void back();
    Q_INVOKABLE void askIssue();
    Q_INVOKABLE void issue(const QString& passphrase);
    Q_INVOKABLE void askRevoke();
    Q_INVOKABLE void revoke(const QString& reason);
    Q_INVOKABLE void askReplace();
    Q_INVOKABLE void replace(const QString& reason, const QString& passphrase);
    Q_INVOKABLE void choose(const QUrl& folder);
    Q_INVOKABLE void savePdf(const QString& folder);
    Q_INVOKABLE void setLapsePercent(int percent);
    Q_INVOKABLE void startCheck();
    /// What a person has done: certificates, exams, training.
    Q_INVOKABLE void showRecord();
    Q_INVOKABLE void check(const QString& text);
    Q_INVOKABLE void askLists();
    Q_INVOKABLE void writeLists(const QString& folder, const QString& passphrase);

  signals:
    void changed();
    void attemptsChanged();

  private:
    using Work = std::function<Result<std::string>(CertificateOffice&, const integrity::KeyRing&)>;
    using Told = std::function<QString(const std::string&)>;

    void go(View view);
    void take(CertificateFacts facts);
    void refill();
    void show(const certificate::StandingCertificate& one);
    /// Does it with the keys, reads everything anew, and tells how it went.
    void withKeys(const QString& passphrase, const Work& work, const Told& told);
    [[nodiscard]] bool isShown(const certificate::StandingCertificate& one) const;

    std::optional<CertificateDesk> m_desk;
    std::optional<CertificateFacts> m_facts;
    std::vector<certificate::StandingCertificate> m_rows;  ///< as the list has them
    std::optional<certificate::StandingCertificate> m_one;
    std::optional<Result<certificate::Checked>> m_checked;
    CertificateList m_list;
    CertificateFactList m_oneFacts;
    CertificateFactList m_claims;
    ServiceRecordModel m_record;
    QString m_done;
    QString m_folder;
    View m_view = View::List;
    Shown m_shown = Shown::All;
    int m_attempts = 0;
};

}  // namespace qgt::app
