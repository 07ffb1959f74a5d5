#include "app/desktop/blueprints/blueprint_editor_model.h"

#include "app/desktop/blueprints/blueprint_words.h"
#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "engine/bank/blueprint_names.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

/// Somebody who types is not judged at each letter.
constexpr int kSoonMs = 250;

bool isPlace(const std::string& condition) {
    return condition.starts_with("line=") || condition.starts_with("block=");
}

/// Without the quotas that say nothing: one that is emptied stays in the form, under the hands of
/// who types, until it is saved.
BlueprintDraft withoutEmpty(BlueprintDraft draft) {
    std::erase_if(draft.quotas, [&](const std::string& name) {
        return draft.value("quota." + name + ".min").empty() &&
               draft.value("quota." + name + ".max").empty();
    });
    return draft;
}

/// Of two of the same sort only one can hold.
bool excludes(const std::string& a, const std::string& b) {
    return (isPlace(a) && isPlace(b)) || (a.starts_with("level=") && b.starts_with("level="));
}

}  // namespace

BlueprintEditorModel::BlueprintEditorModel(Deps deps, QObject* parent)
    : PageViewModel(deps, parent),
      m_steps(this),
      m_form(this),
      m_subjects(this),
      m_trial(std::move(deps), this) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &BlueprintEditorModel::judge);
}

void BlueprintEditorModel::attach(std::optional<BlueprintDesk> desk) {
    m_desk = desk;
    m_bank.reset();
    m_trial.attach(std::move(desk));
    changeHands();
    close();
}

void BlueprintEditorModel::close() {
    m_open = false;
    m_soon.stop();
    m_before.reset();
    m_draft = {};
    m_stored = {};
    m_reading = {};
    m_check.reset();
    m_judged.reset();
    m_subject.clear();
    m_done = false;
    setProblem({});
    m_trial.stop();
    m_form.setRows({});
    emit changed();
}

void BlueprintEditorModel::open(const BlueprintShelfRead& read,
                                const ShelvedBlueprint& shelved,
                                bool copy) {
    if (!shelved.blueprint) {
        return;
    }
    close();
    m_bank = read.bank;
    m_today = read.today;
    bank::Blueprint plan = *shelved.blueprint;
    m_copiedFrom.clear();
    if (copy) {
        m_copiedFrom = text(plan.title);
        plan.id = copyId(read.shelf, plan.id);
        plan.title = copyTitle(plan.title);
        plan.revision = 1;
    } else {
        m_before = shelved;
    }
    m_draft = draftOf(plan);
    m_stored = m_draft;
    m_open = true;
    m_tab = BlueprintTab::Basics;
    m_trial.setFacts(m_bank, read.keysExist);
    touch();
    emit tabChanged();
}

bool BlueprintEditorModel::dirty() const {
    return m_open && withoutEmpty(m_draft) != withoutEmpty(m_stored);
}

void BlueprintEditorModel::showTab(int tab) {
    if (m_open && tab >= 0 && tab <= static_cast<int>(BlueprintTab::Trial) && tab != this->tab()) {
        m_tab = static_cast<BlueprintTab>(tab);
        m_form.setRows({});  // lines of another step are other lines
        show();
        emit tabChanged();
    }
}

void BlueprintEditorModel::set(const std::string& field, const std::string& value) {
    if (m_draft.value(field) != value) {
        m_draft.set(field, value);
        touch();
    }
}

void BlueprintEditorModel::edit(const QString& field, const QString& words) {
    if (m_open) {
        set(field.toStdString(), words.trimmed().toStdString());
    }
}

void BlueprintEditorModel::editLeast(const QString& quota, const QString& words) {
    editQuota(quota.toStdString(), ".min", words);
}

void BlueprintEditorModel::editMost(const QString& quota, const QString& words) {
    editQuota(quota.toStdString(), ".max", words);
}

void BlueprintEditorModel::editQuota(const std::string& quota,
                                     const char* which,
                                     const QString& words) {
    if (!m_open) {
        return;
    }
    const std::string name = quota.substr(quota.find('.') + 1);
    if (std::ranges::find(m_draft.quotas, name) == m_draft.quotas.end()) {
        m_draft.quotas.push_back(name);
    }
    m_draft.set(quota + which, words.trimmed().toStdString());
    touch();
}

void BlueprintEditorModel::choose(const QString& field, int choice) {
    const std::string name = field.toStdString();
    const std::vector<std::string> options = blueprintOptions(m_draft, name);
    if (!m_open || choice < 0 || choice >= static_cast<int>(options.size())) {
        return;
    }
    m_draft.set(name, options[static_cast<std::size_t>(choice)]);
    if (name.ends_with(".kind")) {
        // What cannot mark this kind is no choice any more.
        const std::string scheme = name.substr(0, name.rfind('.')) + ".scheme";
        const std::vector<std::string> fitting = blueprintOptions(m_draft, scheme);
        if (std::ranges::find(fitting, m_draft.value(scheme)) == fitting.end()) {
            m_draft.set(scheme, fitting.front());
        }
    }
    touch();
}

void BlueprintEditorModel::toggle(const QString& field, bool on) {
    if (m_open) {
        set(field.toStdString(), on ? kOn : "");
    }
}

void BlueprintEditorModel::toggleOne(const QString& field, int choice) {
    if (m_open && choice >= 0 && choice < static_cast<int>(bank::kReleasedParts.size())) {
        const std::string part =
            field.toStdString() + "." +
            std::string(bank::kReleasedParts.at(static_cast<std::size_t>(choice)).name);
        set(part, m_draft.on(part) ? "" : kOn);
    }
}

void BlueprintEditorModel::addPart() {
    if (m_open) {
        const int part = m_draft.sections++;
        m_draft.set(sectionField(part, "kind"), toText(bank::TaskKind::SingleChoice));
        m_draft.set(sectionField(part, "scheme"), toText(bank::ScoringScheme::Exact));
        m_draft.set(sectionField(part, "count"), "10");
        m_draft.set(sectionField(part, "marks"), "1");
        touch();
    }
}

void BlueprintEditorModel::movePart(int part, int by) {
    if (m_open) {
        moveSection(m_draft, part, part + by);
        touch();
    }
}

void BlueprintEditorModel::removePart(int part) {
    if (m_open) {
        removeSection(m_draft, part);
        touch();
    }
}

void BlueprintEditorModel::chooseSubject(int row) {
    const std::vector<std::string> names = subjectNames();
    if (row < 0 || row >= static_cast<int>(names.size())) {
        return;
    }
    const std::string& name = names[static_cast<std::size_t>(row)];
    const bool had = std::erase(m_subject, name) > 0;
    if (!had) {
        std::erase_if(m_subject, [&](const std::string& other) { return excludes(name, other); });
        m_subject.push_back(name);
    }
    showSubjects();
    emit changed();
}

void BlueprintEditorModel::addQuota() {
    if (!m_open || m_subject.size() < 2) {
        return;
    }
    std::string joined;
    for (const std::string& condition : m_subject) {
        joined.append(joined.empty() ? "" : "+").append(condition);
    }
    const std::string name = quotaName(quotaNamed(joined));
    m_subject.clear();
    if (std::ranges::find(m_draft.quotas, name) == m_draft.quotas.end()) {
        editQuota("quota." + name, ".min", QStringLiteral("1"));
    }
    show();
}

void BlueprintEditorModel::save() {
    if (!m_desk || busy() || !m_open || !fit() || !(dirty() || isNew())) {
        return;
    }
    run(
        [desk = *m_desk, plan = *m_reading.blueprint, before = m_before] {
            return desk.shelf().save(plan, before);
        },
        [this](Result<ShelvedBlueprint> kept) { takeSaved(std::move(kept)); });
}

void BlueprintEditorModel::takeSaved(Result<ShelvedBlueprint> kept) {
    if (!went(kept) || !kept->blueprint) {
        return;
    }
    m_before = std::move(*kept);
    m_copiedFrom.clear();
    m_draft.revision = m_before->blueprint->revision;
    m_stored = m_draft;
    m_done = true;
    show();
    emit saved();
}

void BlueprintEditorModel::touch() {
    m_reading = m_bank ? readDraft(m_draft, *m_bank) : DraftReading();
    m_done = false;
    if (m_reading.blueprint != m_judged) {
        m_soon.start();
    }
    m_trial.setBlueprint(m_reading.blueprint);
    show();
}

void BlueprintEditorModel::judge() {
    if (!m_reading.blueprint) {
        m_check.reset();
        m_judged.reset();
        emit changed();
        return;
    }
    read(
        [bank = m_bank, plan = *m_reading.blueprint, today = m_today] {
            return std::pair(plan, judgeBlueprint(*bank, plan, today));
        },
        [this](std::pair<bank::Blueprint, exam::BlueprintCheck> judged) {
            if (m_open && m_reading.blueprint == judged.first) {
                m_judged = std::move(judged.first);
                m_check = std::move(judged.second);
                emit changed();
            }
        });
}

}  // namespace qgt::app
