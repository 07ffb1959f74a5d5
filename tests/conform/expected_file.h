#pragma once

#include "tests/conform/expected_section.h"

#include <functional>
#include <iosfwd>
#include <list>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace qgt::conform {

/// The sections of one file, in the order in which they were asked for.
class ExpectedSections {
  public:
    explicit ExpectedSections(std::ostream& err) : m_err(err) {}

    [[nodiscard]] ExpectedSection& section(const std::string& name);

    [[nodiscard]] std::size_t rows() const;
    [[nodiscard]] std::size_t wrong() const;
    /// {section: its report}
    [[nodiscard]] nlohmann::ordered_json told() const;

  private:
    struct Named {
        std::string name;
        ExpectedSection section;
    };

    std::ostream& m_err;
    std::list<Named> m_sections;
};

/// Reads the one JSON file that `words` name, has it compared, and writes {"kind", "rows", "wrong",
/// "sections"} to `out`. Gives the exit code: 2 when the file cannot be read or lacks what is
/// compared, 1 when a row is wrong or there are none.
[[nodiscard]] int runExpectedFile(
    const std::string& kind,
    const std::vector<std::string>& words,
    std::ostream& out,
    std::ostream& err,
    const std::function<void(const nlohmann::json& file, ExpectedSections& sections)>& compare);

}  // namespace qgt::conform
