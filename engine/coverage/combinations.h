#pragma once

#include <cstddef>
#include <numeric>
#include <vector>

namespace qgt::coverage {

/// Calls `visit` with each choice of `size` numbers below `count`, ascending, in lexicographic
/// order, until it returns false.
template <typename Visit>
void forEachCombination(std::size_t count, std::size_t size, const Visit& visit) {
    if (size > count) {
        return;
    }
    std::vector<std::size_t> chosen(size);
    std::iota(chosen.begin(), chosen.end(), std::size_t{0});
    while (visit(chosen)) {
        std::size_t place = size;
        while (place > 0 && chosen[place - 1] == count - size + place - 1) {
            --place;
        }
        if (place == 0) {
            return;
        }
        ++chosen[place - 1];
        for (; place < size; ++place) {
            chosen[place] = chosen[place - 1] + 1;
        }
    }
}

}  // namespace qgt::coverage
