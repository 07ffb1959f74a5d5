#include "tests/conform/expected_file.h"

#include "tests/conform/conform.h"

#include <exception>
#include <fstream>
#include <ostream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

ExpectedSection& ExpectedSections::section(const std::string& name) {
    return m_sections.emplace_back(Named{name, ExpectedSection(name, m_err)}).section;
}

std::size_t ExpectedSections::rows() const {
    std::size_t all = 0;
    for (const Named& named : m_sections) {
        all += named.section.rows();
    }
    return all;
}

std::size_t ExpectedSections::wrong() const {
    std::size_t all = 0;
    for (const Named& named : m_sections) {
        all += named.section.wrong();
    }
    return all;
}

nlohmann::ordered_json ExpectedSections::told() const {
    nlohmann::ordered_json told;
    for (const Named& named : m_sections) {
        told[named.name] = named.section.told();
    }
    return told;
}

int runExpectedFile(
    const std::string& kind,
    const std::vector<std::string>& words,
    std::ostream& out,
    std::ostream& err,
    const std::function<void(const nlohmann::json& file, ExpectedSections& sections)>& compare) {
    if (words.size() != 1) {
        err << "usage: qgt_conform " << kind << " FILE\n";
        return kUsage;
    }
    std::ifstream stream(words[0]);
    const auto file = nlohmann::json::parse(stream, nullptr, false);
    if (!file.is_object()) {
        err << words[0] << " is no JSON object that can be read\n";
        return kUsage;
    }
    err.precision(10);
    ExpectedSections sections(err);
    try {
        compare(file, sections);
    } catch (const std::exception& problem) {
        err << words[0] << ": " << problem.what() << "\n";
        return kUsage;
    }
    const nlohmann::ordered_json told{{"kind", kind},
                                      {"rows", sections.rows()},
                                      {"wrong", sections.wrong()},
                                      {"sections", sections.told()}};
    out << told.dump() << "\n";
    return sections.wrong() == 0 && sections.rows() > 0 ? kAllWithin : kOutOfTolerance;
}

}  // namespace qgt::conform
