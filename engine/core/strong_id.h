#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace qgt {

/// An identifier that does not mix with identifiers of another kind. Empty means "none".
template <typename Tag>
class StrongId {
  public:
    StrongId() = default;

    explicit StrongId(std::string value) : m_value(std::move(value)) {}

    [[nodiscard]] const std::string& str() const { return m_value; }

    [[nodiscard]] bool empty() const { return m_value.empty(); }

    auto operator<=>(const StrongId&) const = default;

  private:
    std::string m_value;
};

using LineId = StrongId<struct LineIdTag>;            ///< service line (条线), e.g. `residence`
using BlockId = StrongId<struct BlockIdTag>;          ///< one of six blocks (版块)
using ItemId = StrongId<struct ItemIdTag>;            ///< 10 base32 characters
using SourceId = StrongId<struct SourceIdTag>;        ///< register code of a law, e.g. `JWH`
using RequestId = StrongId<struct RequestIdTag>;      ///< request type (事项)
using CaseId = StrongId<struct CaseIdTag>;            ///< case scenario, 10 base32 characters
using PersonId = StrongId<struct PersonIdTag>;        ///< one human
using CommitteeId = StrongId<struct CommitteeIdTag>;  ///< neighbourhood committee (居委会)
using InstallId = StrongId<struct InstallIdTag>;      ///< one data folder
using SessionId = StrongId<struct SessionIdTag>;      ///< one practice session
using AttemptId = StrongId<struct AttemptIdTag>;      ///< one attempt at a case or an exam
using BlueprintId = StrongId<struct BlueprintIdTag>;  ///< plan of an exam, e.g. `all-round`
using ExamId = StrongId<struct ExamIdTag>;            ///< one exam that is held (场次)

}  // namespace qgt

template <typename Tag>
struct std::hash<qgt::StrongId<Tag>> {
    std::size_t operator()(const qgt::StrongId<Tag>& id) const {
        return std::hash<std::string>{}(id.str());
    }
};
