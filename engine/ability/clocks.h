#pragma once

#include "engine/ability/handling.h"
#include "engine/ability/level.h"
#include "engine/core/date.h"

#include <cstdint>
#include <optional>

namespace qgt::ability {

/// Three things that are told of a cadre in a line and never merged: what was certified, how long
/// ago the last proof was, and what can be expected today. None is computed from another.

// --- certificate ---

enum class CertificateState : std::uint8_t {
    None,
    Valid,
    DueSoon,
    Expired,
    Superseded,  ///< rules have changed too much since
    Ended        ///< revoked or replaced
};

/// What is known of the newest certificate that covers a line.
struct CertificateFacts {
    Date issued;
    std::optional<Date> until;  ///< last day; nothing: while the law holds
    /// Share of the line, by weight of items, that changed rules have touched since: the sum over
    /// changes, which may pass 1.
    double changed = 0;
    bool ended = false;

    bool operator==(const CertificateFacts&) const = default;
};

struct CertificateRules {
    int soonDays = 30;  ///< before the last day
    double supersededAt = 0.3;
};

struct CertificateClock {
    CertificateState state = CertificateState::None;
    std::optional<Date> until;    ///< nothing without a certificate, or without an end
    std::optional<int> daysLeft;  ///< to the last day; below 0 when that is over

    bool operator==(const CertificateClock&) const = default;
};

[[nodiscard]] CertificateClock certificateClock(const std::optional<CertificateFacts>& newest,
                                                Date today,
                                                const CertificateRules& rules = {});

// --- currency ---

enum class CurrencyState : std::uint8_t { Never, Current, Grace, Recheck };

struct CurrencyRules {
    int currentDays = 90;
    int graceDays = 180;
};

/// Since the last answer or logged case in the line, of whatever weight.
struct CurrencyClock {
    CurrencyState state = CurrencyState::Never;
    std::optional<int> days;

    bool operator==(const CurrencyClock&) const = default;
};

/// Practice days. A last day after `today` (a clock that was set back) counts as today.
[[nodiscard]] CurrencyClock currencyClock(std::optional<std::int32_t> lastDay,
                                          std::int32_t today,
                                          const CurrencyRules& rules = {});

// --- estimate ---

struct EstimateClock {
    HandlingEstimate handling;
    std::optional<Level> level;  ///< nothing on little evidence
};

/// `answers`: weights of the answers given. The level is the one `held` or below: what fades back
/// to the prior may lose it, and only an answer raises it.
[[nodiscard]] EstimateClock estimateClock(const AbilityState& today,
                                          std::optional<Level> held,
                                          double answers,
                                          const LevelScale& scale);

// --- side by side ---

struct ThreeClocks {
    CertificateClock certificate;
    CurrencyClock currency;
    EstimateClock estimate;
};

/// Certified, and yet expected to settle less than `least`, with evidence: to be shown as a
/// contradiction and checked again. It changes neither of the two.
[[nodiscard]] bool contradicts(const ThreeClocks& clocks, double least = 0.65);

}  // namespace qgt::ability
