// The hands of a cadre at the real program. Loaded into qgt by LD_PRELOAD, it signs 陈静 of the
// demo in, practises by keys in the window, and says on standard output what each drawn frame
// showed: "Asking <stem>", "Revealed <stem>" or "Summary". It never ends; the program is killed.
#include <functional>
#include <utility>

#include <QAbstractItemModel>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QTimer>

#include <unistd.h>

namespace {

void say(const QString& line) {
    const QByteArray text = line.toUtf8() + '\n';
    // One write is one pipe message: a kill cannot leave half a line behind.
    static_cast<void>(
        !::write(STDOUT_FILENO, text.constData(), static_cast<std::size_t>(text.size())));
}

/// Handles events until the promise holds; ends the program when it does not within minutes.
void await(const char* promise, const std::function<bool()>& holds) {
    constexpr int kTimeoutMs = 300'000;
    QElapsedTimer since;
    since.start();
    while (!holds()) {
        if (since.elapsed() > kTimeoutMs) {
            say(QStringLiteral("error ") + QString::fromUtf8(promise));
            ::_exit(1);
        }
        QEventLoop loop;
        QTimer soon;
        QObject::connect(&soon, &QTimer::timeout, &loop, &QEventLoop::quit);
        soon.start(1);
        loop.exec();
    }
}

QObject& part(const QObject& of, const char* name) {
    auto* found = of.property(name).value<QObject*>();
    if (found == nullptr) {
        say(QStringLiteral("error no ") + QString::fromLatin1(name));
        ::_exit(1);
    }
    return *found;
}

/// The name of an enumeration's value, as QML would write it.
QString word(const QObject& of, const char* name) {
    const QMetaObject* type = of.metaObject();
    const QMetaProperty property = type->property(type->indexOfProperty(name));
    return QString::fromLatin1(property.enumerator().valueToKey(property.read(&of).toInt()));
}

class Hands {
  public:
    explicit Hands(QQuickWindow& window)
        : m_window(window),
          m_app(part(window, "app")),
          m_signIn(part(part(window, "models"), "signIn")),
          m_today(part(part(window, "models"), "today")),
          m_practice(part(part(window, "models"), "practice")),
          m_question(part(m_practice, "question")) {}

    void signIn() {
        constexpr int kRow = 4;
        await("the demo is open", [this] { return page() == QLatin1String("login"); });
        nextFrame();
        QMetaObject::invokeMethod(&m_signIn, "choose", Q_ARG(int, kRow));
        while (!signedIn()) {
            // A try is counted before it is judged: one that a kill cut short is waited for.
            await("no wait is left",
                  [this] { return m_signIn.property("waitSeconds").toInt() == 0; });
            for (const int digit : {2, 7, 0, 5, 1, 8}) {
                press(Qt::Key_0 + digit);
            }
            press(Qt::Key_Return);
            await("the PIN is judged",
                  [this] { return signedIn() || m_signIn.property("waitSeconds").toInt() > 0; });
        }
    }

    void practise() {
        awaitToday();
        part(m_practice, "habits").setProperty("autoNext", false);  // only these hands go on
        if (m_today.property("openTotal").toInt() > 0) {
            QMetaObject::invokeMethod(&m_today, "resume");
        } else {
            press(Qt::Key_Return);
        }
        for (;;) {
            await("the page shows a question or the summary", [this] {
                return !m_practice.property("busy").toBool() &&
                       page() == QLatin1String("practice") &&
                       (stage() == QLatin1String("Asking") ||
                        stage() == QLatin1String("Revealed") ||
                        stage() == QLatin1String("Summary"));
            });
            nextFrame();
            goOn();
        }
    }

  private:
    [[nodiscard]] QString page() const { return m_app.property("page").toString(); }

    [[nodiscard]] bool signedIn() const {
        return m_app.property("person").toString() == QStringLiteral("陈静");
    }

    [[nodiscard]] QString stage() const { return word(m_practice, "stage"); }

    /// Says what stands there, then does what a cadre would.
    void goOn() {
        const QString now = stage();
        if (now == QLatin1String("Summary")) {
            say(now);
            press(Qt::Key_Return);
            awaitToday();
            press(Qt::Key_Return);
            return;
        }
        say(now + ' ' + m_question.property("stem").toString().replace('\n', ' '));
        if (now == QLatin1String("Asking")) {
            giveAnswer();
        } else {
            press(Qt::Key_Return);
        }
        await("the page goes on", [this, now] { return stage() != now; });
        if (stage() == QLatin1String("Marking")) {
            nextFrame();
            press(Qt::Key_A);
            press(Qt::Key_Return);
        }
    }

    void giveAnswer() {
        const QString kind = word(m_question, "kind");
        const auto* rows = qobject_cast<QAbstractItemModel*>(&part(m_question, "rows"));
        const int count = rows == nullptr ? 0 : rows->rowCount();
        if (kind == QLatin1String("Ordering")) {
            press(Qt::Key_Down, Qt::AltModifier);
        } else if (kind == QLatin1String("Matching")) {
            for (int i = 0; i < count; ++i) {
                press(Qt::Key_A + i);
            }
        } else if (kind == QLatin1String("FillIn")) {
            for (int i = 0; i < count; ++i) {
                press(Qt::Key_5);
                if (i + 1 < count) {
                    press(Qt::Key_Tab);
                }
            }
        } else if (kind == QLatin1String("ShortAnswer")) {
            press(Qt::Key_5);
        } else {
            press(Qt::Key_B);
        }
        press(Qt::Key_Return,
              kind == QLatin1String("ShortAnswer") ? Qt::ControlModifier : Qt::NoModifier);
    }

    void awaitToday() {
        await("today is read", [this] {
            return page() == QLatin1String("today") && m_today.property("ready").toBool();
        });
        nextFrame();
    }

    void nextFrame() {
        bool drawn = false;
        const auto connection = QObject::connect(
            &m_window, &QQuickWindow::frameSwapped, &m_window, [&drawn] { drawn = true; });
        m_window.update();
        await("a frame is drawn", [&drawn] { return drawn; });
        QObject::disconnect(connection);
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        const bool letter = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
        const QString text = letter && modifiers == Qt::NoModifier
                                 ? QString(QChar(static_cast<char16_t>(key))).toLower()
                                 : QString();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, modifiers, text);
            QCoreApplication::sendEvent(&m_window, &event);
        }
    }

    QQuickWindow& m_window;
    QObject& m_app;
    QObject& m_signIn;
    QObject& m_today;
    QObject& m_practice;
    QObject& m_question;
};

QQuickWindow* firstWindow() {
    const QWindowList windows = QGuiApplication::topLevelWindows();
    return windows.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(windows.first());
}

void work() {
    await("the window is there", [] { return firstWindow() != nullptr; });
    Hands hands(*firstWindow());
    hands.signIn();
    hands.practise();
}

/// When the program's application object is made; the work is done in its event loop.
void begin() {
    QMetaObject::invokeMethod(QCoreApplication::instance(), &work, Qt::QueuedConnection);
}

Q_COREAPP_STARTUP_FUNCTION(begin)

}  // namespace
