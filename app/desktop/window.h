#pragma once

#include "app/desktop/app_model.h"
#include "app/desktop/refusing_network.h"
#include "app/desktop/settings/app_settings.h"
#include "app/desktop/settings/screen_language.h"

#include <QQmlApplicationEngine>
#include <QVariantMap>

class QQuickWindow;

namespace qgt::app {

/// Before the first window: style, font and names of the application.
void prepareApplication();

/// The program's window: a QML engine that knows our modules, speaks the chosen language, has no
/// network, and shows Main.qml.
class Window final {
  public:
    /// Settings and model must outlive the window.
    Window(AppSettings& settings, AppModel& model);

    /// Loads Main.qml. `models` are further view models by the name of their required property.
    /// False when it could not be loaded; the reason has been logged.
    [[nodiscard]] bool show(const QVariantMap& models = {});

    /// Null before show().
    [[nodiscard]] QQuickWindow* window() const;

    [[nodiscard]] QQmlApplicationEngine& engine() { return m_engine; }

  private:
    AppModel& m_model;
    RefusingNetwork m_network;
    QQmlApplicationEngine m_engine;
    ScreenLanguageSwitch m_language;
};

/// Maximises the window where its frame would stand out of the screen, which old laptops have at
/// 1366 × 768: the window has that size itself, and its last row would be hidden.
void fillSmallScreen(QQuickWindow& window);

}  // namespace qgt::app
