#pragma once

#include <cstddef>
#include <functional>

namespace qgt::os {

/// Calls work(i) once for each i in [0, count) on up to `threads` threads (0: as many as cores)
/// and returns when all are done. `work` must not throw and must write to disjoint places.
void parallelFor(std::size_t count,
                 const std::function<void(std::size_t)>& work,
                 unsigned threads = 0);

}  // namespace qgt::os
