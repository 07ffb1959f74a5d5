#pragma once

#include "app/desktop/blueprints/blueprint_editor_model.h"
#include "app/desktop/blueprints/blueprint_lists.h"
#include "app/desktop/page_view_model.h"

#include <optional>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// The page of a trainer who edits blueprints: the list of them, then one of them step by step.
class BlueprintsViewModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(qgt::app::BlueprintList* blueprints READ blueprints CONSTANT FINAL)
    Q_PROPERTY(qgt::app::BlueprintEditorModel* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed FINAL)
    Q_PROPERTY(bool editable READ editable NOTIFY changed FINAL)
    Q_PROPERTY(bool removable READ removable NOTIFY changed FINAL)
    Q_PROPERTY(bool editing READ editing NOTIFY viewChanged FINAL)
    Q_PROPERTY(Question question READ question NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString questionWords READ questionWords NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString countLine READ countLine NOTIFY changed FINAL)
    Q_PROPERTY(QString undoWords READ undoWords NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)

  public:
    /// Remove: a blueprint of the unit. Leave: what was typed is not saved.
    enum class Question { None, Remove, Leave };
    Q_ENUM(Question)

    /// The target of `mayLeave` when the window is closed.
    static constexpr const char* kCloseWindow = "close";

    explicit BlueprintsViewModel(const Deps& deps, QObject* parent = nullptr);

    [[nodiscard]] BlueprintList* blueprints() { return &m_blueprints; }

    [[nodiscard]] BlueprintEditorModel* editor() { return &m_editor; }

    /// The chosen row; below 0 none is.
    [[nodiscard]] int current() const { return m_current; }

    void setCurrent(int row);

    /// The chosen one can be read, and so be copied and edited.
    [[nodiscard]] bool editable() const;

    /// The chosen one is the unit's own.
    [[nodiscard]] bool removable() const;

    [[nodiscard]] bool editing() const { return m_editing; }

    [[nodiscard]] Question question() const { return m_question; }

    [[nodiscard]] QString questionWords() const;

    [[nodiscard]] QString countLine() const;

    /// What the last change can be taken back to; empty when nothing can.
    [[nodiscard]] QString undoWords() const;

    [[nodiscard]] QString done() const { return m_done; }

    void attach(const std::optional<BlueprintDesk>& desk);
    void retranslate();
    /// Whether nothing typed would be lost; else it is asked, and once it is dropped or saved
    /// `leaveAgreed` says the same `target`.
    bool mayLeave(const QString& target);

    /// The same for the window.
    Q_INVOKABLE bool mayClose();
    /// The page is shown: everything is read again, but not under somebody's hands.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void edit();
    Q_INVOKABLE void askRemove();
    /// Yes to the question: deletes, or drops what was typed.
    Q_INVOKABLE void agree();
    /// Saves what was typed, then goes where the person wanted.
    Q_INVOKABLE void saveAndLeave();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void undo();
    /// One step back: from the question, from the editor, to the exam office.
    Q_INVOKABLE void back();

  signals:
    void viewChanged();
    void questionChanged();
    void changed();
    void backRequested();
    void leaveAgreed(const QString& target);

  private:
    void take(Result<BlueprintShelfRead> read);
    void open(bool copy);
    void leave();
    void showRows();
    void setQuestion(Question question);
    [[nodiscard]] const ShelvedBlueprint* at(int row) const;

    std::optional<BlueprintDesk> m_desk;
    BlueprintShelfRead m_read;
    BlueprintList m_blueprints;
    BlueprintEditorModel m_editor;
    Question m_question = Question::None;
    QString m_target;  ///< where the person wanted to go; empty: to the list
    QString m_done;
    int m_current = 0;
    int m_asked = -1;
    bool m_editing = false;
    bool m_ready = false;
};

}  // namespace qgt::app
