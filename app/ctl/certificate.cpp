#include "app/ctl/certificate_report.h"
#include "app/ctl/certificate_verify.h"
#include "app/ctl/command.h"
#include "app/ctl/exam_desk.h"
#include "app/runtime/certificate_office.h"
#include "engine/core/os/files.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace qgt::ctl {

namespace {

using app::CertificateOffice;

struct CertificateWords {
    DeskWords desk;
    std::string exam;
    std::string serial;
    std::string reason;
    std::string what;
    std::string to;
    std::vector<std::string> changed;
    int days = certificate::kRenewalDays;
    std::optional<int> percent;
    bool json = false;
    bool jwt = false;
};

int reportCertificateError(const Error& error, const Context& context) {
    const int code = reportDeskError(error, context);
    if (error.code == "certificate.no-reason") {
        return kUsage;
    }
    return error.code.starts_with("certificate.") || error.code == "exam.unknown" ? kFindings
                                                                                  : code;
}

/// Signs in and does the work in the office.
int inOffice(const CertificateWords& words,
             const Context& context,
             const std::function<int(CertificateOffice&)>& work) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        CertificateOffice office(desk.workspace, desk.actor);
        return work(office);
    });
}

/// The same with the keys.
int withKeys(const CertificateWords& words,
             const Context& context,
             const std::function<int(CertificateOffice&, const integrity::KeyRing&)>& work) {
    return atDesk(words.desk, context, [&](const app::KeyDesk& desk) {
        const auto passphrase = askPassphrase(words.desk, context);
        if (!passphrase) {
            return reportDeskError(passphrase.error(), context);
        }
        const auto ring = app::openKeys(desk, *passphrase, "certificate");
        if (!ring) {
            return reportDeskError(ring.error(), context);
        }
        CertificateOffice office(desk.workspace, desk.actor);
        return work(office, *ring);
    });
}

int issueOne(CertificateOffice& office,
             const app::IssuableExam& one,
             const integrity::KeyRing& ring,
             const Context& context) {
    const auto report = office.issue(one.exam.id, ring);
    if (!report) {
        return reportCertificateError(report.error(), context);
    }
    sayLine(context,
            "ctl.certificate-issued",
            {{"title", one.exam.title},
             {"count", std::to_string(report->serials.size())},
             {"there", std::to_string(report->there)}});
    if (report->revoked > 0) {
        sayLine(context,
                "ctl.certificate-revoked-passes",
                {{"title", one.exam.title}, {"count", std::to_string(report->revoked)}});
    }
    if (report->appealing > 0) {
        sayLine(context,
                "ctl.certificate-appealing",
                {{"title", one.exam.title}, {"count", std::to_string(report->appealing)}});
    }
    return kClean;
}

/// Of all exams, one whose results are not final does not hold up the others.
int issueAll(CertificateOffice& office,
             const std::vector<app::IssuableExam>& exams,
             const integrity::KeyRing& ring,
             const Context& context) {
    int code = kClean;
    for (const app::IssuableExam& one : exams) {
        if (!one.notYet) {
            if (const int issued = issueOne(office, one, ring, context); issued != kClean) {
                return issued;
            }
        } else if (one.waiting > 0) {
            code = reportCertificateError(*one.notYet, context);
        }
    }
    return code;
}

int issue(const CertificateWords& words, const Context& context) {
    return withKeys(words, context, [&](CertificateOffice& office, const auto& ring) {
        auto exams = office.exams();
        if (!exams) {
            return reportCertificateError(exams.error(), context);
        }
        if (words.exam.empty()) {
            return issueAll(office, *exams, ring, context);
        }
        std::erase_if(*exams, [&words](const app::IssuableExam& one) {
            return words.exam != one.exam.id.str() && words.exam != one.exam.title;
        });
        if (exams->empty()) {
            // Said by the office: unknown, not published, or worth no certificate.
            const auto refused = office.issue(ExamId(words.exam), ring);
            return refused ? kClean : reportCertificateError(refused.error(), context);
        }
        for (const app::IssuableExam& one : *exams) {
            if (const int issued = issueOne(office, one, ring, context); issued != kClean) {
                return issued;
            }
        }
        return kClean;
    });
}

int list(const CertificateWords& words, const Context& context) {
    return inOffice(words, context, [&](CertificateOffice& office) {
        const auto all = office.list();
        if (!all) {
            return reportCertificateError(all.error(), context);
        }
        printCertificates(*all, words.json, context);
        return kClean;
    });
}

int show(const CertificateWords& words, const Context& context) {
    return inOffice(words, context, [&](CertificateOffice& office) {
        const auto one = office.show(words.serial);
        if (!one) {
            return reportCertificateError(one.error(), context);
        }
        printCertificate(*one, words.json, context);
        return one->holds() ? kClean : kFindings;
    });
}

int revoke(const CertificateWords& words, const Context& context) {
    return inOffice(words, context, [&](CertificateOffice& office) {
        const Status revoked = office.revoke(words.serial, words.reason);
        if (!revoked) {
            return reportCertificateError(revoked.error(), context);
        }
        sayLine(context, "ctl.certificate-revoked", {{"serial", words.serial}});
        return kClean;
    });
}

int reissue(const CertificateWords& words, const Context& context) {
    return withKeys(words, context, [&](CertificateOffice& office, const auto& ring) {
        const auto next = office.reissue(words.serial, words.reason, ring);
        if (!next) {
            return reportCertificateError(next.error(), context);
        }
        sayLine(context,
                "ctl.certificate-reissued",
                {{"old", words.serial}, {"serial", certificate::serialInGroups(*next)}});
        return kClean;
    });
}

int lapse(const CertificateWords& words, const Context& context) {
    return inOffice(words, context, [&](CertificateOffice& office) {
        const Status set = words.percent ? office.setLapsePercent(*words.percent) : ok();
        const auto share = office.lapsePercent();
        if (!set || !share) {
            return reportCertificateError(set ? share.error() : set.error(), context);
        }
        sayLine(context, "ctl.certificate-lapse", {{"percent", std::to_string(*share)}});
        return kClean;
    });
}

/// SOURCE=DATE or SOURCE:ARTICLE=DATE, checked by the parser.
std::optional<certificate::ChangedLaw> changedIn(const std::string& word) {
    const std::size_t equals = word.rfind('=');
    const auto since =
        equals == std::string::npos ? std::nullopt : parseDate(word.substr(equals + 1));
    const std::size_t colon = std::min(word.find(':'), equals);
    if (!since || colon == 0) {
        return std::nullopt;
    }
    const std::string article =
        colon == equals ? std::string() : word.substr(colon + 1, equals - colon - 1);
    return certificate::ChangedLaw{SourceId(word.substr(0, colon)), article, *since};
}

int renewals(const CertificateWords& words, const Context& context) {
    return inOffice(words, context, [&](CertificateOffice& office) {
        app::CertificateTerms terms;
        terms.renewalDays = words.days;
        terms.lapsePercent = words.percent;
        for (const std::string& word : words.changed) {
            if (const auto change = changedIn(word)) {
                terms.alsoChanged.push_back(*change);
            }
        }
        const auto all = office.list(terms);
        if (!all) {
            return reportCertificateError(all.error(), context);
        }
        const auto due = certificate::renewals(*all);
        printCertificates(due, words.json, context);
        return due.empty() ? kClean : kFindings;
    });
}

int write(const Result<std::string>& text, const CertificateWords& words, const Context& context) {
    if (!text) {
        return reportCertificateError(text.error(), context);
    }
    if (words.to.empty()) {
        context.out << *text;
        return kClean;
    }
    const Status written = os::writeFileAtomically(words.to, *text);
    return written ? kClean : reportError(written.error(), context);
}

int exportFile(const CertificateWords& words, const Context& context) {
    if (words.what == "issuer") {
        return inOffice(words, context, [&](CertificateOffice& office) {
            return write(office.issuerFile(), words, context);
        });
    }
    if (words.what == "badge" && !words.jwt) {
        return inOffice(words, context, [&](CertificateOffice& office) {
            return write(office.badge(words.serial), words, context);
        });
    }
    return withKeys(words, context, [&](CertificateOffice& office, const auto& ring) {
        return write(
            words.what == "badge" ? office.badge(words.serial, ring) : office.revocations(ring),
            words,
            context);
    });
}

using CertificateCommand = int (*)(const CertificateWords&, const Context&);

}  // namespace

void addCertificate(CLI::App& parent, Context& context, int& exitCode) {
    const auto words = std::make_shared<CertificateWords>();
    CLI::App* const certificates = parent.add_subcommand("certificate", "证书 / certificates");
    certificates->require_subcommand(1);
    const auto add = [&](const char* name, const char* what, CertificateCommand run) {
        CLI::App* const command = certificates->add_subcommand(name, what);
        addDeskOptions(*command, words->desk);
        command->callback([words, run, &context, &exitCode] { exitCode = run(*words, context); });
        return command;
    };
    const auto addSerial = [&](CLI::App* command) {
        command->add_option("serial", words->serial, "证书编号 / number of the certificate")
            ->required();
        return command;
    };
    const auto addReason = [&](CLI::App* command) {
        command->add_option("--reason", words->reason, "原因,记入审计 / why; goes into the audit")
            ->required();
    };
    const auto addJson = [&](CLI::App* command) {
        command->add_flag("--json", words->json, "JSON");
        return command;
    };
    add("issue", "给已公布成绩的认证考试的合格者签发 / for everybody who passed", issue)
        ->add_option(
            "exam", words->exam, "考试名称或编号;不写就是全部 / title or id; all when left out");
    addJson(add("list", "签发过的证书 / certificates issued", list));
    addJson(
        addSerial(add("show", "一张证书的全文 / one in full, with the text of its code", show)));
    addCertificateVerify(*certificates, context, exitCode);
    addReason(addSerial(add("revoke", "吊销 / revoke, for ever", revoke)));
    addReason(addSerial(add("reissue", "换发 / another one in its place", reissue)));
    CLI::App* const due = addJson(add("renewals", "谁要换证 / who has to renew", renewals));
    due->add_option("--days", words->days, "提前几天(90) / days before the end")
        ->check(CLI::Range(0, 3650));
    due->add_option("--percent",
                    words->percent,
                    "这次按多少算失效,不写按本单位的 / as if lapse by law were at")
        ->check(CLI::Range(1, 100));
    due->add_option("--changed",
                    words->changed,
                    "另外变了的法规 SOURCE[:ARTICLE]=日期 / laws that changed, beside the bank's")
        ->check([](const std::string& word) {
            return changedIn(word) ? std::string() : "SOURCE[:ARTICLE]=YYYY-MM-DD: " + word;
        });
    add("lapse",
        "法规变化占分值多少算失效;写了数就从此照办 / the share of changed law that ends one",
        lapse)
        ->add_option("percent", words->percent, "1-100")
        ->check(CLI::Range(1, 100));
    CLI::App* const exported =
        add("export", "公钥、吊销清单、Open Badges / issuer, revocations, badge", exportFile);
    exported->add_option("what", words->what, "issuer | revocations | badge")
        ->required()
        ->check(CLI::IsMember({"issuer", "revocations", "badge"}));
    exported->add_option("serial", words->serial, "badge: 证书编号 / number");
    exported->add_option("--to", words->to, "写入文件 / a file instead of the terminal");
    exported->add_flag("--jwt", words->jwt, "badge: 签名的 VC-JWT / signed");
}

}  // namespace qgt::ctl
