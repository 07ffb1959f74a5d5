#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/integrity/public_keys.h"
#include "engine/seat/seat_paper.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::seat {

/// A candidate in a package, with the sealed paper.
struct PackagedSeat {
    SeatCandidate candidate;
    std::string place;  ///< where, may be empty
    int extraPercent = 0;
    std::string form;
    std::string seatDigest;  ///< of the SeatPaper's JSON, unsealed
    std::string paper;       ///< the sealed file of the SeatPaper

    bool operator==(const PackagedSeat&) const = default;
};

/// Who may act at a seat; of the code only its hash.
struct PackagedInvigilator {
    PersonId person;
    std::string name;
    std::string codeHash;

    bool operator==(const PackagedInvigilator&) const = default;
};

/// An exam for seats without a network: who sits it, when, and the sealed papers. It has no field
/// for keys, reasons, consequences, criteria or rubrics; the papers open with the start code.
struct ExamPackage {
    ExamId exam;
    std::string serial;  ///< random: another package of the same exam has another one
    std::string title;
    Instant made;
    Instant opens;
    Instant closes;  ///< nobody starts after
    int minutes = 0;
    int leastMinutes = 0;
    int protection = 0;  ///< level 0 to 3
    LineId line;         ///< of an exam about one line
    std::string plan;    ///< the blueprint as a candidate may know it; not read here
    std::string wrappedKey;
    std::uint32_t generation = 0;  ///< of the keys that the exam was sealed with
    std::vector<PackagedInvigilator> invigilators;
    std::vector<PackagedSeat> seats;

    bool operator==(const ExamPackage&) const = default;
};

/// A package whose signature holds.
struct SignedPackage {
    integrity::KeyBytes root{};
    integrity::KeyStatement keys;  ///< signed by the root; answers are sealed to its scorer
    ExamPackage package;

    bool operator==(const SignedPackage&) const = default;
};

/// For what the issuing key signs a package.
inline constexpr std::string_view kPackagePurpose = "qgt.exam-package.v1";

inline constexpr std::size_t kMostPackageBytes = std::size_t{128} << 20U;
inline constexpr std::size_t kMostPackagedSeats = 500;
inline constexpr std::size_t kMostInvigilators = 100;

/// Everything but the signature, which `withSignature` adds: magic, version, root, statement, the
/// plain header with the digest of every sealed paper, the papers.
[[nodiscard]] std::string packageToSign(const ExamPackage& package,
                                        const integrity::KeyBytes& root,
                                        const integrity::KeyStatement& keys);
[[nodiscard]] std::string withSignature(std::string toSign, const integrity::Signature& signature);

/// Statement and signature are checked before anything else is read, and what is read has to be the
/// whole file. `pinned` is the root that this seat trusts; null: none yet, somebody has to compare
/// the fingerprint. Errors: package.damaged, package.too-new, package.other-unit (args fingerprint,
/// expected).
[[nodiscard]] Result<SignedPackage> readPackage(std::string_view file,
                                                const integrity::KeyBytes* pinned);

}  // namespace qgt::seat
