#pragma once

#include "app/ctl/command.h"

#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace qgt::test {

/// What a run of qgtctl ended with and wrote.
struct Ran {
    int exitCode = 0;
    std::string out;
    std::string err;
};

inline std::string emptyEnvironment(const std::string& /*name*/) {
    return {};
}

/// qgtctl in this process, with `typed` for its input.
inline Ran ranCtl(const std::vector<std::string>& words,
                  const Clock& clock,
                  const std::string& typed = {},
                  app::Environment environment = emptyEnvironment) {
    std::ostringstream out;
    std::ostringstream err;
    std::istringstream in(typed);
    ctl::Context context{out, err, in, std::move(environment), clock};
    const int exitCode = ctl::runCtl(words, context);
    return {exitCode, out.str(), err.str()};
}

}  // namespace qgt::test
