#include "engine/exam/held_exam.h"

#include "engine/bank/names.h"

#include <algorithm>
#include <array>

namespace qgt::exam {

namespace {

constexpr std::array<bank::Named<ExamState>, 5> kExamStates{{{"draft", ExamState::Draft},
                                                             {"sealed", ExamState::Sealed},
                                                             {"closed", ExamState::Closed},
                                                             {"published", ExamState::Published},
                                                             {"withdrawn", ExamState::Withdrawn}}};

}  // namespace

std::string toText(ExamState state) {
    return bank::nameOf(kExamStates, state);
}

std::optional<ExamState> examStateFromText(std::string_view text) {
    const auto* const found =
        std::find_if(kExamStates.begin(), kExamStates.end(), [text](const auto& named) {
            return named.name == text;
        });
    return found == kExamStates.end() ? std::nullopt : std::optional(found->value);
}

}  // namespace qgt::exam
