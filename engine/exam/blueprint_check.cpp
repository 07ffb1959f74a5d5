#include "engine/exam/blueprint_check.h"

#include "engine/bank/blueprint_rules.h"
#include "engine/exam/pass_probability.h"
#include "engine/exam/selection_witness.h"
#include "engine/exam/typical_paper.h"
#include "engine/psychometrics/retakes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <utility>

namespace qgt::exam {

namespace {

constexpr int kSecondsAMinute = 60;
/// Reading through and checking once more take the rest.
constexpr int kMostOfTimePercent = 95;
constexpr int kLeastOfTimePercent = 40;
constexpr int kPercent = 100;
constexpr std::uint64_t kSeed = 85;

/// "4.5" for 0.045, "10" for 0.1: a tenth of a percent says enough.
std::string percentText(double chance) {
    constexpr double kTenths = 1000.0;
    constexpr int kTen = 10;
    const long tenths = std::lround(chance * kTenths);
    const std::string rest = tenths % kTen == 0 ? "" : "." + std::to_string(tenths % kTen);
    return std::to_string(tenths / kTen) + rest;
}

std::string blockName(const BlockId& id, const bank::Bank& bank) {
    const auto& blocks = bank.blocks();
    const auto found = std::find_if(
        blocks.begin(), blocks.end(), [&](const bank::Block& block) { return block.id == id; });
    return found == blocks.end() ? id.str() : found->name;
}

/// What a quota counts, in the words of the bank.
std::string subjectOf(const bank::Quota& quota, const bank::Bank& bank) {
    std::string words;
    const auto add = [&words](const std::string& word) {
        words.append(words.empty() ? "" : " · ").append(word);
    };
    if (const bank::ServiceLine* line = bank.line(quota.line)) {
        add(line->name);
    }
    if (!quota.block.empty()) {
        add(blockName(quota.block, bank));
    }
    if (quota.level) {
        add(toText(*quota.level));
    }
    if (quota.firstContact) {
        add("first_contact");
    }
    return words;
}

int secondsOf(const bank::CaseScenario& scenario) {
    int seconds = 0;
    for (const bank::CaseNode& node : scenario.nodes) {
        seconds += node.open() ? kSecondsOfWords : kSecondsOfChoice;
    }
    return seconds;
}

class Checker {
  public:
    Checker(const CheckedExam& exam, BlueprintCheck& check) : m_exam(exam), m_check(check) {}

    void checkRules() {
        const bank::Validity& valid = m_exam.blueprint.valid;
        if (m_exam.day < valid.from || (valid.until && *valid.until < m_exam.day)) {
            put(Severity::Warning, "exam.blueprint-not-valid", {{"date", toString(m_exam.day)}});
        }
        const TypicalPaper paper = typicalPaper(m_exam.blueprint, known(), m_exam.day);
        m_check.failing = 1.0 - passProbability(paper.tasks, paper.lines, kAbleCadre);
        const Args args{{"percent", percentText(m_check.failing)},
                        {"able", percentText(kAbleCadre)},
                        {"most", percentText(kMostFailing)}};
        if (m_check.failing > kMostFailing) {
            put(Severity::Warning, "exam.two-signatures", args);
        } else {
            put(Severity::Note, "exam.fail-chance", args);
        }
        checkRetakes(paper);
    }

    /// What the attempts that are allowed do to who passes: by the pass rule and by luck, sitting
    /// after sitting on other papers, with nothing learnt between them.
    void checkRetakes(const TypicalPaper& paper) {
        const bank::Blueprint& plan = m_exam.blueprint;
        const int tries = plan.attempts.max.value_or(kShownTries);
        if (tries < 2 || plan.marks <= 0) {
            return;
        }
        const double standard = static_cast<double>(plan.pass.total) / plan.marks;
        const double below = std::max(standard - kBelowStandard, 0.0);
        const auto passing = [&](double right) {
            return psychometrics::passesWithin(passProbability(paper.tasks, paper.lines, right),
                                               tries);
        };
        put(Severity::Note,
            plan.attempts.max ? "exam.retakes" : "exam.retakes-endless",
            {{"tries", std::to_string(tries)},
             {"below", percentText(below)},
             {"wrongly", percentText(passing(below))},
             {"able", percentText(kAbleCadre)},
             {"rightly", percentText(passing(kAbleCadre))}});
    }

    void checkSupply(const Supply& supply) {
        if (m_exam.blueprint.scope == bank::PaperScope::OneLine && m_exam.line.empty()) {
            put(Severity::Note, "exam.which-line", {});
            return;
        }
        for (const RepealedSource& left : supply.leftOut) {
            put(Severity::Warning, kRestsOnRepealed, argsOf(left));
        }
        const std::size_t before = m_check.findings.size();
        checkSections(supply);
        checkQuotas(supply);
        checkCritical(supply);
        if (m_check.findings.size() == before) {
            const SelectionDemand demand{m_exam.blueprint, m_exam.bank, quotas()};
            m_check.filled = findSelection(supply.items, demand, kSeed).has_value();
            if (!m_check.filled) {
                put(Severity::Error, "exam.no-selection", {});
            }
        }
        checkTime(supply);
    }

  private:
    void put(Severity severity, std::string code, Args args) {
        args.emplace_back("id", m_exam.blueprint.id.str());
        m_check.findings.push_back(
            Diagnostic{severity, std::move(code), std::move(args), m_exam.blueprint.where});
    }

    [[nodiscard]] bank::LineRegister known() const {
        return {m_exam.bank.lines(), m_exam.bank.blocks()};
    }

    [[nodiscard]] std::vector<bank::Quota> quotas() const {
        return expandedQuotas(m_exam.blueprint, known(), m_exam.day);
    }

    [[nodiscard]] static std::vector<const bank::Item*> fitting(
        const Supply& supply, const bank::BlueprintSection& section) {
        std::vector<const bank::Item*> found;
        std::copy_if(supply.items.begin(),
                     supply.items.end(),
                     std::back_inserter(found),
                     [&](const bank::Item* item) { return fitsSection(*item, section); });
        return found;
    }

    /// Sections of one kind draw from the same items.
    void checkSections(const Supply& supply) {
        std::map<bank::TaskKind, int> taken;
        for (const bank::BlueprintSection& section : m_exam.blueprint.sections) {
            int& used = taken[section.kind];
            used += section.count;
            const int found = static_cast<int>(section.kind == bank::TaskKind::Case
                                                   ? supply.cases.size()
                                                   : fitting(supply, section).size());
            if (found < used) {
                put(Severity::Error,
                    "exam.section-short",
                    {{"title", section.title},
                     {"kind", toText(section.kind)},
                     {"found", std::to_string(found)},
                     {"need", std::to_string(used)},
                     {"missing", std::to_string(used - found)}});
            }
        }
    }

    void checkQuotas(const Supply& supply) {
        for (const bank::Quota& quota : quotas()) {
            const auto found = std::count_if(
                supply.items.begin(), supply.items.end(), [&](const bank::Item* item) {
                    return fitsQuota(*item, quota, m_exam.bank) && fitsAnySection(*item);
                });
            if (found < quota.min) {
                put(Severity::Error,
                    "exam.quota-short",
                    {{"what", subjectOf(quota, m_exam.bank)},
                     {"found", std::to_string(found)},
                     {"need", std::to_string(quota.min)},
                     {"missing", std::to_string(quota.min - found)}});
            }
        }
    }

    [[nodiscard]] bool fitsAnySection(const bank::Item& item) const {
        const auto& sections = m_exam.blueprint.sections;
        return std::any_of(sections.begin(), sections.end(), [&](const auto& section) {
            return fitsSection(item, section);
        });
    }

    void checkCritical(const Supply& supply) {
        const bank::CriticalItems& critical = m_exam.blueprint.pass.critical;
        const auto found =
            std::count_if(supply.items.begin(), supply.items.end(), [&](const bank::Item* item) {
                return std::find(critical.items.begin(), critical.items.end(), item->id) !=
                           critical.items.end() &&
                       fitsAnySection(*item);
            });
        if (found < critical.count) {
            put(Severity::Error,
                "exam.critical-short",
                {{"found", std::to_string(found)}, {"need", std::to_string(critical.count)}});
        }
    }

    /// Seconds of `count` tasks of the average of `entries`.
    template <typename Entries, typename Seconds>
    static int averageTimes(const Entries& entries, int count, Seconds seconds) {
        std::int64_t sum = 0;
        for (const auto* entry : entries) {
            sum += seconds(*entry);
        }
        const auto size = static_cast<std::int64_t>(entries.size());
        return size == 0 ? 0 : static_cast<int>((sum * count + size / 2) / size);
    }

    void checkTime(const Supply& supply) {
        int seconds = 0;
        for (const bank::BlueprintSection& section : m_exam.blueprint.sections) {
            const int more =
                section.kind == bank::TaskKind::Case
                    ? averageTimes(supply.cases, section.count, secondsOf)
                    : averageTimes(fitting(supply, section),
                                   section.count,
                                   [](const bank::Item& item) { return item.seconds; });
            if (more == 0) {
                return;  // Nothing to take an average of, which was told.
            }
            seconds += more;
        }
        m_check.expectedSeconds = seconds;
        const int given = m_exam.blueprint.minutes * kSecondsAMinute;
        const Args args{
            {"expected", std::to_string((seconds + kSecondsAMinute - 1) / kSecondsAMinute)},
            {"minutes", std::to_string(m_exam.blueprint.minutes)}};
        if (seconds * kPercent > given * kMostOfTimePercent) {
            put(Severity::Warning, "exam.time-short", args);
        } else if (seconds * kPercent < given * kLeastOfTimePercent) {
            put(Severity::Note, "exam.time-long", args);
        }
    }

    const CheckedExam& m_exam;
    BlueprintCheck& m_check;
};

}  // namespace

BlueprintCheck checkExam(const CheckedExam& exam, const std::optional<Supply>& supply) {
    BlueprintCheck check;
    Checker checker(exam, check);
    checker.checkRules();
    if (supply) {
        checker.checkSupply(exam.line.empty() ? *supply : ofLine(*supply, exam.line));
    }
    return check;
}

}  // namespace qgt::exam
