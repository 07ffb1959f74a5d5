#include "tests/conform/coverage_kind.h"

#include <nlohmann/json.hpp>

namespace qgt::conform {

const std::vector<CoverageKind>& coverageKinds() {
    static const std::vector<CoverageKind> kKinds{
        {"posterior",
         posteriorAnswer,
         {"mu",
          "sd",
          "p_types",
          "p",
          "lo90",
          "hi90",
          "nu",
          "prob_q_ge_080",
          "prob_q_ge_090",
          "level",
          "days_since_evidence"}},
        {"pair_coverage",
         pairCoverageAnswer,
         {"pairs", "covering_pairs", "best_pair", "best_one_trip"}},
        {"min_duty_set",
         minDutySetAnswer,
         {"feasible", "size", "set", "one_trip", "all_team_min_cov"}},
        {"absence_test", absenceTestAnswer, {"0", "1", "2"}},
        {"bus_factor",
         busFactorAnswer,
         {"bus_factor", "spof_lines", "already_below", "prob_at_least_1", "prob_at_least_2"}},
        {"training_step", trainingStepAnswer, {"F0", "gain", "best_step", "best_gain_per_hour"}},
        {"mentor_assignment", mentorAssignmentAnswer, {"feasible", "value"}},
        {"roster_small", rosterSmallAnswer, {"feasible", "value"}},
        {"shrinkage", shrinkageAnswer, {"mu", "tau2", "shrunk", "pooling"}},
    };
    return kKinds;
}

}  // namespace qgt::conform
