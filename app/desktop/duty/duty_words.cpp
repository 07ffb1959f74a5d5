#include "app/desktop/duty/duty_words.h"

#include "app/desktop/text.h"

namespace qgt::app {

QString DutyWords::part(coverage::SlotTime time) {
    return time == coverage::SlotTime::Evening ? tr("evening (staggered hours)") : tr("daytime");
}

QString DutyWords::company(const OwnDuty& duty) {
    return duty.partners.empty() ? tr("on your own")
                                 : tr("with %1").arg(text(duty.partners.front()));
}

QString DutyWords::soon(const OwnDuties& own) {
    if (own.duties.empty() || own.duties.front().day.days > own.today.days + 1) {
        return {};
    }
    const OwnDuty& next = own.duties.front();
    const bool evening = next.time == coverage::SlotTime::Evening;
    const QString company = DutyWords::company(next);
    if (next.day == own.today) {
        return evening ? tr("This evening you are on duty, %1.").arg(company)
                       : tr("Today in the daytime you are on duty, %1.").arg(company);
    }
    return evening ? tr("Tomorrow evening you are on duty, %1.").arg(company)
                   : tr("Tomorrow in the daytime you are on duty, %1.").arg(company);
}

}  // namespace qgt::app
