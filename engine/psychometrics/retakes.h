#pragma once

namespace qgt::psychometrics {

/// Chance that somebody who passes one sitting with chance `once` passes at least one of `tries`:
/// 1 − (1 − once)^tries, sittings on different papers and nothing learnt between them (Millman
/// 1989). For somebody below the standard it is the chance of a wrong pass, and more tries make it
/// larger; for somebody above it the chance not to be held up by bad luck.
[[nodiscard]] double passesWithin(double once, int tries);

}  // namespace qgt::psychometrics
