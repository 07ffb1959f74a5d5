#include "app/runtime/unit_mix.h"

#include "engine/core/date.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace qgt::app {

namespace {

using coverage::LoggedRequests;
using coverage::MixPrior;

/// Counts by line, and by type inside each line, in the order of the bank. A line that the bank
/// gives no types has one.
struct LogCounts {
    std::vector<double> lines;
    std::vector<std::vector<double>> types;
};

/// The bank as the log is counted over it.
class CountedBank {
  public:
    explicit CountedBank(const bank::Bank& bank) {
        for (const bank::ServiceLine& line : bank.lines()) {
            m_lineAt[line.id] = m_shares.size();
            m_weights.push_back(std::max(line.weight, 0));
            m_shares.emplace_back();
        }
        for (const bank::RequestType& request : bank.requests()) {
            if (const auto line = m_lineAt.find(request.line); line != m_lineAt.end()) {
                m_typeAt[request.id] = {line->second, m_shares[line->second].size()};
                m_shares[line->second].push_back(std::max(request.share, 0));
            }
        }
        for (std::vector<double>& shares : m_shares) {
            if (std::accumulate(shares.begin(), shares.end(), 0.0) <= 0.0) {
                shares.assign(1, 1.0);
            }
        }
    }

    [[nodiscard]] MixPrior lines() const { return {m_weights, coverage::kPriorRequests}; }

    [[nodiscard]] std::size_t size() const { return m_shares.size(); }

    [[nodiscard]] MixPrior within(std::size_t line) const {
        return {m_shares[line], coverage::kPriorRequests};
    }

    /// What is of no type of the bank tells of the line alone.
    [[nodiscard]] LogCounts count(const std::vector<LoggedRequests>& log) const {
        LogCounts counts{std::vector<double>(size(), 0.0), {}};
        for (const std::vector<double>& shares : m_shares) {
            counts.types.emplace_back(shares.size(), 0.0);
        }
        for (const LoggedRequests& one : log) {
            const auto line = m_lineAt.find(one.line);
            if (line == m_lineAt.end()) {
                continue;  // a line that the bank no longer has
            }
            counts.lines[line->second] += one.count;
            const auto type = m_typeAt.find(one.request);
            if (type != m_typeAt.end() && type->second.first == line->second &&
                type->second.second < counts.types[line->second].size()) {
                counts.types[line->second][type->second.second] += one.count;
            }
        }
        return counts;
    }

  private:
    std::map<LineId, std::size_t> m_lineAt;
    std::map<RequestId, std::pair<std::size_t, std::size_t>> m_typeAt;
    std::vector<double> m_weights;
    std::vector<std::vector<double>> m_shares;
};

/// The committees of one street, this one first; only itself when no street is said.
std::vector<CommitteeId> neighboursOf(const std::vector<people::Committee>& all,
                                      const CommitteeId& committee) {
    std::vector<CommitteeId> found{committee};
    const auto own = std::ranges::find(all, committee, &people::Committee::id);
    for (const people::Committee& one : all) {
        if (own != all.end() && one.id != committee && !own->street.empty() &&
            one.street == own->street) {
            found.push_back(one.id);
        }
    }
    return found;
}

Result<coverage::RequestMix> mixOf(const MixPrior& shipped,
                                   const std::vector<std::vector<double>>& logs) {
    if (logs.size() == 1) {
        return coverage::requestMix(shipped, logs.front());
    }
    return coverage::pooledPrior(shipped, logs).and_then([&](const MixPrior& street) {
        return coverage::requestMix(street, logs.front());
    });
}

Result<UnitMix> mixed(const CountedBank& bank, const std::vector<LogCounts>& counts) {
    std::vector<std::vector<double>> lineLogs;
    for (const LogCounts& one : counts) {
        lineLogs.push_back(one.lines);
    }
    const auto lines = mixOf(bank.lines(), lineLogs);
    if (!lines) {
        return tl::unexpected<Error>(lines.error());
    }
    UnitMix mix;
    mix.lines = *lines;
    for (const double logged : lineLogs.front()) {
        mix.logged.push_back(static_cast<int>(logged));
        mix.total += mix.logged.back();
    }
    mix.believed = mix.lines.requests - mix.total;
    for (std::size_t line = 0; line < bank.size(); ++line) {
        std::vector<std::vector<double>> typeLogs;
        for (const LogCounts& one : counts) {
            typeLogs.push_back(one.types[line]);
        }
        const auto within = mixOf(bank.within(line), typeLogs);
        if (!within) {
            return tl::unexpected<Error>(within.error());
        }
        mix.within.push_back(*within);
    }
    return mix;
}

}  // namespace

Result<UnitMix> unitMix(Workspace& workspace, const CommitteeId& committee) {
    store::Store& store = workspace.store();
    const auto committees = store.people().committees();
    if (!committees) {
        return tl::unexpected<Error>(committees.error());
    }
    const Date from{localDate(workspace.clock().now(), kShanghaiOffsetMinutes).days - kMixDays};
    const CountedBank bank(workspace.bank());
    std::vector<LogCounts> counts;
    for (const CommitteeId& one : neighboursOf(*committees, committee)) {
        const auto log = store.requestLog().requestsOf(one, from);
        if (!log) {
            return tl::unexpected<Error>(log.error());
        }
        counts.push_back(bank.count(*log));
    }
    return mixed(bank, counts);
}

}  // namespace qgt::app
