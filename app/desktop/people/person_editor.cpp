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
    : QObject(parent), m_wording(std::move(wording)), m_duties(this), m_committees(this) {}

bool PersonEditor::activeEditable() const {
    const bool cadre = m_person.roles == std::vector<people::Role>{people::Role::Cadre};
    return m_frame.editable && (m_frame.rolesEditable || cadre);
}

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
    if (row < 0 || row >= static_cast<int>(m_frame.lines.size())) {
        return;
    }
    const LineId& line = m_frame.lines[static_cast<std::size_t>(row)].id;
    std::erase_if(m_person.duties, [&](const people::LineDuty& held) { return held.line == line; });
    if (duty > 0) {
        m_person.duties.push_back({line, duty == 1 ? people::DutyRole::A : people::DutyRole::B});
    }
    retranslate();
}

void PersonEditor::chooseCommittee(int row) {
    if (row >= 0 && row < m_committees.rowCount()) {
        m_person.committee = m_frame.committees[static_cast<std::size_t>(row)].id;
        retranslate();
    }
}

void PersonEditor::edit(people::Person person, Frame frame) {
    m_person = std::move(person);
    m_frame = std::move(frame);
    retranslate();
}

void PersonEditor::retranslate() {
    std::vector<DutyRow> rows;
    for (const DutyLine& line : m_frame.lines) {
        rows.push_back(
            {.name = m_wording.english() ? line.nameEnglish : line.name, .role = dutyOf(line.id)});
    }
    m_duties.setRows(std::move(rows));
    std::vector<CommitteeLine> committees;
    if (m_frame.rolesEditable && m_frame.committees.size() > 1) {
        for (const people::Committee& committee : m_frame.committees) {
            committees.push_back({.name = QString::fromStdString(committee.name),
                                  .street = QString::fromStdString(committee.street),
                                  .chosen = committee.id == m_person.committee});
        }
    }
    m_committees.setRows(std::move(committees));
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
