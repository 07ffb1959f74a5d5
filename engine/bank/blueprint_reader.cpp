#include "engine/bank/blueprint_reader.h"

#include "engine/bank/blueprint_names.h"
#include "engine/bank/blueprint_sections.h"
#include "engine/bank/bytes_guard.h"
#include "engine/bank/content_fields.h"
#include "engine/bank/limits.h"
#include "engine/bank/tree_text.h"

#include <algorithm>
#include <utility>

namespace qgt::bank {

namespace {

constexpr Span kFloors{0, 20};
constexpr Span kCriticalList{1, 200};
constexpr Span kStages{1, 5};
constexpr Span kParts{0, 6};
constexpr std::size_t kFewestIdLetters = 2;
constexpr std::size_t kMostIdLetters = 40;
constexpr std::size_t kMostPurpose = 200;
constexpr int kMostMinutes = 600;
constexpr int kMostAttempts = 99;
constexpr int kMostDays = 400;
constexpr int kMostExtraPercent = 200;
constexpr int kMostMonths = 120;
constexpr int kPercent = 100;

bool isBlueprintId(std::string_view text) {
    return text.size() >= kFewestIdLetters && text.size() <= kMostIdLetters &&
           text.front() != '-' && text.back() != '-' &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") ==
               std::string_view::npos;
}

class BlueprintReader {
  public:
    BlueprintReader(Reporter& reporter, BlueprintFile& file)
        : m_reporter(reporter),
          m_content(reporter, file.references, 0),
          m_sections(reporter, m_content) {}

    Blueprint read(FieldReader& fields) {
        m_plan.where = m_reporter.place(fields.node());
        readId(fields);
        readHead(fields);
        m_plan.sections = m_sections.sections(fields);
        m_plan.quotas = m_sections.quotas(fields);
        readPass(fields);
        readAttempts(fields);
        readExtraTime(fields);
        readRelease(fields);
        readCertificate(fields);
        checkWhole(fields);
        return std::move(m_plan);
    }

  private:
    void readId(FieldReader& fields) {
        const std::string id = fields.text("id");
        m_reporter.enterItem(id);
        if (!id.empty() && !isBlueprintId(id)) {
            m_reporter.error("blueprint.bad-id", fields.keyNode("id"), {{"value", shown(id)}});
        }
        m_plan.id = BlueprintId(id);
    }

    void readHead(FieldReader& fields) {
        m_plan.title = fields.text("title");
        m_content.checkLength(fields, "title", m_plan.title, kMostTitle);
        m_plan.purpose = fields.text("purpose");
        m_content.checkLength(fields, "purpose", m_plan.purpose, kMostPurpose);
        m_plan.revision = fields.number("revision", 1, kMostRevision);
        m_plan.valid = m_content.validity(fields);
        m_plan.pool = fields.word("pool", kPaperPools);
        m_plan.scope = fields.wordOr("scope", kPaperScopes, PaperScope::All);
        m_plan.protection = fields.word("protection", kProtections);
        m_plan.marks = m_sections.marks(fields, "marks");
        m_plan.minutes = fields.number("minutes", 1, kMostMinutes);
        m_plan.minMinutes = fields.numberOr("min_minutes", 0, kMostMinutes, 0);
        m_plan.navigation = fields.word("navigation", kNavigations);
    }

    void readPass(FieldReader& fields) {
        const auto node = fields.required("pass");
        if (!node) {
            return;
        }
        FieldReader pass(m_reporter, *node, "pass");
        m_plan.pass.total = m_sections.marks(pass, "total");
        if (m_plan.marks > 0 && m_plan.pass.total > m_plan.marks) {
            m_reporter.error(
                "blueprint.pass-above-marks",
                pass.keyNode("total"),
                {{"total", marksText(m_plan.pass.total)}, {"marks", marksText(m_plan.marks)}});
        }
        for (const auto floor : pass.listIfAny("floors", kFloors)) {
            FieldReader entry(m_reporter, floor, "floors");
            BlockFloor read;
            read.block = m_sections.block(entry, true);
            read.percent = entry.number("percent", 1, kPercent);
            entry.finish();
            m_plan.pass.floors.push_back(std::move(read));
            if (m_plan.scope == PaperScope::OneLine) {
                m_reporter.error("blueprint.one-line", floor);
            }
        }
        readCritical(pass);
        m_plan.pass.criticalErrorFails = pass.flagOr("critical_error_fails", false);
        pass.finish();
    }

    void readCritical(FieldReader& pass) {
        const auto node = pass.optional("critical");
        if (!node) {
            return;
        }
        FieldReader fields(m_reporter, *node, "critical");
        CriticalItems& critical = m_plan.pass.critical;
        critical.count = fields.number("count", 1, kMostCriticalItems);
        critical.need = fields.number("need", 1, critical.count);
        for (const auto item : fields.list("items", kCriticalList)) {
            const std::string id = fields.textAt(item, "items");
            if (!id.empty() && !isItemId(id)) {
                m_reporter.error("blueprint.bad-critical-item", item, {{"value", shown(id)}});
            }
            critical.items.emplace_back(id);
        }
        std::vector<ItemId> different = critical.items;
        std::sort(different.begin(), different.end());
        different.erase(std::unique(different.begin(), different.end()), different.end());
        if (different.size() != critical.items.size() ||
            static_cast<int>(different.size()) < critical.count) {
            m_reporter.error("blueprint.few-critical-items",
                             fields.keyNode("items"),
                             {{"found", std::to_string(different.size())},
                              {"count", std::to_string(critical.count)}});
        }
        fields.finish();
    }

    void readAttempts(FieldReader& fields) {
        const auto node = fields.required("attempts");
        if (!node) {
            return;
        }
        FieldReader rule(m_reporter, *node, "attempts");
        AttemptRule& attempts = m_plan.attempts;
        if (rule.has("max")) {
            attempts.max = rule.number("max", 1, kMostAttempts);
        }
        attempts.waitDays = rule.numberOr("wait_days", 0, kMostDays, 0);
        attempts.otherDraw = rule.flagOr("other_draw", true);
        attempts.unseenFirst = rule.flagOr("unseen_first", true);
        attempts.counts = rule.wordOr("counts", kCountedAttempts, CountedAttempt::Best);
        rule.finish();
    }

    void readExtraTime(FieldReader& fields) {
        const auto node = fields.optional("extra_time");
        if (!node) {
            return;
        }
        FieldReader rule(m_reporter, *node, "extra_time");
        m_plan.extraTime.mostPercent = rule.number("most_percent", 1, kMostExtraPercent);
        m_plan.extraTime.decidedBy = rule.word("decided_by", kTimeGrantors);
        rule.finish();
    }

    void readRelease(FieldReader& fields) {
        for (const auto node : fields.list("release", kStages)) {
            FieldReader entry(m_reporter, node, "release");
            Release release;
            release.stage = entry.word("stage", kReleaseStages);
            release.days = entry.numberOr("days", 1, kMostDays, 0);
            if ((release.days > 0) != (release.stage == ReleaseStage::Appeal)) {
                m_reporter.error("blueprint.appeal-days", node);
            }
            for (const auto part : entry.listIfAny("shows", kParts)) {
                release.shows.push_back(SectionsReader::part(entry, part));
            }
            entry.finish();
            checkStage(node, release);
            m_plan.release.push_back(std::move(release));
        }
    }

    void checkStage(YamlTree::Index node, const Release& release) {
        if (!m_plan.release.empty() && m_plan.release.back().stage >= release.stage) {
            m_reporter.error("blueprint.stage-order", node, {{"value", toText(release.stage)}});
        }
        const auto tells = [&](ReleasedPart part) {
            return std::find(release.shows.begin(), release.shows.end(), part) !=
                   release.shows.end();
        };
        if (m_plan.pool == PaperPool::Exam &&
            (tells(ReleasedPart::Keys) || tells(ReleasedPart::Explanations))) {
            m_reporter.warning(
                "blueprint.tells-secret-keys", node, {{"value", toText(release.stage)}});
        }
    }

    void readCertificate(FieldReader& fields) {
        const auto node = fields.optional("certificate");
        if (!node) {
            return;
        }
        FieldReader terms(m_reporter, *node, "certificate");
        CertificateTerms certificate;
        certificate.title = terms.text("title");
        m_content.checkLength(terms, "title", certificate.title, kMostTitle);
        certificate.months = terms.numberOr("months", 1, kMostMonths, 0);
        terms.finish();
        m_plan.certificate = std::move(certificate);
        if (m_plan.pool != PaperPool::Exam || m_plan.protection == Protection::L0) {
            m_reporter.error("blueprint.certificate-from-known-items",
                             fields.keyNode("certificate"));
        }
    }

    void checkWhole(const FieldReader& fields) {
        const int sum = marksOf(m_plan.sections);
        if (m_plan.marks > 0 && sum != m_plan.marks) {
            m_reporter.error("blueprint.marks-do-not-add-up",
                             fields.keyNode("marks"),
                             {{"found", marksText(sum)}, {"marks", marksText(m_plan.marks)}});
        }
        if (m_plan.minMinutes >= m_plan.minutes) {
            m_reporter.error("blueprint.minimum-time",
                             fields.keyNode("min_minutes"),
                             {{"min", std::to_string(m_plan.minMinutes)},
                              {"minutes", std::to_string(m_plan.minutes)}});
        }
        const auto placed = [](const Quota& quota) {
            return !quota.line.empty() || !quota.block.empty();
        };
        if (m_plan.scope == PaperScope::OneLine &&
            std::any_of(m_plan.quotas.begin(), m_plan.quotas.end(), placed)) {
            m_reporter.error("blueprint.one-line", fields.keyNode("quotas"));
        }
    }

    Reporter& m_reporter;
    ContentFields m_content;
    SectionsReader m_sections;
    Blueprint m_plan;
};

}  // namespace

BlueprintFile readBlueprintFile(std::string_view bytes,
                                const std::string& fileName,
                                const DigestFunction& digest) {
    BlueprintFile file;
    file.file = fileName;
    GuardedYaml guarded = guardYaml(bytes, fileName);
    file.diagnostics = std::move(guarded.diagnostics);
    if (guarded.tree.empty()) {
        return file;
    }
    Reporter reporter(guarded.tree, fileName);
    FieldReader fields(reporter, 0, fileName);
    if (fields.isMap() && fields.hasSchema()) {
        BlueprintReader reader(reporter, file);
        Blueprint blueprint = reader.read(fields);
        fields.finish();
        if (reporter.errors() == 0) {
            blueprint.digest = digest(treeText("qgt-blueprint", guarded.tree, 0));
            file.blueprint = std::move(blueprint);
        }
    }
    const Diagnostics found = reporter.take();
    file.diagnostics.insert(file.diagnostics.end(), found.begin(), found.end());
    return file;
}

}  // namespace qgt::bank
