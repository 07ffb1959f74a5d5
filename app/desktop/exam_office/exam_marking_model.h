#pragma once

#include "app/desktop/exam_office/exam_office_lists.h"
#include "app/desktop/page_view_model.h"
#include "app/runtime/exam_scoring.h"

#include <functional>
#include <string>
#include <vector>

#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// Open answers one after the other, without anybody's name: what was asked and answered, the
/// points of a good answer to tick. What is ticked is stored when the next one is wanted.
class ExamMarkingModel final : public qgt::app::PageViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the pages that mark")
    Q_PROPERTY(QString examTitle READ examTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
    Q_PROPERTY(QString given READ given NOTIFY changed FINAL)
    Q_PROPERTY(QString modelAnswer READ modelAnswer NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::ExamPointList* points READ points CONSTANT FINAL)
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int left READ left NOTIFY changed FINAL)
    Q_PROPERTY(bool last READ last NOTIFY changed FINAL)
    Q_PROPERTY(bool marked READ marked NOTIFY changed FINAL)

  public:
    explicit ExamMarkingModel(Deps deps, QObject* parent = nullptr);

    [[nodiscard]] QString examTitle() const;
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString given() const;
    [[nodiscard]] QString modelAnswer() const;

    [[nodiscard]] ExamPointList* points() { return &m_points; }

    /// Of the answer on the screen, from 1; 0 when there is none.
    [[nodiscard]] int number() const { return total() == 0 ? 0 : static_cast<int>(m_at) + 1; }

    [[nodiscard]] int total() const { return static_cast<int>(m_answers.size()); }

    /// How many nobody has marked.
    [[nodiscard]] int left() const;

    [[nodiscard]] bool last() const { return number() == total(); }

    /// The answer on the screen was marked before.
    [[nodiscard]] bool marked() const;

    /// Keeps what was ticked, on the worker's thread.
    using Store = std::function<Status(const OpenAnswer&)>;

    /// Somebody else sits here now, or nobody: nothing is marked.
    void clear();
    void retranslate();
    /// Begins with the first answer that nobody has marked.
    void begin(const std::string& examTitle, std::vector<OpenAnswer> answers, Store store);

    Q_INVOKABLE void toggle(int point);
    /// Stores what is ticked and shows the next answer; after the last one it is over.
    Q_INVOKABLE void next();
    Q_INVOKABLE void previous();
    /// Back to the exam; what was stored stays.
    Q_INVOKABLE void leave();

  signals:
    void changed();
    void finished();

  private:
    [[nodiscard]] const OpenAnswer* current() const;
    void show();
    void stored();

    Store m_store;
    std::string m_title;
    std::vector<OpenAnswer> m_answers;
    std::vector<bool> m_met;  ///< of the answer on the screen
    std::size_t m_at = 0;
    ExamPointList m_points;
};

}  // namespace qgt::app
