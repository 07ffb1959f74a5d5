#include "app/desktop/qml_plugins.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/window.h"

#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

/// What the Quick tests need of the world: our modules, and settings in a folder of their own.
class ComponentsSetup : public QObject {
    Q_OBJECT

  public Q_SLOTS:

    static void applicationAvailable() { qgt::app::prepareApplication(); }

    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath("qrc:/qt/qml");
        m_settings.offerTo(*engine);
    }

  private:
    QTemporaryDir m_folder;
    qgt::app::AppSettings m_settings{{.file = m_folder.filePath("settings.ini")}};
};

QUICK_TEST_MAIN_WITH_SETUP(components, ComponentsSetup)

#include "components_test.moc"
