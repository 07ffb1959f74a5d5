#include "engine/integrity/audit.h"

#include "engine/integrity/digest.h"

#include <algorithm>
#include <cstddef>

namespace qgt::integrity {

namespace {

/// Names the record format. Another layout of the canonical bytes needs another name.
constexpr std::string_view kDomain = "qgt.audit.v1";

void putNumber(std::string& out, std::uint64_t value) {
    for (unsigned shift = 0; shift < 64; shift += 8) {
        out.push_back(static_cast<char>((value >> shift) & 0xFFU));
    }
}

void putText(std::string& out, const std::string& text) {
    putNumber(out, text.size());
    out += text;
}

/// Fixed-width numbers (little endian) and length-prefixed texts in a fixed order: two different
/// records never give the same bytes.
std::string canonicalBytes(std::uint64_t seq, Instant at, const AuditEntry& entry) {
    std::string out;
    putNumber(out, seq);
    putNumber(out, static_cast<std::uint64_t>(at.ms));
    putText(out, entry.actor.str());
    putText(out, entry.action);
    putText(out, entry.subject);
    putNumber(out, entry.details.size());
    for (const auto& [name, value] : entry.details) {
        putText(out, name);
        putText(out, value);
    }
    return out;
}

/// Sequence number of the first record that does not follow from the one before; 0: none.
std::uint64_t firstBrokenLink(const std::vector<AuditRecord>& records) {
    std::string previous;
    std::uint64_t expected = 0;
    for (const AuditRecord& record : records) {
        ++expected;
        if (record.seq != expected ||
            record.hash != sealRecord(expected, record.at, record.entry, previous).hash) {
            return expected;
        }
        previous = record.hash;
    }
    return 0;
}

/// Where the anchor contradicts the chain; 0: nowhere.
std::uint64_t firstContradiction(const std::vector<AuditRecord>& records,
                                 const ChainAnchor& anchor) {
    if (anchor.seq > records.size()) {
        return records.size() + 1;
    }
    const AuditRecord& record = records[static_cast<std::size_t>(anchor.seq - 1)];
    return record.hash == anchor.hash ? 0 : anchor.seq;
}

std::uint64_t firstOf(std::uint64_t a, std::uint64_t b) {
    if (a == 0 || b == 0) {
        return std::max(a, b);
    }
    return std::min(a, b);
}

}  // namespace

Result<std::vector<AuditRecord>> AuditLog::newestOf(const std::string& action,
                                                    const std::string& subject,
                                                    std::size_t most) const {
    return records().map([&](const std::vector<AuditRecord>& all) {
        std::vector<AuditRecord> found;
        for (auto record = all.rbegin(); record != all.rend() && found.size() < most; ++record) {
            if (record->entry.action == action && record->entry.subject == subject) {
                found.push_back(*record);
            }
        }
        return found;
    });
}

AuditRecord sealRecord(std::uint64_t seq,
                       Instant at,
                       const AuditEntry& entry,
                       const std::string& previousHash) {
    return AuditRecord{
        seq, at, entry, chainDigestHex(kDomain, previousHash, canonicalBytes(seq, at, entry))};
}

ChainReport verifyChain(const std::vector<AuditRecord>& records,
                        const std::optional<ChainAnchor>& anchor) {
    ChainReport report;
    report.count = records.size();
    report.brokenAt = firstBrokenLink(records);
    const bool anchored = anchor.has_value() && anchor->seq > 0;
    if (anchored) {
        report.brokenAt = firstOf(report.brokenAt, firstContradiction(records, *anchor));
    }
    if (report.brokenAt != 0) {
        report.verdict = ChainVerdict::Broken;
    } else if (anchored) {
        report.verdict = ChainVerdict::Whole;
        report.provenTo = anchor->seq;
    }
    return report;
}

ChainAnchor headOf(const std::vector<AuditRecord>& records) {
    return records.empty() ? ChainAnchor{} : ChainAnchor{records.back().seq, records.back().hash};
}

}  // namespace qgt::integrity
