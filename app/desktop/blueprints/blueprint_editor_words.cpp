#include "app/desktop/blueprints/blueprint_editor_model.h"
#include "app/desktop/blueprints/blueprint_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/bank/blueprint_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace qgt::app {

namespace {

constexpr std::size_t kMostId = 40;
constexpr qsizetype kMostTitleLetters = 24;

bool isChance(const Diagnostic& finding) {
    return finding.code == "exam.fail-chance" || finding.code == "exam.two-signatures";
}

/// The words of the check with the title in the place of the id, and no word of the file.
Error saidOf(const Diagnostic& finding, const std::string& title, const Wording& wording) {
    Error said{finding.code, finding.args};
    for (auto& [name, value] : said.args) {
        if (name == "id") {
            value = title;
        } else if (name == "kind") {
            value = blueprintWord(value).toStdString();
        } else if (name == "what") {
            QStringList words = text(value).split(QStringLiteral(" · "));
            for (QString& word : words) {
                for (const auto& level : bank::kLevels) {
                    if (word.toStdString() == level.name) {
                        bank::Quota quota;
                        quota.level = level.value;
                        word = quotaSubject(quota, bank::Bank(bank::BankParts{}), wording).front();
                    }
                }
                if (word == QStringLiteral("first_contact")) {
                    word = wording.words({"ctl.blueprint-first-contact", {}});
                }
            }
            value = words.join(QStringLiteral(" · ")).toStdString();
        }
    }
    return said;
}

}  // namespace

BlueprintId BlueprintEditorModel::copyId(const std::vector<ShelvedBlueprint>& shelf,
                                         const BlueprintId& id) {
    constexpr std::string_view kOurs = "unit-";
    const std::string stem =
        (id.str().starts_with(kOurs) ? id.str() : std::string(kOurs) + id.str())
            .substr(0, kMostId - 4);
    const auto taken = [&](const std::string& wanted) {
        return std::ranges::any_of(shelf, [&](const ShelvedBlueprint& one) {
            return one.file == wanted + ".yaml" ||
                   (one.blueprint && one.blueprint->id.str() == wanted);
        });
    };
    std::string wanted = stem;
    for (int number = 2; taken(wanted); ++number) {
        wanted = stem + "-" + std::to_string(number);
    }
    return BlueprintId(wanted);
}

std::string BlueprintEditorModel::copyTitle(const std::string& title) {
    const QString end = tr(" (copy)");
    return (text(title).left(kMostTitleLetters - end.size()) + end).toStdString();
}

QString BlueprintEditorModel::title() const {
    return text(m_draft.value("title"));
}

QString BlueprintEditorModel::origin() const {
    QStringList lines;
    if (!m_open) {
        return {};
    }
    if (isNew()) {
        lines.append(tr("A copy of “%1”, which stays as it is. It is this unit's own once it is "
                        "saved.")
                         .arg(m_copiedFrom));
    } else if (m_before->origin == BlueprintOrigin::Own) {
        lines.append(tr("This unit's own, revision %1.").arg(m_draft.revision));
    } else {
        lines.append(tr("Came with the program, revision %1. What you save here stays this unit's "
                        "own when the program brings a newer one; you decide then.")
                         .arg(m_draft.revision));
    }
    if (m_before && m_before->comments > 0) {
        lines.append(tr("Comments that somebody wrote into the file: %1. All of them stay; see "
                        "whether they still fit what you change.")
                         .arg(m_before->comments));
    }
    if (m_before && m_before->drafts > 0) {
        lines.append(tr("Exams that are set up by it and not sealed: %1. They keep it as it was "
                        "until they are saved again.")
                         .arg(m_before->drafts));
    }
    return lines.join('\n');
}

int BlueprintEditorModel::wrongIn(BlueprintTab tab) const {
    return static_cast<int>(
        std::ranges::count_if(m_reading.findings, [&](const DraftFinding& finding) {
            return finding.what.severity == Severity::Error && blueprintTabOf(finding.field) == tab;
        }));
}

QString BlueprintEditorModel::state() const {
    if (!m_open) {
        return {};
    }
    int wrong = 0;
    for (int tab = 0; tab < static_cast<int>(BlueprintTab::Trial); ++tab) {
        wrong += wrongIn(static_cast<BlueprintTab>(tab));
    }
    return wrong == 0 ? tr("Nothing to mend") : tr("To be mended: %1").arg(wrong);
}

int BlueprintEditorModel::stateSign() const {
    return fit() ? SignedWords::Ok : SignedWords::Gap;
}

QString BlueprintEditorModel::chance() const {
    constexpr double kPercent = 100;
    return m_check ? tr("P(fail | right on %1 %) = %2 %")
                         .arg(exam::kAbleCadre * kPercent)
                         .arg(m_check->failing * kPercent, 0, 'f', 1)
                   : QString();
}

QString BlueprintEditorModel::chanceWords() const {
    if (!m_check) {
        return fit() ? tr("Being calculated…")
                     : tr("How likely bad luck fails an able person is calculated when nothing is "
                          "left to mend.");
    }
    const auto found = std::ranges::find_if(m_check->findings, isChance);
    return found == m_check->findings.end()
               ? QString()
               : wording().words(saidOf(*found, m_draft.value("title"), wording()));
}

int BlueprintEditorModel::chanceSign() const {
    if (!m_check) {
        return SignedWords::None;
    }
    return m_check->failing > exam::kMostFailing ? SignedWords::Due : SignedWords::Ok;
}

QString BlueprintEditorModel::findings() const {
    QStringList lines;
    if (m_check) {
        for (const Diagnostic& finding : m_check->findings) {
            // Which line an exam is about is said when it is set up.
            if (!isChance(finding) && finding.code != "exam.which-line") {
                lines.append(wording().words(saidOf(finding, m_draft.value("title"), wording())));
            }
        }
    }
    return lines.join('\n');
}

QString BlueprintEditorModel::done() const {
    return m_done && !dirty() ? tr("Saved as revision %1; the exam office offers it from now on.")
                                    .arg(m_draft.revision)
                              : QString();
}

void BlueprintEditorModel::retranslate() {
    m_trial.retranslate();
    show();
    emit problemChanged();
}

std::vector<std::string> BlueprintEditorModel::subjectNames() const {
    std::vector<std::string> names;
    if (!m_bank) {
        return names;
    }
    for (const auto& level : bank::kLevels) {
        names.push_back("level=" + std::string(level.name));
    }
    names.emplace_back("first");
    for (const bank::Block& block : m_bank->blocks()) {
        names.push_back("block=" + block.id.str());
    }
    for (const bank::ServiceLine& line : m_bank->lines()) {
        names.push_back("line=" + line.id.str());
    }
    return names;
}

void BlueprintEditorModel::showSubjects() {
    std::vector<ExamChoice> subjects;
    if (onQuotas() && m_open) {
        for (const std::string& name : subjectNames()) {
            subjects.push_back({blueprintQuotaWords(name, *m_bank, wording()),
                                std::ranges::find(m_subject, name) != m_subject.end()});
        }
    }
    m_subjects.setRows(std::move(subjects));
}

void BlueprintEditorModel::show() {
    const std::array<QString, 6> titles{
        tr("Basics"), tr("Paper"), tr("Quotas"), tr("Passing"), tr("Rules"), tr("Try it")};
    std::vector<BlueprintStep> steps;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto tab = static_cast<BlueprintTab>(i);
        steps.push_back({titles.at(i), wrongIn(tab), tab == m_tab});
    }
    m_steps.setRows(std::move(steps));
    if (m_open && m_bank) {
        const Wording words = wording();
        m_form.setRows(
            blueprintForm(m_tab, {m_draft, m_reading.findings, *m_bank, words, isNew()}));
    }
    showSubjects();
    emit changed();
}

}  // namespace qgt::app
