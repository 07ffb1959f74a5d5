#pragma once

#include "app/desktop/people/people_desk.h"
#include "app/desktop/people/people_lists.h"
#include "app/desktop/wording.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The panel in which one person is added or changed; nothing is stored before it is saved.
class PersonEditor final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by PeopleViewModel")
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString staffNo READ staffNo WRITE setStaffNo NOTIFY changed FINAL)
    Q_PROPERTY(QString post READ post WRITE setPost NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(bool rolesEditable READ rolesEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool cadre READ cadre NOTIFY changed FINAL)
    Q_PROPERTY(bool trainer READ trainer NOTIFY changed FINAL)
    Q_PROPERTY(bool director READ director NOTIFY changed FINAL)
    Q_PROPERTY(bool administrator READ administrator NOTIFY changed FINAL)
    Q_PROPERTY(bool invigilator READ invigilator NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::DutyList* duties READ duties CONSTANT FINAL)

  public:
    enum class Role { Cadre, Trainer, Director, Administrator, Invigilator };
    Q_ENUM(Role)

    PersonEditor(Wording wording, QObject* parent);

    [[nodiscard]] QString name() const { return QString::fromStdString(m_person.name); }

    [[nodiscard]] QString staffNo() const { return QString::fromStdString(m_person.staffNo); }

    [[nodiscard]] QString post() const { return QString::fromStdString(m_person.post); }

    [[nodiscard]] bool active() const { return m_person.active; }

    [[nodiscard]] bool isNew() const { return m_person.id.empty(); }

    /// Roles beyond cadre are given by someone who may edit all people.
    [[nodiscard]] bool rolesEditable() const { return m_rolesEditable; }

    [[nodiscard]] bool cadre() const { return has(people::Role::Cadre); }

    [[nodiscard]] bool trainer() const { return has(people::Role::Trainer); }

    [[nodiscard]] bool director() const { return has(people::Role::Director); }

    [[nodiscard]] bool administrator() const { return has(people::Role::Administrator); }

    [[nodiscard]] bool invigilator() const { return has(people::Role::Invigilator); }

    [[nodiscard]] DutyList* duties() { return &m_duties; }

    void setName(const QString& name);
    void setStaffNo(const QString& number);
    void setPost(const QString& post);
    void setActive(bool active);

    Q_INVOKABLE void toggleRole(qgt::app::PersonEditor::Role role);
    /// 0 none, 1 A, 2 B.
    Q_INVOKABLE void setDuty(int row, int duty);

    void edit(people::Person person, const std::vector<DutyLine>& lines, bool rolesEditable);
    void retranslate();

    [[nodiscard]] const people::Person& draft() const { return m_person; }

  signals:
    void changed();

  private:
    [[nodiscard]] bool has(people::Role role) const;
    [[nodiscard]] int dutyOf(const LineId& line) const;

    Wording m_wording;
    people::Person m_person;
    std::vector<DutyLine> m_lines;
    DutyList m_duties;
    bool m_rolesEditable = false;
};

}  // namespace qgt::app
