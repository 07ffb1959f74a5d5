#include "tests/support/warm_start.h"

#include <cstdlib>

namespace qgt::test {

namespace fs = std::filesystem;

std::optional<fs::path> warmStart() {
    const char* const said = std::getenv("QGT_WARM");
    if (said == nullptr || *said == '\0') {
        return std::nullopt;
    }
    return fs::path(said);
}

void warmBankCache(const fs::path& dataFolder) {
    const auto warm = warmStart();
    if (warm && fs::exists(demoIn(*warm) / "cache")) {
        fs::create_directories(dataFolder);
        fs::copy(demoIn(*warm) / "cache",
                 dataFolder / "cache",
                 fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }
}

}  // namespace qgt::test
