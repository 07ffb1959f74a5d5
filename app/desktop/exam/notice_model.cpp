#include "app/desktop/exam/notice_model.h"

#include "app/desktop/exam/exam_words.h"
#include "app/desktop/text.h"

#include <utility>

#include <QCoreApplication>

namespace qgt::app {

namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(ExamNotice)

  public:
    static std::vector<ExamFactRow> who(const ExamNotice& notice) {
        const seat::SeatCandidate& candidate = notice.candidate;
        std::vector<ExamFactRow> rows{{tr("Name"), text(candidate.name)}};
        const auto add = [&](const QString& label, const std::string& words) {
            if (!words.empty()) {
                rows.push_back({label, text(words)});
            }
        };
        add(tr("Post"), candidate.post);
        add(tr("Committee"), candidate.committee);
        add(tr("Candidate no."), candidate.number);
        add(tr("Seat"), notice.place);
        return rows;
    }

    static QString time(const ExamNotice& notice) {
        QString words = tr(
            "%n minute(s), counted from the start without a stop.", nullptr, notice.entry.minutes);
        if (notice.extraPercent > 0) {
            words += QStringLiteral(" ") +
                     tr("%1 % more time is granted to you and is in it.").arg(notice.extraPercent);
        }
        if (notice.leastMinutes > 0) {
            words += QStringLiteral(" ") + tr("It can be handed in after %n minute(s) at the "
                                              "earliest.",
                                              nullptr,
                                              notice.leastMinutes);
        }
        return closedUp(words + QStringLiteral(" ") +
                        tr("At the end it is handed in by itself. Every answer is saved at once."));
    }

    static QString pass(const ExamNotice& notice) {
        const bank::PassRule& rule = notice.pass;
        QStringList parts{tr("at least %1 in all").arg(marksInWords(rule.total))};
        if (!notice.floorBlocks.empty() && !rule.floors.empty()) {
            QStringList names;
            for (const std::string& name : notice.floorBlocks) {
                names.push_back(text(name));
            }
            parts.push_back(tr("in each of these blocks at least %1 % of its marks: %2")
                                .arg(rule.floors.front().percent)
                                .arg(names.join(tr(", "))));
        }
        if (rule.critical.count > 0) {
            parts.push_back(tr("of %1 items about safety at least %2 right")
                                .arg(rule.critical.count)
                                .arg(rule.critical.need));
        }
        if (rule.criticalErrorFails) {
            parts.push_back(tr("no error in a case that endangers people"));
        }
        return tr("Passed with: %1.").arg(parts.join(tr("; ")));
    }
};

}  // namespace

NoticeModel::NoticeModel(Wording wording, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_wording(wording),
      m_clock(clock),
      m_who(this),
      m_sections(this),
      m_rules(this) {}

QString NoticeModel::title() const {
    return m_notice ? text(m_notice->entry.title) : QString();
}

QString NoticeModel::about() const {
    return m_notice ? amountInWords(m_notice->entry.minutes,
                                    m_notice->entry.tasks,
                                    m_notice->entry.marks,
                                    m_wording)
                    : QString();
}

QString NoticeModel::beginText() const {
    return m_notice && m_notice->entry.standing == SittingStanding::Begun ? tr("Go on with it")
                                                                          : tr("Begin the exam");
}

QString NoticeModel::standing() const {
    return m_notice && m_notice->entry.open
               ? standingInWords(m_notice->entry, m_clock.now(), m_wording)
               : QString();
}

QString NoticeModel::notNow() const {
    if (!m_notice || m_notice->entry.standing != SittingStanding::Coming) {
        return {};
    }
    return tr("It can be begun from %1.")
        .arg(m_wording.dayAndTime(m_notice->entry.opens, m_clock.now()));
}

bool NoticeModel::mayBegin() const {
    return m_notice && notNow().isEmpty() && (!needsCode() || !m_code.trimmed().isEmpty());
}

void NoticeModel::show(std::optional<ExamNotice> notice) {
    m_notice = std::move(notice);
    m_code.clear();
    showRows();
    emit changed();
    emit codeChanged();
}

void NoticeModel::retranslate() {
    showRows();
    emit changed();
    emit codeChanged();
}

seat::SeatToken NoticeModel::token() const {
    seat::SeatToken token;
    token.exam = m_notice->entry.exam;
    token.candidate = m_notice->candidate.person;
    token.startCode = m_code.trimmed().toStdString();
    return token;
}

void NoticeModel::forgetCode() {
    m_code.clear();
    emit codeChanged();
}

void NoticeModel::setCode(const QString& code) {
    m_code = code;
    emit codeChanged();
}

void NoticeModel::showRows() {
    if (!m_notice) {
        for (ExamFactList* const list : {&m_who, &m_sections, &m_rules}) {
            list->setRows({});
        }
        return;
    }
    m_who.setRows(NoticeWords::who(*m_notice));
    std::vector<ExamFactRow> sections;
    for (const NoticeSection& section : m_notice->sections) {
        sections.push_back({text(section.title),
                            closedUp(m_wording.words({section.rule.code, section.rule.args}) +
                                     QStringLiteral(" ") + navigationInWords(section.navigation))});
    }
    m_sections.setRows(std::move(sections));
    std::vector<ExamFactRow> rules{
        {tr("Time"), NoticeWords::time(*m_notice)},
        {tr("Passing"), NoticeWords::pass(*m_notice)},
        {tr("Protection"), protectionInWords(m_notice->protection, m_notice->certifies)},
        {tr("Result"),
         m_notice->certifies ? tr("It counts for a certificate. It is released when the unit "
                                  "publishes it.")
         : m_notice->entry.mock
             ? tr("You see it at once. Nobody else sees it, and nothing is certified.")
             : tr("It is released when the unit publishes it.")}};
    m_rules.setRows(std::move(rules));
}

}  // namespace qgt::app
