#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_writer.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/case_writer.h"
#include "engine/bank/item_writer.h"
#include "engine/exam/paper.h"
#include "engine/exam/paper_layout.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::exam {

namespace {

using Json = nlohmann::ordered_json;
using bank::CaseScenario;
using bank::Item;
using bank::ItemHome;

constexpr int kKeySchema = 1;
constexpr std::size_t kMostKeyBytes = std::size_t{64} << 20U;

/// Whether the task is of the kind that its section asks for.
bool isOfSection(const KeyedTask& task, const bank::BlueprintSection& section) {
    const auto* const item = std::get_if<Item>(&task.task);
    return item == nullptr ? section.kind == bank::TaskKind::Case
                           : itemKindOf(section.kind) == item->kind;
}

/// As many tasks as each section asks for, section by section, each with an order of its own parts.
bool isWhole(const ScoringKey& key) {
    std::size_t next = 0;
    for (std::size_t i = 0; i < key.blueprint.sections.size(); ++i) {
        const bank::BlueprintSection& section = key.blueprint.sections[i];
        for (int count = 0; count < section.count; ++count, ++next) {
            if (next >= key.tasks.size() || key.tasks[next].section != i ||
                !isOfSection(key.tasks[next], section) || !orderFits(key.tasks[next])) {
                return false;
            }
        }
    }
    return next == key.tasks.size();
}

tl::unexpected<Error> damagedKey(std::string what) {
    return failure("exam.key-damaged", {{"what", std::move(what)}});
}

ItemHome homeOf(const Item& item) {
    return item.pool == bank::Pool::Exam ? ItemHome::ExamPool : ItemHome::Bank;
}

const char* fieldOf(ItemHome home) {
    return home == ItemHome::ExamPool ? "exam_item" : "item";
}

const char* caseFieldOf(const CaseScenario& scenario) {
    return scenario.pool == bank::Pool::Exam ? "exam_case" : "case";
}

Result<Json> taskJson(const KeyedTask& task) {
    Json json = Json::object();
    json["section"] = task.section;
    const auto* const item = std::get_if<Item>(&task.task);
    const auto yaml = item != nullptr
                          ? bank::newItemsFile(*item, homeOf(*item))
                          : bank::caseYaml(std::get<CaseScenario>(task.task), integrity::digestHex);
    if (!yaml) {
        return damagedKey(yaml.error().code);
    }
    json[item != nullptr ? fieldOf(homeOf(*item))
                         : caseFieldOf(std::get<CaseScenario>(task.task))] = *yaml;
    json["order"] = task.order;
    if (item == nullptr) {
        // Of the file as its author laid it out, whose layout is not here.
        json["digest"] = std::get<CaseScenario>(task.task).digest;
        json["choices"] = task.choices;
    }
    return json;
}

/// Reads values of one object; a value that is missing or of another type makes it unfit.
class KeyFields {
  public:
    explicit KeyFields(const Json& json) : m_json(json), m_fit(json.is_object()) {}

    [[nodiscard]] bool has(const char* field) const { return m_fit && m_json.contains(field); }

    std::string text(const char* field) {
        const Json* const value = at(field);
        return isText(value) ? value->get<std::string>() : std::string();
    }

    std::size_t number(const char* field) {
        const Json* const value = at(field);
        m_fit = m_fit && value->is_number_unsigned();
        return m_fit ? value->get<std::size_t>() : 0;
    }

    std::vector<std::string> texts(const char* field) { return textsIn(at(field)); }

    std::vector<std::vector<std::string>> lists(const char* field) {
        std::vector<std::vector<std::string>> found;
        const Json* const value = at(field);
        m_fit = m_fit && value->is_array();
        for (std::size_t i = 0; m_fit && i < value->size(); ++i) {
            found.push_back(textsIn(&(*value)[i]));
        }
        return found;
    }

    /// Empty when it is no list.
    const Json& list(const char* field) {
        static const Json kEmpty = Json::array();
        const Json* const value = at(field);
        m_fit = m_fit && value->is_array();
        return m_fit ? *value : kEmpty;
    }

    /// Everything that was asked for was there, and nothing else.
    [[nodiscard]] bool fit() const { return m_fit && m_json.size() == m_read; }

  private:
    const Json* at(const char* field) {
        m_fit = has(field);
        ++m_read;
        return m_fit ? &m_json[field] : nullptr;
    }

    bool isText(const Json* value) {
        m_fit = m_fit && value->is_string();
        return m_fit;
    }

    std::vector<std::string> textsIn(const Json* value) {
        std::vector<std::string> found;
        m_fit = m_fit && value->is_array();
        for (std::size_t i = 0; m_fit && i < value->size(); ++i) {
            if (isText(&(*value)[i])) {
                found.push_back((*value)[i].get<std::string>());
            }
        }
        return found;
    }

    const Json& m_json;
    bool m_fit = true;
    std::size_t m_read = 0;
};

bool hasError(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic& d) {
        return d.severity == Severity::Error;
    });
}

std::optional<Item> itemOf(const std::string& yaml, ItemHome home) {
    bank::ItemFile file = home == ItemHome::ExamPool
                              ? bank::readPoolFile(yaml, {}, integrity::digestHex)
                              : bank::readItemsFile(yaml, {}, integrity::digestHex);
    if (file.items.size() != 1 || hasError(file.diagnostics)) {
        return std::nullopt;
    }
    Item item = std::move(file.items.front());
    item.where = {};
    return item;
}

std::optional<CaseScenario> caseOf(const std::string& yaml, ItemHome home, std::string digest) {
    bank::CaseFile file = home == ItemHome::ExamPool
                              ? bank::readPoolCaseFile(yaml, {}, integrity::digestHex)
                              : bank::readCaseFile(yaml, {}, integrity::digestHex);
    if (file.scenario) {
        file.scenario->where = {};
        file.scenario->digest = std::move(digest);
    }
    return std::move(file.scenario);
}

std::optional<bank::Blueprint> blueprintOf(const std::string& yaml, std::string digest) {
    bank::BlueprintFile file = bank::readBlueprintFile(yaml, {}, integrity::digestHex);
    if (file.blueprint) {
        file.blueprint->where = {};
        file.blueprint->digest = std::move(digest);
    }
    return std::move(file.blueprint);
}

std::optional<KeyedTask> taskOf(const Json& json) {
    KeyFields fields(json);
    KeyedTask task;
    task.section = fields.number("section");
    task.order = fields.texts("order");
    const bool examCase = fields.has("exam_case");
    if (examCase || fields.has("case")) {
        task.choices = fields.lists("choices");
        auto scenario =
            examCase ? caseOf(fields.text("exam_case"), ItemHome::ExamPool, fields.text("digest"))
                     : caseOf(fields.text("case"), ItemHome::Bank, fields.text("digest"));
        if (!fields.fit() || !scenario) {
            return std::nullopt;
        }
        task.task = std::move(*scenario);
        return task;
    }
    const ItemHome home =
        fields.has(fieldOf(ItemHome::ExamPool)) ? ItemHome::ExamPool : ItemHome::Bank;
    auto item = itemOf(fields.text(fieldOf(home)), home);
    if (!fields.fit() || !item) {
        return std::nullopt;
    }
    task.task = std::move(*item);
    return task;
}

}  // namespace

Result<std::string> encodeKey(const ScoringKey& key) {
    if (!isWhole(key)) {
        return damagedKey("tasks");
    }
    const auto blueprint = bank::blueprintYaml(key.blueprint, integrity::digestHex);
    if (!blueprint) {
        return damagedKey(blueprint.error().code);
    }
    Json json = Json::object();
    json["schema"] = kKeySchema;
    json["exam"] = key.exam.str();
    json["candidate"] = key.candidate.str();
    json["form"] = key.form;
    json["blueprint"] = *blueprint;
    json["digest"] = key.blueprint.digest;
    Json tasks = Json::array();
    for (const KeyedTask& task : key.tasks) {
        auto made = taskJson(task);
        if (!made) {
            return tl::unexpected<Error>(made.error());
        }
        tasks.push_back(std::move(*made));
    }
    json["tasks"] = std::move(tasks);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ScoringKey> decodeKey(std::string_view text) {
    if (text.size() > kMostKeyBytes) {
        return damagedKey("size");
    }
    const Json json = Json::parse(text.begin(), text.end(), nullptr, false);
    KeyFields fields(json);
    ScoringKey key;
    const std::size_t schema = fields.number("schema");
    key.exam = ExamId(fields.text("exam"));
    key.candidate = PersonId(fields.text("candidate"));
    key.form = fields.text("form");
    auto blueprint = blueprintOf(fields.text("blueprint"), fields.text("digest"));
    const Json& tasks = fields.list("tasks");
    if (!fields.fit() || schema != kKeySchema) {
        return damagedKey("fields");
    }
    if (!blueprint) {
        return damagedKey("blueprint");
    }
    key.blueprint = std::move(*blueprint);
    for (const Json& one : tasks) {
        auto task = taskOf(one);
        if (!task) {
            return damagedKey("task " + std::to_string(key.tasks.size() + 1));
        }
        key.tasks.push_back(std::move(*task));
    }
    return isWhole(key) ? Result<ScoringKey>(std::move(key)) : damagedKey("tasks");
}

}  // namespace qgt::exam
