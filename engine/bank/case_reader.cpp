#include "engine/bank/case_reader.h"

#include "engine/bank/bytes_guard.h"
#include "engine/bank/case_names.h"
#include "engine/bank/case_rules.h"
#include "engine/bank/content_fields.h"
#include "engine/bank/limits.h"
#include "engine/bank/tree_text.h"

#include <utility>

namespace qgt::bank {

namespace {

constexpr Span kPeople{1, 8};
constexpr Span kTraits{0, 4};
constexpr Span kCriteria{2, kMostCriteria};
constexpr Span kNodes{1, 30};
constexpr Span kScene{0, 20};
constexpr Span kChoices{2, 6};
constexpr Span kPoints{1, kMostCasePoints};
constexpr Span kEndings{2, 12};
constexpr Span kNames{0, kMostCriteria};
constexpr std::size_t kMostStep = 8;
constexpr std::size_t kMostEndingTitle = 16;
constexpr std::size_t kMostMood = 14;
constexpr std::size_t kMostFault = 20;
constexpr int kMostCaseMinutes = 600;
constexpr int kUsualMinutes = 5;
constexpr int kMostTrust = 100;

class CaseReader {
  public:
    CaseReader(Reporter& reporter, CaseFile& file, ItemHome home)
        : m_reporter(reporter), m_content(reporter, file.references, 0), m_home(home) {}

    CaseScenario read(FieldReader& fields) {
        m_places.whole = fields.node();
        readId(fields);
        m_case.where = m_reporter.place(fields.node());
        readHead(fields);
        readPeople(fields);
        readCriteria(fields);
        m_case.start = fields.text("start");
        m_places.start = fields.keyNode("start");
        for (const auto node : fields.list("nodes", kNodes)) {
            m_case.nodes.push_back(readNode(node));
            m_places.nodes.push_back(node);
        }
        for (const auto node : fields.list("endings", kEndings)) {
            m_case.endings.push_back(readEnding(node));
            m_places.endings.push_back(node);
        }
        return std::move(m_case);
    }

    /// Of the case that was read.
    [[nodiscard]] const CasePlaces& places() const { return m_places; }

  private:
    void readId(FieldReader& fields) {
        const std::string id = fields.text("id");
        m_reporter.enterItem(id);
        if (!id.empty() && !isItemId(id)) {
            m_reporter.error("bank.bad-id", fields.keyNode("id"));
        }
        m_case.id = CaseId(id);
    }

    std::string shortText(FieldReader& fields, std::string_view key, std::size_t most) {
        std::string text = fields.text(key);
        m_content.checkLength(fields, key, text, most);
        return text;
    }

    std::string shortTextIfAny(FieldReader& fields, std::string_view key, std::size_t most) {
        std::string text = fields.textIfAny(key);
        m_content.checkLength(fields, key, text, most);
        return text;
    }

    void readHead(FieldReader& fields) {
        m_case.no = fields.textIfAny("no");
        m_case.revision = fields.number("revision", 1, kMostRevision);
        m_case.meaning = fields.number("meaning", 1, kMostRevision);
        m_case.title = shortText(fields, "title", kMostTitle);
        m_case.line = LineId(fields.text("line"));
        m_content.refer(ReferenceKind::AlsoLine, m_case.line.str(), fields.keyNode("line"));
        m_case.alsoLines = m_content.alsoLines(fields);
        m_case.requests = m_content.requests(fields);
        if (m_case.requests.empty()) {
            m_reporter.error("case.no-request", fields.keyNode("requests"));
        }
        m_case.handbook = m_content.handbook(fields);
        m_case.difficulty = fields.word("difficulty", kDifficulties);
        m_case.place = fields.word("place", kCasePlaces);
        readTraits(fields);
        m_case.opening = fields.text("opening");
        m_case.trust = fields.number("trust", 0, kMostTrust);
        m_case.minutes = fields.number("minutes", 1, kMostCaseMinutes);
        m_content.checkMeaning(fields, m_case.meaning, m_case.revision);
        m_case.valid = m_content.validity(fields);
        m_case.confirm = fields.flagOr("confirm", false);
        m_case.reviewed = m_content.review(fields);
        m_case.pool = m_content.pool(fields, m_home);
        m_case.facts = ContentFields::facts(fields);
        m_case.waive = m_content.waivers(fields);
    }

    void readTraits(FieldReader& fields) {
        for (const auto node : fields.listIfAny("traits", kTraits)) {
            const std::string word = fields.textAt(node, "traits");
            bool known = word.empty();
            std::string allowed;
            for (const auto& entry : kCaseTraits) {
                allowed.append(allowed.empty() ? "" : ", ").append(entry.name);
                if (entry.name == word) {
                    m_case.traits.push_back(entry.value);
                    known = true;
                }
            }
            if (!known) {
                m_reporter.error("bank.not-allowed-value",
                                 node,
                                 {{"key", "traits"}, {"value", shown(word)}, {"allowed", allowed}});
            }
        }
    }

    void readPeople(FieldReader& fields) {
        for (const auto node : fields.list("people", kPeople)) {
            FieldReader personFields(m_reporter, node, "people");
            CasePerson person;
            person.id = personFields.text("id");
            person.name = personFields.text("name");
            personFields.finish();
            m_places.people.push_back(node);
            m_case.people.push_back(std::move(person));
        }
    }

    void readCriteria(FieldReader& fields) {
        for (const auto node : fields.list("criteria", kCriteria)) {
            FieldReader criterionFields(m_reporter, node, "criteria");
            Criterion criterion;
            criterion.id = criterionFields.text("id");
            criterion.text = criterionFields.text("text");
            criterion.marks = criterionFields.number("marks", 1, kCaseMarks);
            criterion.basis = m_content.basisIfAny(criterionFields);
            criterionFields.finish();
            m_places.criteria.push_back(node);
            m_case.criteria.push_back(std::move(criterion));
        }
        m_places.marks = fields.keyNode("criteria");
    }

    /// `who` and `say`, or `tell`.
    SceneLine readScene(YamlTree::Index node) {
        FieldReader fields(m_reporter, node, "scene");
        SceneLine line;
        line.text = fields.textIfAny("tell");
        if (line.text.empty()) {
            line.who = fields.text("who");
            line.text = fields.text("say");
            if (!line.who.empty() && m_case.person(line.who) == nullptr) {
                m_reporter.error(
                    "case.unknown-person", fields.keyNode("who"), {{"value", shown(line.who)}});
            }
        }
        fields.finish();
        return line;
    }

    CaseNode readNode(YamlTree::Index index) {
        FieldReader fields(m_reporter, index, "nodes");
        CaseNode node;
        node.id = fields.text("id");
        node.step = shortText(fields, "step", kMostStep);
        for (const auto line : fields.listIfAny("scene", kScene)) {
            node.scene.push_back(readScene(line));
        }
        node.prompt = fields.text("prompt");
        m_places.nexts.emplace_back();
        m_places.choices.emplace_back();
        if (fields.has("choices")) {
            const auto nodes = fields.list("choices", kChoices);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                node.choices.push_back(readChoice(nodes[i], i));
                m_places.choices.back().push_back(nodes[i]);
            }
        } else {
            readOpen(fields, node);
        }
        fields.finish();
        return node;
    }

    void readOpen(FieldReader& fields, CaseNode& node) {
        if (!fields.has("rubric")) {
            m_reporter.error("case.no-decision", fields.node());
            fields.skip({"model", "rubric", "minutes", "next"});
            return;
        }
        node.model = fields.text("model");
        for (const auto point : fields.list("rubric", kPoints)) {
            FieldReader pointFields(m_reporter, point, "rubric");
            CasePoint read;
            read.point = pointFields.text("point");
            read.grants = pointFields.text("grants");
            checkCriterion(read.grants, pointFields.keyNode("grants"));
            pointFields.finish();
            node.rubric.push_back(std::move(read));
        }
        node.minutes = fields.numberOr("minutes", 0, kMostCaseMinutes, kUsualMinutes);
        node.next = readNext(fields);
    }

    std::string readNext(FieldReader& fields) {
        std::string next = fields.text("next");
        m_places.nexts.back().push_back(fields.keyNode("next"));
        return next;
    }

    Choice readChoice(YamlTree::Index index, std::size_t place) {
        FieldReader fields(m_reporter, index, "choices");
        Choice choice;
        choice.key = fields.text("key");
        const std::string expected(1, static_cast<char>('A' + static_cast<int>(place)));
        if (!choice.key.empty() && choice.key != expected) {
            m_reporter.error("bank.option-out-of-sequence",
                             fields.keyNode("key"),
                             {{"expected", expected}, {"found", shown(choice.key)}});
        }
        choice.text = fields.text("text");
        choice.quality = fields.word("quality", kChoiceQualities);
        choice.headline = fields.text("headline");
        choice.consequence = fields.text("consequence");
        choice.why = fields.text("why");
        choice.grants = criteriaNamed(fields, "grants");
        choice.forfeits = criteriaNamed(fields, "forfeits");
        choice.critical = fields.textIfAny("critical");
        choice.trust = readTrust(fields);
        choice.minutes = fields.numberOr("minutes", 0, kMostCaseMinutes, kUsualMinutes);
        choice.mood = shortTextIfAny(fields, "mood", kMostMood);
        choice.legalFault = shortTextIfAny(fields, "legal_fault", kMostFault);
        choice.privacyFault = shortTextIfAny(fields, "privacy_fault", kMostFault);
        choice.next = readNext(fields);
        fields.finish();
        return choice;
    }

    /// A whole number that may carry a sign.
    int readTrust(FieldReader& fields) {
        const std::string text = fields.textIfAny("trust");
        if (text.empty()) {
            return 0;
        }
        const bool minus = text.front() == '-';
        const bool sign = minus || text.front() == '+';
        const auto number = parseWholeNumber(std::string_view(text).substr(sign ? 1 : 0));
        if (!number || *number > kMostTrust) {
            m_reporter.error("bank.not-a-number",
                             fields.keyNode("trust"),
                             {{"key", "trust"},
                              {"value", shown(text)},
                              {"min", std::to_string(-kMostTrust)},
                              {"max", std::to_string(kMostTrust)}});
            return 0;
        }
        return minus ? -*number : *number;
    }

    std::vector<std::string> criteriaNamed(FieldReader& fields, std::string_view key) {
        std::vector<std::string> names;
        for (const auto node : fields.listIfAny(key, kNames)) {
            names.push_back(fields.textAt(node, key));
            checkCriterion(names.back(), node);
        }
        return names;
    }

    void checkCriterion(const std::string& name, YamlTree::Index node) {
        if (!name.empty() && !m_case.criterion(name)) {
            m_reporter.error("case.unknown-criterion", node, {{"value", shown(name)}});
        }
    }

    CaseEnding readEnding(YamlTree::Index index) {
        FieldReader fields(m_reporter, index, "endings");
        CaseEnding ending;
        ending.id = fields.text("id");
        ending.title = shortText(fields, "title", kMostEndingTitle);
        ending.text = fields.text("text");
        ending.oneTrip = fields.flag("one_trip");
        ending.score = fields.numberOr("score", 0, kCaseMarks, 0);
        ending.needs = criteriaNamed(fields, "needs");
        ending.clean = fields.flagOr("clean", false);
        fields.finish();
        return ending;
    }

    Reporter& m_reporter;
    ContentFields m_content;
    ItemHome m_home;
    CaseScenario m_case;
    CasePlaces m_places;
};

CaseFile readCase(std::string_view bytes,
                  const std::string& fileName,
                  const DigestFunction& digest,
                  ItemHome home) {
    CaseFile file;
    file.file = fileName;
    GuardedYaml guarded = guardYaml(bytes, fileName);
    file.diagnostics = std::move(guarded.diagnostics);
    if (guarded.tree.empty()) {
        return file;
    }
    Reporter reporter(guarded.tree, fileName);
    FieldReader fields(reporter, 0, fileName);
    if (fields.isMap() && fields.hasSchema()) {
        CaseReader reader(reporter, file, home);
        CaseScenario scenario = reader.read(fields);
        fields.finish();
        if (reporter.errors() == 0) {
            checkCase(reporter, scenario, reader.places());
        }
        if (reporter.errors() == 0) {
            scenario.digest = digest(treeText("qgt-case", guarded.tree, 0));
            file.scenario = std::move(scenario);
        }
    }
    const Diagnostics found = reporter.take();
    file.diagnostics.insert(file.diagnostics.end(), found.begin(), found.end());
    return file;
}

}  // namespace

CaseFile readCaseFile(std::string_view bytes,
                      const std::string& fileName,
                      const DigestFunction& digest) {
    return readCase(bytes, fileName, digest, ItemHome::Bank);
}

CaseFile readPoolCaseFile(std::string_view bytes,
                          const std::string& fileName,
                          const DigestFunction& digest) {
    return readCase(bytes, fileName, digest, ItemHome::ExamPool);
}

}  // namespace qgt::bank
