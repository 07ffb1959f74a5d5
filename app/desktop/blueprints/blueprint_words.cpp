#include "app/desktop/blueprints/blueprint_words.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/bank/blueprint_names.h"
#include "engine/bank/scheme_fit.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

namespace {

QString sayPlan(const char* source) {
    return *source == '\0' ? QString() : QCoreApplication::translate("Blueprints", source);
}

struct FieldSource {
    std::string_view field;
    const char* label;
    const char* unit;
};

constexpr std::array kFields{
    FieldSource{"id",
                QT_TRANSLATE_NOOP("Blueprints", "Id of the blueprint, never changed later"),
                QT_TRANSLATE_NOOP("Blueprints", "2 to 40 of a–z, 0–9 and -")},
    FieldSource{"title",
                QT_TRANSLATE_NOOP("Blueprints", "Title of the exam"),
                QT_TRANSLATE_NOOP("Blueprints", "at most 24 characters")},
    FieldSource{"purpose",
                QT_TRANSLATE_NOOP("Blueprints", "What it is for"),
                QT_TRANSLATE_NOOP("Blueprints", "at most 200 characters")},
    FieldSource{"from",
                QT_TRANSLATE_NOOP("Blueprints", "Valid from"),
                QT_TRANSLATE_NOOP("Blueprints", "day, as 2026-12-05")},
    FieldSource{"until",
                QT_TRANSLATE_NOOP("Blueprints", "Last day of validity"),
                QT_TRANSLATE_NOOP("Blueprints", "day; empty: no end")},
    FieldSource{"review_by",
                QT_TRANSLATE_NOOP("Blueprints", "To be looked at again by"),
                QT_TRANSLATE_NOOP("Blueprints", "day; may be empty")},
    FieldSource{"pool", QT_TRANSLATE_NOOP("Blueprints", "Where the items come from"), ""},
    FieldSource{"scope", QT_TRANSLATE_NOOP("Blueprints", "What it is about"), ""},
    FieldSource{"protection", QT_TRANSLATE_NOOP("Blueprints", "Protection wanted"), ""},
    FieldSource{"marks",
                QT_TRANSLATE_NOOP("Blueprints", "Marks of the paper"),
                QT_TRANSLATE_NOOP("Blueprints", "marks, above 0, at most 300")},
    FieldSource{"minutes",
                QT_TRANSLATE_NOOP("Blueprints", "Time"),
                QT_TRANSLATE_NOOP("Blueprints", "minutes, 1 to 600")},
    FieldSource{"min_minutes",
                QT_TRANSLATE_NOOP("Blueprints", "Earliest hand-in"),
                QT_TRANSLATE_NOOP("Blueprints", "minutes; empty: at any time")},
    FieldSource{"navigation", QT_TRANSLATE_NOOP("Blueprints", "Going back in the paper"), ""},
    FieldSource{".title", QT_TRANSLATE_NOOP("Blueprints", "Title of the part"), ""},
    FieldSource{".kind", QT_TRANSLATE_NOOP("Blueprints", "Kind of tasks"), ""},
    FieldSource{".count",
                QT_TRANSLATE_NOOP("Blueprints", "Number of tasks"),
                QT_TRANSLATE_NOOP("Blueprints", "tasks, 1 to 200")},
    FieldSource{".marks",
                QT_TRANSLATE_NOOP("Blueprints", "Marks of one task"),
                QT_TRANSLATE_NOOP("Blueprints", "marks, two decimals at most")},
    FieldSource{".scheme", QT_TRANSLATE_NOOP("Blueprints", "How answers are marked"), ""},
    FieldSource{".each",
                QT_TRANSLATE_NOOP("Blueprints", "For each right option"),
                QT_TRANSLATE_NOOP("Blueprints", "marks")},
    FieldSource{".right",
                QT_TRANSLATE_NOOP("Blueprints", "For each right option"),
                QT_TRANSLATE_NOOP("Blueprints", "marks")},
    FieldSource{".wrong",
                QT_TRANSLATE_NOOP("Blueprints", "Off for each wrong option"),
                QT_TRANSLATE_NOOP("Blueprints", "marks")},
    FieldSource{".penalty",
                QT_TRANSLATE_NOOP("Blueprints", "Off for a wrong answer"),
                QT_TRANSLATE_NOOP("Blueprints", "marks; empty: nothing")},
    FieldSource{"total",
                QT_TRANSLATE_NOOP("Blueprints", "Pass mark"),
                QT_TRANSLATE_NOOP("Blueprints", "marks of the paper")},
    FieldSource{"critical_count",
                QT_TRANSLATE_NOOP("Blueprints", "Safety-critical items in a paper"),
                QT_TRANSLATE_NOOP("Blueprints", "items, 1 to 3; empty: none")},
    FieldSource{"critical_need",
                QT_TRANSLATE_NOOP("Blueprints", "Of them right at least"),
                QT_TRANSLATE_NOOP("Blueprints", "items")},
    FieldSource{"critical_items",
                QT_TRANSLATE_NOOP("Blueprints", "Which items they are drawn from"),
                QT_TRANSLATE_NOOP("Blueprints", "ids of 10 characters, a blank between")},
    FieldSource{"critical_error_fails",
                QT_TRANSLATE_NOOP("Blueprints", "A critical error in a case fails the paper"),
                ""},
    FieldSource{"max",
                QT_TRANSLATE_NOOP("Blueprints", "Attempts"),
                QT_TRANSLATE_NOOP("Blueprints", "1 to 99; empty: any number")},
    FieldSource{"wait_days",
                QT_TRANSLATE_NOOP("Blueprints", "Between two attempts"),
                QT_TRANSLATE_NOOP("Blueprints", "days, 0 to 400")},
    FieldSource{"other_draw", QT_TRANSLATE_NOOP("Blueprints", "A retake is another paper"), ""},
    FieldSource{"unseen_first",
                QT_TRANSLATE_NOOP("Blueprints",
                                  "made of items that the person has not met, where there are any"),
                ""},
    FieldSource{"counts", QT_TRANSLATE_NOOP("Blueprints", "Which attempt counts"), ""},
    FieldSource{"most_percent",
                QT_TRANSLATE_NOOP("Blueprints", "Extra time for who needs it, at most"),
                QT_TRANSLATE_NOOP("Blueprints", "% of the time, 1 to 200; empty: none")},
    FieldSource{"decided_by", QT_TRANSLATE_NOOP("Blueprints", "Extra time is decided by"), ""},
    FieldSource{".days",
                QT_TRANSLATE_NOOP("Blueprints", "Open for"),
                QT_TRANSLATE_NOOP("Blueprints", "days, 1 to 400")},
    FieldSource{
        "certificate", QT_TRANSLATE_NOOP("Blueprints", "Who passes gets a certificate"), ""},
    FieldSource{"certificate_title",
                QT_TRANSLATE_NOOP("Blueprints", "Title of the certificate"),
                QT_TRANSLATE_NOOP("Blueprints", "at most 24 characters")},
    FieldSource{"months",
                QT_TRANSLATE_NOOP("Blueprints", "Valid for"),
                QT_TRANSLATE_NOOP("Blueprints",
                                  "months, 1 to 120; empty: until the law behind it changes")}};

struct WordSource {
    std::string_view word;
    const char* said;
};

constexpr std::array kWords{
    WordSource{"exam", QT_TRANSLATE_NOOP("Blueprints", "exam pool, secret")},
    WordSource{"specimen", QT_TRANSLATE_NOOP("Blueprints", "specimen items")},
    WordSource{"practice", QT_TRANSLATE_NOOP("Blueprints", "practice items")},
    WordSource{"all", QT_TRANSLATE_NOOP("Blueprints", "all lines")},
    WordSource{"one_line",
               QT_TRANSLATE_NOOP("Blueprints", "one line, said when an exam is set up")},
    WordSource{"L0", QT_TRANSLATE_NOOP("Blueprints", "L0 practice, no claim")},
    WordSource{"L1", QT_TRANSLATE_NOOP("Blueprints", "L1 one desktop")},
    WordSource{"L2", QT_TRANSLATE_NOOP("Blueprints", "L2 desktop with an invigilator")},
    WordSource{"L3", QT_TRANSLATE_NOOP("Blueprints", "L3 server of an exam room")},
    WordSource{"free", QT_TRANSLATE_NOOP("Blueprints", "free")},
    WordSource{"section_lock", QT_TRANSLATE_NOOP("Blueprints", "not into a part that was left")},
    WordSource{"linear", QT_TRANSLATE_NOOP("Blueprints", "not at all")},
    WordSource{"single_choice", QT_TRANSLATE_NOOP("Blueprints", "single choice")},
    WordSource{"multiple_choice", QT_TRANSLATE_NOOP("Blueprints", "multiple choice")},
    WordSource{"true_false", QT_TRANSLATE_NOOP("Blueprints", "true or false")},
    WordSource{"fill_in", QT_TRANSLATE_NOOP("Blueprints", "fill in")},
    WordSource{"ordering", QT_TRANSLATE_NOOP("Blueprints", "ordering")},
    WordSource{"matching", QT_TRANSLATE_NOOP("Blueprints", "matching")},
    WordSource{"short_answer", QT_TRANSLATE_NOOP("Blueprints", "short answer")},
    WordSource{"case", QT_TRANSLATE_NOOP("Blueprints", "case")},
    WordSource{"exact", QT_TRANSLATE_NOOP("Blueprints", "all or nothing")},
    WordSource{"each_half", QT_TRANSLATE_NOOP("Blueprints", "marks for each right option")},
    WordSource{"half_if_subset", QT_TRANSLATE_NOOP("Blueprints", "half if too few")},
    WordSource{"proportional", QT_TRANSLATE_NOOP("Blueprints", "in proportion")},
    WordSource{"deduct_floor0", QT_TRANSLATE_NOOP("Blueprints", "off for wrong, not below 0")},
    WordSource{"deduct_neg", QT_TRANSLATE_NOOP("Blueprints", "off for wrong, below 0 too")},
    WordSource{"any_one", QT_TRANSLATE_NOOP("Blueprints", "any one right option")},
    WordSource{"best", QT_TRANSLATE_NOOP("Blueprints", "the best")},
    WordSource{"last", QT_TRANSLATE_NOOP("Blueprints", "the last")},
    WordSource{"first", QT_TRANSLATE_NOOP("Blueprints", "the first")},
    WordSource{"trainer", QT_TRANSLATE_NOOP("Blueprints", "trainer")},
    WordSource{"director", QT_TRANSLATE_NOOP("Blueprints", "director")},
    WordSource{"administrator", QT_TRANSLATE_NOOP("Blueprints", "administrator")},
    WordSource{"provisional", QT_TRANSLATE_NOOP("Blueprints", "Right after the hand-in")},
    WordSource{"sealed", QT_TRANSLATE_NOOP("Blueprints", "Scored, not published")},
    WordSource{"published", QT_TRANSLATE_NOOP("Blueprints", "Published")},
    WordSource{"appeal", QT_TRANSLATE_NOOP("Blueprints", "Open for appeals")},
    WordSource{"final", QT_TRANSLATE_NOOP("Blueprints", "Final")},
    WordSource{"total", QT_TRANSLATE_NOOP("Blueprints", "total")},
    WordSource{"breakdown", QT_TRANSLATE_NOOP("Blueprints", "by line, block, level")},
    WordSource{"answers", QT_TRANSLATE_NOOP("Blueprints", "own answers")},
    WordSource{"marks", QT_TRANSLATE_NOOP("Blueprints", "marks of each task")},
    WordSource{"keys", QT_TRANSLATE_NOOP("Blueprints", "right answers")},
    WordSource{"explanations", QT_TRANSLATE_NOOP("Blueprints", "explanations")}};

template <typename T, std::size_t N>
std::vector<std::string> tableWords(const std::array<bank::Named<T>, N>& table) {
    std::vector<std::string> words;
    words.reserve(N);
    for (const auto& named : table) {
        words.emplace_back(named.name);
    }
    return words;
}

std::vector<std::string> schemesFor(const std::string& kind) {
    const auto found = std::ranges::find_if(bank::kTaskKinds,
                                            [&](const auto& named) { return named.name == kind; });
    std::vector<std::string> schemes;
    for (const auto& scheme : bank::kScoringSchemes) {
        if (found == bank::kTaskKinds.end() || schemeFits(scheme.value, found->value)) {
            schemes.emplace_back(scheme.name);
        }
    }
    return schemes;
}

/// The sentences of the bank's check that speak of the file say it here as the form does.
QString formWords(const std::string& code) {
    if (code == "bank.empty-text" || code == "bank.missing-key") {
        return sayPlan(QT_TRANSLATE_NOOP("Blueprints", "This has to be filled in"));
    }
    if (code == "blueprint.one-line") {
        return sayPlan(
            QT_TRANSLATE_NOOP("Blueprints",
                              "An exam about one line has no quotas by line or block "
                              "and no floors: empty them, or let it be about all lines"));
    }
    if (code == "blueprint.appeal-days") {
        return sayPlan(QT_TRANSLATE_NOOP("Blueprints", "Say for how many days appeals are open"));
    }
    if (code == "blueprint.tells-secret-keys") {
        return sayPlan(QT_TRANSLATE_NOOP("Blueprints",
                                         "This shows right answers or explanations of exam items, "
                                         "which are secret no longer then"));
    }
    if (code == "blueprint.certificate-from-known-items") {
        return sayPlan(QT_TRANSLATE_NOOP("Blueprints",
                                         "A certificate needs secret items and at least L1: choose "
                                         "the exam pool and a protection, or give no certificate"));
    }
    if (code == "bank.too-few") {
        return sayPlan(QT_TRANSLATE_NOOP("Blueprints", "There has to be at least one"));
    }
    return {};
}

}  // namespace

BlueprintFieldWords blueprintFieldWords(const std::string& field) {
    const std::string part = field.substr(std::min(field.rfind('.'), field.size()));
    const auto* const found = std::ranges::find_if(kFields, [&](const FieldSource& source) {
        return source.field == (part.empty() ? field : part);
    });
    return found == kFields.end()
               ? BlueprintFieldWords{}
               : BlueprintFieldWords{sayPlan(found->label), sayPlan(found->unit)};
}

QString blueprintWord(const std::string& word) {
    const auto* const found = std::ranges::find(kWords, word, &WordSource::word);
    return found == kWords.end() ? text(word) : sayPlan(found->said);
}

std::vector<std::string> blueprintOptions(const BlueprintDraft& draft, const std::string& field) {
    if (field == "pool") {
        return tableWords(bank::kPaperPools);
    }
    if (field == "scope") {
        return tableWords(bank::kPaperScopes);
    }
    if (field == "protection") {
        return tableWords(bank::kProtections);
    }
    if (field == "navigation") {
        return tableWords(bank::kNavigations);
    }
    if (field == "counts") {
        return tableWords(bank::kCountedAttempts);
    }
    if (field == "decided_by") {
        return tableWords(bank::kTimeGrantors);
    }
    if (field.ends_with(".kind")) {
        return tableWords(bank::kTaskKinds);
    }
    if (field.ends_with(".scheme")) {
        return schemesFor(draft.value(field.substr(0, field.rfind('.')) + ".kind"));
    }
    return tableWords(bank::kReleasedParts);
}

QString blueprintFindingWords(const DraftFinding& finding, const Wording& wording) {
    QString own = formWords(finding.what.code);
    if (!own.isEmpty()) {
        return own;
    }
    Error said{finding.what.code, finding.what.args};
    for (auto& [name, value] : said.args) {
        if (name == "key") {
            const QString label = blueprintFieldWords(finding.field).label;
            value = label.isEmpty() ? value : label.toStdString();
        } else if (name == "scheme" || name == "kind") {
            value = blueprintWord(value).toStdString();
        }
    }
    return wording.words(said);
}

QString blueprintQuotaWords(const std::string& name,
                            const bank::Bank& bank,
                            const Wording& wording) {
    return quotaSubject(quotaNamed(name), bank, wording).join(QStringLiteral(" · "));
}

}  // namespace qgt::app
