#include "app/desktop/certificates/service_record_model.h"
#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"
#include "app/runtime/certificate_words.h"

#include <algorithm>

#include <QCoreApplication>

namespace qgt::app {

namespace {

/// More than these would leave one page; the newest stand.
constexpr std::size_t kMostRows = 16;

QString serving(const char* source) {
    return QCoreApplication::translate("ServiceRecord", source);
}

QString serviceDay(Instant at) {
    return text(toString(localDate(at, kShanghaiOffsetMinutes)));
}

/// How many of `all` do not stand in the section, or that there is none.
void addEarlier(RecordSection& section, std::size_t all) {
    if (all == 0) {
        section.lines.push_back(
            {QString(), serving(QT_TRANSLATE_NOOP("ServiceRecord", "none so far")), false});
    } else if (all > section.lines.size()) {
        section.lines.push_back({QString(),
                                 serving(QT_TRANSLATE_NOOP("ServiceRecord", "and %1 earlier ones"))
                                     .arg(all - section.lines.size()),
                                 true});
    }
}

RecordSection printedCertificates(const ServiceRecord& record, const Wording& wording) {
    RecordSection section{serving(QT_TRANSLATE_NOOP("ServiceRecord", "Certificates")), {}};
    for (const certificate::StandingCertificate& one : record.certificates) {
        if (section.lines.size() == kMostRows) {
            break;
        }
        const QString title =
            text(one.certificate.title) + QStringLiteral("　") + text(one.certificate.scope);
        section.lines.push_back(
            {text(toString(one.certificate.issued)),
             title.trimmed() + QStringLiteral("　") +
                 serving(QT_TRANSLATE_NOOP("ServiceRecord", "no. %1"))
                     .arg(text(certificate::serialInGroups(one.certificate.serial))) +
                 QStringLiteral("　") + wording.words(standingWords(one)),
             false});
    }
    addEarlier(section, record.certificates.size());
    return section;
}

QString examOutcome(const RecordedExam& exam) {
    switch (exam.sitting) {
        case RecordedSitting::NoneSoFar:
            return serving(QT_TRANSLATE_NOOP("ServiceRecord", "no answers here so far"));
        case RecordedSitting::DidNotSit:
            return serving(QT_TRANSLATE_NOOP("ServiceRecord", "did not sit it"));
        case RecordedSitting::Writing:
            return serving(QT_TRANSLATE_NOOP("ServiceRecord", "begun, not handed in"));
        case RecordedSitting::ChoiceOpen:
            return serving(QT_TRANSLATE_NOOP(
                "ServiceRecord", "sat it more than once, not decided which paper counts"));
        case RecordedSitting::Sat:
            break;
    }
    if (!exam.got) {
        return serving(QT_TRANSLATE_NOOP("ServiceRecord", "sat it, result not out"));
    }
    const QString marks = serving(QT_TRANSLATE_NOOP("ServiceRecord", "%1 of %2"))
                              .arg(text(bank::marksText(*exam.got)), marksInWords(exam.most));
    if (!exam.passed) {
        return marks + QStringLiteral("　") +
               serving(QT_TRANSLATE_NOOP("ServiceRecord", "not wholly marked"));
    }
    return marks + QStringLiteral("　") +
           (*exam.passed ? serving(QT_TRANSLATE_NOOP("ServiceRecord", "passed"))
                         : serving(QT_TRANSLATE_NOOP("ServiceRecord", "not passed")));
}

RecordSection printedExams(const ServiceRecord& record) {
    RecordSection section{serving(QT_TRANSLATE_NOOP("ServiceRecord", "Exams")), {}};
    const std::size_t shown = std::min(kMostRows, record.exams.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const RecordedExam& exam = record.exams[i];
        section.lines.push_back({serviceDay(exam.at),
                                 text(exam.title) + QStringLiteral("　") + examOutcome(exam),
                                 false});
    }
    addEarlier(section, record.exams.size());
    return section;
}

RecordSection printedTraining(const ServiceRecord& record, const Wording& wording) {
    RecordSection section{serving(QT_TRANSLATE_NOOP("ServiceRecord", "Training, by year")), {}};
    const std::size_t shown = std::min(kMostRows / 2, record.years.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const TrainingYear& year = record.years[i];
        section.lines.push_back(
            {QString::number(year.year),
             serving(
                 QT_TRANSLATE_NOOP("ServiceRecord",
                                   "%1 on %2 days: %3 answers, %4 items read, %5 cases finished"))
                 .arg(wording.duration(static_cast<int>(year.ms / kMsPerMinute)),
                      QString::number(year.days),
                      QString::number(year.answers),
                      QString::number(year.read),
                      QString::number(year.cases)),
             false});
    }
    addEarlier(section, record.years.size());
    section.lines.push_back(
        {QString(),
         serving(QT_TRANSLATE_NOOP(
             "ServiceRecord",
             "How time is counted: from the question to its reveal, at most five minutes each and "
             "without answers that were taken back, thinking before the options, and the decisions "
             "of cases. Exams are not training. "
             "Nobody measures reading, so it is counted in items.")),
         true});
    return section;
}

/// Who vouches for it, by hand.
RecordSection signedBy() {
    const QString line = QStringLiteral("____________");
    return {serving(QT_TRANSLATE_NOOP("ServiceRecord", "Confirmed by")),
            {{QString(),
              serving(QT_TRANSLATE_NOOP("ServiceRecord", "Unit (seal) %1　Signature %1　Date %1"))
                  .arg(line),
              false}}};
}

}  // namespace

RecordPrint servicePrint(const ServiceRecord& record, const Wording& wording) {
    RecordPrint print;
    print.onePage = true;
    print.day = localDate(record.at, kShanghaiOffsetMinutes);
    print.title = serving(QT_TRANSLATE_NOOP("ServiceRecord", "Service record")) +
                  QStringLiteral("　") + text(record.person.name);
    print.stem = serving(QT_TRANSLATE_NOOP("ServiceRecord", "Service record")) + QLatin1Char('-') +
                 text(record.person.name);
    const QString who = text(record.committee) + QStringLiteral("　") + text(record.person.post);
    print.remark =
        who.trimmed() + QStringLiteral("　") +
        serving(QT_TRANSLATE_NOOP("ServiceRecord", "as of %1")).arg(wording.fullDay(print.day));
    print.pageWord = serving(QT_TRANSLATE_NOOP("ServiceRecord", "Page %1 of %2"));
    print.sections = {printedCertificates(record, wording),
                      printedExams(record),
                      printedTraining(record, wording),
                      signedBy()};
    return print;
}

}  // namespace qgt::app
