#include "engine/exam/answer_file.h"

#include "engine/core/text.h"
#include "engine/integrity/bytes.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/code_letters.h"
#include "engine/integrity/sealed_file.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace qgt::exam {

using integrity::BytesReader;
using integrity::BytesWriter;
using seat::AttemptEvent;
using seat::AttemptRecord;

namespace {

constexpr std::string_view kAnswerMagic = "qgt.answers";
constexpr std::uint32_t kAnswerVersion = 1;
constexpr std::size_t kMostCoverText = 256;
constexpr std::size_t kMostSealedKey = 256;
constexpr std::size_t kMostHeadBytes = 64U << 10U;
constexpr std::size_t kMostBodyBytes = std::size_t{1} << 20U;
constexpr std::uint32_t kMostEvents = 500'000;
constexpr std::size_t kSlipLetters = 16;
constexpr std::size_t kSlipBytes = 10;

std::string coverBytes(const AnswerCover& cover, std::string_view sealedKey) {
    BytesWriter out;
    out.text(kAnswerMagic);
    out.number(kAnswerVersion);
    out.text(cover.exam.str());
    out.text(cover.attempt.str());
    out.text(cover.number);
    out.text(cover.lastDigest);
    out.text(sealedKey);
    return out.take();
}

struct Cover {
    AnswerCover cover;
    std::string sealedKey;
};

Result<Cover> coverFrom(std::string_view file) {
    if (file.size() > kMostAnswerBytes) {
        return failure("answers.damaged");
    }
    const auto header = integrity::readSealedHeader(file);
    if (!header) {
        return failure(header.error().code == "sealed.too-new" ? "answers.too-new"
                                                               : "answers.damaged");
    }
    BytesReader reader(*header);
    const auto magic = reader.text(kAnswerMagic.size());
    const auto version = reader.number();
    if (magic != kAnswerMagic || !version || *version == 0) {
        return failure("answers.damaged");
    }
    if (*version > kAnswerVersion) {
        return failure("answers.too-new");
    }
    const auto exam = reader.text(kMostCoverText);
    const auto attempt = reader.text(kMostCoverText);
    const auto number = reader.text(kMostCoverText);
    const auto digest = reader.text(kMostCoverText);
    const auto key = reader.text(kMostSealedKey);
    if (!exam || !attempt || !number || !digest || !key || !reader.rest().empty()) {
        return failure("answers.damaged");
    }
    for (const std::string_view text : {*exam, *attempt, *number, *digest}) {
        if (firstInvalidUtf8(text)) {
            return failure("answers.damaged");
        }
    }
    return Cover{{ExamId(std::string(*exam)),
                  AttemptId(std::string(*attempt)),
                  std::string(*number),
                  std::string(*digest)},
                 std::string(*key)};
}

/// Attempt and numbers follow from the place.
void writeEvent(BytesWriter& out, const AttemptEvent& event) {
    out.text(toText(event.kind));
    out.wide(event.seq);
    out.number(static_cast<std::uint32_t>(event.slot));
    out.text(event.body);
    out.wide(event.at.wall.ms);
    out.wide(event.at.boot.ns);
    out.text(event.at.bootId);
    out.text(event.digest);
}

std::optional<AttemptEvent> eventFrom(BytesReader& reader) {
    const auto word = reader.text(kMostCoverText);
    const auto seq = reader.wide();
    const auto slot = reader.number();
    const auto body = reader.text(kMostBodyBytes);
    const auto wall = reader.wide();
    const auto boot = reader.wide();
    const auto bootId = reader.text(kMostCoverText);
    const auto digest = reader.text(kMostCoverText);
    if (!word || !seq || !slot || !body || !wall || !boot || !bootId || !digest) {
        return std::nullopt;
    }
    const auto kind = seat::attemptEventKindFromText(*word);
    if (!kind || *slot > static_cast<std::uint32_t>(std::numeric_limits<int>::max()) ||
        firstInvalidUtf8(*body) || firstInvalidUtf8(*bootId) || firstInvalidUtf8(*digest)) {
        return std::nullopt;
    }
    AttemptEvent event;
    event.kind = *kind;
    event.seq = *seq;
    event.slot = static_cast<int>(*slot);
    event.body = std::string(*body);
    event.at = {{*wall}, {*boot}, std::string(*bootId)};
    event.digest = std::string(*digest);
    return event;
}

std::string contentOf(const AttemptRecord& record) {
    BytesWriter out;
    out.text(seat::encodeHead(record.head));
    out.number(static_cast<std::uint32_t>(record.events.size()));
    for (const AttemptEvent& event : record.events) {
        writeEvent(out, event);
    }
    return out.take();
}

std::optional<AttemptRecord> recordFrom(std::string_view content) {
    BytesReader reader(content);
    const auto headJson = reader.text(kMostHeadBytes);
    const auto count = reader.number();
    if (!headJson || !count || *count == 0 || *count > kMostEvents) {
        return std::nullopt;
    }
    auto head = seat::decodeHead(*headJson);
    if (!head) {
        return std::nullopt;
    }
    AttemptRecord record{std::move(*head), {}};
    for (std::uint32_t i = 0; i < *count; ++i) {
        auto event = eventFrom(reader);
        if (!event) {
            return std::nullopt;
        }
        event->attempt = record.head.attempt;
        event->number = static_cast<int>(i) + 1;
        record.events.push_back(std::move(*event));
    }
    return reader.rest().empty() ? std::optional(std::move(record)) : std::nullopt;
}

}  // namespace

std::string lastDigestOf(const AttemptRecord& record) {
    const auto found =
        std::find_if(record.events.rbegin(), record.events.rend(), [](const AttemptEvent& event) {
            return event.kind != seat::AttemptEventKind::Receipt;
        });
    return found == record.events.rend() ? std::string() : found->digest;
}

Result<std::string> writeAnswerFile(const AttemptRecord& record,
                                    const std::string& number,
                                    const integrity::KeyStatement& scorer) {
    if (record.events.empty()) {
        return failure("answers.damaged");
    }
    const integrity::LockedBytes key = integrity::drawKey();
    const auto sealedKey = integrity::sealToScorer(scorer, key.text());
    if (!sealedKey) {
        return tl::unexpected<Error>(sealedKey.error());
    }
    const AnswerCover cover{record.head.exam, record.head.attempt, number, lastDigestOf(record)};
    std::string file = integrity::sealFile(coverBytes(cover, *sealedKey), contentOf(record), key);
    if (file.size() > kMostAnswerBytes || record.events.size() > kMostEvents) {
        return failure("answers.too-large");
    }
    return file;
}

Result<AnswerCover> readAnswerCover(std::string_view file) {
    return coverFrom(file).map([](const Cover& read) { return read.cover; });
}

Result<AnswerFile> openAnswerFile(std::string_view file, const integrity::KeyRing& ring) {
    const auto cover = coverFrom(file);
    if (!cover) {
        return tl::unexpected<Error>(cover.error());
    }
    const auto key = ring.openForScorer(cover->sealedKey);
    if (!key || key->size() != integrity::kContentKeyBytes) {
        return failure("answers.damaged");
    }
    const auto content = integrity::openSealedFile(file, *key);
    auto record = content ? recordFrom(content->text()) : std::nullopt;
    if (!record || record->head.attempt.empty() || record->head.exam != cover->cover.exam ||
        record->head.attempt != cover->cover.attempt ||
        lastDigestOf(*record) != cover->cover.lastDigest) {
        return failure("answers.damaged");
    }
    return AnswerFile{cover->cover, std::move(*record)};
}

std::string receiptDigest(std::string_view lastDigest) {
    constexpr int kHex = 16;
    std::array<std::uint8_t, kSlipBytes> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::string_view pair = lastDigest.substr(std::min(2 * i, lastDigest.size()), 2);
        const auto read = std::from_chars(pair.data(), pair.data() + pair.size(), bytes[i], kHex);
        if (pair.size() != 2 || read.ptr != pair.data() + pair.size()) {
            return {};
        }
    }
    return integrity::inGroups(integrity::codeLetters(bytes).substr(0, kSlipLetters));
}

bool matchesSlip(std::string_view lastDigest, std::string_view typed) {
    const std::string wanted = receiptDigest(lastDigest);
    return !wanted.empty() && integrity::plainCode(wanted) == integrity::plainCode(typed);
}

}  // namespace qgt::exam
