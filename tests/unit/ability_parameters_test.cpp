#include "engine/ability/parameter_set.h"
#include "engine/ability/pooling.h"
#include "tests/support/catch.h"

#include <cmath>
#include <string>

using Catch::Matchers::WithinAbs;
using qgt::ItemId;
using qgt::LineId;
using qgt::PersonId;
using qgt::ability::LineRole;
using qgt::ability::ParameterSet;
using qgt::ability::PooledCell;
using qgt::ability::pooledOffsets;

namespace {

ParameterSet learnedSet() {
    ParameterSet set;
    set.tauOfLine[LineId("relief")] = 120.0;
    set.line[LineId("relief")] = -0.1 / 3.0;
    set.cadre[PersonId("p1")] = 0.25;
    set.items[{ItemId("7k3m9qz2xd"), 2}] = {0.123456789012345, 0.07};
    set.levels.margin = 0.2;
    set.memory[2] = 3.25;
    return set;
}

std::string codeOf(const std::string& text) {
    const auto set = qgt::ability::decodeParameterSet(text);
    return set ? std::string() : set.error().code;
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a set of parameters comes back as it was kept, and always reads the same", "[ability]") {
    for (const ParameterSet& set : {ParameterSet(), learnedSet()}) {
        const std::string text = encodeParameterSet(set);
        CHECK(qgt::ability::decodeParameterSet(text).value() == set);
        CHECK(encodeParameterSet(qgt::ability::decodeParameterSet(text).value()) == text);
    }
}

TEST_CASE("a set that says nothing of memory has the defaults, and none that mean nothing are read",
          "[ability]") {
    const std::string text = encodeParameterSet(learnedSet());
    CHECK(
        qgt::ability::decodeParameterSet(changed(text, "\"memory\"", "\"other\"")).value().memory ==
        qgt::memory::kDefaultParameters);
    CHECK(codeOf(changed(text, "\"memory\":[", "\"memory\":[1.0,")) ==
          "ability.parameters-damaged");
    CHECK(codeOf(changed(text, "3.25", "-3.25")) == "ability.parameters-damaged");
    CHECK(codeOf(changed(text, "3.25", "\"much\"")) == "ability.parameters-damaged");
}

TEST_CASE("a set of another model or with numbers that mean nothing is refused", "[ability]") {
    const std::string text = encodeParameterSet(learnedSet());
    CHECK(codeOf("{}") == "ability.parameters-damaged");
    CHECK(codeOf("nonsense") == "ability.parameters-damaged");
    CHECK(codeOf(changed(text, "ability-1", "ability-2")) == "ability.parameters-other-model");
    CHECK(codeOf(changed(text, "\"tau_days\":260.0", "\"tau_days\":0")) ==
          "ability.parameters-damaged");
    CHECK(codeOf(changed(text, "\"relief\":120.0", "\"relief\":-1")) ==
          "ability.parameters-damaged");
    CHECK(codeOf(changed(text, "0.07", "-0.07")) == "ability.parameters-damaged");
    CHECK(codeOf(changed(text, "\"margin\":0.2", "\"rim\":0.2")) == "ability.parameters-damaged");
}

TEST_CASE("what somebody can do before the first answer is line, cadre and role", "[ability]") {
    const ParameterSet set = learnedSet();
    const auto mean = [&](const char* line, const char* cadre, LineRole role) {
        return priorFor(set, LineId(line), PersonId(cadre), role).mean;
    };
    CHECK(mean("housing", "p2", LineRole::None) == -0.4);
    CHECK_THAT(mean("housing", "p1", LineRole::Owner), WithinAbs(-0.4 + 0.25 + 1.6, 1e-12));
    CHECK_THAT(mean("relief", "p2", LineRole::StandIn), WithinAbs(-0.4 - 0.1 / 3 + 0.8, 1e-12));
    CHECK_THAT(priorFor(set, LineId("relief"), PersonId("p2"), LineRole::None).variance,
               WithinAbs(1.44, 1e-12));
}

TEST_CASE("pooling gives what the most likely offsets are, and next to nothing for little",
          "[ability]") {
    // One line, one cadre, one cell: y = 1.2 with precision 4 against a prior of variance 1.
    PooledCell cell;
    cell.prior = {0.0, 1.0};
    cell.state = {1.2 * 4.0 / 5.0, 1.0 / 5.0};
    const auto one = pooledOffsets({cell}, 1, 1, {0.0, 0.5, 0.5});
    // line + cadre have variance 0.5 of a total of 0.5 + 1 + 1/4; each gets half of it.
    CHECK_THAT(one.line[0], WithinAbs(1.2 * 0.25 / 1.75, 1e-9));
    CHECK_THAT(one.cadre[0], WithinAbs(one.line[0], 1e-9));
    // A cell without answers says nothing.
    cell.state = cell.prior.state();
    CHECK(pooledOffsets({cell}, 1, 1, {}).line[0] == 0.0);
    CHECK(pooledOffsets({}, 2, 3, {}).cadre.size() == 3);
}

TEST_CASE("pooling tells a strong cadre from an easy line, and roles are no strength",
          "[ability]") {
    std::vector<PooledCell> cells;
    for (std::uint32_t line = 0; line < 8; ++line) {
        for (std::uint32_t cadre = 0; cadre < 8; ++cadre) {
            const double role = line == cadre ? 1.6 : 0.0;
            const double truth = -0.4 + role + (cadre == 3 ? 1.0 : 0.0) - (line == 5 ? 0.8 : 0.0);
            const double precision = 4.0;
            const double prior = -0.4 + role;
            const double variance = 1.0 / (precision + 1.0 / 1.44);
            const double mean = (truth * precision + prior / 1.44) * variance;
            cells.push_back({line, cadre, {mean, variance}, {prior, 1.44}, role});
        }
    }
    const auto pooled = pooledOffsets(cells, 8, 8, {});
    CHECK(pooled.cadre[3] > 0.45);
    CHECK(std::abs(pooled.cadre[2]) < 0.15);
    CHECK(pooled.line[5] < -0.35);
    CHECK(std::abs(pooled.line[1]) < 0.15);
}
