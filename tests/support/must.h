#pragma once

#include "engine/core/result.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace qgt::test {

/// What must not fail in a world that a test stands on.
template <typename Value>
Value must(Result<Value> result) {
    if (!result) {
        throw std::runtime_error("no world to test in: " + result.error().code);
    }
    return std::move(*result);
}

}  // namespace qgt::test
