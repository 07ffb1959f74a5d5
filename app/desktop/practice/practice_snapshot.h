#pragma once

#include "engine/bank/item.h"
#include "engine/practice/mark_book.h"
#include "engine/practice/sequence.h"
#include "engine/practice/session.h"

#include <optional>
#include <vector>

#include <QString>

namespace qgt::app {

/// A source of an item's answer, ready to be written out.
struct BasisFact {
    QString title;
    std::vector<std::string> articles;
    std::optional<Date> effective;
    std::optional<Date> repealed;

    bool operator==(const BasisFact&) const = default;
};

/// A section of the handbooks that the item belongs to.
struct SectionFact {
    QString slug;
    QString title;

    bool operator==(const SectionFact&) const = default;
};

/// The item that is asked or revealed, with what is known around it.
struct Question {
    bank::Item item;
    QString line;
    QString lineEnglish;
    std::vector<std::string> shown;  ///< see practice::shownOrder
    std::vector<BasisFact> basis;
    std::vector<SectionFact> sections;
    practice::ItemMarks marks;
    int seenBefore = 0;  ///< reveals before this session's answer
    std::optional<Date> lastSeen;
    bool answered = false;  ///< an answer before counts; else it was only seen
    bool lastRight = false;
    bool inErrorBook = false;
    bool reask = false;
};

/// What became of one line in a session.
struct LineOutcome {
    QString line;
    QString lineEnglish;
    int asked = 0;
    int right = 0;

    bool operator==(const LineOutcome&) const = default;
};

/// A session as a value: what the page shows, read on the worker thread after every call.
struct PracticeSnapshot {
    bool open = false;  ///< false: no session was ever begun here
    practice::SessionSpec spec;
    QString section;  ///< title of the section that is practised
    practice::Phase phase = practice::Phase::Finished;
    std::optional<Question> question;
    std::optional<practice::GivenAnswer> revealed;
    QString ticks;  ///< as SessionTicks.qml reads them
    int place = 0;  ///< of the current question, from 1
    int total = 0;
    std::int64_t remainingMs = 0;
    bool canUndo = false;
    bool optionsShown = false;  ///< of the question that is asked, see SessionState
    bool canReadOn = false;     ///< a reading has a page after this one
    bool canReadBack = false;   ///< … and one before
    bool askedAgain = false;    ///< the revealed item comes once more in this session
    practice::SessionSummary summary;
    std::vector<LineOutcome> outcomes;
    int errorBook = 0;  ///< items in the error book at the end of the session
    std::vector<Error> notices;
    Date today;
};

/// A line with how much of it there is to practise.
struct LineOffer {
    LineId id;
    QString name;
    QString nameEnglish;
    int items = 0;
    int unseen = 0;
    practice::LinePlace answered;  ///< where a session in order stands
    practice::LinePlace read;      ///< where a reading stands

    bool operator==(const LineOffer&) const = default;
};

/// What a person can practise now.
struct PracticeOffer {
    int items = 0;
    int unseen = 0;
    int errorBook = 0;
    int favourites = 0;
    int changed = 0;
    int difficult = 0;
    std::vector<LineOffer> lines;
    bool openSession = false;
    int openPlace = 0;  ///< question where the open session stands, from 1
    int openTotal = 0;
};

}  // namespace qgt::app
