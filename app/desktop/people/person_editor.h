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
    Q_PROPERTY(bool editable READ editable NOTIFY changed FINAL)
    Q_PROPERTY(bool rolesEditable READ rolesEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool activeEditable READ activeEditable NOTIFY changed FINAL)
    Q_PROPERTY(bool mayReset READ mayReset NOTIFY changed FINAL)
    Q_PROPERTY(bool cadre READ cadre NOTIFY changed FINAL)
    Q_PROPERTY(bool trainer READ trainer NOTIFY changed FINAL)
    Q_PROPERTY(bool director READ director NOTIFY changed FINAL)
    Q_PROPERTY(bool administrator READ administrator NOTIFY changed FINAL)
    Q_PROPERTY(bool invigilator READ invigilator NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::DutyList* duties READ duties CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CommitteeList* committees READ committees CONSTANT FINAL)

  public:
    enum class Role { Cadre, Trainer, Director, Administrator, Invigilator };
    Q_ENUM(Role)

    /// What the panel may offer for one person.
    struct Frame {
        std::vector<DutyLine> lines;
        std::vector<people::Committee> committees;
        bool editable = false;
        bool rolesEditable = false;
        bool mayReset = false;
    };

    PersonEditor(Wording wording, QObject* parent);

    [[nodiscard]] QString name() const { return QString::fromStdString(m_person.name); }

    [[nodiscard]] QString staffNo() const { return QString::fromStdString(m_person.staffNo); }

    [[nodiscard]] QString post() const { return QString::fromStdString(m_person.post); }

    [[nodiscard]] bool active() const { return m_person.active; }

    [[nodiscard]] bool isNew() const { return m_person.id.empty(); }

    /// False for those who may only look.
    [[nodiscard]] bool editable() const { return m_frame.editable; }

    /// Roles beyond cadre are given by someone who may edit all people.
    [[nodiscard]] bool rolesEditable() const { return m_frame.rolesEditable; }

    /// Whoever holds more than a cadre's role is switched off by those who give such roles.
    [[nodiscard]] bool activeEditable() const;

    [[nodiscard]] bool mayReset() const { return m_frame.mayReset && m_person.active; }

    [[nodiscard]] bool cadre() const { return has(people::Role::Cadre); }

    [[nodiscard]] bool trainer() const { return has(people::Role::Trainer); }

    [[nodiscard]] bool director() const { return has(people::Role::Director); }

    [[nodiscard]] bool administrator() const { return has(people::Role::Administrator); }

    [[nodiscard]] bool invigilator() const { return has(people::Role::Invigilator); }

    [[nodiscard]] DutyList* duties() { return &m_duties; }

    /// Empty where there is nothing to choose.
    [[nodiscard]] CommitteeList* committees() { return &m_committees; }

    void setName(const QString& name);
    void setStaffNo(const QString& number);
    void setPost(const QString& post);
    void setActive(bool active);

    Q_INVOKABLE void toggleRole(qgt::app::PersonEditor::Role role);
    /// 0 none, 1 A, 2 B.
    Q_INVOKABLE void setDuty(int row, int duty);

    Q_INVOKABLE void chooseCommittee(int row);

    void edit(people::Person person, Frame frame);
    void retranslate();

    [[nodiscard]] const people::Person& draft() const { return m_person; }

  signals:
    void changed();

  private:
    [[nodiscard]] bool has(people::Role role) const;
    [[nodiscard]] int dutyOf(const LineId& line) const;

    Wording m_wording;
    people::Person m_person;
    Frame m_frame;
    DutyList m_duties;
    CommitteeList m_committees;
};

}  // namespace qgt::app
