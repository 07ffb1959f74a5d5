#include "app/desktop/today/today_view_model.h"

#include <cmath>

namespace qgt::app {

// What the page says of the exam ahead.

namespace {

constexpr int kFewestForForecast = 20;  // answers

int percentOfShare(double share) {
    return static_cast<int>(std::lround(share * 100.0));
}

}  // namespace

QString TodayViewModel::ahead() const {
    if (!m_today || !m_today->goal) {
        return {};
    }
    const practice::StudyGoal& goal = *m_today->goal;
    const QString title = QString::fromStdString(goal.title);
    const int days = goal.day - m_today->day;
    if (days <= 0) {
        return tr("%1 is today. The plan keeps what you know for it.").arg(title);
    }
    const QString day = wording().day(Date{goal.day}, Date{m_today->day});
    if (goal.own) {
        return tr("%n day(s) to the day that you set for %1, %2. The plan prepares for it.",
                  nullptr,
                  days)
            .arg(title, day);
    }
    return tr("%n day(s) to %1, on %2. The plan prepares for it.", nullptr, days).arg(title, day);
}

QString TodayViewModel::forecast() const {
    if (!m_today || !m_today->goal || !m_today->forecast) {
        return {};
    }
    if (m_today->answered < kFewestForForecast) {
        return tr("Too little is answered yet to say what the exam would come to.");
    }
    const practice::ExamForecast& forecast = *m_today->forecast;
    return tr("If it were today: about %1 % of the marks of its questions, nine times in ten "
              "between %2 % and %3 %; your chance to pass is about %4 %. Cases are not counted.")
        .arg(percentOfShare(forecast.share))
        .arg(percentOfShare(forecast.low))
        .arg(percentOfShare(forecast.high))
        .arg(percentOfShare(forecast.pass));
}

}  // namespace qgt::app
