#include "engine/carry/answer_file.h"

#include "engine/integrity/bytes.h"
#include "engine/integrity/sealed_file.h"
#include "engine/integrity/signing_pair.h"

#include <algorithm>
#include <cstdint>

namespace qgt::carry {

using integrity::BytesReader;
using integrity::BytesWriter;
using integrity::LockedBytes;

namespace {

constexpr std::string_view kAnswerMagic = "qgt.carry-back";
/// For what the other computer signs.
constexpr std::string_view kAnswerPurpose = "qgt.carry-back.v1";
constexpr std::uint32_t kAnswerVersion = 1;
constexpr std::size_t kMostName = 256;

LockedBytes keyOf(const integrity::KeyBytes& key) {
    LockedBytes locked(key.size());
    std::copy(key.begin(), key.end(), locked.data());
    return locked;
}

std::string signedPart(const AnswerContent& content) {
    BytesWriter body;
    body.text(content.enrolment);
    body.text(content.install.str());
    body.wide(content.made.ms);
    body.text(content.practice);
    return body.take();
}

}  // namespace

std::string writeAnswerFile(const AnswerContent& content,
                            const LockedBytes& signingSeed,
                            const integrity::KeyBytes& key) {
    BytesWriter header;
    header.text(kAnswerMagic);
    header.number(kAnswerVersion);
    header.text(content.enrolment);
    const std::string said = signedPart(content);
    BytesWriter body;
    body.raw(integrity::asText(integrity::signWithSeed(signingSeed, kAnswerPurpose, said)));
    body.raw(said);
    return integrity::sealFile(header.bytes(), body.bytes(), keyOf(key));
}

Result<std::string> enrolmentOf(std::string_view file) {
    const auto header = integrity::readSealedHeader(file);
    if (!header) {
        return tl::unexpected(header.error());
    }
    BytesReader reader(*header);
    if (reader.text(kMostName) != kAnswerMagic) {
        return failure("carry.not-answers");
    }
    const auto version = reader.number();
    if (version && *version > kAnswerVersion) {
        return failure("carry.too-new");
    }
    const auto enrolment = reader.text(kMostName);
    if (!version || !enrolment || !reader.rest().empty()) {
        return failure("carry.damaged");
    }
    return std::string(*enrolment);
}

Result<AnswerContent> readAnswerFile(std::string_view file, const Enrolment& enrolment) {
    const auto said = enrolmentOf(file);
    if (!said) {
        return tl::unexpected(said.error());
    }
    const auto body = integrity::openSealedFile(file, keyOf(enrolment.key));
    if (!body) {
        return tl::unexpected(body.error());
    }
    integrity::Signature signature{};
    BytesReader reader(body->text());
    const auto signedWith = reader.raw(signature.size());
    if (!signedWith) {
        return failure("carry.damaged");
    }
    std::copy(signedWith->begin(), signedWith->end(), signature.begin());
    if (!integrity::isSignedWith(enrolment.verify, kAnswerPurpose, reader.rest(), signature)) {
        return failure("carry.wrong-signature");
    }
    const auto name = reader.text(kMostName);
    const auto install = reader.text(kMostName);
    const auto made = reader.wide();
    const auto practice = reader.text(kMostAnswerFileBytes);
    if (!name || !install || !made || !practice || !reader.rest().empty() || *name != *said ||
        *name != enrolment.id) {
        return failure("carry.damaged");
    }
    return AnswerContent{std::string(*name),
                         InstallId(std::string(*install)),
                         Instant{*made},
                         std::string(*practice)};
}

}  // namespace qgt::carry
