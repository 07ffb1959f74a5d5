#pragma once

#include "engine/core/code_alphabet.h"
#include "engine/core/result.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace qgt::people {

/// Fills with bytes of the system's random source; given by `app/`.
using RandomBytes = std::function<void(std::span<std::byte>)>;

/// `length` letters of kCodeAlphabet, 5 bits each.
[[nodiscard]] std::string drawCode(const RandomBytes& random, std::size_t length);

/// The same in lower case: what people type as a password.
[[nodiscard]] std::string drawLowerCode(const RandomBytes& random, std::size_t length);

/// An identifier: 10 letters of kCodeAlphabet in lower case.
[[nodiscard]] std::string drawId(const RandomBytes& random);

/// Six digits that the secret policy accepts. Errors: secret.no-entropy when the random source
/// keeps giving guessable ones.
[[nodiscard]] Result<std::string> drawPin(const RandomBytes& random);

}  // namespace qgt::people
