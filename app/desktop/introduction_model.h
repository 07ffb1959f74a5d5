#pragma once

#include "app/desktop/executor.h"
#include "app/desktop/introduction_lines.h"
#include "app/desktop/page_list.h"
#include "engine/core/result.h"
#include "engine/core/strong_id.h"

#include <memory>
#include <vector>

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace qgt::app {

class Workspace;

/// Who may be shown the introduction.
struct Newcomer {
    PersonId person;               ///< empty: nobody is signed in
    std::vector<PageEntry> pages;  ///< of that person, in the order of the rail
    bool offer = true;             ///< by itself after the first sign-in; else only when asked for
};

/// Three steps for somebody who opens the program for the first time: once by itself, later when
/// asked for. That it was seen is kept with the person's data.
class IntroductionModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("built by the composition")
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(qgt::app::IntroductionLines* lines READ lines CONSTANT FINAL)

  public:
    explicit IntroductionModel(Executor executor, QObject* parent = nullptr);

    [[nodiscard]] bool shown() const { return m_shown; }

    /// From 1.
    [[nodiscard]] int step() const { return m_step + 1; }

    /// 0: this person's pages need none.
    [[nodiscard]] int steps() const { return static_cast<int>(m_steps.size()); }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] IntroductionLines* lines() { return &m_lines; }

    /// Another person works from now on. Shows itself when that person has not seen it yet.
    void attach(std::shared_ptr<Workspace> workspace, Newcomer who);
    void retranslate();

    /// From the first step, for whoever is signed in.
    Q_INVOKABLE void show();
    /// The next step; after the last one it is put away.
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    /// Put away at any step; it does not show itself again.
    Q_INVOKABLE void close();

  signals:
    void changed();
    /// It will show itself once more at the next sign-in.
    void notKept(const qgt::Error& error);

  private:
    struct Step {
        QString title;
        QString text;
        std::vector<IntroductionLine> lines;
    };

    [[nodiscard]] std::vector<Step> stepsFor(const std::vector<PageEntry>& pages) const;
    [[nodiscard]] std::vector<Step> forLearners() const;
    [[nodiscard]] std::vector<Step> forAdministrators() const;
    [[nodiscard]] QString keyOf(const char* page) const;
    void showStep();
    void keep();

    Executor m_executor;
    std::shared_ptr<Workspace> m_workspace;
    Newcomer m_who;
    std::vector<Step> m_steps;
    IntroductionLines m_lines;
    int m_step = 0;
    bool m_shown = false;
    bool m_seen = true;
};

}  // namespace qgt::app
