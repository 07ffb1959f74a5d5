#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qgt::test {

/// A whole case file without a finding, on the registers of `writeRegisters`: a decision of two
/// choices (A is right, B critical), an open node of two points, two endings.
[[nodiscard]] std::string sampleCase();

/// A paragraph of about 160 characters: long enough for a good section, without a mark.
[[nodiscard]] std::string sampleWords();

/// One section of a handbook as YAML, as an author would write it.
struct SampleSection {
    std::string slug = "first-words";
    std::string title = "第一句话";
    std::string text = sampleWords();
    std::string more;  ///< further lines, each with its indentation of four spaces and line end

    [[nodiscard]] std::string yaml() const;
};

/// A whole handbook file.
[[nodiscard]] std::string sampleHandbook(const std::vector<SampleSection>& sections,
                                         const std::string& book = "practice");

/// A whole blueprint of an exam without a finding, on the registers of `writeRegisters`: twelve
/// single-choice items, four of several and a case, with every key that a blueprint may have.
[[nodiscard]] std::string sampleBlueprint();

/// `text` with the first `from` replaced; aborts when there is none, so that no test changes
/// nothing.
[[nodiscard]] std::string changed(std::string text, const std::string& from, const std::string& to);

/// Where the first `part` stands in `text`, as findings count: from 1, columns in characters.
struct TextPlace {
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    bool operator==(const TextPlace&) const = default;
};

[[nodiscard]] TextPlace placeIn(std::string_view text, std::string_view part);

}  // namespace qgt::test
