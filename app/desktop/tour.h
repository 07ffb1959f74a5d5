#pragma once

#include "app/desktop/practice/practice_question.h"

#include <functional>
#include <set>

#include <QString>

class QQuickWindow;

namespace qgt::app {

class AppModel;
class AppSettings;
class PageModels;

/// Walks through the demo by the keyboard as a person would, without a display, and writes a
/// picture of every step.
class Tour final {
  public:
    struct Deps {
        QString folder;  ///< made when it is not there
        AppModel& app;
        AppSettings& settings;
        PageModels& models;
        QQuickWindow& window;
    };

    explicit Tour(Deps deps);

    /// Before QGuiApplication: draw without display and graphics card.
    static void chooseOffscreen();

    /// True when every step came to what it promises and its picture was written. Prints one line
    /// per step.
    [[nodiscard]] bool walk();

  private:
    [[nodiscard]] bool comeIn();
    [[nodiscard]] bool practise();
    [[nodiscard]] bool answerOne(int number);
    [[nodiscard]] bool takeBack();
    [[nodiscard]] bool markInPassing();
    [[nodiscard]] bool pauseAndFinish();
    /// One question of each kind that the plan had none of.
    [[nodiscard]] bool everyKind();
    [[nodiscard]] bool readHandbook();
    [[nodiscard]] bool readItems();
    [[nodiscard]] bool playCase();
    [[nodiscard]] bool sitExam();
    [[nodiscard]] bool answerTasks();
    [[nodiscard]] bool handInExam();
    [[nodiscard]] bool lookBack();
    [[nodiscard]] bool lookAtMastery();
    [[nodiscard]] bool lookAtPeople();
    [[nodiscard]] bool lookAtTeam();
    [[nodiscard]] bool planTraining();
    [[nodiscard]] bool logRequest();
    [[nodiscard]] bool lookAtOffice();
    [[nodiscard]] bool analyseExam();
    [[nodiscard]] bool lookAtAnalyses();
    [[nodiscard]] bool planExam();
    [[nodiscard]] bool lookAtCertificates();
    [[nodiscard]] bool otherLooks();

    /// Fills in an answer to the question by keys and confirms it.
    void giveAnswer();
    static void say(const QString& line);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Handles events until the promise holds; false and a line when it does not within seconds.
    [[nodiscard]] bool await(const char* promise, const std::function<bool()>& holds);
    [[nodiscard]] bool picture(const QString& name);

    Deps m_deps;
    int m_number = 0;
    std::set<PracticeQuestion::Kind> m_kinds;  ///< of which an answer was pictured
    bool m_tookBack = false;
};

}  // namespace qgt::app
