#include "engine/coverage/request_log.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::coverage {

namespace {

constexpr std::array<std::pair<RequestOutcome, std::string_view>, 3> kOutcomeWords{
    {{RequestOutcome::Settled, "settled"},
     {RequestOutcome::ComeAgain, "come-again"},
     {RequestOutcome::HandedOn, "handed-on"}}};

}  // namespace

std::string toText(RequestOutcome outcome) {
    const auto* const known = std::find_if(kOutcomeWords.begin(),
                                           kOutcomeWords.end(),
                                           [&](const auto& word) { return word.first == outcome; });
    return std::string(known->second);
}

std::optional<RequestOutcome> outcomeFromText(std::string_view text) {
    const auto* const known = std::find_if(kOutcomeWords.begin(),
                                           kOutcomeWords.end(),
                                           [&](const auto& word) { return word.second == text; });
    return known == kOutcomeWords.end() ? std::nullopt : std::optional(known->first);
}

}  // namespace qgt::coverage
