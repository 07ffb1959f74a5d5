#include "app/runtime/blueprint_trial.h"

#include "app/runtime/exam_drawing.h"
#include "app/runtime/exam_material.h"
#include "app/runtime/exam_pool.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace qgt::app {

using bank::PaperPool;

namespace {

constexpr std::uint64_t kTrialSeed = 1;

Result<std::shared_ptr<const bank::Bank>> openedPool(Workspace& workspace,
                                                     const people::Actor& actor,
                                                     const TrialAsk& ask) {
    if (ask.source != TrialSource::Pool) {
        return std::shared_ptr<const bank::Bank>();
    }
    if (!ask.ring) {
        return failure("keys.none");
    }
    const KeyDesk keys{workspace, actor};
    auto report = listExamPool({keys, *ask.ring});
    if (!report) {
        return tl::unexpected<Error>(report.error());
    }
    bank::BankParts parts;
    parts.items = std::move(report->items);
    parts.cases = std::move(report->cases);
    return std::make_shared<const bank::Bank>(std::move(parts));
}

/// The day of an exam that is held as soon as the blueprint is valid.
Date trialDay(const bank::Blueprint& blueprint, Date today) {
    return std::max(today, blueprint.valid.from);
}

/// "家-017　第一句……"
std::string taskLine(const std::string& no, const std::string& words) {
    return no.empty() ? words : no + "　" + words;
}

std::vector<TrialSection> drawnSections(const bank::Blueprint& blueprint,
                                        const exam::PaperForm& form) {
    std::vector<TrialSection> sections;
    auto scenario = form.cases.begin();
    for (std::size_t i = 0; i < blueprint.sections.size(); ++i) {
        TrialSection section{blueprint.sections[i].title, {}};
        for (const bank::Item* const item : form.items[i]) {
            section.tasks.push_back(taskLine(item->no, item->stem));
        }
        const int cases =
            blueprint.sections[i].kind == bank::TaskKind::Case ? blueprint.sections[i].count : 0;
        for (int k = 0; k < cases && scenario != form.cases.end(); ++k, ++scenario) {
            section.tasks.push_back(taskLine((*scenario)->no, (*scenario)->title));
        }
        sections.push_back(std::move(section));
    }
    return sections;
}

}  // namespace

bank::Blueprint blueprintFor(TrialSource source, bank::Blueprint blueprint) {
    if (source == TrialSource::Specimen) {
        return trialOf(std::move(blueprint));
    }
    if (source == TrialSource::Practice && blueprint.pool != PaperPool::Practice) {
        blueprint = trialOf(std::move(blueprint));
        blueprint.pool = PaperPool::Practice;
    }
    return blueprint;
}

Result<TrialOutcome> tryBlueprint(Workspace& workspace,
                                  const people::Actor& actor,
                                  const TrialAsk& ask) {
    if (const Status allowed =
            people::authorize(actor, people::Action::ManageExams, {}, workspace.store().audit());
        !allowed) {
        return tl::unexpected<Error>(allowed.error());
    }
    auto pool = openedPool(workspace, actor, ask);
    if (!pool) {
        return tl::unexpected<Error>(pool.error());
    }
    const auto from = drawingSource(workspace, std::move(*pool));
    if (!from) {
        return tl::unexpected<Error>(from.error());
    }
    const DrawingSource& source = *from;
    const bank::Blueprint blueprint = blueprintFor(ask.source, ask.blueprint);
    const Date day =
        trialDay(blueprint, localDate(workspace.clock().now(), kShanghaiOffsetMinutes));
    const exam::Supply supply = supplyFor(blueprint, source, ask.line, day);
    TrialOutcome outcome;
    outcome.items = supply.items.size();
    outcome.cases = supply.cases.size();
    outcome.leftOut = leftOutWords(supply);
    outcome.check = exam::checkExam({blueprint, *source.bank, day, ask.line}, supply);
    const auto drawn = drawForms(source,
                                 {.blueprint = blueprint,
                                  .line = ask.line,
                                  .day = day,
                                  .papers = ask.papers,
                                  .individual = ask.papers > exam::kMostParallelPapers,
                                  .seed = kTrialSeed,
                                  .uses = {},
                                  .worker = ask.worker,
                                  .watch = {ask.progress, ask.stopped}});
    if (!drawn && drawn.error().code == "exam.cases-short") {
        outcome.conflicts.push_back(drawn.error());
        return outcome;
    }
    if (!drawn) {
        return tl::unexpected<Error>(drawn.error());
    }
    outcome.conflicts = drawn->conflicts;
    outcome.meanings = drawn->meanings;
    outcome.publicCases = drawn->publicCases;
    outcome.papers = drawn->forms.size();
    if (!drawn->forms.empty() && ask.source != TrialSource::Pool) {
        outcome.first = drawnSections(blueprint, drawn->forms.front());
    }
    return outcome;
}

exam::BlueprintCheck judgeBlueprint(const bank::Bank& bank,
                                    const bank::Blueprint& blueprint,
                                    Date today) {
    const Date day = trialDay(blueprint, today);
    const bool fromBank =
        blueprint.pool != PaperPool::Exam && blueprint.scope == bank::PaperScope::All;
    const auto supply =
        fromBank ? std::optional(exam::supplyOf(bank, blueprint.pool, day, bank)) : std::nullopt;
    return exam::checkExam({blueprint, bank, day, LineId()}, supply);
}

}  // namespace qgt::app
