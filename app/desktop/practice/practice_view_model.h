#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/practice/auto_next.h"
#include "app/desktop/practice/offer_lines.h"
#include "app/desktop/practice/practice_desk.h"
#include "app/desktop/practice/practice_offer_model.h"
#include "app/desktop/practice/practice_question.h"
#include "app/desktop/practice/read_aloud.h"
#include "app/desktop/settings/practice_habits.h"
#include "app/desktop/wording.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page 练习: start panel, question, reveal, summary. Every action goes to the worker and is
/// shown only when its event is durable; a failed one leaves the page and what was put in as it is.
class PracticeViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(Stage stage READ stage NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::PracticeQuestion* question READ question CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PracticeOfferModel* offer READ offer CONSTANT FINAL)
    Q_PROPERTY(qgt::app::OfferLineList* outcomes READ outcomes CONSTANT FINAL)
    Q_PROPERTY(qgt::app::PracticeHabits* habits READ habits CONSTANT FINAL)
    Q_PROPERTY(qgt::app::AutoNext* autoNext READ autoNext CONSTANT FINAL)
    Q_PROPERTY(qgt::app::ReadAloud* aloud READ aloud CONSTANT FINAL)
    Q_PROPERTY(bool practises READ practises NOTIFY changed FINAL)
    Q_PROPERTY(bool covered READ covered NOTIFY changed FINAL)
    Q_PROPERTY(bool wasReading READ wasReading NOTIFY changed FINAL)
    Q_PROPERTY(bool canReadOn READ canReadOn NOTIFY changed FINAL)
    Q_PROPERTY(bool canReadBack READ canReadBack NOTIFY changed FINAL)
    Q_PROPERTY(QString specName READ specName NOTIFY changed FINAL)
    Q_PROPERTY(QString ticks READ ticks NOTIFY changed FINAL)
    Q_PROPERTY(int place READ place NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int minutesLeft READ minutesLeft NOTIFY changed FINAL)
    Q_PROPERTY(bool right READ right NOTIFY changed FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed FINAL)
    Q_PROPERTY(QString outlook READ outlook NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QString sum READ sum NOTIFY changed FINAL)
    Q_PROPERTY(QString sumRemark READ sumRemark NOTIFY changed FINAL)
    Q_PROPERTY(int errorBook READ errorBook NOTIFY changed FINAL)
    Q_PROPERTY(bool writingNote READ writingNote NOTIFY writingChanged FINAL)
    Q_PROPERTY(bool writingReport READ writingReport NOTIFY writingChanged FINAL)

  public:
    enum class Stage { Loading, Start, Asking, Marking, Revealed, Reading, Summary };
    Q_ENUM(Stage)

    struct Deps {
        Executor executor;
        Wording wording;
        AppSettings& settings;  ///< outlives the view model
    };

    explicit PracticeViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }

    [[nodiscard]] PracticeQuestion* question() { return &m_question; }

    [[nodiscard]] PracticeOfferModel* offer() { return &m_offer; }

    /// Lines as they went, on the summary.
    [[nodiscard]] OfferLineList* outcomes() { return &m_outcomes; }

    [[nodiscard]] PracticeHabits* habits() { return &m_habits; }

    [[nodiscard]] AutoNext* autoNext() { return &m_autoNext; }

    [[nodiscard]] ReadAloud* aloud() { return &m_aloud; }

    /// Somebody is signed in who may practise.
    [[nodiscard]] bool practises() const { return m_desk && m_desk->mayPractise(); }

    /// 先想后看选项: the options of the question are not shown yet.
    [[nodiscard]] bool covered() const;

    /// The session shown is, or was, a reading.
    [[nodiscard]] bool wasReading() const;

    [[nodiscard]] bool canReadOn() const { return m_snapshot.canReadOn; }

    [[nodiscard]] bool canReadBack() const { return m_snapshot.canReadBack; }

    [[nodiscard]] QString specName() const;

    [[nodiscard]] QString ticks() const { return m_snapshot.ticks; }

    [[nodiscard]] int place() const { return m_snapshot.place; }

    [[nodiscard]] int total() const { return m_snapshot.total; }

    /// Estimate, rounded up.
    [[nodiscard]] int minutesLeft() const;

    [[nodiscard]] bool right() const;
    [[nodiscard]] QString verdict() const;

    /// How sure the person was, and when the item comes back.
    [[nodiscard]] QString outlook() const;

    [[nodiscard]] bool canUndo() const { return m_snapshot.canUndo; }

    [[nodiscard]] bool busy() const { return m_busy; }

    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString sum() const;
    [[nodiscard]] QString sumRemark() const;

    [[nodiscard]] int errorBook() const { return m_snapshot.errorBook; }

    [[nodiscard]] bool writingNote() const { return m_writing == Writing::Note; }

    [[nodiscard]] bool writingReport() const { return m_writing == Writing::Report; }

    /// Another person practises from now on; null when nobody is signed in.
    void attach(std::shared_ptr<PracticeDesk> desk);
    void retranslate();

    /// The page was opened: an open session goes on, else the start panel is read.
    Q_INVOKABLE void enter();
    /// The page was left: the clock of the question stands still.
    Q_INVOKABLE void leave();

    /// Back to 今日; an open session waits there.
    Q_INVOKABLE void pause() { emit leaveRequested(); }

    /// From the summary; the next visit shows the start panel.
    Q_INVOKABLE void toToday();
    /// To the start panel. An open session stays open, its clock stands still, and `enter` goes on
    /// with it.
    Q_INVOKABLE void startOver();
    /// Begins what the start panel says.
    Q_INVOKABLE void begin();
    /// Begins a session that another page asks for.
    void beginWith(const practice::SessionSpec& spec);
    /// A key of the page; true when it meant something. Letters act outside text fields only,
    /// which is why fields never pass them on.
    Q_INVOKABLE bool press(int key, int modifiers);
    Q_INVOKABLE void confirm(int confidence);
    Q_INVOKABLE void dontKnow();
    Q_INVOKABLE void showOptions();
    Q_INVOKABLE void next();
    /// The next page of a reading; behind the last one it is over.
    Q_INVOKABLE void readOn();
    Q_INVOKABLE void readBack();
    /// Reads the page aloud, or stops.
    Q_INVOKABLE void speak();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void toggleFavourite();
    Q_INVOKABLE void toggleDoubt();
    Q_INVOKABLE void writeNote();
    Q_INVOKABLE void writeReport();
    Q_INVOKABLE void saveNote(const QString& text);
    Q_INVOKABLE void sendReport(const QString& text);
    Q_INVOKABLE void stopWriting();
    Q_INVOKABLE void dismissProblem();
    /// Reads the section of the handbook; the session waits where it stands.
    Q_INVOKABLE void openHandbook(const QString& slug);

  signals:
    void changed();
    void busyChanged();
    void problemChanged();
    void writingChanged();
    void leaveRequested();
    void handbookRequested(const QString& slug);

  private:
    enum class Writing { Nothing, Note, Report };

    using Call = std::function<Result<PracticeSnapshot>(PracticeDesk&)>;

    void run(Call call);
    /// As `run`, but after what is running instead of not at all.
    void runInTurn(Call call);
    void take(const Result<PracticeSnapshot>& result);
    void goOnSoon();
    void readOffer();
    void showOutcomes();
    void setStage(Stage stage);
    void setWriting(Writing writing);
    void setBusy(bool busy);
    void setProblem(std::optional<Error> error);
    void mark(practice::MarkKind kind, const QString& text = {});
    [[nodiscard]] bool pressAsking(int key);
    [[nodiscard]] bool pressAnywhere(int key);
    [[nodiscard]] bool pressCovered(int key);
    [[nodiscard]] bool pressRevealed(int key);
    [[nodiscard]] bool pressReading(int key);
    [[nodiscard]] bool pressHandbook(int key);

    Deps m_deps;
    std::shared_ptr<PracticeDesk> m_desk;
    PracticeSnapshot m_snapshot;
    PracticeQuestion m_question;
    PracticeOfferModel m_offer;
    OfferLineList m_outcomes;
    PracticeHabits m_habits;
    AutoNext m_autoNext;
    ReadAloud m_aloud;
    Stage m_stage = Stage::Loading;
    Writing m_writing = Writing::Nothing;
    std::optional<Error> m_problem;
    bool m_busy = false;
    std::deque<Call> m_waiting;
};

}  // namespace qgt::app
