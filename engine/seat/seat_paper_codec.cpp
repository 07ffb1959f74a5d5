#include "engine/integrity/digest.h"
#include "engine/seat/json_fields.h"
#include "engine/seat/seat_paper.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::seat {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kPaperSchema = 1;
constexpr int kHighestProtection = 3;
constexpr std::size_t kMostAmount = std::numeric_limits<int>::max();
constexpr std::size_t kMostEntries = 1000;  ///< of one list

template <typename Value>
struct PaperWord {
    Value value;
    std::string_view text;
};

constexpr std::array<PaperWord<TaskKind>, 8> kTaskWords{{
    {TaskKind::SingleChoice, "single_choice"},
    {TaskKind::MultipleChoice, "multiple_choice"},
    {TaskKind::TrueFalse, "true_false"},
    {TaskKind::FillIn, "fill_in"},
    {TaskKind::Ordering, "ordering"},
    {TaskKind::Matching, "matching"},
    {TaskKind::ShortAnswer, "short_answer"},
    {TaskKind::Case, "case"},
}};

constexpr std::array<PaperWord<Navigation>, 3> kNavigationWords{{
    {Navigation::Free, "free"},
    {Navigation::SectionLock, "section_lock"},
    {Navigation::Linear, "linear"},
}};

template <typename Words, typename Value>
std::string wordOf(const Words& words, Value value) {
    const auto found = std::find_if(
        words.begin(), words.end(), [value](const auto& word) { return word.value == value; });
    return found == words.end() ? std::string() : std::string(found->text);
}

template <typename Value, std::size_t Count>
Value readWord(JsonFields& fields,
               const char* name,
               const std::array<PaperWord<Value>, Count>& words) {
    const std::string text = fields.text(name);
    const auto found = std::find_if(
        words.begin(), words.end(), [&text](const auto& word) { return word.text == text; });
    if (found == words.end()) {
        fields.fail();
        return words.front().value;
    }
    return found->value;
}

/// The entries of a list that is left out when it is empty; `read` gives one of them.
template <typename Value, typename Read>
std::vector<Value> readList(JsonFields& fields, const char* name, const Read& read) {
    std::vector<Value> values;
    if (!fields.has(name)) {
        return values;
    }
    const Json* const list = fields.part(name);
    if (list == nullptr || !list->is_array() || list->size() > kMostEntries) {
        fields.fail();
        return values;
    }
    for (const Json& entry : *list) {
        values.push_back(read(entry, fields));
    }
    return values;
}

std::string readText(const Json& json, JsonFields& whole) {
    if (!json.is_string()) {
        whole.fail();
        return {};
    }
    return json.get<std::string>();
}

template <typename Values, typename Write>
void writeList(Json& json, const char* name, const Values& values, const Write& write) {
    if (values.empty()) {
        return;
    }
    Json list = Json::array();
    for (const auto& value : values) {
        list.push_back(write(value));
    }
    json[name] = std::move(list);
}

Json textJson(const std::string& text) {
    return text;
}

// One pair of functions for each part of a paper: how it is written, how it is read.

Json lineJson(const SeatLine& line) {
    Json json = Json::object();
    json["who"] = line.who;
    json["text"] = line.text;
    return json;
}

SeatLine readLine(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatLine line;
    line.who = fields.place("who", -1, kMostEntries);
    line.text = fields.text("text");
    return line;
}

Json choiceJson(const SeatChoice& choice) {
    Json json = Json::object();
    json["text"] = choice.text;
    json["next"] = choice.next;
    return json;
}

SeatChoice readChoice(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatChoice choice;
    choice.text = fields.text("text");
    choice.next = fields.place("next", -1, kMostEntries);
    return choice;
}

Json nodeJson(const SeatNode& node) {
    Json json = Json::object();
    json["step"] = node.step;
    writeList(json, "scene", node.scene, lineJson);
    json["prompt"] = node.prompt;
    writeList(json, "choices", node.choices, choiceJson);
    json["next"] = node.next;
    return json;
}

SeatNode readNode(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatNode node;
    node.step = fields.text("step");
    node.scene = readList<SeatLine>(fields, "scene", readLine);
    node.prompt = fields.text("prompt");
    node.choices = readList<SeatChoice>(fields, "choices", readChoice);
    node.next = fields.place("next", -1, kMostEntries);
    return node;
}

Json caseJson(const SeatCase& scenario) {
    Json json = Json::object();
    json["title"] = scenario.title;
    json["opening"] = scenario.opening;
    writeList(json, "people", scenario.people, [](const SeatPerson& person) {
        return textJson(person.name);
    });
    json["start"] = scenario.start;
    writeList(json, "nodes", scenario.nodes, nodeJson);
    return json;
}

SeatCase readCase(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatCase scenario;
    scenario.title = fields.text("title");
    scenario.opening = fields.text("opening");
    scenario.people =
        readList<SeatPerson>(fields, "people", [](const Json& name, JsonFields& people) {
            return SeatPerson{readText(name, people)};
        });
    scenario.start = fields.place("start", 0, kMostEntries);
    scenario.nodes = readList<SeatNode>(fields, "nodes", readNode);
    return scenario;
}

Json taskJson(const SeatTask& task) {
    Json json = Json::object();
    json["kind"] = wordOf(kTaskWords, task.kind);
    json["stem"] = task.stem;
    writeList(json, "options", task.options, textJson);
    if (task.blanks != 0) {
        json["blanks"] = task.blanks;
    }
    writeList(json, "lefts", task.lefts, textJson);
    writeList(json, "rights", task.rights, textJson);
    if (task.scenario) {
        json["case"] = caseJson(*task.scenario);
    }
    return json;
}

SeatTask readTask(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatTask task;
    task.kind = readWord(fields, "kind", kTaskWords);
    task.stem = fields.text("stem");
    task.options = readList<std::string>(fields, "options", readText);
    if (fields.has("blanks")) {
        task.blanks = fields.place("blanks", 1, kMostEntries);
    }
    task.lefts = readList<std::string>(fields, "lefts", readText);
    task.rights = readList<std::string>(fields, "rights", readText);
    if (fields.has("case")) {
        if (const Json* const scenario = fields.part("case")) {
            task.scenario = readCase(*scenario, fields);
        }
    }
    return task;
}

Json sentenceJson(const SeatSentence& sentence) {
    Json json = Json::object();
    json["code"] = sentence.code;
    writeList(json, "args", sentence.args, [](const std::pair<std::string, std::string>& arg) {
        return Json::array({arg.first, arg.second});
    });
    return json;
}

SeatSentence readSentence(const Json& json, JsonFields& whole) {
    using Arg = std::pair<std::string, std::string>;
    JsonFields fields(json, whole);
    SeatSentence sentence;
    sentence.code = fields.text("code");
    sentence.args = readList<Arg>(fields, "args", [](const Json& arg, JsonFields& args) {
        if (!arg.is_array() || arg.size() != 2) {
            args.fail();
            return Arg{};
        }
        return Arg{readText(arg[0], args), readText(arg[1], args)};
    });
    return sentence;
}

Json sectionJson(const SeatSection& section) {
    Json json = Json::object();
    json["title"] = section.title;
    json["kind"] = wordOf(kTaskWords, section.kind);
    json["navigation"] = wordOf(kNavigationWords, section.navigation);
    json["marks"] = section.marks;
    json["rule"] = sentenceJson(section.rule);
    writeList(json, "tasks", section.tasks, taskJson);
    return json;
}

SeatSection readSection(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatSection section;
    section.title = fields.text("title");
    section.kind = readWord(fields, "kind", kTaskWords);
    section.navigation = readWord(fields, "navigation", kNavigationWords);
    section.marks = fields.place("marks", 0, kMostAmount);
    if (const Json* const rule = fields.part("rule")) {
        section.rule = readSentence(*rule, fields);
    }
    section.tasks = readList<SeatTask>(fields, "tasks", readTask);
    return section;
}

Json candidateJson(const SeatCandidate& candidate) {
    Json json = Json::object();
    json["person"] = candidate.person.str();
    json["name"] = candidate.name;
    json["post"] = candidate.post;
    json["committee"] = candidate.committee;
    json["number"] = candidate.number;
    return json;
}

SeatCandidate readCandidate(const Json& json, JsonFields& whole) {
    JsonFields fields(json, whole);
    SeatCandidate candidate;
    candidate.person = PersonId(fields.text("person"));
    candidate.name = fields.text("name");
    candidate.post = fields.text("post");
    candidate.committee = fields.text("committee");
    candidate.number = fields.text("number");
    return candidate;
}

SeatPaper readPaper(JsonFields& fields) {
    SeatPaper paper;
    if (fields.number("schema", 0, kMostEntries) != kPaperSchema) {
        fields.fail();
        return paper;
    }
    paper.exam = ExamId(fields.text("exam"));
    paper.title = fields.text("title");
    paper.label = fields.text("label");
    if (const Json* const candidate = fields.part("candidate")) {
        paper.candidate = readCandidate(*candidate, fields);
    }
    paper.marks = fields.place("marks", 0, kMostAmount);
    paper.minutes = fields.place("minutes", 0, kMostAmount);
    paper.leastMinutes = fields.place("least_minutes", 0, kMostAmount);
    paper.protection = fields.place("protection", 0, kHighestProtection);
    paper.sections = readList<SeatSection>(fields, "sections", readSection);
    return paper;
}

// What the parts say of each other.

bool leadsInside(int next, const SeatCase& scenario) {
    return next < static_cast<int>(scenario.nodes.size());
}

bool soundNode(const SeatNode& node, const SeatCase& scenario) {
    return leadsInside(node.next, scenario) &&
           std::all_of(
               node.choices.begin(),
               node.choices.end(),
               [&](const SeatChoice& choice) { return leadsInside(choice.next, scenario); }) &&
           std::all_of(node.scene.begin(), node.scene.end(), [&](const SeatLine& line) {
               return line.who < static_cast<int>(scenario.people.size());
           });
}

bool soundTask(const SeatTask& task, const SeatSection& section) {
    if (task.kind != section.kind || task.options.size() > kMostOptions ||
        task.scenario.has_value() != (task.kind == TaskKind::Case)) {
        return false;
    }
    return !task.scenario ||
           (leadsInside(task.scenario->start, *task.scenario) &&
            std::all_of(task.scenario->nodes.begin(),
                        task.scenario->nodes.end(),
                        [&](const SeatNode& node) { return soundNode(node, *task.scenario); }));
}

bool soundPaper(const SeatPaper& paper) {
    return paper.slotCount() <= kMostSlots &&
           std::all_of(
               paper.sections.begin(), paper.sections.end(), [](const SeatSection& section) {
                   return std::all_of(
                       section.tasks.begin(), section.tasks.end(), [&](const SeatTask& task) {
                           return soundTask(task, section);
                       });
               });
}

}  // namespace

std::string encodeSeatPaper(const SeatPaper& paper) {
    Json json = Json::object();
    json["schema"] = kPaperSchema;
    json["exam"] = paper.exam.str();
    json["title"] = paper.title;
    json["label"] = paper.label;
    json["candidate"] = candidateJson(paper.candidate);
    json["marks"] = paper.marks;
    json["minutes"] = paper.minutes;
    json["least_minutes"] = paper.leastMinutes;
    json["protection"] = paper.protection;
    writeList(json, "sections", paper.sections, sectionJson);
    return writtenJson(json);
}

Result<SeatPaper> decodeSeatPaper(std::string_view json) {
    const auto damaged = [] { return failure("seat.paper-damaged"); };
    const auto parsed = parseJson(json, kMostPaperBytes);
    if (!parsed) {
        return damaged();
    }
    JsonFields fields(*parsed);
    SeatPaper paper = readPaper(fields);
    // One spelling for one paper: this also finds fields that nobody asked for.
    if (!fields.ok() || !soundPaper(paper) || encodeSeatPaper(paper) != json) {
        return damaged();
    }
    return paper;
}

std::string digestOf(const SeatPaper& paper) {
    return integrity::digestHex(encodeSeatPaper(paper));
}

}  // namespace qgt::seat
