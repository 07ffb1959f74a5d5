#pragma once

#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/integrity/key_ring.h"
#include "engine/integrity/public_keys.h"
#include "engine/seat/attempt_journal.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace qgt::exam {

/// What stands on an answer file in the clear: where it belongs, and what is on the hand-in slip.
struct AnswerCover {
    ExamId exam;
    AttemptId attempt;
    std::string number;      ///< of the candidate (准考证)
    std::string lastDigest;  ///< of the newest event that is not a receipt

    bool operator==(const AnswerCover&) const = default;
};

/// An attempt that was opened from a file. The events were not replayed yet.
struct AnswerFile {
    AnswerCover cover;
    seat::AttemptRecord record;
};

inline constexpr std::size_t kMostAnswerBytes = std::size_t{64} << 20U;

/// The attempt with all its events under a fresh key, which is sealed to the scorer: who carries
/// the file reads nothing of it, and nobody changes a byte unnoticed. It does not say who wrote it;
/// that is what the digest on the signed slip is for. Errors: keys.damaged, answers.too-large,
/// answers.damaged when the record has no events.
[[nodiscard]] Result<std::string> writeAnswerFile(const seat::AttemptRecord& record,
                                                  const std::string& number,
                                                  const integrity::KeyStatement& scorer);

/// The cover, which nothing vouches for before the file has been opened. Errors: answers.damaged,
/// answers.too-new.
[[nodiscard]] Result<AnswerCover> readAnswerCover(std::string_view file);

/// Errors: as `readAnswerCover`; answers.damaged also when it was sealed to another unit.
[[nodiscard]] Result<AnswerFile> openAnswerFile(std::string_view file,
                                                const integrity::KeyRing& ring);

/// 80 bits of the digest in groups to be written on the hand-in slip: XXXX-XXXX-XXXX-XXXX. Empty
/// when it is no digest.
[[nodiscard]] std::string receiptDigest(std::string_view lastDigest);

/// Whether this is what stands on the slip, however it was typed.
[[nodiscard]] bool matchesSlip(std::string_view lastDigest, std::string_view typed);

/// Of the newest event that is not a receipt; empty when there is none.
[[nodiscard]] std::string lastDigestOf(const seat::AttemptRecord& record);

}  // namespace qgt::exam
