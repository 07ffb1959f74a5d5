#include "engine/seat/exam_package.h"

#include "engine/core/date.h"
#include "engine/core/text.h"
#include "engine/integrity/bytes.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace qgt::seat {

using integrity::BytesReader;
using integrity::BytesWriter;
using integrity::KeyBytes;
using integrity::KeyStatement;
using integrity::Signature;

namespace {

// Layout: magic, version, root, statement, header with its length, sealed papers with theirs,
// signature over everything before it.
constexpr std::string_view kPackageMagic = "QGTEXAM\n";
constexpr std::uint32_t kPackageVersion = 1;
constexpr std::size_t kMostTextBytes = 1024;
constexpr std::size_t kMostPlanBytes = std::size_t{1} << 20U;
constexpr std::size_t kMostPackageHeader = std::size_t{4} << 20U;
/// A sealed file is longer than what is in it.
constexpr std::size_t kMostSealedPaper = kMostPaperBytes + (std::size_t{1} << 20U);
constexpr int kMostPackageMinutes = 24 * 60;
constexpr int kMostExtraPercent = 1000;
constexpr std::int64_t kMostInstantMs = 10'000'000'000'000;  // the year 2286

std::string_view bytesOf(const KeyBytes& key) {
    return {reinterpret_cast<const char*>(key.data()), key.size()};
}

std::string_view bytesOf(const Signature& signature) {
    return {reinterpret_cast<const char*>(signature.data()), signature.size()};
}

void writeStatement(BytesWriter& out, const KeyStatement& keys) {
    out.number(keys.generation);
    out.number(static_cast<std::uint32_t>(keys.from.days));
    out.number(static_cast<std::uint32_t>(keys.until.days));
    out.raw(bytesOf(keys.issuing));
    out.raw(bytesOf(keys.scorer));
    out.raw(bytesOf(keys.signature));
}

std::string headerOf(const ExamPackage& package) {
    BytesWriter out;
    out.text(package.exam.str());
    out.text(package.serial);
    out.text(package.title);
    out.wide(package.made.ms);
    out.wide(package.opens.ms);
    out.wide(package.closes.ms);
    out.number(static_cast<std::uint32_t>(package.minutes));
    out.number(static_cast<std::uint32_t>(package.leastMinutes));
    out.number(static_cast<std::uint32_t>(package.protection));
    out.text(package.line.str());
    out.text(package.plan);
    out.text(package.wrappedKey);
    out.number(package.generation);
    out.number(static_cast<std::uint32_t>(package.invigilators.size()));
    for (const PackagedInvigilator& one : package.invigilators) {
        out.text(one.person.str());
        out.text(one.name);
        out.text(one.codeHash);
    }
    out.number(static_cast<std::uint32_t>(package.seats.size()));
    for (const PackagedSeat& seat : package.seats) {
        out.text(seat.candidate.person.str());
        out.text(seat.candidate.name);
        out.text(seat.candidate.post);
        out.text(seat.candidate.committee);
        out.text(seat.candidate.number);
        out.text(seat.place);
        out.number(static_cast<std::uint32_t>(seat.extraPercent));
        out.text(seat.form);
        out.text(seat.seatDigest);
        out.text(integrity::digestHex(seat.paper));
    }
    return out.take();
}

/// Reads parts one after the other; the first that is missing or out of bounds makes all of it
/// unfit, for ever.
class PackageReader {
  public:
    explicit PackageReader(std::string_view bytes) : m_reader(bytes) {}

    [[nodiscard]] bool fit() const { return m_fit; }

    [[nodiscard]] bool atEnd() const { return m_reader.rest().empty(); }

    std::string bytes(std::size_t limit) {
        const auto read = m_reader.text(limit);
        m_fit = m_fit && read.has_value();
        return m_fit ? std::string(*read) : std::string();
    }

    std::string text(std::size_t limit = kMostTextBytes) {
        std::string read = bytes(limit);
        m_fit = m_fit && !firstInvalidUtf8(read);
        return read;
    }

    std::uint32_t count(std::uint32_t most) {
        const auto read = m_reader.number();
        m_fit = m_fit && read && *read <= most;
        return m_fit ? *read : 0;
    }

    int amount(int most) { return static_cast<int>(count(static_cast<std::uint32_t>(most))); }

    Instant instant() {
        const auto read = m_reader.wide();
        m_fit = m_fit && read && *read >= 0 && *read <= kMostInstantMs;
        return {m_fit ? *read : 0};
    }

    template <std::size_t Size>
    std::array<std::uint8_t, Size> fixed() {
        std::array<std::uint8_t, Size> read{};
        const auto raw = m_reader.raw(Size);
        m_fit = m_fit && raw.has_value();
        if (m_fit) {
            std::copy(raw->begin(), raw->end(), read.begin());
        }
        return read;
    }

    Date day() {
        const auto read = m_reader.number();
        m_fit = m_fit && read.has_value();
        return Date{m_fit ? static_cast<std::int32_t>(*read) : 0};
    }

  private:
    BytesReader m_reader;
    bool m_fit = true;
};

KeyStatement readStatement(PackageReader& reader) {
    KeyStatement keys;
    keys.generation = reader.count(std::numeric_limits<std::uint32_t>::max());
    keys.from = reader.day();
    keys.until = reader.day();
    keys.issuing = reader.fixed<std::tuple_size_v<KeyBytes>>();
    keys.scorer = reader.fixed<std::tuple_size_v<KeyBytes>>();
    keys.signature = reader.fixed<std::tuple_size_v<Signature>>();
    return keys;
}

PackagedSeat readSeat(PackageReader& reader) {
    PackagedSeat seat;
    seat.candidate.person = PersonId(reader.text());
    seat.candidate.name = reader.text();
    seat.candidate.post = reader.text();
    seat.candidate.committee = reader.text();
    seat.candidate.number = reader.text();
    seat.place = reader.text();
    seat.extraPercent = reader.amount(kMostExtraPercent);
    seat.form = reader.text();
    seat.seatDigest = reader.text();
    return seat;
}

/// The header, and the digests that the papers after it have to have.
ExamPackage readHeader(PackageReader& reader, std::vector<std::string>& digests) {
    constexpr int kHighestLevel = 3;
    ExamPackage package;
    package.exam = ExamId(reader.text());
    package.serial = reader.text();
    package.title = reader.text();
    package.made = reader.instant();
    package.opens = reader.instant();
    package.closes = reader.instant();
    package.minutes = reader.amount(kMostPackageMinutes);
    package.leastMinutes = reader.amount(kMostPackageMinutes);
    package.protection = reader.amount(kHighestLevel);
    package.line = LineId(reader.text());
    package.plan = reader.text(kMostPlanBytes);
    package.wrappedKey = reader.text();
    package.generation = reader.count(std::numeric_limits<std::uint32_t>::max());
    const std::uint32_t invigilators = reader.count(kMostInvigilators);
    for (std::uint32_t i = 0; i < invigilators && reader.fit(); ++i) {
        PackagedInvigilator one;
        one.person = PersonId(reader.text());
        one.name = reader.text();
        one.codeHash = reader.text();
        package.invigilators.push_back(std::move(one));
    }
    const std::uint32_t seats = reader.count(kMostPackagedSeats);
    for (std::uint32_t i = 0; i < seats && reader.fit(); ++i) {
        package.seats.push_back(readSeat(reader));
        digests.push_back(reader.text());
    }
    return package;
}

/// What the header alone has to fulfil.
bool makesSense(const ExamPackage& package, const KeyStatement& keys) {
    std::set<PersonId> persons;
    const bool twice =
        !std::all_of(package.seats.begin(), package.seats.end(), [&](const PackagedSeat& seat) {
            return !seat.candidate.person.empty() && persons.insert(seat.candidate.person).second;
        });
    const Date day = localDate(package.made, kShanghaiOffsetMinutes);
    return !twice && !package.seats.empty() && !package.exam.empty() && !package.serial.empty() &&
           package.opens < package.closes && package.minutes > 0 && package.generation > 0 &&
           keys.from <= day && day <= keys.until;
}

std::optional<ExamPackage> packageFrom(std::string_view signedPart, const KeyStatement& keys) {
    PackageReader whole(signedPart);
    const std::string header = whole.bytes(kMostPackageHeader);
    PackageReader reader(header);
    std::vector<std::string> digests;
    ExamPackage package = readHeader(reader, digests);
    if (!whole.fit() || !reader.fit() || !reader.atEnd() || !makesSense(package, keys)) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < package.seats.size(); ++i) {
        package.seats[i].paper = whole.bytes(kMostSealedPaper);
        if (!whole.fit() || integrity::digestHex(package.seats[i].paper) != digests[i]) {
            return std::nullopt;
        }
    }
    return whole.atEnd() ? std::optional(std::move(package)) : std::nullopt;
}

}  // namespace

std::string packageToSign(const ExamPackage& package,
                          const KeyBytes& root,
                          const KeyStatement& keys) {
    BytesWriter out;
    out.raw(kPackageMagic);
    out.number(kPackageVersion);
    out.raw(bytesOf(root));
    writeStatement(out, keys);
    out.text(headerOf(package));
    for (const PackagedSeat& seat : package.seats) {
        out.text(seat.paper);
    }
    return out.take();
}

std::string withSignature(std::string toSign, const Signature& signature) {
    toSign.append(bytesOf(signature));
    return toSign;
}

Result<SignedPackage> readPackage(std::string_view file, const KeyBytes* pinned) {
    constexpr std::size_t kSignatureBytes = std::tuple_size_v<Signature>;
    if (file.size() > kMostPackageBytes || file.size() < kSignatureBytes) {
        return failure("package.damaged");
    }
    const std::string_view toSign = file.substr(0, file.size() - kSignatureBytes);
    BytesReader start(toSign);
    const auto magic = start.raw(kPackageMagic.size());
    const auto version = start.number();
    if (magic != kPackageMagic || !version || *version == 0) {
        return failure("package.damaged");
    }
    if (*version > kPackageVersion) {
        return failure("package.too-new");
    }
    constexpr std::size_t kKeysBytes = 2 * std::tuple_size_v<KeyBytes> + kSignatureBytes + 12;
    const auto rootAndKeys = start.raw(std::tuple_size_v<KeyBytes> + kKeysBytes);
    if (!rootAndKeys) {
        return failure("package.damaged");
    }
    PackageReader keyReader(*rootAndKeys);
    SignedPackage read;
    read.root = keyReader.fixed<std::tuple_size_v<KeyBytes>>();
    read.keys = readStatement(keyReader);
    Signature signature{};
    const std::string_view tail = file.substr(toSign.size());
    std::copy(tail.begin(), tail.end(), signature.begin());
    if (!integrity::isStatementOf(read.root, read.keys) ||
        !integrity::isSignedBy(read.keys, kPackagePurpose, toSign, signature)) {
        return failure("package.damaged");
    }
    if (pinned != nullptr && *pinned != read.root) {
        return failure("package.other-unit",
                       {{"fingerprint", integrity::fingerprint(read.root)},
                        {"expected", integrity::fingerprint(*pinned)}});
    }
    auto package = packageFrom(start.rest(), read.keys);
    if (!package) {
        return failure("package.damaged");
    }
    read.package = std::move(*package);
    return read;
}

}  // namespace qgt::seat
