#include "app/desktop/exam/exam_words.h"

#include "app/desktop/text.h"

#include <QCoreApplication>

namespace qgt::app {

namespace {

constexpr std::int64_t kSecondsPerMinute = 60;

QString exam(const char* source) {
    return QCoreApplication::translate("ExamWords", source);
}

}  // namespace

QString closedUp(QString sentences) {
    return sentences.replace(QStringLiteral("。 "), QStringLiteral("。"));
}

QString marksInWords(int hundredths) {
    const QString figure = text(bank::marksText(hundredths));
    return (hundredths == bank::kHundredths ? exam(QT_TRANSLATE_NOOP("ExamWords", "%1 mark"))
                                            : exam(QT_TRANSLATE_NOOP("ExamWords", "%1 marks")))
        .arg(figure);
}

QString amountInWords(int minutes, int tasks, int marks, const Wording& wording) {
    const QString gap = QStringLiteral("　");
    return wording.duration(minutes) + gap +
           QCoreApplication::translate("ExamWords", "%n task(s)", nullptr, tasks) + gap +
           exam(QT_TRANSLATE_NOOP("ExamWords", "%1 in all")).arg(marksInWords(marks));
}

QString timeInWords(std::int64_t ms) {
    const std::int64_t seconds = (ms + kMsPerSecond - 1) / kMsPerSecond;
    return exam(QT_TRANSLATE_NOOP("ExamWords", "%1 min %2 s"))
        .arg(seconds / kSecondsPerMinute)
        .arg(seconds % kSecondsPerMinute, 2, 10, QLatin1Char('0'));
}

QString standingInWords(const ExamEntry& entry, Instant now, const Wording& wording) {
    const seat::AttemptStanding standing = entry.open.value_or(seat::AttemptStanding());
    QString left =
        entry.mock ? exam(QT_TRANSLATE_NOOP("ExamWords", "It goes on with the time that is known"))
                   : exam(QT_TRANSLATE_NOOP("ExamWords",
                                            "The invigilator says how much of the time is left"));
    if (standing.remainingMs && standing.runs) {
        left = exam(QT_TRANSLATE_NOOP("ExamWords", "%1 left, until %2"))
                   .arg(timeInWords(*standing.remainingMs),
                        wording.dayAndTime({now.ms + *standing.remainingMs}, now));
    } else if (standing.remainingMs) {
        left = exam(QT_TRANSLATE_NOOP("ExamWords", "%1 left, the time stands still"))
                   .arg(timeInWords(*standing.remainingMs));
    }
    return exam(QT_TRANSLATE_NOOP("ExamWords", "%1; saved: %2 of %3 tasks, last at %4"))
        .arg(left,
             QString::number(standing.answered),
             QString::number(entry.tasks),
             Wording::clockTime(standing.savedAt));
}

QString kindInWords(seat::TaskKind kind) {
    switch (kind) {
        case seat::TaskKind::SingleChoice:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "one right option"));
        case seat::TaskKind::MultipleChoice:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "several right options"));
        case seat::TaskKind::TrueFalse:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "true or false"));
        case seat::TaskKind::FillIn:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "fill in"));
        case seat::TaskKind::Ordering:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "put in order"));
        case seat::TaskKind::Matching:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "match"));
        case seat::TaskKind::ShortAnswer:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "short answer"));
        case seat::TaskKind::Case:
            break;
    }
    return exam(QT_TRANSLATE_NOOP("ExamWords", "case"));
}

QString navigationInWords(seat::Navigation navigation) {
    switch (navigation) {
        case seat::Navigation::Free:
            return exam(QT_TRANSLATE_NOOP("ExamWords", "You may go to and fro."));
        case seat::Navigation::SectionLock:
            return exam(QT_TRANSLATE_NOOP("ExamWords",
                                          "Once you leave this part you cannot come back to it."));
        case seat::Navigation::Linear:
            break;
    }
    return exam(QT_TRANSLATE_NOOP("ExamWords",
                                  "One after the other: you cannot go back to an earlier one."));
}

QString protectionInWords(bank::Protection protection, bool certifies) {
    switch (protection) {
        case bank::Protection::L0:
            return exam(QT_TRANSLATE_NOOP(
                "ExamWords", "Level 0: for practice. The result is yours and proves nothing."));
        case bank::Protection::L1:
            return exam(certifies ? QT_TRANSLATE_NOOP("ExamWords",
                                                      "Level 1: on this computer. What you do is "
                                                      "recorded with its time; the result counts "
                                                      "inside the unit.")
                                  : QT_TRANSLATE_NOOP("ExamWords",
                                                      "Level 1: on this computer. What you do is "
                                                      "recorded with its time."));
        case bank::Protection::L2:
            return exam(QT_TRANSLATE_NOOP("ExamWords",
                                          "Level 2: an invigilator is in the room. Leaving the "
                                          "window and every pause are recorded."));
        case bank::Protection::L3:
            break;
    }
    return exam(QT_TRANSLATE_NOOP("ExamWords",
                                  "Level 3: in the exam room, whose server keeps paper and "
                                  "answers."));
}

QString lineInWords(const bank::ServiceLine& line, const Wording& wording) {
    return text(wording.english() ? line.nameEn : line.name);
}

}  // namespace qgt::app
