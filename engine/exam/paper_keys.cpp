#include "engine/exam/paper_keys.h"

#include "engine/core/text.h"
#include "engine/exam/paper_variants.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace qgt::exam {

namespace {

using seat::SeatTask;
using seat::TaskAnswer;
using seat::TaskKind;

constexpr char kNoRight = '-';

/// Says what an answer to such a task looks like.
const char* codeFor(TaskKind kind) {
    switch (kind) {
        case TaskKind::SingleChoice:
            return "exam.keyed-one";
        case TaskKind::MultipleChoice:
            return "exam.keyed-several";
        case TaskKind::TrueFalse:
            return "exam.keyed-truth";
        case TaskKind::Ordering:
            return "exam.keyed-ordering";
        case TaskKind::Matching:
            return "exam.keyed-matching";
        case TaskKind::FillIn:
            return "exam.keyed-blanks";
        case TaskKind::ShortAnswer:
            return "exam.keyed-text";
        case TaskKind::Case:
            break;
    }
    return "exam.keyed-case";
}

/// Letters from A on and the dash, without what may stand between them; nothing when there is
/// anything else.
std::optional<std::string> lettersIn(std::string_view keys) {
    std::string letters;
    for (const char sign : foldForComparison(keys)) {
        if (sign >= 'a' && sign <= 'z') {
            letters.push_back(static_cast<char>(sign - 'a' + 'A'));
        } else if (sign == kNoRight) {
            letters.push_back(sign);
        } else if (sign != ',' && sign != '.') {
            return std::nullopt;
        }
    }
    return letters;
}

TaskAnswer chosenFrom(const std::string& letters) {
    TaskAnswer answer;
    for (const char letter : letters) {
        answer.response.chosen.emplace_back(1, letter);
    }
    return answer;
}

std::optional<TaskAnswer> truthFrom(std::string_view keys) {
    static const std::array<std::string_view, 6> kTrue{"t", "对", "正确", "√", "✓", "y"};
    static const std::array<std::string_view, 7> kFalse{"f", "错", "错误", "×", "✗", "n", "x"};
    const std::string said = foldForComparison(keys);
    const bool isTrue = std::find(kTrue.begin(), kTrue.end(), said) != kTrue.end();
    if (!isTrue && std::find(kFalse.begin(), kFalse.end(), said) == kFalse.end()) {
        return std::nullopt;
    }
    return chosenFrom(isTrue ? "T" : "F");
}

TaskAnswer matchesFrom(const std::string& letters) {
    TaskAnswer answer;
    for (const char letter : letters) {
        answer.response.matches.push_back(letter == kNoRight ? -1 : letter - 'A');
    }
    return answer;
}

TaskAnswer textsFrom(std::string_view keys, int blanks) {
    constexpr std::string_view kWide = "；";
    TaskAnswer answer;
    std::string text(keys);
    for (std::size_t at = text.find(kWide); at != std::string::npos; at = text.find(kWide)) {
        text.replace(at, kWide.size(), ";");
    }
    std::size_t from = 0;
    for (std::size_t at = 0; at != std::string::npos; from = at + 1) {
        at = text.find(';', from);
        answer.response.texts.emplace_back(
            trimmed(std::string_view(text).substr(from, at == std::string::npos ? at : at - from)));
    }
    const auto count = static_cast<std::size_t>(blanks);
    answer.response.texts.resize(std::max(answer.response.texts.size(), count));
    return answer;
}

std::optional<TaskAnswer> movesFrom(const SeatTask& task, const std::string& letters) {
    const std::vector<int> way = task.scenario ? straightWay(*task.scenario) : std::vector<int>();
    if (letters.size() > way.size()) {
        return std::nullopt;
    }
    TaskAnswer answer;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        answer.moves.push_back({way[i], letters[i] - 'A', {}});
    }
    return answer;
}

std::optional<TaskAnswer> answerIn(const SeatTask& task, std::string_view keys) {
    switch (task.kind) {
        case TaskKind::TrueFalse:
            return truthFrom(keys);
        case TaskKind::FillIn:
            return textsFrom(keys, task.blanks);
        case TaskKind::ShortAnswer: {
            TaskAnswer answer;
            answer.response.texts.emplace_back(trimmed(keys));
            return answer;
        }
        default:
            break;
    }
    auto letters = lettersIn(keys);
    if (!letters) {
        return std::nullopt;
    }
    if (task.kind == TaskKind::Matching) {
        return matchesFrom(*letters);
    }
    if (task.kind == TaskKind::Case) {
        return movesFrom(task, *letters);
    }
    if (task.kind != TaskKind::Ordering) {
        std::sort(letters->begin(), letters->end());
    }
    return chosenFrom(*letters);
}

}  // namespace

Result<TaskAnswer> answerFromKeys(const SeatTask& task, std::string_view keys) {
    if (trimmed(keys).empty()) {
        return TaskAnswer();
    }
    auto answer = answerIn(task, keys);
    if (!answer || (!answer->empty() && !seat::checkAnswer(task, *answer))) {
        return failure(codeFor(task.kind));
    }
    return answer->empty() ? TaskAnswer() : std::move(*answer);
}

std::string keysOf(const SeatTask& task, const TaskAnswer& answer) {
    std::string keys;
    if (answer.empty()) {
        return keys;
    }
    for (const std::string& letter : answer.response.chosen) {
        keys += letter;
    }
    for (const int right : answer.response.matches) {
        keys.push_back(right < 0 ? kNoRight : static_cast<char>('A' + right));
    }
    for (const seat::SeatMove& move : answer.moves) {
        keys.push_back(static_cast<char>('A' + move.choice));
    }
    for (std::size_t i = 0; i < answer.response.texts.size(); ++i) {
        keys.append(i == 0 || task.kind != TaskKind::FillIn ? "" : "; ")
            .append(answer.response.texts[i]);
    }
    return keys;
}

}  // namespace qgt::exam
