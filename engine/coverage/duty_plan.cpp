#include "engine/coverage/duty_plan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::coverage {

namespace {

template <typename Value, std::size_t kCount>
using WordTable = std::array<std::pair<Value, std::string_view>, kCount>;

constexpr WordTable<SlotTime, 2> kSlotTimes{
    {{SlotTime::Day, "day"}, {SlotTime::Evening, "evening"}}};
constexpr WordTable<RosterState, 2> kRosterStates{
    {{RosterState::Draft, "draft"}, {RosterState::Published, "published"}}};
constexpr WordTable<RosterRule, 11> kRosterRules{
    {{RosterRule::Leave, "leave"},
     {RosterRule::Locked, "locked"},
     {RosterRule::OneSlotADay, "one-slot-a-day"},
     {RosterRule::RestAfterEvening, "rest-after-evening"},
     {RosterRule::WeeklyMost, "weekly-most"},
     {RosterRule::VisitTime, "visit-time"},
     {RosterRule::FairTotals, "fair-totals"},
     {RosterRule::FairEvenings, "fair-evenings"},
     {RosterRule::FairWeekends, "fair-weekends"},
     {RosterRule::FreeWeekend, "free-weekend"},
     {RosterRule::MentorPair, "mentor-pair"}}};
constexpr WordTable<DutyWord, 4> kDutyWords{{{DutyWord::Nothing, "nothing"},
                                             {DutyWord::Like, "like"},
                                             {DutyWord::RatherNot, "rather-not"},
                                             {DutyWord::Leave, "leave"}}};
constexpr WordTable<DayPart, 3> kDayParts{
    {{DayPart::Day, "day"}, {DayPart::Evening, "evening"}, {DayPart::Whole, "whole"}}};

template <typename Value, std::size_t kCount>
std::string wordOf(const WordTable<Value, kCount>& table, Value value) {
    const auto known = std::find_if(
        table.begin(), table.end(), [value](const auto& one) { return one.first == value; });
    return known == table.end() ? std::string() : std::string(known->second);
}

template <typename Value, std::size_t kCount>
std::optional<Value> valueOf(const WordTable<Value, kCount>& table, std::string_view text) {
    const auto known = std::find_if(
        table.begin(), table.end(), [text](const auto& one) { return one.second == text; });
    return known == table.end() ? std::nullopt : std::optional(known->first);
}

}  // namespace

std::string toText(SlotTime time) {
    return wordOf(kSlotTimes, time);
}

std::string toText(RosterState state) {
    return wordOf(kRosterStates, state);
}

std::string toText(RosterRule rule) {
    return wordOf(kRosterRules, rule);
}

std::string toText(DutyWord word) {
    return wordOf(kDutyWords, word);
}

std::string toText(DayPart part) {
    return wordOf(kDayParts, part);
}

std::optional<SlotTime> slotTimeFromText(std::string_view text) {
    return valueOf(kSlotTimes, text);
}

std::optional<RosterState> rosterStateFromText(std::string_view text) {
    return valueOf(kRosterStates, text);
}

std::optional<RosterRule> rosterRuleFromText(std::string_view text) {
    return valueOf(kRosterRules, text);
}

std::optional<DutyWord> dutyWordFromText(std::string_view text) {
    return valueOf(kDutyWords, text);
}

std::optional<DayPart> dayPartFromText(std::string_view text) {
    return valueOf(kDayParts, text);
}

}  // namespace qgt::coverage
