#pragma once

namespace qgt::psychometrics {

/// Regularised incomplete beta function I_x(a, b): the chance that a beta variable with shapes
/// a, b > 0 is at most x. Outside 0..1 it is 0 or 1.
///
/// By the continued fraction DLMF 8.17.22 (https://dlmf.nist.gov/8.17), evaluated with the modified
/// method of Lentz (Thompson & Barnett 1986), on the side of the mean where it converges quickly.
/// Within 1e-12 for shapes up to 1,000, within 1e-9 up to 100,000.
[[nodiscard]] double incompleteBeta(double a, double b, double x);

/// P(X >= least) for X binomial with `trials` and chance `p`: I_p(least, trials - least + 1)
/// (DLMF 8.17.24).
[[nodiscard]] double binomialAtLeast(int trials, int least, double p);

}  // namespace qgt::psychometrics
