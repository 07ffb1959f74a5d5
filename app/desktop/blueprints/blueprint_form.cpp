#include "app/desktop/blueprints/blueprint_form.h"

#include "app/desktop/blueprints/blueprint_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/bank/blueprint_names.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include <QCoreApplication>
#include <QStringList>

namespace qgt::app {

using Row = BlueprintFormRow;

namespace {

QString sayForm(const char* source) {
    return QCoreApplication::translate("Blueprints", source);
}

void putBasics(BlueprintFormMaker& form) {
    form.put(Row::Text, "title");
    form.put(Row::Text, "purpose");
    if (form.source().isNew) {
        form.put(Row::Text, "id");
    }
    form.choice("pool");
    form.choice("scope");
    form.choice("protection");
    form.heading(sayForm(QT_TRANSLATE_NOOP("Blueprints", "When papers may be drawn by it")));
    form.put(Row::Number, "from");
    form.put(Row::Number, "until");
    form.put(Row::Number, "review_by");
}

void putPassForm(BlueprintFormMaker& form) {
    Row& total = form.put(Row::Number, "total");
    total.unit =
        sayForm(QT_TRANSLATE_NOOP("Blueprints", "of %1 marks")).arg(text(form.value("marks")));
    form.heading(sayForm(QT_TRANSLATE_NOOP("Blueprints", "Floors of blocks")),
                 sayForm(QT_TRANSLATE_NOOP(
                     "Blueprints", "% of the marks of the block's items, 1 to 100; empty: none")));
    form.wrongs("floors");
    const auto floor = [&](const std::string& block) {
        Row& row = form.put(Row::Number, "floor." + block);
        row.label =
            blueprintQuotaWords("block=" + block, form.source().bank, form.source().wording);
        row.name = sayForm(QT_TRANSLATE_NOOP("Blueprints", "Floor of %1")).arg(row.label);
        row.unit = QStringLiteral("%");
    };
    floor(std::string(bank::kEach));
    for (const bank::Block& block : form.source().bank.blocks()) {
        floor(block.id.str());
    }
    form.heading(sayForm(QT_TRANSLATE_NOOP("Blueprints", "What endangers people")),
                 sayForm(QT_TRANSLATE_NOOP("Blueprints", "at most three items of a paper")));
    form.put(Row::Number, "critical_count");
    form.put(Row::Number, "critical_need");
    form.put(Row::Text, "critical_items");
    form.put(Row::Switch, "critical_error_fails");
}

/// Who sees what of a result, stage by stage.
void putStages(BlueprintFormMaker& form) {
    form.heading(
        sayForm(QT_TRANSLATE_NOOP("Blueprints", "What candidates see of the result, and when")));
    form.wrongs("release");
    for (const auto& named : bank::kReleaseStages) {
        const std::string stage = "stage." + std::string(named.name);
        Row& row = form.put(Row::Switch, stage);
        row.label = blueprintWord(std::string(named.name));
        row.name = sayForm(QT_TRANSLATE_NOOP("Blueprints", "Stage: %1")).arg(row.label);
        const QString name = row.label;
        if (!form.source().draft.on(stage)) {
            continue;
        }
        Row& shows = form.put(Row::Several, stage);
        shows.label.clear();
        shows.error.clear();
        shows.remark.clear();
        shows.name = sayForm(QT_TRANSLATE_NOOP("Blueprints", "Shown at the stage: %1")).arg(name);
        shows.chosen = 0;
        QStringList parts;
        for (std::size_t i = 0; i < bank::kReleasedParts.size(); ++i) {
            const std::string part(bank::kReleasedParts.at(i).name);
            parts.append(blueprintWord(part));
            std::string shown = stage;
            shown.append(".").append(part);
            shows.chosen |= form.source().draft.on(shown) ? 1 << i : 0;
        }
        shows.choices = parts.join('\n');
        if (named.value == bank::ReleaseStage::Appeal) {
            form.put(Row::Number, stage + ".days");
        }
    }
}

void putRulesForm(BlueprintFormMaker& form) {
    form.heading(sayForm(QT_TRANSLATE_NOOP("Blueprints", "Attempts")));
    form.put(Row::Number, "max");
    form.put(Row::Number, "wait_days");
    form.put(Row::Switch, "other_draw");
    form.put(Row::Switch, "unseen_first");
    form.choice("counts");
    form.heading(sayForm(QT_TRANSLATE_NOOP("Blueprints", "Extra time")));
    form.put(Row::Number, "most_percent");
    if (!form.value("most_percent").empty()) {
        form.choice("decided_by");
    }
    putStages(form);
    form.heading(sayForm(QT_TRANSLATE_NOOP("Blueprints", "Certificate")));
    form.put(Row::Switch, "certificate");
    if (form.source().draft.on("certificate")) {
        form.put(Row::Text, "certificate_title");
        form.put(Row::Number, "months");
    }
}

bool beginsWithAny(std::string_view field, const std::vector<std::string_view>& prefixes) {
    return std::ranges::any_of(prefixes,
                               [&](std::string_view prefix) { return field.starts_with(prefix); });
}

}  // namespace

void BlueprintFormMaker::heading(const QString& label, const QString& remark) {
    Row row;
    row.kind = Row::Heading;
    row.label = label;
    row.remark = remark;
    m_rows.push_back(std::move(row));
}

void BlueprintFormMaker::note(const QString& words, int sign) {
    Row row;
    row.kind = Row::Note;
    row.label = words;
    row.sign = sign;
    m_rows.push_back(std::move(row));
}

Row& BlueprintFormMaker::put(Row::Kind kind, const std::string& field) {
    const BlueprintFieldWords words = blueprintFieldWords(field);
    Row row;
    row.kind = kind;
    row.field = text(field);
    row.label = words.label;
    row.name = words.label;
    row.unit = words.unit;
    row.value = text(value(field));
    QStringList errors;
    QStringList warnings;
    for (const DraftFinding& finding : m_source.findings) {
        if (finding.field == field) {
            (finding.what.severity == Severity::Error ? errors : warnings)
                .append(blueprintFindingWords(finding, m_source.wording));
        }
    }
    errors.removeDuplicates();
    row.error = errors.join('\n');
    row.remark = warnings.join('\n');
    row.sign = warnings.isEmpty() ? SignedWords::None : SignedWords::Due;
    m_rows.push_back(std::move(row));
    return m_rows.back();
}

void BlueprintFormMaker::choice(const std::string& field) {
    const std::vector<std::string> options = blueprintOptions(m_source.draft, field);
    QStringList words;
    std::ranges::transform(options, std::back_inserter(words), blueprintWord);
    Row& row = put(Row::Choice, field);
    row.choices = words.join('\n');
    const auto chosen = std::ranges::find(options, value(field));
    row.chosen = chosen == options.end() ? -1 : static_cast<int>(chosen - options.begin());
}

void BlueprintFormMaker::wrongs(const std::string& field,
                                const std::function<bool(const DraftFinding&)>& which) {
    QStringList words;
    for (const DraftFinding& finding : m_source.findings) {
        if (finding.field == field && (!which || which(finding))) {
            words.append(blueprintFindingWords(finding, m_source.wording));
        }
    }
    note(words.join('\n'), SignedWords::Gap);
}

BlueprintTab blueprintTabOf(const std::string& field) {
    if (field.starts_with("quota")) {
        return BlueprintTab::Quotas;
    }
    if (beginsWithAny(field, {"section", "marks", "minutes", "min_minutes", "navigation"})) {
        return BlueprintTab::Paper;
    }
    if (beginsWithAny(field, {"total", "floor", "critical"})) {
        return BlueprintTab::Pass;
    }
    return beginsWithAny(field,
                         {"max",
                          "wait_days",
                          "other_draw",
                          "unseen_first",
                          "counts",
                          "most_percent",
                          "decided_by",
                          "stage",
                          "release",
                          "certificate",
                          "months"})
               ? BlueprintTab::Rules
               : BlueprintTab::Basics;
}

std::vector<Row> blueprintForm(BlueprintTab tab, const BlueprintFormSource& source) {
    BlueprintFormMaker form(source);
    switch (tab) {
        case BlueprintTab::Basics:
            putBasics(form);
            break;
        case BlueprintTab::Paper:
            putPaperForm(form);
            break;
        case BlueprintTab::Quotas:
            putQuotaForm(form);
            break;
        case BlueprintTab::Pass:
            putPassForm(form);
            break;
        case BlueprintTab::Rules:
            putRulesForm(form);
            break;
        case BlueprintTab::Trial:
            break;
    }
    return form.take();
}

}  // namespace qgt::app
