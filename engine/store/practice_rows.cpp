#include "engine/store/practice_rows.h"

#include "engine/grading/response.h"
#include "engine/store/row_parts.h"
#include "engine/store/words.h"

namespace qgt::store {

using practice::AnswerEvent;
using practice::ExposureEvent;
using practice::MarkEvent;
using practice::SessionEvent;
using practice::SessionRecord;

Result<Row> toRow(const SessionRecord& record) {
    std::vector<std::string> queue;
    for (const ItemId& item : record.queue) {
        queue.push_back(item.str());
    }
    return encodeTexts(queue).map([&record](const std::string& json) {
        return Row{record.id.str(),
                   record.person.str(),
                   record.startedAt.ms,
                   record.spec,
                   json,
                   static_cast<std::int64_t>(record.seed),
                   std::int64_t{record.algorithm}};
    });
}

Result<SessionRecord> sessionFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    SessionRecord record;
    record.id = SessionId(reader.text());
    record.person = PersonId(reader.text());
    record.startedAt.ms = reader.integer();
    record.spec = reader.text();
    for (const std::string& item : orRefuse(decodeTexts(reader.text()), reader)) {
        record.queue.emplace_back(item);
    }
    record.seed = static_cast<std::uint64_t>(reader.integer());
    record.algorithm = smallNumber(reader);
    return whenGood(record, reader, sessionTable(), row);
}

Result<Row> toRow(const AnswerEvent& event) {
    const auto storable = grading::checkStorable(event.response);
    if (!storable) {
        return tl::unexpected(storable.error());
    }
    return encodeTexts(event.shownOrder).map([&event](const std::string& order) {
        Row row{event.install.str(),
                static_cast<std::int64_t>(event.seq),
                event.at.ms,
                std::int64_t{event.day},
                event.person.str(),
                event.session.str(),
                event.item.str(),
                std::int64_t{event.revision},
                std::int64_t{event.meaning},
                toWord(event.origin),
                grading::encodeResponse(event.response),
                order,
                event.rtMs,
                grading::toText(event.confidence),
                std::monostate{}};
        if (event.undoOf) {
            row.back() = static_cast<std::int64_t>(*event.undoOf);
        }
        return row;
    });
}

Result<AnswerEvent> answerFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    AnswerEvent event;
    event.install = InstallId(reader.text());
    event.seq = static_cast<std::uint64_t>(reader.integer());
    event.at.ms = reader.integer();
    event.day = smallNumber(reader);
    event.person = PersonId(reader.text());
    event.session = SessionId(reader.text());
    event.item = ItemId(reader.text());
    event.revision = smallNumber(reader);
    event.meaning = smallNumber(reader);
    event.origin = orRefuse(originFromWord(reader.text()), reader);
    const auto response = grading::decodeResponse(reader.text());
    if (response) {
        event.response = *response;
    } else {
        reader.refuse();
    }
    event.shownOrder = orRefuse(decodeTexts(reader.text()), reader);
    event.rtMs = reader.integer();
    event.confidence = orRefuse(grading::confidenceFromText(reader.text()), reader);
    if (!reader.isNull()) {
        event.undoOf = static_cast<std::uint64_t>(reader.integer());
    }
    return whenGood(event, reader, answerTable(), row);
}

Row toRow(const SessionEvent& event) {
    return Row{event.session.str(), event.at.ms, toWord(event.step)};
}

Result<SessionEvent> stepFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    SessionEvent event;
    event.session = SessionId(reader.text());
    event.at.ms = reader.integer();
    event.step = orRefuse(stepFromWord(reader.text()), reader);
    return whenGood(event, reader, sessionStepTable(), row);
}

Row toRow(const ExposureEvent& event) {
    return Row{event.session.str(),
               event.person.str(),
               event.item.str(),
               std::int64_t{event.revision},
               std::int64_t{event.meaning},
               event.at.ms,
               std::int64_t{event.day},
               toWord(event.kind),
               event.thinkMs};
}

Result<ExposureEvent> exposureFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    ExposureEvent event;
    event.session = SessionId(reader.text());
    event.person = PersonId(reader.text());
    event.item = ItemId(reader.text());
    event.revision = smallNumber(reader);
    event.meaning = smallNumber(reader);
    event.at.ms = reader.integer();
    event.day = smallNumber(reader);
    event.kind = orRefuse(exposureFromWord(reader.text()), reader);
    event.thinkMs = reader.integer();
    return whenGood(event, reader, exposureTable(), row);
}

Row toRow(const MarkEvent& event) {
    return Row{event.person.str(),
               event.item.str(),
               std::int64_t{event.revision},
               event.at.ms,
               toWord(event.kind),
               std::int64_t{event.on ? 1 : 0},
               event.text};
}

Result<MarkEvent> markFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    MarkEvent event;
    event.person = PersonId(reader.text());
    event.item = ItemId(reader.text());
    event.revision = smallNumber(reader);
    event.at.ms = reader.integer();
    event.kind = orRefuse(markFromWord(reader.text()), reader);
    event.on = reader.integer() != 0;
    event.text = reader.text();
    return whenGood(event, reader, markTable(), row);
}

}  // namespace qgt::store
