#pragma once

#include "engine/carry/enrolment.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of taking home without their key, both ways. Reading: a row of the table with its key.
/// Errors: store.corrupt when reading.
[[nodiscard]] Row toRow(const carry::Enrolment& enrolment);
[[nodiscard]] Row toRow(const carry::EnrolmentEnd& end);
[[nodiscard]] Row toRow(const carry::BroughtBack& brought);
[[nodiscard]] Result<carry::Enrolment> enrolmentFromRow(const Row& row);
[[nodiscard]] Result<carry::EnrolmentEnd> enrolmentEndFromRow(const Row& row);
[[nodiscard]] Result<carry::BroughtBack> broughtBackFromRow(const Row& row);

}  // namespace qgt::store
