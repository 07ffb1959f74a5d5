#include "engine/memory/interval_fuzz.h"
#include "engine/memory/memory_model.h"
#include "tests/conform/conform.h"
#include "tests/conform/expected_file.h"
#include "tests/conform/expected_section.h"

#include <cmath>
#include <map>
#include <optional>
#include <ostream>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using memory::MemoryModel;
using memory::MemoryState;
using memory::Rating;
using nlohmann::json;
using nlohmann::ordered_json;

// The peers compute in single precision (fsrs-rs) and round to eight decimals (ts-fsrs).
const Tolerance kToRs{"rs", 1e-4, true};
const Tolerance kToTs{"ts", 1e-5, true};
const Tolerance kToR{"r", 1e-7, false};
const Tolerance kWholeDays{"days", 0.0, false};
/// From where its peers are further apart than this, a history follows fsrs-rs alone: they do not
/// come together again.
constexpr double kPeersApart = 1e-3;

using Models = std::map<std::string, MemoryModel>;

MemoryModel modelOf(const json& numbers) {
    const auto w = memory::migrated(numbers.get<std::vector<double>>());
    if (!w) {
        throw std::invalid_argument("parameters that no version of the model has");
    }
    return MemoryModel(*w);
}

MemoryModel modelWithDecay(double decay) {
    memory::Parameters w = memory::kDefaultParameters;
    w[20] = decay;
    return MemoryModel(w);
}

Rating ratingOf(const json& grade) {
    const int number = grade.get<int>();
    if (number < 0 || number > 4) {
        throw std::invalid_argument("grade " + std::to_string(number));
    }
    return static_cast<Rating>(number);
}

MemoryState stateOf(const json& pair) {
    return {pair.at(0).get<double>(), pair.at(1).get<double>()};
}

void checkState(ExpectedSection& section,
                const Tolerance& tolerance,
                const MemoryState& found,
                const MemoryState& expected) {
    section.check(tolerance, found.stability, expected.stability);
    section.check(tolerance, found.difficulty, expected.difficulty);
}

void checkSteps(const json& rows, const Models& models, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        const MemoryModel& model = models.at(row.at("p").get<std::string>());
        // Without a state it is the first review ever.
        const auto before =
            row.at("s").is_null()
                ? std::nullopt
                : std::optional(MemoryState{row.at("s").get<double>(), row.at("d").get<double>()});
        const int days = row.at("t").get<int>();
        const Rating rating = ratingOf(row.at("g"));
        const MemoryState after = before ? model.next(*before, days, rating) : model.first(rating);
        section.beginRow(k);
        checkState(section, kToRs, after, stateOf(row.at("rs")));
        if (row.value("peers_differ", false)) {
            section.leaveOut("peers differ");
        } else {
            checkState(section, kToTs, after, stateOf(row.at("ts")));
        }
        if (before) {
            section.check(
                kToR, model.retrievability(days, before->stability), row.at("r").get<double>());
        }
    }
}

bool farApart(const MemoryState& a, const MemoryState& b) {
    return std::abs(a.stability - b.stability) > kPeersApart * std::abs(b.stability) ||
           std::abs(a.difficulty - b.difficulty) > kPeersApart * std::abs(b.difficulty);
}

/// What follows from where a history ended: the curve and the intervals, which are the peer's.
void checkEnd(const json& row,
              const MemoryModel& model,
              const MemoryState& end,
              ExpectedSection& section) {
    for (const json& point : row.at("curve")) {
        section.check(kToR,
                      model.retrievability(point.at(0).get<double>(), end.stability),
                      point.at(1).get<double>());
    }
    for (const json& interval : row.at("intervals")) {
        const double retention = interval.at("dr").get<double>();
        section.check(
            kWholeDays,
            model.wholeDays(end.stability, retention, static_cast<int>(memory::kMostStability)),
            interval.at("days_ts").get<double>());
        section.check(kToTs,
                      model.interval(end.stability, retention),
                      interval.at("days_exact_f64").get<double>());
    }
}

void checkHistories(const json& rows, const Models& models, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        const MemoryModel& model = models.at(row.at("p").get<std::string>());
        std::optional<MemoryState> state;
        bool apart = false;
        section.beginRow(k);
        for (std::size_t i = 0; i < row.at("reviews").size(); ++i) {
            const json& review = row.at("reviews")[i];
            const Rating rating = ratingOf(review.at("g"));
            state =
                state ? model.next(*state, review.at("t").get<int>(), rating) : model.first(rating);
            const json& expected = row.at("expect").at(i);
            const MemoryState rs = stateOf(expected.at("rs"));
            const MemoryState ts = stateOf(expected.at("ts"));
            checkState(section, kToRs, *state, rs);
            apart = apart || farApart(ts, rs);
            if (apart) {
                section.leaveOut("peers differ");
            } else {
                checkState(section, kToTs, *state, ts);
            }
        }
        if (state && !apart) {
            checkEnd(row, model, *state, section);
        }
    }
}

void checkRetrievability(const json& rows, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        section.beginRow(k);
        section.check(kToR,
                      modelWithDecay(row.at("w20").get<double>())
                          .retrievability(row.at("t").get<double>(), row.at("s").get<double>()),
                      row.at("r_ts").get<double>());
    }
}

void checkIntervals(const json& rows, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        const MemoryModel model = modelWithDecay(row.at("w20").get<double>());
        const double retention = row.at("dr").get<double>();
        section.beginRow(k);
        section.check(kToTs, model.interval(1.0, retention), row.at("modifier_ts").get<double>());
        section.check(
            kWholeDays,
            model.wholeDays(row.at("s").get<double>(), retention, row.at("max").get<int>()),
            row.at("days_ts").get<double>());
    }
}

void checkNativeIntervals(const json& rows, const MemoryModel& model, ExpectedSection& section) {
    static const std::map<std::string, Rating> kRatings{{"again", Rating::Again},
                                                        {"hard", Rating::Hard},
                                                        {"good", Rating::Good},
                                                        {"easy", Rating::Easy}};
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        const MemoryState before{row.at("s").get<double>(), row.at("d").get<double>()};
        section.beginRow(k);
        for (const auto& [name, rating] : kRatings) {
            const MemoryState after = model.next(before, row.at("t").get<int>(), rating);
            section.check(kToRs,
                          model.interval(after.stability, row.at("dr").get<double>()),
                          row.at(name).get<double>());
        }
    }
}

void checkFuzz(const json& rows, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        const memory::DayRange range = memory::fuzzRange(
            row.at("interval").get<int>(), row.at("elapsed").get<int>(), row.at("max").get<int>());
        section.beginRow(k);
        section.check(kWholeDays, range.least, row.at("min_ivl").get<double>());
        section.check(kWholeDays, range.most, row.at("max_ivl").get<double>());
    }
}

void checkParameters(const memory::Parameters& found, const json& row, ExpectedSection& section) {
    const json& expected = row.at("out_ts");
    for (std::size_t i = 0; i < memory::kParameterCount; ++i) {
        section.check(kToTs, found[i], expected.at(i).get<double>());
    }
}

void checkClip(const json& rows, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        const auto w = row.at("w").get<memory::Parameters>();
        const bool sameDay = row.at("enable_short_term").get<bool>();
        const auto bounds = memory::boundsFor(w,
                                              row.at("num_relearning_steps").get<std::size_t>(),
                                              sameDay ? memory::kTrainedSameDayDecay : 0.0);
        section.beginRow(k);
        checkParameters(memory::clipped(w, bounds), row, section);
    }
}

void checkMigrations(const json& rows, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        section.beginRow(k);
        checkParameters(modelOf(rows[k].at("w")).parameters(), rows[k], section);
    }
}

void checkSm2(const json& rows, const MemoryModel& model, ExpectedSection& section) {
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const json& row = rows[k];
        section.beginRow(k);
        checkState(section,
                   kToRs,
                   model.fromSm2(row.at("ease").get<double>(),
                                 row.at("interval").get<double>(),
                                 row.at("sm2_retention").get<double>()),
                   stateOf(row.at("rs")));
    }
}

Models modelsOf(const json& file) {
    Models models;
    for (const auto& [name, numbers] : file.at("params").items()) {
        models.emplace(name, modelOf(numbers));
    }
    return models;
}

}  // namespace

int runFsrsModel(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    return runExpectedFile(
        "fsrs-model", words, out, err, [](const json& file, ExpectedSections& all) {
            const Models models = modelsOf(file);
            const MemoryModel& defaults = models.at("default");
            checkSteps(file.at("steps"), models, all.section("steps"));
            checkHistories(file.at("histories"), models, all.section("histories"));
            checkRetrievability(file.at("retrievability"), all.section("retrievability"));
            checkIntervals(file.at("intervals"), all.section("intervals"));
            checkNativeIntervals(
                file.at("native_intervals"), defaults, all.section("native_intervals"));
            checkFuzz(file.at("fuzz_ranges"), all.section("fuzz_ranges"));
            checkClip(file.at("clip"), all.section("clip"));
            checkMigrations(file.at("migrate"), all.section("migrate"));
            checkSm2(file.at("from_sm2"), defaults, all.section("from_sm2"));
        });
}

}  // namespace qgt::conform
