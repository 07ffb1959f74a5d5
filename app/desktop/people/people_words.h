#pragma once

#include "app/desktop/people/people_desk.h"
#include "app/desktop/wording.h"

namespace qgt::app {

/// "cadre, trainer".
[[nodiscard]] QString roleWords(const std::vector<people::Role>& roles);

/// "A 计生家庭、文教体育  B 卫生健康".
[[nodiscard]] QString dutyWords(const std::vector<people::LineDuty>& duties,
                                const std::vector<DutyLine>& lines,
                                const Wording& wording);

/// A warning of people::dutyWarnings with the line's name in the place of its id.
[[nodiscard]] QString dutyWarning(const Diagnostic& finding,
                                  const std::vector<DutyLine>& lines,
                                  const Wording& wording);

/// "row 3: …".
[[nodiscard]] QString repairWords(const Diagnostic& repair, const Wording& wording);

}  // namespace qgt::app
