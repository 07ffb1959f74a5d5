#include "app/desktop/exam_office/marking_words.h"

#include "app/desktop/text.h"
#include "app/runtime/citation.h"

#include <cmath>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

using exam::Agreement;
using exam::MeanShare;
using exam::RaterFigures;

namespace {

constexpr double kSharePercent = 100;

QString markingText(const char* source) {
    return QCoreApplication::translate("Marking", source);
}

QString markingMarks(int hundredths) {
    return text(bank::marksText(hundredths));
}

/// "3.2", without a sign.
QString percentPoints(double share) {
    return QString::number(std::abs(share) * kSharePercent, 'f', 1);
}

QString signedPoints(double share) {
    const QString sign = share < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + percentPoints(share);
}

QString severityWords(const MeanShare& severity) {
    if (severity.count == 0) {
        return markingText(QT_TRANSLATE_NOOP(
            "Marking", "Nobody else's marks of the same answers are in: nothing to compare with."));
    }
    if (!severity.halfWidth) {
        return markingText(
                   QT_TRANSLATE_NOOP("Marking",
                                     "Only %1 answers were also marked by others: too few to "
                                     "say whether the marks are mild or severe."))
            .arg(severity.count);
    }
    const double half = *severity.halfWidth;
    const QString interval =
        markingText(QT_TRANSLATE_NOOP("Marking", "95 % interval %1 to %2, %3 answers"))
            .arg(signedPoints(severity.mean - half),
                 signedPoints(severity.mean + half),
                 QString::number(severity.count));
    if (std::abs(severity.mean) <= half || severity.mean == 0) {
        return markingText(
                   QT_TRANSLATE_NOOP("Marking",
                                     "Neither mild nor severe as far as can be told: on the "
                                     "average %1 percent of the marks beside others (%2)."))
            .arg(signedPoints(severity.mean), interval);
    }
    return (severity.mean > 0
                ? markingText(QT_TRANSLATE_NOOP(
                      "Marking",
                      "Milder than others by %1 percent of the marks on the average (%2)."))
                : markingText(QT_TRANSLATE_NOOP(
                      "Marking",
                      "More severe than others by %1 percent of the marks on the average (%2).")))
        .arg(percentPoints(severity.mean), interval);
}

QString agreementWords(const Agreement& agreement) {
    return markingText(QT_TRANSLATE_NOOP(
                           "Marking", "Of %1 pairs of marks %2 are equal and %3 one point apart."))
        .arg(agreement.pairs)
        .arg(agreement.exact)
        .arg(agreement.adjacent);
}

QString againWords(const RaterFigures& figures) {
    const Agreement& again = figures.again;
    const QString seen =
        markingText(
            QT_TRANSLATE_NOOP("Marking",
                              "Of %1 answers that came a second time unannounced %2 got the "
                              "same marks and %3 others by one point."))
            .arg(again.pairs)
            .arg(again.exact)
            .arg(again.adjacent);
    return again.pairs < exam::kLeastForInterval
               ? seen + markingText(QT_TRANSLATE_NOOP("Marking", " So few say little."))
               : seen;
}

}  // namespace

QString basisWords(const std::vector<bank::BasisRef>& basis,
                   const bank::Bank& bank,
                   const Wording& wording) {
    QStringList words;
    for (const Cited& cited : gatherCited(basis)) {
        const bank::Source* const source = bank.source(cited.source);
        words.append(wording.cited(text(source == nullptr ? cited.source.str() : source->title),
                                   cited.articles));
    }
    return words.join(markingText(QT_TRANSLATE_NOOP("Marking", "; ")));
}

QString storyWords(const std::vector<StoryLine>& story) {
    QStringList lines;
    for (const StoryLine& line : story) {
        switch (line.kind) {
            case StoryLine::Kind::Told:
                lines.append(line.who.empty() ? text(line.text)
                                              : markingText(QT_TRANSLATE_NOOP("Marking", "%1: %2"))
                                                    .arg(text(line.who), text(line.text)));
                break;
            case StoryLine::Kind::Asked:
                lines.append(text(line.text));
                break;
            case StoryLine::Kind::Chosen:
                lines.append(
                    markingText(QT_TRANSLATE_NOOP("Marking", "→ chosen: %1")).arg(text(line.text)));
                break;
            case StoryLine::Kind::Written:
                lines.append(markingText(
                    QT_TRANSLATE_NOOP("Marking", "→ answered in writing; marked apart")));
                break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString ruleWords(const exam::MarkingRule& rule) {
    const QString again =
        markingText(QT_TRANSLATE_NOOP("Marking",
                                      " About %1 percent of a rater's answers come a second time "
                                      "unannounced; that only shows how steady the marks are."))
            .arg(rule.againPercent);
    if (rule.raters == 1) {
        return markingText(
                   QT_TRANSLATE_NOOP("Marking", "One rater marks each answer, never an own one.")) +
               again;
    }
    const QString two =
        markingText(
            QT_TRANSLATE_NOOP(
                "Marking",
                "Two raters mark each answer without knowing of each other, never an own one. "
                "Up to %1 marks apart (of large tasks up to %2 percent of the marks) the mean "
                "of the two counts, to the hundredth."))
            .arg(markingMarks(rule.apartHundredths), QString::number(rule.apartPercent));
    const QString third =
        rule.third == exam::ThirdRule::ThirdAlone
            ? markingText(QT_TRANSLATE_NOOP(
                  "Marking", " Further apart a third rater decides, who knows of neither mark."))
            : markingText(QT_TRANSLATE_NOOP(
                  "Marking",
                  " Further apart a third rater marks who knows of neither mark: then the mean of "
                  "the two that are closest counts, or the third mark where two pairs are "
                  "equally close. Where all three are far apart, one more rater decides."));
    return two + third + again;
}

QString standWords(const MarkingOverview& overview) {
    const exam::MarkingFigures& figures = overview.figures;
    QString words =
        overview.begun
            ? markingText(QT_TRANSLATE_NOOP("Marking", "Open answers: %1, handed out: %2."))
                  .arg(overview.answers)
                  .arg(figures.answers)
            : markingText(QT_TRANSLATE_NOOP("Marking", "Open answers: %1.")).arg(overview.answers);
    if (overview.markedBefore > 0) {
        words += markingText(
                     QT_TRANSLATE_NOOP("Marking",
                                       " Marked by one person before there were raters: %1; those "
                                       "marks hold."))
                     .arg(overview.markedBefore);
    }
    if (overview.begun && overview.figuresShown) {
        words += markingText(QT_TRANSLATE_NOOP("Marking", " Decided: %1, waiting: %2."))
                     .arg(figures.decided)
                     .arg(figures.answers - figures.decided);
    }
    if (overview.begun && overview.figuresShown && overview.rule.raters > 1) {
        words +=
            markingText(QT_TRANSLATE_NOOP("Marking",
                                          " By the mean of two: %1, by a third rater: %2, too far "
                                          "apart and waiting for one more rater: %3."))
                .arg(figures.byMean)
                .arg(figures.byThird)
                .arg(figures.apart);
    }
    return words;
}

QString progressWords(const RaterFigures& figures) {
    return markingText(QT_TRANSLATE_NOOP("Marking", "%1 of %2 marked, %3 handed in"))
        .arg(figures.marked)
        .arg(figures.given)
        .arg(figures.handedIn);
}

QString leftWords(const RaterFigures& figures) {
    return markingText(QT_TRANSLATE_NOOP("Marking", "taken out; %1 handed in before"))
        .arg(figures.handedIn);
}

QString raterWords(const RaterFigures& figures) {
    QStringList words;
    if (figures.handedIn == 0) {
        return markingText(QT_TRANSLATE_NOOP("Marking", "Nothing handed in yet."));
    }
    words.append(
        markingText(QT_TRANSLATE_NOOP("Marking", "Gives %1 percent of the marks on the average."))
            .arg(percentPoints(figures.meanShare.mean)));
    words.append(severityWords(figures.severity));
    if (figures.others.pairs > 0) {
        words.append(agreementWords(figures.others));
    }
    if (figures.kappa) {
        words.append(markingText(QT_TRANSLATE_NOOP("Marking",
                                                   "Weighted kappa with the others: %1 (1 is full "
                                                   "agreement, 0 is chance)."))
                         .arg(QString::number(*figures.kappa, 'f', 2)));
    }
    if (figures.drift) {
        words.append(
            markingText(
                QT_TRANSLATE_NOOP(
                    "Marking", "In the later half %1 percent of the marks beside the earlier one."))
                .arg(signedPoints(*figures.drift)));
    }
    if (figures.again.pairs > 0) {
        words.append(againWords(figures));
    }
    return words.join(QLatin1Char('\n'));
}

}  // namespace qgt::app
