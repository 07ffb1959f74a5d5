#include "engine/store/certificate_rows.h"

#include "engine/store/row_parts.h"
#include "engine/store/words.h"

#include <charconv>
#include <cstddef>

namespace qgt::store {

using certificate::CertificateEnd;
using certificate::CertificateRecord;
using certificate::TaskBasis;

namespace {

/// Texts of a task in the list: its marks, how many bases follow, then source and article of each.
constexpr std::size_t kTaskHead = 2;

std::vector<std::string> flatPaper(const std::vector<TaskBasis>& paper) {
    std::vector<std::string> texts;
    for (const TaskBasis& task : paper) {
        texts.push_back(std::to_string(task.marks));
        texts.push_back(std::to_string(task.basis.size()));
        for (const bank::BasisRef& basis : task.basis) {
            texts.push_back(basis.source.str());
            texts.push_back(basis.article);
        }
    }
    return texts;
}

int countFrom(const std::string& digits, RowReader& reader) {
    int value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || value < 0) {
        reader.refuse();
        return 0;
    }
    return value;
}

std::vector<TaskBasis> paperFrom(const std::vector<std::string>& texts, RowReader& reader) {
    std::vector<TaskBasis> paper;
    std::size_t at = 0;
    while (at < texts.size()) {
        if (texts.size() - at < kTaskHead) {
            reader.refuse();
            return {};
        }
        TaskBasis task;
        task.marks = countFrom(texts[at], reader);
        const auto bases = static_cast<std::size_t>(countFrom(texts[at + 1], reader));
        at += kTaskHead;
        if (bases > (texts.size() - at) / 2) {
            reader.refuse();
            return {};
        }
        for (std::size_t i = 0; i < bases; ++i, at += 2) {
            task.basis.push_back({SourceId(texts[at]), texts[at + 1]});
        }
        paper.push_back(std::move(task));
    }
    return paper;
}

}  // namespace

Result<Row> toRow(const CertificateRecord& record) {
    return encodeTexts(flatPaper(record.paper)).map([&](const std::string& paper) {
        return Row{record.serial,
                   record.exam.str(),
                   record.attempt.str(),
                   record.person.str(),
                   record.text,
                   record.replaces,
                   paper,
                   record.at.ms,
                   record.by.str()};
    });
}

Row toRow(const CertificateEnd& end) {
    return Row{end.serial,
               certificate::toText(end.kind),
               std::int64_t{end.since.days},
               end.reason,
               end.at.ms,
               end.by.str()};
}

Result<CertificateRecord> certificateFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    CertificateRecord record;
    record.serial = reader.text();
    record.exam = ExamId(reader.text());
    record.attempt = AttemptId(reader.text());
    record.person = PersonId(reader.text());
    record.text = reader.text();
    record.replaces = reader.text();
    record.paper = paperFrom(orRefuse(decodeTexts(reader.text()), reader), reader);
    record.at.ms = reader.integer();
    record.by = PersonId(reader.text());
    return whenGood(record, reader, certificateTable(), row);
}

Result<CertificateEnd> certificateEndFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    CertificateEnd end;
    end.serial = reader.text();
    end.kind = orRefuse(certificate::endKindFromText(reader.text()), reader);
    end.since.days = smallNumber(reader);
    end.reason = reader.text();
    end.at.ms = reader.integer();
    end.by = PersonId(reader.text());
    return whenGood(end, reader, certificateEndTable(), row);
}

}  // namespace qgt::store
