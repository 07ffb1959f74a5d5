#pragma once

#include "app/runtime/certificate_office.h"
#include "app/runtime/workspace.h"
#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/people/rights.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qgt::app {

/// What somebody is told on the first page beside work that waits (`waitingWork`).
enum class NewsKind : std::uint8_t {
    ResultOut,          ///< an own result was released lately
    SitAgain,           ///< not passed, and it may be sat again
    AppealsUntil,       ///< appeals about the own result are taken
    OwnLapsed,          ///< an own certificate lapsed by changed law
    CertificatesDue,    ///< passed, final, and not issued
    CertificatesLapsed  ///< of others, by changed law
};

/// One piece of news; what is not said of its kind is empty.
struct TodayNews {
    NewsKind kind = NewsKind::ResultOut;
    std::string title;           ///< of the exam, or of the certificate
    std::optional<int> got;      ///< ResultOut: hundredths
    std::optional<bool> passed;  ///< ResultOut; nothing: not decided yet
    Instant at;                  ///< SitAgain: not before, 0 at once; AppealsUntil: the end
    std::optional<Date> since;   ///< OwnLapsed
    int count = 0;               ///< AppealsUntil: left; certificates: how many

    bool operator==(const TodayNews&) const = default;
};

/// A result is news for so long.
inline constexpr int kNewsDays = 14;

/// `terms` say what changed beside what the bank knows. For the worker's thread. Errors: store.*,
/// exam.*, certificate.*.
[[nodiscard]] Result<std::vector<TodayNews>> todayNews(const std::shared_ptr<Workspace>& workspace,
                                                       const people::Actor& actor,
                                                       const CertificateTerms& terms = {});

}  // namespace qgt::app
