#include "app/desktop/exam_office/exam_print_words.h"

#include <QCoreApplication>

namespace qgt::app {

namespace {

QString sayPrint(const char* source) {
    return QCoreApplication::translate("ExamPrint", source);
}

}  // namespace

QString printTitle(ExamPrint print) {
    switch (print) {
        case ExamPrint::Paper:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Exam papers"));
        case ExamPrint::AnswerSheet:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Answer sheets"));
        case ExamPrint::Key:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Key"));
        case ExamPrint::Notice:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Exam notice"));
        case ExamPrint::SeatList:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Seat list"));
        case ExamPrint::SessionRecord:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Session record"));
        case ExamPrint::ResultSheet:
            break;
    }
    return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "Results"));
}

QString printForWhom(ExamPrint print) {
    switch (print) {
        case ExamPrint::Paper:
        case ExamPrint::AnswerSheet:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "for candidates"));
        case ExamPrint::Key:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "for scorers alone"));
        case ExamPrint::Notice:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "for the door"));
        case ExamPrint::SeatList:
            return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "for invigilators"));
        case ExamPrint::SessionRecord:
        case ExamPrint::ResultSheet:
            break;
    }
    return sayPrint(QT_TRANSLATE_NOOP("ExamPrint", "for the file"));
}

QString printPurpose(ExamPrint print) {
    switch (print) {
        case ExamPrint::Paper:
            return sayPrint(QT_TRANSLATE_NOOP(
                "ExamPrint",
                "One paper for each variant, to be copied for all who have it: title, minutes and "
                "marks, how each part is scored, the tasks. Nothing in it says what is right. Who "
                "has which variant stands in the seat list."));
        case ExamPrint::AnswerSheet:
            return sayPrint(QT_TRANSLATE_NOOP(
                "ExamPrint",
                "One sheet for each variant with a box or a line for every task; copy it with the "
                "paper. Afterwards two persons enter each sheet here, neither seeing what the "
                "other one entered."));
        case ExamPrint::Key:
            return sayPrint(QT_TRANSLATE_NOOP(
                "ExamPrint",
                "What is right in each variant, by its own letters, and the points by which open "
                "answers are marked. Never into the room; locked away until the results are out."));
        case ExamPrint::Notice:
            return sayPrint(QT_TRANSLATE_NOOP(
                "ExamPrint",
                "When it begins, how long it takes, the parts with how they are scored, the rule "
                "of passing, what to bring. Hangs beside the door."));
        case ExamPrint::SeatList:
            return sayPrint(QT_TRANSLATE_NOOP(
                "ExamPrint",
                "Who sits where with which variant and how many minutes, with room for two "
                "signatures: when coming and when handing in."));
        case ExamPrint::SessionRecord:
            return sayPrint(QT_TRANSLATE_NOOP(
                "ExamPrint",
                "Who was there, what happened, the head of the audit chain and the digest of the "
                "program, with room for what was written by hand and for signatures. The superior "
                "unit keeps a copy: it shows later that nothing was changed."));
        case ExamPrint::ResultSheet:
            break;
    }
    return sayPrint(QT_TRANSLATE_NOOP(
        "ExamPrint",
        "Marks and outcome of every candidate in the order of their numbers, without a ranking."));
}

QString printCaution(ExamPrint print, int cases) {
    if (!needsPapers(print) || cases == 0) {
        return {};
    }
    return sayPrint(QT_TRANSLATE_NOOP(
                        "ExamPrint",
                        "This exam has cases (%1). On paper a case is a booklet of stations: at "
                        "each one a decision, and the number behind a choice stands where to go "
                        "on. On a computer nobody sees a scene "
                        "before it is reached; on paper the invigilators see to it that nobody "
                        "leafs ahead."))
        .arg(cases);
}

}  // namespace qgt::app
