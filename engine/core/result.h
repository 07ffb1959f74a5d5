#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

namespace qgt {

/// Named arguments of a message, in the order in which they were added.
using Args = std::vector<std::pair<std::string, std::string>>;

/// Why something did not work. `code` is stable ("store.too-new"); the sentence for it is made at
/// the edge from `app/messages.tsv`, in the language of the reader.
struct Error {
    std::string code;
    Args args;

    bool operator==(const Error&) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

/// Success without a value.
using Status = Result<std::monostate>;

[[nodiscard]] inline Status ok() {
    return std::monostate{};
}

[[nodiscard]] inline tl::unexpected<Error> failure(std::string code, Args args = {}) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(args)});
}

}  // namespace qgt
