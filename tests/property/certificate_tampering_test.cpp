#include "engine/certificate/base45.h"
#include "engine/certificate/verdict.h"
#include "engine/core/rng.h"
#include "tests/support/catch.h"
#include "tests/support/sample_certificate.h"

#include <algorithm>
#include <string>
#include <vector>

namespace certificate = qgt::certificate;
namespace test = qgt::test;
using certificate::Verdict;
using qgt::Date;
using qgt::Rng;

namespace {

constexpr std::uint64_t kAltered = 10'000;
constexpr std::size_t kGenuine = 1'000;

std::size_t placeIn(Rng& rng, const std::string& text) {
    return static_cast<std::size_t>(rng.below(text.size()));
}

/// Somebody's certificate, drawn: names and titles of all lengths, with and without an end.
certificate::Certificate drawn(Rng& rng) {
    static const std::vector<std::string> kParts{
        "陈", "静", "欧阳", "a", "é", "·", "社区", "干部", "条线", "岗"};
    const auto words = [&](std::uint64_t most) {
        std::string text;
        for (std::uint64_t left = rng.below(most + 1); left > 0; --left) {
            text += kParts[rng.below(kParts.size())];
        }
        return text;
    };
    certificate::Certificate said = test::sampleCertificate(std::to_string(rng.below(1U << 30U)));
    said.name = "陈" + words(6);
    said.post = words(8);
    said.title = "证书" + words(10);
    said.scope = words(3);
    said.staffTail = certificate::staffTailOf(std::to_string(rng.below(1'000'000)));
    said.issued = Date{test::kCertificateDay.days + static_cast<int>(rng.below(300))};
    said.expires = certificate::lastDay(said.issued, static_cast<int>(rng.below(30)));
    said.level = static_cast<qgt::bank::Protection>(rng.below(4));
    return said;
}

/// Other letters of a text, or letters more, fewer or moved.
std::string alteredText(Rng& rng, const std::string& text) {
    static const std::string kLetters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    std::string other = text;
    while (other == text) {
        const std::size_t at = placeIn(rng, other);
        switch (rng.below(4)) {
            case 0:
                other[at] = kLetters[rng.below(kLetters.size())];
                break;
            case 1:
                other.erase(at, 1 + rng.below(6));
                break;
            case 2:
                other.insert(at, 1, kLetters[rng.below(kLetters.size())]);
                break;
            default:
                std::swap(other[at], other[placeIn(rng, other)]);
                break;
        }
        other = other.empty() ? "Q" : other;
    }
    return other;
}

/// Bytes flipped, a run of another certificate in the same place, or runs exchanged, in good
/// base45.
std::string alteredBytes(Rng& rng, const std::string& text, const std::string& second) {
    const std::size_t prefix = certificate::kPrefix.size();
    const std::string whole = certificate::fromBase45(text.substr(prefix)).value();
    const std::string donor = certificate::fromBase45(second.substr(prefix)).value();
    std::string bytes = whole;
    while (bytes == whole) {
        const std::size_t at = placeIn(rng, bytes);
        const std::size_t run = 1 + static_cast<std::size_t>(rng.below(40));
        switch (rng.below(3)) {
            case 0:
                bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1U << rng.below(8)));
                break;
            case 1:
                bytes.replace(at, run, donor.substr(std::min(at, donor.size()), run));
                break;
            default:
                std::rotate(
                    bytes.begin() + static_cast<std::ptrdiff_t>(at),
                    bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), at + run)),
                    bytes.end());
                break;
        }
    }
    return std::string(certificate::kPrefix) + certificate::toBase45(bytes);
}

}  // namespace

TEST_CASE("of a thousand genuine certificates all are accepted, of ten thousand altered none",
          "[certificate]") {
    const auto ring = test::sampleRing();
    Rng rng(2026);
    std::vector<std::string> texts;
    certificate::CheckTerms terms;
    terms.roots = {ring.publicKeys().root};
    terms.today = Date{test::kCertificateDay.days + 300};
    const std::string file = certificate::writeRevocations({}, terms.today, ring);
    const auto list = certificate::readRevocations(file).value();
    terms.list = &list;
    std::size_t accepted = 0;
    for (std::size_t i = 0; i < kGenuine; ++i) {
        const certificate::Certificate said = drawn(rng);
        texts.push_back(certificate::issueText(said, ring).value());
        const auto checked = certificate::check(texts.back(), terms);
        REQUIRE(checked);
        REQUIRE(checked->certificate == said);
        const bool over = said.expires && *said.expires < terms.today;
        accepted += checked->verdict == (over ? Verdict::Expired : Verdict::Valid) ? 1U : 0U;
    }
    CHECK(accepted == kGenuine);

    std::uint64_t wrong = 0;
    std::uint64_t readable = 0;
    for (std::uint64_t i = 0; i < kAltered; ++i) {
        const std::string& text = texts[rng.below(texts.size())];
        const std::string& second = texts[rng.below(texts.size())];
        const std::string other =
            rng.below(2) == 0 ? alteredText(rng, text) : alteredBytes(rng, text, second);
        // Exchanged as a whole it would be another genuine one.
        const auto checked = certificate::check(other, terms);
        const bool refused = !checked || checked->verdict == Verdict::UnknownIssuer ||
                             checked->verdict == Verdict::WrongSignature;
        wrong += refused ? 0U : 1U;
        readable += checked ? 1U : 0U;
        if (!refused) {
            CAPTURE(text, other);
            CHECK(refused);
        }
    }
    CHECK(wrong == 0);
    // Altered ones reach the signature too, and not only the reader.
    CHECK(readable > kAltered / 10);
}
