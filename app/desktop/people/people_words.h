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

/// "陈静　计生干部　青禾里居委会　干部　A 计生家庭" for a row of an import.
[[nodiscard]] QString draftWords(const people::Person& person,
                                 const QString& committee,
                                 const std::vector<DutyLine>& lines,
                                 const Wording& wording);

/// "岗位：计生干部 → 卫生干部；A 角：…": what would be another way after an import.
[[nodiscard]] QString changeWords(const people::Person& before,
                                  const people::Person& after,
                                  const std::vector<DutyLine>& lines,
                                  const Wording& wording);

}  // namespace qgt::app
