#include "app/runtime/blueprint_draft.h"

#include "app/runtime/blueprint_draft_text.h"
#include "engine/bank/blueprint_names.h"
#include "engine/bank/blueprint_reader.h"
#include "engine/bank/blueprint_rules.h"
#include "engine/integrity/digest.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::app {

using bank::Blueprint;
using bank::marksText;

namespace {

constexpr std::array<std::string_view, 9> kSectionFields{
    "title", "kind", "count", "marks", "scheme", "each", "right", "wrong", "penalty"};

std::string numberIfAny(int value) {
    return value == 0 ? std::string() : std::to_string(value);
}

std::string marksIfAny(int hundredths) {
    return hundredths == 0 ? std::string() : marksText(hundredths);
}

std::string dayIfAny(const std::optional<Date>& day) {
    return day ? toString(*day) : std::string();
}

void putHead(BlueprintDraft& draft, const Blueprint& plan) {
    draft.revision = plan.revision;
    draft.set("id", plan.id.str());
    draft.set("title", plan.title);
    draft.set("purpose", plan.purpose);
    draft.set("from", toString(plan.valid.from));
    draft.set("until", dayIfAny(plan.valid.until));
    draft.set("review_by", dayIfAny(plan.valid.reviewBy));
    draft.set("pool", toText(plan.pool));
    draft.set("scope", toText(plan.scope));
    draft.set("protection", toText(plan.protection));
    draft.set("marks", marksIfAny(plan.marks));
    draft.set("minutes", numberIfAny(plan.minutes));
    draft.set("min_minutes", numberIfAny(plan.minMinutes));
    draft.set("navigation", toText(plan.navigation));
}

void putSections(BlueprintDraft& draft, const Blueprint& plan) {
    for (const bank::BlueprintSection& section : plan.sections) {
        const auto put = [&](std::string_view name, const std::string& value) {
            draft.set(sectionField(draft.sections, name), value);
        };
        put("title", section.title);
        put("kind", toText(section.kind));
        put("count", std::to_string(section.count));
        put("marks", marksText(section.marks));
        put("scheme", toText(section.scoring.scheme));
        put("each", marksIfAny(section.scoring.each));
        put("right", marksIfAny(section.scoring.right));
        put("wrong", marksIfAny(section.scoring.wrong));
        put("penalty", marksIfAny(section.scoring.penalty));
        ++draft.sections;
    }
}

/// Quotas of the same items hold together: one of them says it all.
std::vector<bank::Quota> joined(const std::vector<bank::Quota>& quotas) {
    std::vector<bank::Quota> all;
    for (const bank::Quota& quota : quotas) {
        const auto known = std::ranges::find_if(
            all, [&](const bank::Quota& one) { return quotaName(one) == quotaName(quota); });
        if (known == all.end()) {
            all.push_back(quota);
            continue;
        }
        known->min = std::max(known->min, quota.min);
        if (quota.max) {
            known->max = std::min(known->max.value_or(*quota.max), *quota.max);
        }
    }
    return all;
}

void putQuotas(BlueprintDraft& draft, const Blueprint& plan) {
    for (const bank::Quota& quota : joined(plan.quotas)) {
        const std::string name = quotaName(quota);
        draft.quotas.push_back(name);
        draft.set("quota." + name + ".min", numberIfAny(quota.min));
        if (quota.max) {
            draft.set("quota." + name + ".max", std::to_string(*quota.max));
        }
    }
}

void putPass(BlueprintDraft& draft, const Blueprint& plan) {
    const bank::PassRule& pass = plan.pass;
    draft.set("total", marksIfAny(pass.total));
    for (const bank::BlockFloor& floor : pass.floors) {
        if (floor.block.str() == bank::kEach) {  // counts in the place of what stood before it
            std::erase_if(draft.values,
                          [](const auto& value) { return value.first.starts_with("floor."); });
        }
        draft.set("floor." + floor.block.str(), std::to_string(floor.percent));
    }
    draft.set("critical_count", numberIfAny(pass.critical.count));
    draft.set("critical_need", numberIfAny(pass.critical.need));
    std::string items;
    for (const ItemId& item : pass.critical.items) {
        items.append(items.empty() ? "" : " ").append(item.str());
    }
    draft.set("critical_items", items);
    draft.set("critical_error_fails", pass.criticalErrorFails ? kOn : "");
}

void putRules(BlueprintDraft& draft, const Blueprint& plan) {
    const bank::AttemptRule& attempts = plan.attempts;
    draft.set("max", numberIfAny(attempts.max.value_or(0)));
    draft.set("wait_days", std::to_string(attempts.waitDays));
    draft.set("other_draw", attempts.otherDraw ? kOn : "");
    draft.set("unseen_first", attempts.unseenFirst ? kOn : "");
    draft.set("counts", toText(attempts.counts));
    draft.set("most_percent", numberIfAny(plan.extraTime.mostPercent));
    draft.set("decided_by", toText(plan.extraTime.decidedBy));
    for (const bank::Release& release : plan.release) {
        const std::string stage = "stage." + toText(release.stage);
        draft.set(stage, kOn);
        draft.set(stage + ".days", numberIfAny(release.days));
        for (const bank::ReleasedPart part : release.shows) {
            draft.set(stage + "." + toText(part), kOn);
        }
    }
    if (plan.certificate) {
        draft.set("certificate", kOn);
        draft.set("certificate_title", plan.certificate->title);
        draft.set("months", numberIfAny(plan.certificate->months));
    }
}

/// Where a finding about the blueprint as a whole is mended.
std::string fieldOfRule(const Diagnostic& what) {
    return what.code == "blueprint.floor-on-few-items" ? "floors" : "quotas";
}

void checkKnown(const bank::BlueprintFile& file,
                const DraftText& text,
                const bank::Bank& bank,
                std::vector<DraftFinding>& findings) {
    for (const bank::Reference& reference : file.references) {
        const bool isBlock = reference.kind == bank::ReferenceKind::Block;
        const bool known =
            isBlock ? std::ranges::any_of(
                          bank.blocks(),
                          [&](const auto& block) { return block.id.str() == reference.target; })
                    : bank.line(LineId(reference.target)) != nullptr;
        if (!known) {
            findings.push_back({text.fieldAt(reference.line),
                                {Severity::Error,
                                 isBlock ? "bank.unknown-block" : "bank.unknown-line",
                                 {{"value", reference.target}},
                                 {file.file, reference.line, reference.column}}});
        }
    }
}

std::map<std::string, std::string> takeSection(BlueprintDraft& draft, int section) {
    std::map<std::string, std::string> values;
    for (const std::string_view name : kSectionFields) {
        const std::string field = sectionField(section, name);
        values[std::string(name)] = draft.value(field);
        draft.values.erase(field);
    }
    return values;
}

void putSection(BlueprintDraft& draft,
                int section,
                const std::map<std::string, std::string>& values) {
    for (const auto& [name, value] : values) {
        draft.set(sectionField(section, name), value);
    }
}

}  // namespace

std::string BlueprintDraft::value(const std::string& field) const {
    const auto found = values.find(field);
    return found == values.end() ? std::string() : found->second;
}

bool BlueprintDraft::on(const std::string& field) const {
    return value(field) == kOn;
}

void BlueprintDraft::set(const std::string& field, const std::string& value) {
    if (value.empty()) {
        values.erase(field);
    } else {
        values[field] = value;
    }
}

std::string sectionField(int section, std::string_view name) {
    return "section." + std::to_string(section) + "." + std::string(name);
}

void moveSection(BlueprintDraft& draft, int section, int to) {
    if (section < 0 || to < 0 || section >= draft.sections || to >= draft.sections) {
        return;
    }
    std::vector<std::map<std::string, std::string>> all;
    all.reserve(static_cast<std::size_t>(draft.sections));
    for (int i = 0; i < draft.sections; ++i) {
        all.push_back(takeSection(draft, i));
    }
    auto moved = std::move(all[static_cast<std::size_t>(section)]);
    all.erase(all.begin() + section);
    all.insert(all.begin() + to, std::move(moved));
    for (int i = 0; i < draft.sections; ++i) {
        putSection(draft, i, all[static_cast<std::size_t>(i)]);
    }
}

void removeSection(BlueprintDraft& draft, int section) {
    if (section >= 0 && section < draft.sections) {
        moveSection(draft, section, draft.sections - 1);
        (void)takeSection(draft, --draft.sections);
    }
}

std::string quotaName(const bank::Quota& quota) {
    std::string name;
    const auto add = [&name](const std::string& part) {
        name.append(name.empty() ? "" : "+").append(part);
    };
    if (!quota.line.empty()) {
        add("line=" + quota.line.str());
    }
    if (!quota.block.empty()) {
        add("block=" + quota.block.str());
    }
    if (quota.level) {
        add("level=" + nameOf(bank::kLevels, *quota.level));
    }
    if (quota.firstContact) {
        add("first");
    }
    return name;
}

bank::Quota quotaNamed(std::string_view name) {
    bank::Quota quota;
    while (!name.empty()) {
        const std::string_view part = name.substr(0, name.find('+'));
        name.remove_prefix(std::min(part.size() + 1, name.size()));
        const std::string value(part.substr(std::min(part.find('='), part.size() - 1) + 1));
        if (part.starts_with("line=")) {
            quota.line = LineId(value);
        } else if (part.starts_with("block=")) {
            quota.block = BlockId(value);
        } else if (part == "first") {
            quota.firstContact = true;
        }
        for (const auto& level : bank::kLevels) {
            if (part.starts_with("level=") && level.name == value) {
                quota.level = level.value;
            }
        }
    }
    return quota;
}

BlueprintDraft draftOf(const Blueprint& blueprint) {
    BlueprintDraft draft;
    putHead(draft, blueprint);
    putSections(draft, blueprint);
    putQuotas(draft, blueprint);
    putPass(draft, blueprint);
    putRules(draft, blueprint);
    return draft;
}

DraftReading readDraft(const BlueprintDraft& draft, const bank::Bank& bank) {
    const DraftText text = draftText(draft, bank);
    bank::BlueprintFile file =
        bank::readBlueprintFile(text.yaml, "blueprints/draft.yaml", integrity::digestHex);
    DraftReading reading;
    for (Diagnostic& what : file.diagnostics) {
        std::string field = text.fieldAt(what.where.line);
        reading.findings.push_back({std::move(field), std::move(what)});
    }
    checkKnown(file, text, bank, reading.findings);
    if (file.blueprint) {
        Diagnostics rules;
        checkBlueprint(*file.blueprint, {bank.lines(), bank.blocks()}, rules);
        for (Diagnostic& what : rules) {
            std::string field = fieldOfRule(what);
            reading.findings.push_back({std::move(field), std::move(what)});
        }
    }
    const bool wrong = std::ranges::any_of(reading.findings, [](const DraftFinding& finding) {
        return finding.what.severity == Severity::Error;
    });
    if (!wrong) {
        reading.blueprint = std::move(file.blueprint);
    }
    return reading;
}

}  // namespace qgt::app
