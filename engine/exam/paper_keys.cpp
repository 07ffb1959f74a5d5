#include "engine/exam/paper_keys.h"

#include "engine/core/text.h"

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

constexpr char kBlankSign = '-';
constexpr char kBar = '|';

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
        } else if (sign == kBlankSign) {
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

/// Nothing at all when no step was put anywhere.
TaskAnswer stepsFrom(const std::string& letters) {
    TaskAnswer answer = chosenFrom(letters);
    std::replace(answer.response.chosen.begin(),
                 answer.response.chosen.end(),
                 std::string(1, kBlankSign),
                 std::string());
    return letters.find_first_not_of(kBlankSign) == std::string::npos ? TaskAnswer() : answer;
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
        answer.response.matches.push_back(letter == kBlankSign ? -1 : letter - 'A');
    }
    return answer;
}

std::string replaced(std::string_view keys, std::string_view wide, std::string_view narrow) {
    std::string text(keys);
    for (std::size_t at = text.find(wide); at != std::string::npos; at = text.find(wide)) {
        text.replace(at, wide.size(), narrow);
    }
    return text;
}

TaskAnswer textsFrom(std::string_view keys, int blanks) {
    TaskAnswer answer;
    if (blanks == 1) {
        answer.response.texts = {std::string(trimmed(keys))};
        return answer;
    }
    const std::string text = replaced(keys, "；", ";");
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

/// Reads the way through a case. Whether each step can be made there says `seat::checkAnswer`.
class TypedWay {
  public:
    TypedWay(const seat::SeatCase& scenario, std::string_view keys)
        : m_case(scenario), m_typed(replaced(keys, "｜", "|")), m_keys(trimmed(m_typed)) {}

    /// Nothing when there is a sign that is no letter, or more than the way has steps.
    [[nodiscard]] std::optional<TaskAnswer> read() {
        int place = m_case.start;
        while (place >= 0 && !m_keys.empty()) {
            if (m_case.nodes.at(static_cast<std::size_t>(place)).open()) {
                takeText(place);
            } else if (!takeLetter(place)) {
                return std::nullopt;
            }
            m_keys = trimmed(m_keys);
            place = seat::nodeAfter(m_case, m_moves);
        }
        return m_keys.empty() ? std::optional(answerFromWay(std::move(m_moves))) : std::nullopt;
    }

  private:
    void takeText(int place) {
        const std::size_t end = std::min(m_keys.find(kBar), m_keys.size());
        m_moves.push_back({place, -1, std::string(trimmed(m_keys.substr(0, end)))});
        m_keys.remove_prefix(std::min(end + 1, m_keys.size()));
    }

    bool takeLetter(int place) {
        std::string sign;
        while (!m_keys.empty() && (sign.empty() || sign == "," || sign == ".")) {
            sign = foldForComparison(takeSign());
        }
        const bool isLetter = sign.size() == 1 && sign[0] >= 'a' && sign[0] <= 'z';
        if (!isLetter && sign != std::string(1, kBlankSign)) {
            return false;
        }
        m_moves.push_back({place, isLetter ? sign[0] - 'a' : -1, {}});
        m_keys = trimmed(m_keys);
        if (m_keys.starts_with(kBar)) {
            m_keys.remove_prefix(1);
        }
        return true;
    }

    /// One character.
    std::string_view takeSign() {
        constexpr unsigned kMarked = 0xC0U;
        constexpr unsigned kFollows = 0x80U;
        std::size_t end = 1;
        while (end < m_keys.size() &&
               (static_cast<unsigned char>(m_keys[end]) & kMarked) == kFollows) {
            ++end;
        }
        const std::string_view sign = m_keys.substr(0, end);
        m_keys.remove_prefix(end);
        return sign;
    }

    const seat::SeatCase& m_case;
    std::string m_typed;
    std::string_view m_keys;
    std::vector<seat::SeatMove> m_moves;
};

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
    if (task.kind == TaskKind::Case) {
        return task.scenario ? TypedWay(*task.scenario, keys).read() : std::nullopt;
    }
    auto letters = lettersIn(keys);
    if (!letters) {
        return std::nullopt;
    }
    if (task.kind == TaskKind::Matching) {
        return matchesFrom(*letters);
    }
    if (task.kind == TaskKind::Ordering) {
        return stepsFrom(*letters);
    }
    std::sort(letters->begin(), letters->end());
    return chosenFrom(*letters);
}

char signOf(const seat::SeatMove& move) {
    return move.choice < 0 ? kBlankSign : static_cast<char>('A' + move.choice);
}

/// The way through a case.
std::string wayKeys(const seat::SeatCase& scenario, const std::vector<seat::SeatMove>& moves) {
    std::string keys;
    bool letter = false;
    for (const seat::SeatMove& move : moves) {
        if (scenario.nodes.at(static_cast<std::size_t>(move.node)).open()) {
            keys += (letter ? std::string(1, kBar) : std::string()) + move.text + kBar;
        } else {
            keys.push_back(signOf(move));
        }
        letter = !keys.empty() && keys.back() != kBar;
    }
    if (!letter && !keys.empty()) {
        keys.pop_back();
    }
    return keys;
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
    if (task.scenario) {
        return wayKeys(*task.scenario, answer.moves);
    }
    for (const std::string& letter : answer.response.chosen) {
        keys += letter.empty() ? std::string(1, kBlankSign) : letter;
    }
    for (const int right : answer.response.matches) {
        keys.push_back(right < 0 ? kBlankSign : static_cast<char>('A' + right));
    }
    for (std::size_t i = 0; i < answer.response.texts.size(); ++i) {
        keys.append(i == 0 || task.kind != TaskKind::FillIn ? "" : "; ")
            .append(answer.response.texts[i]);
    }
    return keys;
}

Result<seat::SeatMove> moveFromKeys(const seat::SeatCase& scenario,
                                    int node,
                                    std::string_view keys) {
    const seat::SeatNode& there = scenario.nodes.at(static_cast<std::size_t>(node));
    seat::SeatMove move{node, -1, {}};
    if (there.open()) {
        move.text = replaced(trimmed(keys), std::string_view(&kBar, 1), "/");
        grading::Response text;
        text.texts = {move.text};
        return grading::checkStorable(text) ? Result<seat::SeatMove>(move)
                                            : failure(codeFor(TaskKind::ShortAnswer));
    }
    const auto letters = lettersIn(keys);
    if (letters && letters->size() == 1 && letters->front() != kBlankSign) {
        move.choice = letters->front() - 'A';
    }
    const bool blank = letters && (letters->empty() || *letters == std::string(1, kBlankSign));
    const bool known = move.choice >= 0 && move.choice < static_cast<int>(there.choices.size());
    return blank || known ? Result<seat::SeatMove>(move) : failure("exam.keyed-station");
}

std::string keysOf(const seat::SeatMove& move) {
    return move.choice < 0 ? move.text : std::string(1, signOf(move));
}

TaskAnswer answerFromWay(std::vector<seat::SeatMove> moves) {
    while (!moves.empty() && moves.back().choice == -1 && moves.back().text.empty()) {
        moves.pop_back();
    }
    TaskAnswer answer;
    answer.moves = std::move(moves);
    return answer;
}

}  // namespace qgt::exam
