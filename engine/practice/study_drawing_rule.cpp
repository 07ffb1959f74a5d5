#include "engine/practice/study_drawing_rule.h"

#include "engine/practice/session_basket.h"
#include "engine/practice/study.h"
#include "engine/practice/study_pool.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace qgt::practice {

namespace {

/// An item that the spec asks for.
struct Candidate {
    const bank::Item* item = nullptr;
    std::uint32_t line = 0;
    StudyRank rank;
};

using Candidates = std::vector<Candidate>;

bool comesBefore(const Candidate& a, const Candidate& b) {
    return std::tuple(a.rank.tier, -a.rank.key) < std::tuple(b.rank.tier, -b.rank.key);
}

/// How often a line has its turn among new items.
std::vector<double> pullsOf(const DrawContext& context) {
    std::vector<double> pulls;
    for (const bank::ServiceLine& line : context.bank.lines()) {
        const double share = roughShareRight(context.bank, context.history, line.id);
        pulls.push_back(std::max(line.weight, 1) * (2.0 - share));
    }
    return pulls;
}

/// Items of each line that were seen.
std::vector<double> seenOf(const StudyPool& pool, std::size_t lines) {
    std::vector<double> seen(lines);
    for (std::size_t i = 0; i < pool.items.size(); ++i) {
        seen[pool.lines[i]] += pool.items[i].memory ? 1.0 : 0.0;
    }
    return seen;
}

/// Keys of new items such that lines take turns by their pulls: the n-th item of a line, those
/// `taken` before counted in, has its turn at (n - 1/2) / pull. Without what was taken before, each
/// short session would begin with the heaviest lines and the light ones would never come.
void takeTurns(Candidates& candidates,
               std::vector<double> taken,
               const std::vector<double>& pulls) {
    for (Candidate& one : candidates) {
        if (one.rank.tier == StudyTier::New) {
            one.rank.key = -(taken[one.line] + 0.5) / pulls[one.line];
            taken[one.line] += 1.0;
        }
    }
}

/// A difficult item of the plan, or of a line, that came lately.
bool rests(const bank::Item& item, const DrawContext& context) {
    const bool planned =
        context.spec.kind == SessionKind::Mixed || context.spec.kind == SessionKind::Line;
    const ItemHistory& history = context.history.of(item.id);
    return planned && isDifficult(history) &&
           context.day - history.lastSeenDay < kDifficultRestDays;
}

Candidates candidatesOf(const DrawContext& context,
                        const StudyParameters& parameters,
                        const StudyPool& pool) {
    const Study& study = *context.study;
    const memory::MemoryModel& model = study.knowledge.model();
    const std::vector<StudyRank> ranks =
        study.goal
            ? examRanks(pool.items, pool.groups, studyTime(study, context.day), model, parameters)
            : plainRanks(pool.items, model, parameters);
    Candidates candidates;
    for (std::size_t i = 0; i < pool.items.size(); ++i) {
        if (eligible(*pool.source[i], context)) {
            candidates.push_back({pool.source[i], pool.lines[i], ranks[i]});
            if (!study.goal && rests(*pool.source[i], context)) {
                candidates.back().rank.tier = StudyTier::Aside;
            }
        }
    }
    return candidates;
}

/// Fills the basket from the candidates of one tier, which are sorted by key.
class FreshestFirst {
  public:
    explicit FreshestFirst(std::size_t lines) : m_taken(lines), m_waiting(lines) {}

    void fill(Candidates::const_iterator first,
              Candidates::const_iterator last,
              SessionBasket& basket) {
        for (auto one = first; one != last; ++one) {
            m_waiting[one->line].push_back(&*one);
        }
        for (auto& waiting : m_waiting) {
            std::reverse(waiting.begin(), waiting.end());
        }
        for (std::size_t line = best(); line < m_waiting.size() && !basket.full(); line = best()) {
            const Candidate& next = *m_waiting[line].back();
            m_waiting[line].pop_back();
            m_taken[line] += basket.take(*next.item) ? 1 : 0;
        }
        for (auto& waiting : m_waiting) {
            waiting.clear();
        }
    }

  private:
    [[nodiscard]] double worth(std::size_t line) const {
        const double freshness = std::max(StudyDrawingRule::kLeastFreshness,
                                          1.0 - StudyDrawingRule::kFreshnessStep * m_taken[line]);
        return m_waiting[line].back()->rank.key * freshness;
    }

    /// The line whose next item is worth most; none waits: the number of lines.
    [[nodiscard]] std::size_t best() const {
        std::size_t best = m_waiting.size();
        for (std::size_t line = 0; line < m_waiting.size(); ++line) {
            if (!m_waiting[line].empty() &&
                (best == m_waiting.size() || worth(line) > worth(best))) {
                best = line;
            }
        }
        return best;
    }

    std::vector<int> m_taken;
    std::vector<std::vector<const Candidate*>> m_waiting;  ///< by line, next one last
};

void fillForExam(const Candidates& sorted, std::size_t lines, SessionBasket& basket) {
    FreshestFirst freshest(lines);
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto last = std::find_if(first, sorted.end(), [&first](const Candidate& one) {
            return one.rank.tier != first->rank.tier;
        });
        freshest.fill(first, last, basket);
        first = last;
    }
}

/// Due and new items take turns, then comes the rest. Of new ones there is one after each
/// `kDueForNew` due ones: whoever always has something due would otherwise never see most lines.
void fillPlain(const Candidates& sorted, SessionBasket& basket) {
    const auto endOf = [&sorted](StudyTier tier) {
        return std::find_if(sorted.begin(), sorted.end(), [tier](const Candidate& one) {
            return one.rank.tier > tier;
        });
    };
    auto due = sorted.begin();
    const auto dueEnd = endOf(StudyTier::Due);
    auto fresh = dueEnd;
    const auto freshEnd = endOf(StudyTier::New);
    int dueTaken = 0;
    while (due != dueEnd || fresh != freshEnd) {
        if (due != dueEnd && (fresh == freshEnd || dueTaken < StudyDrawingRule::kDueForNew)) {
            dueTaken += basket.take(*(due++)->item) ? 1 : 0;
        } else if (basket.take(*(fresh++)->item)) {
            dueTaken = 0;
        }
    }
    std::for_each(
        freshEnd, sorted.end(), [&basket](const Candidate& one) { basket.take(*one.item); });
}

/// Of each line the first ones that are neither easy nor hard, as far as there are any: they tell
/// most of somebody of whom nothing is known.
void fillPlacement(Candidates candidates, std::size_t lines, SessionBasket& basket) {
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
        const auto offMiddle = [](const Candidate& one) {
            return one.item->difficulty == bank::Difficulty::Medium ? 0 : 1;
        };
        return offMiddle(a) < offMiddle(b);
    });
    std::vector<int> taken(lines);
    for (const Candidate& one : candidates) {
        if (taken[one.line] < kPlacementItems && basket.take(*one.item)) {
            ++taken[one.line];
        }
    }
}

}  // namespace

std::vector<ItemId> StudyDrawingRule::draw(const DrawContext& context, Rng& rng) const {
    const StudyPool pool = studyPool(*context.study, context.history, context.day);
    Candidates candidates = candidatesOf(context, m_parameters, pool);
    rng.shuffle(candidates);
    SessionBasket basket(context);
    if (context.spec.kind == SessionKind::Placement) {
        fillPlacement(candidates, context.bank.lines().size(), basket);
    } else if (context.study->goal) {
        std::stable_sort(candidates.begin(), candidates.end(), comesBefore);
        fillForExam(candidates, context.bank.lines().size(), basket);
    } else {
        const std::vector<double> pulls = pullsOf(context);
        takeTurns(candidates, seenOf(pool, pulls.size()), pulls);
        std::stable_sort(candidates.begin(), candidates.end(), comesBefore);
        fillPlain(candidates, basket);
    }
    return interleavedByLine(basket.items());
}

}  // namespace qgt::practice
