#include "app/desktop/reception/reception_view_model.h"
#include "app/desktop/text.h"
#include "app/runtime/workspace.h"

#include <algorithm>
#include <cmath>

namespace qgt::app {

namespace {

constexpr double kHundredth = 100.0;
constexpr int kLettersOfLines = 18;
constexpr int kDigitsOfMatters = 9;

QString letterOfRow(int row) {
    return row < kLettersOfLines ? QString(QChar(u'A' + static_cast<char16_t>(row))) : QString();
}

QString digitOfRow(int row) {
    return row < kDigitsOfMatters ? QString::number(row + 1) : QString();
}

}  // namespace

QString ReceptionViewModel::lineName(const LineId& id) const {
    const bank::ServiceLine* const line = m_bank->line(id);
    if (line == nullptr) {
        return text(id.str());
    }
    return text(wording().english() ? line->nameEn : line->shortName);
}

QString ReceptionViewModel::requestName(const RequestId& id) const {
    const bank::RequestType* const request = m_bank->request(id);
    return request == nullptr ? tr("some matter") : text(request->name);
}

QString ReceptionViewModel::outcomeWord(coverage::RequestOutcome outcome) const {
    switch (outcome) {
        case coverage::RequestOutcome::Settled:
            return tr("settled in one trip");
        case coverage::RequestOutcome::ComeAgain:
            return tr("has to come again");
        case coverage::RequestOutcome::HandedOn:
            break;
    }
    return tr("handed on");
}

QString ReceptionViewModel::requestWords(const DeskRequest& request) const {
    return tr("%1 · %2 · %3")
        .arg(lineName(request.line), requestName(request.request), outcomeWord(request.outcome));
}

std::vector<const bank::RequestType*> ReceptionViewModel::requestsOfLine() const {
    std::vector<const bank::RequestType*> found;
    if (m_bank && m_line >= 0) {
        const LineId line = m_bank->lines()[static_cast<std::size_t>(m_line)].id;
        for (const bank::RequestType& request : m_bank->requests()) {
            if (request.line == line) {
                found.push_back(&request);
            }
        }
    }
    return found;
}

QString ReceptionViewModel::sentence() const {
    if (!m_bank || m_line < 0) {
        return tr("Which line is it about? Press its letter.");
    }
    const LineId line = m_bank->lines()[static_cast<std::size_t>(m_line)].id;
    if (m_outcome < 0) {
        return tr("%1: how did it end? S, T or U; a digit names the matter.").arg(lineName(line));
    }
    return requestWords(chosenRequest());
}

QString ReceptionViewModel::todays() const {
    if (!m_book) {
        return {};
    }
    return m_book->todays == 0
               ? tr("Nothing was logged today.")
               : tr("Today %n request(s), %1 of them settled in one trip.", nullptr, m_book->todays)
                     .arg(m_book->todaysSettled);
}

QString ReceptionViewModel::mixNote() const {
    if (!m_book) {
        return {};
    }
    const UnitMix& mix = m_book->mix;
    constexpr int kEnough = 100;
    const auto believed = static_cast<int>(std::lround(mix.believed));
    if (mix.total == 0) {
        return tr("Nothing is known yet: these shares are an assumption that weighs as much as %1 "
                  "requests. About a hundred logged ones, a month of them, are enough to plan by.")
            .arg(believed);
    }
    const QString weighed =
        tr("%n logged request(s) in half a year, beside an assumption that weighs %1.",
           nullptr,
           mix.total)
            .arg(believed);
    return weighed + (wording().english() ? QStringLiteral(" ") : QString()) +
           (mix.total < kEnough
                ? tr("That is little: the lines at the ends of the bars are what it may be.")
                : tr("That is enough to plan by."));
}

QString ReceptionViewModel::importSum() const {
    if (!m_preview) {
        return {};
    }
    const auto mend =
        std::ranges::count(m_preview->repairs, Severity::Error, &Diagnostic::severity);
    return tr("%n request(s) in %1 kinds, %2 places to mend", nullptr, m_preview->requests)
        .arg(m_preview->rows.size())
        .arg(mend);
}

void ReceptionViewModel::showChoices() {
    std::vector<ReceptionChoiceRow> lines;
    if (m_bank) {
        for (const bank::ServiceLine& line : m_bank->lines()) {
            const int row = static_cast<int>(lines.size());
            lines.push_back({letterOfRow(row), lineName(line.id), row == m_line});
        }
    }
    std::vector<ReceptionChoiceRow> requests;
    for (const bank::RequestType* const request : requestsOfLine()) {
        const int row = static_cast<int>(requests.size());
        requests.push_back({digitOfRow(row), text(request->name), row == m_request});
    }
    m_lines.setRows(std::move(lines));
    m_requests.setRows(std::move(requests));
    emit chosen();
}

void ReceptionViewModel::show() {
    std::vector<ReceptionEntryRow> entries;
    std::vector<ReceptionMixRow> mix;
    if (m_book && m_bank) {
        const Instant now = m_workspace ? m_workspace->clock().now() : Instant();
        for (const coverage::LoggedRequests& one : m_book->own) {
            const bool file = !one.source.empty();
            entries.push_back({wording().moment(one.at, now),
                               file ? tr("from a table: %n request(s)", nullptr, one.count)
                                    : requestWords({one.line, one.request, one.outcome})});
        }
        for (std::size_t line = 0; line < m_book->lines.size(); ++line) {
            const LineLog& log = m_book->lines[line];
            const coverage::Interval& share = m_book->mix.lines.share[line];
            ReceptionMixRow row;
            row.name = lineName(log.line);
            row.percent = share.value * kHundredth;
            row.low = share.low * kHundredth;
            row.high = share.high * kHundredth;
            row.logged = log.count == 0
                             ? tr("none logged")
                             : tr("%n logged, %1 settled", nullptr, log.count).arg(log.settled);
            row.sentence = tr("%1: %2 % of requests, between %3 and %4 %; %5")
                               .arg(row.name)
                               .arg(std::lround(row.percent))
                               .arg(std::lround(row.low))
                               .arg(std::lround(row.high))
                               .arg(row.logged);
            mix.push_back(std::move(row));
        }
        std::ranges::stable_sort(mix, std::ranges::greater(), &ReceptionMixRow::percent);
    }
    m_entries.setRows(std::move(entries));
    m_mix.setRows(std::move(mix));
    showChoices();
    emit changed();
}

void ReceptionViewModel::showFindings() {
    std::vector<ReceptionFindingRow> rows;
    if (m_preview) {
        for (const Severity severity : {Severity::Error, Severity::Warning}) {
            for (const Diagnostic& one : m_preview->repairs) {
                if (one.severity == severity) {
                    rows.push_back({tr("Row %1: %2")
                                        .arg(one.where.line)
                                        .arg(wording().words({one.code, one.args})),
                                    severity == Severity::Error});
                }
            }
        }
    }
    m_findings.setRows(std::move(rows));
    emit importChanged();
}

}  // namespace qgt::app
