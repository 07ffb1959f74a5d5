#include "engine/psychometrics/incomplete_beta.h"
#include "tests/support/catch.h"

#include <cmath>

using Catch::Matchers::WithinAbs;
using qgt::psychometrics::binomialAtLeast;
using qgt::psychometrics::incompleteBeta;

TEST_CASE("the incomplete beta function has the digits of a long computation", "[psychometrics]") {
    struct Known {
        double a;
        double b;
        double x;
        double value;
    };

    const auto known = GENERATE(Known{1, 1, 0.3, 0.3},
                                Known{2, 3, 0.4, 0.5248},
                                Known{0.5, 0.5, 0.1, 0.2048327646991335},
                                Known{0.01, 3, 0.2, 0.995087118231316},
                                Known{37, 25, 0.6, 0.5139078994036005},
                                Known{61, 1, 0.95, 0.04376630903760447},
                                Known{600, 400, 0.55, 0.0006985900612977075},
                                Known{1000, 1000, 0.5, 0.5},
                                Known{1000, 3, 0.99, 0.002635604654420686},
                                Known{5, 0.02, 0.999, 0.09230643267951811});
    CAPTURE(known.a, known.b, known.x);
    CHECK_THAT(incompleteBeta(known.a, known.b, known.x), WithinAbs(known.value, 1e-12));
    CHECK_THAT(incompleteBeta(known.b, known.a, 1.0 - known.x),
               WithinAbs(1.0 - known.value, 1e-12));
    CHECK_THAT(incompleteBeta(60'000, 40'000, 0.601), WithinAbs(0.7406158872028242, 1e-9));
    CHECK(incompleteBeta(known.a, known.b, -0.5) == 0.0);
    CHECK(incompleteBeta(known.a, known.b, 1.5) == 1.0);
}

TEST_CASE("binomial tails are the sums that they stand for", "[psychometrics]") {
    for (const double p : {0.0, 0.2, 0.75, 1.0}) {
        double sum = 0.0;
        for (int right = 12; right >= 0; --right) {
            sum += std::tgamma(13.0) / std::tgamma(right + 1.0) / std::tgamma(13.0 - right) *
                   std::pow(p, right) * std::pow(1.0 - p, 12 - right);
            CAPTURE(p, right);
            CHECK_THAT(binomialAtLeast(12, right, p), WithinAbs(sum, 1e-12));
        }
    }
    CHECK(binomialAtLeast(12, 13, 1.0) == 0.0);
    CHECK(binomialAtLeast(12, -1, 0.0) == 1.0);
}
