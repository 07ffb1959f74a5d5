#pragma once

namespace qgt::app {

/// Whether a display can be opened: true, or the process ends with 1 within `kProbeSeconds`.
/// Opens no window. Call before any other use of Qt's graphics; the process should end after it.
[[nodiscard]] bool displayOpens(int argc, char** argv);

inline constexpr unsigned kProbeSeconds = 3;

}  // namespace qgt::app
