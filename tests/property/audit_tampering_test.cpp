#include "engine/core/rng.h"
#include "engine/integrity/audit.h"
#include "tests/support/catch.h"

#include <cstddef>
#include <string>
#include <vector>

using qgt::Instant;
using qgt::PersonId;
using qgt::Rng;
using qgt::integrity::AuditEntry;
using qgt::integrity::AuditRecord;
using qgt::integrity::ChainAnchor;
using qgt::integrity::ChainReport;
using qgt::integrity::ChainVerdict;
using qgt::integrity::headOf;
using qgt::integrity::sealRecord;
using qgt::integrity::verifyChain;

namespace {

constexpr std::uint64_t kRuns = 1500;
constexpr std::size_t kFieldCount = 10;

using Chain = std::vector<AuditRecord>;

std::size_t below(Rng& rng, std::size_t bound) {
    return static_cast<std::size_t>(rng.below(bound));
}

std::string word(Rng& rng) {
    std::string text;
    const std::size_t length = below(rng, 6);
    for (std::size_t i = 0; i < length; ++i) {
        text.push_back(static_cast<char>(rng.below(256)));
    }
    return text;
}

AuditEntry entryFrom(Rng& rng) {
    AuditEntry entry{PersonId(word(rng)), word(rng), word(rng), {}};
    const std::size_t details = below(rng, 3);
    for (std::size_t i = 0; i < details; ++i) {
        entry.details.emplace_back(word(rng), word(rng));
    }
    return entry;
}

Chain chainFrom(Rng& rng) {
    Chain chain;
    std::string previous;
    const std::uint64_t count = 2 + rng.below(12);
    for (std::uint64_t seq = 1; seq <= count; ++seq) {
        const Instant at{static_cast<std::int64_t>(rng.below(5))};
        chain.push_back(sealRecord(seq, at, entryFrom(rng), previous));
        previous = chain.back().hash;
    }
    return chain;
}

/// Another text that differs in length or in one byte.
void alter(Rng& rng, std::string& text) {
    if (text.empty() || rng.below(3) == 0) {
        text.push_back(static_cast<char>(rng.below(256)));
        return;
    }
    char& byte = text[below(rng, text.size())];
    byte = static_cast<char>(static_cast<unsigned char>(byte) ^ (1U + rng.below(255)));
}

void alterDetails(Rng& rng, qgt::Args& details) {
    if (details.empty() || rng.below(4) == 0) {
        details.emplace_back("", "");
        return;
    }
    auto& [name, value] = details[below(rng, details.size())];
    alter(rng, rng.below(2) == 0 ? name : value);
}

/// Moves a border between two neighbouring fields without changing the bytes in a row.
void shiftBorder(AuditEntry& entry) {
    if (entry.action.empty()) {
        entry.action = "x";
        return;
    }
    entry.subject.insert(entry.subject.begin(), entry.action.back());
    entry.action.pop_back();
}

void editField(Rng& rng, AuditRecord& record, std::size_t field) {
    std::string actor = record.entry.actor.str();
    switch (field) {
        case 0:
            record.seq += 1 + rng.below(3);
            break;
        case 1:
            record.at.ms += rng.below(2) == 0 ? 1 : -1;
            break;
        case 2:
            alter(rng, actor);
            record.entry.actor = PersonId(actor);
            break;
        case 3:
            alter(rng, record.entry.action);
            break;
        case 4:
            alter(rng, record.entry.subject);
            break;
        case 5:
            alterDetails(rng, record.entry.details);
            break;
        case 6:
            alter(rng, record.hash);
            break;
        case 7:
            shiftBorder(record.entry);
            break;
        case 8:
            record.hash.clear();
            break;
        default:
            record.seq = 0;
            break;
    }
}

void checkBroken(const Chain& tampered, const Chain& original, std::uint64_t place) {
    const std::vector<std::optional<ChainAnchor>> anchors{std::nullopt, headOf(original)};
    for (const auto& anchor : anchors) {
        const ChainReport report = verifyChain(tampered, anchor);
        REQUIRE(report.verdict == ChainVerdict::Broken);
        REQUIRE(report.brokenAt == place);
        REQUIRE(report.count == tampered.size());
    }
}

}  // namespace

TEST_CASE("an edited field is found at its record, with and without an anchor",
          "[integrity][property]") {
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Chain original = chainFrom(rng);
        Chain tampered = original;
        const std::size_t at = below(rng, tampered.size());
        editField(rng, tampered[at], static_cast<std::size_t>(seed % kFieldCount));
        REQUIRE_FALSE(tampered[at] == original[at]);
        checkBroken(tampered, original, at + 1);
    }
}

TEST_CASE("a removed record is found, unless it was the last and nothing was kept outside",
          "[integrity][property]") {
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Chain original = chainFrom(rng);
        Chain tampered = original;
        const std::size_t at = below(rng, tampered.size() - 1);
        tampered.erase(tampered.begin() + static_cast<std::ptrdiff_t>(at));
        checkBroken(tampered, original, at + 1);
    }
}

TEST_CASE("an inserted record is found, be it a copy, a forgery or well sealed",
          "[integrity][property]") {
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Chain original = chainFrom(rng);
        Chain tampered = original;
        const std::size_t at = below(rng, original.size() - 1);
        AuditRecord added = original[below(rng, original.size())];
        std::uint64_t place = at + 1;
        if (seed % 3 == 1) {
            added = AuditRecord{place, Instant{7}, entryFrom(rng), original[at].hash};
        } else if (seed % 3 == 2) {
            // Follows perfectly: what breaks is the record after it.
            const std::string previous = at == 0 ? "" : original[at - 1].hash;
            added = sealRecord(place, Instant{7}, entryFrom(rng), previous);
            ++place;
        } else if (added == original[at]) {
            ++place;
        }
        tampered.insert(tampered.begin() + static_cast<std::ptrdiff_t>(at), added);
        checkBroken(tampered, original, place);
    }
}

TEST_CASE("two exchanged records are found at the first of them", "[integrity][property]") {
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Chain original = chainFrom(rng);
        Chain tampered = original;
        const std::size_t first = below(rng, tampered.size() - 1);
        const std::size_t second = first + 1 + below(rng, tampered.size() - first - 1);
        std::swap(tampered[first], tampered[second]);
        if (seed % 2 == 1) {
            std::swap(tampered[first].seq, tampered[second].seq);
        }
        checkBroken(tampered, original, first + 1);
    }
}

TEST_CASE("a cut tail is found with an anchor and called not proven without",
          "[integrity][property]") {
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Chain original = chainFrom(rng);
        Chain tampered = original;
        tampered.resize(below(rng, original.size()));
        REQUIRE(verifyChain(tampered, std::nullopt).verdict == ChainVerdict::EndNotProven);
        const ChainReport report = verifyChain(tampered, headOf(original));
        REQUIRE(report.verdict == ChainVerdict::Broken);
        REQUIRE(report.brokenAt == tampered.size() + 1);
    }
}

TEST_CASE("an untouched chain is whole under each anchor that lies on it",
          "[integrity][property]") {
    for (std::uint64_t seed = 0; seed < kRuns; ++seed) {
        CAPTURE(seed);
        Rng rng(seed);
        const Chain original = chainFrom(rng);
        const AuditRecord& kept = original[below(rng, original.size())];
        const ChainReport report = verifyChain(original, ChainAnchor{kept.seq, kept.hash});
        REQUIRE(report.verdict == ChainVerdict::Whole);
        REQUIRE(report.provenTo == kept.seq);
    }
}
