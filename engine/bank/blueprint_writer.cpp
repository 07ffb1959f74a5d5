#include "engine/bank/blueprint_writer.h"

#include "engine/bank/blueprint_reader.h"
#include "engine/bank/item_yaml.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

/// The entries of a map on one line.
class FlowMap {
  public:
    void raw(std::string_view key, const std::string& value) {
        m_text.append(m_text.empty() ? "" : ", ").append(key).append(": ").append(value);
    }

    void text(std::string_view key, const std::string& value) { raw(key, yamlScalar(value)); }

    void number(std::string_view key, int value) { raw(key, std::to_string(value)); }

    void marks(std::string_view key, int hundredths) { raw(key, marksText(hundredths)); }

    [[nodiscard]] std::string str() const { return "{" + m_text + "}"; }

  private:
    std::string m_text;
};

template <typename Values, typename Text>
std::string flowList(const Values& values, Text textOf) {
    std::string list;
    for (const auto& value : values) {
        list.append(list.empty() ? "" : ", ").append(textOf(value));
    }
    return "[" + list + "]";
}

std::string scoringText(const Scoring& scoring) {
    FlowMap map;
    map.raw("scheme", toText(scoring.scheme));
    const auto marksIfAny = [&map](std::string_view key, int value) {
        if (value != 0) {
            map.marks(key, value);
        }
    };
    marksIfAny("each", scoring.each);
    marksIfAny("right", scoring.right);
    marksIfAny("wrong", scoring.wrong);
    marksIfAny("penalty", scoring.penalty);
    return map.str();
}

std::string sectionText(const BlueprintSection& section) {
    FlowMap map;
    map.text("title", section.title);
    map.raw("kind", toText(section.kind));
    map.number("count", section.count);
    map.marks("marks", section.marks);
    map.raw("scoring", scoringText(section.scoring));
    return map.str();
}

std::string quotaText(const Quota& quota) {
    FlowMap map;
    if (!quota.line.empty()) {
        map.text("line", quota.line.str());
    }
    if (!quota.block.empty()) {
        map.text("block", quota.block.str());
    }
    if (quota.level) {
        map.raw("level", toText(*quota.level));
    }
    if (quota.firstContact) {
        map.raw("first_contact", "true");
    }
    if (quota.max == quota.min) {
        map.number("exact", quota.min);
        return map.str();
    }
    map.number("min", quota.min);
    if (quota.max) {
        map.number("max", *quota.max);
    }
    return map.str();
}

std::string validText(const Validity& valid) {
    FlowMap map;
    map.raw("from", toString(valid.from));
    if (valid.until) {
        map.raw("until", toString(*valid.until));
    }
    if (valid.reviewBy) {
        map.raw("review_by", toString(*valid.reviewBy));
    }
    return map.str();
}

std::string releaseText(const Release& release) {
    FlowMap map;
    map.raw("stage", toText(release.stage));
    if (release.days > 0) {
        map.number("days", release.days);
    }
    if (!release.shows.empty()) {
        map.raw("shows", flowList(release.shows, [](ReleasedPart part) { return toText(part); }));
    }
    return map.str();
}

/// Writes the lines of the file from top to bottom.
class BlueprintEmitter {
  public:
    std::string emit(const Blueprint& plan) {
        line("schema", "1");
        head(plan);
        list("sections", plan.sections, sectionText);
        list("quotas", plan.quotas, quotaText);
        pass(plan.pass);
        attempts(plan.attempts);
        if (plan.extraTime.mostPercent > 0) {
            FlowMap map;
            map.number("most_percent", plan.extraTime.mostPercent);
            map.raw("decided_by", toText(plan.extraTime.decidedBy));
            line("extra_time", map.str());
        }
        list("release", plan.release, releaseText);
        if (plan.certificate) {
            FlowMap map;
            map.text("title", plan.certificate->title);
            if (plan.certificate->months > 0) {
                map.number("months", plan.certificate->months);
            }
            line("certificate", map.str());
        }
        return std::move(m_text);
    }

  private:
    void line(std::string_view key, const std::string& value) {
        m_text.append(key).append(": ").append(value).append("\n");
    }

    template <typename Values, typename Text>
    void list(std::string_view key, const Values& values, Text textOf) {
        if (values.empty()) {
            return;
        }
        m_text.append(key).append(":\n");
        for (const auto& value : values) {
            m_text.append("  - ").append(textOf(value)).append("\n");
        }
    }

    void head(const Blueprint& plan) {
        line("id", yamlScalar(plan.id.str()));
        line("title", yamlScalar(plan.title));
        line("purpose", yamlScalar(plan.purpose));
        line("revision", std::to_string(plan.revision));
        line("valid", validText(plan.valid));
        line("pool", toText(plan.pool));
        if (plan.scope != PaperScope::All) {
            line("scope", toText(plan.scope));
        }
        line("protection", toText(plan.protection));
        line("marks", marksText(plan.marks));
        line("minutes", std::to_string(plan.minutes));
        if (plan.minMinutes > 0) {
            line("min_minutes", std::to_string(plan.minMinutes));
        }
        line("navigation", toText(plan.navigation));
    }

    void pass(const PassRule& rule) {
        m_text.append("pass:\n");
        line("  total", marksText(rule.total));
        if (!rule.floors.empty()) {
            line("  floors", flowList(rule.floors, [](const BlockFloor& floor) {
                     FlowMap map;
                     map.text("block", floor.block.str());
                     map.number("percent", floor.percent);
                     return map.str();
                 }));
        }
        if (rule.critical.count > 0) {
            FlowMap map;
            map.number("count", rule.critical.count);
            map.number("need", rule.critical.need);
            map.raw("items", flowList(rule.critical.items, [](const ItemId& id) {
                        return yamlScalar(id.str());
                    }));
            line("  critical", map.str());
        }
        if (rule.criticalErrorFails) {
            line("  critical_error_fails", "true");
        }
    }

    void attempts(const AttemptRule& rule) {
        FlowMap map;
        if (rule.max) {
            map.number("max", *rule.max);
        }
        map.number("wait_days", rule.waitDays);
        map.raw("other_draw", rule.otherDraw ? "true" : "false");
        map.raw("unseen_first", rule.unseenFirst ? "true" : "false");
        map.raw("counts", toText(rule.counts));
        line("attempts", map.str());
    }

    std::string m_text;
};

}  // namespace

Result<std::string> blueprintYaml(const Blueprint& blueprint, const DigestFunction& digest) {
    std::string text = BlueprintEmitter().emit(blueprint);
    BlueprintFile read = readBlueprintFile(text, "blueprints/new.yaml", digest);
    const auto error = std::find_if(read.diagnostics.begin(),
                                    read.diagnostics.end(),
                                    [](const auto& d) { return d.severity == Severity::Error; });
    if (error != read.diagnostics.end()) {
        return failure(error->code, error->args);
    }
    if (read.blueprint) {
        read.blueprint->where = blueprint.where;
        read.blueprint->digest = blueprint.digest;
    }
    if (read.blueprint != blueprint) {
        return failure("blueprint.write-mismatch", {{"id", blueprint.id.str()}});
    }
    return text;
}

}  // namespace qgt::bank
