#pragma once

#include "app/desktop/cases/case_desk.h"
#include "app/desktop/cases/case_lists.h"
#include "app/desktop/page_view_model.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 案例: the list, a case as a conversation, its end, the debrief. Every action goes to
/// the worker and is shown only when its event is durable.
class CaseViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed FINAL)
    Q_PROPERTY(bool newcomer READ newcomer NOTIFY changed FINAL)
    Q_PROPERTY(bool hasHandbook READ hasHandbook NOTIFY changed FINAL)
    Q_PROPERTY(bool handbookOpen READ handbookOpen NOTIFY handbookChanged FINAL)
    Q_PROPERTY(QString counted READ counted NOTIFY changed FINAL)
    Q_PROPERTY(QString lastLetter READ lastLetter NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY writtenChanged FINAL)
    Q_PROPERTY(QString model READ model NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY chosenChanged FINAL)
    Q_PROPERTY(bool canStepBack READ canStepBack NOTIFY changed FINAL)
    Q_PROPERTY(QString trust READ trust NOTIFY changed FINAL)
    Q_PROPERTY(QString mood READ mood NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString timeRemark READ timeRemark NOTIFY changed FINAL)
    Q_PROPERTY(QString legal READ legal NOTIFY changed FINAL)
    Q_PROPERTY(QString legalRemark READ legalRemark NOTIFY changed FINAL)
    Q_PROPERTY(bool legalFault READ legalFault NOTIFY changed FINAL)
    Q_PROPERTY(QString privacy READ privacy NOTIFY changed FINAL)
    Q_PROPERTY(QString privacyRemark READ privacyRemark NOTIFY changed FINAL)
    Q_PROPERTY(bool privacyFault READ privacyFault NOTIFY changed FINAL)
    Q_PROPERTY(QString endingTitle READ endingTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString endingText READ endingText NOTIFY changed FINAL)
    Q_PROPERTY(QString trip READ trip NOTIFY changed FINAL)
    Q_PROPERTY(bool oneTrip READ oneTrip NOTIFY changed FINAL)
    Q_PROPERTY(QString score READ score NOTIFY changed FINAL)
    Q_PROPERTY(QString scoreRemark READ scoreRemark NOTIFY changed FINAL)
    Q_PROPERTY(QString criticals READ criticals NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::CaseShelfList* shelf READ shelf CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CaseLineList* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CaseOptionList* options READ options CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CaseStepList* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CourseList* trustCourse READ trustCourse CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CourseList* timeCourse READ timeCourse CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CourseList* legalCourse READ legalCourse CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CourseList* privacyCourse READ privacyCourse CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CaseComparisonList* comparison READ comparison CONSTANT FINAL)
    Q_PROPERTY(qgt::app::CriterionList* criteria READ criteria CONSTANT FINAL)
    Q_PROPERTY(qgt::app::HandbookLinkList* handbook READ handbook CONSTANT FINAL)

  public:
    enum class Stage { Loading, Shelf, Choosing, Writing, Marking, Ended, Debrief };
    Q_ENUM(Stage)

    explicit CaseViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] QString title() const { return m_snapshot.title; }

    [[nodiscard]] QString prompt() const { return m_snapshot.prompt; }

    /// No case of the list was played or begun yet.
    [[nodiscard]] bool newcomer() const;

    /// The case names sections of the handbooks.
    [[nodiscard]] bool hasHandbook() const { return !m_snapshot.handbook.empty(); }

    /// They are listed over the case.
    [[nodiscard]] bool handbookOpen() const { return m_handbookOpen; }

    /// "Decision 3 of 4".
    [[nodiscard]] QString counted() const;

    /// Letter of the last option, or empty.
    [[nodiscard]] QString lastLetter() const;

    [[nodiscard]] QString written() const { return m_written; }

    [[nodiscard]] QString model() const { return m_snapshot.model; }

    /// Something is chosen, or nothing has to be.
    [[nodiscard]] bool ready() const;

    [[nodiscard]] bool canStepBack() const { return m_snapshot.canStepBack; }

    [[nodiscard]] QString trust() const;

    [[nodiscard]] QString mood() const { return m_snapshot.mood; }

    [[nodiscard]] QString time() const;
    [[nodiscard]] QString timeRemark() const;
    [[nodiscard]] QString legal() const;
    [[nodiscard]] QString legalRemark() const;
    [[nodiscard]] QString privacy() const;
    [[nodiscard]] QString privacyRemark() const;

    [[nodiscard]] bool legalFault() const { return !m_snapshot.legalFaults.isEmpty(); }

    [[nodiscard]] bool privacyFault() const { return !m_snapshot.privacyFaults.isEmpty(); }

    [[nodiscard]] QString endingTitle() const { return m_snapshot.endingTitle; }

    [[nodiscard]] QString endingText() const { return m_snapshot.endingText; }

    [[nodiscard]] QString trip() const;

    [[nodiscard]] bool oneTrip() const { return m_snapshot.oneTrip; }

    [[nodiscard]] QString score() const;
    [[nodiscard]] QString scoreRemark() const;
    [[nodiscard]] QString criticals() const;

    [[nodiscard]] CaseShelfList* shelf() { return &m_shelf; }

    [[nodiscard]] CaseLineList* lines() { return &m_lines; }

    [[nodiscard]] CaseOptionList* options() { return &m_options; }

    [[nodiscard]] CaseStepList* steps() { return &m_steps; }

    [[nodiscard]] CourseList* trustCourse() { return &m_trustCourse; }

    [[nodiscard]] CourseList* timeCourse() { return &m_timeCourse; }

    [[nodiscard]] CourseList* legalCourse() { return &m_legalCourse; }

    [[nodiscard]] CourseList* privacyCourse() { return &m_privacyCourse; }

    [[nodiscard]] CaseComparisonList* comparison() { return &m_comparison; }

    [[nodiscard]] CriterionList* criteria() { return &m_criteria; }

    [[nodiscard]] HandbookLinkList* handbook() { return &m_handbook; }

    /// Another person plays from now on; null when nobody is signed in.
    void attach(std::shared_ptr<CaseDesk> desk);
    void retranslate();

    /// The page was opened: the attempt of this program goes on, else the list is read.
    Q_INVOKABLE void enter();
    /// The page was left: the clock of the decision stands still.
    Q_INVOKABLE void leave();

    /// Goes on where the case was left, else begins it.
    Q_INVOKABLE void open(const QString& caseId);
    Q_INVOKABLE void openRow(int row);
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void setWritten(const QString& text);
    /// Says what is chosen, shows the model, saves the marks, or goes on after the end.
    Q_INVOKABLE void confirm();
    Q_INVOKABLE void stepBack();
    /// From the decision `movePlace` of the debrief.
    Q_INVOKABLE void playFrom(int movePlace);
    Q_INVOKABLE void toShelf();
    /// Lists the sections to read; where there is one, or they are listed already, opens the first.
    Q_INVOKABLE void lookUp();
    Q_INVOKABLE void closeHandbook();
    Q_INVOKABLE void openHandbook(const QString& slug);
    Q_INVOKABLE bool press(int key, int modifiers);

  signals:
    void changed();
    void chosenChanged();
    void writtenChanged();
    void handbookChanged();
    /// The conversation has grown.
    void grown();
    /// Show this section; the case stays as it stands.
    void handbookRequested(const QString& slug);

  private:
    using Call = std::function<Result<CaseSnapshot>(CaseDesk&)>;

    /// One step of the open case.
    void act(Call call);
    void take(const CaseSnapshot& snapshot);
    void readShelf();
    void showShelf();
    void showOptions();
    void showCourse();
    void showReview();
    void setStage(Stage stage);
    void setHandbookOpen(bool open);
    [[nodiscard]] static QString remarkOf(const CaseEntry& entry);
    [[nodiscard]] static QString faultWords(const QStringList& faults);

    std::shared_ptr<CaseDesk> m_desk;
    Stage m_stage = Stage::Loading;
    std::vector<CaseEntry> m_entries;
    CaseSnapshot m_snapshot;
    QString m_written;
    std::vector<bool> m_chosen;
    bool m_handbookOpen = false;
    CaseShelfList m_shelf;
    CaseLineList m_lines;
    CaseOptionList m_options;
    CaseStepList m_steps;
    CourseList m_trustCourse;
    CourseList m_timeCourse;
    CourseList m_legalCourse;
    CourseList m_privacyCourse;
    CaseComparisonList m_comparison;
    CriterionList m_criteria;
    HandbookLinkList m_handbook;
};

}  // namespace qgt::app
