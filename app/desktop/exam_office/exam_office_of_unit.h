#pragma once

#include "app/desktop/exam_office/exam_office_desk.h"

#include <filesystem>
#include <memory>

namespace qgt::app {

/// The exams of an opened unit, as this person works with them. `worker` draws the papers.
[[nodiscard]] OfficeDesk officeOf(std::shared_ptr<Workspace> workspace,
                                  const people::Actor& actor,
                                  const std::filesystem::path& worker);

}  // namespace qgt::app
