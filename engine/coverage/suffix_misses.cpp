#include "engine/coverage/suffix_misses.h"

#include <algorithm>

namespace qgt::coverage {

SuffixMisses::SuffixMisses(const Team& team)
    : m_cadres(team.cadres), m_types(team.requests.types()) {
    const std::size_t size = (m_cadres + 1) * (m_cadres + 1) * m_types;
    m_least.resize(size, 1.0);
    m_mostWithout.resize(size, 1.0);
    std::vector<double> ascending;
    for (std::size_t type = 0; type < m_types; ++type) {
        ascending.clear();
        for (std::size_t from = m_cadres; from-- > 0;) {
            const double missed = 1 - team.of(from)[type];
            ascending.insert(std::upper_bound(ascending.begin(), ascending.end(), missed), missed);
            fill(from, type, ascending);
        }
    }
}

void SuffixMisses::fill(std::size_t from, std::size_t type, const std::vector<double>& ascending) {
    double product = 1;
    for (std::size_t picks = 0; picks <= ascending.size(); ++picks) {
        m_least[place(from, picks) + type] = product;
        product *= picks < ascending.size() ? ascending[picks] : 1.0;
    }
    product = 1;
    for (std::size_t picks = ascending.size() + 1; picks-- > 0;) {
        m_mostWithout[place(from, picks) + type] = product;
        product *= picks > 0 ? ascending[picks - 1] : 1.0;
    }
}

}  // namespace qgt::coverage
