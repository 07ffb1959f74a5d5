#include "app/desktop/exam_office/exam_away_words.h"

#include "app/desktop/text.h"

#include <algorithm>
#include <initializer_list>

#include <QCoreApplication>

namespace qgt::app {

namespace {

QString sayAway(const char* source) {
    return QCoreApplication::translate("ExamAway", source);
}

bool standsAs(AnswersStanding standing, std::initializer_list<AnswersStanding> wanted) {
    return std::ranges::find(wanted, standing) != wanted.end();
}

/// Whether somebody has to do something about a file that was taken.
bool isToLookAt(const AnswersTaken& taken) {
    return !taken.refused() && (taken.isDouble || taken.isLate || taken.isOpen);
}

}  // namespace

SignedWords standingWords(const AnswersTaken& taken) {
    switch (taken.standing) {
        case AnswersStanding::Accepted:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "accepted")), SignedWords::Ok};
        case AnswersStanding::AlreadyHere:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "already here")), SignedWords::None};
        case AnswersStanding::Longer:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "more than before, added")),
                    SignedWords::Ok};
        case AnswersStanding::Double:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "second attempt")), SignedWords::Due};
        case AnswersStanding::Late:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "accepted, time in doubt")),
                    SignedWords::Due};
        case AnswersStanding::Incomplete:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "not handed in yet")), SignedWords::Due};
        case AnswersStanding::Foreign:
            return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "not of this exam")), SignedWords::Gap};
        case AnswersStanding::Damaged:
            break;
    }
    return {sayAway(QT_TRANSLATE_NOOP("ExamAway", "cannot be used")), SignedWords::Gap};
}

QString adviceWords(const AnswersTaken& taken) {
    QStringList words;
    if (taken.isDouble) {
        words.append(sayAway(QT_TRANSLATE_NOOP(
            "ExamAway",
            "Another attempt of this candidate is here too; both are kept. Ask who sat where, "
            "then say in the exam which one counts.")));
    }
    if (taken.isLate) {
        words.append(sayAway(QT_TRANSLATE_NOOP(
            "ExamAway",
            "Begun or handed in outside its time, or a clock was set. Ask the invigilator; what "
            "happened stands at the seat in the exam.")));
    }
    if (taken.isOpen) {
        words.append(sayAway(QT_TRANSLATE_NOOP(
            "ExamAway",
            "Let the candidate hand in at the seat and bring the file again. Otherwise what is "
            "here counts once the exam is closed.")));
    }
    return words.join(QStringLiteral("\n"));
}

QString takenCountsWords(const std::vector<AnswersTaken>& taken) {
    using enum AnswersStanding;
    const auto number = [](auto count) { return QString::number(count); };
    const auto known = std::ranges::count(taken, AlreadyHere, &AnswersTaken::standing);
    const auto refused = std::ranges::count_if(taken, &AnswersTaken::refused);
    const auto added = std::ranges::count_if(taken, [](const AnswersTaken& one) {
        return standsAs(one.standing, {Accepted, Longer, Double, Late, Incomplete});
    });
    return sayAway(QT_TRANSLATE_NOOP("ExamAway",
                                     "Files: %1 · taken %2 · already here %3 · refused %4 · to "
                                     "be looked at %5"))
        .arg(number(taken.size()),
             number(added),
             number(known),
             number(refused),
             number(std::ranges::count_if(taken, isToLookAt)));
}

QString fileStemOf(const std::string& title) {
    constexpr int kLongest = 40;
    QString stem;
    for (const QChar letter : text(title)) {
        if (letter.isLetterOrNumber()) {
            stem.append(letter);
        }
    }
    stem.truncate(kLongest);
    return stem.isEmpty() ? sayAway(QT_TRANSLATE_NOOP("ExamAway", "exam")) : stem;
}

SecretSheet stationNote(const std::string& title,
                        const QString& window,
                        const QString& fingerprint) {
    SecretSheet note;
    note.stem = sayAway(QT_TRANSLATE_NOOP("ExamAway", "seat-note"));
    note.title =
        sayAway(QT_TRANSLATE_NOOP("ExamAway", "Seat without a network: %1")).arg(text(title));
    note.lead = sayAway(QT_TRANSLATE_NOOP(
                            "ExamAway",
                            "Exam: %1\n"
                            "1. Take the package from the USB drive; confirm it only when the "
                            "fingerprint on the screen is the one below.\n"
                            "2. On the day: check the date and time of this machine, choose the "
                            "candidate, enter the start code.\n"
                            "3. After a power cut or a crash: start the program again; the "
                            "invigilator lets the candidate go on with a code.\n"
                            "4. After handing in: write the digest from the screen on the hand-in "
                            "slip, let the candidate sign it, then let the next one sit down.\n"
                            "5. At the end: put the answer file of every candidate on the USB "
                            "drive and bring it to the trainer with the slips. Nothing is deleted "
                            "here before the results are out."))
                    .arg(window);
    // Two lines, so that it can be read out and compared from a step away.
    QStringList groups = fingerprint.split(QLatin1Char('-'));
    // The last group travels by voice only: a sheet that lies beside the package proves nothing.
    groups.back() = QStringLiteral("____");
    const int half = (static_cast<int>(groups.size()) + 1) / 2;
    note.slips = {{.name = sayAway(QT_TRANSLATE_NOOP("ExamAway", "Fingerprint of the unit")),
                   .note = sayAway(QT_TRANSLATE_NOOP(
                       "ExamAway",
                       "Every group has to be the same on the screen. The last one is not "
                       "written here: the trainer reads it out.")),
                   .secret = groups.mid(0, half).join(QStringLiteral(" - ")) +
                             QStringLiteral("\n") + groups.mid(half).join(QStringLiteral(" - "))}};
    return note;
}

}  // namespace qgt::app
