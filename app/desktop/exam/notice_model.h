#pragma once

#include "app/desktop/exam/exam_lists.h"
#include "app/desktop/wording.h"
#include "app/runtime/exam_notice.h"
#include "engine/core/clock.h"
#include "engine/seat/seat_channel.h"

#include <optional>

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The notice before the start (考生须知): who sits here, how it is scored, the rules, and the
/// start code.
class NoticeModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the view models of exams")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(bool needsCode READ needsCode NOTIFY changed FINAL)
    Q_PROPERTY(bool invigilated READ invigilated NOTIFY changed FINAL)
    Q_PROPERTY(QString beginText READ beginText NOTIFY changed FINAL)
    Q_PROPERTY(bool mayBegin READ mayBegin NOTIFY codeChanged FINAL)
    Q_PROPERTY(QString standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QString notNow READ notNow NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamFactList* who READ who CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamFactList* sections READ sections CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamFactList* rules READ rules CONSTANT FINAL)

  public:
    /// The clock must outlive it.
    NoticeModel(Wording wording, const Clock& clock, QObject* parent);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString about() const;

    [[nodiscard]] bool needsCode() const { return m_notice && m_notice->entry.needsCode; }

    /// Somebody else has to do with it: it is no mock exam.
    [[nodiscard]] bool invigilated() const { return m_notice && !m_notice->entry.mock; }

    [[nodiscard]] QString beginText() const;

    /// It is open, and the code is entered where one is needed.
    [[nodiscard]] bool mayBegin() const;

    /// Why it cannot be begun now; empty when it can.
    /// Of an exam that was begun: what is left of its time and what is saved; else empty.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString notNow() const;

    [[nodiscard]] ExamFactList* who() { return &m_who; }

    [[nodiscard]] ExamFactList* sections() { return &m_sections; }

    [[nodiscard]] ExamFactList* rules() { return &m_rules; }

    [[nodiscard]] const std::optional<ExamNotice>& notice() const { return m_notice; }

    /// Nothing: nobody is to begin. The code is forgotten.
    void show(std::optional<ExamNotice> notice);
    void retranslate();

    /// What opens the seat. Only while there is a notice.
    [[nodiscard]] seat::SeatToken token() const;

    /// The exam has begun.
    void forgetCode();

    Q_INVOKABLE void setCode(const QString& code);

  signals:
    void changed();
    void codeChanged();

  private:
    void showRows();

    Wording m_wording;
    const Clock& m_clock;
    std::optional<ExamNotice> m_notice;
    QString m_code;
    ExamFactList m_who;
    ExamFactList m_sections;
    ExamFactList m_rules;
};

}  // namespace qgt::app
