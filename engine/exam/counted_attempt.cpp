#include "engine/exam/counted_attempt.h"

#include <tuple>

namespace qgt::exam {

namespace {

bool isBetter(const RoundResult& one, const RoundResult& other) {
    return std::tie(one.passed, one.got) > std::tie(other.passed, other.got);
}

}  // namespace

std::optional<std::size_t> countedAttempt(const std::vector<RoundResult>& rounds,
                                          bank::CountedAttempt rule) {
    std::optional<std::size_t> counted;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (!rounds[i].complete) {
            continue;
        }
        const bool takes =
            !counted || rule == bank::CountedAttempt::Last ||
            (rule == bank::CountedAttempt::Best && isBetter(rounds[i], rounds[*counted]));
        if (takes) {
            counted = i;
        }
    }
    return counted;
}

}  // namespace qgt::exam
