#pragma once

#include <filesystem>
#include <optional>

namespace qgt::test {

/// The folder of `$QGT_WARM`, where one test of a run (test_warm_start) leaves what the others
/// would each make anew: the demo unit, founded, with the cache of the shipped bank. Nothing when a
/// test is run by hand.
[[nodiscard]] std::optional<std::filesystem::path> warmStart();

/// The demo unit in it.
[[nodiscard]] inline std::filesystem::path demoIn(const std::filesystem::path& warm) {
    return warm / "demo";
}

/// Gives a data folder the cache of the shipped bank, so that opening it parses only what is not
/// shipped. Without a warm start nothing happens: the test is right all the same, and slower.
void warmBankCache(const std::filesystem::path& dataFolder);

}  // namespace qgt::test
