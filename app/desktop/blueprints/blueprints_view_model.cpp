#include "app/desktop/blueprints/blueprints_view_model.h"

#include "app/desktop/exam_office/exam_office_words.h"
#include "app/desktop/text.h"
#include "app/runtime/exam_material.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

BlueprintsViewModel::BlueprintsViewModel(const Deps& deps, QObject* parent)
    : PageViewModel(deps, parent), m_blueprints(this), m_editor(deps, this) {
    connect(&m_editor, &BlueprintEditorModel::saved, this, [this] {
        const bool leaving = m_question == Question::Leave;
        enter();
        if (leaving) {
            leave();
        }
    });
}

QString BlueprintsViewModel::questionWords() const {
    switch (m_question) {
        case Question::Remove: {
            const ShelvedBlueprint* const asked = at(m_asked);
            return asked == nullptr
                       ? QString()
                       : tr("Delete “%1”? Exams that were held keep it. It can be taken back until "
                            "the next change of a blueprint.")
                             .arg(m_blueprints.rows()[static_cast<std::size_t>(m_asked)].title);
        }
        case Question::Leave:
            return tr("What you changed in “%1” is not saved yet.").arg(m_editor.title());
        case Question::None:
            break;
    }
    return {};
}

QString BlueprintsViewModel::countLine() const {
    return m_ready ? tr("Blueprints: %1").arg(m_read.shelf.size()) : QString();
}

QString BlueprintsViewModel::undoWords() const {
    if (!m_read.undo) {
        return {};
    }
    return m_read.undo->brings
               ? tr("Take the last change of “%1” back").arg(text(m_read.undo->title))
               : tr("Take “%1” away again").arg(text(m_read.undo->title));
}

void BlueprintsViewModel::attach(const std::optional<BlueprintDesk>& desk) {
    m_desk = desk;
    m_read = {};
    m_ready = false;
    m_editing = false;
    m_done.clear();
    changeHands();
    m_editor.attach(desk);
    setQuestion(Question::None);
    showRows();
    emit viewChanged();
}

void BlueprintsViewModel::retranslate() {
    m_editor.retranslate();
    m_done.clear();
    showRows();
    emit questionChanged();
    emit problemChanged();
}

void BlueprintsViewModel::enter() {
    if (m_desk) {
        read([desk = *m_desk] { return readBlueprintShelf(desk); },
             [this](Result<BlueprintShelfRead> shelf) { take(std::move(shelf)); });
    }
}

void BlueprintsViewModel::take(Result<BlueprintShelfRead> read) {
    if (went(read)) {
        m_read = std::move(*read);
        m_ready = true;
        showRows();
    }
}

const ShelvedBlueprint* BlueprintsViewModel::at(int row) const {
    return row >= 0 && row < static_cast<int>(m_read.shelf.size())
               ? &m_read.shelf[static_cast<std::size_t>(row)]
               : nullptr;
}

void BlueprintsViewModel::setCurrent(int row) {
    if (row != m_current) {
        m_current = row;
        emit changed();
    }
}

bool BlueprintsViewModel::editable() const {
    const ShelvedBlueprint* const shelved = at(m_current);
    return shelved != nullptr && shelved->blueprint.has_value();
}

bool BlueprintsViewModel::removable() const {
    const ShelvedBlueprint* const shelved = at(m_current);
    return shelved != nullptr && shelved->origin == BlueprintOrigin::Own;
}

void BlueprintsViewModel::copy() {
    open(true);
}

void BlueprintsViewModel::edit() {
    open(false);
}

void BlueprintsViewModel::open(bool copy) {
    const ShelvedBlueprint* const shelved = at(m_current);
    if (!editable() || m_editing || busy()) {
        return;
    }
    m_done.clear();
    setQuestion(Question::None);
    m_editor.open(m_read, *shelved, copy);
    m_editing = true;
    emit viewChanged();
    emit changed();
}

void BlueprintsViewModel::askRemove() {
    if (removable() && !m_editing && !busy()) {
        m_asked = m_current;
        m_done.clear();
        setQuestion(Question::Remove);
        emit changed();
    }
}

void BlueprintsViewModel::agree() {
    if (m_question == Question::Leave) {
        leave();
        return;
    }
    const ShelvedBlueprint* const asked = at(m_asked);
    if (m_question != Question::Remove || asked == nullptr || !m_desk || busy()) {
        return;
    }
    setQuestion(Question::None);
    run([desk = *m_desk, shelved = *asked] { return desk.shelf().remove(shelved); },
        [this](const Status& removed) {
            if (went(removed)) {
                m_done = tr("Deleted.");
                enter();
            }
        });
}

void BlueprintsViewModel::saveAndLeave() {
    if (m_question == Question::Leave) {
        m_editor.save();  // goes on from there once it is saved
        if (!m_editor.fit() || !m_editor.problem().isEmpty()) {
            setQuestion(Question::None);
        }
    }
}

void BlueprintsViewModel::cancel() {
    setQuestion(Question::None);
}

void BlueprintsViewModel::undo() {
    if (!m_desk || busy() || m_editing || !m_read.undo) {
        return;
    }
    run([desk = *m_desk] { return desk.shelf().undo(); },
        [this](const Status& undone) {
            if (went(undone)) {
                m_done = tr("Taken back, byte for byte.");
                enter();
            }
        });
}

bool BlueprintsViewModel::mayLeave(const QString& target) {
    if (!m_editing || !m_editor.dirty()) {
        return true;
    }
    m_target = target;
    setQuestion(Question::Leave);
    return false;
}

bool BlueprintsViewModel::mayClose() {
    return mayLeave(QString::fromLatin1(kCloseWindow));
}

void BlueprintsViewModel::back() {
    if (m_question != Question::None) {
        cancel();
    } else if (!m_editing) {
        emit backRequested();
    } else if (!m_editor.busy() && mayLeave({})) {
        leave();
    }
}

/// From the editor to where the person wanted to go.
void BlueprintsViewModel::leave() {
    const QString target = std::exchange(m_target, {});
    m_editor.close();
    m_editing = false;
    setQuestion(Question::None);
    emit viewChanged();
    enter();
    if (!target.isEmpty()) {
        emit leaveAgreed(target);
    }
}

void BlueprintsViewModel::setQuestion(Question question) {
    m_question = question;
    if (question != Question::Leave && question != Question::None) {
        m_target.clear();
    }
    emit questionChanged();
}

void BlueprintsViewModel::showRows() {
    std::vector<BlueprintLine> rows;
    for (const ShelvedBlueprint& shelved : m_read.shelf) {
        BlueprintLine row;
        row.origin = shelved.origin == BlueprintOrigin::Own ? tr("own") : tr("with the program");
        if (shelved.origin == BlueprintOrigin::Changed) {
            row.origin = tr("with the program, changed here");
        }
        if (shelved.blueprint) {
            const bank::Blueprint& plan = *shelved.blueprint;
            row.title = text(plan.title);
            row.facts = tr("%1 marks · %2 minutes · %3 tasks")
                            .arg(text(bank::marksText(plan.marks)))
                            .arg(plan.minutes)
                            .arg(tasksOf(plan));
            row.pass = blueprintWords(plan, *m_read.bank, wording())
                           .section('\n', 1)
                           .replace('\n', QStringLiteral(" · "));
            row.state =
                shelved.drafts > 0 ? tr("set up by it: %1 exams").arg(shelved.drafts) : QString();
        } else {
            row.title = text(shelved.file);
            const auto wrong = std::ranges::find_if(shelved.findings, [](const Diagnostic& d) {
                return d.severity == Severity::Error;
            });
            row.state = wrong == shelved.findings.end()
                            ? tr("cannot be read")
                            : wording().words({wrong->code, wrong->args});
            row.sign = SignedWords::Gap;
        }
        rows.push_back(std::move(row));
    }
    m_blueprints.setRows(std::move(rows));
    emit changed();
}

}  // namespace qgt::app
