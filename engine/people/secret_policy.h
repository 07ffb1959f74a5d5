#pragma once

#include "engine/core/result.h"
#include "engine/people/people_store.h"
#include "engine/people/person.h"
#include "engine/people/secret.h"

#include <string_view>
#include <vector>

namespace qgt::people {

inline constexpr std::size_t kPinLength = 6;
inline constexpr std::size_t kPasswordMinimum = 10;  ///< characters
/// Of a passphrase: the only barrier before a file that may be tried at leisure.
inline constexpr std::size_t kPassphraseMinimum = 15;  ///< characters
inline constexpr std::size_t kPasswordMaximum = 128;   ///< characters

/// The weakest kind that the roles may use: cadres a PIN, everyone with another role a password.
[[nodiscard]] SecretKind requiredKind(const std::vector<Role>& roles);

/// True for a PIN that is among the first that a colleague would try: repeats, runs, pairs,
/// favourites and dates (YYMMDD, YYYYMM).
[[nodiscard]] bool isGuessablePin(std::string_view pin);

/// True for a password from the block list: after folding case and dropping the digits and signs
/// around it, nothing but a common word is left; or it is a run, a repeat or a mobile number.
[[nodiscard]] bool isCommonPassword(std::string_view password);

/// The kind of a new secret for this person, when the rules allow it. A cadre may choose a
/// password too. There are no composition rules and no expiry (NIST SP 800-63B).
/// Errors: secret.pin-form, secret.pin-guessable, secret.too-short (arg minimum), secret.too-long
/// (arg maximum), secret.common, secret.own-data.
[[nodiscard]] Result<SecretKind> checkNewSecret(const Secret& secret, const Person& person);

/// Whether the rules allow this passphrase for the keys of the unit, chosen by this person. Errors:
/// secret.passphrase-short (arg minimum), secret.too-long, secret.common, secret.own-data.
[[nodiscard]] Status checkNewPassphrase(const Secret& passphrase, const Person& person);

}  // namespace qgt::people
