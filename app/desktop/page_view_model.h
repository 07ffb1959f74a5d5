#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/wording.h"
#include "engine/core/result.h"

#include <optional>
#include <utility>

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

/// What the view models of the pages share: work on the worker's thread, the wait for it, and what
/// went wrong, in words. What comes back for the person before is never shown to the next one. They
/// name it in full as their base, or qmllint 6.4 does not find it.
class PageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT  // a name, or qmllint 6.4 does not see what the pages inherit
    QML_UNCREATABLE("what the view models of the pages share")
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

  public:
    struct Deps {
        Executor executor;
        Wording wording;
    };

    [[nodiscard]] bool busy() const { return m_busy; }

    /// What happened, what is safe and what to do; empty when nothing did.
    [[nodiscard]] QString problem() const;

    Q_INVOKABLE void dismissProblem();

  signals:
    void busyChanged();
    void problemChanged();

  protected:
    PageViewModel(Deps deps, QObject* parent);

    [[nodiscard]] const Executor& executor() const { return m_deps.executor; }

    [[nodiscard]] const Wording& wording() const { return m_deps.wording; }

    void setProblem(std::optional<Error> error);

    [[nodiscard]] bool hasProblem(const char* code) const {
        return m_problem && m_problem->code == code;
    }

    /// Another person works from now on: what is under way for the one before is dropped.
    void changeHands();

    /// Whether it came to a value; what went wrong instead is shown, and what went wrong before no
    /// longer.
    template <typename Value>
    [[nodiscard]] bool went(const Result<Value>& result) {
        setProblem(result ? std::optional<Error>() : result.error());
        return result.has_value();
    }

    /// `done` takes what `work` gave on the worker's thread.
    template <typename Work, typename Done>
    void read(Work work, Done done) {
        runFor(m_deps.executor,
               this,
               std::move(work),
               [this, hands = m_hands, done = std::move(done)](auto&& value) mutable {
                   if (hands == m_hands) {
                       done(std::forward<decltype(value)>(value));
                   }
               });
    }

    /// The same for what a person sees as one step: nothing else runs until it is done.
    template <typename Work, typename Done>
    void run(Work work, Done done) {
        if (m_busy) {
            return;
        }
        setBusy(true);
        read(std::move(work), [this, done = std::move(done)](auto&& value) mutable {
            setBusy(false);
            done(std::forward<decltype(value)>(value));
        });
    }

  private:
    void setBusy(bool busy);

    Deps m_deps;
    std::optional<Error> m_problem;
    int m_hands = 0;  ///< counts who worked here
    bool m_busy = false;
};

}  // namespace qgt::app
