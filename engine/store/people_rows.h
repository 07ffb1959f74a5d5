#pragma once

#include "engine/core/clock.h"
#include "engine/people/people_store.h"
#include "engine/store/value.h"

namespace qgt::store {

/// Rows of people without their key, both ways. Reading: a row of the table with its key. Errors:
/// store.not-text when writing, store.corrupt when reading.
[[nodiscard]] Row toRow(const people::Committee& committee, Instant at, const PersonId& by);
[[nodiscard]] Result<Row> toRow(const people::Person& person, Instant at, const PersonId& by);
[[nodiscard]] Row toRow(const people::Credential& credential);
[[nodiscard]] Result<people::Committee> committeeFromRow(const Row& row);
[[nodiscard]] Result<people::Person> personFromRow(const Row& row);
[[nodiscard]] Result<people::Credential> credentialFromRow(const Row& row);

}  // namespace qgt::store
