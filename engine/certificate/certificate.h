#pragma once

#include "engine/bank/blueprint.h"
#include "engine/core/date.h"
#include "engine/integrity/public_keys.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qgt::certificate {

inline constexpr std::size_t kSerialBytes = 10;
inline constexpr std::size_t kSerialLetters = 16;
inline constexpr std::size_t kDigestBytes = 16;

/// 128 bits of a BLAKE2b-256.
using ShortDigest = std::array<std::uint8_t, kDigestBytes>;

/// What a certificate says of a person: all of it is printed, and all of it is signed.
struct Certificate {
    std::string serial;  ///< 16 letters of the code alphabet
    std::string name;
    std::string staffTail;  ///< last four characters of the staff number; may be empty
    std::string post;
    std::string title;  ///< 全岗通合格证书
    std::string scope;  ///< name of the one line; empty: all lines
    Date issued;
    std::optional<Date> expires;                    ///< the last day; nothing: while the law holds
    bank::Protection level = bank::Protection::L1;  ///< how well the exam was protected
    ShortDigest exam{};                             ///< of the exam, the paper and the result

    bool operator==(const Certificate&) const = default;
};

/// Who signed, so that a check needs nothing but the pinned root.
struct Issuer {
    integrity::KeyBytes root{};
    integrity::KeyStatement statement;

    bool operator==(const Issuer&) const = default;
};

/// The longest a text may be, in bytes of UTF-8: name, post, title, scope.
inline constexpr std::size_t kMostTextBytes = 96;
inline constexpr std::size_t kStaffTail = 4;

/// Plain UTF-8 on one line, without control and direction marks, and not too long for the QR.
[[nodiscard]] bool isCertificateText(std::string_view text, std::size_t most = kMostTextBytes);

/// The last four characters.
[[nodiscard]] std::string staffTailOf(std::string_view staffNo);

/// The serial of a certificate: the same attempt and number give the same one again.
[[nodiscard]] std::string serialOf(std::string_view install,
                                   std::string_view attempt,
                                   std::uint32_t number);

/// Day of the month kept, or the last one of a shorter month; then the day before, so that a year
/// from 1 March ends with February. Nothing for 0 months.
[[nodiscard]] std::optional<Date> lastDay(Date issued, int months);

[[nodiscard]] ShortDigest shortDigest(std::string_view bytes);

/// ABCD-EFGH-….
[[nodiscard]] std::string serialInGroups(std::string_view serial);
/// Without dashes and spaces, in capitals; nothing when that is no serial.
[[nodiscard]] std::optional<std::string> serialFromText(std::string_view text);

}  // namespace qgt::certificate
