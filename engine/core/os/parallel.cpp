#include "engine/core/os/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace qgt::os {

void parallelFor(std::size_t count,
                 const std::function<void(std::size_t)>& work,
                 unsigned threads) {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t wanted = threads == 0 ? cores : threads;
    std::atomic<std::size_t> next{0};
    const auto drain = [&next, &work, count] {
        for (std::size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> pool;
    for (std::size_t i = 1; i < std::min(wanted, count); ++i) {
        pool.emplace_back(drain);
    }
    drain();
}

}  // namespace qgt::os
