#include "engine/bank/names.h"
#include "engine/exam/exam_result.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::exam {

namespace {

using Json = nlohmann::ordered_json;
using grading::Outcome;

constexpr std::size_t kMostResultBytes = std::size_t{8} << 20U;

constexpr std::array<bank::Named<Outcome>, 4> kOutcomes{{{"none", Outcome::NotAnswered},
                                                         {"wrong", Outcome::Wrong},
                                                         {"partial", Outcome::Partial},
                                                         {"right", Outcome::Right}}};

constexpr std::array<bank::Named<PassRuleKind>, 4> kRuleKinds{
    {{"total", PassRuleKind::Total},
     {"block_floor", PassRuleKind::BlockFloor},
     {"critical_items", PassRuleKind::CriticalItems},
     {"critical_errors", PassRuleKind::CriticalErrors}}};

constexpr std::array<bank::Named<TaskFate>, 4> kFates{{{"as_printed", TaskFate::AsPrinted},
                                                       {"corrected", TaskFate::Corrected},
                                                       {"full_marks", TaskFate::FullMarks},
                                                       {"removed", TaskFate::Removed}}};

template <typename T, typename Write>
Json listJson(const std::vector<T>& values, Write write) {
    Json list = Json::array();
    for (const T& value : values) {
        list.push_back(write(value));
    }
    return list;
}

Json resultTaskJson(const TaskResult& task) {
    Json json = Json::object();
    json["slot"] = task.slot;
    json["id"] = task.id;
    json["revision"] = task.revision;
    json["line"] = task.line.str();
    json["block"] = task.block.str();
    if (task.level) {
        json["level"] = toText(*task.level);
    }
    json["most"] = task.most;
    json["got"] = task.score.hundredths;
    json["outcome"] = nameOf(kOutcomes, task.score.outcome);
    json["critical"] = task.critical;
    json["critical_error"] = task.criticalError;
    json["waits"] = task.waitsForMarking;
    json["given"] = task.given;
    json["right"] = task.right;
    // Left out where nothing was corrected, so that results from before corrections stay as they
    // are.
    if (task.fate != TaskFate::AsPrinted) {
        json["fate"] = nameOf(kFates, task.fate);
    }
    return json;
}

Json partJson(const PartResult& part) {
    return Json{{"id", part.id},
                {"got", part.got},
                {"most", part.most},
                {"tasks", part.tasks},
                {"right", part.right},
                {"not_answered", part.notAnswered}};
}

Json ruleJson(const RuleResult& rule) {
    return Json{{"kind", nameOf(kRuleKinds, rule.kind)},
                {"block", rule.block},
                {"need", rule.need},
                {"got", rule.got},
                {"met", rule.met}};
}

Json studyJson(const StudyNext& next) {
    Json json{{"line", next.line.str()}, {"lost", next.lost}};
    json["items"] = listJson(next.items, [](const ItemId& id) { return id.str(); });
    return json;
}

// What is missing or of another type reads as nothing: that the whole is what this file writes is
// found by writing it again.

int numberAt(const Json& json, const char* field) {
    const auto found = json.find(field);
    return found != json.end() && found->is_number_integer()
               ? static_cast<int>(found->get<std::int64_t>())
               : 0;
}

bool flagAt(const Json& json, const char* field) {
    const auto found = json.find(field);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

double shareAt(const Json& json, const char* field) {
    const auto found = json.find(field);
    return found != json.end() && found->is_number() ? found->get<double>() : 0;
}

std::string textIn(const Json& json) {
    return json.is_string() ? json.get<std::string>() : std::string();
}

std::string textAt(const Json& json, const char* field) {
    const auto found = json.find(field);
    return found != json.end() ? textIn(*found) : std::string();
}

template <typename T, std::size_t N>
T wordAt(const Json& json, const char* field, const std::array<bank::Named<T>, N>& table) {
    const std::string word = textAt(json, field);
    const auto* const found = std::find_if(
        table.begin(), table.end(), [&word](const auto& named) { return named.name == word; });
    return found == table.end() ? table.front().value : found->value;
}

template <typename Read>
auto listAt(const Json& json, const char* field, Read read) {
    std::vector<decltype(read(json))> values;
    const auto found = json.find(field);
    if (found != json.end() && found->is_array()) {
        for (const Json& entry : *found) {
            values.push_back(read(entry));
        }
    }
    return values;
}

TaskResult resultTaskOf(const Json& json) {
    TaskResult task;
    task.slot = numberAt(json, "slot");
    task.id = textAt(json, "id");
    task.revision = numberAt(json, "revision");
    task.line = LineId(textAt(json, "line"));
    task.block = BlockId(textAt(json, "block"));
    task.level = bank::levelFromText(textAt(json, "level"));
    task.most = numberAt(json, "most");
    task.score.hundredths = numberAt(json, "got");
    task.score.outcome = wordAt(json, "outcome", kOutcomes);
    task.critical = flagAt(json, "critical");
    task.criticalError = flagAt(json, "critical_error");
    task.waitsForMarking = flagAt(json, "waits");
    task.given = textAt(json, "given");
    task.right = textAt(json, "right");
    task.fate = wordAt(json, "fate", kFates);
    return task;
}

PartResult partOf(const Json& json) {
    return {textAt(json, "id"),
            numberAt(json, "got"),
            numberAt(json, "most"),
            numberAt(json, "tasks"),
            numberAt(json, "right"),
            numberAt(json, "not_answered")};
}

RuleResult ruleOf(const Json& json) {
    return {wordAt(json, "kind", kRuleKinds),
            textAt(json, "block"),
            numberAt(json, "need"),
            numberAt(json, "got"),
            flagAt(json, "met")};
}

StudyNext studyOf(const Json& json) {
    return {LineId(textAt(json, "line")),
            numberAt(json, "lost"),
            listAt(json, "items", [](const Json& id) { return ItemId(textIn(id)); })};
}

ExamResult resultOf(const Json& json) {
    ExamResult result;
    result.got = numberAt(json, "got");
    result.most = numberAt(json, "most");
    result.passed = flagAt(json, "passed");
    result.complete = flagAt(json, "complete");
    result.tasks = listAt(json, "tasks", resultTaskOf);
    result.blocks = listAt(json, "blocks", partOf);
    result.lines = listAt(json, "lines", partOf);
    result.levels = listAt(json, "levels", partOf);
    if (json.contains("cases")) {
        result.cases = partOf(json["cases"]);
    }
    result.rules = listAt(json, "rules", ruleOf);
    result.risk.wrongSide = shareAt(json, "wrong_side");
    result.risk.halfWidth = numberAt(json, "half_width");
    result.next = listAt(json, "next", studyOf);
    return result;
}

/// Takes `word` off the front; false when it does not stand there.
bool takeWord(std::string_view& text, std::string_view word) {
    const bool there = text.starts_with(word);
    text.remove_prefix(there ? word.size() : 0);
    return there;
}

bool takeNumber(std::string_view& text, std::string_view name, int& value) {
    if (!takeWord(text, name)) {
        return false;
    }
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()));
    return read.ec == std::errc{};
}

bool takeFlag(std::string_view& text, std::string_view name, bool& value) {
    if (!takeWord(text, name)) {
        return false;
    }
    value = takeWord(text, "true");
    return value || takeWord(text, "false");
}

}  // namespace

std::string encodeResult(const ExamResult& result) {
    Json json = Json::object();
    json["got"] = result.got;
    json["most"] = result.most;
    json["passed"] = result.passed;
    json["complete"] = result.complete;
    json["tasks"] = listJson(result.tasks, resultTaskJson);
    json["blocks"] = listJson(result.blocks, partJson);
    json["lines"] = listJson(result.lines, partJson);
    json["levels"] = listJson(result.levels, partJson);
    if (result.cases) {
        json["cases"] = partJson(*result.cases);
    }
    json["rules"] = listJson(result.rules, ruleJson);
    json["wrong_side"] = result.risk.wrongSide;
    json["half_width"] = result.risk.halfWidth;
    json["next"] = listJson(result.next, studyJson);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ExamResult> decodeResult(std::string_view json) {
    const auto damaged = [] { return failure("exam.result-damaged"); };
    if (json.size() > kMostResultBytes) {
        return damaged();
    }
    const Json parsed = Json::parse(json.begin(), json.end(), nullptr, false);
    if (!parsed.is_object()) {
        return damaged();
    }
    ExamResult result = resultOf(parsed);
    // One spelling for one value: this also finds what is missing, repeated or unknown.
    if (encodeResult(result) != json) {
        return damaged();
    }
    return result;
}

Result<ResultHead> decodeHead(std::string_view json) {
    ResultHead head;
    const bool fits = takeNumber(json, R"({"got":)", head.got) &&
                      takeNumber(json, R"(,"most":)", head.most) &&
                      takeFlag(json, R"(,"passed":)", head.passed) &&
                      takeFlag(json, R"(,"complete":)", head.complete);
    return fits ? Result<ResultHead>(head) : failure("exam.result-damaged");
}

}  // namespace qgt::exam
