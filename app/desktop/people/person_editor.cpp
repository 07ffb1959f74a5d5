#include "app/desktop/people/person_editor.h"

#include <algorithm>
#include <utility>

namespace qgt::app {

namespace {

people::Role engineRole(PersonEditor::Role role) {
    switch (role) {
        case PersonEditor::Role::Trainer:
            return people::Role::Trainer;
        case PersonEditor::Role::Director:
            return people::Role::Director;
        case PersonEditor::Role::Administrator:
            return people::Role::Administrator;
        case PersonEditor::Role::Invigilator:
            return people::Role::Invigilator;
        case PersonEditor::Role::Cadre:
            break;
    }
    return people::Role::Cadre;
}

}  // namespace

PersonEditor::PersonEditor(Wording wording, QObject* parent)
    : QObject(parent), m_wording(wording), m_duties(this) {}

void PersonEditor::setName(const QString& name) {
    m_person.name = name.toStdString();
    emit changed();
}

void PersonEditor::setStaffNo(const QString& number) {
    m_person.staffNo = number.toStdString();
    emit changed();
}

void PersonEditor::setPost(const QString& post) {
    m_person.post = post.toStdString();
    emit changed();
}

void PersonEditor::setActive(bool active) {
    m_person.active = active;
    emit changed();
}

void PersonEditor::toggleRole(PersonEditor::Role role) {
    const people::Role wanted = engineRole(role);
    std::vector<people::Role>& roles = m_person.roles;
    const auto found = std::ranges::find(roles, wanted);
    if (found == roles.end()) {
        roles.push_back(wanted);
    } else {
        roles.erase(found);
    }
    emit changed();
}

void PersonEditor::setDuty(int row, int duty) {
    if (row < 0 || row >= static_cast<int>(m_lines.size())) {
        return;
    }
    const LineId& line = m_lines[static_cast<std::size_t>(row)].id;
    std::erase_if(m_person.duties, [&](const people::LineDuty& held) { return held.line == line; });
    if (duty > 0) {
        m_person.duties.push_back({line, duty == 1 ? people::DutyRole::A : people::DutyRole::B});
    }
    retranslate();
}

void PersonEditor::edit(people::Person person,
                        const std::vector<DutyLine>& lines,
                        bool rolesEditable) {
    m_person = std::move(person);
    m_lines = lines;
    m_rolesEditable = rolesEditable;
    retranslate();
}

void PersonEditor::retranslate() {
    std::vector<DutyRow> rows;
    for (const DutyLine& line : m_lines) {
        rows.push_back(
            {.name = m_wording.english() ? line.nameEnglish : line.name, .role = dutyOf(line.id)});
    }
    m_duties.setRows(std::move(rows));
    emit changed();
}

bool PersonEditor::has(people::Role role) const {
    return people::hasRole(m_person.roles, role);
}

int PersonEditor::dutyOf(const LineId& line) const {
    const auto found = std::ranges::find(m_person.duties, line, &people::LineDuty::line);
    return found == m_person.duties.end() ? 0 : found->role == people::DutyRole::A ? 1 : 2;
}

}  // namespace qgt::app
