#include "engine/store/roster_rows.h"

#include "engine/store/row_parts.h"
#include "engine/store/words.h"

#include <charconv>
#include <cstddef>
#include <utility>

namespace qgt::store {

using coverage::DutySaying;
using coverage::PlannedAllowance;
using coverage::PlannedSlot;
using coverage::RosterRecord;

namespace {

/// Texts of a slot in the list before its crew, the last of them how many they are.
constexpr std::size_t kSlotHead = 7;
constexpr std::size_t kAllowanceTexts = 5;

std::vector<std::string> flatSlots(const std::vector<PlannedSlot>& slots) {
    std::vector<std::string> texts;
    for (const PlannedSlot& slot : slots) {
        texts.push_back(std::to_string(slot.day.days));
        texts.push_back(coverage::toText(slot.time));
        texts.emplace_back(slot.holiday ? "1" : "0");
        texts.push_back(std::to_string(slot.persons));
        texts.push_back(std::to_string(slot.visitors));
        texts.emplace_back(slot.locked ? "1" : "0");
        texts.push_back(std::to_string(slot.crew.size()));
        for (const PersonId& person : slot.crew) {
            texts.push_back(person.str());
        }
    }
    return texts;
}

std::vector<std::string> flatAllowances(const std::vector<PlannedAllowance>& allowances) {
    std::vector<std::string> texts;
    for (const PlannedAllowance& one : allowances) {
        texts.push_back(coverage::toText(one.rule));
        texts.push_back(one.person.str());
        texts.push_back(std::to_string(one.period));
        texts.push_back(std::to_string(one.fewer));
        texts.push_back(std::to_string(one.more));
    }
    return texts;
}

int wholeFrom(const std::string& digits, RowReader& reader) {
    int value = 0;
    const char* const end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end || value < 0) {
        reader.refuse();
        return 0;
    }
    return value;
}

std::vector<PlannedSlot> slotsFrom(const std::vector<std::string>& texts, RowReader& reader) {
    std::vector<PlannedSlot> slots;
    std::size_t at = 0;
    while (at < texts.size()) {
        if (texts.size() - at < kSlotHead) {
            reader.refuse();
            return {};
        }
        PlannedSlot slot;
        slot.day.days = wholeFrom(texts[at], reader);
        slot.time = orRefuse(coverage::slotTimeFromText(texts[at + 1]), reader);
        slot.holiday = texts[at + 2] == "1";
        slot.persons = wholeFrom(texts[at + 3], reader);
        slot.visitors = wholeFrom(texts[at + 4], reader);
        slot.locked = texts[at + 5] == "1";
        const auto crew = static_cast<std::size_t>(wholeFrom(texts[at + 6], reader));
        at += kSlotHead;
        if (crew > texts.size() - at) {
            reader.refuse();
            return {};
        }
        for (std::size_t i = 0; i < crew; ++i, ++at) {
            slot.crew.emplace_back(texts[at]);
        }
        slots.push_back(std::move(slot));
    }
    return slots;
}

std::vector<PlannedAllowance> allowancesFrom(const std::vector<std::string>& texts,
                                             RowReader& reader) {
    std::vector<PlannedAllowance> allowances;
    if (texts.size() % kAllowanceTexts != 0) {
        reader.refuse();
        return {};
    }
    for (std::size_t at = 0; at < texts.size(); at += kAllowanceTexts) {
        allowances.push_back({orRefuse(coverage::rosterRuleFromText(texts[at]), reader),
                              PersonId(texts[at + 1]),
                              static_cast<std::size_t>(wholeFrom(texts[at + 2], reader)),
                              wholeFrom(texts[at + 3], reader),
                              wholeFrom(texts[at + 4], reader)});
    }
    return allowances;
}

}  // namespace

Result<Row> toRow(const RosterRecord& record) {
    const auto slots = encodeTexts(flatSlots(record.slots));
    const auto allowances = encodeTexts(flatAllowances(record.allowances));
    if (!slots || !allowances) {
        return tl::unexpected(slots ? allowances.error() : slots.error());
    }
    return Row{record.id.str(),
               record.committee.str(),
               std::int64_t{record.revision},
               coverage::toText(record.state),
               std::int64_t{record.firstDay.days},
               std::int64_t{record.weeks},
               *slots,
               *allowances,
               record.at.ms,
               record.by.str()};
}

Row toRow(const DutySaying& saying) {
    return Row{saying.person.str(),
               std::int64_t{saying.day.days},
               coverage::toText(saying.part),
               coverage::toText(saying.word),
               saying.at.ms,
               saying.by.str()};
}

Result<RosterRecord> rosterFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    RosterRecord record;
    record.id = coverage::RosterId(reader.text());
    record.committee = CommitteeId(reader.text());
    record.revision = smallNumber(reader);
    record.state = orRefuse(coverage::rosterStateFromText(reader.text()), reader);
    record.firstDay.days = smallNumber(reader);
    record.weeks = smallNumber(reader);
    record.slots = slotsFrom(orRefuse(decodeTexts(reader.text()), reader), reader);
    record.allowances = allowancesFrom(orRefuse(decodeTexts(reader.text()), reader), reader);
    record.at.ms = reader.integer();
    record.by = PersonId(reader.text());
    return whenGood(record, reader, rosterTable(), row);
}

Result<DutySaying> sayingFromRow(const Row& row) {
    RowReader reader(row);
    reader.skip();
    DutySaying saying;
    saying.person = PersonId(reader.text());
    saying.day.days = smallNumber(reader);
    saying.part = orRefuse(coverage::dayPartFromText(reader.text()), reader);
    saying.word = orRefuse(coverage::dutyWordFromText(reader.text()), reader);
    saying.at.ms = reader.integer();
    saying.by = PersonId(reader.text());
    return whenGood(saying, reader, dutySayingTable(), row);
}

}  // namespace qgt::store
