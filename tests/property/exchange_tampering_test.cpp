#include "engine/core/rng.h"
#include "engine/exam/answer_file.h"
#include "engine/exam/exam_lock.h"
#include "engine/integrity/code_box.h"
#include "engine/integrity/sealed_file.h"
#include "engine/seat/exam_package.h"
#include "tests/support/altered_bytes.h"
#include "tests/support/catch.h"
#include "tests/support/seat_world.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string>
#include <vector>

namespace exam = qgt::exam;
namespace integrity = qgt::integrity;
namespace seat = qgt::seat;
using integrity::KeyRing;
using qgt::Rng;
using qgt::seat::AttemptEventKind;

namespace {

constexpr qgt::Date kToday{20700};
/// Where the lengths of a package and the cover of an answer file stand.
constexpr std::size_t kPackageHead = 900;
constexpr std::size_t kCoverHead = 300;

/// Some hundred at every run, all of them in a long one.
std::uint64_t runs() {
    return std::getenv("QGT_LONG") != nullptr ? 10'000 : 300;
}

seat::ExamPackage package(std::size_t seats, std::size_t paperBytes) {
    seat::ExamPackage made;
    made.exam = qgt::ExamId("exam-1");
    made.serial = "serial0001";
    made.title = "全岗通过关";
    made.made = {1'795'521'600'000};
    made.opens = {made.made.ms + 1000};
    made.closes = {made.opens.ms + 60'000};
    made.minutes = 90;
    made.leastMinutes = 30;
    made.protection = 1;
    made.plan = "schema: 1\n";
    made.wrappedKey = "d3JhcHBlZA==";
    made.generation = 1;
    made.invigilators = {{qgt::PersonId("lu-wen"), "陆文静", "$argon2id$v=19$x"}};
    const integrity::LockedBytes key = integrity::drawKey();
    for (std::size_t i = 0; i < seats; ++i) {
        seat::PackagedSeat one;
        one.candidate = {qgt::PersonId("p" + std::to_string(i)),
                         "陈静",
                         "社工",
                         "青禾里居委会",
                         "00" + std::to_string(i)};
        one.extraPercent = 25;
        one.form = "A";
        one.seatDigest = std::string(64, 'a');
        one.paper = integrity::sealFile("head", std::string(paperBytes, 'x'), key);
        made.seats.push_back(std::move(one));
    }
    return made;
}

std::string signedBy(const KeyRing& ring, const seat::ExamPackage& package) {
    std::string toSign = seat::packageToSign(package, ring.publicKeys().root, ring.current());
    const auto signature = ring.sign(seat::kPackagePurpose, toSign);
    return seat::withSignature(std::move(toSign), signature);
}

std::string codeOf(const std::string& file, const integrity::KeyBytes* root) {
    const auto read = seat::readPackage(file, root);
    return read ? "" : read.error().code;
}

/// Somebody sits, answers and hands in.
seat::AttemptRecord sat(const std::string& letter) {
    qgt::test::SeatWorld world;
    REQUIRE(world.open(*world.channel).has_value());
    REQUIRE(world.send(AttemptEventKind::Shown, qgt::test::kSingle).has_value());
    REQUIRE(world.send(AttemptEventKind::Answered, qgt::test::kSingle, qgt::test::chosen({letter}))
                .has_value());
    world.pass(40 * qgt::kMsPerMinute);
    REQUIRE(world.handIn().has_value());
    return world.record();
}

}  // namespace

TEST_CASE("of thousands of altered packages none is taken", "[seat][property]") {
    const KeyRing ring = KeyRing::create(kToday);
    const integrity::KeyBytes root = ring.publicKeys().root;
    const std::string small = signedBy(ring, package(1, 300));
    const std::string large = signedBy(ring, package(3, 70'000));
    std::uint64_t accepted = 0;
    for (std::uint64_t seed = 0; seed < runs(); ++seed) {
        Rng rng(seed);
        const std::string bytes =
            qgt::test::alteredBytes(rng, seed % 16 == 0 ? large : small, kPackageHead);
        accepted += seat::readPackage(bytes, &root).has_value() ? 1U : 0U;
        accepted += seat::readPackage(bytes, nullptr).has_value() ? 1U : 0U;
    }
    CHECK(accepted == 0);
    // The same call takes the files that nobody touched.
    CHECK(codeOf(small, &root).empty());
    CHECK(codeOf(large, nullptr).empty());
}

TEST_CASE("a package comes back as it was signed and from its own unit only", "[seat][property]") {
    const KeyRing ring = KeyRing::create(kToday);
    const KeyRing other = KeyRing::create(kToday);
    const integrity::KeyBytes root = ring.publicKeys().root;
    const seat::ExamPackage made = package(3, 70'000);
    const std::string file = signedBy(ring, made);
    const auto read = seat::readPackage(file, &root);
    REQUIRE(read.has_value());
    CHECK(read->package == made);
    CHECK(read->root == root);
    CHECK(read->keys == ring.current());

    CHECK(codeOf(signedBy(other, made), &root) == "package.other-unit");
    // The signature of another unit, its statement, or one for another purpose.
    std::string toSign = seat::packageToSign(made, root, ring.current());
    CHECK(codeOf(seat::withSignature(toSign, other.sign(seat::kPackagePurpose, toSign)), &root) ==
          "package.damaged");
    CHECK(codeOf(seat::withSignature(toSign, ring.sign("qgt.certificate.v1", toSign)), &root) ==
          "package.damaged");
    toSign = seat::packageToSign(made, root, other.current());
    CHECK(codeOf(seat::withSignature(toSign, other.sign(seat::kPackagePurpose, toSign)), &root) ==
          "package.damaged");
    // The header of one with the papers of another.
    const std::string one = seat::packageToSign(package(1, 300), root, ring.current());
    const std::string two = seat::packageToSign(package(1, 300), root, ring.current());
    const std::string mixed = one.substr(0, one.size() - 200) + two.substr(two.size() - 200);
    CHECK(codeOf(seat::withSignature(mixed, ring.sign(seat::kPackagePurpose, mixed)), &root) ==
          "package.damaged");
    // A later version is told as such.
    std::string later = file;
    later[8] = 2;
    CHECK(codeOf(later, &root) == "package.too-new");
}

TEST_CASE("what a signed package must not be is refused", "[seat][property]") {
    const KeyRing ring = KeyRing::create(kToday);
    const auto refused = [&ring](seat::ExamPackage made) {
        return codeOf(signedBy(ring, made), nullptr) == "package.damaged";
    };
    seat::ExamPackage made = package(2, 100);
    made.seats[1].candidate.person = made.seats[0].candidate.person;
    CHECK(refused(made));
    made = package(1, 100);
    made.seats.clear();
    CHECK(refused(made));
    made = package(1, 100);
    made.closes = made.opens;
    CHECK(refused(made));
    made = package(1, 100);
    made.generation = 0;
    CHECK(refused(made));
    made = package(1, 100);
    made.title = "\xFF";
    CHECK(refused(made));
    made = package(1, 100);
    made.made = {made.made.ms + 800 * qgt::kMsPerDay};  // past the days of the keys
    CHECK(refused(made));
    made = package(seat::kMostPackagedSeats + 1, 10);
    CHECK(refused(made));
    CHECK_FALSE(refused(package(seat::kMostPackagedSeats, 10)));
}

TEST_CASE("of thousands of altered answer files none is taken", "[exam][property]") {
    const KeyRing ring = KeyRing::create(kToday);
    const seat::AttemptRecord record = sat("B");
    const std::string file = exam::writeAnswerFile(record, "001", ring.current()).value();
    std::uint64_t accepted = 0;
    for (std::uint64_t seed = 0; seed < runs(); ++seed) {
        Rng rng(seed);
        const std::string bytes = qgt::test::alteredBytes(rng, file, kCoverHead);
        (void)exam::readAnswerCover(bytes);
        accepted += exam::openAnswerFile(bytes, ring).has_value() ? 1U : 0U;
    }
    CHECK(accepted == 0);
    const auto opened = exam::openAnswerFile(file, ring);
    REQUIRE(opened.has_value());
    CHECK(opened->record == record);
    CHECK(opened->cover.number == "001");
    CHECK(opened->cover.lastDigest == exam::lastDigestOf(record));
}

TEST_CASE("an answer file is its own and its unit's only", "[exam][property]") {
    const KeyRing ring = KeyRing::create(kToday);
    const seat::AttemptRecord record = sat("B");
    const std::string file = exam::writeAnswerFile(record, "001", ring.current()).value();
    CHECK(exam::openAnswerFile(file, KeyRing::create(kToday)).error().code == "answers.damaged");
    // Keys of a later generation open what was sealed to an earlier one.
    std::vector<integrity::KeySeed> seeds;
    for (const integrity::KeySeed& seed : ring.seeds()) {
        integrity::LockedBytes bytes(seed.bytes.size());
        std::copy_n(seed.bytes.data(), seed.bytes.size(), bytes.data());
        seeds.push_back({std::move(bytes), seed.from});
    }
    KeyRing rotated = KeyRing::fromSeeds(std::move(seeds)).value();
    REQUIRE(rotated.rotate({kToday.days + 300}).has_value());
    CHECK(exam::openAnswerFile(file, rotated).has_value());
    // The cover of one with the body of another.
    const std::string other = exam::writeAnswerFile(sat("A"), "001", ring.current()).value();
    const std::size_t cover = integrity::readSealedHeader(file)->size() + 16;
    REQUIRE(integrity::readSealedHeader(other)->size() + 16 == cover);
    CHECK(exam::openAnswerFile(file.substr(0, cover) + other.substr(cover), ring).error().code ==
          "answers.damaged");
    // Nothing of the answers is readable on the way.
    CHECK(file.find("answered") == std::string::npos);
    CHECK(file.find(record.head.paperDigest) == std::string::npos);
}

TEST_CASE("the slip fits its own answers, however it is typed", "[exam][property]") {
    const std::string digest = exam::lastDigestOf(sat("B"));
    const std::string slip = exam::receiptDigest(digest);
    CHECK(slip.size() == 19);
    CHECK(exam::matchesSlip(digest, slip));
    std::string typed = slip;
    std::transform(typed.begin(), typed.end(), typed.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    typed.erase(std::remove(typed.begin(), typed.end(), '-'), typed.end());
    CHECK(exam::matchesSlip(digest, " " + typed));
    CHECK_FALSE(exam::matchesSlip(digest, typed.substr(1)));
    CHECK_FALSE(exam::matchesSlip(exam::lastDigestOf(sat("A")), slip));
    CHECK_FALSE(exam::matchesSlip("", ""));
    CHECK(exam::receiptDigest("no digest").empty());
}
