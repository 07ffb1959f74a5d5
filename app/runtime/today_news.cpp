#include "app/runtime/today_news.h"

#include "app/runtime/appeal_filing.h"
#include "app/runtime/exam_room.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

using certificate::Standing;
using certificate::StandingCertificate;
using people::Action;
using people::Reach;
using News = std::vector<TodayNews>;

bool reaches(const people::Actor& actor, Action action) {
    return people::reachOf(actor, action) != Reach::None;
}

/// What came of one own exam.
Status addResult(Workspace& workspace,
                 ExamRoom& room,
                 const people::Actor& actor,
                 const ExamEntry& entry,
                 News& news) {
    const auto result = room.result(entry.attempt);
    const auto desk = AppealFiling(workspace, actor).desk(entry.attempt);
    if (!result || !desk) {
        return tl::unexpected<Error>(result ? desk.error() : result.error());
    }
    TodayNews out;
    out.kind = NewsKind::ResultOut;
    out.title = entry.title;
    out.got = entry.got;
    out.passed = entry.passed;
    news.push_back(out);
    if (result->retake && result->retake->attempts.left.value_or(1) > 0) {
        news.push_back({NewsKind::SitAgain,
                        entry.title,
                        {},
                        {},
                        result->retake->attempts.from,
                        {},
                        result->retake->attempts.left.value_or(0)});
    }
    if (desk->open && desk->left > 0) {
        news.push_back({NewsKind::AppealsUntil, entry.title, {}, {}, desk->until, {}, desk->left});
    }
    return ok();
}

Status addResults(const std::shared_ptr<Workspace>& workspace,
                  const people::Actor& actor,
                  News& news) {
    if (!reaches(actor, Action::SitExam) || !reaches(actor, Action::FileAppeals)) {
        return ok();
    }
    ExamRoom room(workspace, actor, {});
    const auto shelf = room.shelf();
    const auto stages = workspace->store().appeals().stages();
    if (!shelf || !stages) {
        return tl::unexpected<Error>(shelf ? stages.error() : shelf.error());
    }
    const std::int64_t since = shelf->now.ms - std::int64_t{kNewsDays} * kMsPerDay;
    for (const ExamEntry& entry : shelf->exams) {
        const bool lately = std::ranges::any_of(*stages, [&](const exam::StageRelease& release) {
            return release.exam == entry.exam && release.at.ms >= since;
        });
        if (entry.standing != SittingStanding::ResultOut || entry.mock || !lately) {
            continue;
        }
        if (Status added = addResult(*workspace, room, actor, entry, news); !added) {
            return added;
        }
    }
    return ok();
}

/// Own ones one by one, of others their number.
Status addLapsed(CertificateOffice& office,
                 const PersonId& actor,
                 const CertificateTerms& terms,
                 News& news) {
    const auto all = office.list(terms);
    if (!all) {
        return tl::unexpected<Error>(all.error());
    }
    TodayNews others;
    others.kind = NewsKind::CertificatesLapsed;
    for (const StandingCertificate& one : certificate::renewals(*all)) {
        if (one.standing != Standing::Lapsed) {
            continue;
        }
        if (one.record.person != actor) {
            ++others.count;
            continue;
        }
        TodayNews own;
        own.kind = NewsKind::OwnLapsed;
        own.title = one.certificate.title;
        own.since = one.since;
        news.push_back(std::move(own));
    }
    if (others.count > 0) {
        news.push_back(std::move(others));
    }
    return ok();
}

Status addCertificatesDue(CertificateOffice& office, News& news) {
    const auto exams = office.exams();
    if (!exams) {
        return tl::unexpected<Error>(exams.error());
    }
    for (const IssuableExam& one : *exams) {
        const int ready = one.waiting - one.appealing;
        if (!one.notYet && ready > 0) {
            TodayNews due;
            due.kind = NewsKind::CertificatesDue;
            due.title = one.exam.title;
            due.count = ready;
            news.push_back(std::move(due));
        }
    }
    return ok();
}

}  // namespace

Result<News> todayNews(const std::shared_ptr<Workspace>& workspace,
                       const people::Actor& actor,
                       const CertificateTerms& terms) {
    News news;
    CertificateOffice office(*workspace, actor);
    const Status read = addResults(workspace, actor, news)
                            .and_then([&](auto) {
                                return reaches(actor, Action::ViewCertificates)
                                           ? addLapsed(office, actor.person, terms, news)
                                           : ok();
                            })
                            .and_then([&](auto) {
                                return reaches(actor, Action::IssueCertificates)
                                           ? addCertificatesDue(office, news)
                                           : ok();
                            });
    return read ? Result<News>(std::move(news)) : tl::unexpected<Error>(read.error());
}

}  // namespace qgt::app
