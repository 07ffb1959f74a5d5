#pragma once

#include "app/desktop/wording.h"
#include "app/runtime/own_duties.h"

#include <QCoreApplication>
#include <QString>

namespace qgt::app {

/// A duty of one's own in words, for the pages 我的值班 and 今日.
class DutyWords {
    Q_DECLARE_TR_FUNCTIONS(DutyWords)

  public:
    /// "daytime", "evening (staggered hours)".
    [[nodiscard]] static QString part(coverage::SlotTime time);

    /// "with 李国栋", "on your own".
    [[nodiscard]] static QString company(const OwnDuty& duty);

    /// "Tomorrow in the daytime you are on duty with 李国栋."; empty when there is no duty today or
    /// tomorrow.
    [[nodiscard]] static QString soon(const OwnDuties& own);
};

}  // namespace qgt::app
