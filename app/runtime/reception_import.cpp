#include "app/runtime/reception_import.h"

#include "app/runtime/entropy.h"
#include "app/runtime/table_text.h"
#include "engine/core/text.h"
#include "engine/integrity/digest.h"
#include "engine/people/csv.h"
#include "engine/people/person_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>
#include <utility>

namespace qgt::app {

namespace {

using coverage::LoggedRequests;
using coverage::RequestOutcome;
using people::CsvCell;
using people::CsvRow;

enum class LogColumn : std::uint8_t { Day, Line, Outcome, Request, Count };

constexpr std::size_t kNeededColumns = 3;
constexpr std::array<std::string_view, 5> kLogHeaders{"日期", "条线", "结果", "事项", "件数"};
constexpr int kMostInARow = 100'000;

struct OutcomeWord {
    std::string_view word;
    RequestOutcome outcome;
};

constexpr std::array kOutcomes{OutcomeWord{"一趟办成", RequestOutcome::Settled},
                               OutcomeWord{"当场办结", RequestOutcome::Settled},
                               OutcomeWord{"办结", RequestOutcome::Settled},
                               OutcomeWord{"settled", RequestOutcome::Settled},
                               OutcomeWord{"还要再来", RequestOutcome::ComeAgain},
                               OutcomeWord{"再来", RequestOutcome::ComeAgain},
                               OutcomeWord{"未办结", RequestOutcome::ComeAgain},
                               OutcomeWord{"come-again", RequestOutcome::ComeAgain},
                               OutcomeWord{"转办", RequestOutcome::HandedOn},
                               OutcomeWord{"转出", RequestOutcome::HandedOn},
                               OutcomeWord{"转介", RequestOutcome::HandedOn},
                               OutcomeWord{"handed-on", RequestOutcome::HandedOn}};

std::optional<RequestOutcome> outcomeFromWord(const std::string& word) {
    const std::string folded = foldForComparison(word);
    const auto* const known = std::ranges::find_if(
        kOutcomes, [&](const OutcomeWord& one) { return foldForComparison(one.word) == folded; });
    return known == kOutcomes.end() ? std::nullopt : std::optional(known->outcome);
}

/// Runs of digits, whatever stands between them.
std::vector<std::string> digitRuns(const std::string& text) {
    std::vector<std::string> runs(1);
    for (const char letter : text) {
        if (letter >= '0' && letter <= '9') {
            runs.back().push_back(letter);
        } else if (!runs.back().empty()) {
            runs.emplace_back();
        }
    }
    if (runs.back().empty()) {
        runs.pop_back();
    }
    return runs;
}

std::string twoDigits(const std::string& digits) {
    return digits.size() == 1 ? "0" + digits : digits;
}

/// 2026-11-20, 2026/11/20, 2026.11.20, 2026年11月20日, 20261120.
std::optional<Date> dateFromCell(const std::string& text) {
    constexpr std::size_t kRuns = 3;
    constexpr std::size_t kTogether = 8;
    std::vector<std::string> runs = digitRuns(foldForComparison(text));
    if (runs.size() == 1 && runs.front().size() == kTogether) {
        const std::string all = runs.front();
        runs = {all.substr(0, 4), all.substr(4, 2), all.substr(6)};
    }
    return runs.size() == kRuns
               ? parseDate(runs[0] + "-" + twoDigits(runs[1]) + "-" + twoDigits(runs[2]))
               : std::nullopt;
}

std::optional<int> countFromCell(const std::string& text) {
    const std::string folded = foldForComparison(text);
    if (folded.empty()) {
        return 1;
    }
    int count = 0;
    const auto read = std::from_chars(folded.data(), folded.data() + folded.size(), count);
    const bool whole = read.ec == std::errc() && read.ptr == folded.data() + folded.size();
    return whole && count >= 1 && count <= kMostInARow ? std::optional(count) : std::nullopt;
}

/// Turns the rows of one table into counts.
class LogReader {
  public:
    LogReader(const bank::Bank& bank, std::string file, Date today)
        : m_bank(bank), m_file(std::move(file)), m_today(today) {
        for (const bank::ServiceLine& line : bank.lines()) {
            m_lines.push_back({line.id, {line.name, line.shortName, std::to_string(line.no)}});
        }
    }

    [[nodiscard]] ReceptionPreview read(people::CsvTable table) {
        m_preview.repairs = std::move(table.problems);
        if (!hasErrors(m_preview.repairs) && !table.rows.empty()) {
            readHeader(table.rows.front());
        }
        if (hasErrors(m_preview.repairs)) {
            return std::move(m_preview);
        }
        for (std::size_t k = 1; k < table.rows.size(); ++k) {
            readRow(table.rows[k]);
        }
        for (const auto& [key, count] : m_counts) {
            const auto& [day, line, request, outcome] = key;
            m_preview.rows.push_back({day, {line, request, outcome}, count});
            m_preview.requests += count;
        }
        return std::move(m_preview);
    }

  private:
    using Key = std::tuple<Date, LineId, RequestId, RequestOutcome>;

    void readHeader(const CsvRow& header) {
        m_width = header.size();
        for (std::size_t k = 0; k < header.size(); ++k) {
            const std::string word = foldForComparison(header[k].text);
            const auto* const known = std::ranges::find_if(
                kLogHeaders, [&](std::string_view one) { return foldForComparison(one) == word; });
            if (word.empty()) {
                continue;
            }
            if (known == kLogHeaders.end()) {
                find("reception.header-unknown",
                     header[k],
                     {{"header", header[k].text}},
                     Severity::Warning);
                continue;
            }
            std::optional<std::size_t>& place =
                m_places[static_cast<std::size_t>(known - kLogHeaders.begin())];
            if (place) {
                find("reception.header-twice", header[k], {{"header", header[k].text}});
            }
            place = k;
        }
        for (std::size_t k = 0; k < kNeededColumns; ++k) {
            if (!m_places[k]) {
                find("reception.no-column",
                     header.front(),
                     {{"header", std::string(kLogHeaders[k])}});
            }
        }
    }

    [[nodiscard]] const CsvCell* cell(const CsvRow& row, LogColumn column) const {
        const std::optional<std::size_t>& place = m_places[static_cast<std::size_t>(column)];
        return place ? &row[*place] : nullptr;
    }

    void readRow(const CsvRow& row) {
        if (row.size() != m_width) {
            find("reception.ragged",
                 row.front(),
                 {{"expected", std::to_string(m_width)}, {"found", std::to_string(row.size())}});
            return;
        }
        const auto day = readDay(*cell(row, LogColumn::Day));
        const auto request = readRequest(row);
        const CsvCell& outcomeCell = *cell(row, LogColumn::Outcome);
        const auto outcome = outcomeFromWord(outcomeCell.text);
        if (!outcome) {
            find("reception.unknown-outcome", outcomeCell, {{"value", outcomeCell.text}});
        }
        const CsvCell* const countCell = cell(row, LogColumn::Count);
        const auto count = countCell == nullptr ? std::optional(1) : countFromCell(countCell->text);
        if (!count) {
            find("reception.bad-count", *countCell, {{"value", countCell->text}});
        }
        if (day && request && outcome && count) {
            m_counts[{*day, request->first, request->second, *outcome}] += *count;
        }
    }

    [[nodiscard]] std::optional<Date> readDay(const CsvCell& where) {
        const auto day = dateFromCell(where.text);
        if (!day) {
            find("reception.bad-date", where, {{"value", where.text}});
        } else if (*day > m_today) {
            find("reception.future-date", where, {{"value", where.text}});
            return std::nullopt;
        }
        return day;
    }

    [[nodiscard]] std::optional<std::pair<LineId, RequestId>> readRequest(const CsvRow& row) {
        const CsvCell& lineCell = *cell(row, LogColumn::Line);
        const auto line = people::lineFromWord(m_lines, lineCell.text);
        if (!line) {
            find("reception.unknown-line-word", lineCell, {{"value", lineCell.text}});
            return std::nullopt;
        }
        const CsvCell* const where = cell(row, LogColumn::Request);
        const std::string word = where == nullptr ? "" : foldForComparison(where->text);
        if (word.empty()) {
            return std::pair(*line, RequestId());
        }
        for (const bank::RequestType& type : m_bank.requests()) {
            if (type.line == *line && (foldForComparison(type.name) == word ||
                                       foldForComparison(type.id.str()) == word)) {
                return std::pair(*line, type.id);
            }
        }
        find("reception.unknown-request-word",
             *where,
             {{"line", m_bank.line(*line)->name}, {"value", where->text}});
        return std::nullopt;
    }

    void find(const char* code,
              const CsvCell& where,
              Args args,
              Severity severity = Severity::Error) {
        m_preview.repairs.push_back(
            {severity, code, std::move(args), {m_file, where.line, where.column}});
    }

    const bank::Bank& m_bank;
    std::string m_file;
    Date m_today;
    std::vector<people::LineName> m_lines;
    std::array<std::optional<std::size_t>, kLogHeaders.size()> m_places;
    std::size_t m_width = 0;
    std::map<Key, int> m_counts;
    ReceptionPreview m_preview;
};

Status mayImport(Workspace& workspace, const people::Actor& actor, const std::string& digest) {
    store::Store& store = workspace.store();
    if (Status may = people::authorize(
            actor, people::Action::ImportRequests, {actor.person, actor.committee}, store.audit());
        !may) {
        return may;
    }
    const auto known = store.requestLog().hasSource(actor.committee, digest);
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    return *known ? Status(failure("reception.imported-already")) : ok();
}

}  // namespace

Result<ReceptionPreview> previewReception(Workspace& workspace,
                                          const people::Actor& actor,
                                          std::string_view bytes,
                                          const std::string& file) {
    const std::string digest = integrity::digestHex(bytes);
    if (Status may = mayImport(workspace, actor, digest); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto table = readTableText(bytes);
    if (!table) {
        return tl::unexpected<Error>(table.error());
    }
    const Date today = localDate(workspace.clock().now(), kShanghaiOffsetMinutes);
    ReceptionPreview preview =
        LogReader(workspace.bank(), file, today).read(people::readCsv(table->utf8, file));
    preview.digest = digest;
    return preview;
}

Result<coverage::LogEntryId> importReception(Workspace& workspace,
                                             const people::Actor& actor,
                                             const ReceptionPreview& preview) {
    if (Status may = mayImport(workspace, actor, preview.digest); !may) {
        return tl::unexpected<Error>(may.error());
    }
    const auto errors = std::ranges::count(preview.repairs, Severity::Error, &Diagnostic::severity);
    if (errors > 0) {
        return failure("import.has-errors", {{"count", std::to_string(errors)}});
    }
    if (preview.rows.empty()) {
        return failure("reception.nothing");
    }
    const coverage::LogEntryId entry(randomId());
    std::vector<LoggedRequests> log;
    for (const TableRequests& row : preview.rows) {
        log.push_back({entry,
                       actor.committee,
                       row.day,
                       row.request.line,
                       row.request.request,
                       row.request.outcome,
                       row.count,
                       preview.digest,
                       workspace.clock().now(),
                       actor.person});
    }
    store::Store& store = workspace.store();
    const Status kept = store.batch([&] {
        return store.requestLog().append(log).and_then([&](auto) {
            return store.audit().append(
                {actor.person,
                 "reception.imported",
                 actor.committee.str(),
                 {{"entry", entry.str()}, {"requests", std::to_string(preview.requests)}}});
        });
    });
    return kept.map([&](auto) { return entry; });
}

}  // namespace qgt::app
