#pragma once

#include "engine/core/clock.h"
#include "engine/core/date.h"
#include "engine/core/result.h"

#include <string>
#include <vector>

#include <QString>

namespace qgt::app {

class AppSettings;
class ShownErrors;

/// Times and errors in words, in the language of the screens.
class Wording {
  public:
    /// The settings and the log, where there is one, must outlive it.
    explicit Wording(const AppSettings& settings, ShownErrors* log = nullptr)
        : m_settings(&settings), m_log(log) {}

    [[nodiscard]] bool english() const;

    /// The sentence of app/messages.tsv for an error that somebody is shown; its code is logged.
    [[nodiscard]] QString sentence(const Error& error) const;

    /// The sentence for a finding that is no failure of the program, such as a row to mend.
    [[nodiscard]] QString words(const Error& finding) const;

    /// "today 17:42", "yesterday 22:06", "Nov 20"; with the year when it is another one.
    [[nodiscard]] QString moment(Instant at, Instant now) const;

    /// "today 17:42", "Nov 20, 17:42"; with the year when it is another one.
    [[nodiscard]] QString dayAndTime(Instant at, Instant now) const;

    /// "17:42:08".
    [[nodiscard]] static QString clockTime(Instant at);

    /// "11-20", with the year when it is not the one of `today`.
    [[nodiscard]] QString day(Date date, Date today) const;

    /// A source with the articles that are named of it: "《民法典》第 33、34 条".
    [[nodiscard]] QString cited(const QString& title,
                                const std::vector<std::string>& articles) const;

    /// "2018-01-01" as people write it.
    [[nodiscard]] QString fullDay(Date date) const;

    [[nodiscard]] static int monthOf(Date date);

    /// Short name of a month, 1 to 12.
    [[nodiscard]] QString monthName(int month) const;

    /// "11-23, Monday".
    [[nodiscard]] QString weekdayAndDay(Instant at) const;

    /// "Monday evening".
    [[nodiscard]] QString weekdayAndTime(Instant at) const;

    /// "Good evening".
    [[nodiscard]] QString greeting(Instant at) const;

    /// Minutes after midnight as "21:30".
    [[nodiscard]] QString timeOfDay(int minute) const;

    /// Minutes as "8 hours 20 minutes".
    [[nodiscard]] QString duration(int minutes) const;

  private:
    const AppSettings* m_settings;
    ShownErrors* m_log;
};

}  // namespace qgt::app
