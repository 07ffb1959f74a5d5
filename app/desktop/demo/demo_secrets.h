#pragma once

namespace qgt::app {

/// What opens the accounts of the demo; shown on its sign-in page, because everybody in it is
/// invented.
inline constexpr const char* kDemoPin = "270518";
inline constexpr const char* kDemoPassword = "qinghe-demo";

}  // namespace qgt::app
