#include "app/desktop/exam_office/exam_analysis_words.h"

#include "app/desktop/text.h"

#include <cmath>

#include <QCoreApplication>

namespace qgt::app {

using psychometrics::Estimate;
using psychometrics::Evidence;
using psychometrics::ItemFigures;
using psychometrics::PaperFigures;
using psychometrics::PaperReliability;
using psychometrics::ReliabilityKind;

namespace {

QString sayAnalysis(const char* source) {
    return QCoreApplication::translate("ExamAnalysis", source);
}

QString wholePercent(double share) {
    constexpr double kHundred = 100.0;
    return QString::number(std::lround(share * kHundred));
}

/// Two digits, with a real minus sign.
QString twoDigits(double value) {
    return QString::number(value, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212));
}

QString analysedMarks(double hundredths) {
    constexpr double kHundred = 100.0;
    return QString::number(hundredths / kHundred, 'f', 1);
}

QString wholeSeconds(double ms) {
    constexpr double kMsPerSecond = 1000.0;
    return QString::number(std::lround(ms / kMsPerSecond));
}

QString reliabilitySentence(const PaperReliability& reliability) {
    if (reliability.kind == ReliabilityKind::Kr21) {
        return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                             "Reliability %1 (KR-21, from the totals: everybody "
                                             "had other items; it is rather too low)."))
            .arg(twoDigits(reliability.value));
    }
    const QString name =
        reliability.kind == ReliabilityKind::Kr20 ? QStringLiteral("KR-20") : QStringLiteral("α");
    const QString sentence =
        reliability.variants > 1
            ? sayAnalysis(QT_TRANSLATE_NOOP(
                  "ExamAnalysis",
                  "Reliability %1 (%2, averaged over the variants; 95 % interval %3 to %4)."))
            : sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                            "Reliability %1 (%2; 95 % interval %3 to %4)."));
    const Estimate interval = reliability.interval.value_or(Estimate{});
    return sentence.arg(
        twoDigits(reliability.value), name, twoDigits(interval.low), twoDigits(interval.high));
}

void addDecision(const PaperFigures& paper, int cut, QStringList& lines) {
    if (!paper.decision) {
        return;
    }
    lines.append(
        sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "At the pass mark of %1 the paper puts about %2 % of people "
                                      "on the right side; another paper of the kind would decide "
                                      "the same about %3 %."))
            .arg(analysedMarks(cut),
                 wholePercent(paper.decision->accuracy()),
                 wholePercent(paper.decision->consistency.agreement)));
}

QString timeSentence(const psychometrics::TimeFigures& time) {
    return sayAnalysis(QT_TRANSLATE_NOOP(
                           "ExamAnalysis",
                           "Time: half of those who answered took %1 to %2 seconds, median %3."))
        .arg(wholeSeconds(time.lowerQuartile),
             wholeSeconds(time.upperQuartile),
             wholeSeconds(time.median));
}

}  // namespace

QStringList paperSentences(const ExamAnalysis& analysis) {
    const PaperFigures& paper = analysis.paper;
    QStringList lines{
        sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                      "Papers: %1, of which %2 passed. Mean %3 of %4 marks, "
                                      "standard deviation %5."))
            .arg(QString::number(paper.people),
                 QString::number(analysis.passed),
                 analysedMarks(paper.mean),
                 analysedMarks(paper.most),
                 analysedMarks(paper.deviation))};
    if (paper.reliability) {
        lines.append(reliabilitySentence(*paper.reliability));
        lines.append(sayAnalysis(QT_TRANSLATE_NOOP(
                                     "ExamAnalysis",
                                     "Standard error of measurement %1 marks: a result means that "
                                     "much more or less."))
                         .arg(analysedMarks(paper.reliability->error)));
    } else {
        lines.append(sayAnalysis(QT_TRANSLATE_NOOP(
            "ExamAnalysis",
            "Not enough evidence for a reliability: too few papers, or all marks the same.")));
    }
    addDecision(paper, analysis.cut, lines);
    if (analysis.waiting > 0) {
        lines.append(
            sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                          "Papers with open answers that nobody has marked yet: "
                                          "%1; such answers count 0 here."))
                .arg(analysis.waiting));
    }
    return lines;
}

QString evidenceWords(Evidence evidence, int people) {
    switch (evidence) {
        case Evidence::TooFew:
            return sayAnalysis(
                       QT_TRANSLATE_NOOP("ExamAnalysis",
                                         "Only %1 people: not enough evidence. Figures are shown, "
                                         "nothing is judged by them."))
                .arg(people);
        case Evidence::Few:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                                 "%1 people are few: take what is flagged as a "
                                                 "hint to look, not as a finding."))
                .arg(people);
        case Evidence::Enough:
            break;
    }
    return {};
}

QString kindWords(const AnalysedTask& task) {
    using bank::ItemKind;
    if (!task.kind) {
        return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Case"));
    }
    switch (*task.kind) {
        case ItemKind::SingleChoice:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Single choice"));
        case ItemKind::MultipleChoice:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Multiple choice"));
        case ItemKind::TrueFalse:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "True or false"));
        case ItemKind::FillIn:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Fill in"));
        case ItemKind::Ordering:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Ordering"));
        case ItemKind::Matching:
            return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Matching"));
        case ItemKind::ShortAnswer:
            break;
    }
    return sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "Short answer"));
}

QString shareWords(const std::optional<Estimate>& estimate) {
    return estimate ? sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "%1 % (%2–%3 %)"))
                          .arg(wholePercent(estimate->value),
                               wholePercent(estimate->low),
                               wholePercent(estimate->high))
                    : QStringLiteral("–");
}

QString correlationWords(const std::optional<Estimate>& estimate) {
    return estimate ? sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis", "%1 (%2 to %3)"))
                          .arg(twoDigits(estimate->value),
                               twoDigits(estimate->low),
                               twoDigits(estimate->high))
                    : QStringLiteral("–");
}

QString correlationWords(double value) {
    return twoDigits(value);
}

QStringList taskSentences(const AnalysedTask& task) {
    const ItemFigures& figures = task.figures;
    QStringList lines{sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                                    "In %1 papers: answered %2, left empty %3, "
                                                    "not reached %4."))
                          .arg(figures.had)
                          .arg(figures.answered)
                          .arg(figures.omitted)
                          .arg(figures.notReached)};
    if (figures.facility) {
        lines.append(sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                                   "Facility %1: the share of its marks that those "
                                                   "who reached it got, with its 95 % interval."))
                         .arg(shareWords(figures.facility)));
    }
    lines.append(figures.itemRest
                     ? sayAnalysis(QT_TRANSLATE_NOOP(
                                       "ExamAnalysis",
                                       "Discrimination %1: the correlation with the rest of the "
                                       "paper, with its 95 % interval."))
                           .arg(correlationWords(figures.itemRest))
                     : sayAnalysis(QT_TRANSLATE_NOOP("ExamAnalysis",
                                                     "Discrimination: not enough evidence, the "
                                                     "answers do not differ.")));
    if (figures.time) {
        lines.append(timeSentence(*figures.time));
    }
    return lines;
}

}  // namespace qgt::app
