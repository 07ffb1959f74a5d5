#include "app/desktop/window.h"

#include "app/runtime/messages.h"

#include <QFont>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QScreen>

namespace qgt::app {

namespace {

constexpr const char* kFontFamily = "Noto Sans CJK SC";

QString sentenceIn(const AppSettings& settings, const char* code, const QString& path) {
    const Language language = settings.language() == AppSettings::ScreenLanguage::Chinese
                                  ? Language::Chinese
                                  : Language::English;
    return QString::fromStdString(sentenceFor(code, {{"path", path.toStdString()}}, language));
}

/// The engine must know settings and modules before the language switch first asks it anything.
QQmlEngine& prepared(QQmlApplicationEngine& engine,
                     AppSettings& settings,
                     QQmlNetworkAccessManagerFactory& network) {
    engine.setNetworkAccessManagerFactory(&network);
    engine.addImportPath("qrc:/qt/qml");
    settings.offerTo(engine);
    return engine;
}

}  // namespace

void prepareApplication() {
    QQuickStyle::setStyle("Basic");
    QGuiApplication::setApplicationName("quangangtong");
    QGuiApplication::setApplicationVersion(QGT_VERSION);
    QGuiApplication::setDesktopFileName("org.quangangtong.Qgt");
    QGuiApplication::setWindowIcon(QIcon(":/icons/quangangtong.svg"));
    QGuiApplication::setFont(QFont(kFontFamily));
}

Window::Window(AppSettings& settings, AppModel& model)
    : m_model(model), m_language(settings, prepared(m_engine, settings, m_network)) {
    QObject::connect(&settings, &AppSettings::languageChanged, &model, &AppModel::retranslate);
    QObject::connect(&settings, &AppSettings::notSaved, &model, [&](const QString& file) {
        model.notices()->add({.kind = Notice::Kind::Gap,
                              .lead = {},
                              .text = sentenceIn(settings, "settings.not-saved", file)});
    });
}

bool Window::show(const QVariantMap& models) {
    QVariantMap properties = models;
    properties.insert("app", QVariant::fromValue(&m_model));
    m_engine.setInitialProperties(properties);
    m_engine.load(QUrl("qrc:/qt/qml/Qgt/Shell/Main.qml"));
    return window() != nullptr;
}

QQuickWindow* Window::window() const {
    const QList<QObject*> roots = m_engine.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.first());
}

void fillSmallScreen(QQuickWindow& window) {
    constexpr int kFrame = 40;  // title bar and borders, as desktops draw them
    const QSize room = window.screen()->availableSize();
    if (window.width() > room.width() || window.height() + kFrame > room.height()) {
        window.showMaximized();
    }
}

}  // namespace qgt::app
