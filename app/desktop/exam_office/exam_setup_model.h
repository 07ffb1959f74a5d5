#pragma once

#include "app/desktop/exam_office/exam_candidates_model.h"
#include "app/desktop/page_view_model.h"

#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Setting up an exam: what it is called, by which blueprint, when, who. What is typed is judged at
/// once, in words, and nothing is stored before it is saved.
class ExamSetupModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by ExamOfficeViewModel")
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString opensDay READ opensDay WRITE setOpensDay NOTIFY changed FINAL)
    Q_PROPERTY(QString opensTime READ opensTime WRITE setOpensTime NOTIFY changed FINAL)
    Q_PROPERTY(QString closesDay READ closesDay WRITE setClosesDay NOTIFY changed FINAL)
    Q_PROPERTY(QString closesTime READ closesTime WRITE setClosesTime NOTIFY changed FINAL)
    Q_PROPERTY(QString titleError READ titleError NOTIFY changed FINAL)
    Q_PROPERTY(QString blueprintError READ blueprintError NOTIFY changed FINAL)
    Q_PROPERTY(QString opensError READ opensError NOTIFY changed FINAL)
    Q_PROPERTY(QString closesError READ closesError NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* blueprints READ blueprints CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamChoiceList* variants READ variants CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ExamCandidatesModel* people READ people CONSTANT FINAL)
    Q_PROPERTY(QString blueprintWords READ blueprintWords NOTIFY changed FINAL)
    Q_PROPERTY(bool oneLine READ oneLine NOTIFY changed FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed FINAL)
    Q_PROPERTY(bool fit READ fit NOTIFY changed FINAL)
    Q_PROPERTY(bool saved READ saved NOTIFY changed FINAL)
    Q_PROPERTY(bool replanned READ replanned NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

  public:
    explicit ExamSetupModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }

    [[nodiscard]] QString opensDay() const { return m_opens.day; }

    [[nodiscard]] QString opensTime() const { return m_opens.time; }

    [[nodiscard]] QString closesDay() const { return m_closes.day; }

    [[nodiscard]] QString closesTime() const { return m_closes.time; }

    // What is wrong with a field and what to enter; empty while nothing is, or nobody tried yet.
    [[nodiscard]] QString titleError() const;
    [[nodiscard]] QString blueprintError() const;
    [[nodiscard]] QString opensError() const;
    [[nodiscard]] QString closesError() const;

    [[nodiscard]] ExamChoiceList* blueprints() { return &m_blueprints; }

    [[nodiscard]] ExamChoiceList* lines() { return &m_lines; }

    [[nodiscard]] ExamChoiceList* variants() { return &m_variants; }

    [[nodiscard]] ExamCandidatesModel* people() { return &m_people; }

    /// What the chosen blueprint asks, a rule a line.
    [[nodiscard]] QString blueprintWords() const;

    /// The chosen blueprint is about one line, which has to be said.
    [[nodiscard]] bool oneLine() const;

    [[nodiscard]] bool isNew() const { return m_exam.id.empty(); }

    [[nodiscard]] bool fit() const;

    /// What stands here is what is stored.
    [[nodiscard]] bool saved() const { return !isNew() && !m_touched && !m_replanned; }

    /// The chosen blueprint is another one than when the exam was last saved.
    [[nodiscard]] bool replanned() const { return m_replanned; }

    [[nodiscard]] QString done() const;

    void attach(std::optional<OfficeDesk> desk);
    void retranslate();
    /// A draft, or a new exam without an id.
    void edit(const OfficeFacts& facts, const exam::HeldExam& exam);

    [[nodiscard]] const exam::HeldExam& exam() const { return m_exam; }

    void setTitle(const QString& words);
    void setOpensDay(const QString& words);
    void setOpensTime(const QString& words);
    void setClosesDay(const QString& words);
    void setClosesTime(const QString& words);

    Q_INVOKABLE void chooseBlueprint(int row);
    Q_INVOKABLE void chooseLine(int row);
    /// Row of `variants`: 1 to 6, then one for everybody.
    Q_INVOKABLE void chooseVariant(int row);
    Q_INVOKABLE void save();
    /// Saves and goes on to sealing.
    Q_INVOKABLE void saveAndSeal();

  signals:
    void changed();
    /// Stored; `sealNext` when sealing is wanted next.
    void stored(bool sealNext);

  private:
    /// A day and a time as typed.
    struct Typed {
        QString day;
        QString time;

        [[nodiscard]] std::optional<Instant> instant() const;
    };

    [[nodiscard]] const bank::Blueprint* blueprint() const;
    [[nodiscard]] ExamDraft draft() const;
    [[nodiscard]] static Typed typed(Instant at);
    void set(QString& field, const QString& words);
    void touch();
    /// Reads what became of earlier exams of the chosen kind.
    void lookBack();
    void show();
    void store(bool sealNext);
    void confirmExtra(const exam::ExamCandidate& candidate, const QString& words);

    std::optional<OfficeDesk> m_desk;
    OfficeFacts m_facts;
    exam::HeldExam m_exam;
    QString m_title;
    Typed m_opens;
    Typed m_closes;
    BlueprintId m_blueprint;
    LineId m_line;
    int m_forms = 2;
    ExamChoiceList m_blueprints;
    ExamChoiceList m_lines;
    ExamChoiceList m_variants;
    ExamCandidatesModel m_people;
    bool m_touched = false;
    bool m_replanned = false;
    bool m_tried = false;  ///< somebody wanted to save: what is missing is said too
    bool m_done = false;
    bool m_showing = false;  ///< the list of people is filled, nobody touches it
};

}  // namespace qgt::app
