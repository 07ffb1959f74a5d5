#pragma once

#include "engine/core/diagnostic.h"
#include "engine/core/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qgt::app {

enum class Language : std::uint8_t { Chinese, English };

/// The sentence of app/messages.tsv for a code, with `{name}` replaced by the argument of that
/// name. An argument's text is put in as it is and never scanned for further placeholders. A code
/// without a row gives the code and its arguments, so that nothing is ever silent.
[[nodiscard]] std::string sentenceFor(std::string_view code, const Args& args, Language language);

[[nodiscard]] std::string sentenceFor(const Error& error, Language language);

/// `file:line:column: error[code]: sentence`, the one-line form of compilers.
[[nodiscard]] std::string lineFor(const Diagnostic& diagnostic, Language language);

/// True when the table has a row for the code.
[[nodiscard]] bool hasSentence(std::string_view code);

}  // namespace qgt::app
