#include "engine/exam/marking_report.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace qgt::exam {

namespace {

double shareOfMost(const FiledTicket& ticket) {
    return ticket.place.most == 0
               ? 0
               : static_cast<double>(markValue(ticket.place, ticket.mark->met)) / ticket.place.most;
}

bool isIn(const FiledTicket& ticket) {
    return ticket.handedIn && ticket.mark.has_value();
}

MeanShare meanOf(const std::vector<double>& values) {
    MeanShare mean;
    mean.count = static_cast<int>(values.size());
    for (const double value : values) {
        mean.mean += value / mean.count;
    }
    if (mean.count >= kLeastForInterval) {
        double squares = 0;
        for (const double value : values) {
            squares += (value - mean.mean) * (value - mean.mean);
        }
        constexpr double kNormal95 = 1.96;
        mean.halfWidth = kNormal95 * std::sqrt(squares / (mean.count - 1) / mean.count);
    }
    return mean;
}

void addPair(Agreement& agreement, const FiledTicket& a, const FiledTicket& b) {
    ++agreement.pairs;
    const std::vector<bool>& one = a.mark->met;
    const std::vector<bool>& other = b.mark->met;
    const int value = markValue(a.place, one);
    if (value == markValue(b.place, other)) {
        ++agreement.exact;
        return;
    }
    // One point of the rubric apart, whatever points they are.
    const auto met = [](const std::vector<bool>& points) {
        return std::count(points.begin(), points.end(), true);
    };
    agreement.adjacent += std::abs(met(one) - met(other)) <= 1 ? 1 : 0;
}

/// One mark beside another rater's of the same answer.
struct Beside {
    Instant at;
    double own = 0;
    double other = 0;
};

/// The later half less the earlier one.
std::optional<double> driftOf(std::vector<Beside> pairs) {
    const auto half = static_cast<std::ptrdiff_t>(pairs.size() / 2);
    if (half < kLeastForInterval) {
        return std::nullopt;
    }
    std::ranges::stable_sort(pairs, {}, &Beside::at);
    const auto mean = [](auto from, auto to) {
        double sum = 0;
        for (auto one = from; one != to; ++one) {
            sum += one->own - one->other;
        }
        return sum / static_cast<double>(to - from);
    };
    return mean(pairs.end() - half, pairs.end()) - mean(pairs.begin(), pairs.begin() + half);
}

/// Gathers what concerns one rater.
class RaterReport {
  public:
    explicit RaterReport(const PersonId& rater) { m_figures.rater = rater; }

    void count(const FiledTicket& ticket) {
        ++m_figures.given;
        m_figures.marked += ticket.mark && ticket.mark->done ? 1 : 0;
        m_figures.handedIn += ticket.handedIn ? 1 : 0;
        if (isIn(ticket) && ticket.place.role != TicketRole::Again) {
            m_shares.push_back(shareOfMost(ticket));
        }
    }

    void beside(const FiledTicket& own, const FiledTicket& other) {
        addPair(m_figures.others, own, other);
        m_pairs.push_back({own.mark->at, shareOfMost(own), shareOfMost(other)});
    }

    void again(const FiledTicket& before, const FiledTicket& now) {
        addPair(m_figures.again, before, now);
        m_again.push_back(shareOfMost(now) - shareOfMost(before));
    }

    [[nodiscard]] RaterFigures finish() && {
        std::vector<double> severity;
        std::vector<std::pair<double, double>> both;
        for (const Beside& pair : m_pairs) {
            severity.push_back(pair.own - pair.other);
            both.emplace_back(pair.own, pair.other);
        }
        m_figures.meanShare = meanOf(m_shares);
        m_figures.severity = meanOf(severity);
        m_figures.againBy = meanOf(m_again);
        m_figures.drift = driftOf(m_pairs);
        if (both.size() >= kLeastForKappa) {
            m_figures.kappa = weightedKappa(both);
        }
        return std::move(m_figures);
    }

  private:
    RaterFigures m_figures;
    std::vector<double> m_shares;
    std::vector<double> m_again;
    std::vector<Beside> m_pairs;
};

void countVerdict(MarkingFigures& figures, Verdict verdict) {
    switch (verdict) {
        case Verdict::Waits:
            return;
        case Verdict::NeedsThird:
        case Verdict::NeedsArbiter:
            ++figures.apart;
            return;
        case Verdict::Mean:
            ++figures.byMean;
            break;
        case Verdict::MeanOfClosest:
        case Verdict::ThirdDecides:
        case Verdict::Arbitrated:
            ++figures.byThird;
            break;
        case Verdict::One:
            break;
    }
    ++figures.decided;
}

/// Gathers what concerns the raters of an exam, by rater and of all.
class RoundReport {
  public:
    void count(const FiledTicket& ticket) {
        reportOf(ticket.ticket.rater).count(ticket);
        if (isIn(ticket) && ticket.place.role != TicketRole::Again) {
            m_counting[answerOf(ticket)] = &ticket;
        }
    }

    /// All tickets were counted before.
    void countAgain(const FiledTicket& ticket) {
        const auto before = m_counting.find(answerOf(ticket));
        const bool isAgain = ticket.place.role == TicketRole::Again && isIn(ticket);
        if (isAgain && before != m_counting.end()) {
            reportOf(ticket.ticket.rater).again(*before->second, ticket);
        }
    }

    void count(const MarkedAnswer& answer) {
        ++m_figures.answers;
        countVerdict(m_figures, answer.resolution.verdict);
        std::vector<const FiledTicket*> in;
        std::ranges::copy_if(answer.tickets, std::back_inserter(in), [](const FiledTicket* one) {
            return isIn(*one);
        });
        for (std::size_t i = 0; i < in.size(); ++i) {
            for (std::size_t k = i + 1; k < in.size(); ++k) {
                reportOf(in[i]->ticket.rater).beside(*in[i], *in[k]);
                reportOf(in[k]->ticket.rater).beside(*in[k], *in[i]);
            }
        }
        if (in.size() > 1 && in[1]->place.role == TicketRole::Second) {
            addPair(m_figures.raters, *in[0], *in[1]);
        }
    }

    [[nodiscard]] MarkingFigures finish(const std::vector<PersonId>& raters) && {
        for (const PersonId& rater : raters) {
            m_figures.each.push_back(std::move(reportOf(rater)).finish());
            m_reports.erase(rater);
        }
        // Who left: what was handed in before is still theirs.
        for (auto& [rater, report] : m_reports) {
            m_figures.each.push_back(std::move(report).finish());
        }
        return std::move(m_figures);
    }

  private:
    /// A rater's answer, for whatever reason the rater has it.
    using RatersAnswer = std::tuple<PersonId, AttemptId, int, int>;

    [[nodiscard]] static RatersAnswer answerOf(const FiledTicket& ticket) {
        return {ticket.ticket.rater, ticket.place.attempt, ticket.place.slot, ticket.place.node};
    }

    RaterReport& reportOf(const PersonId& rater) {
        return m_reports.try_emplace(rater, RaterReport(rater)).first->second;
    }

    MarkingFigures m_figures;
    std::map<PersonId, RaterReport> m_reports;
    std::map<RatersAnswer, const FiledTicket*> m_counting;
};

}  // namespace

std::optional<double> weightedKappa(const std::vector<std::pair<double, double>>& pairs) {
    double seen = 0;
    double byChance = 0;
    for (const auto& [own, other] : pairs) {
        seen += (own - other) * (own - other);
        for (const auto& [elsewhere, others] : pairs) {
            byChance += (own - others) * (own - others);
        }
    }
    if (byChance <= 0) {
        return std::nullopt;
    }
    return 1 - seen * static_cast<double>(pairs.size()) / byChance;
}

MarkingFigures markingFigures(const MarkingPlan& plan, const std::vector<FiledTicket>& filed) {
    RoundReport report;
    for (const FiledTicket& ticket : filed) {
        if (!ticket.takenBack) {
            report.count(ticket);
        }
    }
    for (const FiledTicket& ticket : filed) {
        report.countAgain(ticket);
    }
    for (const MarkedAnswer& answer : markedAnswers(plan.rule, filed)) {
        report.count(answer);
    }
    return std::move(report).finish(plan.raters);
}

}  // namespace qgt::exam
