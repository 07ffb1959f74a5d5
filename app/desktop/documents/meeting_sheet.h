#pragma once

#include "app/desktop/documents/form_document.h"
#include "app/desktop/wording.h"
#include "app/runtime/meeting_report.h"
#include "engine/bank/bank.h"

namespace qgt::app {

/// The report for the weekly meeting (例会) on one A4 page, whatever there is to say: what does not
/// fit is counted, and stands on the pages of the program.
[[nodiscard]] FormDocument meetingSheet(const MeetingReport& report,
                                        const bank::Bank& bank,
                                        const Wording& wording);

}  // namespace qgt::app
