#include "app/ctl/blueprint_draft.h"

#include "app/ctl/blueprint_text.h"
#include "app/runtime/exam_drawing.h"
#include "app/runtime/paper_assembly.h"
#include "app/runtime/worker_program.h"
#include "engine/exam/paper_demands.h"

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

using Json = nlohmann::json;
using Items = std::vector<const bank::Item*>;
using Cases = std::vector<const bank::CaseScenario*>;

/// What was drawn.
struct Draft {
    std::vector<Items> papers;
    std::vector<Cases> cases;
    double objective = 0;
    double gap = 0;
    double seconds = 0;
};

std::vector<Items> papersOf(const exam::Papers& ids, const Items& supply) {
    std::map<ItemId, const bank::Item*> known;
    for (const bank::Item* const item : supply) {
        known.emplace(item->id, item);
    }
    std::vector<Items> papers;
    for (const std::vector<ItemId>& paper : ids) {
        Items& items = papers.emplace_back();
        std::ranges::transform(
            paper, std::back_inserter(items), [&](const ItemId& id) { return known.at(id); });
    }
    return papers;
}

/// What people call the cells of the demands.
std::map<std::string, std::string> namesOfCells(const exam::PaperDemands& made,
                                                const bank::Blueprint& blueprint,
                                                const bank::Bank& bank,
                                                const Context& context) {
    std::map<std::string, std::string> names;
    for (const exam::CellMeaning& meaning : made.meanings) {
        std::string name = meaning.quota ? subjectOf(*meaning.quota, bank, context) : std::string();
        for (const std::size_t section : meaning.sections) {
            name.append(name.empty() ? "" : "、").append(blueprint.sections[section].title);
        }
        names.emplace(
            meaning.cell,
            name.empty() ? app::sentenceFor("ctl.word-critical", {}, context.language) : name);
    }
    return names;
}

/// Why there are no papers, in words; cells are named as the blueprint's readers know them.
int printConflict(const std::vector<Error>& conflicts,
                  const std::map<std::string, std::string>& names,
                  const Context& context) {
    for (Error sentence : conflicts) {
        for (auto& [name, text] : sentence.args) {
            const auto named = names.find(text);
            text = named == names.end() ? text : named->second;
        }
        context.out << app::sentenceFor(sentence, context.language) << "\n";
    }
    return kFindings;
}

std::string fixed(double value, int digits) {
    constexpr std::size_t kRoom = 32;
    std::string text(kRoom, '\0');
    text.resize(
        static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.*f", digits, value)));
    return text;
}

Json toJson(const bank::Blueprint& blueprint, const Draft& draft) {
    Json papers = Json::array();
    for (std::size_t i = 0; i < draft.papers.size(); ++i) {
        Json sections = Json::array();
        for (const Items& section : exam::dealtToSections(blueprint, draft.papers[i])) {
            Json ids = Json::array();
            for (const bank::Item* const item : section) {
                ids.push_back(item->id.str());
            }
            sections.push_back(std::move(ids));
        }
        Json cases = Json::array();
        for (const bank::CaseScenario* const scenario : draft.cases[i]) {
            cases.push_back(scenario->id.str());
        }
        papers.push_back({{"sections", sections}, {"cases", cases}});
    }
    return {{"papers", papers},
            {"information", draft.objective},
            {"gap", draft.gap},
            {"seconds", draft.seconds}};
}

void printPaper(const bank::Blueprint& blueprint,
                const Items& paper,
                const Cases& cases,
                const Context& context) {
    const auto sections = exam::dealtToSections(blueprint, paper);
    auto scenario = cases.begin();
    for (std::size_t i = 0; i < blueprint.sections.size(); ++i) {
        const bank::BlueprintSection& section = blueprint.sections[i];
        context.out << "  " << section.title << "\n";
        for (const bank::Item* const item : sections[i]) {
            context.out << "    " << item->id.str() << "  " << item->no << "\n";
        }
        for (int k = 0; section.kind == bank::TaskKind::Case && k < section.count; ++k) {
            context.out << "    " << (*scenario)->id.str() << "  " << (*scenario)->title << "\n";
            ++scenario;
        }
    }
}

int print(const bank::Blueprint& blueprint,
          const Draft& draft,
          const DraftQuestion& question,
          const Context& context) {
    if (question.blueprint.json) {
        context.out << toJson(blueprint, draft).dump(2, ' ', false, Json::error_handler_t::replace)
                    << "\n";
        return kClean;
    }
    printSummary(blueprint, context);
    constexpr double kPercent = 100;
    sayLine(context,
            "ctl.draft-measure",
            {{"papers", std::to_string(draft.papers.size())},
             {"information", fixed(draft.objective, 2)},
             {"gap", fixed(draft.gap * kPercent, 2)},
             {"seconds", fixed(draft.seconds, 1)}});
    for (std::size_t i = 0; i < draft.papers.size(); ++i) {
        sayLine(context, "ctl.draft-paper", {{"number", std::to_string(i + 1)}});
        printPaper(blueprint, draft.papers[i], draft.cases[i], context);
    }
    return kClean;
}

/// The blueprint that was asked for; what is wrong with the question was said, then the exit code.
tl::expected<const bank::Blueprint*, int> blueprintOf(const DraftQuestion& question,
                                                      const CheckedBanks& banks,
                                                      const Context& context) {
    const bank::Blueprint* const found = banks.bank->blueprint(BlueprintId(question.blueprint.id));
    if (found == nullptr) {
        return tl::unexpected(noSuchBlueprint(question.blueprint.id, context));
    }
    if (found->scope == bank::PaperScope::OneLine && question.blueprint.line.empty()) {
        context.err << app::sentenceFor(
                           "exam.which-line", {{"id", found->id.str()}}, context.language)
                    << "\n";
        return tl::unexpected(static_cast<int>(kUsage));
    }
    return found;
}

}  // namespace

int draftPapers(const DraftQuestion& question, const Context& context) {
    const auto banks = readBanks(question.blueprint, context);
    if (!banks) {
        return banks.error();
    }
    const auto asked = blueprintOf(question, *banks, context);
    if (!asked) {
        return asked.error();
    }
    const bank::Blueprint& blueprint = **asked;
    const auto supply = supplyFor(blueprint, question.blueprint, *banks);
    if (!supply) {
        sayLine(context, "ctl.blueprint-no-supply");
        return kUsage;
    }
    for (const Error& sentence : app::leftOutWords(*supply)) {
        context.err << app::sentenceFor(sentence, context.language) << "\n";
    }
    const exam::PaperRequest request{
        .blueprint = blueprint,
        .bank = *banks->bank,
        .day = banks->day,
        .kind = question.individual ? exam::PaperKind::Individual : exam::PaperKind::Parallel,
        .papers = question.papers};
    const exam::PaperDemands made = exam::demandsOf(request, supply->items);
    Draft draft;
    draft.cases = exam::drawCases(request, supply->cases, question.seed);
    if (draft.cases.empty()) {
        sayLine(context,
                "ctl.draft-cases-short",
                {{"needs", std::to_string(caseCount(blueprint))},
                 {"has", std::to_string(supply->cases.size())}});
        return kFindings;
    }
    const auto result = app::assembleInWorker(made,
                                              {.worker = app::workerProgram(context.environment),
                                               .overlap = question.overlap,
                                               .seed = question.seed});
    if (!result) {
        return reportError(result.error(), context);
    }
    if (!result->conflicts.empty()) {
        return printConflict(
            result->conflicts, namesOfCells(made, blueprint, *banks->bank, context), context);
    }
    draft.papers = papersOf(result->papers, supply->items);
    draft.objective = result->objective;
    draft.gap = result->gap;
    draft.seconds = result->seconds;
    return print(blueprint, draft, question, context);
}

}  // namespace qgt::ctl
