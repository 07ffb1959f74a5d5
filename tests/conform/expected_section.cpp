#include "tests/conform/expected_section.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ostream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

void ExpectedSection::beginRow(std::size_t index) {
    m_row = index;
    m_rowIsWrong = false;
    ++m_rows;
}

void ExpectedSection::check(const Tolerance& tolerance, double found, double expected) {
    const double scale = tolerance.relative && expected != 0.0 ? std::abs(expected) : 1.0;
    double off = std::abs(found - expected) / scale;
    off = std::isnan(off) ? std::numeric_limits<double>::max() : off;
    double& worst = m_worst[tolerance.against];
    worst = std::max(worst, off);
    if (off <= tolerance.most) {
        return;
    }
    m_err << m_name << "[" << m_row << "] " << tolerance.against << ": expected " << expected
          << ", is " << found << "\n";
    m_wrong += m_rowIsWrong ? 0 : 1;
    m_rowIsWrong = true;
}

nlohmann::ordered_json ExpectedSection::told() const {
    nlohmann::ordered_json told{{"rows", m_rows}, {"wrong", m_wrong}};
    told["worst"] = m_worst;
    if (!m_leftOut.empty()) {
        told["left_out"] = m_leftOut;
    }
    return told;
}

}  // namespace qgt::conform
