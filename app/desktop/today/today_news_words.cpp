#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"
#include "app/desktop/today/today_view_model.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

// What results and certificates have to tell, and on how many days somebody practised.

QString TodayViewModel::practisedRemark() const {
    if (!m_today) {
        return {};
    }
    const auto days = std::ranges::count_if(shownDays(), [](std::int64_t ms) { return ms > 0; });
    return tr("on %n day(s)", nullptr, static_cast<int>(days));
}

/// After what is practised: the page does not wait for it.
void TodayViewModel::readNews() {
    read([workspace = m_workspace, actor = *m_actor] { return todayNews(workspace, actor); },
         [this](Result<std::vector<TodayNews>> news) {
             if (!news) {
                 setProblem(news.error());
                 return;
             }
             m_news = std::move(*news);
             m_newsAt = m_workspace->clock().now();
             showNews();
         });
}

QString TodayViewModel::resultNews(const TodayNews& news) {
    const QString decision = !news.passed   ? tr("not decided yet")
                             : *news.passed ? tr("passed")
                                            : tr("not passed");
    return news.got ? tr("The result of “%1” is out: %2, %3.")
                          .arg(text(news.title), marksInWords(*news.got), decision)
                    : tr("The result of “%1” is out.").arg(text(news.title));
}

QString TodayViewModel::newsWords(const TodayNews& news) const {
    const QString title = text(news.title);
    switch (news.kind) {
        case NewsKind::ResultOut:
            return resultNews(news);
        case NewsKind::SitAgain:
            return news.at <= m_newsAt
                       ? tr("“%1” may be sat again; a trainer enters you.").arg(title)
                       : tr("“%1” may be sat again from %2; a trainer enters you.")
                             .arg(title, wording().dayAndTime(news.at, m_newsAt));
        case NewsKind::AppealsUntil:
            return tr("Appeals about “%1” are taken until the end of %2; you have %n left.",
                      nullptr,
                      news.count)
                .arg(title, wording().fullDay(localDate({news.at.ms - 1}, kShanghaiOffsetMinutes)));
        case NewsKind::OwnLapsed:
            return news.since
                       ? tr("Your certificate “%1” lapsed on %2: the law behind it changed.")
                             .arg(title, wording().fullDay(*news.since))
                       : tr("Your certificate “%1” lapsed: the law behind it changed.").arg(title);
        case NewsKind::CertificatesDue:
            return tr("“%1”: %n certificate(s) can be issued.", nullptr, news.count).arg(title);
        case NewsKind::CertificatesLapsed:
            break;
    }
    return tr("%n certificate(s) lapsed by changed law; who holds one has to sit again.",
              nullptr,
              news.count);
}

void TodayViewModel::showNews() {
    std::vector<NewsRow> rows;
    for (const TodayNews& news : m_news) {
        const bool ofExam = news.kind == NewsKind::ResultOut || news.kind == NewsKind::SitAgain ||
                            news.kind == NewsKind::AppealsUntil;
        rows.push_back({newsWords(news),
                        ofExam ? tr("To the result") : tr("To the certificates"),
                        ofExam ? QStringLiteral("exam") : QStringLiteral("certificates")});
    }
    m_newsRows.setRows(std::move(rows));
}

}  // namespace qgt::app
