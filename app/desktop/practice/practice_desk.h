#pragma once

#include "app/desktop/practice/practice_snapshot.h"
#include "engine/people/rights.h"
#include "engine/practice/practice_service.h"

#include <memory>

namespace qgt::app {

class Workspace;

/// The practice of one signed-in person. Everything happens on the worker thread; what comes back
/// is a value. A call returns only after its event is durable, so what it shows is saved.
/// Errors of all: practice.*, rights.refused, store.*.
class PracticeDesk {
  public:
    PracticeDesk(std::shared_ptr<Workspace> workspace, people::Actor actor);

    [[nodiscard]] const PersonId& person() const { return m_actor.person; }

    [[nodiscard]] bool mayPractise() const;

    [[nodiscard]] Result<PracticeOffer> offer();

    /// The open session where it stood; `open` is false when there is none.
    [[nodiscard]] Result<PracticeSnapshot> resume();

    /// Begins a new session; an open one is left as it is and closed.
    [[nodiscard]] Result<PracticeSnapshot> begin(const practice::SessionSpec& spec);

    [[nodiscard]] Result<PracticeSnapshot> answer(const grading::Response& response,
                                                  grading::Confidence confidence);
    [[nodiscard]] Result<PracticeSnapshot> dontKnow();
    [[nodiscard]] Result<PracticeSnapshot> markRubric(const std::vector<bool>& met);
    [[nodiscard]] Result<PracticeSnapshot> next();
    [[nodiscard]] Result<PracticeSnapshot> undo();
    [[nodiscard]] Result<PracticeSnapshot> showOptions();

    /// Turns the page of a reading.
    [[nodiscard]] Result<PracticeSnapshot> readOn();
    [[nodiscard]] Result<PracticeSnapshot> readBack();
    [[nodiscard]] Result<PracticeSnapshot> finish();

    /// The clock of the question stands still while the page is left.
    void pause();
    void goOn();

    /// 收藏 and 存疑 turn over; 记一笔 and 报错 write their text.
    struct Mark {
        practice::MarkKind kind = practice::MarkKind::Favourite;
        std::string text;
        ItemId item;  ///< the one that was shown when the mark was made
    };

    [[nodiscard]] Result<PracticeSnapshot> mark(const Mark& mark);

  private:
    [[nodiscard]] Result<PracticeSnapshot> after(const Status& status);
    [[nodiscard]] Result<PracticeSnapshot> snapshot();
    [[nodiscard]] Question question() const;
    void describeSlots(PracticeSnapshot& view) const;
    void addOutcome(std::vector<LineOutcome>& outcomes, const practice::Slot& slot) const;
    [[nodiscard]] Result<practice::ItemMarks> keep(const ItemId& item, const Mark& mark);
    [[nodiscard]] Status readPast();
    [[nodiscard]] bool atQuestion() const;

    std::shared_ptr<Workspace> m_workspace;
    people::Actor m_actor;
    std::optional<practice::PracticeSession> m_session;
    std::optional<practice::PersonItems> m_past;  ///< before this session; marks as they are now
};

}  // namespace qgt::app
