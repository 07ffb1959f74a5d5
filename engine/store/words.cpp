#include "engine/store/words.h"

#include "engine/core/text.h"

#include <array>
#include <utility>

#include <nlohmann/json.hpp>

namespace qgt::store {

using exam::ExamState;
using people::DutyRole;
using people::SecretKind;
using practice::AnswerOrigin;
using practice::CaseEventKind;
using practice::ExposureKind;
using practice::MarkKind;
using practice::SessionStep;

namespace {

template <typename Enum, std::size_t N>
using Words = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Words<AnswerOrigin, 3> kOrigins{{{AnswerOrigin::Practice, "practice"},
                                           {AnswerOrigin::Reask, "reask"},
                                           {AnswerOrigin::Exam, "exam"}}};
constexpr Words<SessionStep, 3> kSteps{{{SessionStep::Advanced, "advanced"},
                                        {SessionStep::Finished, "finished"},
                                        {SessionStep::Abandoned, "abandoned"}}};
constexpr Words<ExposureKind, 2> kExposures{
    {{ExposureKind::Read, "read"}, {ExposureKind::Recall, "recall"}}};
constexpr Words<MarkKind, 5> kMarks{{{MarkKind::Favourite, "favourite"},
                                     {MarkKind::Doubt, "doubt"},
                                     {MarkKind::Note, "note"},
                                     {MarkKind::Report, "report"},
                                     {MarkKind::ErrorBook, "error_book"}}};
constexpr Words<CaseEventKind, 7> kCaseEvents{{{CaseEventKind::Took, "took"},
                                               {CaseEventKind::Chose, "chose"},
                                               {CaseEventKind::Wrote, "wrote"},
                                               {CaseEventKind::Marked, "marked"},
                                               {CaseEventKind::Back, "back"},
                                               {CaseEventKind::Finished, "finished"},
                                               {CaseEventKind::Left, "left"}}};
constexpr Words<SecretKind, 2> kSecrets{
    {{SecretKind::Pin, "pin"}, {SecretKind::Password, "password"}}};
constexpr Words<DutyRole, 2> kDuties{{{DutyRole::A, "A"}, {DutyRole::B, "B"}}};
constexpr Words<ExamState, 5> kExamStates{{{ExamState::Draft, "draft"},
                                           {ExamState::Sealed, "sealed"},
                                           {ExamState::Closed, "closed"},
                                           {ExamState::Published, "published"},
                                           {ExamState::Withdrawn, "withdrawn"}}};

template <typename Enum, std::size_t N>
std::string wordOf(const Words<Enum, N>& words, Enum value) {
    for (const auto& [known, word] : words) {
        if (known == value) {
            return std::string(word);
        }
    }
    return {};
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(const Words<Enum, N>& words, std::string_view text) {
    for (const auto& [value, word] : words) {
        if (word == text) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string toWord(AnswerOrigin origin) {
    return wordOf(kOrigins, origin);
}

std::string toWord(SessionStep step) {
    return wordOf(kSteps, step);
}

std::string toWord(ExposureKind kind) {
    return wordOf(kExposures, kind);
}

std::string toWord(MarkKind kind) {
    return wordOf(kMarks, kind);
}

std::string toWord(CaseEventKind kind) {
    return wordOf(kCaseEvents, kind);
}

std::string toWord(SecretKind kind) {
    return wordOf(kSecrets, kind);
}

std::string toWord(DutyRole role) {
    return wordOf(kDuties, role);
}

std::string toWord(ExamState state) {
    return wordOf(kExamStates, state);
}

std::optional<AnswerOrigin> originFromWord(std::string_view word) {
    return valueOf(kOrigins, word);
}

std::optional<SessionStep> stepFromWord(std::string_view word) {
    return valueOf(kSteps, word);
}

std::optional<ExposureKind> exposureFromWord(std::string_view word) {
    return valueOf(kExposures, word);
}

std::optional<MarkKind> markFromWord(std::string_view word) {
    return valueOf(kMarks, word);
}

std::optional<CaseEventKind> caseEventFromWord(std::string_view word) {
    return valueOf(kCaseEvents, word);
}

std::optional<SecretKind> secretFromWord(std::string_view word) {
    return valueOf(kSecrets, word);
}

std::optional<DutyRole> dutyFromWord(std::string_view word) {
    return valueOf(kDuties, word);
}

std::optional<ExamState> examStateFromWord(std::string_view word) {
    return valueOf(kExamStates, word);
}

Result<std::string> encodeTexts(const std::vector<std::string>& texts) {
    nlohmann::json list = nlohmann::json::array();
    for (const std::string& text : texts) {
        if (firstInvalidUtf8(text)) {
            return failure("store.not-text", {{"table", "list"}});
        }
        list.push_back(text);
    }
    return list.dump();
}

std::optional<std::vector<std::string>> decodeTexts(std::string_view json) {
    const auto list = nlohmann::json::parse(json, nullptr, false);
    if (!list.is_array()) {
        return std::nullopt;
    }
    std::vector<std::string> texts;
    for (const auto& element : list) {
        if (!element.is_string()) {
            return std::nullopt;
        }
        texts.push_back(element.get<std::string>());
    }
    return texts;
}

Result<std::string> encodeArgs(const Args& args) {
    std::vector<std::string> flat;
    for (const auto& [name, value] : args) {
        flat.push_back(name);
        flat.push_back(value);
    }
    return encodeTexts(flat);
}

std::optional<Args> decodeArgs(std::string_view json) {
    const auto flat = decodeTexts(json);
    if (!flat || flat->size() % 2 != 0) {
        return std::nullopt;
    }
    Args args;
    for (std::size_t i = 0; i < flat->size(); i += 2) {
        args.emplace_back((*flat)[i], (*flat)[i + 1]);
    }
    return args;
}

}  // namespace qgt::store
