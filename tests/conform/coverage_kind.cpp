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
    };
    return kKinds;
}

}  // namespace qgt::conform
