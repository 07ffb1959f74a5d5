#include "app/runtime/training_material.h"

#include "engine/practice/drawing_rule.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace qgt::app {

namespace {

/// Legal text that is to be remembered is read at about half the speed of a newspaper.
constexpr double kCharactersPerMinute = 200;
/// Reading why each option is right or wrong takes half as long again as answering.
constexpr double kWithReasons = 1.5;
/// A line is not learnt from items seen once: they come again on other days.
constexpr double kPasses = 3;
constexpr double kSecondsPerMinute = 60;

double charactersOf(const std::string& text) {
    return static_cast<double>(std::ranges::count_if(text, [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;  // the first of a character
    }));
}

int shareOf(const bank::Bank& bank, const bank::HandbookSection& section) {
    int sum = 0;
    for (const RequestId& id : section.requests) {
        const bank::RequestType* const request = bank.request(id);
        sum += request == nullptr ? 0 : request->share;
    }
    return sum;
}

bool isTrueOn(const bank::HandbookSection& section, Date day) {
    return section.valid.from <= day && (!section.valid.until || day <= *section.valid.until);
}

std::vector<SectionToRead> sectionsFor(const bank::Bank& bank, const LineId& line, Date day) {
    std::vector<const bank::HandbookSection*> sections;
    for (const bank::HandbookSection& section : bank.sections()) {
        if (section.line == line && isTrueOn(section, day)) {
            sections.push_back(&section);
        }
    }
    std::ranges::stable_sort(sections, [&](const auto* one, const auto* other) {
        return shareOf(bank, *one) > shareOf(bank, *other);
    });
    std::vector<SectionToRead> toRead;
    std::ranges::transform(sections, std::back_inserter(toRead), [](const auto* section) {
        const double minutes = charactersOf(section->text) / kCharactersPerMinute;
        return SectionToRead{section->slug, std::max(1, static_cast<int>(std::ceil(minutes)))};
    });
    return toRead;
}

}  // namespace

std::vector<LineMaterial> lineMaterials(const bank::Bank& bank, Date day) {
    std::vector<LineMaterial> all;
    for (const bank::ServiceLine& line : bank.lines()) {
        LineMaterial material{line.id, sectionsFor(bank, line.id, day), 0, 0, 0};
        double seconds = 0;
        for (const bank::Item* const item : bank.itemsOf(line.id)) {
            if (practice::practicable(bank, *item, day)) {
                ++material.items;
                seconds += item->seconds;
            }
        }
        const double minutes = seconds / kSecondsPerMinute * kWithReasons;
        material.itemMinutes = material.items == 0 ? 0 : minutes / material.items;
        material.minutes = minutes * kPasses;
        for (const SectionToRead& section : material.sections) {
            material.minutes += section.minutes;
        }
        all.push_back(std::move(material));
    }
    return all;
}

StudyPortion portionOf(const LineMaterial& material, int minutes) {
    StudyPortion portion;
    int reading = 0;
    for (const SectionToRead& section : material.sections) {
        // A line without items is only read.
        if (reading + section.minutes <= (material.items == 0 ? minutes : minutes / 2)) {
            reading += section.minutes;
            portion.sections.push_back(section.slug);
        }
    }
    if (material.items > 0) {
        const double fit = std::floor((minutes - reading) / material.itemMinutes);
        portion.items = std::clamp(static_cast<int>(fit), 1, material.items);
    }
    return portion;
}

}  // namespace qgt::app
