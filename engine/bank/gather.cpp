#include "engine/bank/gather.h"

#include "engine/bank/blueprint_rules.h"
#include "engine/bank/bytes_guard.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace qgt::bank {

namespace {

/// Reports that `id` stood somewhere before; true when it did not.
class Once {
  public:
    explicit Once(Diagnostics& diagnostics) : m_diagnostics(diagnostics) {}

    bool check(const std::string& id, const SourcePos& where) {
        const std::string place = where.file + ":" + std::to_string(where.line);
        const auto [known, isNew] = m_first.emplace(id, place);
        if (!isNew) {
            m_diagnostics.push_back(Diagnostic{Severity::Error,
                                               "bank.duplicate-entry",
                                               {{"first", known->second}, {"id", shown(id)}},
                                               where});
        }
        return isNew;
    }

  private:
    Diagnostics& m_diagnostics;
    std::unordered_map<std::string, std::string> m_first;
};

void nameLinks(std::vector<HandbookSection>& sections) {
    std::unordered_map<std::string, std::string> titles;
    for (const HandbookSection& section : sections) {
        titles.emplace(section.slug, section.title);
    }
    for (HandbookSection& section : sections) {
        for (MarkupBlock& block : section.blocks) {
            for (MarkupRun& run : block.runs) {
                const auto title = titles.find(run.target);
                if (run.text == run.target && title != titles.end()) {
                    run.text = title->second;
                }
            }
        }
    }
}

}  // namespace

std::vector<CaseScenario> gatherCases(std::vector<CaseFile>& files,
                                      const KnownNames& names,
                                      Diagnostics& diagnostics) {
    std::vector<CaseScenario> cases;
    Once once(diagnostics);
    for (CaseFile& file : files) {
        if (!file.scenario) {
            continue;
        }
        CaseScenario& scenario = *file.scenario;
        bool good = once.check(scenario.id.str(), scenario.where);
        const Referring referring{file.file, scenario.id.str(), scenario.valid};
        for (const Reference& reference : file.references) {
            good = names.check(reference, referring, diagnostics) && good;
        }
        if (good) {
            cases.push_back(std::move(scenario));
        }
    }
    // By the number that people know them by; cases without one come last, in file order.
    std::stable_sort(cases.begin(), cases.end(), [](const CaseScenario& a, const CaseScenario& b) {
        return !a.no.empty() && (b.no.empty() || a.no < b.no);
    });
    return cases;
}

std::vector<Blueprint> gatherBlueprints(std::vector<BlueprintFile>& files,
                                        const Registers& registers,
                                        const KnownNames& names,
                                        Diagnostics& diagnostics) {
    std::vector<Blueprint> blueprints;
    Once once(diagnostics);
    for (BlueprintFile& file : files) {
        if (!file.blueprint) {
            continue;
        }
        Blueprint& blueprint = *file.blueprint;
        bool good = once.check(blueprint.id.str(), blueprint.where);
        const Referring referring{file.file, blueprint.id.str(), blueprint.valid};
        for (const Reference& reference : file.references) {
            good = names.check(reference, referring, diagnostics) && good;
        }
        if (good && registers.linesKnown) {
            const std::size_t before = diagnostics.size();
            checkBlueprint(blueprint, {registers.parts.lines, registers.parts.blocks}, diagnostics);
            good = diagnostics.size() == before;
        }
        if (good) {
            blueprints.push_back(std::move(blueprint));
        }
    }
    std::sort(blueprints.begin(), blueprints.end(), [](const Blueprint& a, const Blueprint& b) {
        return a.id < b.id;
    });
    return blueprints;
}

void nameItems(const std::vector<ItemFile>& files, bool whole, KnownNames& names) {
    for (const ItemFile& file : files) {
        whole = whole && !file.refused;
        for (const SeenId& seen : file.ids) {
            names.addItem(seen.id);
        }
    }
    if (whole) {
        names.closeItems();
    }
}

void nameSections(const std::vector<HandbookFile>& files, bool whole, KnownNames& names) {
    for (const HandbookFile& file : files) {
        whole = whole && !hasErrors(file.diagnostics);
        for (const HandbookSection& section : file.sections) {
            names.addSection(section.slug);
        }
    }
    if (whole) {
        names.closeSections();
    }
}

std::vector<HandbookSection> gatherSections(std::vector<HandbookFile>& files,
                                            const KnownNames& names,
                                            Diagnostics& diagnostics) {
    std::vector<HandbookSection> sections;
    Once once(diagnostics);
    for (HandbookFile& file : files) {
        std::vector<bool> good(file.sections.size());
        for (std::size_t i = 0; i < file.sections.size(); ++i) {
            good[i] = once.check(file.sections[i].slug, file.sections[i].where);
        }
        for (const Reference& reference : file.references) {
            const HandbookSection& section = file.sections[reference.item];
            const Referring referring{file.file, section.slug, section.valid};
            if (!names.check(reference, referring, diagnostics)) {
                good[reference.item] = false;
            }
        }
        for (std::size_t i = 0; i < file.sections.size(); ++i) {
            if (good[i]) {
                sections.push_back(std::move(file.sections[i]));
            }
        }
    }
    nameLinks(sections);
    return sections;
}

}  // namespace qgt::bank
