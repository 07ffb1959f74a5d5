#include "app/runtime/blueprint_draft_text.h"

#include "engine/bank/blueprint_names.h"
#include "engine/bank/item_yaml.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace qgt::app {

namespace {

class DraftEmitter {
  public:
    DraftEmitter(const BlueprintDraft& draft, const bank::Bank& bank)
        : m_draft(draft), m_bank(bank) {}

    DraftText emit() {
        line("schema: 1", "title");
        put("id", "id");
        put("title", "title");
        put("purpose", "purpose");
        line("revision: " + std::to_string(m_draft.revision), "title");
        line("valid:", "from");
        put("  from", "from");
        putIfAny("  until", "until");
        putIfAny("  review_by", "review_by");
        for (const char* name : {"pool", "scope", "protection", "marks", "minutes"}) {
            put(name, name);
        }
        putIfAny("min_minutes", "min_minutes");
        put("navigation", "navigation");
        sections();
        quotas();
        pass();
        attempts();
        release();
        certificate();
        return std::move(m_text);
    }

  private:
    void line(const std::string& text, const std::string& field) {
        m_text.yaml.append(text).append("\n");
        m_text.fields.push_back(field);
    }

    void put(const std::string& key, const std::string& field) {
        line(key + ": " + bank::yamlScalar(m_draft.value(field)), field);
    }

    void putIfAny(const std::string& key, const std::string& field) {
        if (!m_draft.value(field).empty()) {
            put(key, field);
        }
    }

    void sections() {
        line(m_draft.sections == 0 ? "sections: []" : "sections:", "sections");
        for (int i = 0; i < m_draft.sections; ++i) {
            put("  - title", sectionField(i, "title"));
            put("    kind", sectionField(i, "kind"));
            put("    count", sectionField(i, "count"));
            put("    marks", sectionField(i, "marks"));
            const std::string scheme = sectionField(i, "scheme");
            line("    scoring:", scheme);
            put("      scheme", scheme);
            numbers(i, m_draft.value(scheme));
        }
    }

    /// Those that the scheme has; what was typed for another one waits unseen.
    void numbers(int section, const std::string& scheme) {
        if (scheme == nameOf(bank::kScoringSchemes, bank::ScoringScheme::EachHalf)) {
            put("      each", sectionField(section, "each"));
        } else if (scheme.starts_with("deduct")) {
            put("      right", sectionField(section, "right"));
            put("      wrong", sectionField(section, "wrong"));
        } else if (scheme == nameOf(bank::kScoringSchemes, bank::ScoringScheme::Exact)) {
            putIfAny("      penalty", sectionField(section, "penalty"));
        }
    }

    [[nodiscard]] bool asked(const std::string& name) const {
        return !m_draft.value("quota." + name + ".min").empty() ||
               !m_draft.value("quota." + name + ".max").empty();
    }

    void quotas() {
        const bool any = std::ranges::any_of(
            m_draft.quotas, [this](const std::string& name) { return asked(name); });
        if (any) {
            line("quotas:", "quotas");
        }
        for (const std::string& name : m_draft.quotas) {
            if (asked(name)) {
                quota(name);
            }
        }
    }

    void quota(const std::string& name) {
        const bank::Quota of = quotaNamed(name);
        const std::string min = "quota." + name + ".min";
        std::string dash = "  - ";
        const auto say = [&](const std::string& key, const std::string& value) {
            line(std::exchange(dash, "    ") + key + ": " + bank::yamlScalar(value), min);
        };
        if (!of.line.empty()) {
            say("line", of.line.str());
        }
        if (!of.block.empty()) {
            say("block", of.block.str());
        }
        if (of.level) {
            say("level", nameOf(bank::kLevels, *of.level));
        }
        if (of.firstContact) {
            line(std::exchange(dash, "    ") + "first_contact: true", min);
        }
        putIfAny("    min", min);
        putIfAny("    max", "quota." + name + ".max");
    }

    void floor(const std::string& block) {
        const std::string field = "floor." + block;
        if (!m_draft.value(field).empty()) {
            line("    - block: " + bank::yamlScalar(block), field);
            put("      percent", field);
        }
    }

    void pass() {
        line("pass:", "total");
        put("  total", "total");
        const bool floors = std::ranges::any_of(
            m_draft.values, [](const auto& value) { return value.first.starts_with("floor."); });
        if (floors) {
            line("  floors:", "floors");
            floor(std::string(bank::kEach));
            for (const bank::Block& block : m_bank.blocks()) {
                floor(block.id.str());
            }
        }
        if (!m_draft.value("critical_count").empty() || !m_draft.value("critical_items").empty()) {
            line("  critical:", "critical_count");
            put("    count", "critical_count");
            put("    need", "critical_need");
            line("    items: [" + criticalItems() + "]", "critical_items");
        }
        if (m_draft.on("critical_error_fails")) {
            line("  critical_error_fails: true", "critical_error_fails");
        }
    }

    /// Typed with blanks, commas or lines between them.
    [[nodiscard]] std::string criticalItems() const {
        constexpr std::string_view kBetween = " ,;\t\n";
        const std::string typed = m_draft.value("critical_items");
        std::string list;
        std::size_t at = typed.find_first_not_of(kBetween);
        while (at != std::string::npos) {
            const std::size_t end = std::min(typed.find_first_of(kBetween, at), typed.size());
            list.append(list.empty() ? "" : ", ")
                .append(bank::yamlScalar(typed.substr(at, end - at)));
            at = typed.find_first_not_of(kBetween, end);
        }
        return list;
    }

    void flag(const std::string& key, const std::string& field) {
        line(key + (m_draft.on(field) ? ": true" : ": false"), field);
    }

    void attempts() {
        line("attempts:", "max");
        putIfAny("  max", "max");
        putIfAny("  wait_days", "wait_days");
        flag("  other_draw", "other_draw");
        flag("  unseen_first", "unseen_first");
        put("  counts", "counts");
        if (!m_draft.value("most_percent").empty()) {
            line("extra_time:", "most_percent");
            put("  most_percent", "most_percent");
            put("  decided_by", "decided_by");
        }
    }

    void release() {
        const bool any = std::ranges::any_of(bank::kReleaseStages, [this](const auto& stage) {
            return m_draft.on("stage." + std::string(stage.name));
        });
        line(any ? "release:" : "release: []", "release");
        for (const auto& named : bank::kReleaseStages) {
            if (m_draft.on("stage." + std::string(named.name))) {
                stage(std::string(named.name), named.value == bank::ReleaseStage::Appeal);
            }
        }
    }

    void stage(const std::string& name, bool appeal) {
        const std::string field = "stage." + name;
        line("  - stage: " + name, appeal ? field + ".days" : field);
        if (appeal) {
            putIfAny("    days", field + ".days");
        }
        std::string shows;
        for (const auto& part : bank::kReleasedParts) {
            if (m_draft.on(field + "." + std::string(part.name))) {
                shows.append(shows.empty() ? "" : ", ").append(part.name);
            }
        }
        line("    shows: [" + shows + "]", field);
    }

    void certificate() {
        if (m_draft.on("certificate")) {
            line("certificate:", "certificate");
            put("  title", "certificate_title");
            putIfAny("  months", "months");
        }
    }

    const BlueprintDraft& m_draft;
    const bank::Bank& m_bank;
    DraftText m_text;
};

}  // namespace

DraftText draftText(const BlueprintDraft& draft, const bank::Bank& bank) {
    return DraftEmitter(draft, bank).emit();
}

}  // namespace qgt::app
