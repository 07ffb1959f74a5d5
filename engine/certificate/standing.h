#pragma once

#include "engine/certificate/certificate_store.h"
#include "engine/core/date.h"
#include "engine/core/strong_id.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::certificate {

/// A law that changed, or one article of it.
struct ChangedLaw {
    SourceId source;
    std::string article;  ///< empty: the law as a whole
    Date since;           ///< from this day on it says something else

    bool operator==(const ChangedLaw&) const = default;
};

/// How much of the law that a paper asked for has changed since.
struct LawShare {
    int changed = 0;              ///< hundredths of marks whose basis changed
    int all = 0;                  ///< hundredths of marks of the paper
    std::optional<Date> reached;  ///< the day on which the share came to the threshold

    /// Rounded down; 0 for a paper without marks.
    [[nodiscard]] int percent() const;
};

/// Share of the marks of a paper at which a certificate lapses, in percent. A unit may choose
/// another one.
inline constexpr int kLapsePercent = 20;

/// A task counts with all its marks as soon as one of its bases changed after `issued` and not
/// after `today`. A basis that names no article did not change by one article's change: nobody
/// loses a certificate by what cannot be told.
[[nodiscard]] LawShare changedShare(const std::vector<TaskBasis>& paper,
                                    std::vector<ChangedLaw> changes,
                                    Date issued,
                                    Date today,
                                    int lapsePercent = kLapsePercent);

/// The changes after `issued` and not after `today` that a paper rests on, each once, the oldest
/// first: what `changedShare` counts by.
[[nodiscard]] std::vector<ChangedLaw> changesBehind(const std::vector<TaskBasis>& paper,
                                                    std::vector<ChangedLaw> changes,
                                                    Date issued,
                                                    Date today);

enum class Standing : std::uint8_t { Holds, Due, Expired, Lapsed, Revoked, Replaced };

/// holds, due, expired, lapsed, revoked, replaced.
[[nodiscard]] std::string toText(Standing standing);

/// Days before the last one from which somebody has to think of renewing.
inline constexpr int kRenewalDays = 90;

/// By what standing is told.
struct StandingTerms {
    std::vector<ChangedLaw> changes;
    Date today;
    int renewalDays = kRenewalDays;
    int lapsePercent = kLapsePercent;
    /// When exams were sat. What changed between the exam and the signature was not asked either;
    /// of an exam that is not named the day of issue counts.
    std::map<ExamId, Date> examDays = {};
};

/// A certificate with how it stands.
struct StandingCertificate {
    CertificateRecord record;
    Certificate certificate;
    Standing standing = Standing::Holds;
    std::optional<Date> since;  ///< of the end, once there is one
    std::string reason;         ///< Revoked, Replaced
    Date askedOn;               ///< what changed after it was not asked for
    LawShare law;

    /// It is worth something today.
    [[nodiscard]] bool holds() const {
        return standing == Standing::Holds || standing == Standing::Due;
    }
};

/// All of them in the order given. Errors: those of `readText` for a damaged record.
[[nodiscard]] Result<std::vector<StandingCertificate>> standings(
    const std::vector<CertificateRecord>& records,
    const std::vector<CertificateEnd>& ends,
    const StandingTerms& terms);

/// Who has to renew within `terms.renewalDays`, or should have: the newest certificate of a person
/// and title when it is due, expired or lapsed. The soonest end first.
[[nodiscard]] std::vector<StandingCertificate> renewals(
    const std::vector<StandingCertificate>& all);

/// A certificate with the part of its paper that rests on one law.
struct RestingCertificate {
    CertificateRecord record;
    LawShare law;  ///< `changed` are the marks that rest on it
};

/// Those neither revoked nor replaced of whose papers some marks rest on an article of a source;
/// `article` empty: on the source. What names the source without an article rests on all of it. In
/// the order given.
[[nodiscard]] std::vector<RestingCertificate> restingOn(
    const std::vector<CertificateRecord>& records,
    const std::vector<CertificateEnd>& ends,
    const SourceId& source,
    std::string_view article);

/// What a revocation list of today says: what was revoked or replaced, and what has lapsed.
[[nodiscard]] std::vector<EndedSerial> endedSerials(const std::vector<StandingCertificate>& all);

}  // namespace qgt::certificate
