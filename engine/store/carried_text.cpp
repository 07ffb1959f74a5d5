#include "engine/store/carried_text.h"

#include "engine/integrity/bytes.h"
#include "engine/store/case_rows.h"
#include "engine/store/practice_rows.h"
#include "engine/store/tables.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::store {

using carry::CarriedPractice;
using integrity::BytesReader;
using integrity::BytesWriter;

namespace {

constexpr std::uint32_t kCarriedVersion = 1;
constexpr std::size_t kMostCellBytes = std::size_t{1} << 20U;
constexpr std::uint32_t kMostCells = 64;

enum class Cell : std::uint32_t { Null, Number, Text };

void writeCell(BytesWriter& out, const Value& value) {
    if (const auto* const number = std::get_if<std::int64_t>(&value)) {
        out.number(static_cast<std::uint32_t>(Cell::Number));
        out.wide(*number);
    } else if (const auto* const text = std::get_if<std::string>(&value)) {
        out.number(static_cast<std::uint32_t>(Cell::Text));
        out.text(*text);
    } else {
        out.number(static_cast<std::uint32_t>(Cell::Null));
    }
}

std::optional<Value> readCell(BytesReader& reader) {
    const auto kind = reader.number();
    if (!kind) {
        return std::nullopt;
    }
    switch (static_cast<Cell>(*kind)) {
        case Cell::Null:
            return Value{};
        case Cell::Number: {
            const auto number = reader.wide();
            return number ? std::optional<Value>(*number) : std::nullopt;
        }
        case Cell::Text: {
            const auto text = reader.text(kMostCellBytes);
            return text ? std::optional<Value>(std::string(*text)) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Rows of all tables in the order in which they are taken in.
class RowsWriter {
  public:
    RowsWriter() { m_out.number(kCarriedVersion); }

    template <typename Event>
    void add(const Table& table, const std::vector<Event>& events) {
        m_out.text(table.name);
        m_out.number(static_cast<std::uint32_t>(events.size()));
        for (const Event& event : events) {
            addRow(toRow(event));
        }
    }

    Result<std::string> take() {
        return m_error ? Result<std::string>(tl::unexpected(*m_error)) : m_out.take();
    }

  private:
    void addRow(const Row& row) {
        m_out.number(static_cast<std::uint32_t>(row.size()));
        for (const Value& value : row) {
            writeCell(m_out, value);
        }
    }

    void addRow(const Result<Row>& row) {
        if (row) {
            addRow(*row);
        } else if (!m_error) {
            m_error = row.error();
        }
    }

    BytesWriter m_out;
    std::optional<Error> m_error;
};

class RowsReader {
  public:
    explicit RowsReader(std::string_view text) : m_reader(text) {}

    Status begin() {
        const auto version = m_reader.number();
        if (version && *version > kCarriedVersion) {
            return failure("carry.too-new");
        }
        return version ? ok() : damaged();
    }

    template <typename Event>
    Status read(const Table& table, Result<Event> (*decode)(const Row&), std::vector<Event>& into) {
        const auto name = m_reader.text(kMostCellBytes);
        const auto count = m_reader.number();
        if (name != table.name || !count) {
            return damaged();
        }
        for (std::uint32_t left = *count; left > 0; --left) {
            const auto row = readRow();
            const auto event = row ? decode(*row) : tl::unexpected(row.error());
            if (!event) {
                return damaged();
            }
            into.push_back(*event);
        }
        return ok();
    }

    Status end() { return m_reader.rest().empty() ? ok() : damaged(); }

  private:
    static Status damaged() { return failure("carry.damaged"); }

    Result<Row> readRow() {
        const auto cells = m_reader.number();
        if (!cells || *cells > kMostCells) {
            return failure("carry.damaged");
        }
        Row row{std::int64_t{0}};  // the place, which each store gives for itself
        for (std::uint32_t left = *cells; left > 0; --left) {
            auto value = readCell(m_reader);
            if (!value) {
                return failure("carry.damaged");
            }
            row.push_back(std::move(*value));
        }
        return row;
    }

    BytesReader m_reader;
};

}  // namespace

Result<std::string> carriedText(const CarriedPractice& practice) {
    std::vector<practice::CaseAttempt> attempts;
    std::vector<practice::CaseEvent> events;
    for (const practice::CaseHistory& history : practice.cases) {
        attempts.push_back(history.attempt);
        events.insert(events.end(), history.events.begin(), history.events.end());
    }
    RowsWriter out;
    out.add(sessionTable(), practice.sessions);
    out.add(sessionStepTable(), practice.steps);
    out.add(answerTable(), practice.answers);
    out.add(exposureTable(), practice.exposures);
    out.add(markTable(), practice.marks);
    out.add(caseAttemptTable(), attempts);
    out.add(caseEventTable(), events);
    return out.take();
}

Result<CarriedPractice> carriedFromText(std::string_view text) {
    CarriedPractice practice;
    std::vector<practice::CaseAttempt> attempts;
    std::vector<practice::CaseEvent> events;
    RowsReader in(text);
    const Status read =
        in.begin()
            .and_then(
                [&](auto) { return in.read(sessionTable(), &sessionFromRow, practice.sessions); })
            .and_then(
                [&](auto) { return in.read(sessionStepTable(), &stepFromRow, practice.steps); })
            .and_then(
                [&](auto) { return in.read(answerTable(), &answerFromRow, practice.answers); })
            .and_then([&](auto) {
                return in.read(exposureTable(), &exposureFromRow, practice.exposures);
            })
            .and_then([&](auto) { return in.read(markTable(), &markFromRow, practice.marks); })
            .and_then(
                [&](auto) { return in.read(caseAttemptTable(), &caseAttemptFromRow, attempts); })
            .and_then([&](auto) { return in.read(caseEventTable(), &caseEventFromRow, events); })
            .and_then([&](auto) { return in.end(); });
    if (!read) {
        return tl::unexpected(read.error());
    }
    auto event = events.begin();
    for (practice::CaseAttempt& attempt : attempts) {
        practice::CaseHistory& history = practice.cases.emplace_back();
        history.attempt = std::move(attempt);
        for (; event != events.end() && event->attempt == history.attempt.id; ++event) {
            history.events.push_back(std::move(*event));
        }
    }
    return event == events.end() ? Result<CarriedPractice>(std::move(practice))
                                 : failure("carry.damaged");
}

}  // namespace qgt::store
