#include "engine/psychometrics/paper_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace qgt::psychometrics {

namespace {

double varianceOf(const std::vector<double>& values) {
    const auto people = static_cast<double>(values.size());
    double mean = 0.0;
    for (const double value : values) {
        mean += value / people;
    }
    double squares = 0.0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    return squares / (people - 1.0);
}

/// Marks per task of those who had the same tasks, a row each.
struct Variant {
    std::vector<std::vector<double>> rows;
    bool rightOrWrong = true;  ///< and of equal marks
};

/// By the tasks, whatever their order.
std::map<std::vector<std::size_t>, Variant> variantsOf(const std::vector<Sitting>& sittings) {
    std::map<std::vector<std::size_t>, Variant> variants;
    for (Sitting sitting : sittings) {
        std::ranges::stable_sort(sitting, {}, &ItemResponse::item);
        std::vector<std::size_t> tasks;
        std::vector<double> row;
        bool rightOrWrong = true;
        for (const ItemResponse& response : sitting) {
            tasks.push_back(response.item);
            row.push_back(response.got);
            rightOrWrong = rightOrWrong && (response.got == 0 || response.got == response.most) &&
                           response.most == sitting.front().most;
        }
        Variant& variant = variants[tasks];
        variant.rows.push_back(std::move(row));
        variant.rightOrWrong = variant.rightOrWrong && rightOrWrong;
    }
    return variants;
}

std::optional<double> alphaOf(const Variant& variant) {
    const std::size_t tasks = variant.rows.front().size();
    if (variant.rows.size() < 2 || tasks < 2) {
        return std::nullopt;
    }
    std::vector<double> totals(variant.rows.size(), 0.0);
    double parts = 0.0;
    for (std::size_t task = 0; task < tasks; ++task) {
        std::vector<double> marks;
        for (std::size_t person = 0; person < totals.size(); ++person) {
            marks.push_back(variant.rows[person][task]);
            totals[person] += marks.back();
        }
        parts += varianceOf(marks);
    }
    const double whole = varianceOf(totals);
    const auto k = static_cast<double>(tasks);
    return whole > 1e-9 ? std::optional(k / (k - 1.0) * (1.0 - parts / whole)) : std::nullopt;
}

/// Nothing when hardly anybody had the same tasks as somebody else.
std::optional<PaperReliability> byVariants(const std::vector<Sitting>& sittings) {
    PaperReliability found;
    found.kind = ReliabilityKind::Kr20;
    found.variants = 0;
    double weights = 0.0;
    double tasks = 0.0;
    int measured = 0;
    for (const auto& [ids, variant] : variantsOf(sittings)) {
        const auto alpha = alphaOf(variant);
        if (!alpha) {
            continue;
        }
        const auto weight = static_cast<double>(variant.rows.size()) - 1.0;
        found.value += weight * *alpha;
        tasks += weight * static_cast<double>(ids.size());
        weights += weight;
        measured += static_cast<int>(variant.rows.size());
        ++found.variants;
        if (!variant.rightOrWrong) {
            found.kind = ReliabilityKind::Alpha;
        }
    }
    if (2 * measured <= static_cast<int>(sittings.size())) {
        return std::nullopt;
    }
    found.value /= weights;
    found.interval = feldt(found.value,
                           static_cast<int>(std::lround(weights)) + 1,
                           static_cast<int>(std::lround(tasks / weights)));
    return found;
}

GroupScores scoresOf(const std::vector<Sitting>& sittings) {
    GroupScores scores;
    for (const Sitting& sitting : sittings) {
        int got = 0;
        int most = 0;
        for (const ItemResponse& response : sitting) {
            got += response.got;
            most += response.most;
        }
        scores.got.push_back(std::clamp(got, 0, most));
        scores.most = std::max(scores.most, most);
        scores.tasks = std::max(scores.tasks, static_cast<int>(sitting.size()));
    }
    return scores;
}

}  // namespace

PaperFigures analysePaper(const std::vector<Sitting>& sittings, int cut) {
    PaperFigures figures;
    figures.people = static_cast<int>(sittings.size());
    figures.evidence = evidenceOf(figures.people);
    if (sittings.empty()) {
        return figures;
    }
    const GroupScores scores = scoresOf(sittings);
    figures.most = scores.most;
    std::vector<double> totals(scores.got.begin(), scores.got.end());
    for (const double total : totals) {
        figures.mean += total / figures.people;
        figures.passed += total >= cut ? 1 : 0;
    }
    if (figures.people < 2) {
        return figures;
    }
    figures.deviation = std::sqrt(varianceOf(totals));
    figures.reliability = byVariants(sittings);
    if (!figures.reliability) {
        if (const auto value = kr21(scores)) {
            figures.reliability = PaperReliability{ReliabilityKind::Kr21, *value, {}, 0, 0};
        }
    }
    if (figures.reliability) {
        const double r = std::clamp(figures.reliability->value, 0.0, 1.0);
        figures.reliability->error = figures.deviation * std::sqrt(1.0 - r);
        figures.decision = livingstonLewis(scores, cut, figures.reliability->value);
    }
    return figures;
}

}  // namespace qgt::psychometrics
