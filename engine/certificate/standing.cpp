#include "engine/certificate/standing.h"

#include "engine/bank/content_review.h"
#include "engine/certificate/certificate_text.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace qgt::certificate {

namespace {

constexpr int kHundred = 100;

bool touches(const ChangedLaw& change, const bank::BasisRef& basis) {
    return change.source == basis.source &&
           (change.article.empty() ||
            (!basis.article.empty() && bank::citesArticle(basis.article, change.article)));
}

bool rests(const TaskBasis& task, const ChangedLaw& change) {
    return std::ranges::any_of(task.basis,
                               [&](const auto& basis) { return touches(change, basis); });
}

const CertificateEnd* endOfSerial(const std::vector<CertificateEnd>& ends,
                                  const std::string& serial) {
    const auto found = std::ranges::find(ends, serial, &CertificateEnd::serial);
    return found == ends.end() ? nullptr : &*found;
}

/// What comes first is what is said: an end that somebody wrote, then law or date.
void judge(StandingCertificate& one, const CertificateEnd* end, const StandingTerms& terms) {
    if (end != nullptr) {
        one.standing = end->kind == EndKind::Replaced ? Standing::Replaced
                       : end->kind == EndKind::Lapsed ? Standing::Lapsed
                                                      : Standing::Revoked;
        one.since = end->since;
        one.reason = end->reason;
        return;
    }
    const auto& expires = one.certificate.expires;
    const bool expired = expires && terms.today > *expires;
    if (one.law.reached && (!expired || *one.law.reached <= *expires)) {
        one.standing = Standing::Lapsed;
        one.since = one.law.reached;
    } else if (expired) {
        one.standing = Standing::Expired;
        one.since = Date{expires->days + 1};
    } else if (expires && expires->days - terms.today.days < terms.renewalDays) {
        one.standing = Standing::Due;
    }
}

/// Days are told apart by the last one on which a certificate is worth something.
int lastDayOf(const StandingCertificate& one) {
    if (one.since) {
        return one.since->days;
    }
    return one.certificate.expires ? one.certificate.expires->days
                                   : std::numeric_limits<int>::max();
}

}  // namespace

int LawShare::percent() const {
    return all == 0 ? 0 : static_cast<int>(std::int64_t{changed} * kHundred / all);
}

std::vector<ChangedLaw> changesBehind(const std::vector<TaskBasis>& paper,
                                      std::vector<ChangedLaw> changes,
                                      Date issued,
                                      Date today) {
    std::erase_if(changes, [&](const ChangedLaw& change) {
        return change.since <= issued || change.since > today ||
               std::ranges::none_of(
                   paper, [&change](const TaskBasis& task) { return rests(task, change); });
    });
    std::ranges::stable_sort(changes, {}, &ChangedLaw::since);
    return changes;
}

LawShare changedShare(const std::vector<TaskBasis>& paper,
                      std::vector<ChangedLaw> changes,
                      Date issued,
                      Date today,
                      int lapsePercent) {
    changes = changesBehind(paper, std::move(changes), issued, today);
    LawShare share;
    for (const TaskBasis& task : paper) {
        share.all += task.marks;
    }
    std::vector<bool> counted(paper.size(), false);
    for (const ChangedLaw& change : changes) {
        for (std::size_t i = 0; i < paper.size(); ++i) {
            if (!counted[i] && rests(paper[i], change)) {
                counted[i] = true;
                share.changed += paper[i].marks;
            }
        }
        const bool enough = share.changed > 0 && std::int64_t{share.changed} * kHundred >=
                                                     std::int64_t{share.all} * lapsePercent;
        if (enough && !share.reached) {
            share.reached = change.since;
        }
    }
    return share;
}

std::string toText(Standing standing) {
    switch (standing) {
        case Standing::Holds:
            return "holds";
        case Standing::Due:
            return "due";
        case Standing::Expired:
            return "expired";
        case Standing::Lapsed:
            return "lapsed";
        case Standing::Revoked:
            return "revoked";
        case Standing::Replaced:
            break;
    }
    return "replaced";
}

Result<std::vector<StandingCertificate>> standings(const std::vector<CertificateRecord>& records,
                                                   const std::vector<CertificateEnd>& ends,
                                                   const StandingTerms& terms) {
    std::vector<StandingCertificate> all;
    all.reserve(records.size());
    for (const CertificateRecord& record : records) {
        const auto read = readText(record.text);
        if (!read) {
            return tl::unexpected<Error>(read.error());
        }
        StandingCertificate one;
        one.record = record;
        one.certificate = read->certificate;
        const auto sat = terms.examDays.find(record.exam);
        one.askedOn = sat == terms.examDays.end() ? one.certificate.issued
                                                  : std::min(sat->second, one.certificate.issued);
        one.law =
            changedShare(record.paper, terms.changes, one.askedOn, terms.today, terms.lapsePercent);
        judge(one, endOfSerial(ends, record.serial), terms);
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<StandingCertificate> renewals(const std::vector<StandingCertificate>& all) {
    std::map<std::pair<PersonId, std::string>, const StandingCertificate*> newest;
    for (const StandingCertificate& one : all) {
        if (one.standing != Standing::Revoked && one.standing != Standing::Replaced) {
            newest[{one.record.person, one.certificate.title + "\n" + one.certificate.scope}] =
                &one;
        }
    }
    std::vector<StandingCertificate> due;
    for (const auto& [who, one] : newest) {
        if (one->standing != Standing::Holds) {
            due.push_back(*one);
        }
    }
    std::ranges::stable_sort(due, {}, lastDayOf);
    return due;
}

std::vector<RestingCertificate> restingOn(const std::vector<CertificateRecord>& records,
                                          const std::vector<CertificateEnd>& ends,
                                          const SourceId& source,
                                          std::string_view article) {
    std::vector<RestingCertificate> found;
    for (const CertificateRecord& record : records) {
        LawShare law;
        for (const TaskBasis& task : record.paper) {
            law.all += task.marks;
            const bool rests = std::ranges::any_of(task.basis, [&](const bank::BasisRef& basis) {
                return basis.source == source && bank::citesArticle(basis.article, article);
            });
            law.changed += rests ? task.marks : 0;
        }
        if (law.changed > 0 && endOfSerial(ends, record.serial) == nullptr) {
            found.push_back({record, law});
        }
    }
    return found;
}

std::vector<EndedSerial> endedSerials(const std::vector<StandingCertificate>& all) {
    std::vector<EndedSerial> ended;
    for (const StandingCertificate& one : all) {
        if (one.holds() || one.standing == Standing::Expired || !one.since) {
            continue;
        }
        const EndKind kind = one.standing == Standing::Replaced ? EndKind::Replaced
                             : one.standing == Standing::Lapsed ? EndKind::Lapsed
                                                                : EndKind::Revoked;
        ended.push_back({one.record.serial, kind, *one.since});
    }
    return ended;
}

}  // namespace qgt::certificate
