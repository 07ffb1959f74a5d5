#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/secret_cost.h"
#include "engine/integrity/locked_bytes.h"
#include "engine/integrity/public_keys.h"
#include "engine/people/person.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace qgt::carry {

/// Letters of the code that opens a file: 65 bits.
inline constexpr std::size_t kCodeLetters = 13;

inline constexpr std::size_t kMostEnrolmentBytes = std::size_t{256} << 20U;

/// What another computer needs to practise for this unit.
struct EnrolmentContent {
    std::string enrolment;
    Instant made;
    people::Committee committee;
    people::Person person;  ///< as a cadre: no other role leaves the unit
    integrity::LockedBytes signingSeed;
    integrity::KeyBytes key{};
    std::map<std::string, std::string> bank;  ///< files of the unit's bank, by their path below it
    std::string practice;                     ///< as the store writes `CarriedPractice`
};

/// Sealed with a key of its own, which lies in the header under the code. Errors: secret.no-memory.
[[nodiscard]] Result<std::string> writeEnrolmentFile(const EnrolmentContent& content,
                                                     std::string_view code,
                                                     const SecretCost& cost = {});

/// Errors: carry.not-enrolment when it is another kind of file, carry.too-new, carry.damaged,
/// sealed.damaged, sealed.wrong-code, secret.no-memory. Paths of the bank's files stay below its
/// folder.
[[nodiscard]] Result<EnrolmentContent> readEnrolmentFile(std::string_view file,
                                                         std::string_view code);

}  // namespace qgt::carry
