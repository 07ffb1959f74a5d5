#pragma once

#include "app/desktop/handbook/handbook_link_list.h"
#include "engine/practice/case_play.h"
#include "engine/practice/case_service.h"

#include <optional>
#include <string>
#include <vector>

#include <QString>
#include <QStringList>

namespace qgt::app {

/// A case in the list of cases.
struct CaseEntry {
    QString id;
    QString title;
    QString line;
    QString lineEnglish;
    bank::CasePlace place = bank::CasePlace::Desk;
    bank::Difficulty difficulty = bank::Difficulty::Medium;
    int minutes = 0;
    practice::CaseRecord record;
};

/// One line of the conversation so far.
struct CaseLine {
    enum class Kind { Told, Said, Own, Outcome };

    Kind kind = Kind::Told;
    QString who;
    QString text;
    QString headline;
    bank::ChoiceQuality quality = bank::ChoiceQuality::Right;

    bool operator==(const CaseLine&) const = default;
};

/// One decision in the head: taken, to be taken, or ahead on the best way from here.
struct CaseStepMark {
    enum class State { Done, Now, Ahead };

    QString name;
    State state = State::Ahead;
    bank::ChoiceQuality quality = bank::ChoiceQuality::Right;

    bool operator==(const CaseStepMark&) const = default;
};

/// A choice, or a point of a rubric.
struct CaseOption {
    QString key;
    QString text;

    bool operator==(const CaseOption&) const = default;
};

/// A source in a debrief.
struct CaseSource {
    QString title;
    std::vector<std::string> articles;
};

/// One decision side by side.
struct CaseComparison {
    QString step;
    QString taken;  ///< empty: this way did not come here
    QString best;   ///< empty: the best way does not come here
    bank::ChoiceQuality quality = bank::ChoiceQuality::Right;
    bool same = false;
    bool byPoints = false;  ///< an open question: `taken` are the points named, `takenWhy` the rest
    QString takenWhy;
    QString bestWhy;
    int place = -1;  ///< of the move taken, from 0
};

struct CaseCriterionLine {
    QString text;
    int marks = 0;
    practice::CriterionState state = practice::CriterionState::Missed;
    std::vector<CaseSource> basis;
};

struct CaseReview {
    int score = 0;
    int minutes = 0;
    int bestMinutes = 0;
    std::vector<CaseComparison> rows;
    std::vector<CaseCriterionLine> criteria;
    QStringList criticals;
};

/// Everything that the page shows of an attempt, as a value.
struct CaseSnapshot {
    practice::CasePhase phase = practice::CasePhase::Choosing;
    bool over = false;
    QString attempt;
    QString title;
    std::vector<HandbookLink>
        handbook;  ///< sections to read before or after, in the author's order
    std::vector<CaseLine> lines;
    std::vector<CaseStepMark> steps;
    QString prompt;
    std::vector<CaseOption> options;
    QString model;
    QString written;
    int decision = 1;
    bool canStepBack = false;
    std::vector<practice::CaseGauge> course;
    QString mood;
    QStringList legalFaults;
    QStringList privacyFaults;
    int usualMinutes = 0;
    QString endingTitle;
    QString endingText;
    bool oneTrip = false;
    std::optional<CaseReview> review;
};

}  // namespace qgt::app
