#include "engine/exam/paper.h"

#include "engine/core/rng.h"
#include "engine/core/seed.h"
#include "engine/exam/paper_layout.h"
#include "engine/exam/supply.h"
#include "engine/grading/scoring_scheme.h"

#include <algorithm>
#include <set>
#include <utility>

namespace qgt::exam {

namespace {

using bank::Blueprint;
using bank::BlueprintSection;
using bank::Item;

seat::TaskKind sectionKindOf(bank::TaskKind kind) {
    switch (kind) {
        case bank::TaskKind::SingleChoice:
            return seat::TaskKind::SingleChoice;
        case bank::TaskKind::MultipleChoice:
            return seat::TaskKind::MultipleChoice;
        case bank::TaskKind::TrueFalse:
            return seat::TaskKind::TrueFalse;
        case bank::TaskKind::FillIn:
            return seat::TaskKind::FillIn;
        case bank::TaskKind::Ordering:
            return seat::TaskKind::Ordering;
        case bank::TaskKind::Matching:
            return seat::TaskKind::Matching;
        case bank::TaskKind::ShortAnswer:
            return seat::TaskKind::ShortAnswer;
        case bank::TaskKind::Case:
            return seat::TaskKind::Case;
    }
    return seat::TaskKind::SingleChoice;
}

seat::Navigation seatNavigationOf(bank::Navigation navigation) {
    switch (navigation) {
        case bank::Navigation::Free:
            return seat::Navigation::Free;
        case bank::Navigation::SectionLock:
            return seat::Navigation::SectionLock;
        case bank::Navigation::Linear:
            return seat::Navigation::Linear;
    }
    return seat::Navigation::Linear;
}

int levelOf(bank::Protection protection) {
    switch (protection) {
        case bank::Protection::L0:
            return 0;
        case bank::Protection::L1:
            return 1;
        case bank::Protection::L2:
            return 2;
        case bank::Protection::L3:
            return 3;
    }
    return 3;
}

Status checkPlan(const Blueprint& blueprint) {
    const auto unfit = [](const char* field) {
        return failure("exam.unfit-blueprint", {{"field", field}});
    };
    // Every paper has the sum of the sections as its maximum.
    if (marksOf(blueprint.sections) != blueprint.marks) {
        return unfit("marks");
    }
    const int slots = itemCount(blueprint) + caseCount(blueprint);
    if (slots < 1 || slots > seat::kMostSlots) {
        return unfit("sections");
    }
    return ok();
}

bool fillsSection(const std::vector<const Item*>& items, const BlueprintSection& section) {
    if (section.kind == bank::TaskKind::Case) {
        return items.empty();
    }
    return items.size() == static_cast<std::size_t>(section.count) &&
           std::all_of(items.begin(), items.end(), [&section](const Item* item) {
               return item != nullptr && fitsSection(*item, section);
           });
}

/// No item and no case stands in a form twice.
bool hasTwins(const PaperForm& form) {
    std::set<std::string> seen;
    bool twins = false;
    for (const std::vector<const Item*>& section : form.items) {
        for (const Item* const item : section) {
            twins = !seen.insert(item->id.str()).second || twins;
        }
    }
    for (const bank::CaseScenario* const scenario : form.cases) {
        twins = !seen.insert(scenario->id.str()).second || twins;
    }
    return twins;
}

bool hasCases(const PaperForm& form, const Blueprint& blueprint) {
    return form.cases.size() == static_cast<std::size_t>(caseCount(blueprint)) &&
           std::find(form.cases.begin(), form.cases.end(), nullptr) == form.cases.end();
}

Status checkForm(const PaperForm& form, const Blueprint& blueprint) {
    const auto unfit = [&form](const std::string& section) {
        return failure("exam.form-unfit", {{"form", form.label}, {"section", section}});
    };
    for (std::size_t i = 0; i < blueprint.sections.size(); ++i) {
        const BlueprintSection& section = blueprint.sections[i];
        if (form.items.size() != blueprint.sections.size() ||
            !fillsSection(form.items[i], section) ||
            (section.kind == bank::TaskKind::Case && !hasCases(form, blueprint))) {
            return unfit(section.title);
        }
    }
    return hasTwins(form) || !hasCases(form, blueprint) ? unfit({}) : ok();
}

/// As many forms and candidates as the exam says, and each form what the blueprint says.
Status checkRequest(const SealingRequest& request) {
    if (Status plan = checkPlan(request.blueprint); !plan) {
        return plan;
    }
    const std::size_t people = request.exam.candidates.size();
    const std::size_t wanted = request.exam.forms == 0
                                   ? people
                                   : static_cast<std::size_t>(std::max(request.exam.forms, 0));
    if (request.forms.size() != wanted || request.candidates.size() != people || wanted == 0) {
        return failure(
            "exam.form-count",
            {{"found", std::to_string(request.forms.size())}, {"needed", std::to_string(wanted)}});
    }
    for (const PaperForm& form : request.forms) {
        if (Status fits = checkForm(form, request.blueprint); !fits) {
            return fits;
        }
    }
    return ok();
}

/// Freezes the paper of one candidate from a form that fits.
class PaperFreezer {
  public:
    PaperFreezer(const SealingRequest& request,
                 const seat::SeatCandidate& candidate,
                 const PaperForm& form)
        : m_request(request), m_candidate(candidate), m_form(form) {}

    FrozenPaper freeze() {
        const Blueprint& blueprint = m_request.blueprint;
        seat::SeatPaper& seat = m_paper.seat;
        seat.exam = m_request.exam.id;
        seat.title = m_request.exam.title;
        seat.label = m_form.label;
        seat.candidate = m_candidate;
        seat.marks = blueprint.marks;
        seat.minutes = blueprint.minutes;
        seat.leastMinutes = blueprint.minMinutes;
        seat.protection = levelOf(blueprint.protection);
        ScoringKey& key = m_paper.key;
        key.exam = m_request.exam.id;
        key.candidate = m_candidate.person;
        key.form = m_form.label;
        key.blueprint = blueprint;
        for (std::size_t i = 0; i < blueprint.sections.size(); ++i) {
            addSection(i);
        }
        return std::move(m_paper);
    }

  private:
    /// A seed of this candidate for one purpose.
    [[nodiscard]] std::uint64_t seedOf(const std::string& purpose) const {
        return seedFor(m_request.exam.seed,
                       m_candidate.person.str() + "/" + std::to_string(m_request.exam.algorithm) +
                           "/" + purpose);
    }

    void addSection(std::size_t place) {
        const BlueprintSection& section = m_request.blueprint.sections[place];
        const grading::HeadSentence rule = grading::headSentence(section);
        seat::SeatSection seen;
        seen.title = section.title;
        seen.kind = sectionKindOf(section.kind);
        seen.navigation = seatNavigationOf(navigationOf(m_request.blueprint, section));
        seen.marks = section.marks;
        seen.rule = {rule.code, rule.args};
        if (section.kind == bank::TaskKind::Case) {
            for (int i = 0; i < section.count; ++i) {
                const bank::CaseScenario& scenario = *m_form.cases[m_cases++];
                add(laidCase(scenario, seedOf("case/" + scenario.id.str())), place, seen);
            }
        } else {
            for (const Item* const item : drawnItems(place, seen.navigation)) {
                add(laidItem(*item, seedOf("item/" + item->id.str())), place, seen);
            }
        }
        m_paper.seat.sections.push_back(std::move(seen));
    }

    [[nodiscard]] std::vector<const Item*> drawnItems(std::size_t place,
                                                      seat::Navigation navigation) const {
        std::vector<const Item*> items = m_form.items[place];
        if (navigation != seat::Navigation::Linear) {
            Rng rng(seedOf("section/" + std::to_string(place)));
            rng.shuffle(items);
        }
        return items;
    }

    void add(LaidTask laid, std::size_t section, seat::SeatSection& seen) {
        laid.key.section = section;
        seen.tasks.push_back(std::move(laid.seat));
        m_paper.key.tasks.push_back(std::move(laid.key));
    }

    const SealingRequest& m_request;
    const seat::SeatCandidate& m_candidate;
    const PaperForm& m_form;
    FrozenPaper m_paper;
    std::size_t m_cases = 0;  ///< of the form, already laid
};

}  // namespace

Result<std::vector<FrozenPaper>> freezePapers(const SealingRequest& request) {
    if (const Status fits = checkRequest(request); !fits) {
        return tl::unexpected<Error>(fits.error());
    }
    std::vector<FrozenPaper> papers;
    for (std::size_t i = 0; i < request.candidates.size(); ++i) {
        // As many forms as candidates, or fewer that go round.
        const PaperForm& form = request.forms[i % request.forms.size()];
        papers.push_back(PaperFreezer(request, request.candidates[i], form).freeze());
    }
    return papers;
}

}  // namespace qgt::exam
