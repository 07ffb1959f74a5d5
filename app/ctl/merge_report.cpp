#include "app/ctl/merge_report.h"

#include "app/ctl/finding_json.h"

#include <map>
#include <ostream>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace qgt::ctl {

namespace {

using bank::MergeClass;
using bank::MergeEntry;
using bank::MergeSide;
using nlohmann::json;

const char* codeOf(MergeClass what) {
    switch (what) {
        case MergeClass::Unchanged:
            break;
        case MergeClass::MineChanged:
            return "merge.mine-changed";
        case MergeClass::TheirsChanged:
            return "merge.theirs-changed";
        case MergeClass::SameChange:
            return "merge.same-change";
        case MergeClass::MineAdded:
            return "merge.mine-added";
        case MergeClass::TheirsAdded:
            return "merge.theirs-added";
        case MergeClass::MineRemoved:
            return "merge.mine-removed";
        case MergeClass::TheirsRemoved:
            return "merge.theirs-removed";
        case MergeClass::BothChanged:
            return "merge.both-changed";
        case MergeClass::RemovedHereChanged:
            return "merge.removed-here";
        case MergeClass::ChangedHereRemoved:
            return "merge.removed-there";
    }
    return "merge.unchanged";
}

const char* outcomeOf(const MergeEntry& entry) {
    if (entry.needed) {
        return "merge.kept-needed";
    }
    return entry.taken == MergeSide::Mine ? "merge.kept-mine" : "merge.took-theirs";
}

json unitJson(const MergeEntry& entry) {
    json unit{{"unit", toText(entry.key)},
              {"kind", toText(entry.key.kind)},
              {"id", entry.key.name},
              {"class", toText(entry.what)},
              {"conflict", isConflict(entry.what)},
              {"taken", entry.taken == MergeSide::Mine ? "mine" : "theirs"},
              {"chosen", entry.chosen},
              {"needed", entry.needed},
              {"file", entry.file}};
    unit["mine"] = entry.mine ? json(*entry.mine) : json();
    unit["theirs"] = entry.theirs ? json(*entry.theirs) : json();
    return unit;
}

void printJson(const MergeReport& report, const Context& context) {
    const app::BankUpdate& update = report.update;
    json counts = json::object();
    json units = json::array();
    for (const MergeEntry& entry : update.merge.entries) {
        auto& count = counts[toText(entry.what)];
        count = count.is_null() ? 1 : count.get<int>() + 1;
        if (entry.what != MergeClass::Unchanged) {
            units.push_back(unitJson(entry));
        }
    }
    json findings = json::array();
    for (const Diagnostic& d : update.findings) {
        findings.push_back(ctl::toJson(d, context.language));
    }
    context.out << json{{"from", update.fromVersion},
                        {"to", update.toVersion},
                        {"dry_run", report.dryRun},
                        {"waits", update.waits},
                        {"applied", update.applied},
                        {"base_known", update.baseKnown},
                        {"conflicts", update.conflicts()},
                        {"counts", counts},
                        {"units", units},
                        {"findings", findings}}
                       .dump(2, ' ', false, json::error_handler_t::replace)
                << "\n";
}

void printText(std::string_view text, std::ostream& out) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        out << "      " << text.substr(0, end) << "\n";
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

void printSide(const char* code, const std::optional<std::string>& text, const Context& context) {
    context.out << "    ";
    sayLine(context, code);
    if (text) {
        printText(*text, context.out);
    } else {
        context.out << "      ";
        sayLine(context, "merge.not-there");
    }
}

void printEntry(const MergeEntry& entry, const Context& context) {
    const auto sentence = [&](const char* code) {
        return app::sentenceFor(code, {}, context.language);
    };
    context.out << (isConflict(entry.what) ? "! " : "  ") << toText(entry.key) << "  "
                << sentence(codeOf(entry.what)) << "  " << entry.file << "  → "
                << sentence(outcomeOf(entry)) << "\n";
    if (isConflict(entry.what)) {
        printSide("merge.text-mine", entry.mine, context);
        printSide("merge.text-theirs", entry.theirs, context);
    }
}

void printEntries(const MergeReport& report, const Context& context) {
    std::map<MergeClass, std::size_t> counts;
    for (const MergeEntry& entry : report.update.merge.entries) {
        ++counts[entry.what];
        const bool told = isConflict(entry.what) || entry.needed || report.dryRun;
        if (told && entry.what != MergeClass::Unchanged) {
            printEntry(entry, context);
        }
    }
    for (const auto& [what, count] : counts) {
        context.out << count << "\t" << app::sentenceFor(codeOf(what), {}, context.language)
                    << "\n";
    }
}

/// What was done, or would be.
const char* verdictOf(const MergeReport& report) {
    const app::BankUpdate& update = report.update;
    if (!update.waits) {
        return "ctl.merge-nothing";
    }
    if (!update.findings.empty()) {
        return "ctl.merge-refused";
    }
    return update.applied ? "ctl.merged" : "ctl.merge-preview";
}

}  // namespace

void printMerge(const MergeReport& report, const Context& context) {
    if (report.json) {
        printJson(report, context);
        return;
    }
    const app::BankUpdate& update = report.update;
    if (!update.baseKnown) {
        sayLine(context, "ctl.merge-no-base");
    }
    printEntries(report, context);
    for (const Diagnostic& d : update.findings) {
        context.out << app::lineFor(d, context.language) << "\n";
    }
    sayLine(context,
            verdictOf(report),
            {{"from", update.fromVersion},
             {"to", update.toVersion},
             {"conflicts", std::to_string(update.conflicts())},
             {"errors", std::to_string(update.findings.size())}});
}

}  // namespace qgt::ctl
