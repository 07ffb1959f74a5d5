#include "app/desktop/documents/meeting_sheet.h"

#include "app/desktop/text.h"
#include "app/desktop/training/training_words.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

namespace {

constexpr double kTitleSize = 18;
constexpr double kNumberSize = 28;
constexpr double kHeadSize = 12;
constexpr double kSectionGap = 8;
constexpr std::size_t kMostChangesSaid = 5;
constexpr int kMostNoteLines = 4;
constexpr double kParts = 10'000.0;

/// How much of what can be left out stands on the page.
struct SheetRoom {
    std::size_t study = 0;
    std::size_t changes = kMostChangesSaid;
    int notes = kMostNoteLines;
};

class MeetingSheet {
    Q_DECLARE_TR_FUNCTIONS(MeetingSheet)

  public:
    MeetingSheet(const MeetingReport& report, const bank::Bank& bank, const Wording& wording)
        : m_report(report), m_bank(bank), m_wording(wording), m_words(bank, wording) {}

    [[nodiscard]] FormDocument document(const SheetRoom& room) {
        m_part = {};
        head();
        number();
        duties();
        risks();
        study(room.study);
        changes(room.changes);
        lastWeek();
        notes(room.notes);
        say(tr("One trip: a resident comes once, and whoever is on duty settles it or hands it on. "
               "Ranges are nine-tenths intervals. Nobody's sum stands here, and nobody is "
               "ranked."),
            kSectionGap);
        FormDocument document;
        document.stem = tr("meeting");
        document.title = tr("%1: weekly meeting").arg(text(m_report.committee));
        document.pageWord = tr("Page %1 of %2");
        m_part.foot = document.title;
        document.parts.push_back(m_part);
        return document;
    }

  private:
    void add(FormPiece piece, bool withNext = false) {
        m_part.groups.push_back({{std::move(piece)}, withNext});
    }

    void say(const QString& words, double gap = 0) {
        FormPiece piece;
        piece.text = words;
        piece.gap = gap;
        add(std::move(piece));
    }

    void heading(const QString& words) {
        FormPiece piece;
        piece.text = words;
        piece.size = kHeadSize;
        piece.bold = true;
        piece.gap = kSectionGap;
        add(std::move(piece), true);
    }

    /// A lead in bold, and what is to be said of it.
    void line(const QString& lead, const QString& words) {
        constexpr double kLead = 1;
        constexpr double kWords = 4.5;
        FormPiece piece;
        piece.kind = FormPiece::Kind::Row;
        piece.framed = false;
        piece.cells = {{lead, kLead, true, false}, {words, kWords, false, false}};
        add(std::move(piece));
    }

    [[nodiscard]] QString day(Date date) const { return m_wording.day(date, m_report.today); }

    /// Short where there is a short name: rows then stay rows.
    [[nodiscard]] QString lineName(const LineId& line) const {
        const bank::ServiceLine* const known = m_bank.line(line);
        const bool isLong = m_wording.english() || known == nullptr || known->shortName.empty();
        return isLong ? m_words.lineName(line) : text(known->shortName);
    }

    [[nodiscard]] QString joined(const QStringList& parts) const {
        return parts.join(tr(", ", "between the parts of a sentence"));
    }

    void head() {
        FormPiece title;
        title.text = tr("%1: weekly meeting").arg(text(m_report.committee));
        title.size = kTitleSize;
        title.bold = true;
        add(std::move(title), true);
        say(tr("Data until %1").arg(m_wording.fullDay(m_report.today)) + QStringLiteral(" ") +
            Wording::clockTime(m_report.at).left(5));
    }

    void number() {
        FormPiece figure;
        figure.text = tr("%1 %").arg(TrainingWords::percent(m_report.rate.value));
        figure.size = kNumberSize;
        figure.bold = true;
        add(std::move(figure), true);
        say(tr("of the requests of next week are expected to be settled in one trip; nine times in "
               "ten between %1 % and %2 %.")
                .arg(TrainingWords::percent(m_report.rate.low))
                .arg(TrainingWords::percent(m_report.rate.high)));
        QString evidence = tr("%1 of %2 cells have enough evidence for a level.")
                               .arg(m_report.known)
                               .arg(m_report.cells);
        if (2 * m_report.known < m_report.cells) {
            evidence +=
                tr(" Evidence is thin: the number is mostly what is believed of any cadre.");
        }
        say(evidence);
    }

    void duties() {
        heading(tr("1  Duty next week"));
        if (!m_report.roster) {
            say(
                tr("No roster is published for next week. The number is reckoned as if every two "
                   "were on duty together equally often."));
            return;
        }
        FormPiece strip;
        strip.kind = FormPiece::Kind::Row;
        for (const MeetingDuty& duty : m_report.duties) {
            if (strip.cells.empty() || m_lastDay != duty.day) {
                strip.cells.push_back({day(duty.day) + QLatin1Char(' ') + weekday(duty.day)});
            }
            m_lastDay = duty.day;
            strip.cells.back().text += QLatin1Char('\n') + dutyWords(duty);
        }
        add(std::move(strip));
        say(tr("Per cent settled in one trip; a line is named where those on duty settle less than "
               "%1 % of it.")
                .arg(TrainingWords::percent(kDutyGap)));
    }

    [[nodiscard]] static QString weekday(Date date) {
        const QStringList names{
            tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun")};
        return names[isoWeekday(date) - 1];
    }

    [[nodiscard]] QString dutyWords(const MeetingDuty& duty) const {
        QStringList names;
        for (const std::string& name : duty.names) {
            names.append(text(name));
        }
        QString words = joined(names);
        words = duty.time == coverage::SlotTime::Evening ? tr("evening %1").arg(words) : words;
        words += names.isEmpty() ? tr("nobody")
                                 : QStringLiteral(" %1").arg(TrainingWords::percent(duty.rate));
        if (!duty.weakest.empty()) {
            words += QLatin1Char('\n') + tr("%1 %2 %")
                                             .arg(lineName(duty.weakest))
                                             .arg(TrainingWords::percent(duty.weakestCoverage));
        }
        return words;
    }

    [[nodiscard]] QString riskWords(const MeetingRisk& risk) const {
        const int covered = TrainingWords::percent(risk.coverage);
        const QString loss = QString::number(risk.loss * 100, 'f', 1);
        switch (risk.kind) {
            case MeetingRisk::Kind::Open:
                return tr("Even all together settle only %1 % of it; costs %2 points.")
                    .arg(covered)
                    .arg(loss);
            case MeetingRisk::Kind::HangsOn:
                return tr("Hangs on %1. Without %1 the others settle %2 % of it; costs %3 points.")
                    .arg(text(risk.name))
                    .arg(covered)
                    .arg(loss);
            case MeetingRisk::Kind::Absence:
                break;
        }
        return tr("If %1 is away, the best two settle %2 %, %3 points less; weakest is %4, %5 %.")
            .arg(text(risk.name))
            .arg(TrainingWords::percent(risk.rate))
            .arg(loss, lineName(risk.line))
            .arg(covered);
    }

    void risks() {
        heading(tr("2  Risks"));
        for (const MeetingRisk& risk : m_report.risks) {
            line(risk.kind == MeetingRisk::Kind::Absence ? tr("Absence") : lineName(risk.line),
                 riskWords(risk));
        }
        if (m_report.risks.empty()) {
            say(tr("No line hangs on one person, as far as is known."));
        }
    }

    [[nodiscard]] static QString why(const coverage::TrainingReason& reason) {
        return tr("%1 % of requests; %2 → %3 % on these duties")
            .arg(TrainingWords::percent(reason.requestShare / kParts))
            .arg(TrainingWords::percent(reason.before / kParts))
            .arg(TrainingWords::percent(reason.after / kParts));
    }

    void studyRow(const QStringList& cells, bool bold) {
        constexpr double kNameShare = 1.1;
        constexpr double kLineShare = 1.6;
        constexpr double kWhatShare = 3.6;
        constexpr double kTimeShare = 1;
        constexpr double kWhyShare = 3.4;
        FormPiece piece;
        piece.kind = FormPiece::Kind::Row;
        piece.cells = {{cells[0], kNameShare, true, false},
                       {cells[1], kLineShare, bold, false},
                       {cells[2], kWhatShare, bold, false},
                       {cells[3], kTimeShare, bold, true},
                       {cells[4], kWhyShare, bold, false}};
        add(std::move(piece), bold);
    }

    void study(std::size_t rows) {
        heading(m_report.handed ? tr("3  Study this week, as handed out")
                                : tr("3  Study this week, a proposal"));
        if (m_report.study.empty()) {
            say(tr("Nothing to study is planned."));
            return;
        }
        studyRow({tr("Name"), tr("Line"), tr("What"), tr("Time"), tr("Why")}, true);
        for (std::size_t k = 0; k < std::min(rows, m_report.study.size()); ++k) {
            const MeetingStudy& one = m_report.study[k];
            studyRow({text(one.name),
                      lineName(one.line),
                      m_words.portion(one.portion),
                      TrainingWords::hours(one.minutes / kMinutesOfHour),
                      why(one.why)},
                     false);
        }
        if (rows < m_report.study.size()) {
            say(tr("and %n more, on the page Training",
                   nullptr,
                   static_cast<int>(m_report.study.size() - rows)));
        }
    }

    [[nodiscard]] QString changeWords(const MeetingChange& change) const {
        constexpr int kAboutLetters = 22;
        const bank::Item* const item = m_bank.item(change.item);
        const bank::Source* const source = m_bank.source(change.source);
        QString about =
            item == nullptr ? QString() : text(item->summary.empty() ? item->stem : item->summary);
        if (about.size() > kAboutLetters) {
            about = about.left(kAboutLetters) + QStringLiteral("…");
        }
        const QString cited =
            m_wording.cited(source == nullptr ? QString() : text(source->title), {change.article});
        return change.behind == 0
                   ? tr("%1 (%2); all have caught up").arg(about, cited)
                   : tr("%1 (%2); %n behind", nullptr, change.behind).arg(about, cited);
    }

    void changes(std::size_t most) {
        heading(tr("4  Changed rules, certificates that end"));
        std::size_t said = 0;
        for (const MeetingCertificate& one : m_report.certificates) {
            if (said < most) {
                QStringList lines;
                for (const LineId& id : one.lines) {
                    lines.append(lineName(id));
                }
                const QString covered =
                    lines.size() > 2 ? tr("%n line(s)", nullptr, static_cast<int>(lines.size()))
                                     : joined(lines);
                line(day(one.until), tr("certificate of %1 for %2").arg(text(one.name), covered));
                ++said;
            }
        }
        for (const MeetingChange& one : m_report.changes) {
            if (said < most) {
                line(day(one.since), changeWords(one));
                ++said;
            }
        }
        const std::size_t all = m_report.certificates.size() + m_report.changes.size();
        if (all == 0) {
            say(
                tr("No rule behind answered items changed in three months, and no certificate ends "
                   "within a month."));
        } else if (said < all) {
            say(tr("and %n more, on the page My mastery of each",
                   nullptr,
                   static_cast<int>(all - said)));
        }
    }

    void lastWeek() {
        heading(tr("5  Last week"));
        if (m_report.handed) {
            line(tr("Training"), tr("%1 of %2 tasks done").arg(m_report.done).arg(m_report.tasks));
        } else {
            line(tr("Training"), tr("no plan was handed out"));
        }
        line(tr("Not in one trip"), unsettledWords());
        line(tr("Pairs, visits"), tr("not recorded in this program; told by word"));
    }

    [[nodiscard]] QString unsettledWords() const {
        if (m_report.logged == 0) {
            return tr("no request was logged in seven days, so nothing can be said");
        }
        int sum = 0;
        QStringList lines;
        for (const LineUnsettled& one : m_report.unsettled) {
            sum += one.count;
            lines.append(tr("%1 %2", "line, how many").arg(lineName(one.line)).arg(one.count));
        }
        const QString of = tr("%1 of %2 logged in seven days").arg(sum).arg(m_report.logged);
        return lines.isEmpty() ? of : tr("%1: %2").arg(of, joined(lines));
    }

    void notes(int lines) {
        if (lines == 0) {
            return;
        }
        heading(tr("6  Agreed in the meeting (by hand: what, who, until when)"));
        FormPiece piece;
        piece.kind = FormPiece::Kind::Lines;
        piece.lines = lines;
        add(std::move(piece));
    }

    const MeetingReport& m_report;
    const bank::Bank& m_bank;
    const Wording& m_wording;
    TrainingWords m_words;
    FormPart m_part;
    Date m_lastDay;
};

bool isOnePage(const FormDocument& document) {
    return std::ranges::all_of(placedPieces(document),
                               [](const PlacedPiece& piece) { return piece.lastPage == 0; });
}

/// Leaves out what is missed least; false when nothing more can be left out.
bool makeRoom(SheetRoom& room) {
    if (room.notes > 0) {
        --room.notes;
        return true;
    }
    if (room.changes > 1) {
        --room.changes;
        return true;
    }
    if (room.study > 0) {
        --room.study;
        return true;
    }
    return false;
}

}  // namespace

FormDocument meetingSheet(const MeetingReport& report,
                          const bank::Bank& bank,
                          const Wording& wording) {
    MeetingSheet sheet(report, bank, wording);
    SheetRoom room;
    room.study = report.study.size();
    FormDocument document = sheet.document(room);
    while (!isOnePage(document) && makeRoom(room)) {
        document = sheet.document(room);
    }
    return document;
}

}  // namespace qgt::app
