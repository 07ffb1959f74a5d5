#pragma once

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::coverage {

/// What is put into the log in one act: one request at the desk, or a whole file.
using LogEntryId = StrongId<struct LogEntryIdTag>;

/// How a request at the desk ended.
enum class RequestOutcome : std::uint8_t {
    Settled,    ///< in this one trip (一趟办成)
    ComeAgain,  ///< the resident has to come once more
    HandedOn    ///< to somebody else or another office
};

/// The stored words, both ways.
[[nodiscard]] std::string toText(RequestOutcome outcome);
[[nodiscard]] std::optional<RequestOutcome> outcomeFromText(std::string_view text);

/// So many requests of one kind on one day that ended in one way (接待登记). Counts only: there is
/// no place for a resident's name or anything else of the resident.
struct LoggedRequests {
    LogEntryId entry;
    CommitteeId committee;
    Date day;
    LineId line;
    RequestId request;  ///< empty: some other matter of the line
    RequestOutcome outcome = RequestOutcome::Settled;
    int count = 1;       ///< at least 1
    std::string source;  ///< digest of the file it came with; empty: logged at the desk
    Instant at;
    PersonId by;

    bool operator==(const LoggedRequests&) const = default;
};

/// The log of requests, append-only. Every call that writes is one transaction and is durable when
/// it returns. Errors of all: store.* .
class RequestLogStore {
  public:
    RequestLogStore() = default;
    RequestLogStore(const RequestLogStore&) = delete;
    RequestLogStore& operator=(const RequestLogStore&) = delete;
    virtual ~RequestLogStore() = default;

    /// All or none. Errors: store.internal for a count below 1.
    virtual Status append(const std::vector<LoggedRequests>& requests) = 0;

    /// Takes an entry back as a whole; once more changes nothing. Errors: store.unknown-log-entry
    /// (arg entry).
    virtual Status takeBack(const LogEntryId& entry, Instant at, const PersonId& by) = 0;

    /// What the committee logged from that day on and was not taken back, in the order of logging.
    [[nodiscard]] virtual Result<std::vector<LoggedRequests>> requestsOf(
        const CommitteeId& committee, Date from) const = 0;

    /// The entry's requests, unless it was taken back.
    [[nodiscard]] virtual Result<std::vector<LoggedRequests>> entry(
        const LogEntryId& entry) const = 0;

    /// Whether a file of this digest stands in the committee's log and was not taken back.
    [[nodiscard]] virtual Result<bool> hasSource(const CommitteeId& committee,
                                                 const std::string& digest) const = 0;
};

}  // namespace qgt::coverage
