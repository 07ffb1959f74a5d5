#pragma once

#include "app/desktop/documents/sheet_saver.h"
#include "app/desktop/page_view_model.h"
#include "app/desktop/sign_in/sign_in_desk.h"
#include "app/desktop/sign_in/sign_in_list.h"

#include <memory>
#include <vector>

#include <QTimer>

namespace qgt::app {

/// The page 登录: who is here, and the way in.
class SignInViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::SignInList* persons READ persons CONSTANT FINAL)
    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString filterNote READ filterNote NOTIFY factsChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString committee READ committee NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString dateLine READ dateLine NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString bankLine READ bankLine NOTIFY factsChanged FINAL)
    Q_PROPERTY(QString lineNames READ lineNames NOTIFY factsChanged FINAL)
    Q_PROPERTY(int attempts READ attempts NOTIFY attemptsChanged FINAL)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY waitChanged FINAL)
    Q_PROPERTY(bool newSecretIsPin READ newSecretIsPin NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString recoveryCode READ recoveryCode NOTIFY stageChanged FINAL)
    Q_PROPERTY(qgt::app::SheetSaver* sheet READ sheet CONSTANT FINAL)
    Q_PROPERTY(QString demoHint READ demoHint NOTIFY factsChanged FINAL)
    Q_PROPERTY(bool atHome READ atHome NOTIFY factsChanged FINAL)

  public:
    /// Choose: list and secret of the chosen row. MustChange: a secret of one's own comes first.
    /// Recover: code and new password. Recovered: the new code is shown once.
    enum class Stage { Choose, MustChange, Recover, Recovered };
    Q_ENUM(Stage)

    explicit SignInViewModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] SignInList* persons() { return &m_persons; }

    [[nodiscard]] Stage stage() const { return m_stage; }

    /// Row of the chosen person; -1 none.
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QString currentName() const;

    /// Only persons whose name, post or committee holds it are in the list.
    [[nodiscard]] QString filter() const { return m_filter; }

    /// Why the filter shows nobody; empty while it shows somebody.
    [[nodiscard]] QString filterNote() const;

    /// Persons with and without the filter.
    [[nodiscard]] int total() const { return static_cast<int>(m_facts.persons.size()); }

    [[nodiscard]] QString committee() const { return m_facts.committee; }

    [[nodiscard]] QString dateLine() const;
    [[nodiscard]] QString bankLine() const;

    /// Short names of the lines in their order, separated by "|".
    [[nodiscard]] QString lineNames() const { return m_facts.lineNames.join(u'|'); }

    /// Refused tries so far: with each one the fields are emptied.
    [[nodiscard]] int attempts() const { return m_attempts; }

    /// Seconds until the next try is accepted; 0 when it is.
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }

    [[nodiscard]] bool newSecretIsPin() const { return m_newIsPin; }

    [[nodiscard]] QString recoveryCode() const { return m_recoveryCode; }

    /// Puts the new recovery code into a file for paper.
    [[nodiscard]] SheetSaver* sheet() { return &m_sheet; }

    /// Demo data say how to get in; else empty.
    [[nodiscard]] QString demoHint() const;

    /// A cadre's own computer: nobody else is here who could help.
    [[nodiscard]] bool atHome() const { return m_facts.atHome; }

    /// Works on this installation from now on; `facts` were read from it.
    void attach(std::shared_ptr<Workspace> workspace, SignInFacts facts, bool demo);

    /// The list is read again, as after a sign-out.
    void reload();
    void retranslate();
    /// A filter that leaves one person chooses that person. Digits that are in nobody's words are a
    /// PIN that was typed too early: they do not stay where anybody reads them.
    void setFilter(const QString& words);

    Q_INVOKABLE void choose(int row);
    /// The chosen person tries to come in.
    Q_INVOKABLE void enter(const QString& secret);
    /// After MustChange. The two must be the same.
    Q_INVOKABLE void change(const QString& fresh, const QString& again);
    Q_INVOKABLE void startRecovery();
    Q_INVOKABLE void recover(const QString& code, const QString& password, const QString& again);
    /// Back to the list.
    Q_INVOKABLE void cancel();

    /// The secret of who is chosen is what is typed next.
    Q_INVOKABLE void askSecret() { emit secretWanted(); }

  signals:
    void stageChanged();
    void currentChanged();
    void factsChanged();
    /// What was typed as a filter is gone.
    void filterEmptied();
    /// Whoever is chosen types the secret, and nothing else takes what is typed.
    void secretWanted();
    void waitChanged();
    void attemptsChanged();
    void entered(const qgt::app::Entered& who);

  private:
    void setStage(Stage stage);
    void refuse(const Error& error);
    void startWait(int seconds);
    void finish(const Result<Entered>& result);
    void showFacts();
    [[nodiscard]] bool fits(const SignInPerson& person, const QString& wanted) const;
    [[nodiscard]] QString postOf(const SignInPerson& person) const;
    /// In a unit of one there is nobody else to choose.
    void chooseOnlyOne();
    [[nodiscard]] const SignInPerson& chosen() const;

    std::shared_ptr<Workspace> m_workspace;
    SheetSaver m_sheet;
    SignInFacts m_facts;
    SignInList m_persons;
    std::vector<std::size_t> m_shown;  ///< which person stands in which row
    QString m_filter;
    bool m_secretTyped = false;  ///< as a filter
    QTimer m_countdown;
    Stage m_stage = Stage::Choose;
    QString m_recoveryCode;
    std::string m_oldSecret;  ///< right, but to be changed
    int m_current = -1;
    int m_attempts = 0;
    int m_waitSeconds = 0;
    bool m_newIsPin = true;
    bool m_demo = false;
};

}  // namespace qgt::app
