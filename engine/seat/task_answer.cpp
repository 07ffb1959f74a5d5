#include "engine/seat/task_answer.h"

#include "engine/core/text.h"
#include "engine/seat/json_fields.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::seat {

namespace {

using Json = nlohmann::ordered_json;

/// Moves with a text each, besides the response.
constexpr std::size_t kMostAnswerBytes = 2 * grading::kMaxResponseJsonBytes;

/// Each place at most once, and every one of them a letter of the options.
bool lettersOf(const SeatTask& task, const std::vector<std::string>& chosen) {
    std::vector<bool> taken(std::min(task.options.size(), kMostOptions), false);
    return std::all_of(chosen.begin(), chosen.end(), [&taken](const std::string& letter) {
        if (letter.size() != 1 || letter[0] < 'A') {
            return false;
        }
        const auto place = static_cast<std::size_t>(letter[0] - 'A');
        if (place >= taken.size() || taken[place]) {
            return false;
        }
        taken[place] = true;
        return true;
    });
}

/// Steps in the order that was put, with a blank for each that was not; one at least was put.
bool stepsOf(const SeatTask& task, const std::vector<std::string>& chosen) {
    std::vector<std::string> put = chosen;
    std::erase(put, std::string());
    return chosen.size() == task.options.size() && !put.empty() && lettersOf(task, put);
}

bool matchesOf(const SeatTask& task, const std::vector<int>& matches) {
    return matches.size() == task.lefts.size() &&
           std::all_of(matches.begin(), matches.end(), [&task](int right) {
               return right >= -1 && right < static_cast<int>(task.rights.size());
           });
}

/// Only what this kind of task is answered with.
bool nothingBut(const TaskAnswer& answer, bool chosen, bool texts, bool matches) {
    const grading::Response& response = answer.response;
    return (chosen || response.chosen.empty()) && (texts || response.texts.empty()) &&
           (matches || response.matches.empty()) && answer.moves.empty();
}

const SeatNode* nodeAt(const SeatCase& scenario, int place) {
    return place >= 0 && place < static_cast<int>(scenario.nodes.size())
               ? &scenario.nodes[static_cast<std::size_t>(place)]
               : nullptr;
}

/// Where a decision leads; nothing when it cannot be made there.
std::optional<int> after(const SeatCase& scenario, int place, const SeatMove& move) {
    const SeatNode* const node = nodeAt(scenario, place);
    if (node == nullptr || move.node != place) {
        return std::nullopt;
    }
    if (node->open()) {
        return move.choice == -1 ? std::optional(node->next) : std::nullopt;
    }
    if (move.choice == -1) {
        return move.text.empty() ? node->onlyNext() : std::nullopt;
    }
    if (move.choice < 0 || move.choice >= static_cast<int>(node->choices.size()) ||
        !move.text.empty()) {
        return std::nullopt;
    }
    return node->choices[static_cast<std::size_t>(move.choice)].next;
}

/// Where the way stands; nothing when it is no way of the case. No node is met twice on a way.
std::optional<int> standOf(const SeatCase& scenario, const std::vector<SeatMove>& moves) {
    if (moves.size() > scenario.nodes.size()) {
        return std::nullopt;
    }
    std::optional<int> place = scenario.start;
    for (const SeatMove& move : moves) {
        place = after(scenario, *place, move);
        if (!place) {
            return std::nullopt;
        }
    }
    return place;
}

bool fitsCase(const SeatTask& task, const TaskAnswer& answer) {
    const grading::Response& response = answer.response;
    if (!task.scenario || !response.chosen.empty() || !response.matches.empty()) {
        return false;
    }
    const auto stand = standOf(*task.scenario, answer.moves);
    if (!stand) {
        return false;
    }
    const SeatNode* const node = nodeAt(*task.scenario, *stand);
    return response.texts.empty() ||
           (response.texts.size() == 1 && node != nullptr && node->open());
}

bool fits(const SeatTask& task, const TaskAnswer& answer) {
    const grading::Response& response = answer.response;
    const std::vector<std::string>& chosen = response.chosen;
    if (response.dontKnow || !response.rubricMet.empty()) {
        return false;
    }
    switch (task.kind) {
        case TaskKind::SingleChoice:
            return nothingBut(answer, true, false, false) && chosen.size() == 1 &&
                   lettersOf(task, chosen);
        case TaskKind::MultipleChoice:
            return nothingBut(answer, true, false, false) && lettersOf(task, chosen);
        case TaskKind::TrueFalse:
            return nothingBut(answer, true, false, false) && chosen.size() == 1 &&
                   (chosen[0] == "T" || chosen[0] == "F");
        case TaskKind::FillIn:
            return nothingBut(answer, false, true, false) &&
                   static_cast<int>(response.texts.size()) == task.blanks;
        case TaskKind::Ordering:
            return nothingBut(answer, true, false, false) && stepsOf(task, chosen);
        case TaskKind::Matching:
            return nothingBut(answer, false, false, true) && matchesOf(task, response.matches);
        case TaskKind::ShortAnswer:
            return nothingBut(answer, false, true, false) && response.texts.size() == 1;
        case TaskKind::Case:
            return fitsCase(task, answer);
    }
    return false;
}

Status checkTexts(const TaskAnswer& answer) {
    auto storable = grading::checkStorable(answer.response);
    if (!storable) {
        return storable;
    }
    for (const SeatMove& move : answer.moves) {
        grading::Response text;
        text.texts = {move.text};
        storable = grading::checkStorable(text);
        if (!storable) {
            return storable;
        }
    }
    return ok();
}

Json jsonOf(const SeatMove& move) {
    Json json = Json::object();
    json["node"] = move.node;
    if (move.choice != -1) {
        json["choice"] = move.choice;
    }
    if (!move.text.empty()) {
        json["text"] = move.text;
    }
    return json;
}

SeatMove readMove(const Json& json, JsonFields& whole) {
    constexpr std::size_t kHighest = std::numeric_limits<int>::max();
    JsonFields fields(json, whole);
    SeatMove move;
    move.node = fields.place("node", 0, kHighest);
    if (fields.has("choice")) {
        move.choice = fields.place("choice", 0, kHighest);
    }
    if (fields.has("text")) {
        move.text = fields.text("text");
    }
    return move;
}

bool readMoves(const Json& parsed, TaskAnswer& answer) {
    JsonFields fields(parsed);
    if (fields.has("moves")) {
        const Json* const moves = fields.part("moves");
        for (std::size_t i = 0; moves != nullptr && i < moves->size(); ++i) {
            answer.moves.push_back(moves->is_array() ? readMove((*moves)[i], fields) : SeatMove{});
        }
    }
    return fields.ok();
}

}  // namespace

bool TaskAnswer::empty() const {
    return response.chosen.empty() && moves.empty() &&
           std::all_of(response.texts.begin(),
                       response.texts.end(),
                       [](const std::string& text) { return trimmed(text).empty(); }) &&
           std::all_of(response.matches.begin(), response.matches.end(), [](int right) {
               return right == -1;
           });
}

Status checkAnswer(const SeatTask& task, const TaskAnswer& answer) {
    if (!fits(task, answer)) {
        return failure("seat.answer-unfit");
    }
    return checkTexts(answer);
}

int nodeAfter(const SeatCase& scenario, const std::vector<SeatMove>& moves) {
    return standOf(scenario, moves).value_or(-1);
}

std::string encodeAnswer(const TaskAnswer& answer) {
    Json json = Json::object();
    if (!(answer.response == grading::Response{})) {
        json["response"] = Json::parse(grading::encodeResponse(answer.response));
    }
    if (!answer.moves.empty()) {
        Json moves = Json::array();
        for (const SeatMove& move : answer.moves) {
            moves.push_back(jsonOf(move));
        }
        json["moves"] = std::move(moves);
    }
    return writtenJson(json);
}

Result<TaskAnswer> decodeAnswer(std::string_view json) {
    const auto damaged = [] { return failure("seat.answer-damaged"); };
    const auto parsed = parseJson(json, kMostAnswerBytes);
    if (!parsed || !parsed->is_object()) {
        return damaged();
    }
    TaskAnswer answer;
    if (parsed->contains("response")) {
        auto response = grading::decodeResponse(writtenJson(parsed->at("response")));
        if (!response) {
            return tl::unexpected(response.error());
        }
        answer.response = std::move(*response);
    }
    if (!readMoves(*parsed, answer) || encodeAnswer(answer) != json) {
        return damaged();
    }
    return answer;
}

}  // namespace qgt::seat
