#include "engine/exam/exam_lock.h"

#include "engine/integrity/bytes.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/digest.h"
#include "engine/integrity/public_keys.h"
#include "engine/integrity/sealed_file.h"

#include <algorithm>
#include <string>
#include <utility>

namespace qgt::exam {

using integrity::kContentKeyBytes;
using integrity::LockedBytes;

namespace {

/// Bound to the sealed half, so that no paper stands for another one.
std::string headerOf(std::string_view half, const ExamId& exam, const PersonId& candidate) {
    integrity::BytesWriter out;
    out.text("qgt.exam-paper.v1");
    out.text(half);
    out.text(exam.str());
    out.text(candidate.str());
    return out.take();
}

std::string kept(const std::string& json, const std::string& header, const LockedBytes* key) {
    return key == nullptr ? json : integrity::sealFile(header, json, *key);
}

Result<std::string> opened(const std::string& stored,
                           const std::string& header,
                           const LockedBytes* key) {
    if (key == nullptr) {
        return stored;
    }
    const auto bound = integrity::readSealedHeader(stored);
    if (!bound) {
        return tl::unexpected<Error>(bound.error());
    }
    if (*bound != header) {
        return failure("sealed.damaged");
    }
    const auto content = integrity::openSealedFile(stored, *key);
    if (!content) {
        return tl::unexpected<Error>(content.error());
    }
    return std::string(content->text());
}

}  // namespace

PaperLocks drawPaperLocks() {
    return {integrity::drawKey(), integrity::drawKey()};
}

Result<ExamLock> lockExam(const PaperLocks& locks,
                          const integrity::KeyStatement& scorer,
                          std::string_view startCode,
                          const SecretCost& cost) {
    LockedBytes both(2 * kContentKeyBytes);
    std::copy_n(locks.seat.data(), kContentKeyBytes, both.data());
    std::copy_n(locks.scoring.data(), kContentKeyBytes, both.data() + kContentKeyBytes);
    const auto box = integrity::sealToScorer(scorer, both.text());
    const auto wrapped = integrity::sealUnderCode(locks.seat, startCode, cost);
    if (!box || !wrapped) {
        return tl::unexpected<Error>(box ? wrapped.error() : box.error());
    }
    return ExamLock{integrity::toBase64(*wrapped), integrity::toBase64(*box), scorer.generation};
}

Result<LockedBytes> openForSeat(const ExamLock& lock, std::string_view startCode) {
    const auto box = integrity::fromBase64(lock.wrappedKey);
    if (!box) {
        return tl::unexpected<Error>(box.error());
    }
    auto key = integrity::openUnderCode(*box, integrity::plainCode(startCode));
    if (!key && key.error().code == "sealed.wrong-code") {
        return failure("seat.wrong-code");
    }
    return key;
}

Result<PaperLocks> openForScorer(const ExamLock& lock, const integrity::KeyRing& ring) {
    if (lock.scorerBox.empty()) {
        return failure("exam.seat-half-only");
    }
    const auto box = integrity::fromBase64(lock.scorerBox);
    if (!box) {
        return tl::unexpected<Error>(box.error());
    }
    const auto both = ring.openForScorer(*box);
    if (!both) {
        return tl::unexpected<Error>(both.error());
    }
    if (both->size() != 2 * kContentKeyBytes) {
        return failure("sealed.damaged");
    }
    PaperLocks locks{LockedBytes(kContentKeyBytes), LockedBytes(kContentKeyBytes)};
    std::copy_n(both->data(), kContentKeyBytes, locks.seat.data());
    std::copy_n(both->data() + kContentKeyBytes, kContentKeyBytes, locks.scoring.data());
    return locks;
}

std::string releasedKey(const LockedBytes& key) {
    return integrity::toBase64(key.text());
}

Result<LockedBytes> keyFromRelease(std::string_view text) {
    const auto bytes = integrity::fromBase64(text);
    if (!bytes || bytes->size() != kContentKeyBytes) {
        return failure("sealed.damaged");
    }
    LockedBytes key(kContentKeyBytes);
    std::copy_n(bytes->begin(), kContentKeyBytes, key.data());
    return key;
}

Result<StoredPaper> storedPaper(const FrozenPaper& paper, const PaperLocks* locks) {
    const auto key = encodeKey(paper.key);
    if (!key) {
        return tl::unexpected<Error>(key.error());
    }
    const std::string seat = seat::encodeSeatPaper(paper.seat);
    const ExamId& exam = paper.key.exam;
    const PersonId& candidate = paper.key.candidate;
    return StoredPaper{
        exam,
        candidate,
        paper.key.form,
        integrity::digestHex(seat),
        kept(seat, headerOf("seat", exam, candidate), locks == nullptr ? nullptr : &locks->seat),
        kept(*key,
             headerOf("scoring", exam, candidate),
             locks == nullptr ? nullptr : &locks->scoring)};
}

Result<seat::SeatPaper> seatPaperOf(const StoredPaper& stored, const LockedBytes* key) {
    const auto json = opened(stored.seat, headerOf("seat", stored.exam, stored.candidate), key);
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    if (integrity::digestHex(*json) != stored.seatDigest) {
        return failure("seat.paper-damaged");
    }
    return seat::decodeSeatPaper(*json);
}

Result<ScoringKey> scoringKeyOf(const StoredPaper& stored, const LockedBytes* key) {
    if (stored.key.empty()) {
        return failure("exam.seat-half-only");
    }
    const auto json = opened(stored.key, headerOf("scoring", stored.exam, stored.candidate), key);
    if (!json) {
        return tl::unexpected<Error>(json.error());
    }
    return decodeKey(*json);
}

}  // namespace qgt::exam
