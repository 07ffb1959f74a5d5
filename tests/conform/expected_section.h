#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>

#include <nlohmann/json_fwd.hpp>

namespace qgt::conform {

/// How near a value has to come to the expected one.
struct Tolerance {
    std::string against;  ///< whose value it is: "rs", "ts", "days"
    double most = 0;
    bool relative = false;  ///< to the expected value, where that is not 0
};

/// What came out for one section of a file with expected values.
class ExpectedSection {
  public:
    ExpectedSection(std::string name, std::ostream& err) : m_name(std::move(name)), m_err(err) {}

    /// The checks that follow belong to this row of the section.
    void beginRow(std::size_t index);

    /// Says on `err` what is off; a row is counted as wrong once.
    void check(const Tolerance& tolerance, double found, double expected);

    /// One more value of the row was not compared, for a reason that `why` names.
    void leaveOut(const std::string& why) { ++m_leftOut[why]; }

    [[nodiscard]] std::size_t rows() const { return m_rows; }

    [[nodiscard]] std::size_t wrong() const { return m_wrong; }

    /// {"rows", "wrong", "worst": {against: deviation}, "left_out": {why: values}}
    [[nodiscard]] nlohmann::ordered_json told() const;

  private:
    std::string m_name;
    std::ostream& m_err;
    std::size_t m_row = 0;
    std::size_t m_rows = 0;
    std::size_t m_wrong = 0;
    bool m_rowIsWrong = false;
    std::map<std::string, double> m_worst;
    std::map<std::string, std::size_t> m_leftOut;
};

}  // namespace qgt::conform
