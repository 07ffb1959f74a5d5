#pragma once

#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace qgt::integrity {

/// What happened, before it has a place in the chain. `details` names things by id, never by a
/// person's name: deleting the person then unlinks the record without breaking the chain.
struct AuditEntry {
    PersonId actor;       ///< empty: nobody was signed in
    std::string action;   ///< stable word, e.g. `sign-in.refused`
    std::string subject;  ///< id of what it was done to
    Args details;

    bool operator==(const AuditEntry&) const = default;
};

/// An entry in its place. `hash` covers the hash before it and every field here.
struct AuditRecord {
    std::uint64_t seq = 0;  ///< from 1 without gaps
    Instant at;
    AuditEntry entry;
    std::string hash;

    bool operator==(const AuditRecord&) const = default;
};

/// Append-only record of refusals and sensitive acts.
class AuditLog {
  public:
    AuditLog() = default;
    AuditLog(const AuditLog&) = delete;
    AuditLog& operator=(const AuditLog&) = delete;
    virtual ~AuditLog() = default;

    /// Durable when it returns. Errors: store.* .
    virtual Status append(const AuditEntry& entry) = 0;

    /// All records in order of `seq`.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> records() const = 0;

    /// Those of one act on one subject, in the same order; the others are not looked at.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> recordsOf(
        const std::string& action, const std::string& subject) const = 0;

    /// The newest records of one action on one subject, newest first, at most so many.
    [[nodiscard]] virtual Result<std::vector<AuditRecord>> newestOf(const std::string& action,
                                                                    const std::string& subject,
                                                                    std::size_t most) const;
};

/// The record that follows `previousHash` in the chain.
[[nodiscard]] AuditRecord sealRecord(std::uint64_t seq,
                                     Instant at,
                                     const AuditEntry& entry,
                                     const std::string& previousHash);

/// A head of the chain that somebody outside has kept. `seq` 0 (the head of an empty chain) proves
/// nothing.
struct ChainAnchor {
    std::uint64_t seq = 0;
    std::string hash;

    bool operator==(const ChainAnchor&) const = default;
};

enum class ChainVerdict : std::uint8_t {
    Whole,        ///< every link holds and the anchor lies on the chain
    Broken,       ///< `brokenAt`: first record that does not follow from the one before, or anchor
    EndNotProven  ///< every link holds, but nothing from outside shows that the tail is complete
};

struct ChainReport {
    ChainVerdict verdict = ChainVerdict::EndNotProven;
    std::uint64_t brokenAt = 0;  ///< from 1; 0: nothing broken
    std::uint64_t count = 0;
    std::uint64_t provenTo =
        0;  ///< Whole: the anchor's place; records after it have no witness yet
};

/// A chain alone proves nothing against the owner of the disk, who can compute all of it anew, so
/// without an anchor the best verdict is EndNotProven. An anchor past the end means a cut tail:
/// Broken at count + 1. An anchor that differs from the record at its place means a rewritten
/// chain: Broken there at the latest.
[[nodiscard]] ChainReport verifyChain(const std::vector<AuditRecord>& records,
                                      const std::optional<ChainAnchor>& anchor);

/// What to hand to somebody outside, so that they can prove later what stood here.
[[nodiscard]] ChainAnchor headOf(const std::vector<AuditRecord>& records);

}  // namespace qgt::integrity
