#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace qgt::test {

/// An item's id made from a number; different numbers give different ids.
[[nodiscard]] std::string sampleId(std::size_t number);

/// The text as a double-quoted YAML scalar.
[[nodiscard]] std::string quotedYaml(const std::string& text);

/// One single-choice item as YAML, as an author would write it.
struct SampleItem {
    std::string id = sampleId(1);
    std::string stem = "水的化学式是什么？";
    std::vector<std::string> options{"H2O", "CO2", "NaCl", "O2"};
    std::string answer = "A";
    std::string more;  ///< further lines, each with its indentation of four spaces and line end

    [[nodiscard]] std::string yaml() const;
};

/// Head of an items file, up to and including the line `items:`.
[[nodiscard]] std::string sampleHead(const std::string& line = "selfgov");

/// A whole items file.
[[nodiscard]] std::string sampleFile(const std::vector<SampleItem>& items);

/// Text of bank.yaml, lines.yaml (lines selfgov and relief), sources.yaml (JWH; YEAR, which changes
/// every year; OLD, repealed in 2020) and requests.yaml (sg_proof, rl_apply) below `folder`.
void writeRegisters(const std::filesystem::path& folder);

/// Writes a file and its folders.
void writeText(const std::filesystem::path& path, const std::string& text);

/// One file of a large bank: `count` Chinese items of every kind, about 1.2 kB each; `first`
/// numbers the first of them.
[[nodiscard]] std::string largeFile(std::size_t first, std::size_t count);

/// A bank of 100 such files with 100 items each in one line; gives the number of their bytes.
std::size_t writeLargeBank(const std::filesystem::path& folder);

}  // namespace qgt::test
