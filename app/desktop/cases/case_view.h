#pragma once

#include "app/desktop/cases/case_snapshot.h"
#include "engine/bank/bank.h"
#include "engine/practice/case_session.h"

namespace qgt::app {

/// What is shown of an attempt.
[[nodiscard]] CaseSnapshot viewOf(const practice::CaseSession& session, const bank::Bank& bank);

}  // namespace qgt::app
