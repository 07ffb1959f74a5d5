// The peer of the program's start: a Quick Controls window of the same size, style and font with
// nothing in it. Says that its first frame stands there, as the program does, and ends.
#include <QFont>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTextStream>

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    QQuickStyle::setStyle("Basic");
    QGuiApplication::setFont(QFont("Noto Sans CJK SC"));
    QQmlApplicationEngine engine;
    engine.loadData(
        "import QtQuick\nimport QtQuick.Controls\n"
        "ApplicationWindow { visible: true; width: 1366; height: 768 }");
    const QList<QObject*> roots = engine.rootObjects();
    auto* window = roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
    if (window == nullptr) {
        return 1;
    }
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [] {
        QTextStream(stdout) << "first frame\n" << Qt::flush;
        QGuiApplication::exit(0);
    });
    return QGuiApplication::exec();
}
