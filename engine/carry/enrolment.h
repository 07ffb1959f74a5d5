#pragma once

#include "engine/carry/carried_practice.h"
#include "engine/core/clock.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"
#include "engine/integrity/public_keys.h"

#include <cstddef>
#include <string>
#include <vector>

namespace qgt::carry {

/// That a person took the practice home, as the unit keeps it: what comes back is opened with `key`
/// and its signature checked with `verify`.
struct Enrolment {
    std::string id;  ///< drawn
    PersonId person;
    integrity::KeyBytes verify{};  ///< Ed25519; the secret half is on the other computer only
    integrity::KeyBytes key{};     ///< of the files that come back, known to both
    Instant at;

    bool operator==(const Enrolment&) const = default;
};

/// Nothing more is taken from that computer: it was lost, or somebody else has it now.
struct EnrolmentEnd {
    std::string enrolment;
    PersonId by;
    Instant at;

    bool operator==(const EnrolmentEnd&) const = default;
};

/// A file that was taken in.
struct BroughtBack {
    std::string enrolment;
    InstallId install;        ///< of the other computer
    std::size_t answers = 0;  ///< that were new
    PersonId by;
    Instant at;

    bool operator==(const BroughtBack&) const = default;
};

/// What is kept of taking home and bringing back. Every call that writes is one transaction and is
/// durable when it returns. Errors of all: store.* .
class CarryStore {
  public:
    CarryStore() = default;
    CarryStore(const CarryStore&) = delete;
    CarryStore& operator=(const CarryStore&) = delete;
    virtual ~CarryStore() = default;

    /// Everything a person practised here, cases only when they are whole.
    [[nodiscard]] virtual Result<CarriedPractice> practiceOf(const PersonId& person) const = 0;

    /// Adds what is not there yet: taking the same in again changes nothing, and of two files it
    /// does not matter which comes first. A session that is still open elsewhere is closed here, so
    /// that nobody goes on with it in two places. Errors: carry.other-content when something of the
    /// same key says another thing; then nothing is taken in.
    [[nodiscard]] virtual Result<TakenIn> takeIn(const CarriedPractice& practice) = 0;

    /// Errors: carry.enrolment-exists.
    virtual Status saveEnrolment(const Enrolment& enrolment) = 0;
    virtual Status saveEnd(const EnrolmentEnd& end) = 0;
    virtual Status saveBroughtBack(const BroughtBack& brought) = 0;

    /// From the oldest.
    [[nodiscard]] virtual Result<std::vector<Enrolment>> enrolments() const = 0;
    [[nodiscard]] virtual Result<std::vector<EnrolmentEnd>> ends() const = 0;
    [[nodiscard]] virtual Result<std::vector<BroughtBack>> broughtBack() const = 0;
};

}  // namespace qgt::carry
