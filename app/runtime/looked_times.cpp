#include "app/runtime/looked_times.h"

#include <algorithm>
#include <cstddef>

namespace qgt::app {

std::map<int, std::int64_t> lookedMs(const std::vector<seat::AttemptEvent>& events) {
    constexpr std::int64_t kNsPerMs = 1'000'000;
    std::map<int, std::int64_t> looked;
    for (std::size_t i = 0; i + 1 < events.size(); ++i) {
        const seat::Moment& from = events[i].at;
        const seat::Moment& to = events[i + 1].at;
        int slot = 0;
        for (std::size_t k = i + 1; k-- > 0 && slot == 0;) {
            slot = events[k].kind == seat::AttemptEventKind::Shown ? events[k].slot : 0;
        }
        if (slot != 0 && from.bootId == to.bootId) {
            looked[slot] += std::max<std::int64_t>(0, (to.boot.ns - from.boot.ns) / kNsPerMs);
        }
    }
    return looked;
}

}  // namespace qgt::app
