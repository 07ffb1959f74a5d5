#pragma once

#include "engine/carry/enrolment.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/integrity/locked_bytes.h"
#include "engine/integrity/public_keys.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::carry {

inline constexpr std::size_t kMostAnswerFileBytes = std::size_t{256} << 20U;

/// What comes back from another computer.
struct AnswerContent {
    std::string enrolment;
    InstallId install;
    Instant made;
    std::string practice;  ///< as the store writes `CarriedPractice`

    bool operator==(const AnswerContent&) const = default;
};

/// Signed with the seed that only that computer has, sealed with the key that both have.
[[nodiscard]] std::string writeAnswerFile(const AnswerContent& content,
                                          const integrity::LockedBytes& signingSeed,
                                          const integrity::KeyBytes& key);

/// Which enrolment the file says it belongs to; nothing vouches for it before `readAnswerFile`.
/// Errors: carry.not-answers, carry.too-new, carry.damaged, sealed.damaged.
[[nodiscard]] Result<std::string> enrolmentOf(std::string_view file);

/// Errors: as `enrolmentOf`; carry.wrong-signature.
[[nodiscard]] Result<AnswerContent> readAnswerFile(std::string_view file,
                                                   const Enrolment& enrolment);

}  // namespace qgt::carry
