#include "engine/exam/assemble.h"
#include "engine/exam/conflict_words.h"
#include "engine/optimize/cbc_solver.h"
#include "tests/conform/ata_input.h"
#include "tests/conform/conform.h"

#include <chrono>
#include <cstdlib>
#include <optional>
#include <ostream>

#include <nlohmann/json.hpp>

namespace qgt::conform {

namespace {

using nlohmann::json;

struct Asked {
    std::vector<std::string> files;
    int forms = 1;
    exam::AssemblySettings settings;
};

std::optional<double> positive(const std::string& text) {
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    const bool whole = !text.empty() && *end == '\0';
    return whole && value > 0 && value < 1e6 ? std::optional<double>(value) : std::nullopt;
}

/// False when the option is not known or its value is none.
bool setOption(const std::string& option, const std::string& text, Asked& asked) {
    const auto value = positive(text);
    if (!value) {
        return false;
    }
    if (option == "--forms") {
        asked.forms = static_cast<int>(*value);
    } else if (option == "--gap") {
        asked.settings.gap = *value;
    } else if (option == "--seconds") {
        asked.settings.seconds = *value;
    } else if (option == "--seed") {
        asked.settings.seed = static_cast<std::uint32_t>(*value);
    } else {
        return false;
    }
    return true;
}

std::optional<Asked> askedFor(const std::vector<std::string>& words) {
    Asked asked;
    for (std::size_t k = 0; k < words.size(); ++k) {
        if (words[k].rfind("--", 0) != 0) {
            asked.files.push_back(words[k]);
        } else if (k + 1 >= words.size() || !setOption(words[k], words[k + 1], asked)) {
            return std::nullopt;
        } else {
            ++k;
        }
    }
    return asked.files.size() == 3 ? std::optional<Asked>(asked) : std::nullopt;
}

/// As a number where it is one, as in the file.
json numberOrText(const std::string& id) {
    const json number = json::parse(id, nullptr, false);
    return number.is_number_integer() ? number : json(id);
}

json formsOf(const exam::Papers& papers) {
    json forms = json::array();
    for (const auto& paper : papers) {
        json form = json::array();
        for (const ItemId& id : paper) {
            form.push_back(numberOrText(id.str()));
        }
        forms.push_back(std::move(form));
    }
    return forms;
}

json conflictsOf(const exam::Infeasible& infeasible) {
    json sets = json::array();
    for (const exam::ConflictSet& set : infeasible.sets) {
        json conflicts = json::array();
        for (const exam::Conflict& conflict : set) {
            conflicts.push_back({{"kind", exam::toText(conflict.kind)},
                                 {"name", conflict.name},
                                 {"has", conflict.has},
                                 {"needs", conflict.needs},
                                 {"write", conflict.write}});
        }
        sets.push_back(std::move(conflicts));
    }
    return sets;
}

}  // namespace

int runAta(const std::vector<std::string>& words, std::ostream& out, std::ostream& err) {
    const auto asked = askedFor(words);
    if (!asked) {
        err << "usage: qgt_conform ata POOL.csv ENEMIES.csv BLUEPRINT.json --forms N [--gap G] "
               "[--seconds S] [--seed K]\n";
        return kUsage;
    }
    auto input = readAtaInput(asked->files[0], asked->files[1], asked->files[2]);
    if (!input) {
        err << input.error().code << "\n";
        return kUsage;
    }
    input->blueprint.papers = asked->forms;
    const auto start = std::chrono::steady_clock::now();
    optimize::CbcSolver solver;
    const auto outcome =
        exam::assemble(input->pool, input->blueprint, solver, asked->settings, nullptr);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (!outcome) {
        err << outcome.error().code << "\n";
        const bool unfit = outcome.error().code.rfind("exam.unfit", 0) == 0;
        return unfit ? kUsage : kOutOfTolerance;
    }
    if (const auto* infeasible = std::get_if<exam::Infeasible>(&*outcome)) {
        out << json{{"forms", json::array()},
                    {"conflicts", conflictsOf(*infeasible)},
                    {"smallest", infeasible->smallest},
                    {"exact", infeasible->exact},
                    {"seconds", took.count()}}
            << "\n";
        return kOutOfTolerance;
    }
    const auto& assembly = std::get<exam::Assembly>(*outcome);
    out << json{{"forms", formsOf(assembly.papers)},
                {"objective", assembly.objective},
                {"bound", assembly.bound},
                {"seconds", took.count()}}
        << "\n";
    return kAllWithin;
}

}  // namespace qgt::conform
