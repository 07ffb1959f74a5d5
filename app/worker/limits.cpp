#include "app/worker/job.h"

#include <array>
#include <utility>

#include <sys/resource.h>

// GCC says with one word that the sanitizer watches, clang with another.
#ifdef __SANITIZE_ADDRESS__
#define QGT_WATCHED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define QGT_WATCHED
#endif
#endif

namespace qgt::worker {

Status limitResources() {
    constexpr rlim_t kMiB = 1U << 20U;
#ifdef QGT_WATCHED
    // The sanitizer reserves terabytes of address space for its shadow memory.
    constexpr rlim_t kMemory = RLIM_INFINITY;
#else
    constexpr rlim_t kMemory = 1024 * kMiB;
#endif
    constexpr rlim_t kSeconds = 20;
    const std::array<std::pair<__rlimit_resource, rlim_t>, 4> limits{{{RLIMIT_AS, kMemory},
                                                                      {RLIMIT_CPU, kSeconds},
                                                                      {RLIMIT_FSIZE, 64 * kMiB},
                                                                      {RLIMIT_CORE, 0}}};
    for (const auto& [what, value] : limits) {
        const rlimit limit{value, value};
        if (::setrlimit(what, &limit) != 0) {
            return failure("worker.no-limits");
        }
    }
    return ok();
}

}  // namespace qgt::worker
