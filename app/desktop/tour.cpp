#include "app/desktop/tour.h"

#include "app/desktop/app_model.h"
#include "app/desktop/demo/demo_secrets.h"
#include "app/desktop/page_models.h"
#include "app/desktop/settings/app_settings.h"

#include <array>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>
#include <QTimer>

namespace qgt::app {

namespace {

using Stage = PracticeViewModel::Stage;
using Kind = PracticeQuestion::Kind;

constexpr int kTimeoutMs = 60'000;
constexpr int kQuestions = 4;
constexpr int kCadreRow = 4;
constexpr int kDirectorRow = 0;
constexpr double kLargeText = 1.5;

/// Waits until the window has drawn once more. False when it did not.
bool nextFrame(QQuickWindow& window) {
    QEventLoop loop;
    QTimer timeout;
    timeout.setSingleShot(true);
    bool drawn = false;
    QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, [&] {
        drawn = true;
        loop.quit();
    });
    QObject::connect(&timeout, &QTimer::timeout, &loop, &QEventLoop::quit);
    timeout.start(kTimeoutMs);
    window.update();
    loop.exec();
    return drawn;
}

QString nameOf(Kind kind) {
    switch (kind) {
        case Kind::Single:
            return QStringLiteral("single");
        case Kind::Multiple:
            return QStringLiteral("multiple");
        case Kind::TrueFalse:
            return QStringLiteral("true-false");
        case Kind::FillIn:
            return QStringLiteral("fill-in");
        case Kind::Ordering:
            return QStringLiteral("ordering");
        case Kind::Matching:
            return QStringLiteral("matching");
        case Kind::ShortAnswer:
            break;
    }
    return QStringLiteral("short");
}

bool isTyped(Kind kind) {
    return kind == Kind::FillIn || kind == Kind::ShortAnswer;
}

}  // namespace

Tour::Tour(Deps deps) : m_deps(std::move(deps)) {}

void Tour::chooseOffscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

bool Tour::walk() {
    if (!QDir().mkpath(m_deps.folder)) {
        say(m_deps.folder + QStringLiteral(": the folder cannot be made"));
        return false;
    }
    // Every picture shows its page at rest.
    m_deps.settings.setReduceMotion(true);
    return comeIn() && practise() && pauseAndFinish() && everyKind() && readItems() && playCase() &&
           sitExam() && lookBack() && lookAtMastery() && readHandbook() && lookAtPeople() &&
           lookAtTeam() && logRequest() && planTraining() && lookAtOffice() && otherLooks();
}

bool Tour::comeIn() {
    SignInViewModel& signIn = *m_deps.models.signIn();
    if (!await("the demo is open", [&] { return m_deps.app.page() == QLatin1String("login"); })) {
        return false;
    }
    signIn.choose(kCadreRow);
    type(QString::fromLatin1(kDemoPin).left(3));
    if (!picture(QStringLiteral("login"))) {
        return false;
    }
    type(QString::fromLatin1(kDemoPin).mid(3));
    press(Qt::Key_Return);
    return await("a cadre is signed in", [&] { return m_deps.app.signedIn(); }) &&
           await("the plan is read", [&] { return m_deps.models.today()->ready(); }) &&
           picture(QStringLiteral("today"));
}

bool Tour::practise() {
    PracticeViewModel& practice = *m_deps.models.practice();
    practice.habits()->setAutoNext(false);  // every page stays for its picture
    press(Qt::Key_Return);
    if (!await("a session begins", [&] { return practice.stage() == Stage::Asking; })) {
        return false;
    }
    for (int i = 0; i < kQuestions && practice.stage() == Stage::Asking; ++i) {
        if (!answerOne(i)) {
            return false;
        }
    }
    return true;
}

bool Tour::answerOne(int number) {
    PracticeViewModel& practice = *m_deps.models.practice();
    const QString kind = nameOf(practice.question()->kind());
    const int place = practice.place();
    m_kinds.insert(practice.question()->kind());
    giveAnswer();
    if (!await("the answer is saved", [&] { return practice.stage() == Stage::Revealed; }) ||
        !picture(QStringLiteral("practice-%1-after").arg(kind))) {
        return false;
    }
    say(QStringLiteral("  %1: %2").arg(kind, practice.verdict()));
    // In a text field X is a letter, so the command is shown where nothing is typed.
    if (!m_tookBack && !isTyped(practice.question()->kind()) && !takeBack()) {
        return false;
    }
    if (number == 1 && !markInPassing()) {
        return false;
    }
    press(Qt::Key_Return);
    return await("the next question stands there",
                 [&] { return practice.stage() == Stage::Summary || practice.place() != place; });
}

bool Tour::takeBack() {
    const PracticeViewModel& practice = *m_deps.models.practice();
    m_tookBack = true;
    press(Qt::Key_Z, Qt::ControlModifier);
    if (!await("the answer is taken back", [&] { return practice.stage() == Stage::Asking; }) ||
        !picture(QStringLiteral("practice-undone"))) {
        return false;
    }
    press(Qt::Key_X);
    return await("not known is saved", [&] { return practice.stage() == Stage::Revealed; });
}

void Tour::giveAnswer() {
    PracticeViewModel& practice = *m_deps.models.practice();
    PracticeQuestion& question = *practice.question();
    switch (question.kind()) {
        case Kind::Single:
        case Kind::TrueFalse:
            press(Qt::Key_B);
            break;
        case Kind::Multiple:
            press(Qt::Key_A);
            press(Qt::Key_C);
            break;
        case Kind::FillIn:
            for (int i = 0; i < question.rows()->rowCount(); ++i) {
                type(QStringLiteral("5"));
                if (question.blankOpenAfter(i)) {
                    press(Qt::Key_Return);
                }
            }
            break;
        case Kind::Ordering:
            press(Qt::Key_Down, Qt::AltModifier);
            break;
        case Kind::Matching:
            for (int i = 0; i < question.rows()->rowCount(); ++i) {
                press(Qt::Key_A + i);
            }
            break;
        case Kind::ShortAnswer:
            type(QStringLiteral("..."));
            break;
    }
    static_cast<void>(picture(QStringLiteral("practice-%1").arg(nameOf(question.kind()))));
    press(Qt::Key_Return,
          question.kind() == Kind::ShortAnswer ? Qt::ControlModifier : Qt::NoModifier);
    if (await("the answer was taken", [&] { return practice.stage() != Stage::Asking; }) &&
        practice.stage() == Stage::Marking) {
        press(Qt::Key_A);
        static_cast<void>(picture(QStringLiteral("practice-short-marking")));
        press(Qt::Key_Return);
    }
}

bool Tour::markInPassing() {
    const PracticeQuestion& question = *m_deps.models.practice()->question();
    const bool kept = question.favourite();
    press(Qt::Key_K);
    if (!await("the item is kept or no longer", [&] { return question.favourite() != kept; })) {
        return false;
    }
    press(Qt::Key_N);
    if (!await("the note can be written", [&] {
            const QQuickItem* focused = m_deps.window.activeFocusItem();
            return focused != nullptr && focused->property("cursorPosition").isValid();
        })) {
        return false;
    }
    type(QStringLiteral("12345"));
    press(Qt::Key_Return, Qt::ControlModifier);
    return await("the note is saved", [&] { return question.note() == QLatin1String("12345"); }) &&
           picture(QStringLiteral("practice-note"));
}

bool Tour::pauseAndFinish() {
    PracticeViewModel& practice = *m_deps.models.practice();
    press(Qt::Key_Escape);
    if (!await("today offers to go on",
               [&] {
                   return m_deps.app.page() == QLatin1String("today") &&
                          (m_deps.models.today()->openTotal() > 0 ||
                           practice.stage() == Stage::Summary);
               }) ||
        !picture(QStringLiteral("today-resume"))) {
        return false;
    }
    m_deps.app.show(QStringLiteral("practice"));
    if (!await("the session goes on", [&] {
            return !practice.busy() &&
                   (practice.stage() == Stage::Asking || practice.stage() == Stage::Revealed ||
                    practice.stage() == Stage::Summary);
        })) {
        return false;
    }
    practice.finish();
    if (!await("the session is summed up", [&] { return practice.stage() == Stage::Summary; }) ||
        !picture(QStringLiteral("practice-summary"))) {
        return false;
    }
    practice.startOver();
    return await("the start panel stands there",
                 [&] { return practice.stage() == Stage::Start; }) &&
           picture(QStringLiteral("practice-start"));
}

bool Tour::everyKind() {
    constexpr std::array kAll{bank::ItemKind::SingleChoice,
                              bank::ItemKind::MultipleChoice,
                              bank::ItemKind::TrueFalse,
                              bank::ItemKind::FillIn,
                              bank::ItemKind::Ordering,
                              bank::ItemKind::Matching,
                              bank::ItemKind::ShortAnswer};
    PracticeViewModel& practice = *m_deps.models.practice();
    for (const bank::ItemKind kind : kAll) {
        if (m_kinds.contains(PracticeQuestion::kindOf(kind))) {
            continue;
        }
        practice::SessionSpec spec;
        spec.limit = {.unit = practice::LimitUnit::Items, .amount = 1};
        spec.kinds = {kind};
        practice.beginWith(spec);
        if (!await("a question of every kind is asked or there is none", [&] {
                return !practice.busy() &&
                       (practice.stage() == Stage::Asking || !practice.problem().isEmpty());
            })) {
            return false;
        }
        if (!practice.problem().isEmpty()) {
            practice.dismissProblem();
        } else if (!answerOne(kQuestions)) {
            return false;
        }
    }
    practice.startOver();
    return await("the start panel stands there", [&] { return practice.stage() == Stage::Start; });
}

bool Tour::readHandbook() {
    HandbookViewModel& handbook = *m_deps.models.handbook();
    m_deps.app.show(QStringLiteral("handbook"));
    if (!await("the contents are read", [&] { return handbook.ready(); })) {
        return false;
    }
    handbook.open(QStringLiteral("content/temporary-relief"));
    if (!picture(QStringLiteral("handbook"))) {
        return false;
    }
    press(Qt::Key_L);
    const bool lines = picture(QStringLiteral("handbook-lines"));
    press(Qt::Key_Escape);
    press(Qt::Key_P, Qt::ControlModifier);
    const bool print = picture(QStringLiteral("handbook-print"));
    press(Qt::Key_Escape);
    return lines && print;
}

bool Tour::lookAtPeople() {
    m_deps.app.signOut();
    SignInViewModel& signIn = *m_deps.models.signIn();
    if (!await("nobody is signed in", [&] { return !m_deps.app.signedIn(); })) {
        return false;
    }
    signIn.choose(kDirectorRow);
    signIn.enter(QString::fromLatin1(kDemoPassword));
    if (!await("the director is signed in", [&] { return m_deps.app.signedIn(); })) {
        return false;
    }
    m_deps.app.show(QStringLiteral("people"));
    PeopleViewModel& people = *m_deps.models.people();
    if (!await("the persons are read", [&] { return people.persons()->rowCount() > 0; }) ||
        !picture(QStringLiteral("people"))) {
        return false;
    }
    people.open(kCadreRow);
    if (!picture(QStringLiteral("people-person"))) {
        return false;
    }
    people.startImport();
    const bool seen = picture(QStringLiteral("people-import"));
    people.close();
    m_deps.app.show(QStringLiteral("settings"));
    return seen && picture(QStringLiteral("settings"));
}

bool Tour::otherLooks() {
    m_deps.app.show(QStringLiteral("today"));
    const auto look = [&](const QString& name) {
        return await("the plan is read", [&] { return m_deps.models.today()->ready(); }) &&
               picture(QStringLiteral("today-") + name);
    };
    m_deps.settings.setTheme(AppSettings::ThemeChoice::Dark);
    bool complete = look(QStringLiteral("dark"));
    m_deps.settings.setTextScale(kLargeText);
    complete = look(QStringLiteral("dark-150")) && complete;
    m_deps.settings.setTheme(AppSettings::ThemeChoice::Light);
    m_deps.settings.setTextScale(1);
    m_deps.settings.setLanguage(AppSettings::ScreenLanguage::English);
    return look(QStringLiteral("english")) && complete;
}

void Tour::say(const QString& line) {
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

void Tour::press(int key, Qt::KeyboardModifiers modifiers) {
    const bool letter = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    const QString text = letter && modifiers == Qt::NoModifier
                             ? QString(QChar(static_cast<char16_t>(key))).toLower()
                             : QString();
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&m_deps.window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&m_deps.window, &up);
}

void Tour::type(const QString& text) {
    for (const QChar letter : text) {
        press(letter.toUpper().unicode());
    }
}

bool Tour::await(const char* promise, const std::function<bool()>& holds) {
    QElapsedTimer since;
    since.start();
    while (!holds() && since.elapsed() < kTimeoutMs) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
    const bool kept = holds();
    if (!kept) {
        say(QStringLiteral("not so: ") + QString::fromUtf8(promise));
        static_cast<void>(picture(QStringLiteral("not-so")));
    }
    return kept;
}

bool Tour::picture(const QString& name) {
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QChar('0')).arg(name);
    const QString path = QDir(m_deps.folder).filePath(file);
    const bool drawn = nextFrame(m_deps.window) && m_deps.window.grabWindow().save(path);
    say(drawn ? path : name + QStringLiteral(": not drawn"));
    return drawn;
}

}  // namespace qgt::app
