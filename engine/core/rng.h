#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace qgt {

/// PCG-XSH-RR 64/32 (O'Neill 2014). The same seed gives the same draws on every platform and in
/// every version, so a draw can be stored as its seed. Not for secrets.
class Rng {
  public:
    explicit Rng(std::uint64_t seed);

    [[nodiscard]] std::uint32_t next();

    /// Uniform in [0, bound) without modulo bias; bound 0 gives 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);

    /// Uniform in [0, 1) with 53 bits.
    [[nodiscard]] double unit();

    /// Fisher-Yates from the end.
    template <typename T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i) {
            std::swap(values[i - 1], values[static_cast<std::size_t>(below(i))]);
        }
    }

  private:
    std::uint64_t m_state = 0;
};

}  // namespace qgt
