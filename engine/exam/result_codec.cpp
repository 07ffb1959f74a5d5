#include "engine/bank/names.h"
#include "engine/core/text.h"
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

/// Appends JSON as `nlohmann::json::dump` writes it; a round of a thousand results is written so
/// much faster than through a tree of values.
class Writer {
  public:
    /// `name` is a plain word.
    void number(const char* name, int value) {
        key(name);
        m_out += std::to_string(value);
    }

    void flag(const char* name, bool value) {
        key(name);
        m_out += value ? "true" : "false";
    }

    void share(const char* name, double value) {
        key(name);
        m_out += Json(value).dump();
    }

    void text(const char* name, std::string_view value) {
        key(name);
        quoted(value);
    }

    /// `write` writes one value of the list.
    template <typename T, typename Write>
    void list(const char* name, const std::vector<T>& values, Write write) {
        key(name);
        m_out.push_back('[');
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_out += i == 0 ? "" : ",";
            write(*this, values[i]);
        }
        m_out.push_back(']');
    }

    void key(const char* name) {
        m_out += m_first ? "\"" : ",\"";
        m_first = false;
        m_out.append(name).append("\":");
    }

    void begin() {
        m_out.push_back('{');
        m_first = true;
    }

    void end() {
        m_out.push_back('}');
        m_first = false;
    }

    void quoted(std::string_view value) {
        const auto isPlain = [](char c) {
            return static_cast<unsigned char>(c) >= 0x20U && c != '"' && c != '\\';
        };
        if (!firstInvalidUtf8(value) && std::all_of(value.begin(), value.end(), isPlain)) {
            m_out.push_back('"');
            m_out.append(value).push_back('"');
        } else {
            m_out += Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
        }
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

  private:
    std::string m_out;
    bool m_first = true;
};

void writeTask(Writer& json, const TaskResult& task) {
    json.begin();
    json.number("slot", task.slot);
    json.text("id", task.id);
    json.number("revision", task.revision);
    json.text("line", task.line.str());
    json.text("block", task.block.str());
    if (task.level) {
        json.text("level", toText(*task.level));
    }
    json.number("most", task.most);
    json.number("got", task.score.hundredths);
    json.text("outcome", nameOf(kOutcomes, task.score.outcome));
    json.flag("critical", task.critical);
    json.flag("critical_error", task.criticalError);
    json.flag("waits", task.waitsForMarking);
    json.text("given", task.given);
    json.text("right", task.right);
    // Left out where nothing was corrected, so that results from before corrections stay as they
    // are.
    if (task.fate != TaskFate::AsPrinted) {
        json.text("fate", nameOf(kFates, task.fate));
    }
    json.end();
}

void writePart(Writer& json, const PartResult& part) {
    json.begin();
    json.text("id", part.id);
    json.number("got", part.got);
    json.number("most", part.most);
    json.number("tasks", part.tasks);
    json.number("right", part.right);
    json.number("not_answered", part.notAnswered);
    json.end();
}

void writeRule(Writer& json, const RuleResult& rule) {
    json.begin();
    json.text("kind", nameOf(kRuleKinds, rule.kind));
    json.text("block", rule.block);
    json.number("need", rule.need);
    json.number("got", rule.got);
    json.flag("met", rule.met);
    json.end();
}

void writeStudy(Writer& json, const StudyNext& next) {
    json.begin();
    json.text("line", next.line.str());
    json.number("lost", next.lost);
    json.list("items", next.items, [](Writer& list, const ItemId& id) { list.quoted(id.str()); });
    json.end();
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
    Writer json;
    json.begin();
    json.number("got", result.got);
    json.number("most", result.most);
    json.flag("passed", result.passed);
    json.flag("complete", result.complete);
    json.list("tasks", result.tasks, writeTask);
    json.list("blocks", result.blocks, writePart);
    json.list("lines", result.lines, writePart);
    json.list("levels", result.levels, writePart);
    if (result.cases) {
        json.key("cases");
        writePart(json, *result.cases);
    }
    json.list("rules", result.rules, writeRule);
    json.share("wrong_side", result.risk.wrongSide);
    json.number("half_width", result.risk.halfWidth);
    json.list("next", result.next, writeStudy);
    json.end();
    return json.take();
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
