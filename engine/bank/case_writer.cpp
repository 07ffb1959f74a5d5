#include "engine/bank/case_writer.h"

#include "engine/bank/case_names.h"
#include "engine/bank/case_reader.h"
#include "engine/bank/item_yaml.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace qgt::bank {

namespace {

/// What the reader takes for a choice or an open node that says nothing of it.
constexpr int kUsualCaseMinutes = 5;

template <typename Values, typename Text>
std::string inBrackets(const Values& values, Text textOf) {
    std::string list;
    for (const auto& value : values) {
        list.append(list.empty() ? "" : ", ").append(textOf(value));
    }
    return "[" + list + "]";
}

std::string scalarOf(const std::string& text) {
    return yamlScalar(text);
}

std::string basisText(const BasisRef& basis) {
    const std::string article =
        basis.article.empty() ? std::string() : ", article: " + yamlScalar(basis.article);
    return "{source: " + yamlScalar(basis.source.str()) + article + "}";
}

std::string waiverText(const Waiver& waiver) {
    return "{code: " + yamlScalar(waiver.code) + ", why: " + yamlScalar(waiver.why) + "}";
}

std::string validityText(const Validity& valid) {
    return "{from: " + toString(valid.from) +
           (valid.until ? ", until: " + toString(*valid.until) : std::string()) +
           (valid.reviewBy ? ", review_by: " + toString(*valid.reviewBy) : std::string()) + "}";
}

/// Writes the lines of the file from top to bottom. An entry of a block list begins with a dash;
/// its other keys stand below the first one.
class CaseEmitter {
  public:
    std::string emit(const CaseScenario& scenario) {
        raw("schema", "1");
        head(scenario);
        status(scenario);
        course(scenario);
        criteria(scenario.criteria);
        text("start", scenario.start);
        list("nodes", scenario.nodes, [this](const CaseNode& node) { this->node(node); });
        list("endings", scenario.endings, [this](const CaseEnding& ending) {
            this->ending(ending);
        });
        return std::move(m_text);
    }

  private:
    void raw(std::string_view key, const std::string& value) {
        m_text.append(m_depth, ' ');
        if (m_entry) {
            m_text.replace(m_text.size() - 2, 2, "- ");
            m_entry = false;
        }
        m_text.append(key).append(": ").append(value).append("\n");
    }

    void text(std::string_view key, const std::string& value) { raw(key, yamlScalar(value)); }

    void textIfAny(std::string_view key, const std::string& value) {
        if (!value.empty()) {
            text(key, value);
        }
    }

    void numberUnless(int usual, std::string_view key, int value) {
        if (value != usual) {
            raw(key, std::to_string(value));
        }
    }

    void flagIf(std::string_view key, bool value) {
        if (value) {
            raw(key, "true");
        }
    }

    template <typename Values, typename Text>
    void flowIfAny(std::string_view key, const Values& values, Text textOf) {
        if (!values.empty()) {
            raw(key, inBrackets(values, textOf));
        }
    }

    template <typename Values, typename Write>
    void list(std::string_view key, const Values& values, Write write) {
        if (values.empty()) {
            return;
        }
        m_text.append(m_depth, ' ').append(key).append(":\n");
        constexpr std::size_t kStep = 4;
        m_depth += kStep;
        for (const auto& value : values) {
            m_entry = true;
            write(value);
        }
        m_depth -= kStep;
    }

    void head(const CaseScenario& scenario) {
        const auto id = [](const auto& value) { return yamlScalar(value.str()); };
        text("id", scenario.id.str());
        textIfAny("no", scenario.no);
        raw("revision", std::to_string(scenario.revision));
        raw("meaning", std::to_string(scenario.meaning));
        text("title", scenario.title);
        text("line", scenario.line.str());
        flowIfAny("also_lines", scenario.alsoLines, id);
        flowIfAny("requests", scenario.requests, id);
        flowIfAny("handbook", scenario.handbook, scalarOf);
        raw("difficulty", toText(scenario.difficulty));
    }

    void status(const CaseScenario& scenario) {
        raw("valid", validityText(scenario.valid));
        flagIf("confirm", scenario.confirm);
        if (scenario.reviewed) {
            raw("reviewed",
                "{how: " + yamlScalar(scenario.reviewed->how) +
                    ", on: " + toString(scenario.reviewed->on) + "}");
        }
        if (scenario.pool != Pool::Practice) {
            raw("pool", toText(scenario.pool));
        }
        flowIfAny("facts", scenario.facts, scalarOf);
        flowIfAny("waive", scenario.waive, waiverText);
    }

    void course(const CaseScenario& scenario) {
        raw("place", toText(scenario.place));
        flowIfAny("traits", scenario.traits, [](CaseTrait trait) { return toText(trait); });
        list("people", scenario.people, [this](const CasePerson& person) {
            text("id", person.id);
            text("name", person.name);
        });
        text("opening", scenario.opening);
        raw("trust", std::to_string(scenario.trust));
        raw("minutes", std::to_string(scenario.minutes));
    }

    void criteria(const std::vector<Criterion>& criteria) {
        list("criteria", criteria, [this](const Criterion& criterion) {
            text("id", criterion.id);
            text("text", criterion.text);
            raw("marks", std::to_string(criterion.marks));
            flowIfAny("basis", criterion.basis, basisText);
        });
    }

    void node(const CaseNode& node) {
        text("id", node.id);
        text("step", node.step);
        list("scene", node.scene, [this](const SceneLine& line) {
            if (line.who.empty()) {
                text("tell", line.text);
                return;
            }
            text("who", line.who);
            text("say", line.text);
        });
        text("prompt", node.prompt);
        list("choices", node.choices, [this](const Choice& choice) { this->choice(choice); });
        if (!node.open()) {
            return;
        }
        text("model", node.model);
        list("rubric", node.rubric, [this](const CasePoint& point) {
            text("point", point.point);
            text("grants", point.grants);
        });
        numberUnless(kUsualCaseMinutes, "minutes", node.minutes);
        text("next", node.next);
    }

    void choice(const Choice& choice) {
        text("key", choice.key);
        text("text", choice.text);
        raw("quality", nameOf(kChoiceQualities, choice.quality));
        text("headline", choice.headline);
        text("consequence", choice.consequence);
        text("why", choice.why);
        flowIfAny("grants", choice.grants, scalarOf);
        flowIfAny("forfeits", choice.forfeits, scalarOf);
        textIfAny("critical", choice.critical);
        numberUnless(0, "trust", choice.trust);
        numberUnless(kUsualCaseMinutes, "minutes", choice.minutes);
        textIfAny("mood", choice.mood);
        textIfAny("legal_fault", choice.legalFault);
        textIfAny("privacy_fault", choice.privacyFault);
        text("next", choice.next);
    }

    void ending(const CaseEnding& ending) {
        text("id", ending.id);
        text("title", ending.title);
        text("text", ending.text);
        raw("one_trip", ending.oneTrip ? "true" : "false");
        numberUnless(0, "score", ending.score);
        flowIfAny("needs", ending.needs, scalarOf);
        flagIf("clean", ending.clean);
    }

    std::size_t m_depth = 0;
    bool m_entry = false;  ///< the next key is the first of an entry
    std::string m_text;
};

}  // namespace

Result<std::string> caseYaml(const CaseScenario& scenario, const DigestFunction& digest) {
    std::string text = CaseEmitter().emit(scenario);
    CaseFile read = scenario.pool == Pool::Exam ? readPoolCaseFile(text, "cases/new.yaml", digest)
                                                : readCaseFile(text, "cases/new.yaml", digest);
    const auto error = std::find_if(read.diagnostics.begin(),
                                    read.diagnostics.end(),
                                    [](const auto& d) { return d.severity == Severity::Error; });
    if (error != read.diagnostics.end()) {
        return failure(error->code, error->args);
    }
    if (read.scenario) {
        read.scenario->where = scenario.where;
        read.scenario->digest = scenario.digest;
    }
    if (read.scenario != scenario) {
        return failure("case.write-mismatch", {{"id", scenario.id.str()}});
    }
    return text;
}

}  // namespace qgt::bank
