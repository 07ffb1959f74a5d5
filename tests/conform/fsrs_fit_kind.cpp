#include "engine/memory/fit.h"
#include "engine/memory/predictions.h"
#include "tests/conform/conform.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <ostream>
#include <sstream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using memory::LogReview;
using memory::Rating;

constexpr const char* kFitUsage =
    "usage: qgt_conform fsrs-fit LOG.csv [--guess G --slip S] [--threads N]\n";

struct FitAsked {
    std::string log;
    /// Of questions with options; without it ratings are taken at their word.
    std::optional<double> guess;
    memory::AnswerAssumptions assumed;
    unsigned threads = 0;
};

std::optional<double> numberIn(const std::string& word, double least, double most) {
    char* end = nullptr;
    const double number = std::strtod(word.c_str(), &end);
    const bool fits = !word.empty() && *end == '\0' && number >= least && number <= most;
    return fits ? std::optional(number) : std::nullopt;
}

/// False when the option is not known or its value is none.
bool setFitOption(const std::string& option, const std::string& word, FitAsked& asked) {
    constexpr double kMostChance = 0.9;
    constexpr double kMostThreads = 64.0;
    if (option == "--guess") {
        asked.guess = numberIn(word, 0.0, kMostChance);
        return asked.guess.has_value();
    }
    const bool slip = option == "--slip";
    const auto number = numberIn(word, 0.0, slip ? kMostChance : kMostThreads);
    if (!number || (!slip && option != "--threads")) {
        return false;
    }
    if (slip) {
        asked.assumed.slip = *number;
    } else {
        asked.threads = static_cast<unsigned>(*number);
    }
    return true;
}

std::optional<FitAsked> fitAskedFor(const std::vector<std::string>& words) {
    FitAsked asked;
    for (std::size_t k = 0; k < words.size(); ++k) {
        const bool option = words[k].rfind("--", 0) == 0;
        if (!option && asked.log.empty()) {
            asked.log = words[k];
        } else if (!option || k + 1 >= words.size() ||
                   !setFitOption(words[k], words[k + 1], asked)) {
            return std::nullopt;
        } else {
            ++k;
        }
    }
    return asked.log.empty() ? std::nullopt : std::optional(asked);
}

LogReview reviewOf(std::uint64_t card, std::int32_t day, Rating rating, const FitAsked& asked) {
    LogReview review = LogReview::rated(card, day, rating);
    if (asked.guess) {
        memory::QuizAnswer answer;
        answer.right = review.right;
        answer.guess = *asked.guess;
        review.evidence = memory::evidenceWeight(answer, asked.assumed);
        review.outcome = memory::outcomeWeight(answer, asked.assumed);
    }
    return review;
}

/// The next number of a line "card,day,rating".
template <typename Number>
bool takeNumber(const char*& at, const char* end, Number& number) {
    const auto [after, wrong] = std::from_chars(at, end, number);
    at = after == end ? end : after + 1;
    return wrong == std::errc() && (after == end || *after == ',');
}

std::optional<LogReview> reviewIn(const std::string& line, const FitAsked& asked) {
    const char* at = line.data();
    const char* const end = line.data() + line.size() - (line.ends_with('\r') ? 1 : 0);
    std::uint64_t card = 0;
    std::int32_t day = 0;
    int rating = 0;
    const bool read = takeNumber(at, end, card) && takeNumber(at, end, day) &&
                      takeNumber(at, end, rating) && at == end;
    if (!read || rating < 1 || rating > 4) {
        return std::nullopt;
    }
    return reviewOf(card, day, static_cast<Rating>(rating), asked);
}

/// The words of what is wrong with the log, or nothing.
std::string readLog(const FitAsked& asked, std::vector<LogReview>& log) {
    std::ifstream file(asked.log);
    std::string line;
    if (!std::getline(file, line)) {
        return "cannot read " + asked.log;
    }
    for (int number = 2; std::getline(file, line); ++number) {
        const auto review = reviewIn(line, asked);
        if (!review) {
            return asked.log + ":" + std::to_string(number) + ": not card_id,day,rating";
        }
        log.push_back(*review);
    }
    return {};
}

const char* extentName(memory::FitExtent extent) {
    switch (extent) {
        case memory::FitExtent::All:
            return "all";
        case memory::FitExtent::FirstStabilities:
            return "first stabilities";
        case memory::FitExtent::Defaults:
            break;
    }
    return "defaults";
}

}  // namespace

int runFsrsFit(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    const auto asked = fitAskedFor(words);
    if (!asked) {
        err << kFitUsage;
        return kUsage;
    }
    std::vector<LogReview> log;
    const std::string wrong = readLog(*asked, log);
    if (!wrong.empty()) {
        err << wrong << "\n";
        return kUsage;
    }
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const memory::ReviewHistories histories(log);
    const memory::Fit fit = memory::fitted(histories, {asked->threads, {}});
    const std::chrono::duration<double, std::milli> took = Clock::now() - start;
    const auto predicted = memory::predictions(histories, memory::MemoryModel(fit.parameters));
    const nlohmann::ordered_json told{{"kind", "fsrs-fit"},
                                      {"parameters", fit.parameters},
                                      {"log_loss", memory::meanLogLoss(predicted)},
                                      {"rmse_bins", memory::rmseOverBins(predicted)},
                                      {"wall_ms", took.count()},
                                      {"items", predicted.size()},
                                      {"fitted", extentName(fit.extent)},
                                      {"passes", fit.passes}};
    out << told.dump() << "\n";
    return kAllWithin;
}

}  // namespace qgt::conform
